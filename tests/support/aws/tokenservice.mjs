// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The security token service (STS, 2011-06-15): temporary credentials, answers and errors in XML.

import { randomBytes } from 'node:crypto';

const escapeXml = (text) => text.replace(/[<>&'"]/g, (c) => `&#${c.codePointAt(0)};`);

export const xmlError = (type, message) => `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${type}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>c6104cbe-af31-11e0-8154-cbc7ccf896c7</RequestId></ErrorResponse>`;

export class TokenService {
  /// `keys`: Map of an access key id to {secret, token, expiresAt}, to which new ones are added.
  constructor(keys) {
    this.keys = keys;
    this.life = 3600;
    this.webIdentity = 'web-identity-token';
    this.asked = [];
  }

  /// `form`: URLSearchParams. Answers XML, or throws {type, message}.
  answer(form, now) {
    const action = form.get('Action');
    this.asked.push(Object.fromEntries(form));
    if (form.get('Version') !== '2011-06-15' || !/^[\w+=,.@-]{2,64}$/.test(form.get('RoleSessionName') ?? '') || !/^arn:aws:iam::\d{12}:role\//.test(form.get('RoleArn') ?? '')) {
      throw Object.assign(new Error('1 validation error detected'), { type: 'ValidationError' });
    }
    if (action === 'AssumeRoleWithWebIdentity' && form.get('WebIdentityToken') !== this.webIdentity) {
      throw Object.assign(new Error('Incorrect token audience'), { type: 'InvalidIdentityToken' });
    }
    const id = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
    const life = Number(form.get('DurationSeconds') ?? this.life);
    const made = { secret: randomBytes(20).toString('hex'), token: randomBytes(100).toString('base64'), expiresAt: now + life * 1000 };
    this.keys.set(id, made);
    const result = `<${action}Result><Credentials><AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${made.secret}</SecretAccessKey><SessionToken>${made.token}</SessionToken><Expiration>${new Date(made.expiresAt).toISOString()}</Expiration></Credentials></${action}Result>`;
    return `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</${action}Response>`;
  }
}
