// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The times of cron expressions by npm croner. stdin: JSON [{"expression","zone","from","to"}], times in seconds since
// 1970; stdout: JSON, for each of them a list of minutes since 1970 after `from` and before `to`.

import { Cron } from 'croner';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answers = JSON.parse(Buffer.concat(chunks)).map(({ expression, zone, from, to }) => {
  const cron = new Cron(expression, { timezone: zone, paused: true });
  const times = [];
  for (let time = cron.nextRun(new Date(from * 1000)); time && time < to * 1000; time = cron.nextRun(time))
    times.push(time.getTime() / 60000);
  return times;
});
process.stdout.write(JSON.stringify(answers));
