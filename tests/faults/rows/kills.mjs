// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 of the worker (or the agent) at each step of a refresh.

import { manyKills } from '../manykills.mjs';
import { until } from '../processes.mjs';

const DIED_WITH_REPLY = 'the new token died with the process and the old one is spent: nothing the client could send brings it back';

// By order at a step of the client's own, see shim.c.
const killAt = (orderOf) => async (cell) => {
  cell.place.armKill(orderOf(cell));
  const asked = cell.subject.refresh();
  await cell.subject.died();
  await asked;
};

// While the server has the request; whether it has processed it is the fault's name.
const killWhile = (fault) => async (cell) => {
  const before = (await cell.server.requests()).length;
  await cell.server.fault(fault);
  const asked = cell.subject.refresh();
  await cell.server.read(before + 1);
  await until('the server has done its part', async () => (await cell.server.requests()).at(-1).status || fault === 'stall');
  await cell.subject.kill();
  await asked;
};

// At a step that follows the arrival of the answer. What the sign-in has still to write is written before.
const killAfterAnswer = (order, agentOrder) => async (cell) => {
  await cell.subject.kept();
  const { asked, letGo } = await cell.heldRefresh();
  cell.place.armKill(cell.isAgent ? agentOrder : order);
  await letGo();
  await cell.subject.died();
  await asked;
};

const NO_KEYCHAIN = 'it keeps its tokens in one file';

export const killRows = [
  { id: 'kill-before-send', title: 'kill -9 before send', inject: killAt((cell) => `before connect ${cell.server.port} 1`) },
  { id: 'kill-sent', title: 'kill -9 after send, unprocessed', inject: killWhile('stall') },
  { id: 'kill-sent-commit', title: 'kill -9 after send, processed', strict: DIED_WITH_REPLY, inject: killWhile('commit-then-stall') },
  { id: 'kill-received', title: 'kill -9 after receive', strict: DIED_WITH_REPLY, inject: killAt((cell) => `after recv ${cell.server.port} 1`) },
  {
    // SQLite has written its journal and nothing else; at the agent: the account file has just been opened for writing.
    id: 'kill-commit', title: 'kill -9 during the commit', strict: DIED_WITH_REPLY,
    inject: killAfterAnswer('before write grants.db 1', 'after open crm 1'),
  },
  {
    id: 'kill-commit-late', title: '— the same, all written, not yet valid', strict: DIED_WITH_REPLY,
    inject: killAfterAnswer('after sync grants.db 1'), notFor: 'it has no transaction',
  },
  { id: 'kill-keychain-before', title: 'kill -9 after the commit, before the keyring', inject: killAfterAnswer('before bus CreateItem 1'), notFor: NO_KEYCHAIN },
  { id: 'kill-keychain', title: 'kill -9 during the keyring write', inject: killAfterAnswer('after bus CreateItem 1'), notFor: NO_KEYCHAIN },
  {
    id: 'kill-after', title: 'kill -9 after the whole refresh',
    async inject(cell) {
      await cell.subject.refresh();
      await cell.subject.kept();
      await cell.subject.kill();
    },
  },
  {
    id: 'kill-random', title: 'kill -9 at random moments: 40 a column (oidc-agent: 10)', strict: 'as above, if the server had processed the request', many: true,
    inject: (cell) => manyKills(cell, cell.isAgent ? 10 : 40),
  },
];
