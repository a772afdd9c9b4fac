// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The recipes of resources/help/recipes.md with the programs that they are for:
//
//   node main.mjs PROGRAMS_DIR [--all] [READER...]
//
// Each reader is let in by a server that knows the token of the moment only. A reader that is not installed is named, and with
// --all an error. Begins and ends a worker of its own.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ProfileOnDisk, TokenServer, Worker } from '../../bench/worker.mjs';
import { run } from '../../faults/processes.mjs';
import { readers } from './readers.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const programs = resolve(positionals[0]);
const wanted = positionals.slice(1);

// Where the readers run: a home of their own, in which nothing but Evergrant gives out tokens.
class Place {
  constructor() {
    this.profile = new ProfileOnDisk();
    this.home = this.profile.home;
    this.server = new TokenServer();
    this.worker = new Worker(programs, this.profile);
    const links = join(this.home, 'bin');
    mkdirSync(links);
    for (const name of ['evergrant', 'git-credential-evergrant', 'docker-credential-evergrant', 'docker-credential-evergrant-crm'])
      symlinkSync(join(programs, 'evergrant'), join(links, name));
    this.environment = { HOME: this.home, PATH: `${links}:${process.env.PATH}`, LANG: 'C.UTF-8', EVERGRANT_PROFILE: this.profile.directory };
  }

  async start() {
    await this.server.start();
    await this.worker.start();
    const settings = { authorization_endpoint: this.server.endpoint, token_endpoint: this.server.endpoint, client_auth: 'none' };
    await this.worker.ask('add', { name: 'crm', provider: 'oauth2', client_id: 'readers', settings });
    const { attempt } = await this.worker.ask('authorize', { name: 'crm', refresh_token: 'first' });
    await this.worker.ask('authorize-wait', { attempt });
    await this.worker.ask('add', {
      name: 'aws', provider: 'oauth2', grant: 'static', client_secret: 'wJalrXUtnFEMI/EXAMPLEKEY',
      settings: { header_prefix: 'Basic', username: 'AKIAIOSFODNN7EXAMPLE' },
    });
  }

  // The access token of the moment.
  token = () => this.server.token;

  file(name, text) {
    const path = join(this.home, name);
    writeFileSync(path, text, { mode: 0o600 });
    return path;
  }

  // A file that Evergrant keeps up to date.
  async deliver(name) {
    const path = join(this.home, name);
    await this.do('evergrant', ['deliver', 'add', 'crm', 'file', '--id', name, '--path', path]);
    return path;
  }

  // What it printed; an error where it failed.
  async do(program, words, { environment = {}, input } = {}) {
    const ran = await run(program, words, { env: { ...this.environment, ...environment }, input, cwd: this.home });
    if (ran.code !== 0) throw new Error(`${program} ended with ${ran.code}: ${ran.err}${ran.out}`);
    return ran.out;
  }

  async stop() {
    await this.worker.stop();
    this.server.stop();
    rmSync(this.home, { recursive: true, force: true });
  }
}

function isInstalled(program) {
  try {
    execFileSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const place = new Place();
process.once('exit', () => place.worker.process?.kill());
await place.start();
let failures = 0;
for (const { name, program, recipe } of readers) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  let result = 'works';
  if (!isInstalled(program)) {
    result = `not tried, ${program} is not installed`;
    if (values.all) failures += 1;
  } else {
    try {
      await recipe(place);
    } catch (error) {
      result = `FAILS: ${error.message}`;
      failures += 1;
    }
  }
  console.log(`${name.padEnd(28)} ${result}`);
}
await place.stop();
process.exit(failures > 0 ? 1 : 0); // the server of a recipe that failed still listens
