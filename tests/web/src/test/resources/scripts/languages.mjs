// node languages.mjs CASES: [{ module, wanted, language }], asks which language a reader gets.
import { readFileSync } from 'node:fs';

const different = [];
const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
for (const { module, wanted, language } of cases) {
  const { nearestLanguage } = await import(module);
  const actual = nearestLanguage(wanted);
  if (actual !== language) {
    different.push(`${module}: ${JSON.stringify(wanted)} got ${actual} and not ${language}`);
  }
}
console.log(JSON.stringify({ compared: cases.length, different }));
