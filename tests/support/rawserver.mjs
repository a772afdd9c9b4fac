#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A token endpoint that misbehaves below HTTP, and counts. For the question "how often was this sent?".
//
//   node rawserver.mjs --behaviour B[,B]... [--tls] [--tls-key F --tls-cert F]
//
// The n-th complete request gets the n-th behaviour; the last one repeats.
//   ok                 200, a token set, connection closed
//   keep-alive         the same, connection kept; combine with close: "keep-alive,close" is the stale connection
//   close  rst         the request is read completely, then FIN or RST, no answer
//   stall              read completely, never answered
//   partial            half of the answer's body, then FIN        partial-stall       half, then nothing
//   partial-headers    half of the answer's headers, then FIN     garbage             bytes that are not HTTP
//   status:CODE[:RETRY_AFTER]      html-200      error:CODE       a 400 with an OAuth error
//   unauthorized       401 with WWW-Authenticate: Basic and the OAuth error invalid_client in the body
//   redirect307[:URL]  any 3xx; default target /moved on this server (a follower is counted as one more request)
// Decided when a connection comes, so only as the first behaviour in the list, for all connections until changed:
//   close-early  rst-early     ended before anything was read
//   never-read                 accepted by the kernel, never read (with --tls: no handshake)
//
// Prints {"port","url","control","pid","ca_file"}. url is .../token; ca_file is the certificate, made at the start.
// Control, a second port, plain HTTP:
//   GET  /count                 {posts, requests:[{n,method,path,connection,behaviour,body_sha256,headers}], connections,
//                                incomplete, alpn:[...]}; posts = complete POST requests
//   GET  /wait?posts=N[&timeout_ms=10000]      answers as /count once N are there; 408 else
//   POST /behaviour {behaviour}    POST /reset       (reset also ends the connections that stall)
// With --tls both h2 and http/1.1 are offered; a client that takes h2 shows in alpn and is cut off.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: args } = parseArgs({
  options: {
    behaviour: { type: 'string', default: 'ok' },
    tls: { type: 'boolean' },
    'tls-key': { type: 'string' },
    'tls-cert': { type: 'string' },
  },
});

let behaviours;
let seen;
const sockets = new Set();
let waiters = [];

const KNOWN = /^(ok|keep-alive|close|rst|stall|partial|partial-stall|partial-headers|garbage|status:\d{3}(:.+)?|html-200|error:\w+|unauthorized|redirect3\d\d(:.+)?|close-early|rst-early|never-read)$/;

function setBehaviour(list) {
  const wanted = list.split(',');
  for (const one of wanted) if (!KNOWN.test(one)) throw new Error(`no such behaviour: ${one}`);
  behaviours = wanted;
}

function reset() {
  seen = { requests: [], connections: 0, incomplete: 0, alpn: [] };
  for (const socket of sockets) socket.destroy();
}

const posts = () => seen.requests.filter(({ method }) => method === 'POST').length;

// --- the answers ------------------------------------------------------------------------------------------------------

const tokens = JSON.stringify({ access_token: 'raw-access', token_type: 'Bearer', expires_in: 3600, refresh_token: 'raw-refresh' });
const oauthError = (code) => JSON.stringify({ error: code, error_description: 'a behaviour was asked for' });

function message(status, type, body, headers = {}) {
  const all = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), Connection: 'close', 'Cache-Control': 'no-store', ...headers };
  return `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n${Object.entries(all).map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n${body}`;
}

const JSON_TYPE = 'application/json';
const whole = message(200, JSON_TYPE, tokens);

// Under TLS the RST must come from the TCP connection below.
const resetConnection = (socket) => (socket.below ?? socket).resetAndDestroy();

const answers = {
  ok: (socket) => socket.end(whole),
  'keep-alive': (socket) => socket.write(message(200, JSON_TYPE, tokens, { Connection: 'keep-alive' })),
  close: (socket) => socket.end(),
  rst: resetConnection,
  stall: () => {},
  partial: (socket) => socket.end(whole.slice(0, -(tokens.length >> 1))),
  'partial-stall': (socket) => socket.write(whole.slice(0, -(tokens.length >> 1))),
  'partial-headers': (socket) => socket.end(whole.slice(0, 40)),
  garbage: (socket) => socket.end('\x00\x01 this is not HTTP \xff\r\n\r\n'),
  'html-200': (socket) => socket.end(message(200, 'text/html', '<title>Sign in to the network</title>')),
  unauthorized: (socket) => socket.end(message(401, JSON_TYPE, oauthError('invalid_client'), { 'WWW-Authenticate': 'Basic realm="raw"' })),
  error: (socket, code) => socket.end(message(400, JSON_TYPE, oauthError(code))),
  status: (socket, code, retryAfter) => socket.end(message(Number(code), 'text/plain', 'not now\n', retryAfter && { 'Retry-After': retryAfter })),
  redirect: (socket, code, ...target) => socket.end(message(Number(code), 'text/plain', '', { Location: target.join(':') || '/moved' })),
};

function answer(socket, behaviour) {
  const [name, ...rest] = behaviour.replace(/^redirect(\d+)/, 'redirect:$1').split(':');
  answers[name](socket, ...rest);
}

// --- reading ----------------------------------------------------------------------------------------------------------

// The first complete request in the buffer and what follows it, or null.
function cutRequest(buffer) {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [line, ...fields] = buffer.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(fields.map((f) => [f.slice(0, f.indexOf(':')).toLowerCase(), f.slice(f.indexOf(':') + 1).trim()]));
  const start = end + 4;
  let stop = start + Number(headers['content-length'] ?? 0);
  if (headers['transfer-encoding'] === 'chunked') {
    const last = buffer.indexOf('0\r\n\r\n', start);
    if (last < 0) return null;
    stop = last + 5;
  }
  if (buffer.length < stop) return null;
  const [method, path] = line.split(' ');
  return { method, path, headers, body: buffer.subarray(start, stop), rest: buffer.subarray(stop) };
}

function serve(socket, connection) {
  let buffer = Buffer.alloc(0);
  socket.on('data', (piece) => {
    buffer = Buffer.concat([buffer, piece]);
    for (let request = cutRequest(buffer); request; request = cutRequest(buffer)) {
      buffer = request.rest;
      const behaviour = behaviours[Math.min(seen.requests.length, behaviours.length - 1)];
      const { authorization, ...headers } = request.headers;
      seen.requests.push({
        n: seen.requests.length + 1,
        method: request.method,
        path: request.path.split('?')[0],
        connection,
        behaviour,
        body_sha256: createHash('sha256').update(request.body).digest('hex'),
        headers: { ...headers, ...(authorization && { authorization: `${authorization.split(' ')[0]} ***` }) },
      });
      answer(socket, behaviour);
      for (const wake of waiters) wake();
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => { if (buffer.length) seen.incomplete += 1; });
}

let certificates = null;
function certificate() {
  if (args['tls-key']) return { key: args['tls-key'], cert: args['tls-cert'] };
  certificates = mkdtempSync(join(tmpdir(), 'evergrant-raw-'));
  execFileSync(fileURLToPath(new URL('make-cert', import.meta.url)), [certificates]);
  return { key: join(certificates, 'key.pem'), cert: join(certificates, 'cert.pem') };
}

const files = args.tls ? certificate() : null;
const secure = files && {
  secureContext: tls.createSecureContext({ key: readFileSync(files.key), cert: readFileSync(files.cert) }),
  ALPNProtocols: ['h2', 'http/1.1'],
  isServer: true,
};

function accept(raw) {
  sockets.add(raw);
  raw.on('close', () => sockets.delete(raw));
  raw.on('error', () => {});
  seen.connections += 1;
  const connection = seen.connections;
  const early = behaviours[0];
  if (early === 'close-early') return raw.destroy();
  if (early === 'rst-early') return raw.resetAndDestroy();
  if (early === 'never-read') return raw.pause();
  if (!secure) return serve(raw, connection);
  const socket = new tls.TLSSocket(raw, secure);
  socket.below = raw;
  socket.on('secure', () => {
    seen.alpn.push(socket.alpnProtocol || null);
    if (socket.alpnProtocol === 'h2') socket.destroy();
  });
  return serve(socket, connection);
}

// --- control ----------------------------------------------------------------------------------------------------------

const count = () => ({ posts: posts(), ...seen });

function waitFor(wanted, timeout) {
  if (posts() >= wanted) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (result) => {
      clearTimeout(timer);
      waiters = waiters.filter((w) => w !== wake);
      resolve(result);
    };
    const wake = () => posts() >= wanted && done(true);
    const timer = setTimeout(done, timeout, false);
    waiters.push(wake);
  });
}

const control = http.createServer(async (req, res) => {
  const reply = (status, body) => {
    res.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
    res.end(`${JSON.stringify(body)}\n`);
  };
  const url = new URL(req.url, 'http://localhost');
  const pieces = [];
  for await (const piece of req) pieces.push(piece);
  try {
    switch (`${req.method} ${url.pathname}`) {
      case 'GET /count': return reply(200, count());
      case 'GET /wait': {
        const reached = await waitFor(Number(url.searchParams.get('posts')), Number(url.searchParams.get('timeout_ms') ?? 10000));
        return reply(reached ? 200 : 408, count());
      }
      case 'POST /behaviour': setBehaviour(JSON.parse(Buffer.concat(pieces)).behaviour); return reply(200, {});
      case 'POST /reset': reset(); return reply(200, {});
      default: return reply(404, { error: 'no such control' });
    }
  } catch (error) {
    return reply(400, { error: error.message });
  }
});

try {
  setBehaviour(args.behaviour);
} catch (error) {
  process.stderr.write(`rawserver: ${error.message}\n`);
  process.exit(2);
}
reset();
const server = net.createServer({ allowHalfOpen: false }, accept);
const listen = (one) => new Promise((resolve) => { one.listen({ host: '127.0.0.1', port: 0 }, () => resolve(one.address().port)); });
const [port, controlPort] = await Promise.all([listen(server), listen(control)]);

process.on('exit', () => certificates && rmSync(certificates, { recursive: true, force: true }));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));

process.stdout.write(`${JSON.stringify({
  port,
  url: `${args.tls ? 'https' : 'http'}://127.0.0.1:${port}/token`,
  control: `http://127.0.0.1:${controlPort}/`,
  pid: process.pid,
  ca_file: files?.cert,
})}\n`);
