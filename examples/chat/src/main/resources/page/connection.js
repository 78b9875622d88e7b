// A WebSocket that comes back as its close code advises: NEVER, NOW or BACKOFF.

// Once a connection has lasted this long, the next trouble starts from the shortest wait.
const SETTLED = 10_000;

/** How many milliseconds to wait; null: do not come back. */
export function waitFor(advice, attempts) {
  if (advice === 'NEVER') return null;
  // RFC 6455 section 7.2.3: a random 0-5 s, so that not all come back in the same moment.
  if (advice === 'NOW' && attempts === 0) return Math.random() * 5_000;
  const longest = Math.min(60_000, 5_000 * 2 ** attempts);
  return longest / 2 + Math.random() * longest / 2;
}

/**
 * Opens a connection, and again after each close that advises it.
 * adviceFor(code) tells the advice; speed divides every wait, for tests.
 * Calls onConnecting(), onOpen(), onMessage(data) and onClose(code, wait).
 */
export function connect(url, { adviceFor, speed, onConnecting, onOpen, onMessage, onClose }) {
  let socket;
  let attempts = 0;
  let settled;
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
      const wait = waitFor(adviceFor(event.code), attempts++);
      if (wait !== null) retry = setTimeout(open, wait / speed);
      onClose(event.code, wait);
    };
  }

  open();
  return { send: text => socket.send(text), reconnectNow: open };
}
