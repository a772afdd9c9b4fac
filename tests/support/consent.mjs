#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The person of browser.mjs without a browser: signs in and agrees over plain HTTP at authserver.mjs, in 0.1 s. For tests
// whose subject is what comes after the consent. URL may be the one with a device's code in it.
//
//   node consent.mjs URL|- [--user NAME] [--deny] [--hold FILE]
//
// --hold FILE    does not visit the callback but writes its address there: the page that did not load, to be pasted
//
// Prints {"final_url_path","title","text","outcome"} as browser.mjs does. Exit: 0 done, 1 not.

import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { parseArgs } from 'node:util';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { user: { type: 'string', default: 'ada' }, deny: { type: 'boolean' }, hold: { type: 'string' } },
});
if (positionals.length !== 1) {
  process.stderr.write('usage: consent.mjs URL|- [options], see the top of the file\n');
  process.exit(2);
}
const address = positionals[0] === '-' ? readFileSync(0, 'utf8').trim() : positionals[0];
const server = new URL(address).origin;
const cookies = new Map();

// Not fetch: the one in Debian's Node 18 does not tell one Set-Cookie header from the next.
function exchange(url, form) {
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? https : http).request(url, {
      method: form ? 'POST' : 'GET',
      rejectUnauthorized: false, // test certificates are made on the spot
      headers: {
        ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...(new URL(url).origin === server && { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
      },
    }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece) => { text += piece; }).on('error', reject)
        .on('end', () => resolve({ headers: response.headers, text }));
    }).on('error', reject);
    request.end(form && new URLSearchParams(form).toString());
  });
}

async function visit(url, form) {
  if (new URL(url).origin !== server && args.hold) return { url };
  const { headers, text } = await exchange(url, form);
  for (const cookie of headers['set-cookie'] ?? []) {
    const [, name, value] = cookie.match(/^([^=]+)=([^;]*)/);
    if (value) cookies.set(name, value); else cookies.delete(name);
  }
  return headers.location ? visit(new URL(headers.location, url).href) : { url, text };
}

// Sends the form of a device's page as it stands: first the one that a script would send, then "is this the code?".
function confirmed(page) {
  const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
  const form = Object.fromEntries([...page.text.matchAll(/<input[^>]*>/g)].map(([tag]) => [attribute(tag, 'name'), attribute(tag, 'value')]));
  return visit(new URL(attribute(page.text.match(/<form[^>]*>/)[0], 'action'), page.url).href, form);
}

try {
  let page = await visit(address);
  if (page.text?.includes('forms[0].submit()')) page = await confirmed(page);
  if (page.text?.includes('id="op.deviceConfirmForm"')) page = await confirmed(page);
  if (page.text?.includes('id="login"')) page = await visit(page.url, { action: 'login', login: args.user, password: 'any' });
  if (page.text?.includes('id="allow"')) page = await visit(page.url, { action: args.deny ? 'deny' : 'allow' });
  const { url, text = '' } = page;
  if (new URL(url).origin === server && !text.includes('data-outcome')) throw new Error(`stayed at the provider: ${text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim()}`);
  if (args.hold) writeFileSync(args.hold, `${url}\n`, { mode: 0o600 });
  process.stdout.write(`${JSON.stringify({
    final_url_path: new URL(url).pathname,
    title: text.match(/<title>([^<]*)/)?.[1] ?? null,
    text: text.replace(/<(style|script|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim(),
    outcome: text.match(/data-outcome="([^"]*)"/)?.[1] ?? null,
  })}\n`);
} catch (error) {
  process.stderr.write(`consent: ${error.message}\n`);
  process.exitCode = 1;
}
