// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Microsoft Entra ID and a little of Microsoft Graph. Kinds of clients: "confidential" ({secret?, certificate?: PEM}) and
// "public". Each: {kind, redirectUris?}. Directories: the three words, one name and one id, below.

import { errorPage, json, redirect, refuse } from './common.mjs';
import { assertionProblem, isCurrent, namesCertificate, peek } from './assertions.mjs';
import { ERRORS, aad, forbidden, graph, invalidToken } from './microsoft-errors.mjs';
import {
  GRANT, authorizationProblem, basic, challengeProblem, equalButPort, missing, scopesOf, tokenIn, tokenInAddress,
  verifierProblem, withParameters,
} from './rules.mjs';
import { DAY, likeJwt, opaque } from './tokens.mjs';

const HOST = 'https://login.microsoftonline.com';
const DIRECTORY = 'f1d7a3c0-5b7e-4a55-9a0e-0c5d1e8b2f64';
const ANY = ['common', 'organizations', 'consumers'];
const TENANTS = [...ANY, 'contoso.onmicrosoft.com', DIRECTORY];
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const REFRESH_SECONDS = 90 * DAY;
const ACCESS_SECONDS = 3599;
const DEVICE_SECONDS = 900;
const OIDC = ['openid', 'profile', 'email', 'offline_access'];

const ACCOUNTS = {
  main: { email: 'anna@contoso.example', displayName: 'Anna Hill', id: '6d7d5a94-3c1a-4f53-9a3e-0d8b8c6f1a01' },
  other: { email: 'ben@contoso.example', displayName: 'Ben Mill', id: 'b2c0f3be-7c7f-4b7a-8c57-5ff1d22a9e02' },
};

/// "User.Read" and "https://graph.microsoft.com/User.Read" are one.
const short = (scope) => scope.replace(/^https:\/\/graph\.microsoft\.com\//i, '').toLowerCase();
const resources = (scopes) => new Set(scopes.filter((scope) => /^(https|api):\/\//.test(scope)).map((scope) => scope.slice(0, scope.lastIndexOf('/'))));
const covers = (granted, scope) => granted.some((each) => short(each) === short(scope) || short(each) === '.default');

class Microsoft {
  constructor(world) { this.world = world; }

  tenant(match, fail) {
    const tenant = match[1].toLowerCase();
    if (!TENANTS.includes(tenant)) fail('unknown tenant', aad(400, 'invalid_request', 90002, 'The tenant was not found.'));
    return tenant;
  }

  // --- the authorization endpoint

  registered(client, uri) {
    if (/^http:\/\/\[/.test(uri ?? '')) return false; // IPv6 loopback is not supported
    return client.redirectUris.some((known) => known === uri || equalButPort(known, uri, ['localhost']));
  }

  authorize(request, match) {
    const { query } = request;
    this.tenant(match, (why) => refuse(why, errorPage(400, 'AADSTS90002')));
    const client = this.world.client(query.get('client_id'));
    if (!client) refuse('unknown client_id', errorPage(400, 'AADSTS700016'));
    if (!this.registered(client, query.get('redirect_uri'))) refuse('redirect_uri is not registered', errorPage(400, 'AADSTS50011'));
    const problem = authorizationProblem(query) ?? challengeProblem(query);
    if (problem) refuse(problem, errorPage(400, `AADSTS900144: ${problem}`));
    const back = (fields) => withParameters(query.get('redirect_uri'), { ...fields, state: query.get('state') });
    const scopes = this.scopes(query.get('scope'), (why, error) => refuse(why, redirect(back({ error, error_description: why }))));
    return this.world.consent({ client, scope: scopes.join(' ') }, (account) => {
      if (!account) return back({ error: 'access_denied', error_subcode: 'cancel', error_description: 'AADSTS65004: User declined to consent to access the app.' });
      const code = this.world.store.issueCode({
        client, account, scopes, redirectUri: query.get('redirect_uri'), challenge: query.get('code_challenge'),
      });
      return back({ code, session_state: opaque(16) });
    });
  }

  scopes(text, deny) {
    const scopes = scopesOf(text);
    if (!scopes.length) deny('scope is missing', 'invalid_request');
    if (resources(scopes).size > 1) deny('scopes of more than one resource', 'invalid_scope');
    return scopes;
  }

  // --- the client

  async authenticated(request, tenant) {
    const { form } = request;
    const header = basic(request);
    if (request.headers.authorization && !header) refuse('Authorization is not Basic', ERRORS['ms-7000218']);
    const id = form.get('client_id') ?? header?.name;
    if (!id) refuse('client_id is missing', aad(400, 'invalid_request', 900144, "The request body must contain the following parameter: 'client_id'."));
    const client = this.world.client(id);
    if (!client) refuse('unknown client_id', ERRORS['ms-700016']);
    const proofs = [header && 'Basic', form.has('client_secret') && 'client_secret', form.has('client_assertion') && 'client_assertion'].filter(Boolean);
    if (client.kind === 'public') {
      if (proofs.length) refuse(`a public client sends ${proofs.join(' and ')}`, ERRORS['ms-700025']);
      return client;
    }
    if (!proofs.length) refuse('no client authentication', ERRORS['ms-7000218']);
    if (proofs.length > 1) refuse(`${proofs.join(' and ')} together`, aad(400, 'invalid_request', 9002313, 'Invalid request. Request is malformed or invalid.'));
    if (form.has('client_assertion')) await this.checkAssertion(client, form, tenant);
    else this.checkSecret(client, header ?? { name: id, password: form.get('client_secret') });
    return client;
  }

  checkSecret(client, { name, password }) {
    if (name !== client.id) refuse('two client ids', ERRORS['ms-7000215']);
    if (!client.secret || password !== client.secret) refuse('wrong client secret', ERRORS['ms-7000215']);
  }

  async checkAssertion(client, form, tenant) {
    const invalid = (why, number, words) => refuse(`client_assertion: ${why}`, aad(401, 'invalid_client', number, words));
    if (form.get('client_assertion_type') !== ASSERTION_TYPE) invalid('client_assertion_type is missing or wrong', 900144, "The request body must contain the following parameter: 'client_assertion_type'.");
    const said = peek(form.get('client_assertion'));
    if (!said) invalid('malformed', 50027, 'JWT token is invalid or malformed.');
    if (!client.certificate || !namesCertificate(said.header, client.certificate)) invalid('names no registered certificate', 700027, 'The certificate with this identifier was not found.');
    if (!isCurrent(client.certificate)) invalid('the certificate is not valid now', 700027, 'The certificate used to sign the client assertion is expired.');
    if (said.claims.iss !== client.id || said.claims.sub !== client.id) invalid('iss or sub is not the client id', 700021, "Client assertion application identifier doesn't match 'client_id' parameter.");
    const endpoint = `${HOST}/${tenant}/oauth2/v2.0/token`;
    const problem = await assertionProblem(form.get('client_assertion'), {
      pem: client.certificate,
      algorithms: ['PS256', 'RS256'],
      audiences: [endpoint, this.world.at(endpoint)],
      claims: ['aud', 'exp', 'iss', 'jti', 'nbf', 'sub', 'iat'],
    });
    if (problem === 'time') invalid('not valid now', 700024, 'Client assertion is not within its valid time range.');
    if (problem === 'aud') invalid('wrong audience', 700023, 'Client assertion audience claim does not match Realm issuer.');
    if (problem === 'signature' || problem === 'algorithm') invalid(`wrong ${problem}`, 700027, 'Client assertion contains an invalid signature.');
    if (problem) invalid(`wrong or missing: ${problem}`, 50027, 'JWT token is invalid or malformed.');
  }

  // --- the token endpoint

  async token(request, match) {
    const tenant = this.tenant(match, refuse);
    const { form } = request;
    const grants = {
      [GRANT.code]: this.byCode, [GRANT.refresh]: this.byRefreshToken, [GRANT.device]: this.byDeviceCode, [GRANT.client]: this.byClient,
    };
    const grant = grants[form.get('grant_type')];
    if (!form.get('grant_type')) refuse('grant_type is missing', aad(400, 'invalid_request', 900144, "The request body must contain the following parameter: 'grant_type'."));
    if (!grant) refuse('grant_type is not offered', aad(400, 'unsupported_grant_type', 70003, 'The app requested an unsupported grant type.'));
    return grant.call(this, await this.authenticated(request, tenant), form, tenant);
  }

  demand(form, names) {
    const absent = missing(form, names);
    if (absent) refuse(`${absent} is missing`, aad(400, 'invalid_request', 900144, `The request body must contain the following parameter: '${absent}'.`));
  }

  byCode(client, form) {
    this.demand(form, ['code', 'redirect_uri']);
    const code = this.world.store.findCode(form.get('code'));
    const problems = {
      unknown: aad(400, 'invalid_grant', 70000, 'The provided value for the code is not valid.'),
      used: aad(400, 'invalid_grant', 54005, 'OAuth2 authorization code was already redeemed.'),
      expired: aad(400, 'invalid_grant', 70008, 'The provided authorization code is expired.'),
    };
    if (code.problem) refuse(`the code is ${code.problem}`, problems[code.problem]);
    if (code.client.id !== client.id) refuse('the code of another client', problems.unknown);
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', aad(400, 'invalid_client', 500112, 'The reply address does not match the one of the authorization request.'));
    const problem = verifierProblem(code.challenge, form.get('code_verifier'));
    if (problem) refuse(problem, aad(400, 'invalid_grant', 50148, 'The code_verifier does not match the code_challenge of the authorization request.'));
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    return this.begin(client, code.account, code.scopes);
  }

  byRefreshToken(client, form) {
    this.demand(form, ['refresh_token']);
    const wanted = scopesOf(form.get('scope'));
    this.world.forced('token');
    const token = this.world.store.findRefresh(form.get('refresh_token'));
    const problems = {
      unknown: aad(400, 'invalid_grant', 9002313, 'Invalid request. Request is malformed or invalid.'), expired: ERRORS['ms-700082'], revoked: ERRORS['ms-50173'],
    };
    if (token.problem) refuse(`the refresh token is ${token.problem}`, problems[token.problem]);
    if (token.grant.client.id !== client.id) refuse('the refresh token of another client', aad(400, 'invalid_grant', 70000, 'The refresh token was issued to another client.'));
    if (!wanted.every((scope) => OIDC.includes(scope) || covers(token.grant.scopes, scope))) refuse('a scope that nobody consented to', ERRORS['ms-65001']);
    return this.tokens(token.grant, this.world.store.issueRefresh(token.grant, REFRESH_SECONDS)); // the old one stays valid
  }

  byClient(client, form, tenant) {
    if (client.kind === 'public') refuse('a public client asks for itself', ERRORS['ms-7000218']);
    if (ANY.includes(tenant)) refuse('client credentials without a directory', aad(400, 'invalid_request', 50059, 'No tenant-identifying information found in either the request or implied by any provided credentials.'));
    this.demand(form, ['scope']);
    const scopes = scopesOf(form.get('scope'));
    if (scopes.length !== 1 || !/^.+\/\.default$/.test(scopes[0])) refuse('scope is not one resource with /.default', aad(400, 'invalid_scope', 1002012, 'Client credential flows must have a scope value with /.default suffixed to the resource identifier.'));
    this.world.forced('token');
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    return json(200, {
      token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: this.world.store.issueAccess({ client, account: null, scopes }, seconds, likeJwt(1400)),
    });
  }

  byDeviceCode(client, form) {
    this.demand(form, ['device_code']);
    this.world.forced('token');
    const device = this.world.store.pollDevice(form.get('device_code'), client);
    const waiting = {
      pending: () => aad(400, 'authorization_pending', 70016, 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.'),
      expired: () => aad(400, 'expired_token', 70019, 'The verification code has expired.'),
      denied: () => aad(400, 'authorization_declined', 65004, 'The user declined the request.'),
    };
    if (waiting[device.state]) return waiting[device.state]();
    if (device.state === 'too-fast') refuse('polled too fast', aad(400, 'slow_down', 70016, 'Polled too often.'));
    if (device.state !== 'approved') refuse(`the device code is ${device.state}`, aad(400, 'bad_verification_code', 70018, 'Invalid verification code.'));
    this.world.store.spendDevice(form.get('device_code'));
    return this.begin(client, device.account, device.scopes);
  }

  begin(client, account, scopes) {
    const grant = { client, account, scopes };
    return this.tokens(grant, scopes.includes('offline_access') ? this.world.store.issueRefresh(grant, REFRESH_SECONDS, `0.A${opaque(600)}`) : undefined);
  }

  tokens(grant, refresh) {
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    return json(200, {
      token_type: 'Bearer',
      scope: grant.scopes.filter((scope) => scope !== 'offline_access').join(' '),
      expires_in: seconds,
      ext_expires_in: seconds,
      access_token: this.world.store.issueAccess(grant, seconds, likeJwt(1600)),
      ...(refresh && { refresh_token: refresh }),
      ...(grant.scopes.includes('openid') && { id_token: likeJwt(900) }),
    });
  }

  // --- devices and metadata

  async device(request, match) {
    const tenant = this.tenant(match, refuse);
    const { form } = request;
    this.demand(form, ['client_id', 'scope']);
    const client = this.world.client(form.get('client_id'));
    if (!client) refuse('unknown client_id', ERRORS['ms-700016']);
    if (client.kind === 'public') await this.authenticated(request, tenant);
    const scopes = this.scopes(form.get('scope'), (why, error) => refuse(why, aad(400, error, 70011, why)));
    const interval = this.world.settings.interval ?? 5;
    const { code, user } = this.world.store.issueDevice({ client, scopes }, DEVICE_SECONDS, interval);
    const address = this.world.at('https://microsoft.com/devicelogin');
    return json(200, {
      user_code: user, device_code: code, verification_uri: address, expires_in: DEVICE_SECONDS, interval,
      message: `To sign in, open the page ${address} and enter the code ${user}.`,
    });
  }

  metadata(request, match) {
    const base = this.world.at(`${HOST}/${this.tenant(match, refuse)}`);
    return json(200, {
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      response_types_supported: ['code'],
      scopes_supported: OIDC,
    });
  }

  // --- Graph

  called(request) {
    const problem = tokenInAddress(request);
    if (problem) refuse(problem, invalidToken());
    const token = tokenIn(request);
    if (!token) refuse('no Bearer header', invalidToken());
    this.world.forced('api');
    return this.world.store.grantOf(token) ?? refuse('the access token is unknown or has expired', invalidToken());
  }

  selected(request, context, all) {
    const names = request.query.get('$select')?.split(',') ?? Object.keys(all);
    return { '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#${context}`, ...Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]])) };
  }

  me(request) {
    const { account, scopes } = this.called(request);
    if (!account) refuse('an application has no /me', graph(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'));
    if (!covers(scopes, 'User.Read')) refuse('the scope User.Read is missing', forbidden());
    const { email, ...rest } = account;
    return json(200, this.selected(request, 'users/$entity', { ...rest, mail: email, userPrincipalName: email }));
  }

  organization(request) {
    const { scopes } = this.called(request);
    if (!covers(scopes, 'Organization.Read.All')) refuse('the permission Organization.Read.All is missing', forbidden());
    const { '@odata.context': context, ...one } = this.selected(request, 'organization', { id: DIRECTORY, displayName: 'Contoso' });
    return json(200, { '@odata.context': context, value: [one] });
  }
}

export function create(world) {
  const ms = new Microsoft(world);
  const [login, graphHost] = [/^login\.microsoftonline\.com$/, /^graph\.microsoft\.com$/];
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(ms) });
  return {
    kinds: ['confidential', 'public'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: (status, code, words) => aad(status, code, 9002313, words),
    nowhere: (request) => (graphHost.test(request.host) ? graph(404, 'ResourceNotFound', 'Resource not found.') : errorPage(404, 'AADSTS900561')),
    orders: {},
    routes: [
      route('GET', login, /^\/([^/]+)\/oauth2\/v2\.0\/authorize$/, 'authorize', ms.authorize),
      route('POST', login, /^\/([^/]+)\/oauth2\/v2\.0\/token$/, 'token', ms.token),
      route('POST', login, /^\/([^/]+)\/oauth2\/v2\.0\/devicecode$/, 'device', ms.device),
      route('GET', login, /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/, 'metadata', ms.metadata),
      route('GET|POST', /^microsoft\.com$/, /^\/devicelogin$/, 'page', (request) => world.devicePage(request)),
      route('GET', graphHost, /^\/v1\.0\/me$/, 'api', ms.me),
      route('GET', graphHost, /^\/v1\.0\/organization$/, 'api', ms.organization),
    ],
  };
}
