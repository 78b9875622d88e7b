// What a person sees and does. Every text is set with textContent: text is data.
import { CloseCode, languages, loadTexts, nearestLanguage } from './close-codes/com.example.chat/close-codes.js';
import { connect } from './connection.js';

/** @param {string} id @returns {any} */
const element = id => document.getElementById(id);
const query = new URLSearchParams(location.search);
// For tests: ?speed=20 makes every wait 20 times shorter.
const speed = Number(query.get('speed')) || 1;

/** @type {Record<string, Record<string, string>>} */
const allWords = await (await fetch('words.json')).json();
/** @type {import('./close-codes/com.example.chat/close-codes.js').Texts} */
let texts; // of the language that is shown
/** @type {ReturnType<typeof connect>} */
let connection;
/** @type {{ name: string, code?: number, wait?: number }} */
let state = { name: 'out' }; // out (before joining), connecting, open, waiting (code, wait), closed (code)

/** @param {readonly string[]} wanted */
async function load(wanted) {
  texts = await loadTexts(nearestLanguage(wanted));
  render();
}

/** A word of the page, with what goes into it. */
function word(key, values = {}) {
  return allWords[texts.language][key].replace(/\{(\w+)\}/g, (placeholder, name) => values[name]);
}

/** @param {string} id @param {string} text @param {string} [language] */
function show(id, text, language = texts.language) {
  element(id).textContent = text;
  element(id).lang = language;
}

function render() {
  document.documentElement.lang = texts.language;
  document.title = word('chat');
  element('language').value = texts.language;
  for (const labelled of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-word]'))) {
    labelled.textContent = word(labelled.dataset.word);
  }
  element('messages').setAttribute('aria-label', word('messages'));
  element('join-button').textContent = word(state.name === 'closed' ? 'joinAgain' : 'join');
  renderStatus();
  const wasInside = /** @type {HTMLElement | null | undefined} */ (document.activeElement?.closest('#join, #send, #again'));
  element('again').hidden = state.name !== 'waiting';
  element('join').hidden = !['out', 'closed'].includes(state.name);
  element('send').hidden = state.name !== 'open';
  // Whoever types into what goes away must not be lost.
  if (wasInside?.hidden) {
    [element('message'), element('again'), element('join-button')].find(next => next.checkVisibility())?.focus();
  }
}

function renderStatus() {
  const closed = state.code === undefined ? undefined : texts.describe(state.code);
  show('title', closed?.title ?? (state.name === 'out' ? '' : word(state.name === 'open' ? 'connected' : 'connecting')),
    closed?.language);
  show('description', closed?.description ?? '', closed?.language);
  const seconds = new Intl.NumberFormat(texts.language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  show('next', !closed ? '' : [
    state.name === 'waiting' && word('waiting', { time: seconds.format(Math.ceil(Number(state.wait) / 1000)) }),
    word('code', { code: state.code }),
  ].filter(Boolean).join(' '));
}

function become(next) {
  state = next;
  render();
}

function onMessage(data) {
  const event = JSON.parse(data);
  const line = document.createElement('p');
  line.textContent = event.type === 'message' ? `${event.name}: ${event.text}` : word(event.type, event);
  element('messages').append(line);
  element('messages').scrollTop = element('messages').scrollHeight;
}

element('join').addEventListener('submit', event => {
  event.preventDefault();
  const url = new URL('chat', location.href.replace(/^http/, 'ws'));
  url.search = new URLSearchParams({ name: element('name').value }).toString();
  connection = connect(url, {
    speed,
    onConnecting: () => { if (!('code' in state) || state.name === 'closed') become({ name: 'connecting' }); },
    onOpen: () => {
      become({ name: 'open' });
      if (document.activeElement === document.body) element('message').focus();
    },
    onMessage,
    onClose: (code, wait) => {
      // Whoever was sent away does not read on.
      if (code === CloseCode.KICKED) element('messages').replaceChildren();
      become(wait === undefined ? { name: 'closed', code } : { name: 'waiting', code, wait });
    },
  });
});

element('send').addEventListener('submit', event => {
  event.preventDefault();
  connection.send(element('message').value);
  element('message').value = '';
});

element('again').addEventListener('click', () => connection.reconnectNow());
element('language').addEventListener('change', event => load([event.target.value]));

for (const tag of languages) {
  const option = new Option(new Intl.DisplayNames([tag], { type: 'language' }).of(tag), tag);
  option.lang = tag;
  element('language').append(option);
}
const asked = query.get('language');
await load(asked ? [asked] : navigator.languages);
