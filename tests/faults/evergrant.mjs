// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Evergrant as a subject: the command line and the worker, each a process of its own.

import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { begin, commandOf, run, signal, succeed, until } from './processes.mjs';

// No later attempt of the program's own can end these.
const FINAL = ['needs-authorization', 'misconfigured', 'never-authorized'];

export class Evergrant {
  static id = 'evergrant';

  static title = 'Evergrant';

  constructor(place, server, behaviour) {
    Object.assign(this, { place, server, policy: behaviour.policy, spare: behaviour.spare });
    this.profile = join(place.dir, 'profile');
    this.name = 'crm';
  }

  environment() { return this.place.environment('worker', { EVERGRANT_PROFILE: this.profile }); }

  program(name) { return join(this.place.programs, name); }

  run(words, input) { return run(this.program('evergrant'), words, { env: this.environment(), input }); }

  do(words, input) { return succeed(this.program('evergrant'), words, { env: this.environment(), input }); }

  async setUp() {
    await this.start();
    await this.add(this.name);
    await this.authorize();
    await this.provideSpare();
  }

  // What the administrator does at leisure after a spare has taken over.
  async provideSpare(name = this.name) {
    if (!this.spare || (await this.status(name)).grant.spare === 'ready') return;
    const { client_id: id, client_secret: secret } = await this.server.ask('new-client', {});
    await this.authorize(name, ['--spare', '--client-id', id, '--client-secret-stdin'], `${secret}\n`);
  }

  add(name) {
    return this.do(['add', name, '--provider', 'openid', '--client-id', this.server.client_id, '--client-secret-stdin',
      '--set', `issuer=${this.server.issuer}`, '--set', `refresh_policy=${this.policy}`], `${this.server.client_secret}\n`);
  }

  async authorize(name = this.name, words = [], input = undefined) {
    const command = begin(this.program('evergrant'), ['authorize', name, '--no-browser', ...words], { env: this.environment(), log: this.place.log });
    if (input !== undefined) command.stdin.write(input);
    await this.server.consent(await command.line);
    if (await command.ended !== 0) throw new Error('evergrant authorize failed, see the log of the cell');
  }

  async start() {
    const words = ['--profile', this.profile, '--stay', '--ready-fd', '3'];
    this.worker = begin(this.program('evergrant-worker'), words, { env: { ...this.environment(), ...this.place.killable() }, log: this.place.log, lineFrom: 3 });
    const line = await this.worker.line;
    if (line !== 'ready') throw new Error(`evergrant-worker: ${line}`);
  }

  // Whoever is the worker now: a command may have started one. It may start the next one too.
  async kill() {
    const workers = () => this.place.processes().filter((id) => commandOf(id) === 'evergrant-worke');
    const killed = workers();
    for (const id of killed) signal(id, 'SIGKILL');
    await until('the worker has died', () => !workers().some((id) => killed.includes(id)));
  }

  // Until it has killed itself by order, see shim.c.
  async died() {
    await this.worker.ended;
    this.place.disarm();
  }

  async stop() {
    await this.do(['stop']);
    await this.worker.ended;
  }

  refresh() { return this.run(['refresh', this.name, '--force']); }

  async status(name = this.name) {
    const ran = await this.run(['status', name, '--json']);
    return ran.code === 0 ? JSON.parse(ran.out).connections[0] : { state: `exit code ${ran.code}`, summary: ran.err.trim() };
  }

  // What an integration gets, and what a person is told. Starts a worker if none is running, as it always does.
  async look() {
    const asked = await this.run(['token', this.name, '--min-valid', '1']);
    const status = await this.status();
    return {
      token: asked.code === 0 ? asked.out.trim() : null,
      healthy: status.state === 'healthy',
      person: status.needs_human === true,
      final: FINAL.includes(status.state),
      says: `${status.state}: ${status.last_error?.message ?? status.summary ?? ''} ${asked.err.trim()}`.trim(),
    };
  }

  // A refresh that nothing disturbs, to see that the grant itself lives.
  async renew() {
    const ran = await this.refresh();
    return ran.code === 0 ? (await this.look()).token : null;
  }

  file(name) { return join(this.profile, name); }

  // What a backup program would copy.
  get state() { return this.profile; }

  async makeWhole({ survived }) {
    if (!survived) await this.authorize();
    await this.provideSpare();
  }

  // The copy in the keychain, which follows in its own time, is up to date.
  kept() {
    return until('the keychain copy is written', async () => {
      const { connections } = await this.ask('connections', { names: [this.name] });
      return connections[0].keychain_copy === 'stored';
    }, 30000);
  }

  // One question over the worker's socket, see src/link/protocol.h; for what the command line does not show.
  ask(method, params) {
    return new Promise((resolve, reject) => {
      const socket = connect(join(this.profile, 'worker.sock')).on('error', reject);
      createInterface(socket).once('line', (line) => {
        socket.destroy();
        const { result, error } = JSON.parse(line);
        if (error) reject(new Error(error.message)); else resolve(result);
      });
      socket.write(`${JSON.stringify({ v: 1, id: 1, method, params })}\n`);
    });
  }

  // An integration that needs a token for longer than the one in hand lives.
  demand(seconds) { return this.run(['token', this.name, '--min-valid', String(seconds)]); }

  // A second worker for the same profile, and two commands that want a new token at the same time.
  async raceOfTwo() {
    const second = begin(this.program('evergrant-worker'), ['--profile', this.profile, '--stay'], { env: this.environment(), log: this.place.log });
    if (await second.ended === 0) throw new Error('a second worker ran on the same profile');
    await Promise.all([this.refresh(), this.refresh()]);
  }
}
