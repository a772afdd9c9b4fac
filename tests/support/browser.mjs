#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person with a browser: opens a sign-in address in a real Chromium, signs in, agrees, and reads the last page.
//
//   node browser.mjs URL|-  [--user NAME] [--deny] [--expect TEXT] [--screenshot FILE] [--headed] [--practice]
//                           [--profile DIR] [--timeout SECONDS]
//
// "-" reads the address from stdin: it carries the state, and an argument list can be read by everybody.
// --expect TEXT   the last page must say this (and is the last page once it does)
// --practice      the provider has no login page; meeting one is an error
// --profile DIR   keep the browser's session there; otherwise each run is a new person at a new computer
//
// Whatever it knows is operated until an element with the id `outcome` is there (Evergrant's callback page):
// #login #password #sign-in (authserver.mjs), #allow #deny (authserver.mjs, the practice provider), #user-code #continue.
//
// Prints {"final_url_path","title","text","outcome"}; never the query, it holds the code. Exit: 0 done, 1 not.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './chromium.mjs';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    user: { type: 'string', default: 'ada' },
    deny: { type: 'boolean' },
    expect: { type: 'string' },
    screenshot: { type: 'string' },
    headed: { type: 'boolean' },
    practice: { type: 'boolean' },
    profile: { type: 'string' },
    timeout: { type: 'string', default: '30' },
  },
});
if (positionals.length !== 1) {
  process.stderr.write('usage: browser.mjs URL|- [options], see the top of the file\n');
  process.exit(2);
}
const address = positionals[0] === '-' ? readFileSync(0, 'utf8').trim() : positionals[0];
const profile = args.profile ?? mkdtempSync(join(tmpdir(), 'evergrant-browser-'));
const deadline = Date.now() + Number(args.timeout) * 1000;
const left = () => Math.max(1, deadline - Date.now());

// Error texts of the browser name whole addresses.
const withoutQueries = (text) => text.replace(/[?#][^\s"']*/g, '?...');

const steps = {
  async login(page) {
    if (args.practice) throw new Error('the practice provider showed a login page');
    await page.fill('#login', args.user);
    await page.fill('#password', 'any password will do');
    await page.click('#sign-in');
  },
  async allow(page) { await page.click(args.deny ? '#deny' : '#allow'); },
  async continue(page) { await page.click('#continue'); },
};
const known = ['outcome', ...Object.keys(steps)].map((id) => `#${id}`).join(', ');

// The element that ends one step is also on the next page of the same kind, so a step is over only when its page is gone.
async function operate(page) {
  for (;;) {
    const seen = page.locator(known).first();
    await seen.waitFor({ timeout: left() });
    const id = await seen.getAttribute('id');
    if (id === 'outcome') return;
    await Promise.all([
      page.waitForEvent('framenavigated', { predicate: (frame) => frame === page.mainFrame(), timeout: left() }),
      steps[id](page),
    ]);
  }
}

async function untilDone(page) {
  const failed = new Promise((_, reject) => {
    page.on('requestfailed', (request) => {
      // A download or a click on top of a click aborts; only a page that cannot be had ends the visit.
      if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !request.failure().errorText.includes('ABORTED')) {
        reject(new Error(`${request.failure().errorText} at ${new URL(request.url()).origin}${new URL(request.url()).pathname}`));
      }
    });
  });
  const ends = [operate(page), failed];
  if (args.expect) ends.push(page.getByText(args.expect).first().waitFor({ timeout: left() }));
  for (const end of ends) end.catch(() => {});
  await page.goto(address, { timeout: left(), waitUntil: 'domcontentloaded' });
  await Promise.race(ends);
  // #outcome may be reached first; what was expected must be there all the same.
  if (args.expect) await ends[2];
}

let context;
try {
  context = await launch(profile, args.headed);
  const page = context.pages()[0] ?? await context.newPage();
  page.setDefaultTimeout(left());
  try {
    await untilDone(page);
  } finally {
    if (args.screenshot) await page.screenshot({ path: args.screenshot }).catch(() => {});
    const outcome = page.locator('#outcome');
    const ready = await outcome.count() > 0;
    process.stdout.write(`${JSON.stringify({
      final_url_path: new URL(page.url()).pathname,
      title: await page.title(),
      text: withoutQueries(await page.locator('body').innerText()),
      outcome: ready ? await outcome.getAttribute('data-outcome') : null,
    })}\n`);
  }
} catch (error) {
  process.stderr.write(`browser: ${withoutQueries(error.message).split('\n')[0]}\n`);
  process.exitCode = 1;
} finally {
  await context?.close();
  if (!args.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
