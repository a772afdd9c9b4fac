// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parameter Store, Secrets Manager and STS on one port of this machine. Every request but AssumeRoleWithWebIdentity must
// bear a signature that verifier.mjs finds genuine.

import { createServer } from 'node:http';
import { ParameterStore, Refusal } from './parameterstore.mjs';
import { SecretsManager } from './secretsmanager.mjs';
import { TokenService, xmlError } from './tokenservice.mjs';
import { verify } from './verifier.mjs';

export const REGION = 'eu-west-1';
export const KEY = { id: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

const pairs = (list) => Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i], list[2 * i + 1]]);
const stamp = (time) => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

export class AwsServer {
  #http = createServer((request, response) => this.#serve(request, response));
  parameterStore = new ParameterStore(REGION);
  #services = { AmazonSSM: ['ssm', this.parameterStore], secretsmanager: ['secretsmanager', new SecretsManager(REGION)] };
  keys = new Map([[KEY.id, { secret: KEY.secret }]]);
  sts = new TokenService(this.keys);
  /// Answers instead of the next ones: {order, type, message, status, headers, raw, hangUp}; of `order` only, where it
  /// is given.
  faults = [];
  /// What was asked, with the verdict over the signature.
  log = [];
  /// The time as this server sees it.
  now = () => Date.now();

  async listen() {
    await new Promise((resolve) => { this.#http.listen(0, '127.0.0.1', resolve); });
    this.origin = `http://127.0.0.1:${this.#http.address().port}`;
  }
  close() {
    this.#http.close();
    this.#http.closeAllConnections();
  }

  /// Answers a path that is not AWS's; a test's own orders.
  control = async () => undefined;

  async #serve(request, response) {
    const body = await bodyOf(request);
    if (request.url.startsWith('/__')) {
      response.end(JSON.stringify(await this.control(request.url, body.length > 0 ? JSON.parse(body) : {}) ?? null));
      return;
    }
    const answer = await this.#answer(request, body);
    if (answer.hangUp) {
      request.socket.destroy();
      return;
    }
    response.sendDate = false;
    response.writeHead(answer.status, { Date: new Date(this.now()).toUTCString(), 'x-amzn-requestid': 'e1', ...answer.headers });
    response.end(answer.body);
  }

  async #answer(request, body) {
    const target = request.headers['x-amz-target'];
    const form = target ? null : new URLSearchParams(body.toString());
    const [prefix, order] = target?.split('.') ?? [null, form.get('Action')];
    const [service, store] = prefix ? this.#services[prefix] : ['sts', this.sts];
    const entry = { service, order };
    this.log.push(entry);
    const whole = { method: request.method, path: request.url, headers: pairs(request.rawHeaders), body };
    entry.verdict = order === 'AssumeRoleWithWebIdentity' ? null : await this.#verdict(whole, service);
    try {
      if (entry.verdict) throw entry.verdict;
      const fault = this.#fault(order);
      if (fault?.hangUp === 'before') return fault;
      const answer = store === this.sts ? null : this.#faultOr(fault, () => store[order](JSON.parse(body), this.now()));
      if (fault?.hangUp) return fault;
      if (fault?.raw !== undefined) return { status: fault.status, headers: fault.headers, body: fault.raw };
      if (answer) return { status: 200, headers: { 'Content-Type': 'application/x-amz-json-1.1' }, body: JSON.stringify(answer) };
      if (fault) throw new Refusal(fault.type, fault.message ?? '', fault.status);
      return { status: 200, headers: { 'Content-Type': 'text/xml' }, body: this.sts.answer(form, this.now()) };
    } catch (error) {
      return this.#refused(error, service);
    }
  }

  #faultOr(fault, work) {
    if (fault && !fault.hangUp) {
      if (fault.raw !== undefined) return null;
      throw Object.assign(new Refusal(fault.type, fault.message ?? '', fault.status), { headers: fault.headers });
    }
    return work();
  }

  #fault(order) {
    const index = this.faults.findIndex((fault) => fault.order === undefined || fault.order === order);
    return index < 0 ? undefined : this.faults.splice(index, 1)[0];
  }

  #refused(error, service) {
    if (!error.type) throw error;
    const headers = error.headers ?? {};
    if (service === 'sts') return { status: error.status ?? 400, headers: { ...headers, 'Content-Type': 'text/xml' }, body: xmlError(error.type, error.message) };
    return { status: error.status ?? 400, headers: { ...headers, 'Content-Type': 'application/x-amz-json-1.1' }, body: JSON.stringify({ __type: `com.amazonaws.${service}#${error.type}`, message: error.message }) };
  }

  /// Undefined: genuine.
  async #verdict(request, service) {
    const result = await verify(request, { secretOf: (id) => this.keys.get(id)?.secret, region: REGION, service, now: this.now() });
    const isSts = service === 'sts';
    const wrong = (message) => new Refusal(isSts ? 'SignatureDoesNotMatch' : 'InvalidSignatureException', message, isSts ? 403 : 400);
    switch (result.problem) {
      case undefined: return this.#session(request, result.accessKeyId);
      case 'clock': return wrong(result.date < this.now()
        ? `Signature expired: ${stamp(result.date)} is now earlier than ${stamp(this.now() - 300000)} (${stamp(this.now())} - 5 min.)`
        : `Signature not yet current: ${stamp(result.date)} is still later than ${stamp(this.now() + 300000)} (${stamp(this.now())} + 5 min.)`);
      case 'scope': return wrong(`Credential should be scoped to a valid region, not the one that was given. `);
      case 'unknown-key': return new Refusal(isSts ? 'InvalidClientTokenId' : 'UnrecognizedClientException', 'The security token included in the request is invalid.', isSts ? 403 : 400);
      default: return wrong('The request signature we calculated does not match the signature you provided.');
    }
  }

  #session({ headers }, accessKeyId) {
    const { token, expiresAt } = this.keys.get(accessKeyId);
    const given = headers.find(([name]) => name.toLowerCase() === 'x-amz-security-token')?.[1];
    if (given !== token) return new Refusal('UnrecognizedClientException', 'The security token included in the request is invalid.');
    if (expiresAt && expiresAt <= this.now()) return new Refusal('ExpiredTokenException', 'The security token included in the request is expired');
    return undefined;
  }
}
