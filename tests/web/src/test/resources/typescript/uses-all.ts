// Uses everything; compiles under --strict.
import {
  CloseCode, attributesOf, find, isReserved, isRetired, isSendable, isSendableByBrowser, isSendableByClient,
  isSendableByServer, label, languages, loadTexts, named, nameOf, nearestLanguage, rangeOf, reasonFits,
  reconnectAdvice, reconnectDelay, REGISTRY_HASH, truncateReason,
} from 'com.acme.standard';
import type {
  Attributes, CloseCodeName, CloseCodeRange, CloseCodeText, Language, ReconnectAdvice, Texts,
} from 'com.acme.standard';

const away: 1001 = CloseCode.GOING_AWAY;
const code: CloseCode = CloseCode.NORMAL_CLOSURE;
const name: CloseCodeName = 'NORMAL_CLOSURE';
const number: CloseCode = CloseCode[name];
const range: CloseCodeRange | undefined = rangeOf(4321);
const language: Language = nearestLanguage(navigator.languages);
const advice: ReconnectAdvice = reconnectAdvice(1006);
const wait: number | undefined = reconnectDelay(1006, 0) ?? reconnectDelay(1006, 1, 0.5);
const attributes: Attributes = attributesOf(code);
const all: readonly Language[] = languages;

function severity(event: CloseEvent): 'fine' | 'bad' {
  switch (find(event.code)) {
    case CloseCode.NORMAL_CLOSURE:
    case CloseCode.GOING_AWAY:
      return 'fine';
    default:
      return 'bad';
  }
}

async function show(event: CloseEvent): Promise<string> {
  const texts: Texts = await loadTexts(language);
  const text: CloseCodeText = texts.describe(event.code);
  const from: Language = texts.language;
  return `${text.title} ${text.description} ${text.language} ${from} ${severity(event)}`;
}

const answers: boolean[] = [isSendable, isSendableByClient, isSendableByServer, isSendableByBrowser, isReserved,
  isRetired].map(question => question(3000)).concat(reasonFits('bye'));
const texts: string[] = [label(1000), truncateReason('bye'), REGISTRY_HASH, nameOf(1000) ?? '', named('TIMEOUT')?.toFixed() ?? ''];
console.log(away, number, range, advice, wait, attributes, all, answers, texts, show);
