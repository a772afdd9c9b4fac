// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zoho. The one kind of client is "app": {secret, redirectUris, regions?: ["com", "eu"]}, the regions whose accounts it
// may have. Which of them an account is of comes with the redirect, as accounts-server; everything else is there.

import { empty, errorPage, json, redirect, refuse } from './common.mjs';
import {
  GRANT, authorizationProblem, challengeProblem, missing, scopesOf, tokenInAddress, verifierProblem, withParameters,
} from './rules.mjs';
import { DAY, opaque } from './tokens.mjs';

const REGIONS = {
  com: ['accounts.zoho.com', 'www.zohoapis.com'],
  eu: ['accounts.zoho.eu', 'www.zohoapis.eu'],
  in: ['accounts.zoho.in', 'www.zohoapis.in'],
  ca: ['accounts.zohocloud.ca', 'www.zohoapis.ca'],
  ae: ['accounts.zoho.ae', 'www.zohoapis.ae'],
  nowhere: ['accounts.zoho.com.evil.example', 'www.zohoapis.com.evil.example'], // somebody else's
};
const ACCESS_SECONDS = 3600;
const CODE_SECONDS = 120;
const FOREVER = 100 * 365 * DAY;
const MOST_RENEWALS = 10;
const RENEWAL_SECONDS = 600;

/// Errors come with status 200.
const said = (error) => json(200, { error });
const THROTTLED = json(400, { error_description: 'You have made too many requests continuously. Please try again after some time.', error: 'Access Denied', status: 'failure' });
const INVALID_TOKEN = json(401, { code: 'INVALID_TOKEN', details: {}, message: 'invalid oauth token', status: 'error' });
const SCOPE_MISMATCH = json(401, { code: 'OAUTH_SCOPE_MISMATCH', details: {}, message: 'invalid oauth scope to access this URL', status: 'error' });

const ERRORS = {
  'zoho-invalid-code': said('invalid_code'),
  'zoho-invalid-client': said('invalid_client'),
  'zoho-invalid-client-secret': said('invalid_client_secret'),
  'zoho-access-denied': THROTTLED,
  'zoho-500': empty(500),
  'zoho-401': INVALID_TOKEN,
  'zoho-429': json(429, { code: 'TOO_MANY_REQUESTS', details: {}, message: 'too many requests fired in concurrent', status: 'error' }),
};

const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', id: '3652397000000186021', name: 'Anna Hill', region: 'eu' },
  other: { email: 'ben@mill-books.example', id: '4876876000000225001', name: 'Ben Mill', region: 'in' },
  canada: { email: 'cleo@maple-bikes.example', id: '110000000000186021', name: 'Cleo Roy', region: 'ca' },
  elsewhere: { email: 'eve@evil.example', id: '666', name: 'Eve', region: 'nowhere' },
};

class Zoho {
  constructor(world) { this.world = world; }

  authorize(request) {
    const { query } = request;
    const client = this.world.client(query.get('client_id'));
    if (!client) refuse('unknown client_id', errorPage(200, 'Invalid Client ID'));
    const uri = query.get('redirect_uri');
    if (!client.redirectUris.includes(uri)) refuse('redirect_uri is not exactly a registered one', errorPage(200, 'Invalid Redirect Uri'));
    const wrong = authorizationProblem(query) ?? challengeProblem(query);
    if (wrong) refuse(wrong, errorPage(200, `invalid_request: ${wrong}`));
    const back = (fields) => withParameters(uri, { state: query.get('state'), ...fields });
    const scopes = scopesOf((query.get('scope') ?? '').replaceAll(',', ' '));
    if (!scopes.length || !scopes.every((scope) => /^\w+\.[\w.]+$/.test(scope))) refuse('scope is missing or malformed', redirect(back({ error: 'invalid_scope' })));
    if (query.get('access_type') !== 'offline') refuse('access_type is not offline, so there would be no refresh token', errorPage(200, 'access_type'));
    if (query.get('prompt') !== 'consent') refuse('prompt is not consent, so a second sign-in would bring no refresh token', errorPage(200, 'prompt'));
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied' });
      const code = this.world.store.issueCode(
        { client, account, scopes, redirectUri: uri, challenge: query.get('code_challenge') }, CODE_SECONDS);
      return back({ code, location: account.region, 'accounts-server': `https://${REGIONS[account.region][0]}` });
    });
  }

  /// Id and secret in the body; the account must be of the server's region, and the client allowed there.
  authenticated(request) {
    const { form } = request;
    if (request.headers.authorization) refuse('an Authorization header, where id and secret belong into the body', said('invalid_client'));
    const absent = missing(form, ['client_id', 'client_secret', 'grant_type']);
    if (absent) refuse(`${absent} is missing`, said('invalid_client'));
    const client = this.world.client(form.get('client_id'));
    if (!client) refuse('unknown client_id', said('invalid_client'));
    if (!(client.regions ?? Object.keys(REGIONS)).includes(this.region(request))) refuse('the client is not allowed in this region', said('invalid_client'));
    if (client.secret !== form.get('client_secret')) refuse('wrong client secret', said('invalid_client_secret'));
    return client;
  }

  region(request) { return Object.keys(REGIONS).find((region) => REGIONS[region].includes(request.host)); }

  token(request) {
    const client = this.authenticated(request);
    const grant = { [GRANT.code]: this.byCode, [GRANT.refresh]: this.byRefreshToken }[request.form.get('grant_type')];
    if (!grant) refuse('grant_type is not offered', said('unsupported_grant_type'));
    return grant.call(this, client, request);
  }

  byCode(client, request) {
    const { form } = request;
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, said('invalid_code'));
    if (code.client.id !== client.id) refuse('the code of another client', said('invalid_code'));
    if (code.account.region !== this.region(request)) refuse('the data centre of another account', said('invalid_code'));
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', said('invalid_redirect_uri'));
    const wrong = verifierProblem(code.challenge, form.get('code_verifier'));
    if (wrong) refuse(wrong, said('invalid_code'));
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    const grant = { client, account: code.account, scopes: code.scopes, renewals: [] };
    return this.tokens(grant, { refresh_token: this.world.store.issueRefresh(grant, FOREVER, `1000.${opaque()}`) });
  }

  /// The same refresh token for ever; no answer names it again.
  byRefreshToken(client, request) {
    const value = request.form.get('refresh_token');
    if (!value) refuse('refresh_token is missing', said('invalid_code'));
    this.world.forced('token');
    const token = this.world.store.findRefresh(value);
    if (token.problem) refuse(`the refresh token is ${token.problem}`, said('invalid_code'));
    const { grant } = token;
    if (grant.client.id !== client.id) refuse('the refresh token of another client', said('invalid_code'));
    if (grant.account.region !== this.region(request)) refuse('the data centre of another account', said('invalid_code'));
    const now = this.world.now();
    grant.renewals = grant.renewals.filter((at) => now - at < RENEWAL_SECONDS);
    if (grant.renewals.length >= MOST_RENEWALS) refuse('renewed more than ten times in ten minutes', THROTTLED);
    grant.renewals.push(now);
    return this.tokens(grant, {});
  }

  tokens(grant, more) {
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    return json(200, {
      access_token: this.world.store.issueAccess(grant, seconds, `1000.${opaque()}`),
      ...more,
      scope: grant.scopes.join(' '),
      api_domain: `https://${REGIONS[grant.account.region][1]}`,
      token_type: 'Bearer',
      expires_in: seconds,
    });
  }

  revoke(request) {
    if (!this.world.store.revoke(request.form.get('token'))) refuse('an unknown token', said('invalid_token'));
    return json(200, { status: 'success' });
  }

  users(request) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, INVALID_TOKEN);
    const [, token] = (request.headers.authorization ?? '').match(/^Zoho-oauthtoken (\S+)$/) ?? [];
    if (!token) refuse('no Zoho-oauthtoken header', INVALID_TOKEN);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token);
    if (!grant) refuse('the access token is unknown or has expired', INVALID_TOKEN);
    if (grant.account.region !== this.region(request)) refuse('the data centre of another account', INVALID_TOKEN);
    if (!grant.scopes.includes('ZohoCRM.users.READ')) refuse('the scope ZohoCRM.users.READ is missing', SCOPE_MISMATCH);
    if (request.query.get('type') !== 'CurrentUser') refuse('type is not CurrentUser', json(400, { code: 'INVALID_DATA', status: 'error' }));
    const { id, email, name } = grant.account;
    return json(200, { users: [{ id, email, full_name: name, status: 'active' }], info: { count: 1 } });
  }
}

export function create(world) {
  const zoho = new Zoho(world);
  const of = (index) => new RegExp(`^(${Object.values(REGIONS).map((hosts) => hosts[index].replaceAll('.', '\\.')).join('|')})$`);
  const [accounts, api] = [of(0), of(1)];
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(zoho) });
  return {
    kinds: ['app'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: (status, error) => json(status, { error }),
    nowhere: () => empty(404),
    orders: {},
    origins: Object.values(REGIONS).flat(),
    routes: [
      route('GET', accounts, /^\/oauth\/v2\/auth$/, 'authorize', zoho.authorize),
      route('POST', accounts, /^\/oauth\/v2\/token$/, 'token', zoho.token),
      route('POST', accounts, /^\/oauth\/v2\/token\/revoke$/, 'token', zoho.revoke),
      route('GET', api, /^\/crm\/v2\/users$/, 'api', zoho.users),
    ],
  };
}
