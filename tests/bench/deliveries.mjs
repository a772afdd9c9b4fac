// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What deliveries cost: a thousand connections with two files each, of which all tokens are renewed at once, as after a
// wake-up. Beside cp, one process for each file, and beside the same steps with tools: copy, sync, rename, sync.
//
//   node deliveries.mjs PROGRAMS_DIR [--size 1000] [--json FILE]
//
// The figures go to standard output, and with --json to FILE as {"deliveries": {FIGURE: {SIZE: number}}}.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProfileOnDisk, TokenServer, Worker, atMost, median, timed, until } from './worker.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '1000' }, json: { type: 'string' } },
});
const size = Number(values.size);
const files = size * 2;
const rounds = 3;

const server = new TokenServer();
await server.start();
const profile = new ProfileOnDisk();
const worker = new Worker(positionals[0], profile);
const folder = join(profile.home, 'delivered');
const name = (i) => `c${i}`;
const path = (i) => join(folder, `${i}`);

async function add(connection) {
  const settings = { authorization_endpoint: server.endpoint, token_endpoint: server.endpoint, client_auth: 'none' };
  await worker.ask('add', { name: connection, provider: 'oauth2', client_id: 'bench', settings });
  const { attempt } = await worker.ask('authorize', { name: connection, refresh_token: `first-${connection}` });
  await worker.ask('authorize-wait', { attempt });
}

const addTarget = (i) => worker.ask('deliver-add', { name: name(i % size), kind: 'file', options: { path: path(i) } });

async function renewAll() {
  const { results } = await worker.ask('refresh', { all: true, force: true });
  const failed = results.filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(`${failed.length} refreshes failed: ${failed[0].message}`);
}

const contents = () => Array.from({ length: files }, (_, i) => readFileSync(path(i), 'latin1'));
// Each replacement is another file; looked at again only where it was the former one.
function watchFor(former) {
  const left = new Set(former.keys());
  return () => {
    for (const i of left) if (statSync(path(i)).ino !== former[i]) left.delete(i);
    return left.size === 0;
  };
}
const inodes = () => Array.from({ length: files }, (_, i) => statSync(path(i)).ino);

// All renewed and all delivered.
async function wakeUp() {
  const arrived = watchFor(inodes());
  const time = await timed(async () => {
    await renewAll();
    await until(arrived);
  });
  const delivered = contents();
  for (let i = 0; i < size; ++i)
    if (delivered[i] !== delivered[i + size] || delivered[i] === '') throw new Error(`the two files of ${name(i)} differ`);
  return time;
}

const shell = (script) => new Promise((resolve, reject) => {
  spawn('sh', ['-c', script, 'sh', `${files}`, folder, join(profile.home, 'copies')], { stdio: ['ignore', 'ignore', 'inherit'] })
    .once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`sh ended with ${code}`))));
});
const copying = 'i=0; while [ $i -lt "$1" ]; do cp "$2/$i" "$3/$i" || exit 1; i=$((i + 1)); done';
const copyingSafely = 'i=0; while [ $i -lt "$1" ]; do cp "$2/$i" "$3/.new" && sync "$3/.new" && mv "$3/.new" "$3/$i" && sync "$3" || exit 1; i=$((i + 1)); done';

const repeated = async (work) => {
  const times = [];
  for (let i = 0; i < rounds; ++i) times.push(await work());
  return median(times);
};

try {
  mkdirSync(profile.directory, { mode: 0o700 });
  mkdirSync(folder, { mode: 0o700 });
  mkdirSync(join(profile.home, 'copies'));
  await worker.start();
  await atMost(64, size, (i) => add(name(i)));
  const alone = await repeated(() => timed(renewAll));
  await atMost(16, files, addTarget);
  const woken = await repeated(wakeUp);
  // Nothing but deliveries: the same tokens once more.
  const now = await repeated(() => timed(() => atMost(64, size, (i) => worker.ask('deliver-now', { name: name(i) }))));
  const cp = await repeated(() => timed(() => shell(copying)));
  const safely = await repeated(() => timed(() => shell(copyingSafely)));
  const rate = (time) => files / (time / 1000);
  const figures = {
    'all renewed, s': alone / 1000,
    'all renewed and delivered, s': woken / 1000,
    'delivered files a second': rate(now),
    'cp, files a second': rate(cp),
    'rate beside cp': rate(now) / rate(cp),
    'rate beside cp, sync, mv, sync': rate(now) / rate(safely),
  };
  console.log(`${size} connections with two files each`);
  for (const [figure, number] of Object.entries(figures)) console.log(`${figure.padEnd(32)} ${number.toFixed(number < 10 ? 2 : 0).padStart(8)}`);
  const bySize = Object.fromEntries(Object.entries(figures).map(([figure, number]) => [figure, { [size]: number }]));
  if (values.json) writeFileSync(values.json, JSON.stringify({ deliveries: bySize }, null, 2));
} finally {
  await worker.stop();
  server.stop();
  rmSync(profile.home, { recursive: true });
}
