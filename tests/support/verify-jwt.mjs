#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Verifies a JSON Web Token with npm `jose`, which oidc-provider brings along: an implementation that is not ours. JSON on
// stdin:
//
//   {"jwt", "key": PEM of a public key or a certificate, "algorithm", "audience", "issuer", "now": seconds since 1970}
//
// Prints {"header","payload"}, and of a certificate {"x5t","x5t#S256"} as Node's own cryptography computes them.
// Exit: 0 genuine, 1 not; then stderr says why, without the token.

import { X509Certificate, createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { jwtVerify } from 'jose';

const { jwt, key, algorithm, audience, issuer, now } = JSON.parse(readFileSync(0, 'utf8'));
const thumbprints = (der) => ({
  x5t: createHash('sha1').update(der).digest('base64url'),
  'x5t#S256': createHash('sha256').update(der).digest('base64url'),
});

try {
  const { protectedHeader: header, payload } = await jwtVerify(jwt, createPublicKey(key), {
    algorithms: [algorithm], audience, issuer, requiredClaims: ['exp', 'iat', 'jti'], currentDate: new Date(now * 1000),
  });
  const certificate = key.includes('BEGIN CERTIFICATE') ? thumbprints(new X509Certificate(key).raw) : {};
  process.stdout.write(`${JSON.stringify({ header, payload, ...certificate })}\n`);
} catch (error) {
  process.stderr.write(`verify-jwt: ${error.code ?? ''} ${error.message}\n`);
  process.exitCode = 1;
}
