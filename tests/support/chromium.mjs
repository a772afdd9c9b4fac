// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real Chromium of the tests.

import { chromium } from 'playwright-core';

// A browser whose session is in the folder `profile`; to be closed.
export function launch(profile, headed = false) {
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.EVERGRANT_TEST_CHROMIUM ?? '/usr/bin/chromium',
    headless: !headed,
    chromiumSandbox: false, // does not work for root
    ignoreHTTPSErrors: true, // test certificates are made on the spot
    viewport: { width: 900, height: 700 },
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-proxy-server', '--password-store=basic'],
  });
}
