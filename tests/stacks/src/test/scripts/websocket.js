// The WebSocket that browsers and Node have themselves. Pages are handed this file as it is, so no module.

/** Connects and waits; answers with the code and the reason, a tab between them; without a code if no close came. */
function receive(uri) {
  return new Promise((done) => {
    const socket = new WebSocket(uri);
    socket.onclose = (event) => done(event.code + '\t' + event.reason);
    // A close comes right after it, if one comes.
    socket.onerror = () => setTimeout(done, 100, '\terror');
  });
}

/** Connects and closes; answers with the name of the refusal, or with nothing. */
function send(uri, code, reason) {
  return new Promise((done) => {
    const socket = new WebSocket(uri);
    let refusal = '';
    socket.onopen = () => {
      try {
        socket.close(code, reason);
      } catch (error) {
        refusal = error.name;
        socket.close();
      }
    };
    socket.onclose = () => done(refusal);
    socket.onerror = () => setTimeout(done, 100, 'error');
  });
}

/** Calls a function with the arguments of each call, one after the other; answers with a line for each. */
async function each(call, calls) {
  const answers = [];
  for (const given of calls) {
    answers.push(await call(...given));
  }
  return answers.join('\n');
}

/** Answers with the numbers from 0 to 65535 that close takes, which judges them before the state of the socket. */
function accepted(uri) {
  const socket = new WebSocket(uri);
  const taken = [];
  for (let code = 0; code <= 65535; code++) {
    try {
      socket.close(code);
      taken.push(code);
    } catch (error) {
      if (error.name !== 'InvalidAccessError') {
        throw error;
      }
    }
  }
  return taken.join(' ');
}
