// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The survival table: what becomes of a grant when something goes wrong, for Evergrant and for oidc-agent.
//
//   node main.mjs [ROW...] [--json FILE] [--programs DIR] [--subject evergrant|oidc-agent] [--behaviour ID]... [--jobs N] [--keep DIR]
//
// ROW is an id from rows/, or its beginning with a * at the end. Without any, all. --programs: where evergrant and
// evergrant-worker are (build/release/bin). --keep: the cells' files and logs stay in DIR.
//
// Runs itself again inside a private session (HOME, TMPDIR; each cell has a bus and a keyring of its own), and in a mount
// namespace where a row needs a small disk.
// Table on stdout, progress on stderr. Exit code 0: no cell of Evergrant's lost silently, and none needed a person where
// the server's behaviour permits survival. 1: some did. 2: wrong usage.

import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { behaviours } from './behaviours.mjs';
import { Cell } from './cell.mjs';
import { Evergrant } from './evergrant.mjs';
import { OidcAgent } from './oidcagent.mjs';
import { supportFile } from './processes.mjs';
import { rows } from './rows.mjs';
import { ServerPool } from './server.mjs';
import { NOTES, cellText, outageText, tableText } from './table.mjs';
import { BROKEN, SURVIVED, TOLD } from './verdict.mjs';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    programs: { type: 'string', default: fileURLToPath(new URL('../../build/release/bin', import.meta.url)) },
    subject: { type: 'string', multiple: true, default: [Evergrant.id, OidcAgent.id] },
    behaviour: { type: 'string', multiple: true, default: behaviours.map(({ id }) => id) },
    jobs: { type: 'string', default: '16' },
    keep: { type: 'string' },
  },
});

function usage(text) {
  process.stderr.write(`faults: ${text}\n`);
  process.exit(2);
}

function selected() {
  if (positionals.length === 0) return rows;
  const matches = (word) => (row) => (word.endsWith('*') ? row.id.startsWith(word.slice(0, -1)) : row.id === word);
  for (const word of positionals) if (!rows.some(matches(word))) usage(`there is no row ${word}. The rows are: ${rows.map(({ id }) => id).join(' ')}`);
  return rows.filter((row) => positionals.some((word) => matches(word)(row)));
}

function runInside() {
  const namespace = ['unshare', process.getuid() === 0 ? '-m' : '-rm'];
  const keep = args.keep ? ['--keep', join(resolve(args.keep), String(process.pid))] : [];
  const outer = selected().some(({ disk }) => disk) ? namespace : [];
  const words = [...outer, supportFile('session.sh'), '--keyring', 'absent', ...keep, '--', process.execPath, ...process.argv.slice(1)];
  const child = spawn(words[0], words.slice(1), { stdio: 'inherit', detached: true, env: { ...process.env, FAULTS_INSIDE: '1' } });
  // To all of it: bash looks at a signal only when what it waits for has ended.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.kill(-child.pid, signal));
  return new Promise((end) => { child.on('exit', (code) => end(code ?? 1)); });
}

const resultKey = (row, Subject, behaviour) => `${row.id}/${Subject.id}/${behaviour.id}`;

// Whether a result is the best that can be had there; and why, where that is not survival.
function assessed(cell, result) {
  const why = cell.row[cell.behaviour.id];
  const ok = result.verdict === SURVIVED || (result.verdict === TOLD && why !== undefined && !result.avoidable);
  return { ...result, ok: result.verdict !== BROKEN && (cell.isAgent || ok), ...(why && { why }) };
}

async function runCells(cells, results) {
  const waiting = [...cells];
  let done = 0;
  const worker = async () => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const result = assessed(cell, await cell.run());
      results.set(resultKey(cell.row, cell.Subject, cell.behaviour), result);
      done += 1;
      process.stderr.write(`${String(done).padStart(4)}/${cells.length} ${result.ok ? '   ' : '!! '}${cell.row.id}, ${cell.behaviour.id}, ${cell.Subject.id}: ${cellText(result)} [${Math.round(result.took)} s]\n`);
      if (!result.ok) process.stderr.write(`         ${result.folder}: ${result.says}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(args.jobs) }, worker));
}

async function makeTable() {
  const begun = Date.now();
  const wanted = selected();
  const subjects = [Evergrant, OidcAgent].filter(({ id }) => args.subject.includes(id));
  const servers = behaviours.filter(({ id }) => args.behaviour.includes(id));
  const results = new Map();
  const pool = new ServerPool();
  const cells = [];
  for (const row of [...wanted].sort((a, b) => Boolean(b.many) - Boolean(a.many))) {
    for (const Subject of subjects) {
      for (const behaviour of servers) {
        const notFor = Subject === OidcAgent && (behaviour.spare ? 'it knows no spare' : row.notFor);
        if (notFor) results.set(resultKey(row, Subject, behaviour), { notFor, ok: true });
        else cells.push(new Cell(row, Subject, behaviour, resolve(args.programs), pool));
      }
    }
  }
  await runCells(cells, results);
  await pool.stopAll();
  const resultOf = (row, Subject, behaviour) => results.get(resultKey(row, Subject, behaviour));
  process.stdout.write(`${tableText(wanted, subjects, servers, resultOf)}\n\n${NOTES}\n\n`);
  for (const subject of subjects) process.stdout.write(`${outageText(wanted, subject, servers, resultOf)}\n`);
  if (args.json) writeFileSync(args.json, `${JSON.stringify(Object.fromEntries(results), null, 1)}\n`);
  const failed = [...results].filter(([, { ok }]) => !ok);
  for (const [key, { says }] of failed) process.stdout.write(`NOT AS IT MUST BE: ${key}: ${says}\n`);
  process.stdout.write(`${cells.length} cells in ${Math.round((Date.now() - begun) / 1000)} s, ${failed.length} not as they must be.\n`);
  return failed.length === 0 ? 0 : 1;
}

selected(); // refuses a wrong name before anything is started
if (!process.env.FAULTS_INSIDE) {
  if (!existsSync(join(args.programs, 'evergrant-worker'))) usage(`there is no evergrant-worker in ${args.programs}`);
  process.exitCode = await runInside();
} else {
  process.exitCode = await makeTable();
}
