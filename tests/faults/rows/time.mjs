// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clocks that are set, and a machine that sleeps. Only the client's machine is concerned; when it sleeps, ten hours pass
// at the server too. Both are simulated, see shim.c: the programs are stopped (SIGSTOP), clocks are moved, and they go on.
// The kernel's own timers do not notice, which is as in a real suspend; logind's signal is missing.

import { signal } from '../processes.mjs';

const HOUR = 3600;

const setWhileRunning = (seconds) => async (cell) => {
  cell.place.shiftClock('worker', seconds);
  return cell.judge({ renewing: 'by itself' });
};

const wrongAtStart = (seconds) => async (cell) => {
  await cell.subject.kill();
  cell.place.shiftClock('worker', seconds);
  await cell.subject.start();
  return cell.judge({ renewing: 'by itself' });
};

const shifts = [['+1 h', HOUR], ['−1 h', -HOUR], ['+1 day', 24 * HOUR], ['−1 day', -24 * HOUR]];

export const timeRows = [
  ...shifts.map(([text, seconds]) => ({ id: `clock${text.replace(' ', '').replace('−', '-')}`, title: `clock set ${text} while it runs`, fresh: true, inject: setWhileRunning(seconds) })),
  ...shifts.map(([text, seconds]) => ({ id: `start${text.replace(' ', '').replace('−', '-')}`, title: `clock ${text} wrong at start`, fresh: true, inject: wrongAtStart(seconds) })),
  {
    id: 'suspend', ownServer: true, title: '10 h suspend (simulated)', fresh: true,
    async inject(cell) {
      const processes = cell.place.processes().filter((id) => id !== cell.server.process.pid);
      for (const id of processes) signal(id, 'SIGSTOP');
      cell.place.shiftClock('worker', 10 * HOUR, 10 * HOUR);
      cell.place.shiftClock('server', 10 * HOUR, 10 * HOUR);
      for (const id of processes) signal(id, 'SIGCONT');
      return cell.judge({ renewing: 'by itself' });
    },
  },
];
