// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting programs and waiting for them.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const supportFile = (name) => fileURLToPath(new URL(`../support/${name}`, import.meta.url));

// Where time itself is meant: how long a fault lasts, when in a renewal a kill comes, how often a condition is looked at.
export const elapse = (ms) => new Promise((done) => { setTimeout(done, ms); });

export async function until(what, condition, limit = 15000) {
  for (const deadline = Date.now() + limit; ; await elapse(20)) {
    const found = await condition();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not within ${limit / 1000} s: ${what}`);
  }
}

// A program from its start to its end. `code` is null when it was killed.
export function run(program, words, { env = process.env, input = '', cwd = '/', limit = 60000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { env, cwd, stdio: 'pipe' });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (piece) => { said.out += piece; });
    child.stderr.setEncoding('utf8').on('data', (piece) => { said.err += piece; });
    child.stdin.on('error', () => {}).end(input);
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const end = (code) => { clearTimeout(timer); resolve({ code, ...said }); };
    child.once('error', (error) => { said.err += error.message; end(127); });
    child.once('close', end);
  });
}

export async function succeed(program, words, options) {
  const ran = await run(program, words, options);
  if (ran.code !== 0) throw new Error(`${program} ${words.join(' ')}: exit code ${ran.code}: ${ran.err.trim()}`);
  return ran.out.trim();
}

// A program that stays. `ended` is its end, `line` what it says first, on stdout or the descriptor given.
export function begin(program, words, { env = process.env, cwd = '/', log, lineFrom = 1, detached = false } = {}) {
  const stdio = ['pipe', 'ignore', log ?? 'ignore'];
  stdio[lineFrom] = 'pipe';
  const child = spawn(program, words, { env, cwd, stdio, detached });
  child.stdin.on('error', () => {});
  child.ended = new Promise((resolve) => { child.once('exit', resolve).once('error', resolve); });
  child.line = new Promise((resolve, reject) => {
    createInterface(child.stdio[lineFrom]).once('line', resolve);
    child.ended.then((code) => reject(new Error(`${program} ended (${code})`)));
  });
  child.line.catch(() => {});
  return child;
}

// Every process with this in its environment, also one that has detached itself. The environment of our own programs is
// hidden from everybody but root; they are known by a path inside the folder `value` among their arguments.
export function processesWith(variable, value) {
  const wanted = `${variable}=${value}`;
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id)).map(Number).filter((id) => {
    if (id === process.pid) return false;
    try {
      return readFileSync(`/proc/${id}/environ`, 'latin1').split('\0').includes(wanted);
    } catch (error) {
      if (error.code !== 'EACCES' || !commandOf(id).startsWith('evergrant')) return false; // gone, or not ours
    }
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'latin1').split('\0').some((word) => word.startsWith(`${value}/`));
    } catch { return false; }
  });
}

export function commandOf(id) {
  try { return readFileSync(`/proc/${id}/comm`, 'utf8').trim(); } catch { return ''; }
}

export function signal(id, name) {
  try { process.kill(id, name); } catch { /* gone already */ }
}
