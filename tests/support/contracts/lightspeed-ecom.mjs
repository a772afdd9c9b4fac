// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lightspeed eCom, C-Series. There is no OAuth: key and secret of a shop are name and password of every call. The one
// kind of client is "shop", whose id is the key: {secret, host?: "api.shoplightspeed.com", languages?: ["en", "nl"]}.

import { empty, json, refuse } from './common.mjs';
import { basic, tokenInAddress } from './rules.mjs';

const EUROPE = 'api.webshopapp.com';

const wrong = (status, message, headers = {}) => json(status, { error: { code: status, method: 'GET', request: '/shop.json', message } }, headers);
const UNAUTHORIZED = wrong(401, 'Invalid API credentials.');
const left = (calls) => ({ 'X-RateLimit-Limit': '300/3000/12000', 'X-RateLimit-Remaining': `${calls}/2900/11900`, 'X-RateLimit-Reset': '200/2000/60000' });

const ERRORS = {
  'ls-401': UNAUTHORIZED,
  'ls-403': wrong(403, 'The key has no permission for this.'),
  'ls-429': wrong(429, 'Too many requests.', left(0)),
  'ls-500': wrong(500, 'Internal server error.'),
  'ls-503-no-body': empty(503),
};

const ACCOUNTS = {
  main: { email: 'anna@hill-bakery.example', id: 105504, title: 'Hill Bakery', mainDomain: 'www.hill-bakery.example' },
  other: { email: 'ben@mill-books.example', id: 105777, title: 'Mill Books', mainDomain: 'www.mill-books.example' },
};

function shop(world, request, language) {
  const problem = tokenInAddress(request);
  if (problem) refuse(problem, UNAUTHORIZED);
  const pair = basic(request, { encoded: false });
  if (!pair) refuse('no Basic header', UNAUTHORIZED);
  const client = world.client(pair.name);
  if (!client) refuse('unknown key', UNAUTHORIZED);
  if (client.secret !== pair.password) refuse('wrong secret', UNAUTHORIZED);
  if ((client.host ?? EUROPE) !== request.host) refuse('the key of a shop in the other cluster', UNAUTHORIZED);
  if (!(client.languages ?? ['en', 'nl']).includes(language)) refuse('a language that the shop does not have', wrong(404, 'Invalid language.'));
  world.forced('api');
  const { email, id, title, mainDomain } = world.account();
  return json(200, { shop: { id, status: 'live', mainDomain, email, title, currency: { shortcode: 'eur' } } }, left(299));
}

export function create(world) {
  return {
    kinds: ['shop'],
    accounts: ACCOUNTS,
    errors: ERRORS,
    error: (status, code, message) => wrong(status, message),
    nowhere: () => wrong(404, 'Not found.'),
    orders: {},
    routes: [{
      method: 'GET',
      host: /^api\.(webshopapp|shoplightspeed)\.com$/,
      path: /^\/([a-z]{2})\/shop\.json$/,
      kind: 'api',
      handle: (request, match) => shop(world, request, match[1]),
    }],
  };
}
