// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the worker does with many connections, each figure beside the same with few or beside a peer:
//
//   node connections.mjs PROGRAMS_DIR [CONNECTIONS]

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const programs = process.argv[2];
const many = Number(process.argv[3] ?? 300);
const few = 10;
const rounds = 15;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const now = () => Number(process.hrtime.bigint()) / 1e6;

// A token endpoint that answers at once, with another refresh token each time.
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const token = randomBytes(12).toString('hex');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: `a${token}`, refresh_token: `r${token}`, token_type: 'Bearer', expires_in: 3600 }));
  });
});
await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
const endpoint = `http://127.0.0.1:${server.address().port}/token`;

const home = mkdtempSync(join(tmpdir(), 'evergrant-bench-'));
const profile = join(home, 'p');
const keyFile = join(home, 'key');
writeFileSync(keyFile, randomBytes(32), { mode: 0o600 });
// Set by the test machine's session, or not at all; the worker must not meet a keyring here.
const environment = { HOME: home, PATH: process.env.PATH, LANG: 'C.UTF-8' };

class Worker {
  async start() {
    const begin = now();
    this.process = spawn(join(programs, 'evergrant-worker'), ['--profile', profile, '--stay', '--key-file', keyFile, '--ready-fd', '3'],
      { env: environment, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
    this.ended = new Promise((resolve) => { this.process.once('exit', resolve); });
    await new Promise((resolve) => { this.process.stdio[3].once('data', resolve); });
    await this.connect();
    return now() - begin;
  }

  async connect() {
    const hash = createHash('sha256').update(profile).digest('hex').slice(0, 16);
    const runtime = `/run/user/${userInfo().uid}/evergrant/${hash}.sock`;
    this.socket = connect(existsSync(runtime) ? runtime : join(profile, 'worker.sock'));
    this.waiting = new Map();
    this.last = 0;
    createInterface({ input: this.socket }).on('line', (line) => {
      const message = JSON.parse(line);
      const waiting = this.waiting.get(message.id);
      if (!waiting) return;
      if (message.part !== undefined) waiting.parts.push(message.part);
      if (message.more) return;
      this.waiting.delete(message.id);
      waiting.resolve(waiting.parts.length > 0 ? { result: JSON.parse(waiting.parts.join('')) } : message);
    });
    await new Promise((resolve) => { this.socket.once('connect', resolve); });
  }

  async ask(method, params = {}) {
    this.last += 1;
    const id = this.last;
    const answer = new Promise((resolve) => { this.waiting.set(id, { resolve, parts: [] }); });
    this.socket.write(`${JSON.stringify({ v: 1, id, method, params })}\n`);
    const message = await answer;
    if (message.error) throw new Error(`${method}: ${message.error.message}`);
    return message.result;
  }

  async stop() {
    this.socket.end();
    this.process.kill('SIGTERM');
    await this.ended;
  }

  // Anonymous memory in kB.
  memory() { return Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${this.process.pid}/status`, 'utf8'))[1]); }

  // Processor time in ms.
  cpu() {
    const fields = readFileSync(`/proc/${this.process.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }
}

const worker = new Worker();
const name = (i) => `c${i}`;

async function add(i) {
  await worker.ask('add', { name: name(i), provider: 'oauth2', client_id: 'bench', settings: { authorization_endpoint: endpoint, token_endpoint: endpoint, client_auth: 'none' } });
  await worker.ask('authorize', { name: name(i), refresh_token: `first${i}` });
}

async function until(condition) {
  for (;;) {
    if (await condition()) return;
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
}

const usable = async (i) => (await worker.ask('status', { names: [name(i)] })).connections[0].access_token?.usable;

async function timed(work) {
  const begin = now();
  await work();
  return now() - begin;
}

// A refresh of one connection, and the processor time of the worker for each.
async function oneRefresh() {
  const times = [];
  const cpu = worker.cpu();
  for (let i = 0; i < rounds; ++i) times.push(await timed(() => worker.ask('refresh', { name: name(i % few), force: true })));
  return { time: median(times), cpu: (worker.cpu() - cpu) / rounds };
}

const line = (what, few_, many_, unit = 'ms') =>
  console.log(`${what.padEnd(44)} ${few_.toFixed(1).padStart(9)} ${many_.toFixed(1).padStart(9)} ${unit}  ${(many_ / few_).toFixed(2).padStart(6)} x`);

// The same number of requests by a program that only sends them.
function curl(requests) {
  const config = join(home, 'curl');
  const one = `url = "${endpoint}"\ndata = "grant_type=refresh_token&refresh_token=x"\noutput = "/dev/null"\n`;
  writeFileSync(config, Array(requests).fill(one).join('next\n'));
  return new Promise((resolve, reject) => {
    const begin = now();
    spawn('curl', ['--silent', '--parallel', '--parallel-max', '50', '--config', config], { stdio: 'ignore' }).once('exit', (code) =>
      (code === 0 ? resolve(now() - begin) : reject(new Error(`curl ended with ${code}`))));
  });
}

try {
  await worker.start();
  const memoryAtFirst = worker.memory();
  const adding = [];
  for (let i = 0; i < few; ++i) adding.push(await timed(() => add(i)));
  await until(async () => usable(few - 1));
  const refreshAmongFew = await oneRefresh();
  for (let i = few; i < many; ++i) adding.push(await timed(() => add(i)));
  await until(async () => usable(many - 1));
  console.log(`${''.padEnd(44)} ${`${few}`.padStart(9)} ${`${many}`.padStart(9)}`);
  line('adding and authorizing one connection', median(adding.slice(few - 5, few)), median(adding.slice(-9)));
  const refreshAmongMany = await oneRefresh();
  line('refreshing one, until it is answered', refreshAmongFew.time, refreshAmongMany.time);
  line('refreshing one, processor time', Math.max(refreshAmongFew.cpu, 0.1), Math.max(refreshAmongMany.cpu, 0.1));
  const memory = worker.memory();
  const storm = await timed(() => worker.ask('refresh', { all: true, force: true }));
  const peer = await curl(many);
  console.log(`refreshing all ${many} at once: ${storm.toFixed(0)} ms, ${(storm / peer).toFixed(1)} times as long as curl --parallel (${peer.toFixed(0)} ms)`);
  console.log(`anonymous memory: ${((memory - memoryAtFirst) / many).toFixed(1)} kB a connection; ${worker.memory() - memory} kB more after refreshing all`);
  await worker.stop();
  const start = await worker.start();
  const token = await timed(() => worker.ask('token', { name: name(0) }));
  console.log(`from the start to the first token among ${many}: ${(start + token).toFixed(0)} ms`);
  const one = await timed(() => worker.ask('status', { names: [name(0)] }));
  const all = await timed(() => worker.ask('status'));
  console.log(`status of one: ${one.toFixed(1)} ms; of all: ${all.toFixed(1)} ms`);
} finally {
  await worker.stop();
  server.close();
  rmSync(home, { recursive: true });
}
