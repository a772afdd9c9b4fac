// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window takes to appear, how much memory it needs, and how often it wakes the processor while it is hidden and
// nothing happens, beside KeePassXC. In a session of its own with a display:
//
//   ../support/session.sh --display node desktop.mjs PROGRAMS_DIR [--json FILE]
//
// The figures go to standard output, and with --json to FILE as {"desktop": {FIGURE: {"": number}}}.

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TokenServer, Worker, median, now, processorTime, until } from './worker.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const session = process.env.EVERGRANT_TEST_SESSION;
if (!session) throw new Error('call it through session.sh');
const programs = positionals[0];
const rounds = 9;
const connections = 10;

// So long a measurement takes.
function passed(ms) {
  const begin = now();
  return until(() => now() - begin >= ms);
}

const status = (pid) => readFileSync(`/proc/${pid}/status`, 'utf8');
const anonymousMemory = (pid) => Number(/^RssAnon:\s+(\d+)/m.exec(status(pid))[1]);

// The number of a thread, and when it was started (proc(5), field 22 of stat): numbers are used again.
function identity(pid, thread) {
  const stat = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
  return `${thread} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
}

// How often each thread of a process has gone to sleep so far: as often as it was woken.
function sleeps(pid) {
  const ofThread = (thread) => Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8'))[1]);
  return new Map(readdirSync(`/proc/${pid}/task`).map((thread) => [identity(pid, thread), ofThread(thread)]));
}

// Threads of a pool that have ended meanwhile do not count.
const wakeUps = (before, after) => [...after].reduce((sum, [thread, count]) => sum + count - (before.get(thread) ?? 0), 0);

// The process has hardly worked for a second; some wake up all the time.
async function atRest(pid) {
  await until(async () => {
    const before = processorTime(pid);
    await passed(1000);
    return processorTime(pid) - before < 5;
  });
}

async function end(child) {
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGTERM');
  await ended;
}

const profile = { home: session, directory: `${session}/bench`, environment: process.env };
const stopWorker = () => spawnSync(join(programs, 'evergrant'), ['--profile', profile.directory, 'stop']);

// Starts a program, and measures until a window of it is shown and, at rest, its memory.
async function start({ program, args, windowClass, worker }) {
  const begin = now();
  const child = spawn(program, args, { stdio: 'ignore' });
  await until(() => spawnSync('xdotool', ['search', '--onlyvisible', '--class', windowClass]).status === 0);
  const shown = now() - begin;
  await atRest(child.pid);
  const memory = anonymousMemory(child.pid) + (worker ? anonymousMemory(worker()) : 0);
  await end(child);
  if (worker) stopWorker();
  return { shown, memory };
}

// The worker that the window has started.
function workerOfWindow() {
  const ofProfile = (pid) => {
    try {
      const [program, ...args] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return program.endsWith('evergrant-worker') && args.includes(profile.directory);
    } catch {
      return false; // it has ended
    }
  };
  const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && ofProfile(name));
  if (!found) throw new Error('the window has started no worker');
  return found;
}

const figures = {};
function note(figure, number) {
  figures[figure] = { '': number };
  console.log(`${figure.padEnd(60)} ${number.toFixed(number < 10 ? 2 : 0)}`);
}

// KeePassXC asks at its first start whether it may look for updates.
const keepassxcSettings = join(process.env.XDG_CONFIG_HOME, 'keepassxc');
mkdirSync(keepassxcSettings, { recursive: true });
writeFileSync(join(keepassxcSettings, 'keepassxc.ini'), '[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n');
mkdirSync(profile.directory, { mode: 0o700 });

const server = new TokenServer();
await server.start();
const worker = new Worker(programs, profile);
await worker.start();
for (let i = 0; i < connections; ++i) {
  const settings = { authorization_endpoint: server.endpoint, token_endpoint: server.endpoint, client_auth: 'none' };
  await worker.ask('add', { name: `c${i}`, provider: 'oauth2', client_id: 'bench', settings });
  const { attempt } = await worker.ask('authorize', { name: `c${i}`, refresh_token: `first-${i}` });
  await worker.ask('authorize-wait', { attempt });
}
await worker.stop();

const desktop = join(programs, 'evergrant-desktop');
const ours = { program: desktop, args: ['--profile', profile.directory], windowClass: 'evergrant', worker: workerOfWindow };
const peer = { program: 'keepassxc', args: [], windowClass: 'keepassxc' };
const measured = { ours: [], peer: [] };
for (let i = 0; i < rounds; ++i) { // in turn, so that whatever else this machine does slows both
  measured.ours.push(await start(ours));
  measured.peer.push(await start(peer));
}
const middle = (of, field) => median(measured[of].map((one) => one[field]));
note('until the window is shown, ms', middle('ours', 'shown'));
note('until the window is shown, beside KeePassXC', middle('ours', 'shown') / middle('peer', 'shown'));
note('anonymous memory of window and worker, kB', middle('ours', 'memory'));
note('anonymous memory of window and worker, beside KeePassXC', middle('ours', 'memory') / middle('peer', 'memory'));

const window = spawn(desktop, ['--profile', profile.directory, '--tray'], { stdio: 'ignore' });
await until(() => { try { return workerOfWindow(); } catch { return false; } });
await atRest(window.pid);
const workerPid = workerOfWindow();
await atRest(workerPid);
await passed(35_000); // a thread of Qt's pool ends after 30 s without work
const before = { window: sleeps(window.pid), worker: sleeps(workerPid) };
await passed(60_000);
note('wake-ups in 60 s of the window while it is hidden', wakeUps(before.window, sleeps(window.pid)));
note('wake-ups in 60 s of the worker while it is idle', wakeUps(before.worker, sleeps(workerPid)));
await end(window);
stopWorker();
server.stop();
if (values.json) writeFileSync(values.json, JSON.stringify({ desktop: figures }, null, 2));
