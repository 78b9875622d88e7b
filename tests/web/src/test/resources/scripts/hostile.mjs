// node hostile.mjs EXPECTED: what TypeScript's parser reads in the comments of the types, and what JSON says.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const folder = 'node_modules/com.acme.hostile/';
const source = ts.createSourceFile('close-codes.d.ts', readFileSync(folder + 'close-codes.d.ts', 'utf8'),
  ts.ScriptTarget.Latest, true);
// As Markdown does.
const decode = text => text.replace(/&#(\d+);/g, (reference, number) => String.fromCodePoint(number));
const comment = part => decode(ts.getTextOfJSDocComment(part) ?? '');

const types = {};
const names = source.statements.map(statement => ts.SyntaxKind[statement.kind]);
const declaration = source.statements.find(ts.isVariableStatement).declarationList.declarations[0];
for (const member of declaration.type.members) {
  const [doc] = member.jsDoc;
  types[member.name.text] = {
    text: comment(doc.comment),
    tags: (doc.tags ?? []).map(tag => `${tag.tagName.text} ${comment(tag.comment)}`),
  };
}
const json = JSON.parse(readFileSync(folder + 'close-codes.json', 'utf8'));
console.log(JSON.stringify({ types, json, statements: names.length, errors: source.parseDiagnostics.length }));
