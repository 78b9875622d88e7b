// Node's own client.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { answer } = require('./lines.cjs');

vm.runInThisContext(fs.readFileSync(path.join(__dirname, 'websocket.js'), 'utf8'));
answer(receive, send);
