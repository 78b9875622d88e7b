// What a person sees and does. Every text is set with textContent: text is data.
import { connect } from './connection.js';

const element = id => document.getElementById(id);
const query = new URLSearchParams(location.search);
// For tests: ?speed=20 makes every wait 20 times shorter.
const speed = Number(query.get('speed')) || 1;

let texts; // of the language that is shown, as the server has them
let connection;
let state = { name: 'out' }; // out (before joining), connecting, open, waiting (code, wait), closed (code)

async function load(language) {
  const response = await fetch('texts' + (language ? `?language=${encodeURIComponent(language)}` : ''));
  texts = await response.json();
  render();
}

/** A word of the page, with what goes into it. */
function word(key, values = {}) {
  return texts.words[key].replace(/\{(\w+)\}/g, (placeholder, name) => values[name]);
}

/** What is known of any close code: the code's own entry, else its innermost range's. */
function describe(code) {
  const { codes, ranges, undefined: other } = texts.closes;
  return codes[code] ?? ranges.filter(range => range.first <= code && code <= range.last).pop() ?? other;
}

function show(id, text, language = texts.language) {
  element(id).textContent = text;
  element(id).lang = language;
}

function render() {
  document.documentElement.lang = texts.language;
  document.title = word('chat');
  element('language').value = texts.language;
  for (const labelled of document.querySelectorAll('[data-word]')) {
    labelled.textContent = word(labelled.dataset.word);
  }
  element('messages').setAttribute('aria-label', word('messages'));
  element('join-button').textContent = word(state.name === 'closed' ? 'joinAgain' : 'join');
  renderStatus();
  const wasInside = document.activeElement?.closest('#join, #send, #again');
  element('again').hidden = state.name !== 'waiting';
  element('join').hidden = !['out', 'closed'].includes(state.name);
  element('send').hidden = state.name !== 'open';
  // Whoever types into what goes away must not be lost.
  if (wasInside?.hidden) {
    [element('message'), element('again'), element('join-button')].find(next => next.checkVisibility())?.focus();
  }
}

function renderStatus() {
  const closed = 'code' in state ? describe(state.code) : undefined;
  show('title', closed?.title ?? (state.name === 'out' ? '' : word(state.name === 'open' ? 'connected' : 'connecting')),
    closed?.language);
  show('description', closed?.description ?? '', closed?.language);
  const seconds = new Intl.NumberFormat(texts.language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  show('next', !closed ? '' : [
    state.name === 'waiting' && word('waiting', { time: seconds.format(Math.ceil(state.wait / 1000)) }),
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
  url.search = new URLSearchParams({ name: element('name').value });
  connection = connect(url, {
    speed,
    adviceFor: code => describe(code).reconnect,
    onConnecting: () => { if (!('code' in state) || state.name === 'closed') become({ name: 'connecting' }); },
    onOpen: () => {
      become({ name: 'open' });
      if (document.activeElement === document.body) element('message').focus();
    },
    onMessage,
    onClose: (code, wait) => become(wait === null ? { name: 'closed', code } : { name: 'waiting', code, wait }),
  });
});

element('send').addEventListener('submit', event => {
  event.preventDefault();
  connection.send(element('message').value);
  element('message').value = '';
});

element('again').addEventListener('click', () => connection.reconnectNow());
element('language').addEventListener('change', event => load(event.target.value));

await load(query.get('language'));
