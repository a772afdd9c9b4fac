// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a row may say:
//   id, title        id is its name on the command line
//   inject(cell)     lets the fault happen and returns when it is over; what it returns replaces the usual judgement
//   strict, ...      by id of a behaviour: why there no client can do better than tell a person
//   notFor           why the row cannot be asked of oidc-agent
//   session          options of session.sh for the cell's session, beyond an unlocked keyring
//   disk             the profile is on a small disk of its own
//   ownServer        the server is stopped, or changed so that no other cell can use it
//   fresh            the access token in hand is new, also oidc-agent's
//   bound            seconds in which it must be over, where the usual ones are too few
//   policy           Evergrant's refresh_policy, instead of the one that fits the server

import { deliveryRows } from './rows/deliveries.mjs';
import { diskRows } from './rows/disk.mjs';
import { keyringRows } from './rows/keyring.mjs';
import { killRows } from './rows/kills.mjs';
import { networkRows } from './rows/network.mjs';
import { raceRows } from './rows/races.mjs';
import { storeRows } from './rows/stores.mjs';
import { timeRows } from './rows/time.mjs';

export const rows = [...networkRows, ...killRows, ...keyringRows, ...diskRows, ...storeRows, ...timeRows, ...raceRows, ...deliveryRows];
