// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk without room, under the whole profile.

import { elapse } from '../processes.mjs';

const FULL_AT_COMMIT = async (cell) => {
  const { asked, letGo } = await cell.heldRefresh();
  await cell.place.fillDisk();
  await letGo();
  await asked;
};

export const diskRows = [
  {
    id: 'disk-journal', title: 'disk full at the journal, room after 3 s', disk: true,
    async inject(cell) {
      await cell.place.fillDisk();
      await cell.subject.refresh();
      const sent = (await cell.server.requests()).length;
      if (!cell.isAgent && sent > 0) throw new Error('sent without having been written down');
      await elapse(3000); // the length of the fault
      cell.place.freeDisk();
    },
  },
  {
    id: 'disk-commit', title: 'disk full at the commit, room after 3 s', disk: true,
    async inject(cell) {
      await FULL_AT_COMMIT(cell);
      await elapse(3000);
      cell.place.freeDisk();
    },
  },
  {
    id: 'disk-commit-kill', title: 'disk full at the commit, kill -9, then room', disk: true,
    async inject(cell) {
      await FULL_AT_COMMIT(cell);
      await cell.subject.kill();
      cell.place.freeDisk();
    },
  },
  {
    id: 'disk-commit-locked', title: 'disk full at the commit and keyring locked, room after 3 s', disk: true,
    notFor: 'it uses no keyring here',
    async inject(cell) {
      await cell.place.keyring('lock');
      await FULL_AT_COMMIT(cell);
      await elapse(3000);
      cell.place.freeDisk();
      await cell.place.keyring('unlock');
    },
  },
];
