// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, start } from './client.mjs';

const SHOP = 'https://api.webshopapp.com/en/shop.json';
const [KEY, SECRET] = ['b0c6046c38038ab3', 'f24814a4+b94d9cc%ea'];

describe('Lightspeed eCom', () => {
  let shop;
  before(async () => {
    shop = await start('lightspeed-ecom');
    shop.secrets.add(SECRET);
    await shop.control({
      clients: { [KEY]: { kind: 'shop', secret: SECRET }, american: { kind: 'shop', secret: 'us', host: 'api.shoplightspeed.com' } },
    });
  });
  after(() => finish(shop));

  test('what is right passes', async () => {
    const { status, body, headers } = await shop.get(SHOP, basic(KEY, SECRET));
    assert.deepEqual([status, body.shop.title, body.shop.id], [200, 'Hill Bakery', 105504]);
    assert.ok(headers.get('x-ratelimit-remaining'));
    assert.equal((await shop.get('https://api.shoplightspeed.com/nl/shop.json', basic('american', 'us'))).status, 200);
  });

  test('what is wrong does not', async (t) => {
    await eachRefused(t, shop, [
      ['nothing', [{}], 401, 401, /no Basic/],
      ['Bearer', [bearer(SECRET)], 401, 401, /no Basic/],
      ['a wrong secret', [basic(KEY, 'wrong')], 401, 401, /wrong secret/],
      ['an encoded secret', [basic(KEY, encodeURIComponent(SECRET))], 401, 401, /wrong secret/],
      ['an unknown key', [basic('nobody', SECRET)], 401, 401, /unknown key/],
      ['key and secret in the address', [{}, { key: KEY, secret: SECRET }], 401, 401, /in the address/],
      ['the other cluster', [basic('american', 'us')], 401, 401, /cluster/],
      ['another language', [basic(KEY, SECRET), {}, SHOP.replace('/en/', '/fr/')], 404, 404, /language/],
      ['another address', [basic(KEY, SECRET), {}, SHOP.replace('shop.json', 'oauth/token')], 404, 404, /no such address/],
    ], ([headers, query, address]) => shop.get(address ?? SHOP, headers, query));
    assert.equal((await shop.post(SHOP, {}, basic(KEY, SECRET))).status, 405);
  });

  test('errors by name, another shop', async () => {
    await shop.control({ nextApi: ['ls-401', 'ls-429'] });
    assert.equal((await shop.get(SHOP, basic(KEY, SECRET))).status, 401);
    assert.equal((await shop.get(SHOP, basic(KEY, SECRET))).status, 429);
    await shop.control({ account: 'other' });
    assert.equal((await shop.get(SHOP, basic(KEY, SECRET))).body.shop.title, 'Mill Books');
  });
});
