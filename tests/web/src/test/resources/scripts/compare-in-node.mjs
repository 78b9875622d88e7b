// node compare-in-node.mjs PACKAGE ANSWERS: imports a package by its name, as node_modules has it.
import { readFileSync } from 'node:fs';
import { compare } from './compare.mjs';

const [name, answers] = process.argv.slice(2);
console.log(JSON.stringify(await compare(await import(name), JSON.parse(readFileSync(answers, 'utf8')))));
