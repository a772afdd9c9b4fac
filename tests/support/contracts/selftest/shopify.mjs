// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, start } from './client.mjs';

const token = (shop) => `https://${shop}.myshopify.com/admin/oauth/access_token`;
const graphql = (shop) => `https://${shop}.myshopify.com/admin/api/2026-07/graphql.json`;
const PROOF = { client_id: 'app', client_secret: 'shopify-secret' };

describe('Shopify', () => {
  let shopify;
  const ask = (fields = {}, headers = {}, shop = 'hillbakery') => shopify.post(
    token(shop), { grant_type: 'client_credentials', ...PROOF, ...fields }, headers);
  const me = (value, shop = 'hillbakery') => shopify.post(graphql(shop), {}, { 'X-Shopify-Access-Token': value });

  before(async () => {
    shopify = await start('shopify');
    await shopify.control({ clients: { app: { kind: 'app', secret: PROOF.client_secret, shops: ['hillbakery', 'millbooks'] } } });
  });
  after(() => finish(shopify));

  test('what is right passes', async () => {
    const { status, body } = await ask();
    assert.deepEqual([status, body.expires_in, body.scope, body.refresh_token], [200, 86399, 'read_products,write_products', undefined]);
    assert.equal((await me(body.access_token)).body.data.shop.name, 'Hill Bakery');
    await shopify.control({ advance: 86400 });
    assert.equal((await me(body.access_token)).status, 401);
  });

  test('another shop', async () => {
    const { body } = await ask();
    assert.equal((await me(body.access_token, 'millbooks')).status, 401);
    await shopify.rejected(/another token/);
    assert.equal((await ask({}, {}, 'stranger')).body.error, 'shop_not_permitted');
    await shopify.rejected(/not of the organization/);
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, shopify, [
      ['Basic', [{ client_secret: undefined }, basic('app', PROOF.client_secret)], 401, 'invalid_client', /Authorization header/],
      ['no secret', [{ client_secret: undefined }], 400, 'invalid_request', /client_secret is missing/],
      ['a wrong secret', [{ client_secret: 'wrong' }], 401, 'invalid_client', /wrong client secret/],
      ['an unknown app', [{ client_id: 'nobody' }], 400, 'application_cannot_be_found', /client_id/],
      ['a scope', [{ scope: 'read_products' }], 400, 'invalid_request', /scope does not go/],
      ['expiring', [{ expiring: '1' }], 400, 'invalid_request', /expiring does not go/],
      ['a strange grant', [{ grant_type: 'password' }], 400, 'unsupported_grant_type', /grant_type/],
    ], ([fields, headers]) => ask(fields, headers));
  });

  test('calls that are wrong', async () => {
    const { body } = await ask();
    assert.equal((await shopify.post(graphql('hillbakery'), {}, bearer(body.access_token))).status, 401);
    await shopify.rejected(/X-Shopify-Access-Token/);
    await shopify.control({ nextApi: 'shopify-429' });
    assert.equal((await me(body.access_token)).status, 429);
  });
});
