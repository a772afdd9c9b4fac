// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shopify, client credentials only. The one kind of client is "app": {secret, scopes, shops: ["hillbakery"]}, the shops
// that it is installed in. Both are the organization's own; a shop of others is "stranger".

import { empty, json, refuse } from './common.mjs';
import { GRANT, missing, tokenInAddress } from './rules.mjs';
import { opaque } from './tokens.mjs';

const ACCESS_SECONDS = 86399;
const STRANGER = 'stranger';

const oauth = (status, error, description) => json(status, { error, ...(description && { error_description: description }) });
const NOT_PERMITTED = oauth(400, 'shop_not_permitted', 'Client credentials cannot be performed on this shop.');
const UNKNOWN_APP = oauth(400, 'application_cannot_be_found');
const INVALID_CLIENT = oauth(401, 'invalid_client');
const UNAUTHORIZED = json(401, { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' });

const ERRORS = {
  'shopify-shop-not-permitted': NOT_PERMITTED,
  'shopify-application-cannot-be-found': UNKNOWN_APP,
  'shopify-500': empty(500),
  'shopify-401': UNAUTHORIZED,
  'shopify-429': json(429, { errors: 'Exceeded 2 calls per second for api client.' }),
};

const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', shop: 'hillbakery', name: 'Hill Bakery' },
  other: { email: 'ben@mill-books.example', shop: 'millbooks', name: 'Mill Books' },
};

const shopOf = (request) => request.host.split('.')[0];

class Shopify {
  constructor(world) { this.world = world; }

  /// Id and secret in the body; the scopes are those of the app and are not asked for.
  token(request) {
    const { form } = request;
    if (request.headers.authorization) refuse('an Authorization header, where id and secret belong into the body', INVALID_CLIENT);
    const absent = missing(form, ['client_id', 'client_secret', 'grant_type']);
    if (absent) refuse(`${absent} is missing`, oauth(400, 'invalid_request'));
    if (form.get('grant_type') !== GRANT.client) refuse('grant_type is not played here', oauth(400, 'unsupported_grant_type'));
    for (const name of ['scope', 'expiring']) if (form.has(name)) refuse(`${name} does not go with client credentials`, oauth(400, 'invalid_request'));
    const client = this.world.client(form.get('client_id'));
    if (!client) refuse('unknown client_id', UNKNOWN_APP);
    if (client.secret !== form.get('client_secret')) refuse('wrong client secret', INVALID_CLIENT);
    const shop = shopOf(request);
    if (shop === STRANGER || !(client.shops ?? ['hillbakery']).includes(shop)) refuse('a shop that is not of the organization', NOT_PERMITTED);
    this.world.forced('token');
    const account = Object.values(ACCOUNTS).find((each) => each.shop === shop);
    const seconds = this.world.lifetime(ACCESS_SECONDS);
    const scopes = client.scopes ?? ['read_products', 'write_products'];
    const token = this.world.store.issueAccess({ client, account, scopes }, seconds, `shpat_${opaque()}`);
    return json(200, { access_token: token, scope: scopes.join(','), expires_in: seconds });
  }

  graphql(request) {
    const inAddress = tokenInAddress(request);
    if (inAddress) refuse(inAddress, UNAUTHORIZED);
    const token = request.headers['x-shopify-access-token'];
    if (!token) refuse('no X-Shopify-Access-Token header', UNAUTHORIZED);
    this.world.forced('api');
    const grant = this.world.store.grantOf(token);
    if (!grant) refuse('the access token is unknown or has expired', UNAUTHORIZED);
    if (grant.account.shop !== shopOf(request)) refuse('the shop of another token', UNAUTHORIZED);
    return json(200, { data: { shop: { name: grant.account.name, myshopifyDomain: `${grant.account.shop}.myshopify.com` } } });
  }
}

export function create(world) {
  const shopify = new Shopify(world);
  const host = /^[a-z0-9-]+\.myshopify\.com$/;
  const route = (method, path, kind, handle) => ({ method, host, path, kind, handle: handle.bind(shopify) });
  return {
    kinds: ['app'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: (status, error) => oauth(status, error),
    nowhere: () => empty(404),
    orders: {},
    routes: [
      route('POST', /^\/admin\/oauth\/access_token$/, 'token', shopify.token),
      route('POST', /^\/admin\/api\/\d{4}-\d{2}\/graphql\.json$/, 'api', shopify.graphql),
    ],
  };
}
