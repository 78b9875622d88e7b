// node delays.mjs MODULE: [code, attempt, random, milliseconds] for each question of the arguments.
const { reconnectDelay } = await import(process.argv[2]);
const ask = ([code, attempt, random]) => {
  try {
    return reconnectDelay(code, attempt, random) ?? null;
  } catch (error) {
    return error.name;
  }
};
const chances = Array.from({ length: 1000 }, () => reconnectDelay(1006, 0));
console.log(JSON.stringify({
  answers: JSON.parse(process.argv[3]).map(ask),
  odd: [[1006, NaN, 0], [1006, Infinity, 0], [1006, 0, NaN], [NaN, 0, 0], [1006.5, 0, 0]].map(ask),
  least: Math.min(...chances),
  most: Math.max(...chances),
}));
