#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A proxy with a name and password: HTTP (CONNECT, and absolute addresses) and SOCKS 5 (RFC 1928, 1929), on 127.0.0.1.
// Whatever name it is asked for, it connects to --to: names are the proxy's to look up, and tests have none of their own.
//
//   node proxy.mjs --to PORT [--user NAME --password WORD] [--closes]
//
// --closes    the connection ends with every refusal
//
// Prints {"http","socks"}, its ports, then one line for each request: {"asked": "HOST:PORT", "authorized": true|false}.
// Ends on SIGTERM, or when its stdin does.

import http from 'node:http';
import net from 'node:net';
import { parseArgs } from 'node:util';

const { values: args } = parseArgs({
  options: {
    to: { type: 'string' },
    user: { type: 'string' },
    password: { type: 'string', default: '' },
    closes: { type: 'boolean' },
  },
});
const target = { host: '127.0.0.1', port: Number(args.to) };
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const expected = `Basic ${Buffer.from(`${args.user}:${args.password}`).toString('base64')}`;

function admit(asked, authorized) {
  say({ asked, authorized });
  return authorized;
}

function join(socket, greeting) {
  const onward = net.connect(target, () => {
    if (greeting) socket.write(greeting);
    socket.pipe(onward).pipe(socket);
  });
  for (const end of [socket, onward]) end.on('error', () => { socket.destroy(); onward.destroy(); });
}

const mayPass = (req) => args.user === undefined || req.headers['proxy-authorization'] === expected;
const wanted = { 'Proxy-Authenticate': 'Basic realm="test"' };

const overHttp = http.createServer((req, res) => {
  if (!admit(new URL(req.url).host, mayPass(req))) return res.writeHead(407, wanted).end();
  const url = new URL(req.url);
  const { 'proxy-authorization': _, ...headers } = req.headers;
  return req.pipe(http.request({ ...target, method: req.method, path: url.pathname + url.search, headers }, (answer) => {
    res.writeHead(answer.statusCode, answer.headers);
    answer.pipe(res);
  }));
});
function refuse(socket) {
  const head = `HTTP/1.1 407 Who are you\r\nProxy-Authenticate: ${wanted['Proxy-Authenticate']}\r\nContent-Length: 0\r\n`;
  if (args.closes) {
    socket.end(`${head}Connection: close\r\n\r\n`);
  } else {
    socket.write(`${head}\r\n`);
    overHttp.emit('connection', socket); // its next request is one for the server again
  }
}
overHttp.on('connect', (req, socket) => {
  if (admit(req.url, mayPass(req))) join(socket, 'HTTP/1.1 200 Connected\r\n\r\n');
  else refuse(socket);
});

// Asks for `size(bytes so far)` bytes at a time.
async function* pieces(socket) {
  let bytes = Buffer.alloc(0);
  let size = yield;
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    bytes = Buffer.concat([bytes, chunk]);
    while (size(bytes) !== undefined && bytes.length >= size(bytes)) {
      const length = size(bytes);
      const piece = bytes.subarray(0, length);
      bytes = bytes.subarray(length);
      size = yield piece;
    }
  }
}

const overSocks = net.createServer(async (socket) => {
  socket.on('error', () => {});
  const reader = pieces(socket);
  await reader.next();
  const read = async (size) => (await reader.next(size)).value;
  const methods = await read((b) => (b.length > 1 ? 2 + b[1] : undefined));
  const method = args.user === undefined ? 0 : 2;
  if (!methods?.subarray(2).includes(method)) {
    say({ asked: '', authorized: false });
    return socket.end(Buffer.from([5, 0xff]));
  }
  socket.write(Buffer.from([5, method]));
  let authorized = true;
  if (method === 2) {
    const login = await read((b) => (b.length > 1 && b.length > 2 + b[1] ? 3 + b[1] + b[2 + b[1]] : undefined));
    const user = login.subarray(2, 2 + login[1]).toString();
    authorized = user === args.user && login.subarray(3 + login[1]).toString() === args.password;
    if (!authorized) {
      say({ asked: '', authorized });
      return socket.end(Buffer.from([1, 1]));
    }
    socket.write(Buffer.from([1, 0]));
  }
  const request = await read((b) => (b.length > 4 ? { 1: 10, 3: 7 + b[4], 4: 22 }[b[3]] : undefined));
  const name = request[3] === 3 ? request.subarray(5, 5 + request[4]).toString() : 'address';
  await reader.return(); // the socket is no longer read here
  admit(`${name}:${request.readUInt16BE(request.length - 2)}`, true);
  return join(socket, Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
});

const listen = (server) => new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server.address().port)); });
say({ http: await listen(overHttp), socks: await listen(overSocks) });
process.stdin.resume().on('end', () => process.exit(0));
