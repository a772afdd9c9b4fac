// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the worker does with ten, a thousand and ten thousand connections, beside a peer where there is one:
//
//   node connections.mjs PROGRAMS_DIR [--sizes 10,1000] [--json FILE]
//
// The figures go to standard output, and with --json to FILE as {"connections": {FIGURE: {SIZE: number}}}.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProfileOnDisk, TokenServer, Worker, atMost, median, now, percentile, timed } from './worker.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '10,1000,10000' }, json: { type: 'string' } },
});
const programs = positionals[0];
const sizes = values.sizes.split(',').map(Number);
const rounds = 25;

const server = new TokenServer();
await server.start();
const profile = new ProfileOnDisk();
const worker = new Worker(programs, profile);
const name = (i) => `c${i}`;
// Left out of every storm, because it is paused.
const bystander = 'bystander';

async function add(connection) {
  const settings = { authorization_endpoint: server.endpoint, token_endpoint: server.endpoint, client_auth: 'none' };
  await worker.ask('add', { name: connection, provider: 'oauth2', client_id: 'bench', settings });
  const { attempt } = await worker.ask('authorize', { name: connection, refresh_token: `first-${connection}` });
  await worker.ask('authorize-wait', { attempt });
}

// The same number of requests by a program that only sends them: over few connections that stay open, or each over a
// fresh one, as the worker promises it (a request on a connection that has grown stale may be lost).
function curl(requests, fresh) {
  const config = join(profile.home, 'curl');
  const one = [`url = "${server.endpoint}"`, 'data = "grant_type=refresh_token&refresh_token=x"', 'output = "/dev/null"',
    ...(fresh ? ['header = "Connection: close"'] : []), ''].join('\n');
  writeFileSync(config, Array(requests).fill(one).join('next\n'));
  return new Promise((resolve, reject) => {
    const begin = now();
    spawn('curl', ['--silent', '--parallel', '--parallel-max', '50', '--config', config], { stdio: 'ignore' }).once('exit', (code) =>
      (code === 0 ? resolve(now() - begin) : reject(new Error(`curl ended with ${code}`))));
  });
}

// What one refresh costs, of a few connections in turn.
async function oneRefresh() {
  const times = [];
  const before = worker.usage();
  for (let i = 0; i < rounds; ++i) times.push(await timed(() => worker.ask('refresh', { name: name(i % 10), force: true })));
  const after = worker.usage();
  const each = (field) => (after[field] - before[field]) / rounds;
  return { time: median(times), cpu: each('cpu'), written: each('written') / 1024, calls: each('calls') };
}

// All refreshes at once, and how long the token of a connection takes that has nothing to do with them.
async function storm(size) {
  const before = worker.usage();
  const begin = now();
  let ended;
  const refreshing = worker.ask('refresh', { all: true, force: true }).then((answer) => {
    ended = now();
    return answer;
  });
  const waits = [];
  while (!ended) {
    waits.push(await timed(() => worker.ask('token', { name: bystander })));
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
  const { results } = await refreshing;
  const failed = results.filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(`${failed.length} of ${size} refreshes failed: ${failed[0].message}`);
  const time = ended - begin;
  const cpu = (worker.usage().cpu - before.cpu) / results.length;
  const [kept, fresh] = [await curl(results.length, false), await curl(results.length, true)];
  return { time, cpu, beside: time / kept, besideFresh: time / fresh, wait: percentile(waits, 0.99) };
}

const figures = {};
function note(figure, size, number) {
  figures[figure] ??= {};
  figures[figure][size] = number;
}

async function growTo(size, from) {
  await atMost(64, size - from, (i) => add(name(from + i)));
}

async function measure(size) {
  const adding = [];
  const beforeAdding = worker.usage();
  for (let i = 0; i < 9; ++i) adding.push(await timed(() => add(`extra-${size}-${i}`)));
  note('adding and authorizing one, processor ms', size, (worker.usage().cpu - beforeAdding.cpu) / 9);
  for (let i = 0; i < 9; ++i) await worker.ask('remove', { name: `extra-${size}-${i}` });
  note('adding and authorizing one, ms', size, median(adding));
  const refresh = await oneRefresh();
  note('refreshing one, ms', size, refresh.time);
  note('refreshing one, processor ms', size, refresh.cpu);
  note('refreshing one, kB written', size, refresh.written);
  note('refreshing one, reads and writes', size, refresh.calls);
  const one = [];
  for (let i = 0; i < rounds; ++i) one.push(await timed(() => worker.ask('status', { names: [name(i % 10)] })));
  note('status of one, ms', size, median(one));
  note('status of all, ms', size, await timed(() => worker.ask('status')));
  const { time, cpu, beside, besideFresh, wait } = await storm(size);
  note('refreshing all, s', size, time / 1000);
  note('refreshing all, processor ms for each', size, cpu);
  note('refreshing all, beside curl --parallel', size, beside);
  note('refreshing all, beside curl on a fresh connection each', size, besideFresh);
  note('token of another meanwhile, p99 ms', size, wait);
  const afterStorm = await worker.memoryAtRest();
  await worker.stop();
  const start = await worker.start();
  note('from the start to the first token, ms', size, start + await timed(() => worker.ask('token', { name: name(0) })));
  note('memory of one, kB', size, (await worker.memoryAtRest() - memoryAtFirst) / size);
  note('memory of one after refreshing all, kB', size, (afterStorm - memoryAtFirst) / size);
}

// Settings alone, into a profile of its own.
async function importing(size) {
  const other = new ProfileOnDisk();
  mkdirSync(other.directory, { mode: 0o700 });
  const settings = { authorization_endpoint: server.endpoint, token_endpoint: server.endpoint, client_auth: 'none' };
  const connections = Array.from({ length: size }, (_, i) => ({ name: name(i), provider: 'oauth2', client_id: 'bench', settings }));
  const file = join(other.home, 'settings.json');
  writeFileSync(file, JSON.stringify({ schema: 1, connections }));
  const receiver = new Worker(programs, other);
  await receiver.start();
  try {
    note('importing all, s', size, await timed(() => new Promise((resolve, reject) => {
      spawn(join(programs, 'evergrant'), ['--profile', other.directory, 'import', file], { env: other.environment, stdio: 'ignore' })
        .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`import ended with ${code}`))));
    })) / 1000);
  } finally {
    await receiver.stop();
    rmSync(other.home, { recursive: true });
  }
}

function print() {
  const width = Math.max(...Object.keys(figures).map((figure) => figure.length));
  console.log(['connections'.padEnd(width), ...sizes.map((size) => `${size}`.padStart(9))].join(' '));
  for (const [figure, numbers] of Object.entries(figures))
    console.log([figure.padEnd(width), ...sizes.map((size) => numbers[size].toFixed(numbers[size] < 10 ? 2 : 1).padStart(9))].join(' '));
}

let memoryAtFirst = 0;
try {
  mkdirSync(profile.directory, { mode: 0o700 });
  await worker.start();
  memoryAtFirst = worker.memory();
  await add(bystander);
  await worker.ask('pause', { name: bystander });
  let there = 0;
  for (const size of sizes) {
    await growTo(size, there);
    there = size;
    await measure(size);
    await importing(size);
  }
  print();
  if (values.json) writeFileSync(values.json, JSON.stringify({ connections: figures }, null, 2));
} finally {
  await worker.stop();
  server.stop();
  rmSync(profile.home, { recursive: true });
}
