#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person at the page of `evergrant endpoint sign-in`, in a real Chromium. Addresses come on stdin, because they hold keys.
//
//   node signin-page.mjs [--screenshot FILE]
//
// Reads the page's address; presses "Start"; prints {"step","link","code"} of the page that follows. Reads one more line: the
// address of a page that did not load, or nothing; puts it into the field, goes on, and prints {"outcome","text"} of the last page.
// Exit: 0 done, 1 not.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { launch } from './chromium.mjs';

const { values: args } = parseArgs({ options: { screenshot: { type: 'string' } } });
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const nextLine = async () => (await lines.next()).value ?? '';
const print = (object) => process.stdout.write(`${JSON.stringify(object)}\n`);
const profile = mkdtempSync(join(tmpdir(), 'evergrant-browser-'));
let context;
try {
  const address = await nextLine();
  context = await launch(profile);
  const page = context.pages()[0];
  page.setDefaultTimeout(30000);
  await page.goto(address);
  await page.click('#go');
  await page.waitForSelector('main[data-step=waiting]');
  const link = page.locator('#open');
  print({
    step: await page.getAttribute('main', 'data-step'),
    link: await link.isVisible() ? await link.getAttribute('href') : '',
    code: await page.locator('#code').innerText(),
  });
  if (args.screenshot) await page.screenshot({ path: args.screenshot });
  const pasted = await nextLine();
  if (pasted) await page.fill('#address', pasted);
  await page.click('#go');
  await page.waitForSelector('#outcome');
  print({ outcome: await page.getAttribute('#outcome', 'data-outcome'), text: await page.locator('body').innerText() });
} catch (error) {
  process.stderr.write(`signin-page: ${error.message.replace(/[?#][^\s"']*/g, '?...').split('\n')[0]}\n`);
  process.exitCode = 1;
} finally {
  await context?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.stdin.destroy();
}
