// Each line below that says "wrong" must not compile, and no other.
import { CloseCode, find, languages, loadTexts, nearestLanguage, rangeOf, reconnectAdvice, attributesOf } from 'com.acme.standard';
import type { CloseCodeName, Language } from 'com.acme.standard';

export const missing = CloseCode.NORMAL_CLOSED; // wrong
export const unlisted: CloseCode = 4000; // wrong
export const another: 1000 = CloseCode.GOING_AWAY; // wrong
export const misspelt: CloseCodeName = 'NORMAL'; // wrong
export const foreign: Language = 'it'; // wrong
export const text: number = find('1000'); // wrong
export const impossible = find(1000) === 4001; // wrong
export const nowhere = rangeOf(1000) === 'BILLING'; // wrong
export const always = reconnectAdvice(1000) === 'always'; // wrong
export const one = nearestLanguage('en'); // wrong
export const early = loadTexts('en').describe(1000); // wrong
export const any = attributesOf(4000); // wrong
CloseCode.GOING_AWAY = 1001; // wrong
languages.push('en'); // wrong

export function forgetful(event: CloseEvent): string {
  const code = find(event.code);
  switch (code) {
    case undefined:
      return 'unlisted';
    case CloseCode.NORMAL_CLOSURE:
      return 'fine';
    default: {
      const rest: never = code; // wrong
      return rest;
    }
  }
}
