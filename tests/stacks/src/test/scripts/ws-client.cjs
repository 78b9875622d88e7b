// The client of ws.
const WebSocket = require('ws');
const { answer } = require('./lines.cjs');

function receive(uri) {
  return new Promise((done) => {
    const socket = new WebSocket(uri);
    // A close follows.
    socket.on('error', () => {});
    socket.on('close', (code, reason) => done(code + '\t' + reason));
  });
}

function send(uri, code, reason) {
  return new Promise((done) => {
    const socket = new WebSocket(uri);
    let refusal = '';
    socket.on('open', () => {
      try {
        socket.close(code, reason);
      } catch (error) {
        refusal = error.name;
        socket.close();
      }
    });
    socket.on('close', () => done(refusal));
  });
}

answer(receive, send);
