// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults of the network and of the server.

import { elapse } from '../processes.mjs';

const REPLY_LOST = 'the new token never arrived and the old one is spent: nothing the client could send brings it back';

// Where a second use may revoke the family, the second answer that says nothing is followed by five minutes of rest.
const FROZEN = 330;

// A fault that hits the next refresh.
const hit = (fault, times) => async (cell) => {
  await cell.server.fault(fault, times);
  await cell.subject.refresh();
};

// Nobody waits for the end of this refresh: it is the program's own time limit.
const hang = (fault) => async (cell) => {
  const before = (await cell.server.requests()).length;
  await cell.server.fault(fault);
  cell.subject.refresh();
  await cell.server.read(before + 1);
};

export const networkRows = [
  { id: 'reply-dropped', title: 'reply dropped after commit', strict: REPLY_LOST, inject: hit('commit-then-close') },
  {
    id: 'reply-dropped-unknown', title: '— the same, Evergrant told refresh_policy=unknown', strict: REPLY_LOST, policy: 'unknown',
    inject: hit('commit-then-close'), notFor: 'it has no such setting',
  },
  { id: 'reply-reset', title: 'connection reset after commit', strict: REPLY_LOST, inject: hit('commit-then-rst') },
  {
    id: 'refused', ownServer: true, title: 'connection refused for 4 s',
    async inject(cell) {
      await cell.server.stop();
      await cell.subject.refresh();
      await elapse(4000); // the length of the fault
      await cell.server.start();
    },
  },
  { id: 'reset-before', title: 'reset before the request is read', inject: hit('rst-before-read') },
  { id: 'reset-after', title: 'reset after the request, unprocessed', inject: hit('rst-after-read') },
  { id: 'stalled', title: 'stalled for ever, unprocessed', inject: hang('stall') },
  { id: 'stalled-commit', title: 'stalled for ever after commit', strict: REPLY_LOST, inject: hang('commit-then-stall') },
  { id: 'truncated', title: 'body cut in half (after commit)', strict: REPLY_LOST, inject: hit('truncate') },
  { id: 'html', title: '200 with HTML, unprocessed', inject: hit('html-200') },
  { id: 'html-commit', title: '200 with HTML after commit', strict: REPLY_LOST, inject: hit('commit-then-html-200') },
  { id: 'error-200', title: '200 with error temporarily_unavailable', inject: hit('error-200:temporarily_unavailable') },
  {
    id: 'false-invalid-grant', title: '400 invalid_grant once, by mistake', inject: hit('error:invalid_grant'),
  },
  { id: '500', title: '500 twice', bound: FROZEN, inject: hit('status:500', 2) },
  { id: '503', title: '503 twice', bound: FROZEN, inject: hit('status:503', 2) },
  { id: '503-retry-after', title: '503 with Retry-After: 3', inject: hit('status:503:3') },
  { id: '500-commit', title: '503 after commit', strict: REPLY_LOST, inject: hit('commit-then-status:503') },
  { id: '429', title: '429', inject: hit('status:429') },
  { id: '429-retry-after', title: '429 with Retry-After: 3', inject: hit('status:429:3') },
  { id: 'no-refresh-token', title: 'refresh token missing in the reply', inject: hit('without-refresh-token') },
  { id: 'empty-refresh-token', title: 'refresh token empty in the reply', inject: hit('empty-refresh-token') },
  {
    id: 'server-restarted', ownServer: true, title: 'server killed while it works, started again',
    async inject(cell) {
      const before = (await cell.server.requests()).length;
      await cell.server.fault('stall');
      const asked = cell.subject.refresh();
      await cell.server.read(before + 1);
      await cell.server.stop('SIGKILL');
      await cell.server.start();
      await asked;
    },
  },
];
