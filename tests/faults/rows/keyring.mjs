// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keyring in its moods.

import { readFileSync, rmSync } from 'node:fs';

const notFor = 'it uses no keyring here';

export const keyringRows = [
  {
    id: 'keyring-locked', title: 'keyring locked during a refresh', notFor,
    async inject(cell) {
      await cell.place.keyring('lock');
      await cell.subject.refresh();
      await cell.place.keyring('unlock');
    },
  },
  {
    // The key is gone with the process; what is left says so and waits for the unlocking, which is no consent.
    id: 'keyring-locked-kill', title: 'keyring locked, refresh, kill -9, unlocked', notFor,
    async inject(cell) {
      await cell.place.keyring('lock');
      await cell.subject.refresh();
      await cell.subject.kill();
      const look = await cell.subject.look();
      if (!look.says.startsWith('store-locked')) throw new Error(`a locked keyring shows as: ${look.says}`);
      await cell.place.keyring('unlock');
    },
  },
  {
    id: 'keyring-killed', title: 'keyring service killed, refresh', notFor,
    async inject(cell) {
      await cell.place.killKeyring();
      await cell.subject.refresh();
      await cell.place.keyringBack();
    },
  },
  {
    id: 'keyring-hangs', title: 'keyring service hangs during a refresh, then dies', notFor,
    async inject(cell) {
      const { asked, letGo } = await cell.heldRefresh();
      cell.place.stopKeyring();
      await letGo();
      await asked;
      await cell.place.killKeyring();
      await cell.place.keyringBack();
    },
  },
  {
    id: 'keyring-prompt', title: 'keyring locked, prompt unanswered', notFor, session: ['--display'],
    async inject(cell) {
      await cell.place.keyring('lock');
      const prompt = cell.place.openPrompt();
      await cell.place.promptShown();
      await cell.subject.refresh();
      const result = await cell.judge();
      prompt.kill();
      return result;
    },
  },
  {
    // Every keyring is deleted while the worker runs; it goes on with the key in its memory.
    id: 'keyring-nodefault', title: 'no default keyring any more, refresh', notFor,
    async inject(cell) {
      await cell.place.killKeyring();
      rmSync(cell.place.keyringFolder, { recursive: true });
      await cell.subject.refresh();
    },
  },
  {
    id: 'keychain-item-deleted', title: 'keyring item deleted behind its back, kill -9', notFor,
    async inject(cell) {
      await cell.subject.kept();
      const { connections } = await cell.subject.ask('connections', {});
      const { uuid } = JSON.parse(readFileSync(cell.subject.file('profile.json'), 'utf8'));
      await cell.place.deleteCopies(uuid.replace(/[{}]/g, ''), connections[0].id);
      await cell.subject.kill();
    },
  },
];
