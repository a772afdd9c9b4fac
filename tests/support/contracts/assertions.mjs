// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed assertions (RFC 7523), verified by npm jose with what was registered for the client: nothing of ours signs and
// verifies at the same time.

import { X509Certificate, createHash, createPublicKey } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';

/// Header and claims as they are said, not yet believed; null where this is no JWT.
export function peek(token) {
  try {
    return { header: decodeProtectedHeader(token), claims: decodeJwt(token) };
  } catch {
    return null;
  }
}

const PROBLEMS = {
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JWT_EXPIRED: 'time',
  ERR_JOSE_ALG_NOT_ALLOWED: 'algorithm',
};

/// Null, or what is wrong: "malformed", "algorithm", "signature", "time", or the name of a claim.
export async function assertionProblem(token, { pem, algorithms, audiences, claims }) {
  try {
    const { payload } = await jwtVerify(token, createPublicKey(pem), {
      algorithms, audience: audiences, requiredClaims: claims, clockTolerance: 5,
    });
    return payload.iat !== undefined && payload.iat > Date.now() / 1000 + 60 ? 'time' : null;
  } catch (error) {
    if (error.code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') return error.claim === 'nbf' && error.reason === 'check_failed' ? 'time' : error.claim;
    return PROBLEMS[error.code] ?? 'malformed';
  }
}

const thumbprint = (certificate, hash) => createHash(hash).update(certificate.raw).digest('base64url');

/// Whether the header names this certificate, by `x5t#S256` (the documented one) or `x5t` (the one before).
export function namesCertificate(header, pem) {
  const certificate = new X509Certificate(pem);
  const named = { 'x5t#S256': thumbprint(certificate, 'sha256'), x5t: thumbprint(certificate, 'sha1') };
  const given = Object.keys(named).filter((field) => header[field] !== undefined);
  return given.length > 0 && given.every((field) => header[field] === named[field]);
}

export function isCurrent(pem) {
  const { validFrom, validTo } = new X509Certificate(pem);
  return Date.parse(validFrom) <= Date.now() && Date.now() < Date.parse(validTo);
}
