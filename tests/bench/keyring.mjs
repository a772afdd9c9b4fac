// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the copies in the OS keychain cost the keyring, after all connections were renewed at once. In a session of its own:
//
//   ../support/session.sh node keyring.mjs PROGRAMS_DIR [--connections 1000] [--json FILE]
//
// The figures go to standard output, and with --json to FILE as {"keyring": {FIGURE: {CONNECTIONS: number}}}.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TokenServer, Worker, atMost, now, percentile, processorTime, timed, until } from './worker.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { connections: { type: 'string', default: '1000' }, json: { type: 'string' } },
});
const session = process.env.EVERGRANT_TEST_SESSION;
if (!session) throw new Error('call it through session.sh');
const size = Number(values.connections);

function keyringProcess() {
  const isOurs = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('gnome-keyring-d')
        && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`EVERGRANT_TEST_SESSION=${session}`);
    } catch {
      return false; // it has ended
    }
  };
  const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isOurs(name));
  if (!found) throw new Error('this session has no gnome-keyring');
  return found;
}

// Processor time in ms that the keyring takes from here on, until it has done nothing for three seconds; and its share of one
// processor meanwhile.
async function cost(pid, work) {
  const before = processorTime(pid);
  const begin = now();
  const working = await timed(work);
  let last = processorTime(pid);
  let lastWork = now();
  await until(async () => {
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    const sofar = processorTime(pid);
    if (sofar > last) lastWork = now();
    last = sofar;
    return now() - lastWork > 3000;
  });
  return { working, cpu: last - before, share: (last - before) / (lastWork - begin) };
}

const server = new TokenServer();
await server.start();
const profile = { home: session, directory: `${session}/bench`, environment: process.env };
mkdirSync(profile.directory, { mode: 0o700 });
const worker = new Worker(positionals[0], profile);
const figures = {};
const note = (figure, number) => { figures[figure] = { [size]: number }; };

async function add(connection) {
  const settings = { authorization_endpoint: server.endpoint, token_endpoint: server.endpoint, client_auth: 'none' };
  await worker.ask('add', { name: connection, provider: 'oauth2', client_id: 'bench', settings });
  const { attempt } = await worker.ask('authorize', { name: connection, refresh_token: `first-${connection}` });
  await worker.ask('authorize-wait', { attempt });
}

// Left out of what is renewed.
const paused = 'paused';

// And how long the token of a connection takes meanwhile that has nothing to do with them, into `waits`.
async function refreshAll(waits) {
  let ended = false;
  const refreshing = worker.ask('refresh', { all: true, force: true }).finally(() => { ended = true; });
  while (!ended) {
    waits.push(await timed(() => worker.ask('token', { name: paused })));
    await new Promise((resolve) => { setTimeout(resolve, 2); });
  }
  const { results } = await refreshing;
  const failed = results.filter(({ ok }) => !ok);
  if (failed.length > 0) throw new Error(`${failed.length} of ${size} refreshes failed: ${failed[0].message}`);
}

try {
  await worker.start();
  await worker.ask('unlock');
  await add(paused);
  await worker.ask('pause', { name: paused });
  const pid = keyringProcess();
  const first = await cost(pid, () => atMost(16, size, (i) => add(`c${i}`)));
  note('first copies of all, processor s', first.cpu / 1000);
  const waits = [];
  const rotated = await cost(pid, () => refreshAll(waits));
  note('token of another meanwhile, p99 ms', percentile(waits, 0.99));
  note('new refresh tokens for all, processor s', rotated.cpu / 1000);
  note('the same, for each copy, processor ms', rotated.cpu / size);
  note('the same, share of one processor', rotated.share);
  note('renewing meanwhile, s', rotated.working / 1000);
  server.rotates = false;
  const kept = await cost(pid, () => refreshAll([]));
  note('the same refresh tokens for all, processor s', kept.cpu / 1000);
  const width = Math.max(...Object.keys(figures).map((figure) => figure.length));
  for (const [figure, numbers] of Object.entries(figures)) console.log(`${figure.padEnd(width)} ${numbers[size].toFixed(2).padStart(9)}`);
  if (values.json) writeFileSync(values.json, JSON.stringify({ keyring: figures }, null, 2));
} finally {
  await worker.stop();
  server.stop();
}
