// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   verify-webhook.mjs   reads {"secret","headers","body"} from stdin and verifies the delivery as its receiver would, with
//                        the library of Standard Webhooks. Exit code 0: it is good; 1: it is not, and stderr says why.

import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';

const { secret, headers, body } = JSON.parse(readFileSync(0, 'utf8'));
try {
    new Webhook(secret).verify(body, headers);
} catch (error) {
    console.error(error.message);
    process.exit(1);
}
