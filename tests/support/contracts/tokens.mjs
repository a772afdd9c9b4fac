// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Codes, tokens and codes for devices, and how long they are good. When one replaces another is the provider's matter.

import { randomBytes, randomInt } from 'node:crypto';

export const CODE_SECONDS = 300;
export const DAY = 86400;

export const opaque = (bytes = 32) => randomBytes(bytes).toString('base64url');

/// Looks like a JSON Web Token and is none: clients must not look inside (RFC 6749 section 1.4).
export function likeJwt(characters) {
  const header = Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url');
  const rest = randomBytes(characters).toString('base64url').slice(0, characters - header.length - 344);
  return `${header}.${rest}.${randomBytes(256).toString('base64url')}`;
}

/// Without vowels, so that no word comes about (RFC 8628 section 6.1).
function userCode() {
  const letters = 'BCDFGHJKLMNPQRSTVWXZ';
  const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${four()}-${four()}`;
}

export class Store {
  constructor(now) {
    this.now = now;
    this.codes = new Map();
    this.access = new Map();
    this.refresh = new Map();
    this.devices = new Map();
  }

  // --- authorization codes

  issueCode(fields, seconds = CODE_SECONDS) {
    const code = opaque();
    this.codes.set(code, { ...fields, ends: this.now() + seconds, used: false });
    return code;
  }

  /// {problem} "unknown", "used" or "expired", or null with the code's fields. Spending is a step of its own, because
  /// much can still be wrong with the request.
  findCode(code) {
    const found = this.codes.get(code);
    if (!found) return { problem: 'unknown' };
    if (found.used) return { problem: 'used' };
    if (found.ends <= this.now()) return { problem: 'expired' };
    return { problem: null, ...found };
  }

  spendCode(code) { this.codes.get(code).used = true; }

  // --- tokens. A grant is {client, account, scopes, ...}.

  /// `seconds` null: never ends.
  issueAccess(grant, seconds, token = opaque()) {
    this.access.set(token, { grant, ends: seconds === null ? Infinity : this.now() + seconds });
    return token;
  }

  /// Access tokens of `grant` that were issued so far are good no more; the grant is.
  endAccess(grant) {
    for (const found of this.access.values()) if (found.grant === grant) found.ends = 0;
  }

  /// The grant behind an access token that is good.
  grantOf(token) {
    const found = this.access.get(token);
    return found && found.ends > this.now() && !found.grant.revoked ? found.grant : null;
  }

  issueRefresh(grant, seconds, token = opaque()) {
    this.refresh.set(token, { grant, seconds, ends: this.now() + seconds, spent: false });
    return token;
  }

  /// {problem} "unknown", "spent", "expired" or "revoked", or null with the token's fields.
  findRefresh(token) {
    const found = this.refresh.get(token);
    if (!found) return { problem: 'unknown' };
    if (found.grant.revoked) return { problem: 'revoked' };
    if (found.spent) return { problem: 'spent' };
    if (found.ends <= this.now()) return { problem: 'expired' };
    return { problem: null, ...found };
  }

  spendRefresh(token) { this.refresh.get(token).spent = true; }

  /// Its idle limit begins anew.
  touchRefresh(token) {
    const found = this.refresh.get(token);
    found.ends = this.now() + found.seconds;
  }

  revokeAll() {
    for (const { grant } of [...this.access.values(), ...this.refresh.values()]) grant.revoked = true;
  }

  /// By an access or a refresh token; false: unknown.
  revoke(token) {
    const found = this.access.get(token) ?? this.refresh.get(token);
    if (!found || found.grant.revoked) return false;
    found.grant.revoked = true;
    return true;
  }

  // --- codes for devices (RFC 8628)

  issueDevice(fields, seconds, interval) {
    const [code, user] = [opaque(), userCode()];
    this.devices.set(code, { ...fields, user, ends: this.now() + seconds, interval, polled: null, decision: 'pending' });
    return { code, user };
  }

  decideDevice(user, account) {
    const found = [...this.devices.values()].find((device) => device.user === user && device.decision === 'pending');
    if (!found || found.ends <= this.now()) return false;
    Object.assign(found, { decision: account ? 'approved' : 'denied', account });
    return true;
  }

  /// {state} "unknown", "used", "expired", "too-fast", "pending", "denied" or "approved". A tenth of the interval is
  /// forgiven: timers are not that exact.
  pollDevice(code, client) {
    const device = this.devices.get(code);
    if (!device || device.client.id !== client.id) return { state: 'unknown' };
    const before = device.polled;
    device.polled = this.now();
    if (device.decision === 'used') return { state: 'used' };
    if (device.ends <= this.now()) return { state: 'expired' };
    if (device.decision !== 'pending') return { state: device.decision, ...device };
    if (before !== null && this.now() - before < device.interval * 0.9) {
      device.interval += 5;
      return { state: 'too-fast' };
    }
    return { state: 'pending' };
  }

  spendDevice(code) { this.devices.get(code).decision = 'used'; }
}
