// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the self-tests share: a server as a process of its own, as other tests start it, and a plain OAuth client.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const file = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const basic = (name, password) => ({ Authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` });
export const bearer = (token) => ({ Authorization: `Bearer ${token}` });

export function pkce() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' };
}

async function read(response) {
  const text = await response.text();
  let body = text;
  try {
    body = JSON.parse(text);
  } catch {
    // a page, or nothing
  }
  return { status: response.status, headers: response.headers, location: response.headers.get('location'), body };
}

class Server {
  constructor(child, origin) {
    this.child = child;
    this.origin = origin;
    this.secrets = new Set();
  }

  at(address) { return address.replace('https://', `${this.origin}/`); }

  async get(address, headers = {}, parameters = {}) {
    const url = new URL(this.at(address));
    for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.append(name, value);
    return read(await fetch(url, { headers, redirect: 'manual' }));
  }

  /// A form; fields that are undefined are left out.
  async post(address, fields, headers = {}) {
    const body = new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== undefined));
    const answer = await read(await fetch(this.at(address), { method: 'POST', body, headers, redirect: 'manual' }));
    for (const name of ['code', 'client_secret', 'refresh_token', 'device_code', 'client_assertion', 'assertion', 'code_verifier']) {
      if (fields[name]?.length > 8) this.secrets.add(fields[name]);
    }
    for (const name of ['access_token', 'refresh_token', 'device_code']) if (answer.body?.[name]) this.secrets.add(answer.body[name]);
    return answer;
  }

  async control(order) {
    const answer = await read(await fetch(`${this.origin}/__control`, { method: 'POST', body: JSON.stringify(order) }));
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  }

  async log() { return (await read(await fetch(`${this.origin}/__log`))).body; }

  /// The newest entry says that the request was refused, and why.
  async rejected(why) {
    const { verdict, why: said } = (await this.log()).at(-1);
    assert.equal(verdict, 'rejected');
    assert.match(said, why);
  }

  /// The parameters of the redirect; null where there is none.
  returned({ location }) { return location && Object.fromEntries(new URL(location).searchParams); }

  stop() {
    this.child.stdin.end();
    return new Promise((resolve) => { this.child.once('exit', resolve); });
  }
}

export async function start(name) {
  const child = spawn(process.execPath, [file('server.mjs'), name], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  const { port, origin } = JSON.parse(line);
  assert.equal(origin, `http://127.0.0.1:${port}`);
  return new Server(child, origin);
}

/// At the end of each file: nothing secret has got into the log, and the server ends with its stdin.
export async function finish(server) {
  const log = await server.log();
  assert.equal(await server.stop(), 0);
  assert.ok(server.secrets.size > 0 && log.length > 0);
  for (const secret of server.secrets) {
    assert.deepEqual(log.filter((entry) => JSON.stringify(entry).includes(secret)), [], 'a secret is in the log');
  }
}

/// Runs a table of [what, change of the right request, status, error code, reason in the log]: each must be refused.
export async function eachRefused(test, server, rows, send) {
  for (const [what, change, status, error, why] of rows) {
    await test.test(what, async () => {
      const answer = await send(change);
      assert.equal(answer.status, status);
      if (error) assert.equal(answer.body.error?.code ?? answer.body.error, error);
      await server.rejected(why);
    });
  }
}
