// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Secrets Manager as its API reference (2017-10-17) describes it, as far as a token goes through it.

import { Refusal } from './parameterstore.mjs';

const TOKEN = /^[a-zA-Z0-9-]{32,64}$/;
const MOST_YOUNG_VERSIONS = 100;
const DAY = 24 * 3600 * 1000;

export class SecretsManager {
  #secrets = new Map();

  constructor(region) {
    this.region = region;
  }

  #find(id, wantAlive = true) {
    const secret = [...this.#secrets.values()].find(({ name, arn }) => id === name || id === arn);
    if (!secret) throw new Refusal('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    if (wantAlive && secret.deletedAt) throw new Refusal('InvalidRequestException', "You can't perform this operation on the secret because it was marked for deletion.");
    return secret;
  }

  #put(secret, { ClientRequestToken, SecretString }, now) {
    if (!TOKEN.test(ClientRequestToken ?? '')) throw new Refusal('InvalidParameterException', 'You must provide a ClientRequestToken value.');
    if (!SecretString || Buffer.byteLength(SecretString) > 65536) throw new Refusal('ValidationException', 'SecretString has a wrong length');
    const known = secret.versions.get(ClientRequestToken);
    if (known && known.value !== SecretString) throw new Refusal('ResourceExistsException', 'The operation failed because the version already exists with another value.');
    if (known) return { ARN: secret.arn, Name: secret.name, VersionId: ClientRequestToken, VersionStages: secret.current === ClientRequestToken ? ['AWSCURRENT'] : [] };
    if ([...secret.versions.values()].filter(({ at }) => now - at < DAY).length >= MOST_YOUNG_VERSIONS) throw new Refusal('LimitExceededException', 'The request failed because it would exceed one of the Secrets Manager quotas.');
    secret.versions.set(ClientRequestToken, { value: SecretString, at: now });
    secret.current = ClientRequestToken;
    return { ARN: secret.arn, Name: secret.name, VersionId: ClientRequestToken, VersionStages: ['AWSCURRENT'] };
  }

  CreateSecret(order, now) {
    const { Name, KmsKeyId } = order;
    if (this.#secrets.has(Name)) throw new Refusal('ResourceExistsException', 'The operation failed because the secret already exists.');
    const secret = { name: Name, arn: `arn:aws:secretsmanager:${this.region}:123456789012:secret:${Name}-AbCdEf`, kmsKeyId: KmsKeyId, versions: new Map() };
    const answer = this.#put(secret, order, now);
    this.#secrets.set(Name, secret);
    return answer;
  }

  PutSecretValue(order, now) {
    return this.#put(this.#find(order.SecretId), order, now);
  }

  GetSecretValue({ SecretId }) {
    const secret = this.#find(SecretId);
    const { value, at } = secret.versions.get(secret.current);
    return { ARN: secret.arn, Name: secret.name, VersionId: secret.current, SecretString: value, VersionStages: ['AWSCURRENT'], CreatedDate: at / 1000 };
  }

  DeleteSecret({ SecretId }, now) {
    const secret = this.#find(SecretId);
    secret.deletedAt = now;
    return { ARN: secret.arn, Name: secret.name, DeletionDate: (now + 30 * DAY) / 1000 };
  }

  /// For tests: how many versions there are.
  ListSecretVersionIds({ SecretId }) {
    const secret = this.#find(SecretId, false);
    return { ARN: secret.arn, Name: secret.name, Versions: [...secret.versions.keys()].map((VersionId) => ({ VersionId })) };
  }
}
