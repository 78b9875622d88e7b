// The server of ws. Its first line is its port; each other says what came of a connection: id, code and reason.
const { WebSocketServer } = require('ws');

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('listening', () => console.log(server.address().port));
server.on('connection', (socket, request) => {
  const [, , code, id] = request.url.split('/');
  // A close follows.
  socket.on('error', () => {});
  socket.on('close', (received, reason) => console.log([id, received, reason].join('\t')));
  if (code !== '0') {
    try {
      socket.close(Number(code), `reason ${code} – 原因`);
    } catch (error) {
      socket.close(1000, 'refused: ' + error.name);
    }
  }
});
// Whoever started it is gone.
process.stdin.on('end', () => process.exit()).resume();
