// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Google. Kinds of clients: "desktop", "web" ({redirectUris}) and "device", each with {secret}; and "service", a service
// account, whose id is its address: {publicKey: PEM of the key or of a certificate, keyId?, subjects?: [addresses]}.

import { errorPage, json, refuse } from './common.mjs';
import { assertionProblem, peek } from './assertions.mjs';
import {
  GRANT, authorizationProblem, challengeProblem, isLoopback, missing, scopesOf, tokenIn, tokenInAddress,
  verifierProblem, withParameters,
} from './rules.mjs';
import { DAY, likeJwt, opaque } from './tokens.mjs';

const TOKEN_ENDPOINT = 'https://oauth2.googleapis.com/token';
const REFRESH_SECONDS = 180 * DAY;
const ACCESS_SECONDS = 3599;
const DEVICE_SECONDS = 1800;
const AUTH = 'https://www.googleapis.com/auth/';
const LONG_NAMES = { email: `${AUTH}userinfo.email`, profile: `${AUTH}userinfo.profile` };
const DEVICE_SCOPES = ['openid', LONG_NAMES.email, LONG_NAMES.profile, `${AUTH}drive.appdata`, `${AUTH}drive.file`, `${AUTH}youtube`, `${AUTH}youtube.readonly`];

const oauth = (status, error, description, more = {}) => json(status, { error, error_description: description, ...more });
const api = (status, message, name, headers = {}) => json(status, { error: { code: status, message, status: name } }, headers);

const REVOKED = oauth(400, 'invalid_grant', 'Token has been expired or revoked.');
const BAD_CODE = oauth(400, 'invalid_grant', 'Malformed auth code.');
const NO_CLIENT = oauth(401, 'invalid_client', 'The OAuth client was not found.');
const UNAUTHORIZED_CLIENT = oauth(401, 'unauthorized_client', 'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.');
const BAD_TOKEN = oauth(401, 'invalid_request', 'Invalid Credentials');
const UNAUTHENTICATED = api(401, 'Request had invalid authentication credentials.', 'UNAUTHENTICATED', { 'WWW-Authenticate': 'Bearer realm="https://accounts.google.com/", error="invalid_token"' });
const FEW_SCOPES = api(403, 'Request had insufficient authentication scopes.', 'PERMISSION_DENIED', { 'WWW-Authenticate': 'Bearer realm="https://accounts.google.com/", error="insufficient_scope"' });
const NOT_IN_TIME = oauth(400, 'invalid_grant', 'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.');

const ERRORS = {
  'google-invalid-grant': REVOKED,
  'google-invalid-grant-bad-request': oauth(400, 'invalid_grant', 'Bad Request'),
  'google-invalid-rapt': oauth(400, 'invalid_grant', 'reauth related error (invalid_rapt)', {
    error_uri: 'https://support.google.com/a/answer/9368756', error_subtype: 'invalid_rapt',
  }),
  'google-admin-policy': oauth(400, 'admin_policy_enforced', 'The administrator does not allow these scopes.'),
  'google-invalid-client': oauth(401, 'invalid_client', 'Unauthorized'),
  'google-deleted-client': oauth(401, 'deleted_client', 'The OAuth client was deleted.'),
  'google-disabled-client': oauth(401, 'disabled_client', 'The OAuth client was disabled.'),
  'google-unauthorized-client': UNAUTHORIZED_CLIENT,
  'google-org-internal': oauth(403, 'org_internal', 'This client is restricted to users within its organization.'),
  'google-jwt-signature': oauth(400, 'invalid_grant', 'Invalid JWT Signature.'),
  'google-jwt-time': NOT_IN_TIME,
  'google-account-not-found': oauth(400, 'invalid_grant', 'Invalid grant: account not found'),
  'google-rate-limit': json(403, { error_code: 'rate_limit_exceeded' }),
  'google-internal-failure': oauth(500, 'internal_failure', 'Backend Error'),
  'google-503': json(503, { error: 'temporarily_unavailable' }),
  'google-api-401': UNAUTHENTICATED,
  'google-api-403': FEW_SCOPES,
  'google-api-429': api(429, 'Quota exceeded.', 'RESOURCE_EXHAUSTED'),
};

const ACCOUNTS = {
  main: { email: 'anna.hill@gmail.example', name: 'Anna Hill', given_name: 'Anna', family_name: 'Hill', sub: '110169484474386276334' },
  other: { email: 'ben.mill@gmail.example', name: 'Ben Mill', given_name: 'Ben', family_name: 'Mill', sub: '117382910474386271111' },
};

/// Answers name `email` and `profile` by their long names.
const longNames = (scopes) => scopes.map((scope) => LONG_NAMES[scope] ?? scope);

class Google {
  constructor(world) {
    this.world = world;
    this.consented = new Set(); // client and account that have a refresh token already
  }

  // --- the authorization endpoint

  registered(client, uri) {
    if (client.kind === 'web') return client.redirectUris.includes(uri);
    return client.kind === 'desktop' && isLoopback(uri, ['127.0.0.1', '[::1]']);
  }

  authorize(request) {
    const { query } = request;
    const client = this.world.client(query.get('client_id'));
    if (!client) refuse('unknown client_id', errorPage(401, 'Error 401: invalid_client'));
    if (!this.registered(client, query.get('redirect_uri'))) refuse('redirect_uri does not fit the client', errorPage(400, 'Error 400: redirect_uri_mismatch'));
    const problem = authorizationProblem(query) ?? challengeProblem(query);
    if (problem) refuse(problem, errorPage(400, `Error 400: invalid_request: ${problem}`));
    const scopes = scopesOf(query.get('scope'));
    if (!scopes.length) refuse('scope is missing', errorPage(400, 'Error 400: invalid_request: Missing required parameter: scope'));
    for (const [name, known] of [['access_type', ['online', 'offline']], ['prompt', ['none', 'consent', 'select_account', 'consent select_account', 'select_account consent']]]) {
      if (query.has(name) && !known.includes(query.get(name))) refuse(`${name} has an unknown value`, errorPage(400, `Error 400: invalid_request: ${name}`));
    }
    return this.ask(query, client, longNames(scopes));
  }

  ask(query, client, scopes) {
    const back = (fields) => withParameters(query.get('redirect_uri'), { state: query.get('state'), ...fields });
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied' });
      const mark = `${client.id} ${account.sub}`;
      const again = /\bconsent\b/.test(query.get('prompt') ?? '');
      const offline = query.get('access_type') === 'offline' && (again || !this.consented.has(mark));
      this.consented.add(mark);
      const code = this.world.store.issueCode({
        client, account, scopes, offline, redirectUri: query.get('redirect_uri'), challenge: query.get('code_challenge'),
      });
      return back({ code, scope: scopes.join(' ') });
    });
  }

  // --- the token endpoint

  authenticated(request, kinds) {
    const { form } = request;
    if (request.headers.authorization) refuse('an Authorization header, where id and secret belong into the body', oauth(401, 'invalid_client', 'Unauthorized'));
    const absent = missing(form, ['client_id', 'client_secret']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', absent === 'client_id' ? 'Could not determine client ID from request.' : 'client_secret is missing.'));
    const client = this.world.client(form.get('client_id'));
    if (!client || client.kind === 'service') refuse('unknown client_id', NO_CLIENT);
    if (client.secret !== form.get('client_secret')) refuse('wrong client secret', oauth(401, 'invalid_client', 'Unauthorized'));
    if (!kinds.includes(client.kind)) refuse(`not for a ${client.kind} client`, oauth(401, 'invalid_client', 'Invalid client type.'));
    return client;
  }

  token(request) {
    const { form } = request;
    const grants = {
      [GRANT.code]: [this.byCode, ['desktop', 'web']],
      [GRANT.refresh]: [this.byRefreshToken, ['desktop', 'web', 'device']],
      [GRANT.device]: [this.byDeviceCode, ['device']],
    };
    if (form.get('grant_type') === GRANT.jwt) return this.byAssertion(form);
    const grant = grants[form.get('grant_type')];
    if (!grant) refuse('grant_type is missing or not offered', oauth(400, 'unsupported_grant_type', 'Invalid grant_type.'));
    return grant[0].call(this, this.authenticated(request, grant[1]), form);
  }

  byCode(client, form) {
    const absent = missing(form, ['code', 'redirect_uri']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', `Missing required parameter: ${absent}`));
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, BAD_CODE);
    if (code.client.id !== client.id) refuse('the code of another client', UNAUTHORIZED_CLIENT);
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', oauth(400, 'redirect_uri_mismatch', 'Bad Request'));
    const problem = verifierProblem(code.challenge, form.get('code_verifier'));
    if (problem) refuse(problem, oauth(400, 'invalid_grant', 'Invalid code verifier.'));
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    return this.begin({ client, account: code.account, scopes: code.scopes }, code.offline);
  }

  byRefreshToken(client, form) {
    if (missing(form, ['refresh_token'])) refuse('refresh_token is missing', oauth(400, 'invalid_request', 'Missing required parameter: refresh_token'));
    this.world.forced('token');
    const token = this.world.store.findRefresh(form.get('refresh_token'));
    if (token.problem) refuse(`the refresh token is ${token.problem}`, token.problem === 'unknown' ? ERRORS['google-invalid-grant-bad-request'] : REVOKED);
    if (token.grant.client.id !== client.id) refuse('the refresh token of another client', oauth(401, 'unauthorized_client', 'Unauthorized'));
    this.world.store.touchRefresh(form.get('refresh_token'));
    return this.tokens(token.grant, undefined);
  }

  byDeviceCode(client, form) {
    if (missing(form, ['device_code'])) refuse('device_code is missing', oauth(400, 'invalid_request', 'Missing required parameter: device_code'));
    this.world.forced('token');
    const device = this.world.store.pollDevice(form.get('device_code'), client);
    const waiting = {
      pending: oauth(428, 'authorization_pending', 'Precondition Required'),
      denied: oauth(403, 'access_denied', 'Forbidden'),
      expired: oauth(400, 'expired_token', 'Bad Request'),
    };
    if (waiting[device.state]) return waiting[device.state];
    if (device.state === 'too-fast') refuse('polled too fast', oauth(403, 'slow_down', 'Forbidden'));
    if (device.state !== 'approved') refuse(`the device code is ${device.state}`, oauth(400, 'invalid_grant', 'Malformed device code.'));
    this.world.store.spendDevice(form.get('device_code'));
    return this.begin({ client, account: device.account, scopes: device.scopes }, true);
  }

  async byAssertion(form) {
    const no = (why, answer) => refuse(`assertion: ${why}`, answer);
    if (form.has('client_secret')) no('a client_secret beside it', oauth(400, 'invalid_request', 'Bad Request'));
    const said = peek(form.get('assertion') ?? '');
    if (!said) no('missing or malformed', oauth(400, 'invalid_grant', 'Bad Request'));
    const { header, claims } = said;
    const client = this.world.client(claims.iss);
    if (client?.kind !== 'service') no('iss is no service account', ERRORS['google-account-not-found']);
    if (client.keyId && header.kid !== undefined && header.kid !== client.keyId) no('unknown kid', ERRORS['google-jwt-signature']);
    const problem = await assertionProblem(form.get('assertion'), {
      pem: client.publicKey, algorithms: ['RS256'], audiences: [TOKEN_ENDPOINT, this.world.at(TOKEN_ENDPOINT)], claims: ['iss', 'aud', 'exp', 'iat'],
    });
    if (problem === 'aud') no('wrong audience', oauth(400, 'invalid_grant', `Invalid JWT: Failed audience check. The right audience is ${TOKEN_ENDPOINT}`));
    if (problem === 'signature' || problem === 'algorithm') no(`wrong ${problem}`, ERRORS['google-jwt-signature']);
    if (problem || claims.exp - claims.iat > 3600) no('not valid now, for more than an hour, or without a time', NOT_IN_TIME);
    const scopes = scopesOf(claims.scope);
    if (!scopes.length) no('scope is missing', oauth(400, 'invalid_scope', 'Invalid OAuth scope or ID token audience provided.'));
    if (claims.sub && claims.sub !== client.id && !client.subjects?.includes(claims.sub)) no('may not act for this person', UNAUTHORIZED_CLIENT);
    this.world.forced('token');
    const email = claims.sub ?? client.id;
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    const grant = { client, account: { email, sub: '103456789012345678901' }, scopes: longNames(scopes) };
    return json(200, { access_token: this.world.store.issueAccess(grant, seconds, `ya29.c.${opaque(160)}`), expires_in: seconds, token_type: 'Bearer' });
  }

  begin(grant, offline) {
    return this.tokens(grant, offline ? this.world.store.issueRefresh(grant, REFRESH_SECONDS, `1//0${opaque(72)}`) : undefined);
  }

  tokens(grant, refresh) {
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    return json(200, {
      access_token: this.world.store.issueAccess(grant, seconds, `ya29.a0${opaque(160)}`),
      expires_in: seconds,
      ...(refresh && { refresh_token: refresh }),
      scope: grant.scopes.join(' '),
      token_type: 'Bearer',
      ...(grant.scopes.includes('openid') && { id_token: likeJwt(900) }),
    });
  }

  // --- devices, revocation, metadata

  device(request) {
    const { form } = request;
    const client = this.world.client(form.get('client_id'));
    if (!client) refuse('unknown client_id', NO_CLIENT);
    if (client.kind !== 'device') refuse(`not for a ${client.kind} client`, oauth(401, 'invalid_client', 'Invalid client type.'));
    if (form.has('client_secret') && form.get('client_secret') !== client.secret) refuse('wrong client secret', oauth(401, 'invalid_client', 'Unauthorized'));
    const scopes = longNames(scopesOf(form.get('scope')));
    if (!scopes.length) refuse('scope is missing', oauth(400, 'invalid_request', 'Missing required parameter: scope'));
    if (!scopes.every((scope) => DEVICE_SCOPES.includes(scope))) refuse('a scope that devices cannot have', oauth(400, 'invalid_scope', 'Invalid device flow scope.'));
    const interval = this.world.settings.interval ?? 5;
    const { code, user } = this.world.store.issueDevice({ client, scopes }, DEVICE_SECONDS, interval);
    return json(200, {
      device_code: code, user_code: user, expires_in: DEVICE_SECONDS, interval, verification_url: this.world.at('https://www.google.com/device'),
    });
  }

  revoke(request) {
    const token = request.form.get('token');
    if (!token || !this.world.store.revoke(token)) refuse('token is missing, unknown or revoked', oauth(400, 'invalid_token', 'Token expired or revoked'));
    return json(200, {});
  }

  metadata() {
    const at = (address) => this.world.at(address);
    return json(200, {
      issuer: at('https://accounts.google.com'),
      authorization_endpoint: at('https://accounts.google.com/o/oauth2/v2/auth'),
      device_authorization_endpoint: at('https://oauth2.googleapis.com/device/code'),
      token_endpoint: at(TOKEN_ENDPOINT),
      userinfo_endpoint: at('https://openidconnect.googleapis.com/v1/userinfo'),
      revocation_endpoint: at('https://oauth2.googleapis.com/revoke'),
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['plain', 'S256'],
    });
  }

  // --- APIs

  called(request, bad) {
    const problem = tokenInAddress(request);
    if (problem) refuse(problem, bad);
    const token = tokenIn(request);
    if (!token) refuse('no Bearer header', bad);
    this.world.forced('api');
    return this.world.store.grantOf(token) ?? refuse('the access token is unknown or has expired', bad);
  }

  userinfo(request) {
    const { account, scopes } = this.called(request, BAD_TOKEN);
    const has = (name) => scopes.includes(LONG_NAMES[name] ?? name);
    if (!has('openid') && !has('email') && !has('profile')) refuse('none of openid, email, profile', FEW_SCOPES);
    const { sub, email, ...profile } = account;
    return json(200, { sub, ...(has('profile') && profile), ...(has('email') && { email, email_verified: true }) });
  }

  gmail(request) {
    const { account, scopes } = this.called(request, UNAUTHENTICATED);
    if (!scopes.some((scope) => scope === 'https://mail.google.com/' || scope.startsWith(`${AUTH}gmail.`))) refuse('no scope of Gmail', FEW_SCOPES);
    return json(200, { emailAddress: account.email, messagesTotal: 7, threadsTotal: 5, historyId: '1234' });
  }

  drive(request) {
    const { account, scopes } = this.called(request, UNAUTHENTICATED);
    if (!scopes.some((scope) => scope.startsWith(`${AUTH}drive`))) refuse('no scope of Drive', FEW_SCOPES);
    return json(200, { user: { kind: 'drive#user', displayName: account.name ?? account.email, emailAddress: account.email } });
  }
}

export function create(world) {
  const google = new Google(world);
  const [accounts, tokens] = [/^accounts\.google\.com$/, /^oauth2\.googleapis\.com$/];
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(google) });
  return {
    kinds: ['desktop', 'web', 'device', 'service'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: oauth,
    nowhere: () => errorPage(404, 'Error 404 (Not Found)'),
    orders: {},
    routes: [
      route('GET', accounts, /^\/o\/oauth2\/v2\/auth$/, 'authorize', google.authorize),
      route('GET', accounts, /^\/\.well-known\/openid-configuration$/, 'metadata', google.metadata),
      route('POST', tokens, /^\/token$/, 'token', google.token),
      route('POST', tokens, /^\/device\/code$/, 'device', google.device),
      route('POST', tokens, /^\/revoke$/, 'device', google.revoke),
      route('GET|POST', /^www\.google\.com$/, /^\/device$/, 'page', (request) => world.devicePage(request)),
      route('GET', /^openidconnect\.googleapis\.com$/, /^\/v1\/userinfo$/, 'api', google.userinfo),
      route('GET', /^gmail\.googleapis\.com$/, /^\/gmail\/v1\/users\/me\/profile$/, 'api', google.gmail),
      route('GET', /^www\.googleapis\.com$/, /^\/drive\/v3\/about$/, 'api', google.drive),
    ],
  };
}
