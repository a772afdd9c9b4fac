// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameter Store as its API reference (2014-11-06) describes it, as far as a token goes through it.

/// An answer of AWS that is no success.
export class Refusal extends Error {
  constructor(type, message, status = 400) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

const KEPT_VERSIONS = 100;
const LARGEST = { Standard: 4096, Advanced: 8192 };
const NAME = /^(?:\/?[a-zA-Z0-9_.-]+)(?:\/[a-zA-Z0-9_.-]+)*$/;

export class ParameterStore {
  #parameters = new Map();

  constructor(region) {
    this.region = region;
  }

  #find(name) {
    const parameter = this.#parameters.get(name);
    if (!parameter) throw new Refusal('ParameterNotFound', '');
    return parameter;
  }

  #checkNew({ Name, Value, Type }) {
    if (!NAME.test(Name ?? '') || /^\/?(?:aws|ssm)/i.test(Name)) throw new Refusal('ValidationException', `Parameter name: can't be prefixed with "aws" or "ssm" (case-insensitive), or has characters that are not allowed`);
    if (!Value) throw new Refusal('ValidationException', 'Value must not be empty');
    if (/\{\{.*\}\}/.test(Value)) throw new Refusal('ValidationException', 'Parameter value has a nested reference');
    if (Type !== undefined && !['String', 'StringList', 'SecureString'].includes(Type)) throw new Refusal('UnsupportedParameterType', '');
  }

  PutParameter(order, now) {
    this.#checkNew(order);
    const { Name, Value, Type, KeyId, Tier, Overwrite = false } = order;
    const known = this.#parameters.get(Name);
    if (known && !Overwrite) throw new Refusal('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.');
    if (!known && !Type) throw new Refusal('ValidationException', 'A parameter type is required when you create a parameter.');
    if (known && Type && Type !== known.type) throw new Refusal('HierarchyTypeMismatchException', 'The parameter type cannot be changed.');
    const isGrown = Tier === 'Intelligent-Tiering' && [...Value].length > LARGEST.Standard;
    const tier = isGrown || Tier === 'Advanced' ? 'Advanced' : known?.tier ?? 'Standard';
    if (known?.tier === 'Advanced' && Tier === 'Standard') {
      throw new Refusal('ValidationException', 'This parameter uses the advanced-parameter tier. You can\'t downgrade a parameter from the advanced-parameter tier to the standard-parameter tier.');
    }
    if ([...Value].length > LARGEST[tier]) throw new Refusal('ValidationException', `Standard tier parameters support a maximum parameter value of ${LARGEST[tier]} characters.`);
    const parameter = known ?? { type: Type, next: 1, versions: [] };
    if (parameter.versions.length >= KEPT_VERSIONS && parameter.versions[0].labels.length > 0) {
      throw new Refusal('ParameterMaxVersionLimitExceeded', `You attempted to create a new version of ${Name} by calling the PutParameter API with the overwrite flag. Version ${parameter.versions[0].version}, the oldest version, can't be deleted because it has a label associated with it.`);
    }
    parameter.tier = tier;
    parameter.versions.push({ version: parameter.next, value: Value, keyId: KeyId, labels: [], at: now });
    parameter.versions = parameter.versions.slice(-KEPT_VERSIONS);
    this.#parameters.set(Name, parameter);
    return { Version: parameter.next++, Tier: tier };
  }

  GetParameter({ Name, WithDecryption = false }) {
    const [name, selector] = Name.split(':');
    const parameter = this.#find(name);
    const found = selector === undefined ? parameter.versions.at(-1)
      : parameter.versions.find(({ version, labels }) => String(version) === selector || labels.includes(selector));
    if (!found) throw new Refusal('ParameterVersionNotFound', '');
    return {
      Parameter: {
        Name: name, Type: parameter.type, Value: WithDecryption ? found.value : Buffer.from(`sealed ${found.version}`).toString('base64'),
        Version: found.version, LastModifiedDate: found.at / 1000, ARN: `arn:aws:ssm:${this.region}:123456789012:parameter${name.replace(/^\/?/, '/')}`, DataType: 'text',
      },
    };
  }

  LabelParameterVersion({ Name, ParameterVersion, Labels }) {
    const parameter = this.#find(Name);
    const version = ParameterVersion ?? parameter.versions.at(-1).version;
    for (const entry of parameter.versions) entry.labels = entry.labels.filter((label) => !Labels.includes(label));
    parameter.versions.find((entry) => entry.version === version).labels.push(...Labels);
    return { InvalidLabels: [], ParameterVersion: version };
  }

  DeleteParameter({ Name }) {
    this.#find(Name);
    this.#parameters.delete(Name);
    return {};
  }
}
