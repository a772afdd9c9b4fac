// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker in a profile of its own, a token endpoint that answers at once, and how to measure.

import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const now = () => Number(process.hrtime.bigint()) / 1e6;

export async function timed(work) {
  const begin = now();
  await work();
  return now() - begin;
}

export const percentile = (numbers, part) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
};
export const median = (numbers) => percentile(numbers, 0.5);

export async function until(condition) {
  for (;;) {
    if (await condition()) return;
    await new Promise((resolve) => { setTimeout(resolve, 5); });
  }
}

// Calls work(0) to work(count - 1), so many at the same time.
export async function atMost(together, count, work) {
  let next = 0;
  const one = async () => {
    while (next < count) {
      const i = next;
      next += 1;
      await work(i);
    }
  };
  await Promise.all(Array.from({ length: together }, one));
}

// So far, of all threads of a process, in ms.
export function processorTime(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]), 0) / 1e6;
}

// Answers at once, with another refresh token each time, or with none while it does not rotate them.
export class TokenServer {
  rotates = true;

  constructor() {
    this.server = createServer((request, response) => {
      request.resume();
      request.on('end', () => {
        if (request.url.startsWith('/.well-known/')) {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(this.metadata()));
          return;
        }
        const token = randomBytes(12).toString('hex');
        this.token = `a${token}`; // the one of the moment
        response.setHeader('content-type', 'application/json');
        const refreshToken = this.rotates ? { refresh_token: `r${token}` } : {};
        response.end(JSON.stringify({ access_token: this.token, ...refreshToken, token_type: 'Bearer', expires_in: 3600 }));
      });
    });
  }

  async start() {
    await new Promise((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    this.issuer = `http://127.0.0.1:${this.server.address().port}/`;
    this.endpoint = `${this.issuer}token`;
  }

  // For a client that asks who can do what (OpenID Connect Discovery 1.0).
  metadata() {
    const names = ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'revocation_endpoint', 'jwks_uri'];
    return {
      issuer: this.issuer, ...Object.fromEntries(names.map((name) => [name, this.endpoint])), scopes_supported: ['openid', 'offline_access'],
      grant_types_supported: ['authorization_code', 'refresh_token'], response_types_supported: ['code'],
    };
  }

  stop() { this.server.close(); }
}

export class ProfileOnDisk {
  constructor() {
    this.home = mkdtempSync(join(tmpdir(), 'evergrant-bench-'));
    this.directory = join(this.home, 'p');
    this.keyFile = join(this.home, 'key');
    writeFileSync(this.keyFile, randomBytes(32), { mode: 0o600 });
    // Nothing else of the session that runs this: the worker must not meet a keyring here.
    this.environment = { HOME: this.home, PATH: process.env.PATH, LANG: 'C.UTF-8' };
  }
}

export class Worker {
  constructor(programs, profile) {
    this.program = join(programs, 'evergrant-worker');
    this.profile = profile;
  }

  // Until it listens, in ms.
  async start() {
    const { directory, environment, keyFile } = this.profile;
    const key = keyFile ? ['--key-file', keyFile] : []; // else the keychain has it
    const begin = now();
    this.process = spawn(this.program, ['--profile', directory, '--stay', ...key, '--ready-fd', '3'],
      { env: environment, stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
    this.ended = new Promise((resolve) => { this.process.once('exit', resolve); });
    await new Promise((resolve) => { this.process.stdio[3].once('data', resolve); });
    await this.connect();
    return now() - begin;
  }

  async connect() {
    const hash = createHash('sha256').update(this.profile.directory).digest('hex').slice(0, 16);
    const runtime = `/run/user/${userInfo().uid}/evergrant/${hash}.sock`;
    this.path = existsSync(runtime) ? runtime : join(this.profile.directory, 'worker.sock');
    this.socket = connect(this.path);
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

  file(name) { return readFileSync(`/proc/${this.process.pid}/${name}`, 'utf8'); }

  // Anonymous memory in kB.
  memory() { return Number(/^RssAnon:\s+(\d+)/m.exec(this.file('status'))[1]); }

  // The same once nothing has moved for longer than the worker waits until it gives memory back after a burst.
  async memoryAtRest() {
    await until(async () => {
      const before = this.usage().cpu;
      await new Promise((resolve) => { setTimeout(resolve, 2500); });
      return this.usage().cpu - before < 5;
    });
    return this.memory();
  }

  // So far: processor time in ms, bytes written, calls of the system that read or write.
  usage() {
    const cpu = processorTime(this.process.pid);
    const io = Object.fromEntries(this.file('io').trim().split('\n').map((line) => line.split(': ')));
    return { cpu, written: Number(io.write_bytes), calls: Number(io.syscr) + Number(io.syscw) };
  }
}
