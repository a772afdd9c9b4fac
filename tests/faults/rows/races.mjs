// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several at once.

import { elapse } from '../processes.mjs';
import { TOKEN_LIFE } from '../server.mjs';
import { LOST, SURVIVED, UNSERVED } from '../verdict.mjs';

const DEMAND = TOKEN_LIFE - 5; // seconds that a token must be good for

export const raceRows = [
  { id: 'two-processes', title: 'two processes on the same grant', inject: (cell) => cell.subject.raceOfTwo() },
  {
    // The token in hand has become too old for all of them; the next one is not.
    id: 'fifty-callers', title: '50 callers at once, token too old', fresh: true,
    async inject(cell) {
      await elapse((TOKEN_LIFE - DEMAND + 1) * 1000);
      cell.faultBegins();
      const asked = await Promise.all(Array.from({ length: 50 }, () => cell.subject.demand(DEMAND)));
      const failed = asked.filter(({ code }) => code !== 0);
      const result = await cell.judge();
      return failed.length === 0 ? result : { ...result, verdict: result.verdict === SURVIVED ? UNSERVED : result.verdict, says: `${failed.length} of 50 got none: ${failed[0].err}` };
    },
  },
  {
    id: 're-authorization', title: 're-authorization racing a refresh', notFor: 'its sign-in needs a browser window of its own',
    async inject(cell) {
      const { asked, letGo } = await cell.heldRefresh();
      const authorized = cell.subject.authorize();
      await letGo();
      await Promise.all([authorized, asked]);
    },
  },
  {
    id: 'changed-secret', ownServer: true, title: 'client secret changed during a refresh', notFor: 'a new secret means setting the account up anew',
    async inject(cell) {
      const { asked, letGo } = await cell.heldRefresh();
      const { client_secret: secret } = await cell.server.ask('new-client-secret', {});
      cell.server.client_secret = secret;
      const set = cell.subject.do(['set', cell.subject.name, '--client-secret-stdin'], `${secret}\n`);
      await letGo();
      await Promise.all([set, asked]);
    },
  },
  {
    // The removed one stays removed, also after a crash; its neighbour lives.
    id: 'removal', title: 'removal racing a refresh; the neighbour lives', notFor: 'it has no such thing to compare',
    async inject(cell) {
      const { subject } = cell;
      await subject.add('neighbour');
      await subject.authorize('neighbour');
      const { asked, letGo } = await cell.heldRefresh();
      const removed = subject.do(['remove', subject.name, '--yes']);
      await letGo();
      await Promise.all([removed, asked]);
      await subject.kill();
      const { code } = await subject.run(['token', subject.name]);
      if (code !== 6) return { verdict: LOST, seconds: cell.seconds(), says: `the removed connection is back: exit code ${code}`, requests: 0 };
      subject.name = 'neighbour';
      return undefined;
    },
  },
];
