// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell of the table: one program, one server, one fault.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Place } from './place.mjs';
import { until } from './processes.mjs';
import { Server } from './server.mjs';
import { BROKEN, judge } from './verdict.mjs';

// Seconds: longer than any row takes, so that a program that hangs does not stop the whole table.
const LIMIT = 600;

export class Cell {
  constructor(row, Subject, behaviour, programs, pool) {
    Object.assign(this, { row, Subject, behaviour, programs, pool });
  }

  get isAgent() { return this.Subject.id === 'oidc-agent'; }

  async run() {
    const begun = Date.now();
    this.place = new Place(this.programs);
    let timer;
    const limit = new Promise((end) => { timer = setTimeout(end, LIMIT * 1000, { verdict: BROKEN, says: `not over after ${LIMIT} s` }); });
    const broken = (error) => ({ verdict: BROKEN, says: error.stack });
    let result = await Promise.race([this.undergo().catch(broken), limit]);
    clearTimeout(timer);
    try {
      await this.place.dispose();
      if (!this.row.ownServer && result.verdict !== BROKEN) await this.pool.giveBack(this.behaviour, this.server);
    } catch (error) {
      result = broken(error);
    }
    const report = this.sanitizerReport();
    if (report) result = { verdict: BROKEN, says: report };
    return { ...result, took: (Date.now() - begun) / 1000, folder: this.place.dir };
  }

  async undergo() {
    await this.prepare();
    this.faultAt = Date.now();
    return (await this.row.inject(this)) ?? this.judge();
  }

  async prepare() {
    const { session = [], disk, ownServer, policy } = this.row;
    // One keyring for all would be rewritten as a whole for each of them.
    if (!this.isAgent) await this.place.ownSession(...session);
    this.server = ownServer ? new Server(this.behaviour, this.place) : await this.pool.take(this.behaviour);
    if (ownServer) await this.server.start();
    this.subject = new this.Subject(this.place, this.server, policy ? { ...this.behaviour, policy } : this.behaviour);
    if (disk) await this.moveToSmallDisk();
    await this.subject.setUp();
    if (this.row.fresh && this.isAgent) await this.subject.refresh();
    await this.server.ask('reset', {});
  }

  async moveToSmallDisk() {
    const disk = join(this.place.dir, 'disk');
    await this.place.smallDisk(disk);
    this.subject.profile = join(disk, 'profile');
    this.subject.home = join(disk, 'home');
  }

  // For rows in which something has to happen before the fault.
  faultBegins() { this.faultAt = Date.now(); }

  // A refresh whose answer exists, has spent the refresh token, and is on its way until letGo().
  async heldRefresh() {
    await this.server.fault('hold');
    const before = (await this.server.requests()).length;
    const asked = this.subject.refresh();
    await this.server.read(before + 1);
    await until('the server has processed the request', async () => (await this.server.requests()).at(-1).processed);
    return { asked, letGo: () => this.server.ask('release', {}) };
  }

  // See verdict.mjs.
  judge(options) { return judge(this, options); }

  seconds() { return (Date.now() - this.faultAt) / 1000; }

  sanitizerReport() {
    return readdirSync(this.place.dir).filter((name) => name.startsWith('sanitizer'))
      .map((name) => readFileSync(join(this.place.dir, name), 'utf8')).join('\n');
  }
}
