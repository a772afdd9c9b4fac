// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QuickBooks Online (Intuit). The one kind of client is "app": {secret, redirectUris}. Which company the access is for
// comes only with the redirect, as realmId, and the API takes no other.

import { empty, errorPage, json, redirect, refuse } from './common.mjs';
import {
  GRANT, authorizationProblem, basic, challengeProblem, missing, scopesOf, tokenIn, tokenInAddress, verifierProblem,
  withParameters,
} from './rules.mjs';
import { DAY, likeJwt } from './tokens.mjs';

const ACCOUNTING = 'com.intuit.quickbooks.accounting';
const PAYMENT = 'com.intuit.quickbooks.payment';
const SCOPES = [ACCOUNTING, PAYMENT, 'openid', 'profile', 'email', 'phone', 'address'];
const ACCESS_SECONDS = 3600;
const REFRESH_SECONDS = 100 * DAY;
const GRANT_SECONDS = 5 * 365 * DAY;

const oauth = (status, error, description) => json(status, { error, ...(description && { error_description: description }) });
const fault = (status, code, type, message) => json(status, {
  fault: { error: [{ message: `message=${message}; errorCode=00${code}; statusCode=${status}`, detail: null, code, element: null }], type },
  warnings: null, intuitObject: null, requestId: null, time: Date.now(), status: null,
});

const INVALID_GRANT = oauth(400, 'invalid_grant', 'Incorrect or invalid refresh token');
const INVALID_CLIENT = oauth(401, 'invalid_client');
const UNAUTHORIZED = fault(401, '3200', 'AUTHENTICATION', 'AuthenticationFailed');
const FORBIDDEN = fault(403, '3100', 'AUTHORIZATION', 'ApplicationAuthorizationFailed');
const AS_XML = { status: 200, headers: { 'Content-Type': 'application/xml' }, body: '<?xml version="1.0"?><IntuitResponse/>' };

const ERRORS = {
  'qb-invalid-grant': INVALID_GRANT,
  'qb-invalid-client': INVALID_CLIENT,
  'qb-500': empty(500),
  'qb-401': UNAUTHORIZED,
  'qb-403': FORBIDDEN,
  'qb-429': fault(429, '3001', 'THROTTLED', 'ThrottleExceeded'),
  'qb-503-no-body': empty(503),
};

// The company's Id within itself is the same in every company.
const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', name: 'Hill Bakery', realm: '9130347957983546' },
  other: { email: 'ben@mill-books.example', name: 'Mill Books', realm: '9130355377388383' },
};

class QuickBooks {
  constructor(world) { this.world = world; }

  authorize(request) {
    const { query } = request;
    const client = this.world.client(query.get('client_id'));
    if (!client) refuse('unknown client_id', errorPage(400, 'The client_id is not valid.'));
    const uri = query.get('redirect_uri');
    if (!client.redirectUris.includes(uri)) refuse('redirect_uri is not exactly a registered one', errorPage(400, 'The redirect_uri query parameter value is invalid.'));
    const wrong = authorizationProblem(query) ?? challengeProblem(query);
    if (wrong) refuse(wrong, errorPage(400, `invalid_request: ${wrong}`));
    const back = (fields) => withParameters(uri, { state: query.get('state'), ...fields });
    const scopes = scopesOf(query.get('scope'));
    const strange = scopes.filter((scope) => !SCOPES.includes(scope)).length;
    if (!scopes.length || strange) refuse(scopes.length ? `${strange} unknown scope(s)` : 'scope is missing', redirect(back({ error: 'invalid_scope' })));
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied' });
      const code = this.world.store.issueCode({ client, account, scopes, redirectUri: uri, challenge: query.get('code_challenge') });
      const isOfACompany = scopes.includes(ACCOUNTING) || scopes.includes(PAYMENT);
      return back({ code, realmId: isOfACompany ? account.realm : undefined });
    });
  }

  /// Basic and nothing else.
  authenticated(request) {
    const { form } = request;
    const header = basic(request);
    if (form.has('client_secret')) refuse('client_secret in the body, not in a Basic header', INVALID_CLIENT);
    if (!header) refuse('no Basic header', INVALID_CLIENT);
    const client = this.world.client(header.name);
    if (!client) refuse('unknown client', INVALID_CLIENT);
    if (![header.password, header.plain].includes(client.secret)) refuse('wrong client secret', INVALID_CLIENT);
    return client;
  }

  token(request) {
    if (!/\bjson\b/.test(request.headers.accept ?? '')) refuse('Accept does not name JSON', oauth(406, 'invalid_request'));
    const client = this.authenticated(request);
    const grant = { [GRANT.code]: this.byCode, [GRANT.refresh]: this.byRefreshToken }[request.form.get('grant_type')];
    if (!grant) refuse('grant_type is missing or not offered', oauth(400, 'unsupported_grant_type'));
    return grant.call(this, client, request);
  }

  byCode(client, request) {
    const { form } = request;
    const absent = missing(form, ['code', 'redirect_uri']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request'));
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, oauth(400, 'invalid_grant', 'Invalid authorization code'));
    if (code.client.id !== client.id) refuse('the code of another client', INVALID_GRANT);
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', INVALID_GRANT);
    const wrong = verifierProblem(code.challenge, form.get('code_verifier'));
    if (wrong) refuse(wrong, INVALID_GRANT);
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    const grant = { client, account: code.account, scopes: code.scopes, begun: this.world.now() };
    return this.tokens(request, grant, this.newRefreshToken(grant));
  }

  /// The same value for a day, then another one: from then on only that.
  byRefreshToken(client, request) {
    const value = request.form.get('refresh_token');
    if (!value) refuse('refresh_token is missing', oauth(400, 'invalid_request'));
    this.world.forced('token');
    const token = this.world.store.findRefresh(value);
    if (token.problem === 'spent') this.world.store.revoke(value);
    if (token.problem) refuse(`the refresh token is ${token.problem}`, INVALID_GRANT);
    if (token.grant.client.id !== client.id) refuse('the refresh token of another client', INVALID_GRANT);
    const now = this.world.now();
    if (now - token.grant.begun >= GRANT_SECONDS) refuse('the sign-in is older than five years', INVALID_GRANT);
    if (now - token.grant.changed < DAY) {
      this.world.store.touchRefresh(value);
      return this.tokens(request, token.grant, value);
    }
    this.world.store.spendRefresh(value);
    return this.tokens(request, token.grant, this.newRefreshToken(token.grant));
  }

  newRefreshToken(grant) {
    grant.changed = this.world.now();
    return this.world.store.issueRefresh(grant, REFRESH_SECONDS);
  }

  /// Who asks for it is told when the sign-in ends for good.
  tokens(request, grant, refresh) {
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    const wantsEnd = request.headers['x-include-refresh-token-hard-expires-in'] === 'true';
    return json(200, {
      token_type: 'bearer',
      expires_in: seconds,
      refresh_token: refresh,
      x_refresh_token_expires_in: REFRESH_SECONDS,
      access_token: this.world.store.issueAccess(grant, seconds, likeJwt(900)),
      ...(wantsEnd && { x_refresh_token_hard_expires_in: Math.floor(grant.begun + GRANT_SECONDS - this.world.now()) }),
    });
  }

  companyInfo(request, [, realm, id]) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, UNAUTHORIZED);
    const token = tokenIn(request);
    if (!token) refuse('no Bearer header', UNAUTHORIZED);
    if (!/\bjson\b/.test(request.headers.accept ?? '')) refuse('Accept does not name JSON', AS_XML);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token);
    if (!grant) refuse('the access token is unknown or has expired', UNAUTHORIZED);
    if (!grant.scopes.includes(ACCOUNTING)) refuse('the scope for accounting is missing', FORBIDDEN);
    if (grant.account.realm !== realm || id !== realm) refuse('the realm of another company', FORBIDDEN);
    const { name, email } = grant.account;
    return json(200, {
      CompanyInfo: { CompanyName: name, LegalName: name, Country: 'US', Email: { Address: email }, domain: 'QBO', sparse: false, Id: '1', SyncToken: '4' },
      time: new Date(this.world.now() * 1000).toISOString(),
    });
  }
}

export function create(world) {
  const quickbooks = new QuickBooks(world);
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(quickbooks) });
  return {
    kinds: ['app'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: oauth,
    nowhere: () => empty(404),
    orders: {},
    routes: [
      route('GET', /^appcenter\.intuit\.com$/, /^\/connect\/oauth2$/, 'authorize', quickbooks.authorize),
      route('POST', /^oauth\.platform\.intuit\.com$/, /^\/oauth2\/v1\/tokens\/bearer$/, 'token', quickbooks.token),
      route('GET', /^quickbooks\.api\.intuit\.com$/, /^\/v3\/company\/(\w+)\/companyinfo\/(\w+)$/, 'api', quickbooks.companyInfo),
    ],
  };
}
