// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One table of all figures, beside the baseline and the goals:
//
//   node table.mjs [--save] FOLDER
//
// FOLDER has the files of the other programs, {GROUP: {FIGURE: {SIZE: number}}}. --save makes them the baseline and
// puts them into the README. Times differ by a third from one run to the next, more on a machine that is busy.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const baselineFile = join(here, 'baseline.json');
const readme = join(here, '../../README.md');
const save = process.argv.includes('--save');
const folder = process.argv.at(-1);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const figures = Object.assign({}, ...readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => read(join(folder, name))));
let baseline = {};
try {
  baseline = read(baselineFile).figures;
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}

// What is to be reached with 10,000 connections; growth: beside ten.
const goals = [
  ['connections', 'adding and authorizing one, processor ms', { growth: 2 }],
  ['connections', 'refreshing one, processor ms', { growth: 1.2 }],
  ['connections', 'refreshing one, kB written', { growth: 1.2 }],
  ['connections', 'refreshing one, reads and writes', { growth: 1.2 }],
  ['connections', 'refreshing all, beside curl --parallel', { most: 3, size: 1000 }],
  ['connections', 'refreshing all, beside curl on a fresh connection each', { most: 3, size: 1000 }],
  ['connections', 'memory of one after refreshing all, kB', { most: 4 }],
  ['connections', 'token of another meanwhile, p99 ms', { most: 20 }],
  ['connections', 'from the start to the first token, ms', { most: 1000 }],
  ['connections', 'memory of one, kB', { most: 4 }],
  ['connections', 'status of all, ms', { most: 300 }],
  ['connections', 'importing all, s', { most: 20 }],
  ['connections', 'status of one, ms', { growth: 1.2 }],
  ['keyring', 'new refresh tokens for all, processor s', { most: 5, size: 1000 }],
  ['keyring', 'token of another meanwhile, p99 ms', { most: 20, size: 1000 }],
  ['token', 'evergrant token, beside oidc-token', { most: 1.2, size: '' }],
  ['desktop', 'until the window is shown, beside KeePassXC', { most: 1, size: '' }],
  ['desktop', 'anonymous memory of window and worker, beside KeePassXC', { most: 1, size: '' }],
  ['desktop', 'wake-ups in 60 s of the window while it is hidden', { most: 0, size: '' }],
  ['desktop', 'wake-ups in 60 s of the worker while it is idle', { most: 0, size: '' }],
  ['window', 'until its list is shown, ms', { most: 1000 }],
  ['window', 'scrolling, longest frame ms', { most: 32 }],
  ['window', 'a renewal, rows painted', { most: 1.5 }],
  ['log', 'the slowest question, beside sqlite3\'s LIKE', { most: 1.5, size: 1000000 }],
  ['log', 'evergrant log --grep, beside the program sqlite3', { most: 1.5, size: 1000000 }],
];

const shown = (number) => (number === undefined ? '' : number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0));
const sizesOf = (group) => [...new Set(Object.values(group).flatMap((numbers) => Object.keys(numbers)))].sort((a, b) => a - b);

function print() {
  for (const [name, group] of Object.entries(figures)) {
    const sizes = sizesOf(group);
    console.log(`\n${name.padEnd(46)} ${sizes.map((size) => size.padStart(9)).join(' ')}   baseline  ratio`);
    for (const [figure, numbers] of Object.entries(group)) {
      const last = sizes.at(-1);
      const before = baseline[name]?.[figure]?.[last];
      const ratio = before ? numbers[last] / before : undefined;
      console.log(`${figure.padEnd(46)} ${sizes.map((size) => shown(numbers[size]).padStart(9)).join(' ')} ${shown(before).padStart(10)} ${shown(ratio).padStart(6)}${ratio > 1.5 ? '  !' : ''}`);
    }
  }
  console.log('\ngoals');
  for (const [group, figure, { growth, most, size = 10000 }] of goals) {
    const numbers = figures[group]?.[figure];
    if (!numbers || numbers[size] === undefined) continue;
    const reached = growth ? numbers[size] / numbers[10] : numbers[size];
    const goal = growth ?? most;
    console.log(`${reached <= goal ? 'reached' : 'MISSED '}  ${`${figure}${growth ? ', growth from 10' : ''}`.padEnd(58)} ${shown(reached).padStart(9)} of ${goal}`);
  }
}

// What was measured with 10, 1,000 and 10,000 connections, then the rest.
function markdown() {
  const lines = ['| figure | 10 | 1,000 | 10,000 |', '|---|---|---|---|'];
  for (const group of ['connections', 'window'])
    for (const [figure, numbers] of Object.entries(figures[group] ?? {}))
      lines.push(`| ${group === 'window' ? 'window: ' : ''}${figure} | ${['10', '1000', '10000'].map((size) => shown(numbers[size])).join(' | ')} |`);
  lines.push('', '| figure | |', '|---|---|');
  for (const [name, group] of Object.entries(figures).filter(([name]) => name !== 'connections' && name !== 'window'))
    for (const [figure, numbers] of Object.entries(group))
      for (const [size, number] of Object.entries(numbers))
        lines.push(`| ${name}: ${figure}${size ? ` (${Number(size).toLocaleString('en')})` : ''} | ${shown(number)} |`);
  return lines.join('\n');
}

print();
if (save) {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(baselineFile, `${JSON.stringify({ day, figures }, null, 2)}\n`);
  const text = readFileSync(readme, 'utf8');
  const table = /<!-- .\/dev bench --save -->\n[\s\S]*?<!-- end -->/;
  if (!table.test(text)) throw new Error('the README has no place for the table');
  writeFileSync(readme, text.replace(table, `<!-- ./dev bench --save -->\n${markdown()}\n<!-- end -->`));
  console.log('\nsaved as the baseline and in the README');
}
