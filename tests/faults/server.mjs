// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One authorization server (tests/support/authserver.mjs) of a cell, and the person who consents there.

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, succeed, supportFile } from './processes.mjs';

// Seconds. Short, so that renewing can be watched; long enough for a loaded machine.
export const TOKEN_LIFE = 15;

// A kept connection may be closed by the server in the moment in which it is used again.
const ALONE = { connection: 'close' };

export class Server {
  // With a place it is that cell's own: it can be killed and started again, and has a clock of its own.
  constructor(behaviour, place) {
    this.environment = place?.environment('server');
    this.log = place?.log;
    this.options = ['--access-token-ttl', String(TOKEN_LIFE), ...behaviour.server, ...(place ? ['--data', join(place.dir, 'server.json')] : [])];
  }

  async start() {
    this.process = begin(process.execPath, [supportFile('authserver.mjs'), ...this.options], { env: this.environment, log: this.log });
    Object.assign(this, JSON.parse(await this.process.line));
  }

  async stop(signal = 'SIGTERM') {
    this.process.kill(signal);
    await this.process.ended;
  }

  async ask(what, body) {
    const response = await fetch(this.control + what, { headers: ALONE, ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }) });
    const answer = await response.json();
    if (!response.ok) throw new Error(`authserver ${what}: ${answer.error ?? response.status}`);
    return answer;
  }

  fault(fault, times = 1) { return this.ask('fault', { fault, times, grant_type: 'refresh_token' }); }

  set(settings) { return this.ask('set', settings); }

  // Returns when so many token requests have been read completely since the last reset.
  read(requests) { return this.ask(`wait?token_requests=${requests}&timeout_ms=20000`); }

  async requests() { return (await this.ask('log')).token_requests; }

  // The server's own word on an access token (RFC 7662), not the client's.
  async accepts(token) {
    const response = await fetch(`${this.issuer}/token/introspection`, {
      method: 'POST', headers: { ...ALONE, authorization: this.basic() }, body: new URLSearchParams({ token }),
    });
    return (await response.json()).active === true;
  }

  basic() {
    const [id, secret] = [this.client_id, this.client_secret].map(encodeURIComponent);
    return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
  }

  // A person signs in and agrees at this address, in a browser session of their own.
  consent(address, options = []) { return succeed(process.execPath, [supportFile('consent.mjs'), '-', ...options], { input: address }); }

  // A grant for a client that can take one over: the whole code flow, as the client would do it.
  async refreshToken(dir) {
    const verifier = randomBytes(32).toString('base64url');
    const redirect = 'http://127.0.0.1:9/callback';
    const held = join(dir, 'callback');
    await this.consent(`${this.authorization_endpoint}?${new URLSearchParams({
      client_id: this.client_id, response_type: 'code', scope: 'openid offline_access', prompt: 'consent', redirect_uri: redirect, state: 'agent',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
    })}`, ['--hold', held]);
    const code = new URL(readFileSync(held, 'utf8').trim()).searchParams.get('code');
    const response = await fetch(this.token_endpoint, {
      method: 'POST', headers: { ...ALONE, authorization: this.basic() },
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirect }),
    });
    return (await response.json()).refresh_token;
  }
}

// Servers that have served one cell serve another: starting one is most of a cell's work. Its grants know nothing of each
// other, and reset() forgets the rest.
export class ServerPool {
  idle = new Map();

  async take(behaviour) {
    const server = this.idle.get(behaviour)?.pop();
    if (server) return server;
    const started = new Server(behaviour);
    await started.start();
    return started;
  }

  async giveBack(behaviour, server) {
    await server.ask('reset', {});
    this.idle.set(behaviour, [...(this.idle.get(behaviour) ?? []), server]);
  }

  stopAll() { return Promise.all([...this.idle.values()].flat().map((server) => server.stop())); }
}
