// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a whole process of the command line takes, beside one that does nothing:
//
//   node startup.mjs PROGRAMS_DIR [FILE]
//
// The figure goes to standard output, and to FILE as {"command line": {FIGURE: {"": number}}}.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const evergrant = join(process.argv[2], 'evergrant');
const rounds = 41;

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function milliseconds(program, args) {
  const begin = process.hrtime.bigint();
  const { status } = spawnSync(program, args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

// In turn, so that whatever else this machine does meanwhile slows both.
const times = { nothing: [], version: [] };
for (let i = 0; i < rounds; ++i) {
  times.nothing.push(milliseconds('/bin/true', []));
  times.version.push(milliseconds(evergrant, ['--version']));
}
const nothing = median(times.nothing);
const version = median(times.version);
console.log(`evergrant --version: median ${version.toFixed(1)} ms, ${(version / nothing).toFixed(1)} times as long as /bin/true`);
if (process.argv[3])
  writeFileSync(process.argv[3], JSON.stringify({ 'command line': { 'evergrant --version, beside /bin/true': { '': version / nothing } } }));
