// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, certificates and signed assertions; signed by jose, like what the servers verify is verified by jose.

import { execFileSync } from 'node:child_process';
import { X509Certificate, createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';

export function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privateKey, publicKey: publicKey.export({ type: 'spki', format: 'pem' }) };
}

const CA = `[ca]
default_ca = one
[one]
database = index
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`;

/// {privateKey, certificate: PEM}, good between two years. Node cannot make certificates, and of openssl only `ca` makes
/// one that has expired.
export function certified(from = 2020, to = 2099) {
  const folder = mkdtempSync(join(tmpdir(), 'eg-contract-'));
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  try {
    const { privateKey } = keyPair();
    writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    writeFileSync(join(folder, 'ca.conf'), CA);
    writeFileSync(join(folder, 'index'), '');
    writeFileSync(join(folder, 'serial'), '01');
    openssl('req', '-new', '-key', 'key.pem', '-subj', '/CN=contract', '-out', 'request.pem');
    openssl('ca', '-batch', '-notext', '-config', 'ca.conf', '-selfsign', '-keyfile', 'key.pem', '-in', 'request.pem',
      '-startdate', `${from}0101000000Z`, '-enddate', `${to}0101000000Z`, '-out', 'cert.pem');
    return { privateKey, certificate: readFileSync(join(folder, 'cert.pem'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const thumbprint = (certificate) => createHash('sha256').update(new X509Certificate(certificate).raw).digest('base64url');

/// Claims that are undefined are left out.
export function signed(privateKey, header, claims) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT(JSON.parse(JSON.stringify({ iat: now, nbf: now, exp: now + 300, jti: randomUUID(), ...claims })))
    .setProtectedHeader(JSON.parse(JSON.stringify({ alg: 'RS256', typ: 'JWT', ...header })))
    .sign(privateKey);
}
