// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks signatures of AWS (Signature Version 4) with npm @smithy/signature-v4, the library of AWS's own SDKs: it signs
// the request again, and both signatures must be the same.

import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';

const FORM = /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;
export const CLOCK_WINDOW = 5 * 60 * 1000;

/// Values of a header; `headers`: [[name, value], ...] as they arrived.
const valuesOf = (headers, name) => headers.filter(([n]) => n.toLowerCase() === name).map(([, value]) => value);

/// The time in a header X-Amz-Date; NaN: it is none.
export function amzDate(text) {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  return parts ? Date.UTC(parts[1], parts[2] - 1, ...parts.slice(3).map(Number)) : NaN;
}

async function signatureOf({ method, path, headers, body }, names, { accessKeyId, key, date, scope }) {
  const named = Object.fromEntries(names.map((name) => [name, valuesOf(headers, name).join(',')]));
  const url = new URL(path, 'http://unused');
  const request = new HttpRequest({
    method, protocol: 'https:', hostname: 'unused', path: url.pathname, query: Object.fromEntries(url.searchParams), headers: named, body,
  });
  const [sessionToken] = valuesOf(headers, 'x-amz-security-token');
  const signer = new SignatureV4({
    credentials: { accessKeyId, secretAccessKey: key, ...(sessionToken ? { sessionToken } : {}) },
    region: scope.region, service: scope.service, sha256: Sha256, applyChecksum: false,
  });
  const signed = await signer.sign(request, { signingDate: new Date(date), signableHeaders: new Set(names), unsignableHeaders: new Set() });
  return FORM.exec(signed.headers.authorization)?.[6];
}

/// `request`: {method, path, headers: [[name, value], ...], body: Buffer}. `secretOf(accessKeyId)`: the secret key, or
/// undefined. Answers {accessKeyId, date}, or {problem}: "malformed", "unknown-key", "scope", "signature", "clock".
export async function verify(request, { secretOf, region, service, now }) {
  const authorizations = valuesOf(request.headers, 'authorization');
  const dates = valuesOf(request.headers, 'x-amz-date');
  const match = FORM.exec(authorizations[0] ?? '');
  if (authorizations.length !== 1 || dates.length !== 1 || !match) return { problem: 'malformed' };
  const [, accessKeyId, day, itsRegion, itsService, list, signature] = match;
  const names = list.split(';');
  const sorted = [...names].sort().join(';') === list;
  const complete = ['host', 'x-amz-date'].every((name) => names.includes(name)) && names.every((name) => valuesOf(request.headers, name).length === 1);
  const tokenIsSigned = valuesOf(request.headers, 'x-amz-security-token').length === 0 || names.includes('x-amz-security-token');
  const date = amzDate(dates[0]);
  if (!sorted || !complete || !tokenIsSigned || Number.isNaN(date) || !dates[0].startsWith(day)) return { problem: 'malformed' };
  if (itsRegion !== region || itsService !== service) return { problem: 'scope' };
  const key = secretOf(accessKeyId);
  if (key === undefined) return { problem: 'unknown-key' };
  if (await signatureOf(request, names, { accessKeyId, key, date, scope: { region, service } }) !== signature) return { problem: 'signature' };
  if (Math.abs(date - now) > CLOCK_WINDOW) return { problem: 'clock', date };
  return { accessKeyId, date };
}
