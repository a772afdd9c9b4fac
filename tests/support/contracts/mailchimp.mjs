// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mailchimp, Marketing API. Kinds of clients: "app" ({secret, redirectUris}), and "api-key" ({key: "...-us6"}), which is
// no client but registered in the same way.

import { randomUUID } from 'node:crypto';
import { empty, errorPage, json, refuse } from './common.mjs';
import {
  GRANT, authorizationProblem, basic, challengeProblem, missing, tokenIn, tokenInAddress, verifierProblem, withParameters,
} from './rules.mjs';
import { opaque } from './tokens.mjs';

const oauth = (status, error, description) => json(status, { error, error_description: description });
function problem(status, title, detail) {
  const type = 'https://mailchimp.com/developer/marketing/docs/errors/';
  return json(status, { type, title, status, detail, instance: randomUUID() }, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}

const BAD_KEY = problem(401, 'API Key Invalid', "Your API key may be invalid, or you've attempted to access the wrong datacenter.");
const NO_KEY = problem(401, 'API Key Missing', 'Your request did not include an API key.');
const BAD_TOKEN = json(200, { error: 'invalid_token' });

const ERRORS = {
  'mc-invalid-client': oauth(401, 'invalid_client', 'The client credentials are invalid.'),
  'mc-invalid-grant': oauth(400, 'invalid_grant', 'The code is invalid or has expired.'),
  'mc-invalid-token': BAD_TOKEN,
  'mc-401': BAD_KEY,
  'mc-401-missing': NO_KEY,
  'mc-403-no-body': empty(403),
  'mc-429-no-body': empty(429),
  'mc-429': problem(429, 'Too Many Requests', 'You have exceeded the limit of 10 simultaneous connections.'),
  'mc-500': problem(500, 'Internal Server Error', 'An unexpected internal error has occurred.'),
  'mc-503-no-body': empty(503),
};

const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', name: 'Hill Bakery', first: 'Anna', last: 'Hill', id: '8d3a3db4d97663a9074efcc16', user: 4711, dc: 'us6' },
  other: { email: 'ben@mill-books.example', name: 'Mill Books', first: 'Ben', last: 'Mill', id: '1b9f2c77aa3f41e0b6d4c0e55', user: 4712, dc: 'us21' },
};

class Mailchimp {
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
    if (/^https?:\/\/localhost\b/.test(uri ?? '')) refuse('redirect_uri says localhost, not 127.0.0.1', errorPage(400, 'redirect_uri_mismatch'));
    if (!client.redirectUris.includes(uri)) refuse('redirect_uri is not exactly a registered one', errorPage(400, 'redirect_uri_mismatch'));
    const wrong = authorizationProblem(query) ?? challengeProblem(query);
    if (wrong) refuse(wrong, errorPage(400, `invalid_request: ${wrong}`));
    const back = (fields) => withParameters(uri, { state: query.get('state'), ...fields });
    return this.world.consent({ client, scope: '' }, (account) => {
      if (!account) return back({ error: 'access_denied' });
      return back({ code: this.world.store.issueCode({ client, account, redirectUri: uri, challenge: query.get('code_challenge') }) });
    });
  }

  token(request) {
    const { form } = request;
    if (form.get('grant_type') !== GRANT.code) refuse('grant_type is not authorization_code', oauth(400, 'unsupported_grant_type', 'Only authorization_code.'));
    if (request.headers.authorization) refuse('an Authorization header, where id and secret belong into the body', ERRORS['mc-invalid-client']);
    const absent = missing(form, ['client_id', 'client_secret', 'redirect_uri', 'code']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request', `The parameter ${absent} is missing.`));
    const client = this.app(form.get('client_id'));
    if (!client) refuse('unknown client_id', ERRORS['mc-invalid-client']);
    if (client.secret !== form.get('client_secret')) refuse('wrong client secret', ERRORS['mc-invalid-client']);
    const code = this.world.store.findCode(form.get('code'));
    if (code.problem) refuse(`the code is ${code.problem}`, ERRORS['mc-invalid-grant']);
    if (code.client.id !== client.id) refuse('the code of another client', ERRORS['mc-invalid-grant']);
    if (code.redirectUri !== form.get('redirect_uri')) refuse('redirect_uri is not the one of the authorization request', oauth(400, 'invalid_grant', 'The redirect URI does not match.'));
    const wrong = verifierProblem(code.challenge, form.get('code_verifier'));
    if (wrong) refuse(wrong, ERRORS['mc-invalid-grant']);
    this.world.forced('token');
    this.world.store.spendCode(form.get('code'));
    const token = this.world.store.issueAccess({ client, account: code.account }, null, opaque(24));
    return json(200, { access_token: token, expires_in: 0, scope: null }); // no token_type, no refresh_token
  }

  /// Status 200 whatever the token is.
  metadata(request) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, BAD_TOKEN);
    const token = tokenIn(request, ['OAuth', 'Bearer']);
    if (!token) refuse('neither OAuth nor Bearer in the header', BAD_TOKEN);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token);
    if (!grant) refuse('the access token is unknown', BAD_TOKEN);
    const { account } = grant;
    return json(200, {
      dc: account.dc,
      role: 'owner',
      accountname: account.name,
      user_id: account.user,
      login: { email: account.email, avatar: null, login_id: account.user, login_name: account.email, login_email: account.email },
      login_url: 'https://login.mailchimp.com',
      api_endpoint: `https://${account.dc}.api.mailchimp.com`,
    });
  }

  // --- the API, with a token or a key, in its own data centre only

  called(request) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, NO_KEY);
    const dc = request.host.split('.')[0];
    const token = tokenIn(request, ['OAuth', 'Bearer']);
    const key = basic(request, { encoded: false });
    if (!token && !key) refuse('neither a token nor Basic in the header', NO_KEY);
    if (key && !key.name) refuse('Basic without a name', BAD_KEY);
    this.world.forced('api');
    const account = token ? this.world.store.grantOf(token)?.account : this.byKey(key.password);
    if (!account) refuse(token ? 'the access token is unknown' : 'the API key is unknown', BAD_KEY);
    if (account.dc !== dc) refuse('the data centre of another account', BAD_KEY);
    return account;
  }

  byKey(key) {
    const known = [...this.world.clients.values()].some((client) => client.kind === 'api-key' && client.key === key);
    return known ? { ...ACCOUNTS.main, dc: key.slice(key.lastIndexOf('-') + 1) } : null;
  }

  ping(request) {
    this.called(request);
    return json(200, { health_status: "Everything's Chimpy!" });
  }

  root(request) {
    const account = this.called(request);
    return json(200, {
      account_id: account.id, login_id: String(account.user), account_name: account.name, email: account.email,
      first_name: account.first, last_name: account.last, username: account.email, role: 'owner',
    });
  }
}

export function create(world) {
  const mailchimp = new Mailchimp(world);
  const [login, api] = [/^login\.mailchimp\.com$/, /^[a-z]+\d+\.api\.mailchimp\.com$/];
  const route = (method, host, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(mailchimp) });
  return {
    kinds: ['app', 'api-key'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: oauth,
    nowhere: () => problem(404, 'Resource Not Found', 'The requested resource could not be found.'),
    orders: {},
    routes: [
      route('GET', login, /^\/oauth2\/authorize$/, 'authorize', mailchimp.authorize),
      route('POST', login, /^\/oauth2\/token$/, 'token', mailchimp.token),
      route('GET', login, /^\/oauth2\/metadata$/, 'api', mailchimp.metadata),
      route('GET', api, /^\/3\.0\/ping$/, 'api', mailchimp.ping),
      route('GET', api, /^\/3\.0\/?$/, 'api', mailchimp.root),
    ],
  };
}
