// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What `evergrant log --grep` costs as a whole process in a log of a million events, beside the program sqlite3 that looks for the
// same text in the same file:
//
//   node log.mjs PROGRAMS_DIR EVENTS_DB [--json FILE]
//
// EVENTS_DB comes from bench_eventlog, and is moved into a profile. The figures are added to those in FILE, {"log": {FIGURE: {ROWS: number}}}.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
renameSync(events, file);
const worker = new Worker(programs, profile);
await worker.start();

const run = (program, words) => {
  const begin = now();
  const output = execFileSync(program, words, { encoding: 'utf8', env: { ...profile.environment, EVERGRANT_PROFILE: profile.directory } });
  return { time: now() - begin, lines: output.split('\n').filter(Boolean).length };
};

let worst = 0;
for (const [text, found] of [['case 255000', 1], ['renewal provider', 0]]) {
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
  worst = Math.max(worst, ours / peer);
}
await worker.stop();

if (values.json) {
  const figures = existsSync(values.json) ? JSON.parse(readFileSync(values.json, 'utf8')) : {};
  figures.log = { ...figures.log, 'evergrant log --grep, beside the program sqlite3': { [rows]: worst } };
  writeFileSync(values.json, JSON.stringify(figures, null, 2));
}
