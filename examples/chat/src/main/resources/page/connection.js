// A WebSocket that comes back as its close code advises.
import { reconnectDelay } from './close-codes/com.example.chat/close-codes.js';

// Once a connection has lasted this long, the next trouble starts from the shortest wait.
const SETTLED = 10_000;

/**
 * Opens a connection, and again after each close that advises it.
 *
 * @param {URL} url
 * @param {object} listener
 * @param {number} listener.speed divides every wait, for tests
 * @param {() => void} listener.onConnecting
 * @param {() => void} listener.onOpen
 * @param {(data: string) => void} listener.onMessage
 * @param {(code: number, wait: number | undefined) => void} listener.onClose without a wait it does not come back
 */
export function connect(url, { speed, onConnecting, onOpen, onMessage, onClose }) {
  /** @type {WebSocket} */
  let socket;
  let attempts = 0;
  /** @type {number} */
  let settled;
  /** @type {number} */
  let retry;

  function open() {
    if (socket?.readyState === WebSocket.CONNECTING) return;
    clearTimeout(retry);
    onConnecting();
    socket = new WebSocket(url);
    socket.onopen = () => {
      settled = setTimeout(() => { attempts = 0; }, SETTLED / speed);
      onOpen();
    };
    socket.onmessage = event => onMessage(event.data);
    // The reason stays unread: RFC 6455 section 5.5.1 forbids to show it to people.
    socket.onclose = event => {
      clearTimeout(settled);
      const wait = reconnectDelay(event.code, attempts++);
      if (wait !== undefined) retry = setTimeout(open, wait / speed);
      onClose(event.code, wait);
    };
  }

  open();
  return { /** @param {string} text */ send: text => socket.send(text), reconnectNow: open };
}
