// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks that more than one provider makes. Each tells what is wrong in words for the log, or null.

import { createHash } from 'node:crypto';

export const GRANT = {
  code: 'authorization_code',
  refresh: 'refresh_token',
  device: 'urn:ietf:params:oauth:grant-type:device_code',
  client: 'client_credentials',
  jwt: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
};

/// Names of parameters for the log; what does not look like one may be a value in the wrong place.
export const namesOf = (parameters) => [...parameters.keys()].map((name) => (/^[A-Za-z_$.-]{1,40}$/.test(name) ? name : '?'));
export const schemeOf = (header) => (header ? header.match(/^(Basic|Bearer|OAuth) /)?.[1] ?? 'other' : '');
export const scopesOf = (text) => (text ?? '').split(' ').filter(Boolean);

function twice(parameters) {
  const names = [...parameters.keys()];
  const at = names.findIndex((name, here) => names.indexOf(name) !== here);
  return at < 0 ? undefined : namesOf(parameters)[at];
}

export function formProblem(request) {
  if (namesOf(request.query).length) return `parameters in the address: ${namesOf(request.query).join(' ')}`;
  const type = (request.headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return `content type ${type || 'missing'}`;
  const double = twice(new URLSearchParams(request.body));
  return double ? `parameter given twice: ${double}` : null;
}

/// The first of these that is missing or empty.
export const missing = (parameters, names) => names.find((name) => !parameters.get(name));

/// What every authorization request needs (RFC 6749 section 4.1.1). `state` is only recommended there and by most
/// providers; here it is demanded, because without it anybody could slip in a code of his own.
export function authorizationProblem(query) {
  const double = twice(query);
  if (double) return `parameter given twice: ${double}`;
  if (query.get('client_secret')) return 'client_secret in the address';
  const absent = missing(query, ['response_type', 'state']);
  if (absent) return `${absent} is missing`;
  return query.get('response_type') === 'code' ? null : 'response_type is not code';
}

/// RFC 7636 section 4.2. Whoever sends a challenge sends it right; "plain" protects nobody.
export function challengeProblem(query) {
  if (!query.has('code_challenge') && !query.has('code_challenge_method')) return null;
  if (query.get('code_challenge_method') !== 'S256') return 'code_challenge_method is not S256';
  return /^[A-Za-z0-9_-]{43}$/.test(query.get('code_challenge') ?? '') ? null : 'code_challenge is not a SHA-256';
}

export function verifierProblem(challenge, verifier) {
  if (!challenge) return verifier ? 'code_verifier without a code_challenge' : null;
  if (!verifier) return 'code_verifier is missing';
  if (!/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) return 'code_verifier is malformed';
  return createHash('sha256').update(verifier).digest('base64url') === challenge ? null : 'code_verifier does not match';
}

function formDecoded(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}

/// Name and password of a Basic header. RFC 6749 section 2.3.1 encodes both before they are joined; `encoded` false:
/// plain RFC 7617, for what is no OAuth client; `plain` is the password as it stands. Null: there is none, or it is malformed.
export function basic(request, { encoded = true } = {}) {
  const [, pair] = (request.headers.authorization ?? '').match(/^Basic ([A-Za-z0-9+/]+={0,2})$/) ?? [];
  const text = pair && Buffer.from(pair, 'base64').toString();
  if (!text || !text.includes(':')) return null;
  const [name, password] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  return encoded ? { name: formDecoded(name), password: formDecoded(password), plain: password } : { name, password };
}

/// The token of an API call; only the header counts (RFC 6750 section 2.1).
export function tokenIn(request, schemes = ['Bearer']) {
  const [, scheme, token] = (request.headers.authorization ?? '').match(/^(\w+) (\S+)$/) ?? [];
  return schemes.includes(scheme) ? token : null;
}

export function tokenInAddress(request) {
  const names = ['access_token', 'oauth_token', 'key', 'apikey', 'api_key', 'secret', 'client_secret', 'refresh_token'];
  const found = namesOf(request.query).find((name) => names.includes(name.toLowerCase()));
  return found ? `a secret in the address: ${found}` : null;
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/// Plain http on one of `hosts`, on whatever port.
export function isLoopback(address, hosts) {
  const url = parsed(address);
  return url !== null && url.protocol === 'http:' && hosts.includes(url.hostname) && !url.username && !url.password
    && !address.includes('#');
}

/// Everything but the port (RFC 8252 section 7.3) of a plain http address on one of `hosts`.
export function equalButPort(a, b, hosts) {
  if (!isLoopback(a, hosts) || !isLoopback(b, hosts)) return false;
  const [left, right] = [parsed(a), parsed(b)];
  return left.hostname === right.hostname && left.pathname === right.pathname && left.search === right.search;
}

export function withParameters(address, parameters) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.append(name, value);
  return url.href;
}
