#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verdicts over signed requests, by aws/verifier.mjs. JSON on stdin:
//
//   {"secrets": {ID: SECRET}, "region", "service", "now": milliseconds since 1970,
//    "requests": [{"method", "path", "headers": [[NAME, VALUE], ...], "body"}, ...]}
//
// Prints a JSON array with "genuine" or the problem of each.

import { readFileSync } from 'node:fs';
import { verify } from './aws/verifier.mjs';

const { secrets, region, service, now, requests } = JSON.parse(readFileSync(0, 'utf8'));
const verdicts = [];
for (const request of requests) {
  const { problem } = await verify({ ...request, body: Buffer.from(request.body) }, { secretOf: (id) => secrets[id], region, service, now });
  verdicts.push(problem ?? 'genuine');
}
process.stdout.write(`${JSON.stringify(verdicts)}\n`);
