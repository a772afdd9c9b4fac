// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `evergrant token` costs as a whole process, beside oidc-token (Debian's oidc-agent-cli) and beside the least that a client
// of the worker's socket can be; a thousand callers at once; a hundred thousand requests from fifty clients:
//
//   node token.mjs PROGRAMS_DIR [FILE]
//
// The figures go to standard output, and to FILE as {"token": {FIGURE: {"": number}}}. What is asked for is in hand, here and there.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProfileOnDisk, TokenServer, Worker, percentile, until } from './worker.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const programs = resolve(process.argv[2]);
const file = process.argv[3];
const rounds = 301;
const callers = 1000;
const clients = 50;
const requests = 100000;

const profile = new ProfileOnDisk();
const server = new TokenServer();
await server.start();
const worker = new Worker(programs, profile);
await worker.start();

function compiled(name) {
  const program = join(profile.home, name);
  execFileSync('cc', ['-O2', '-D_GNU_SOURCE', '-static', '-pthread', '-o', program, join(here, `${name}.c`)]);
  return program;
}
const spawning = compiled('spawning');
const asking = compiled('asking');
const evergrant = join(programs, 'evergrant');
const environment = { ...profile.environment, EVERGRANT_PROFILE: profile.directory };

async function addConnection() {
  const settings = { authorization_endpoint: server.endpoint, token_endpoint: server.endpoint, client_auth: 'none' };
  await worker.ask('add', { name: 'crm', provider: 'oauth2', client_id: 'bench', settings });
  const { attempt } = await worker.ask('authorize', { name: 'crm', refresh_token: 'first' });
  await worker.ask('authorize-wait', { attempt });
}

// An agent with the same kind of account: its programs find it by OIDC_SOCK.
async function beginAgent() {
  const socket = join(profile.home, 'agent');
  const agentEnvironment = { ...profile.environment, OIDC_SOCK: socket, OIDC_ENCRYPTION_PW: 'bench', OIDC_REFRESH_TOKEN: 'first' };
  mkdirSync(join(profile.home, '.oidc-agent'), { mode: 0o700 });
  const agent = spawn('oidc-agent', ['--console', '--pw-store', '--no-autoreauthenticate', '--no-webserver', '-a', socket],
    { env: agentEnvironment, stdio: 'ignore', detached: true });
  const run = (program, words) => new Promise((ended) => {
    spawn(program, words, { env: agentEnvironment, stdio: ['ignore', 'ignore', 'inherit'] }).once('exit', ended);
  });
  await until(async () => spawnSync('oidc-add', ['--loaded'], { env: agentEnvironment }).status === 0);
  const words = ['-m', '--client-id', 'bench', '--client-secret', 'bench', '--iss', server.issuer, '--scope', 'openid offline_access', '--rt-env',
    '--pw-env', '--prompt=none', '--confirm-default', 'crm'];
  const code = await run('oidc-gen', words);
  if (code !== 0) throw new Error(`oidc-gen ended with ${code}`);
  return { agent, agentEnvironment };
}

const measure = (words, env) => new Promise((done, failed) => {
  const child = spawn(spawning, words, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (piece) => { text += piece; });
  child.once('close', (code) => (code === 0 ? done(text.trim().split('\n').map((line) => line.split(' ').map(Number))) : failed(new Error(`ended with ${code}`))));
});

await addConnection();
const { agent, agentEnvironment } = await beginAgent();
const request = JSON.stringify({ v: 1, id: 1, method: 'token', params: { name: 'crm', timeout: 30 } });
const socket = worker.path;

const [[ours, ours90], [peer, peer90], [floor]] = await measure(['turns', String(rounds), evergrant, 'token', 'crm', '--', '/usr/bin/oidc-token', 'crm', '--',
  asking, socket, request], { ...agentEnvironment, ...environment });
const [[served, all]] = await measure(['together', String(callers), evergrant, 'token', 'crm'], environment);
const [good, ...times] = execFileSync(asking, [socket, request, String(clients), String(requests)], { maxBuffer: 1 << 26 }).toString().trim().split('\n')
  .map(Number);

process.kill(-agent.pid, 'SIGTERM');
await worker.stop();
server.stop();

const show = (number) => number.toFixed(2);
console.log(`evergrant token: median ${show(ours)} ms, 90 % within ${show(ours90)} ms`);
console.log(`oidc-token:      median ${show(peer)} ms, 90 % within ${show(peer90)} ms`);
console.log(`a program in C:  median ${show(floor)} ms`);
console.log(`${callers} callers at once: ${served} served within ${show(all / 1000)} s`);
console.log(`${requests} requests from ${clients} clients: ${good} answered`);
const bounds = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, Infinity];
let least = 0;
for (const most of bounds) {
  const count = times.filter((time) => time >= least * 1000 && time < most * 1000).length;
  if (count > 0) console.log(`  ${most === Infinity ? `over ${least}` : `under ${most}`} ms`.padEnd(18) + String(count).padStart(8));
  least = most;
}
if (served !== callers || good !== requests) throw new Error('not all were served');
if (file) {
  const figures = {
    'evergrant token, beside oidc-token': ours / peer,
    'evergrant token, beside the least in C': ours / floor,
    'evergrant token, ms': ours,
    'of 100,000 requests, p50 ms': percentile(times, 0.5) / 1000,
    'of 100,000 requests, p99 ms': percentile(times, 0.99) / 1000,
  };
  writeFileSync(file, JSON.stringify({ token: Object.fromEntries(Object.entries(figures).map(([name, number]) => [name, { '': number }])) }));
}
