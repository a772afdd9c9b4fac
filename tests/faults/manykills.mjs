// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills at random moments of a running refresh, one after the other in one cell.

import { LOST, SURVIVED, TOLD } from './verdict.mjs';
import { elapse } from './processes.mjs';

// mulberry32: small, and the same moments at every run (as shares of a refresh; the machine does the rest).
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function durationOf(cell) {
  const begun = Date.now();
  for (let n = 0; n < 3; n += 1) {
    const ran = await cell.subject.refresh();
    if (ran.code !== 0) throw new Error(`an undisturbed refresh failed: ${ran.err}`);
  }
  return (Date.now() - begun) / 3;
}

// What became of one kill. A person is accepted only where the request that was interrupted has spent the token. That is
// the server's own word: where the client is gone before the answer, oidc-provider spends the token and issues nothing.
async function outcomeOfOne(cell, delay) {
  cell.faultBegins();
  const before = (await cell.server.requests()).length;
  const asked = cell.subject.refresh();
  await elapse(delay);
  await cell.subject.kill();
  await asked;
  const { verdict, says, seconds, without } = await cell.judge({ renewing: 'none' });
  const interrupted = (await cell.server.requests())[before];
  const spent = interrupted?.spent === true;
  return { verdict, says, seconds, without, unavoidable: verdict === TOLD && spent && cell.behaviour.id === 'strict' };
}

export async function manyKills(cell, count) {
  const duration = await durationOf(cell);
  const random = randomFrom(20261125);
  const outcomes = [];
  for (let n = 0; n < count; n += 1) {
    const outcome = await outcomeOfOne(cell, random() * duration);
    outcomes.push(outcome);
    await cell.subject.makeWhole({ survived: outcome.verdict === SURVIVED });
  }
  const number = (verdict) => outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const worst = [LOST, TOLD, SURVIVED].find((verdict) => number(verdict) > 0);
  const avoidable = outcomes.filter(({ verdict, unavoidable }) => verdict !== SURVIVED && !unavoidable);
  return {
    verdict: worst,
    seconds: Math.max(...outcomes.map(({ seconds }) => seconds)),
    without: Math.max(...outcomes.map(({ without }) => without)),
    requests: (await cell.server.requests()).length,
    tally: `${number(SURVIVED)} survived, ${number(TOLD)} told, ${number(LOST)} lost`,
    avoidable: avoidable.length,
    says: `a refresh takes ${Math.round(duration)} ms. ${avoidable.map(({ says }) => says).join(' | ')}`,
  };
}
