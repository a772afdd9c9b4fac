// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Salesforce, the browser's grant. The one kind of client is "app": {secret?, redirectUris}. The organization's own
// address comes with the tokens, as instance_url; the order "rotation" switches refresh token rotation on.

import { empty, errorPage, json, redirect, refuse } from './common.mjs';
import {
  GRANT, authorizationProblem, basic, challengeProblem, missing, scopesOf, tokenIn, tokenInAddress, verifierProblem,
  withParameters,
} from './rules.mjs';
import { DAY, opaque } from './tokens.mjs';

const SCOPES = ['api', 'full', 'web', 'id', 'openid', 'profile', 'email', 'refresh_token', 'offline_access'];
const SESSION_SECONDS = 7200;
const REFRESH_SECONDS = 30 * DAY;

const oauth = (status, error, description) => json(status, { error, error_description: description });
const INVALID_GRANT = oauth(400, 'invalid_grant', 'expired access/refresh token');
const INVALID_CLIENT = oauth(400, 'invalid_client', 'invalid client credentials');
const INVALID_CLIENT_ID = oauth(400, 'invalid_client_id', 'client identifier invalid');
const BAD_TOKEN = { status: 403, headers: { 'Content-Type': 'text/plain' }, body: 'Bad_OAuth_Token' };
const NO_TOKEN = { status: 403, headers: { 'Content-Type': 'text/plain' }, body: 'Missing_OAuth_Token' };

const ERRORS = {
  'sf-invalid-grant': INVALID_GRANT,
  'sf-inactive-user': oauth(400, 'invalid_grant', 'inactive user'),
  'sf-busy': oauth(400, 'invalid_grant', 'token request is already being processed'),
  'sf-invalid-client': INVALID_CLIENT,
  'sf-invalid-client-id': INVALID_CLIENT_ID,
  'sf-503': empty(503),
  'sf-api-403': BAD_TOKEN,
  'sf-api-500': empty(500),
};

const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', user: '0055g00000HiLLAAA', org: '00D5g000004HiLLEA', host: 'hillbakery.my.salesforce.com' },
  other: { email: 'ben@mill-books.example', user: '0058d00000MiLLAAA', org: '00D8d000007MiLLEA', host: 'millbooks.my.salesforce.com' },
};

class Salesforce {
  constructor(world) {
    this.world = world;
    this.rotates = false;
  }

  authorize(request) {
    const { query } = request;
    const client = this.world.client(query.get('client_id'));
    const uri = query.get('redirect_uri');
    if (!client) refuse('unknown client_id', errorPage(400, 'invalid_client_id'));
    if (!client.redirectUris.includes(uri)) refuse('redirect_uri is not exactly a registered one', errorPage(400, 'redirect_uri_mismatch'));
    const back = (fields) => withParameters(uri, { state: query.get('state'), ...fields });
    const wrong = authorizationProblem(query) ?? challengeProblem(query) ?? (query.has('code_challenge') ? null : 'code_challenge is missing');
    if (wrong) refuse(wrong, redirect(back({ error: 'invalid_request', error_description: wrong })));
    const scopes = scopesOf(query.get('scope'));
    if (!scopes.every((scope) => SCOPES.includes(scope))) refuse('an unknown scope', redirect(back({ error: 'invalid_scope' })));
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied', error_description: 'end-user denied authorization' });
      return back({ code: this.world.store.issueCode({ client, account, scopes, redirectUri: uri, challenge: query.get('code_challenge') }) });
    });
  }

  /// In the body or by Basic, as the metadata says; not both.
  authenticated(request) {
    const { form } = request;
    const header = basic(request);
    if (header && form.has('client_secret')) refuse('the secret twice', INVALID_CLIENT);
    const client = this.world.client(header ? header.name : form.get('client_id'));
    if (!client) refuse('unknown client_id', INVALID_CLIENT_ID);
    const secret = header ? header.password : form.get('client_secret') ?? undefined;
    if (client.secret !== secret) refuse('wrong client secret', INVALID_CLIENT);
    return client;
  }

  token(request) {
    const client = this.authenticated(request);
    const grant = { [GRANT.code]: this.byCode, [GRANT.refresh]: this.byRefreshToken }[request.form.get('grant_type')];
    if (!grant) refuse('grant_type is not offered', oauth(400, 'unsupported_grant_type', 'grant type not supported'));
    return grant.call(this, client, request.form);
  }

  byCode(client, form) {
    const absent = missing(form, ['code', 'redirect_uri']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', `${absent} is missing`));
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, oauth(400, 'invalid_grant', 'invalid authorization code'));
    if (code.client.id !== client.id) refuse('the code of another client', oauth(400, 'invalid_grant', 'invalid authorization code'));
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', oauth(400, 'redirect_uri_mismatch', 'redirect_uri must match configuration'));
    const wrong = verifierProblem(code.challenge, form.get('code_verifier'));
    if (wrong) refuse(wrong, oauth(400, 'invalid_grant', 'invalid code verifier'));
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    const grant = { client, account: code.account, scopes: code.scopes };
    const stays = code.scopes.includes('refresh_token') || code.scopes.includes('offline_access');
    return this.tokens(grant, stays ? this.world.store.issueRefresh(grant, REFRESH_SECONDS, `5Aep${opaque()}`) : undefined);
  }

  /// A token that was rotated out ends everything.
  byRefreshToken(client, form) {
    const value = form.get('refresh_token');
    if (!value) refuse('refresh_token is missing', oauth(400, 'invalid_request', 'refresh_token is missing'));
    this.world.forced('token');
    const token = this.world.store.findRefresh(value);
    if (token.problem === 'spent') this.world.store.revoke(value);
    if (token.problem) refuse(`the refresh token is ${token.problem}`, INVALID_GRANT);
    if (token.grant.client.id !== client.id) refuse('the refresh token of another client', INVALID_GRANT);
    this.world.store.touchRefresh(value);
    if (!this.rotates) return this.tokens(token.grant, undefined);
    this.world.store.spendRefresh(value);
    return this.tokens(token.grant, this.world.store.issueRefresh(token.grant, REFRESH_SECONDS, `5Aep${opaque()}`));
  }

  /// No expires_in: the session's length is nobody's business.
  tokens(grant, refresh) {
    const { account } = grant;
    return json(200, {
      access_token: this.world.store.issueAccess(grant, this.world.lifetime(SESSION_SECONDS), `${account.org.slice(0, 15)}!${opaque()}`),
      ...(refresh && { refresh_token: refresh }),
      scope: grant.scopes.join(' '),
      instance_url: `https://${account.host}`,
      id: `https://login.salesforce.com/id/${account.org}/${account.user}`,
      token_type: 'Bearer',
      issued_at: String(Math.floor(this.world.now() * 1000)),
    });
  }

  introspect(request) {
    const client = this.authenticated(request);
    const found = this.world.store.access.get(request.form.get('token'));
    if (!found || !this.world.store.grantOf(request.form.get('token')) || found.grant.client.id !== client.id) return json(200, { active: false });
    return json(200, { active: true, client_id: client.id, username: found.grant.account.email, scope: found.grant.scopes.join(' '), exp: Math.floor(found.ends), token_type: 'access_token' });
  }

  revoke(request) {
    if (!this.world.store.revoke(request.form.get('token'))) refuse('an unknown token', oauth(400, 'unsupported_token_type', 'this token type is not supported'));
    return empty(200);
  }

  userinfo(request) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, BAD_TOKEN);
    const token = tokenIn(request);
    if (!token) refuse('no Bearer header', NO_TOKEN);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token);
    if (!grant) refuse('the access token is unknown or has expired', BAD_TOKEN);
    const { account, scopes } = grant;
    if (account.host !== request.host) refuse('the instance of another organization', BAD_TOKEN);
    if (!scopes.some((scope) => ['openid', 'id', 'full'].includes(scope))) refuse('the scope openid is missing', BAD_TOKEN);
    return json(200, {
      sub: `https://login.salesforce.com/id/${account.org}/${account.user}`, user_id: account.user, organization_id: account.org,
      preferred_username: account.email, email: account.email,
    });
  }
}

export function create(world) {
  const salesforce = new Salesforce(world);
  const login = /^(login|test|hillbakery\.my|millbooks\.my)\.salesforce\.com$/;
  const instance = /^(hillbakery|millbooks)\.my\.salesforce\.com$/;
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(salesforce) });
  return {
    kinds: ['app'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: oauth,
    nowhere: () => empty(404),
    orders: {
      rotation: (value) => {
        if (!['rotating', 'long-lived'].includes(value)) throw new Error('rotation is rotating or long-lived');
        salesforce.rotates = value === 'rotating';
      },
    },
    origins: Object.values(ACCOUNTS).map((account) => account.host),
    routes: [
      route('GET', login, /^\/services\/oauth2\/authorize$/, 'authorize', salesforce.authorize),
      route('POST', login, /^\/services\/oauth2\/token$/, 'token', salesforce.token),
      route('POST', login, /^\/services\/oauth2\/introspect$/, 'token', salesforce.introspect),
      route('POST', login, /^\/services\/oauth2\/revoke$/, 'token', salesforce.revoke),
      route('GET', instance, /^\/services\/oauth2\/userinfo$/, 'api', salesforce.userinfo),
    ],
  };
}
