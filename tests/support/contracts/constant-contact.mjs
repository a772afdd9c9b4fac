// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constant Contact, V3 API. Kinds of clients, as the portal fixes them for an application: "web" (authorization code
// with a secret), "pkce" and "device" (neither has a secret). Each: {kind, secret?, redirectUris?}.

import { empty, errorPage, json, redirect, refuse } from './common.mjs';
import {
  GRANT, authorizationProblem, basic, challengeProblem, missing, scopesOf, tokenIn, tokenInAddress, verifierProblem,
  withParameters,
} from './rules.mjs';
import { DAY, likeJwt } from './tokens.mjs';

const SCOPES = ['account_read', 'account_update', 'contact_data', 'campaign_data', 'offline_access'];
const REFRESH_SECONDS = 180 * DAY;
const ACCESS_SECONDS = DAY;
const DEVICE_SECONDS = 600;

const oauth = (status, code, description) => json(status, { error: code, error_description: description });
const api = (status, key, message) => json(status, [{ error_key: key, error_message: message }]);

const INVALID_GRANT = oauth(400, 'invalid_grant', 'The refresh token is invalid or expired.');
const BAD_CODE = oauth(400, 'invalid_grant', 'The authorization code is invalid or has expired.');
const INVALID_CLIENT = oauth(401, 'invalid_client', 'Client authentication failed. Either the client or the client credentials are invalid.');
const UNAUTHORIZED = json(401, { error_key: 'unauthorized', error_message: 'Unauthorized' },
  { 'WWW-Authenticate': 'Bearer realm=api.cc.email' });
const FORBIDDEN = api(403, 'forbidden', 'A scope or a privilege is missing, or the application is not active.');
const GATEWAY = json(403, { message: 'Forbidden' });

const ERRORS = {
  'cc-invalid-grant': INVALID_GRANT,
  'cc-invalid-grant-legacy': oauth(400, 'invalid_grant', 'unknown, invalid, or expired refresh token'),
  'cc-invalid-client': INVALID_CLIENT,
  'cc-unauthorized': UNAUTHORIZED,
  'cc-unauthorized-array': api(401, 'unauthorized', 'Unauthorized'),
  'cc-forbidden': FORBIDDEN,
  'cc-throttled': api(429, 'throttled', 'More than 4 requests a second.'),
  'cc-quota': api(429, 'quota_exceeded', 'More than 10,000 requests a day.'),
  'gateway-403': GATEWAY,
  'cc-500': json(500, [{ error_key: 'unrecognized_error', error_message: 'An internal error.' }]),
  'cc-503': empty(503),
};

const ACCOUNTS = {
  main: {
    email: 'anna@hill-bakery.example', first_name: 'Anna', last_name: 'Hill', organization_name: 'Hill Bakery',
    encoded_account_id: 'a07e1i5rtqkm',
  },
  other: {
    email: 'ben@mill-books.example', first_name: 'Ben', last_name: 'Mill', organization_name: 'Mill Books',
    encoded_account_id: 'a07e9x2plwcd',
  },
};

class ConstantContact {
  constructor(world) {
    this.world = world;
    this.rotation = 'rotating';
  }

  // --- the authorization endpoint

  authorize(request) {
    const { query } = request;
    const client = this.world.client(query.get('client_id'));
    if (!client) refuse('unknown client_id', errorPage(400, 'invalid_client'));
    if (!client.redirectUris.includes(query.get('redirect_uri'))) {
      refuse('redirect_uri is not exactly a registered one', errorPage(400, 'The redirect_uri parameter must be a Login redirect URI in the client app settings.'));
    }
    const problem = authorizationProblem(query) ?? challengeProblem(query);
    if (problem) refuse(problem, errorPage(400, `invalid_request: ${problem}`));
    const back = (fields) => withParameters(query.get('redirect_uri'), { state: query.get('state'), ...fields });
    const deny = (why, error) => refuse(why, redirect(back({ error, error_description: why })));
    if (client.kind === 'device') deny('a device application has no authorization request', 'unauthorized_client');
    if (client.kind === 'pkce' && !query.has('code_challenge')) deny('code_challenge is missing', 'invalid_request');
    if (/(^|&)scope=[^&]*%2B/i.test(request.rawQuery)) deny('scope holds an encoded plus sign', 'invalid_scope');
    const scopes = this.scopes(query.get('scope'), (why) => deny(why, 'invalid_scope'));
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied', error_description: 'The resource owner denied the request.' });
      const code = this.world.store.issueCode({
        client, account, scopes, redirectUri: query.get('redirect_uri'), challenge: query.get('code_challenge'),
      });
      return back({ code });
    });
  }

  scopes(text, deny) {
    const scopes = scopesOf(text);
    if (!scopes.length) deny('scope is missing');
    const strange = scopes.filter((scope) => !SCOPES.includes(scope));
    if (strange.length) deny(`${strange.length} unknown scope(s)`);
    return scopes;
  }

  // --- the token endpoint

  /// Secret applications by Basic and by nothing else, the others by their id alone.
  authenticated(request) {
    const { form } = request;
    const header = basic(request);
    if (request.headers.authorization && !header) refuse('Authorization is not Basic', INVALID_CLIENT);
    if (form.has('client_secret')) refuse('client_secret in the body, not in a Basic header', INVALID_CLIENT);
    const client = this.world.client(header ? header.name : form.get('client_id'));
    if (!client) refuse(header || form.has('client_id') ? 'unknown client' : 'no client authentication', INVALID_CLIENT);
    if (client.kind !== 'web') {
      if (header) refuse('an application without a secret sends Basic', INVALID_CLIENT);
      return client;
    }
    if (!header) refuse('no Basic header', INVALID_CLIENT);
    if (![header.password, header.plain].includes(client.secret)) refuse('wrong client secret', INVALID_CLIENT);
    if (form.has('client_id') && form.get('client_id') !== client.id) refuse('two client ids', INVALID_CLIENT);
    return client;
  }

  token(request) {
    const client = this.authenticated(request);
    const grants = {
      [GRANT.code]: ['web', 'pkce', this.byCode],
      [GRANT.refresh]: ['web', 'pkce', 'device', this.byRefreshToken],
      [GRANT.device]: ['device', this.byDeviceCode],
    };
    const grant = grants[request.form.get('grant_type')];
    if (!grant) refuse('grant_type is missing or not offered', oauth(400, 'unsupported_grant_type', 'The grant type is not supported.'));
    if (!grant.includes(client.kind)) refuse(`not for a ${client.kind} application`, oauth(400, 'unauthorized_client', 'The client may not use this grant type.'));
    return grant.at(-1).call(this, client, request.form);
  }

  byCode(client, form) {
    const absent = missing(form, ['code', 'redirect_uri']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', `The parameter ${absent} is required.`));
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, BAD_CODE);
    if (code.client.id !== client.id) refuse('the code of another client', BAD_CODE);
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', oauth(400, 'invalid_grant', 'The redirect URI does not match.'));
    const problem = verifierProblem(code.challenge, form.get('code_verifier'));
    if (problem) refuse(problem, oauth(400, 'invalid_grant', 'PKCE verification failed.'));
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    return this.begin(client, code.account, code.scopes);
  }

  byRefreshToken(client, form) {
    const absent = missing(form, ['refresh_token']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', 'The parameter refresh_token is required.'));
    this.world.forced('token');
    const value = form.get('refresh_token');
    const token = this.world.store.findRefresh(value);
    if (token.problem) refuse(`the refresh token is ${token.problem}`, INVALID_GRANT);
    if (token.grant.client.id !== client.id) refuse('the refresh token of another client', INVALID_GRANT);
    if (this.rotation === 'long-lived') {
      this.world.store.touchRefresh(value);
      return this.tokens(token.grant, value);
    }
    this.world.store.spendRefresh(value);
    return this.tokens(token.grant, this.world.store.issueRefresh(token.grant, REFRESH_SECONDS));
  }

  byDeviceCode(client, form) {
    this.world.forced('token');
    const device = this.world.store.pollDevice(form.get('device_code'), client);
    const waiting = {
      pending: oauth(400, 'authorization_pending', 'The person has not decided yet.'),
      'too-fast': oauth(400, 'slow_down', 'Polled too often.'),
      expired: oauth(400, 'expired_token', 'The device code has expired.'),
      denied: oauth(400, 'access_denied', 'The resource owner denied the request.'),
    };
    if (device.state === 'pending' || device.state === 'expired' || device.state === 'denied') return waiting[device.state];
    if (device.state === 'too-fast') refuse('polled too fast', waiting['too-fast']);
    if (device.state !== 'approved') refuse(`the device code is ${device.state}`, oauth(400, 'invalid_grant', 'The device code is invalid or has expired.'));
    this.world.store.spendDevice(form.get('device_code'));
    return this.begin(client, device.account, device.scopes);
  }

  begin(client, account, scopes) {
    const grant = { client, account, scopes };
    const refresh = scopes.includes('offline_access') ? this.world.store.issueRefresh(grant, REFRESH_SECONDS) : undefined;
    return this.tokens(grant, refresh);
  }

  tokens(grant, refresh) {
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    return json(200, {
      token_type: 'Bearer',
      expires_in: seconds,
      access_token: this.world.store.issueAccess(grant, seconds, likeJwt(1100)),
      scope: grant.scopes.join(' '),
      ...(refresh && { refresh_token: refresh }),
    });
  }

  // --- devices

  device(request) {
    const { form } = request;
    const client = this.authenticated(request);
    if (client.kind !== 'device') refuse(`not for a ${client.kind} application`, oauth(400, 'unauthorized_client', 'The client may not use this grant type.'));
    if (form.has('response_type') && form.get('response_type') !== 'code') refuse('response_type is not code', oauth(400, 'unsupported_response_type', 'Only code.'));
    const scopes = this.scopes(form.get('scope'), (why) => refuse(why, oauth(400, 'invalid_scope', why)));
    const interval = this.world.settings.interval ?? 5;
    const { code, user } = this.world.store.issueDevice({ client, scopes }, DEVICE_SECONDS, interval);
    const address = this.world.at('https://authz.constantcontact.com/activate');
    return json(200, {
      device_code: code,
      user_code: user,
      verification_uri: address,
      verification_uri_complete: `${address}?user_code=${user}`,
      expires_in: DEVICE_SECONDS,
      interval,
    });
  }

  // --- the API

  /// `scope` null: none is needed.
  called(request, scope) {
    const problem = tokenInAddress(request);
    if (problem) refuse(problem, UNAUTHORIZED);
    const token = tokenIn(request);
    if (!token) refuse('no Bearer header', UNAUTHORIZED);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token);
    if (!grant) refuse('the access token is unknown or has expired', UNAUTHORIZED);
    if (scope && !grant.scopes.includes(scope)) refuse(`the scope ${scope} is missing`, FORBIDDEN);
    return grant;
  }

  summary(request) {
    const { account } = this.called(request, 'account_read');
    const { email, ...rest } = account;
    return json(200, { contact_email: email, ...rest, country_code: 'us', time_zone_id: 'US/Eastern', website: `https://${email.split('@')[1]}` });
  }

  privileges(request) {
    this.called(request, null);
    return json(200, [{ privilege_id: 5003, privilege_name: 'contacts:contacts:read' }]);
  }

  lists(request) {
    this.called(request, 'contact_data');
    return json(200, { lists: [], lists_count: 0 });
  }
}

export function create(world) {
  const cc = new ConstantContact(world);
  const authz = /^authz\.constantcontact\.com$/;
  const gateway = /^api\.cc\.email$/;
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(cc) });
  return {
    kinds: ['web', 'pkce', 'device'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: oauth,
    nowhere: (request) => (gateway.test(request.host) && !request.path.startsWith('/v3/') ? GATEWAY : json(404, { error: 'not found' })),
    orders: {
      rotation: (value) => {
        if (!['rotating', 'long-lived'].includes(value)) throw new Error('rotation is rotating or long-lived');
        cc.rotation = value;
      },
    },
    routes: [
      route('GET', authz, /^\/oauth2\/default\/v1\/authorize$/, 'authorize', cc.authorize),
      route('POST', authz, /^\/oauth2\/default\/v1\/token$/, 'token', cc.token),
      route('POST', authz, /^\/oauth2\/default\/v1\/device\/authorize$/, 'device', cc.device),
      route('GET|POST', authz, /^\/activate$/, 'page', (request) => world.devicePage(request)),
      route('GET', gateway, /^\/v3\/account\/summary$/, 'api', cc.summary),
      route('GET', gateway, /^\/v3\/account\/user\/privileges$/, 'api', cc.privileges),
      route('GET', gateway, /^\/v3\/contact_lists$/, 'api', cc.lists),
    ],
  };
}
