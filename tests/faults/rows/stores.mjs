// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are damaged, gone, or from another time. The program is killed first, or stopped for a backup.

import { cpSync, openSync, closeSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const ONE_FILE = 'it has one file only, see grants.db';

function corrupt(path) {
  const file = openSync(path, 'r+');
  const rubbish = Buffer.alloc(512, 'rubbish ');
  for (let at = 0; at < statSync(path).size; at += 2048) writeSync(file, rubbish, 0, Math.min(rubbish.length, statSync(path).size - at), at);
  closeSync(file);
}

const remove = (path) => {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true });
};

const killedThen = (damage, name) => async (cell) => {
  await cell.subject.kept();
  await cell.subject.kill();
  damage(cell.subject.file(name));
};

const stores = ['grants.db', 'events.db', 'connections.json'];

export const storeRows = [
  ...stores.flatMap((name) => [
    { id: `${name}-corrupted`, title: `${name} corrupted, kill -9`, inject: killedThen(corrupt, name), notFor: name === 'grants.db' ? undefined : ONE_FILE },
    { id: `${name}-deleted`, title: `${name} deleted, kill -9`, inject: killedThen(remove, name), notFor: name === 'grants.db' ? undefined : ONE_FILE },
  ]),
  {
    id: 'grants.db-deleted-running', title: 'grants.db deleted while it runs, refresh',
    async inject(cell) {
      await cell.subject.kept();
      remove(cell.subject.file('grants.db'));
      await cell.subject.refresh();
    },
  },
  {
    id: 'backup', title: 'backup of the files restored, two refreshes old',
    async inject(cell) { await restoreOlder(cell, [cell.subject.state]); },
  },
  {
    id: 'backup-both', title: '— the same, files and keyring together',
    strict: 'both copies are from before: the provider takes the old token for a stolen one',
    successor: 'both copies are from before, and their successor has been used',
    async inject(cell) {
      const folders = [cell.subject.state, ...(cell.isAgent ? [] : [cell.place.keyringFolder])];
      await restoreOlder(cell, folders, () => cell.place.killKeyring(), () => cell.place.keyringBack());
    },
  },
];

async function restoreOlder(cell, folders, before = () => {}, after = () => {}) {
  const { subject, place } = cell;
  await subject.kept();
  await subject.stop();
  folders.forEach((folder, n) => cpSync(folder, join(place.dir, `backup${n}`), { recursive: true, filter: isNoSocket }));
  await subject.start();
  for (let n = 0; n < 2; n += 1) {
    await subject.refresh();
    await subject.kept();
  }
  await subject.stop();
  cell.faultBegins();
  await before();
  folders.forEach((folder, n) => {
    rmSync(folder, { recursive: true });
    cpSync(join(place.dir, `backup${n}`), folder, { recursive: true });
  });
  await after();
}

const isNoSocket = (path) => !statSync(path).isSocket();
