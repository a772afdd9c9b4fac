// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What became of a grant, as an integration and a person would see it.

import { elapse } from './processes.mjs';

export const SURVIVED = 'survived';
export const TOLD = 'told';
export const LOST = 'lost';
export const UNSERVED = 'unserved'; // the grant lives, but callers got no token from it
export const BROKEN = 'broken'; // the harness itself did not get as far as the question

// Seconds from the end of the fault: beyond the whole replay schedule of the first minute.
const BOUND = 75;
// Seconds between two looks; the last repeats.
const LOOKS = [0.2, 0.5, 0.5, ...Array(30).fill(1.5), 5];
// A person has been asked for when this many looks in a row say so, and nothing can take it back.
const CERTAIN = 3;

// One cell, looked at again and again.
class Watch {
  toldAt = null;

  certain = 0;

  without = 0; // milliseconds in which the integration had no token that the server accepts

  constructor(cell) {
    this.cell = cell;
    this.lookedAt = Date.now();
  }

  async look() {
    const { subject, server } = this.cell;
    this.seen = await subject.look();
    this.works = this.seen.token !== null && await server.accepts(this.seen.token);
    if (!this.works) this.without += Date.now() - this.lookedAt;
    this.lookedAt = Date.now();
    if (!this.seen.person) this.toldAt = null;
    if (this.toldAt === null) {
      this.seconds = this.cell.seconds();
      this.requests = (await server.requests()).length;
    }
    if (this.seen.person) this.toldAt ??= this.seconds;
    this.certain = this.seen.person && this.seen.final ? this.certain + 1 : 0;
  }

  // A further refresh, which nothing disturbs.
  async renews() {
    const { subject, server } = this.cell;
    const token = await subject.renew();
    if (token && await server.accepts(token)) return true;
    this.seen.says += ' (a further refresh failed)';
    return false;
  }

  result(verdict) {
    return { verdict, seconds: this.seconds, requests: this.requests, without: this.without / 1000, says: this.seen.says };
  }
}

// Survived: the integration is given a token that the server itself accepts, the program says that all is well, and the
// grant can be refreshed once more. `renewing`: "forced": by a command; "by itself": it is waited for; "none": not asked.
// Told: the program says that a person has to act.
export async function judge(cell, { renewing = 'forced' } = {}) {
  const deadline = Date.now() + (cell.row.bound ?? BOUND) * 1000;
  const watch = new Watch(cell);
  let first = null;
  for (let n = 0; Date.now() < deadline && watch.certain < CERTAIN; n += 1) {
    await watch.look();
    if (n === 0) first = watch.seen.token;
    const renewed = renewing !== 'by itself' || watch.seen.token !== first;
    if (watch.works && watch.seen.healthy && renewed && (renewing !== 'forced' || await watch.renews())) return watch.result(SURVIVED);
    await elapse(LOOKS[Math.min(n, LOOKS.length - 1)] * 1000);
  }
  return watch.result(watch.toldAt === null ? LOST : TOLD);
}
