// node languages-in-node.mjs CASES
import { readFileSync } from 'node:fs';
import { compareLanguages } from './languages.mjs';

const cases = JSON.parse(readFileSync(process.argv[2], 'utf8'));
console.log(JSON.stringify(await compareLanguages(cases, module => import(module))));
