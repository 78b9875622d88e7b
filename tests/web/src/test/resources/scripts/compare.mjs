// Asks a generated module what the Java types of the same build were asked, in Node and in a browser.

const NOT_INTEGERS = [NaN, Infinity, -Infinity, 0.5, -0.5, 999.9, 1000.5, 3000.000001, 4999.5, 1e300, 5e-324,
  2 ** 31, -(2 ** 31), 2 ** 32 + 1000, 2 ** 53, -(2 ** 53)];

/** Returns how many answers were compared, and those that differ. */
export async function compare(module, answers) {
  const comparison = new Comparison();
  compareFunctions(module, answers, comparison);
  await compareTexts(module, answers, comparison);
  for (const [name, code] of Object.entries(answers.names)) {
    comparison.add(`named(${JSON.stringify(name)})`, module.named(name) ?? null, code);
  }
  for (const [code, attributes] of Object.entries(answers.attributes)) {
    comparison.add(
      `attributesOf(${code})`, Object.entries(module.attributesOf(Number(code))).flat(), Object.entries(attributes).flat());
  }
  for (const [units, fits, length] of answers.reasons) {
    const reason = String.fromCharCode(...units);
    comparison.add(`reasonFits of ${units}`, module.reasonFits(reason), fits);
    comparison.add(`truncateReason of ${units}`, module.truncateReason(reason), reason.slice(0, length));
  }
  comparison.add('languages', module.languages, answers.languages);
  comparison.add('REGISTRY_HASH', module.REGISTRY_HASH, answers.hash);
  return comparison;
}

function compareFunctions(module, answers, comparison) {
  for (const [name, runs] of Object.entries(answers.functions)) {
    const expected = expand(runs, answers, (code, answer) => (name === 'find' && answer !== null ? code : answer));
    for (let code = answers.first; code <= answers.last; code++) {
      comparison.add(`${name}(${code})`, module[name](code) ?? null, expected[code - answers.first]);
    }
    // As a number that is in no range.
    for (const code of NOT_INTEGERS) {
      comparison.add(`${name}(${code})`, module[name](code) ?? null, expected[0]);
    }
    comparison.add(`${name}(-0)`, module[name](-0) ?? null, expected[-answers.first]);
  }
}

async function compareTexts(module, answers, comparison) {
  for (const [language, runs] of Object.entries(answers.texts)) {
    const texts = await module.loadTexts(language);
    comparison.add(`language of ${language}`, texts.language, language);
    comparison.add(`loaded once: ${language}`, await module.loadTexts(language) === texts, true);
    const expected = expand(runs, answers, (code, answer) => answer);
    const list = ({ title, description, language: own }) => [title, description, own];
    for (let code = answers.first; code <= answers.last; code++) {
      comparison.add(`describe(${code}) in ${language}`, list(texts.describe(code)), expected[code - answers.first]);
    }
    for (const code of NOT_INTEGERS) {
      comparison.add(`describe(${code}) in ${language}`, list(texts.describe(code)), expected[0]);
    }
  }
}

function expand(runs, { first, last }, map) {
  const all = [];
  runs.forEach(([from, answer], index) => {
    const to = index + 1 < runs.length ? runs[index + 1][0] : last + 1;
    for (let code = from; code < to; code++) {
      all[code - first] = map(code, answer);
    }
  });
  return all;
}

class Comparison {
  compared = 0;
  different = [];

  add(question, actual, expected) {
    this.compared++;
    const same = Array.isArray(expected)
      ? expected.length === actual.length && expected.every((item, index) => item === actual[index])
      : Object.is(actual, expected) || (actual === 0 && expected === 0);
    if (!same && this.different.length < 20) {
      this.different.push(`${question}: ${JSON.stringify(actual)} and not ${JSON.stringify(expected)}`);
    }
  }
}
