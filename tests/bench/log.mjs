// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `evergrant log --grep` costs as a whole process in a log of a million events, beside the program sqlite3 that looks for the
// same text in the same file:
//
//   node log.mjs PROGRAMS_DIR EVENTS_DB [--json FILE]
//
// EVENTS_DB comes from bench_eventlog, and is used up. The figures are added to those in FILE, {"log": {FIGURE: {ROWS: number}}}.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ProfileOnDisk, Worker, median, now } from './worker.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [programs, events] = positionals;
const rounds = 9;
const rows = 1_000_000;

const profile = new ProfileOnDisk();
mkdirSync(profile.directory, { mode: 0o700 });
const file = join(profile.directory, 'events.db');
copyFileSync(events, file); // which may be on another disk
rmSync(events);
const worker = new Worker(programs, profile);

const run = (program, words) => {
  const begin = now();
  const output = execFileSync(program, words, { encoding: 'utf8', env: { ...profile.environment, EVERGRANT_PROFILE: profile.directory } });
  return { time: now() - begin, lines: output.split('\n').filter(Boolean).length };
};

// The median of evergrant's times, beside that of sqlite3's.
function beside(text, found) {
  const query = `SELECT id, at, connection, level, kind, message FROM events WHERE message LIKE '%${text}%' ORDER BY id`;
  const times = { ours: [], peer: [] };
  for (let i = 0; i < rounds; ++i) { // in turn, so that whatever else this machine does slows both
    const ours = run(join(programs, 'evergrant'), ['log', '--json', '--grep', text]);
    const peer = run('sqlite3', ['-readonly', file, query]);
    if (ours.lines !== found || peer.lines !== found) throw new Error(`"${text}": ${ours.lines} and ${peer.lines} events instead of ${found}`);
    times.ours.push(ours.time);
    times.peer.push(peer.time);
  }
  const [ours, peer] = [median(times.ours), median(times.peer)];
  console.log(`"${text}": evergrant log --grep ${ours.toFixed(0)} ms, sqlite3 ${peer.toFixed(0)} ms`);
  return ours / peer;
}

let worst;
try {
  await worker.start();
  worst = Math.max(beside('case 255000', 1), beside('renewal provider', 0));
} finally {
  await worker.stop();
  rmSync(profile.home, { recursive: true });
}

if (values.json) {
  const figures = existsSync(values.json) ? JSON.parse(readFileSync(values.json, 'utf8')) : {};
  figures.log = { ...figures.log, 'evergrant log --grep, beside the program sqlite3': { [rows]: worst } };
  writeFileSync(values.json, JSON.stringify(figures, null, 2));
}
