// Answers lines of its input, "receive, uri" and "send, uri, code, reason" with tabs between, each with a line.
const readline = require('node:readline');

exports.answer = async (receive, send) => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [verb, uri, code, reason] = line.split('\t');
    console.log(verb === 'receive' ? await receive(uri) : await send(uri, Number(code), reason));
  }
};
