#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real authorization server (npm oidc-provider, a certified OpenID provider) for tests, on 127.0.0.1 only.
//
//   node authserver.mjs [--port N]                    0 = any free one, or the one remembered in --data
//     [--access-token-ttl 20] [--refresh-token-ttl 1209600]            seconds
//     [--client-auth client_secret_basic|client_secret_post|private_key_jwt|none]
//     [--client-public-key FILE]   PEM: what private_key_jwt is verified with; with "none" the key of a client that
//                              signs for accounts (JWT bearer, RFC 7523 section 2.1)
//     [--odd-secret true]      a client secret full of characters that need encoding
//     [--odd-tokens true]      refresh tokens with + / % = and a space in them
//     [--redirect-uri URI]...  default: /callback on 127.0.0.1, localhost and [::1]; the port of a loopback URI is
//                              always free, because the client is registered as "native" (RFC 8252 section 7.3)
//     [--rotate true|false]    refresh tokens are replaced at every use
//     [--reuse POLICY]         what a spent refresh token does: revokes-family (oidc-provider's own behaviour) |
//                              refused | old-stays-valid | until-successor-used | window:SECONDS   (ours, in the store)
//     [--offline scope|always] "scope": a refresh token only for scope=offline_access together with prompt=consent,
//                              which is what OpenID Connect says; "always" for everybody
//     [--issue-iss true|false|wrong]   `iss` in the authorization response (RFC 9207)
//     [--data FILE]            everything survives a kill -9: grants, keys, client, port
//     [--tls-key F --tls-cert F]
//
// Prints one JSON line when ready, see the end of this file. Ends on SIGTERM, SIGINT.
//
// Pages for the person: a login page (#login #password #sign-in) that takes every name and password and is shown every
// time, and a consent page (#allow #deny). For a device code also #user-code and #continue.
//
// Control, on the same port, JSON in and out. GET: log, state, secrets. POST: everything else.
//   GET  /control/state                    {counts:{token,auth,...}, token_requests, fault, access_token_ttl, rotate, reuse,
//                                           grants, live_refresh_tokens, revoked_families, redirect_uris}
//   GET  /control/log                      {token_requests:[...]}; tokens appear as the first 16 hex digits of their sha256.
//                                          spent: the request has used up its refresh token, also when the client was gone
//                                          before the answer and nothing was issued to anybody
//   GET  /control/secrets                  {secrets:[{kind,value}]}: every token, code, verifier and client secret that has
//                                          passed since the start, for tests that search for them
//   GET  /control/wait?token_requests=N[&timeout_ms=10000]   answers (as state) once N have been received; 408 else
//   POST /control/reset                    forgets counts, log and faults, and lets stalled requests go
//   POST /control/fault {fault, times=1, grant_type?}        what happens to the next token requests:
//          rst-before-read     headers only are read, nothing processed
//          close-after-read rst-after-read stall status:CODE[:RETRY_AFTER] html-200 invalid_client error:CODE[:DESCRIPTION] error-200:CODE
//          echo:STATUS:CODE    an error whose description repeats the whole request, credentials included
//                              read completely, nothing processed
//          commit-then-close commit-then-rst commit-then-stall commit-then-status:CODE commit-then-html-200 truncate
//                              processed (the token is spent), the answer is lost, stuck, replaced or cut in half
//          delay:MS            processed at once, the true answer is sent late
//          hold                processed at once, the true answer is sent at /control/release
//          without-refresh-token empty-refresh-token     processed without rotation; the answer names none, or ""
//   POST /control/set {access_token_ttl?, refresh_token_ttl?, rotate?, reuse?, offline?, issue_iss?}
//   POST /control/release                  lets the answers go that "hold" keeps
//   POST /control/revoke-all               every grant is gone, without notice to anybody
//   POST /control/redirect-uri {uri}       allows one more
//   POST /control/new-client-secret        {client_secret}; the old one stops working
//   POST /control/new-client               {client_id, client_secret}: one more registration, otherwise like the first

import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, createPublicKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import querystring from 'node:querystring';
import { parseArgs } from 'node:util';
import { decodeJwt, jwtVerify } from 'jose';
import { Provider, errors, interactionPolicy } from 'oidc-provider';

const { values: args } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    'access-token-ttl': { type: 'string', default: '20' },
    'refresh-token-ttl': { type: 'string', default: String(14 * 24 * 3600) },
    'client-auth': { type: 'string', default: 'client_secret_basic' },
    'client-public-key': { type: 'string' },
    'odd-secret': { type: 'string', default: 'false' },
    'odd-tokens': { type: 'string', default: 'false' },
    'redirect-uri': { type: 'string', multiple: true },
    rotate: { type: 'string', default: 'true' },
    reuse: { type: 'string', default: 'revokes-family' },
    offline: { type: 'string', default: 'scope' },
    'issue-iss': { type: 'string', default: 'true' },
    data: { type: 'string' },
    'tls-key': { type: 'string' },
    'tls-cert': { type: 'string' },
  },
});

const settings = {
  access_token_ttl: Number(args['access-token-ttl']),
  refresh_token_ttl: Number(args['refresh-token-ttl']),
  rotate: args.rotate === 'true',
  reuse: args.reuse,
  offline: args.offline,
  issue_iss: args['issue-iss'],
};

const now = () => Math.floor(Date.now() / 1000);
const fingerprint = (token) => token && createHash('sha256').update(token).digest('hex').slice(0, 16);

// --- what is kept -----------------------------------------------------------------------------------------------------

const newSecret = () => randomBytes(24).toString('base64url') + (args['odd-secret'] === 'true' ? ' +%/:&=?' : '');

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

// A client authenticates by a secret, by a key, or not at all; one that does may also come without a person.
function authentication(method) {
  const grants = ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'];
  if (method !== 'none') grants.push('client_credentials');
  if (method.startsWith('client_secret')) return { grant_types: grants, client_secret: newSecret() };
  if (!args['client-public-key']) return { grant_types: grants };
  if (method === 'none') grants.push(JWT_BEARER);
  const key = createPublicKey(readFileSync(args['client-public-key'])).export({ format: 'jwk' });
  return { grant_types: grants, jwks: { keys: [{ ...key, use: 'sig' }] } };
}

function freshData() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookieKeys: [randomBytes(24).toString('base64url')],
    client: {
      client_id: `evergrant-test-${randomUUID()}`,
      client_name: 'Evergrant test',
      ...authentication(args['client-auth']),
      token_endpoint_auth_method: args['client-auth'],
      application_type: 'native',
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
      redirect_uris: args['redirect-uri']
        ?? ['http://127.0.0.1/callback', 'http://localhost/callback', 'http://[::1]/callback'],
    },
    more_clients: [],
    records: {}, // "Model:id" -> {payload, expires}
    successors: {}, // grant id -> the refresh token spent last, whose successor comes next
  };
}

const data = args.data && existsSync(args.data) ? JSON.parse(readFileSync(args.data, 'utf8')) : freshData();

// Written before the answer leaves, as a real server would: a kill at any moment loses nothing that a client was told.
function persist() {
  if (!args.data) return;
  writeFileSync(`${args.data}.new`, JSON.stringify(data), { mode: 0o600 });
  renameSync(`${args.data}.new`, args.data);
}

// oidc-provider revokes the family when a token comes back that is marked as consumed; hiding the mark is therefore all
// it takes to play the kinder servers.
function asSeen(payload) {
  if (payload.kind !== 'RefreshToken' || !payload.consumed) return payload;
  const { consumed, ...unspent } = payload;
  const [policy, seconds] = settings.reuse.split(':');
  if (policy === 'refused') return undefined;
  const forgiven = policy === 'old-stays-valid'
    || (policy === 'until-successor-used' && !payload.successorUsed)
    || (policy === 'window' && now() - consumed < Number(seconds));
  return forgiven ? unspent : payload;
}

// The log's entry of the token request that the store is asked for.
const requestAtWork = new AsyncLocalStorage();

class Store {
  constructor(model) { this.model = model; }

  key(id) { return `${this.model}:${id}`; }

  async upsert(id, payload, expiresIn) {
    const record = { payload: { ...payload }, expires: expiresIn ? now() + expiresIn : null };
    if (this.model === 'RefreshToken' && data.successors[payload.grantId]) {
      record.payload.predecessor = data.successors[payload.grantId];
      delete data.successors[payload.grantId];
    }
    data.records[this.key(id)] = record;
    persist();
  }

  async find(id) {
    if (this.model === 'Client') return [data.client, ...data.more_clients].find((client) => client.client_id === id);
    const record = data.records[this.key(id)];
    if (!record || (record.expires !== null && record.expires <= now())) return undefined;
    return asSeen(record.payload);
  }

  async findBy(field, value) {
    const found = Object.entries(data.records)
      .find(([key, { payload }]) => key.startsWith(`${this.model}:`) && payload[field] === value);
    return found && this.find(found[0].slice(this.model.length + 1));
  }

  async findByUid(uid) { return this.findBy('uid', uid); }

  async findByUserCode(userCode) { return this.findBy('userCode', userCode); }

  async consume(id) {
    const { payload } = data.records[this.key(id)];
    payload.consumed = now();
    if (this.model === 'RefreshToken') {
      Object.assign(requestAtWork.getStore() ?? {}, { spent: true });
      data.successors[payload.grantId] = id;
      const before = data.records[this.key(payload.predecessor)];
      if (before) before.payload.successorUsed = true;
    }
    persist();
  }

  async destroy(id) {
    delete data.records[this.key(id)];
    persist();
  }

  async revokeByGrantId(grantId) {
    for (const [key, { payload }] of Object.entries(data.records)) {
      if (key.startsWith(`${this.model}:`) && payload.grantId === grantId) delete data.records[key];
    }
    persist();
  }
}

// --- the pages --------------------------------------------------------------------------------------------------------

const escaped = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const page = (title, body) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<body><h1>${title}</h1>${body}</body></html>`;

const loginPage = () => page('Sign in', `<form method="post">
  <label>Name <input id="login" name="login" required autofocus autocomplete="off"></label>
  <label>Password <input id="password" name="password" type="password" autocomplete="off"></label>
  <button id="sign-in" name="action" value="login">Sign in</button></form>`);

const consentPage = ({ params, session }) => page('Allow access?', `<p><b>${escaped(session.accountId)}</b>, may Evergrant test
  use your account?</p><p>It asks for: <code id="scope">${escaped(params.scope ?? 'nothing')}</code></p><form method="post">
  <button id="allow" name="action" value="allow">Allow</button>
  <button id="deny" name="action" value="deny">Deny</button></form>`);

async function readBody(req) {
  const pieces = [];
  for await (const piece of req) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function interact(req, res) {
  const details = await provider.interactionDetails(req, res);
  if (req.method === 'GET') {
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Cache-Control', 'no-store');
    res.end(details.prompt.name === 'login' ? loginPage() : consentPage(details));
    return;
  }
  const form = querystring.parse(await readBody(req));
  const finish = (result) => provider.interactionFinished(req, res, result);
  if (form.action === 'login') {
    await finish({ login: { accountId: form.login || 'somebody', remember: false } });
  } else if (form.action === 'allow') {
    // As the library's own example does: consents of one browser session extend one grant and so share its fate.
    const grant = (details.grantId && await provider.Grant.find(details.grantId))
      || new provider.Grant({ accountId: details.session.accountId, clientId: details.params.client_id });
    grant.addOIDCScope(details.params.scope ?? '');
    await finish({ consent: { grantId: await grant.save() } });
  } else {
    await finish({ error: 'access_denied', error_description: 'The person said no.' });
  }
}

// --- the token endpoint, observed and disturbed -----------------------------------------------------------------------

let counts = {};
let log = [];
let revokedFamilies = 0;
let fault = null; // {fault, times, grant_type}
let waiters = [];
const secrets = new Map(); // value -> kind
const note = (kind, value) => value && secrets.set(value, kind);
const stalled = new Set();
const newRelease = () => {
  let open;
  const opened = new Promise((resolve) => { open = resolve; });
  return { opened, open };
};
let release = newRelease(); // of the requests that have come in since the last one

// Put on and taken off at the door. Legal in a token (RFC 6749 appendix A.17) and never in one of oidc-provider's own.
const ODD = 'odd +/%2B=~';
const odd = args['odd-tokens'] === 'true';
const withoutMark = (token) => (token.startsWith(ODD) ? token.slice(ODD.length) : `unmarked ${token}`);

function clientAuth(req, form) {
  if (req.headers.authorization) return `client_secret_${req.headers.authorization.split(' ')[0].toLowerCase()}`;
  if (form.client_assertion !== undefined) return 'private_key_jwt';
  return form.client_secret === undefined ? 'none' : 'client_secret_post';
}

function takeFault(grantType) {
  if (!fault || (fault.grant_type && fault.grant_type !== grantType)) return null;
  const name = fault.fault;
  fault.times -= 1;
  if (fault.times <= 0) fault = null;
  return name;
}

function stall(req) {
  stalled.add(req.socket);
  req.socket.once('close', () => stalled.delete(req.socket));
}

// Ends a request in the way the fault's name says. `real` is the true answer where there is one.
function misbehave(name, req, send, real, sent) {
  const [what, ...rest] = name.split(':');
  const json = (status, body) => send(status, { 'Content-Type': 'application/json' }, JSON.stringify(body));
  switch (what) {
    case 'close': req.socket.destroy(); return 'closed';
    case 'rst': connections.get(req.socket.remotePort).resetAndDestroy(); return 'reset';
    case 'stall': stall(req); return 'stalled';
    case 'status':
      send(Number(rest[0]), { 'Content-Type': 'text/plain', ...(rest[1] && { 'Retry-After': rest[1] }) }, 'not now\n');
      return Number(rest[0]);
    case 'html-200':
      send(200, { 'Content-Type': 'text/html' }, page('Sign in to the network', '<p>Welcome to our hotel.</p>'));
      return 200;
    case 'echo':
      json(Number(rest[0]), { error: rest[1], error_description: `you sent ${req.headers.authorization} ${sent}`, you_sent: querystring.parse(sent) });
      return Number(rest[0]);
    case 'error': json(400, { error: rest[0], ...(rest[1] && { error_description: rest.slice(1).join(':') }) }); return 400;
    case 'error-200': json(200, { error: rest[0] }); return 200;
    case 'invalid_client': json(401, { error: 'invalid_client', error_description: 'a fault was asked for' }); return 401;
    case 'truncate':
      req.socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${real.length}\r\n\r\n`);
      req.socket.end(real.subarray(0, real.length >> 1));
      return 'truncated';
    default: throw new Error(`no such fault: ${name}`);
  }
}

const FAULTS = /^(rst-before-read|(without|empty)-refresh-token|error-200:\w+|(close|rst)-after-read|(commit-then-)?(stall|status:\d{3}(:.+)?|html-200)|commit-then-(close|rst)|truncate|invalid_client|echo:\d{3}:\w+|error:\w+(:.+)?|delay:\d+|hold)$/;

// RFC 7521 section 4.1: who sends an assertion as a grant need not name or prove the client besides.
function issuerOf(assertion) {
  try {
    return decodeJwt(assertion).iss;
  } catch {
    return undefined;
  }
}

// RFC 7523 sections 2.1 and 3: the client's key signs for an account, and nobody is asked.
async function jwtBearer(ctx) {
  const { client, params } = ctx.oidc;
  const { payload } = await jwtVerify(params.assertion, createPublicKey({ key: client.jwks.keys[0], format: 'jwk' }), {
    issuer: client.clientId, audience: `${issuer}/token`, requiredClaims: ['iss', 'sub', 'aud', 'exp'],
  }).catch((error) => { throw new errors.InvalidGrant(`assertion: ${error.message}`); });
  const found = await provider.Account.findAccount(ctx, payload.sub);
  const grant = new provider.Grant({ accountId: found.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  const access = new provider.AccessToken({
    accountId: found.accountId, client, grantId: await grant.save(), gty: 'jwt_bearer', scope: 'openid', claims: {},
  });
  ctx.oidc.entity('AccessToken', access);
  ctx.body = { access_token: await access.save(), token_type: access.tokenType, expires_in: access.expiration, scope: 'openid' };
}

async function token(req, res) {
  const entry = { n: log.length + 1, time: new Date().toISOString(), connection: connections.get(req.socket.remotePort)?.serial, complete: false };
  log.push(entry);
  if (fault?.fault === 'rst-before-read') {
    entry.fault = takeFault(fault.grant_type);
    entry.status = misbehave('rst', req);
    return;
  }
  const body = await readBody(req);
  const form = querystring.parse(body);
  note('code', form.code);
  note('verifier', form.code_verifier);
  note('refresh token', form.refresh_token);
  note('device code', form.device_code);
  note('client assertion', form.client_assertion);
  note('assertion', form.assertion);
  const { authorization, cookie, ...headers } = req.headers;
  Object.assign(entry, {
    complete: true,
    grant_type: form.grant_type,
    client_auth: clientAuth(req, form),
    refresh_token: fingerprint(form.refresh_token),
    code: fingerprint(form.code),
    parameters: Object.keys(form),
    headers: { ...headers, ...(authorization && { authorization: `${authorization.split(' ')[0]} ***` }) },
    fault: takeFault(form.grant_type),
    processed: false,
  });
  for (const wake of waiters) wake();

  const end = res.end.bind(res);
  const send = (status, extra, text) => {
    res.writeHead(status, { 'Cache-Control': 'no-store', ...extra, 'Content-Length': Buffer.byteLength(text) });
    end(text);
  };
  const name = entry.fault ?? '';
  const { opened } = release; // it may come while the request is processed
  if (name && !/^(commit-then-|truncate|delay:|hold|without-|empty-)/.test(name)) {
    entry.status = misbehave(name.replace('-after-read', ''), req, send, null, body);
    return;
  }

  if (odd && form.refresh_token !== undefined) form.refresh_token = withoutMark(form.refresh_token);
  if (form.grant_type === JWT_BEARER) form.client_id ??= issuerOf(form.assertion);
  req.body = querystring.stringify(form);
  req.keepsRefreshToken = name.endsWith('-refresh-token');
  res.end = (answer) => {
    let real = Buffer.from(answer ?? '');
    const parsed = JSON.parse(real.toString() || '{}');
    if (odd && parsed.refresh_token) parsed.refresh_token = ODD + parsed.refresh_token;
    if (name === 'without-refresh-token') delete parsed.refresh_token;
    if (name === 'empty-refresh-token') parsed.refresh_token = '';
    if (odd || req.keepsRefreshToken) {
      real = Buffer.from(JSON.stringify(parsed));
      res.setHeader('Content-Length', real.length);
    }
    note('access token', parsed.access_token);
    note('refresh token', parsed.refresh_token);
    note('id token', parsed.id_token);
    Object.assign(entry, {
      processed: true,
      status: res.statusCode,
      error: parsed.error,
      error_description: parsed.error_description,
      issued_access_token: fingerprint(parsed.access_token),
      issued_refresh_token: fingerprint(parsed.refresh_token),
    });
    if (name.startsWith('delay:')) setTimeout(() => end(real), Number(name.slice(6)));
    else if (name === 'hold') opened.then(() => end(real));
    else if (name && !req.keepsRefreshToken) misbehave(name.replace('commit-then-', ''), req, send, real);
    else end(real);
  };
  requestAtWork.run(entry, () => oidc(req, res));
}

// The other place where a refresh token comes in.
async function revocation(req, res) {
  const form = querystring.parse(await readBody(req));
  note('client assertion', form.client_assertion);
  if (odd && form.token?.startsWith(ODD)) form.token = withoutMark(form.token);
  req.body = querystring.stringify(form);
  oidc(req, res);
}

// --- control ----------------------------------------------------------------------------------------------------------

function state() {
  const live = (model) => Object.entries(data.records).filter(([key, { payload }]) => key.startsWith(`${model}:`) && !payload.consumed).length;
  return {
    counts,
    token_requests: log.length,
    fault,
    ...settings,
    grants: live('Grant'),
    live_refresh_tokens: live('RefreshToken'),
    revoked_families: revokedFamilies,
    stalled: stalled.size,
    redirect_uris: data.client.redirect_uris,
  };
}

const complete = () => log.filter((entry) => entry.complete).length;

function waitFor(wanted, timeout) {
  if (complete() >= wanted) return Promise.resolve(true);
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      waiters = waiters.filter((w) => w !== wake);
      resolve(answer);
    };
    const wake = () => complete() >= wanted && done(true);
    const timer = setTimeout(done, timeout, false);
    waiters.push(wake);
  });
}

function reset() {
  counts = {};
  log = [];
  fault = null;
  for (const socket of stalled) socket.destroy();
}

function revokeAll() {
  for (const key of Object.keys(data.records)) {
    if (/^(Grant|RefreshToken|AccessToken|AuthorizationCode|Session):/.test(key)) delete data.records[key];
  }
  persist();
}

const actions = {
  'GET state': () => state(),
  'GET log': () => ({ token_requests: log }),
  'GET secrets': () => ({ secrets: [...secrets].map(([value, kind]) => ({ kind, value })) }),
  'GET wait': async (query) => (await waitFor(Number(query.get('token_requests')), Number(query.get('timeout_ms') ?? 10000)) ? state() : null),
  'POST reset': () => reset(),
  'POST fault': (_, { fault: name, times = 1, grant_type }) => {
    if (!FAULTS.test(name)) throw new Error(`no such fault: ${name}`);
    fault = { fault: name, times, grant_type };
  },
  'POST release': () => {
    release.open();
    release = newRelease();
  },
  'POST set': (_, wanted) => Object.assign(settings, wanted),
  'POST revoke-all': () => revokeAll(),
  'POST redirect-uri': (_, { uri }) => {
    data.client = { ...data.client, redirect_uris: [...data.client.redirect_uris, uri] };
    persist();
  },
  'POST new-client': () => {
    const client = { ...data.client, client_id: `evergrant-test-${randomUUID()}`, client_secret: newSecret() };
    data.more_clients.push(client);
    note('client secret', client.client_secret);
    persist();
    return { client_id: client.client_id, client_secret: client.client_secret };
  },
  'POST new-client-secret': () => {
    data.client = { ...data.client, client_secret: newSecret() };
    note('client secret', data.client.client_secret);
    persist();
    return { client_secret: data.client.client_secret };
  },
};

async function control(req, res, url) {
  const reply = (status, body) => {
    res.writeHead(status, { 'Content-Type': 'application/json' });
    res.end(`${JSON.stringify(body ?? {})}\n`);
  };
  const action = actions[`${req.method} ${url.pathname.slice('/control/'.length)}`];
  if (!action) return reply(404, { error: 'no such control' });
  try {
    const body = await readBody(req);
    const answer = await action(url.searchParams, body ? JSON.parse(body) : {});
    return answer === null ? reply(408, state()) : reply(200, answer);
  } catch (error) {
    return reply(400, { error: error.message });
  }
}

// --- putting it together ----------------------------------------------------------------------------------------------

const tls = args['tls-key'] && { key: readFileSync(args['tls-key']), cert: readFileSync(args['tls-cert']) };

const endpoints = {
  '/.well-known/openid-configuration': 'discovery',
  '/auth': 'auth',
  '/token': 'token',
  '/token/revocation': 'revocation',
  '/token/introspection': 'introspection',
  '/me': 'userinfo',
  '/jwks': 'jwks',
  '/device/auth': 'device_authorization',
  '/device': 'device',
};
const endpointOf = (path) => endpoints[path] ?? path.split('/')[1];

async function handle(req, res) {
  const url = new URL(req.url, 'http://localhost');
  if (url.pathname.startsWith('/control/')) return control(req, res, url);
  const endpoint = endpointOf(url.pathname);
  counts[endpoint] = (counts[endpoint] ?? 0) + 1;
  if (req.method === 'POST' && endpoint === 'token') return token(req, res);
  if (req.method === 'POST' && endpoint === 'revocation') return revocation(req, res);
  if (endpoint === 'interaction') return interact(req, res);
  return oidc(req, res);
}

function listener(req, res) {
  handle(req, res).catch((error) => {
    // Someone who left in the middle is what half of the tests are about.
    if (req.socket.destroyed) return;
    res.statusCode = error.statusCode ?? 500;
    res.end(page('That did not work', `<p id="error">${escaped(error.message)}</p>`));
  });
}

note('client secret', data.client.client_secret);

const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
// By the client's port, because a TLS socket knows nothing of the TCP socket below, and only that can be reset.
const connections = new Map();
let serial = 0;
server.on('connection', (socket) => {
  serial += 1;
  socket.serial = serial;
  const { remotePort } = socket; // unknown later
  connections.set(remotePort, socket);
  socket.on('close', () => connections.get(remotePort) === socket && connections.delete(remotePort));
  socket.on('error', () => {});
});
await new Promise((resolve, reject) => {
  server.once('error', reject);
  server.listen({ host: '127.0.0.1', port: Number(args.port) || data.port || 0 }, resolve);
});
const { port } = server.address();
data.port = port;
persist();

const issuer = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
const policy = interactionPolicy.base();
policy.get('login').checks.add(new interactionPolicy.Check('always', 'nobody is remembered', 'login_required', (ctx) => !ctx.oidc.result?.login));

const provider = new Provider(issuer, {
  adapter: Store,
  jwks: data.jwks,
  cookies: { keys: data.cookieKeys },
  scopes: ['openid', 'offline_access', 'profile', 'email', 'contacts'],
  claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: id, email: `${id}@example.test` }) }),
  interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
  pkce: { methods: ['S256'], required: () => true },
  rotateRefreshToken: (ctx) => settings.rotate && !ctx.req.keepsRefreshToken,
  issueRefreshToken: (_, client, grant) => client.grantTypeAllowed('refresh_token') && (settings.offline === 'always' || grant.scopes.has('offline_access')),
  // Read on every request, so that a test can change them while the server runs.
  ttl: {
    AccessToken: () => settings.access_token_ttl,
    ClientCredentials: () => settings.access_token_ttl,
    RefreshToken: () => settings.refresh_token_ttl,
    AuthorizationCode: 60,
    DeviceCode: 600,
    Grant: 14 * 24 * 3600,
    IdToken: 3600,
    Interaction: 3600,
    Session: 14 * 24 * 3600,
  },
  features: {
    devInteractions: { enabled: false },
    revocation: { enabled: true },
    introspection: { enabled: true },
    clientCredentials: { enabled: true },
    deviceFlow: {
      enabled: true,
      userCodeInputSource(ctx, form) {
        ctx.body = page('Enter the code', `${form.replace('type="text"', 'type="text" id="user-code"')}
          <button id="continue" form="op.deviceInputForm">Continue</button>`);
      },
      userCodeConfirmSource(ctx, form, client, device, code) {
        ctx.body = page('Is this the code?', `${form}<code>${escaped(code)}</code>
          <button id="continue" form="op.deviceConfirmForm">Continue</button>`);
      },
      successSource(ctx) { ctx.body = page('Done', '<main id="outcome" data-outcome="success">The device is connected.</main>'); },
    },
  },
});
provider.registerGrantType(JWT_BEARER, jwtBearer, ['assertion', 'scope']);
provider.on('grant.revoked', () => { revokedFamilies += 1; });
provider.on('server_error', (_, error) => process.stderr.write(`authserver: ${error.stack}\n`));
provider.use(async (ctx, next) => {
  await next();
  note('code', /[?&]code=([^&]+)/.exec(ctx.response.get('Location'))?.[1]);
  if (settings.issue_iss === 'true') return;
  if (ctx.path.startsWith('/.well-known/') && settings.issue_iss === 'false') {
    delete ctx.body.authorization_response_iss_parameter_supported;
  }
  const location = ctx.response.get('Location');
  if (!/[?&]iss=/.test(location)) return;
  const target = new URL(location);
  if (settings.issue_iss === 'wrong') target.searchParams.set('iss', 'https://somebody.else.example');
  else target.searchParams.delete('iss');
  ctx.set('Location', target.href);
});
const oidc = provider.callback();

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    for (const socket of connections.values()) socket.destroy();
  });
}

process.stdout.write(`${JSON.stringify({
  issuer,
  port,
  pid: process.pid,
  client_id: data.client.client_id,
  client_secret: data.client.client_secret,
  client_auth: data.client.token_endpoint_auth_method,
  redirect_uris: data.client.redirect_uris,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  revocation_endpoint: `${issuer}/token/revocation`,
  introspection_endpoint: `${issuer}/token/introspection`,
  device_authorization_endpoint: `${issuer}/device/auth`,
  userinfo_endpoint: `${issuer}/me`,
  control: `${issuer}/control/`,
})}\n`);
