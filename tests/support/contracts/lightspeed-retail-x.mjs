// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lightspeed Retail, X-Series. Each store has a host of its own, whose first part comes with the redirect. Kinds of
// clients: "app" ({secret, redirectUris}), and "personal-token" ({token}), which is no client but registered in the
// same way and belongs to the main store.

import { empty, errorPage, json, redirect, refuse } from './common.mjs';
import {
  GRANT, authorizationProblem, challengeProblem, missing, scopesOf, tokenIn, tokenInAddress, verifierProblem,
  withParameters,
} from './rules.mjs';
import { DAY, opaque } from './tokens.mjs';

const ACCESS_SECONDS = DAY;
const CODE_SECONDS = 600;
const REFRESH_SECONDS = 365 * DAY;
const SCOPE = /^[a-z_]+(:(read|write|open|close)(:[a-z_]+)?)?$/;

const oauth = (status, error, description) => json(status, { error, ...(description && { error_description: description }) });
const INVALID_CLIENT = oauth(401, 'invalid_client', 'The client credentials are invalid.');
const INVALID_GRANT = oauth(400, 'invalid_grant', 'The refresh token is invalid.');
const BAD_CODE = oauth(400, 'invalid_grant', 'The authorization code is invalid or has expired.');
const UNAUTHORIZED = json(401, { errors: { global: ['Unauthorized'] } });
const FORBIDDEN = json(403, { errors: { global: ['The token lacks a scope.'] } });
const later = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString(); // RFC 1123, as they say

const ERRORS = {
  'lx-invalid-grant': INVALID_GRANT,
  'lx-invalid-client': INVALID_CLIENT,
  'lx-token-429': json(429, { error: 'Too Many Requests' }, { 'Retry-After': later(120) }),
  'lx-500': empty(500),
  'lx-401': UNAUTHORIZED,
  'lx-403': FORBIDDEN,
  'lx-429': json(429, { errors: { global: ['Too Many Requests'] } }, { 'Retry-After': later(120) }),
};

const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', id: '0a6f6e36-8b9f-11ed-f3d1-1d0a5b3c9e11', name: 'Hill Bakery', prefix: 'hillbakery' },
  other: { email: 'ben@mill-books.example', id: '0a6f6e36-8b9f-11ed-f3d1-77f0c2d4aa02', name: 'Mill Books', prefix: 'millbooks' },
};
const STORES = Object.values(ACCOUNTS).map((account) => account.prefix);

class Retail {
  constructor(world) { this.world = world; }

  app(id) {
    const client = this.world.client(id);
    return client?.kind === 'app' ? client : null;
  }

  authorize(request) {
    const { query } = request;
    const client = this.app(query.get('client_id'));
    if (!client) refuse('unknown client_id', errorPage(400, 'invalid_client'));
    const uri = query.get('redirect_uri');
    if (!client.redirectUris.includes(uri)) refuse('redirect_uri is not exactly a registered one', errorPage(400, 'redirect_uri_mismatch'));
    const wrong = authorizationProblem(query) ?? challengeProblem(query);
    if (wrong) refuse(wrong, errorPage(400, `invalid_request: ${wrong}`));
    if (query.get('state').length < 8) refuse('state has less than 8 characters', errorPage(400, 'invalid_request: state'));
    const back = (fields) => withParameters(uri, { state: query.get('state'), ...fields });
    const scopes = scopesOf(query.get('scope'));
    if (!scopes.length) refuse('scope is missing', redirect(back({ error: 'access_denied' })));
    const strange = scopes.filter((scope) => !SCOPE.test(scope)).length;
    if (strange) refuse(`${strange} unknown scope(s)`, redirect(back({ error: 'invalid_scope' })));
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied' });
      const code = this.world.store.issueCode(
        { client, account, scopes, redirectUri: uri, challenge: query.get('code_challenge') }, CODE_SECONDS);
      return back({ code, domain_prefix: account.prefix, scope: scopes.join(' ') });
    });
  }

  /// Id and secret in the body and nowhere else.
  authenticated(request) {
    const { form } = request;
    if (request.headers.authorization) refuse('an Authorization header, where id and secret belong into the body', INVALID_CLIENT);
    const absent = missing(form, ['client_id', 'client_secret', 'grant_type']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', `The parameter ${absent} is missing.`));
    const client = this.app(form.get('client_id'));
    if (!client) refuse('unknown client_id', INVALID_CLIENT);
    if (client.secret !== form.get('client_secret')) refuse('wrong client secret', INVALID_CLIENT);
    return client;
  }

  token(request, [prefix]) {
    const client = this.authenticated(request);
    const grant = { [GRANT.code]: this.byCode, [GRANT.refresh]: this.byRefreshToken }[request.form.get('grant_type')];
    if (!grant) refuse('grant_type is not offered', oauth(400, 'unsupported_grant_type'));
    return grant.call(this, client, request.form, prefix);
  }

  byCode(client, form, prefix) {
    const absent = missing(form, ['code', 'redirect_uri']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', `The parameter ${absent} is missing.`));
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, BAD_CODE);
    if (code.client.id !== client.id) refuse('the code of another client', BAD_CODE);
    if (code.account.prefix !== prefix) refuse('the host of another store', BAD_CODE);
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', BAD_CODE);
    const wrong = verifierProblem(code.challenge, form.get('code_verifier'));
    if (wrong) refuse(wrong, BAD_CODE);
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    return this.tokens({ client, account: code.account, scopes: code.scopes });
  }

  /// The refresh token and the access token before it end as soon as there are new ones.
  byRefreshToken(client, form, prefix) {
    const value = form.get('refresh_token');
    if (!value) refuse('refresh_token is missing', oauth(400, 'invalid_request', 'The parameter refresh_token is missing.'));
    this.world.forced('token');
    const token = this.world.store.findRefresh(value);
    if (token.problem) refuse(`the refresh token is ${token.problem}`, INVALID_GRANT);
    if (token.grant.client.id !== client.id) refuse('the refresh token of another client', INVALID_GRANT);
    if (token.grant.account.prefix !== prefix) refuse('the host of another store', INVALID_GRANT);
    this.world.store.spendRefresh(value);
    this.world.store.endAccess(token.grant);
    return this.tokens(token.grant);
  }

  tokens(grant) {
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    return json(200, {
      access_token: this.world.store.issueAccess(grant, seconds, `lsxs_at_${opaque()}`),
      token_type: 'Bearer',
      expires: Math.floor(this.world.now()) + seconds,
      expires_in: seconds,
      refresh_token: this.world.store.issueRefresh(grant, REFRESH_SECONDS, `lsxs_rt_${opaque()}`),
      domain_prefix: grant.account.prefix,
      scope: grant.scopes.join(' '),
    });
  }

  personal(token) {
    const known = [...this.world.clients.values()].some((client) => client.kind === 'personal-token' && client.token === token);
    return known ? { account: ACCOUNTS.main, scopes: ['retailer:read'] } : null;
  }

  retailer(request, [prefix]) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, UNAUTHORIZED);
    const token = tokenIn(request);
    if (!token) refuse('no Bearer header', UNAUTHORIZED);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token) ?? this.personal(token);
    if (!grant) refuse('the access token is unknown or has expired', UNAUTHORIZED);
    if (grant.account.prefix !== prefix) refuse('the host of another store', UNAUTHORIZED);
    if (!grant.scopes.includes('retailer:read')) refuse('the scope retailer:read is missing', FORBIDDEN);
    const { id, name } = grant.account;
    return json(200, { data: { id, name, domain_prefix: prefix, country: 'NZ', currency: { code: 'NZD' } } });
  }
}

export function create(world) {
  const retail = new Retail(world);
  const store = new RegExp(`^(${STORES.join('|')})\\.retail\\.lightspeed\\.app$`);
  const ofStore = (handle) => (request) => handle.call(retail, request, [request.host.split('.')[0]]);
  return {
    kinds: ['app', 'personal-token'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: oauth,
    nowhere: () => empty(404),
    orders: {},
    routes: [
      { method: 'GET', host: /^secure\.retail\.lightspeed\.app$/, path: /^\/connect$/, kind: 'authorize', handle: (request) => retail.authorize(request) },
      { method: 'POST', host: store, path: /^\/api\/1\.0\/token$/, kind: 'token', handle: ofStore(retail.token) },
      { method: 'GET', host: store, path: /^\/api\/2\.0\/retailer$/, kind: 'api', handle: ofStore(retail.retailer) },
    ],
  };
}
