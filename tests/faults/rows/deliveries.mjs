// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 of the worker at each step in which it replaces a file that the token is delivered to. A reader finds the old
// token or the new one at all times, and the newest once a worker runs again.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../processes.mjs';

const NAME = 'delivered';
const TEMPORARY = `.${NAME}.evergrant-*`;

const killAt = (order) => async (cell) => {
  const { subject, place, server } = cell;
  const path = join(place.dir, NAME);
  const content = () => readFileSync(path, 'utf8');
  await subject.do(['deliver', 'add', subject.name, 'file', '--path', path]);
  const old = content();
  place.armKill(order);
  const asked = subject.refresh();
  await subject.died();
  await asked;
  const found = content();
  if (found !== old && !await server.accepts(found)) throw new Error(`${path} holds neither the old token nor the new one`);
  const outcome = await cell.judge();
  await until('the newest token is delivered', async () => content() === (await subject.look()).token);
  const left = readdirSync(place.dir).filter((name) => name.startsWith(`.${NAME}.`));
  if (left.length > 0) throw new Error(`left beside the file: ${left.join(' ')}`);
  return outcome;
};

const notFor = 'it delivers nothing';

export const deliveryRows = [
  { id: 'file-write', title: 'kill -9 before a delivered file is written', notFor, inject: killAt(`before write ${TEMPORARY} 1`) },
  { id: 'file-written', title: '— the same, written', notFor, inject: killAt(`after write ${TEMPORARY} 1`) },
  { id: 'file-synced', title: '— the same, on the disk', notFor, inject: killAt(`after sync ${TEMPORARY} 1`) },
  { id: 'file-rename', title: '— the same, before it takes the name', notFor, inject: killAt(`before rename ${NAME} 1`) },
  { id: 'file-renamed', title: '— the same, with the name', notFor, inject: killAt(`after rename ${NAME} 1`) },
];
