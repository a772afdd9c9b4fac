#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// ./dev run --demo where nobody is looking: what a person would do and see, as a transcript and screenshots.
//
//   session.sh --display --browser -- node demo.mjs DIRECTORY      (the programs of Evergrant are in PATH)
//
// Exit code 0 only if consent, two renewals and a script with a token have happened. Cleaning up is dev's.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

const pictures = resolve(process.argv[2] ?? 'demo-screenshots');
const picture = (name) => join(pictures, `${name}.png`);
const started = Date.now();
const say = (text) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s   ${text}`);
const step = (text) => console.log(`\n${text}`);

function run(program, ...args) {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 }).trim();
}

// For conditions that nobody announces.
async function until(what, seconds, condition) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(100)) {
    const result = condition();
    if (result) return result;
  }
  throw new Error(`waited ${seconds} s for ${what}`);
}

// Evergrant's log, read while it is written.
class Log {
  #unread = [];

  constructor() {
    this.follower = spawn('evergrant', ['log', 'practice', '--follow', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: this.follower.stdout }).on('line', (line) => this.#unread.push(JSON.parse(line)));
  }

  // Everything up to the next event of this kind.
  async until(kind) {
    const position = await until(`the event ${kind}`, 60, () => 1 + this.#unread.findIndex((event) => event.kind === kind));
    for (const event of this.#unread.splice(0, position)) say(event.message);
  }
}

function shoot(window, name) {
  run('import', '-window', window, picture(name));
  say(`[screenshot ${name}.png]`);
}

// Once the window has drawn itself and stays as it is.
async function shootSettled(window, name) {
  let last = '';
  await until('the window to draw itself', 30, () => {
    const now = execFileSync('import', ['-window', window, 'rgb:-'], { maxBuffer: 1 << 26 });
    const settled = last !== '' && now.equals(last) && new Set(now).size > 16;
    last = now;
    return settled;
  });
  shoot(window, name);
}

function status() {
  const [{ state, summary, access_token: token }] = JSON.parse(run('evergrant', 'status', 'practice', '--json')).connections;
  say(`$ evergrant status --json   ${state}: ${summary}`);
  return state === 'healthy' && token.usable;
}

// What an integration developer writes: a script that gets a token and calls the provider with it.
async function runScript() {
  const token = run('sh', '-c', 'token=$(evergrant token practice) && printf %s "$token"');
  const { connections } = JSON.parse(readFileSync(join(process.env.EVERGRANT_PROFILE, 'connections.json')));
  const answer = await fetch(`${connections[0].settings.issuer}/me`, { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`the provider refuses the token: ${answer.status}`);
  say(`$ token=$(evergrant token practice)   The provider accepts it, and knows its account as ${(await answer.json()).account}`);
  return token;
}

async function demo() {
  step('1. A connection to a practice provider, which runs on this computer');
  say('$ evergrant add practice --provider practice');
  run('evergrant', 'add', 'practice', '--provider', 'practice', '--title', 'Practice account');
  const log = new Log();
  process.env.EVERGRANT_TEST_BROWSER_ARGS = `--practice --screenshot ${picture('2-consent-given')}`;
  const desktop = spawn('evergrant-desktop', { stdio: ['ignore', 'inherit', 'inherit'] });
  const window = run('timeout', '30', 'xdotool', 'search', '--sync', '--onlyvisible', '--name', '^Evergrant').split('\n')[0];
  await shootSettled(window, '1-not-authorized');

  step('2. Authorize is pressed in the window, and a person with Chromium gives consent');
  run('xdotool', 'windowactivate', '--sync', window, 'key', '--clearmodifiers', 'alt+t');
  await log.until('authorization-succeeded');
  await until('the picture of the browser', 10, () => existsSync(picture('2-consent-given')));
  say('[screenshot 2-consent-given.png]');
  shoot(window, '3-authorized');

  step('3. Nobody does anything any more. The access token lives for 20 seconds, and a script wants one now and then');
  const tokens = new Set([await runScript()]);
  for (let renewal = 1; renewal <= 2; ++renewal) {
    await log.until('refresh-succeeded');
    tokens.add(await runScript());
  }
  if (tokens.size !== 3) throw new Error(`${tokens.size} different tokens instead of 3`);
  if (!status()) throw new Error('the connection is not healthy');
  shoot(window, '4-renewed-twice');

  log.follower.kill();
  desktop.kill();
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
try {
  await demo();
} catch (error) {
  say(`FAILED: ${error.message}`);
  process.exit(1); // what is still running ends with the session
}
