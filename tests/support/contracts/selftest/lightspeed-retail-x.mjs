// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, start } from './client.mjs';

const AUTHORIZE = 'https://secure.retail.lightspeed.app/connect';
const token = (store) => `https://${store}.retail.lightspeed.app/api/1.0/token`;
const retailer = (store) => `https://${store}.retail.lightspeed.app/api/2.0/retailer`;
const URI = 'http://localhost:8765/callback';
const ASKED = { client_id: 'app', redirect_uri: URI, response_type: 'code', state: 'eight-or-more', scope: 'retailer:read sales:read' };
const PROOF = { client_id: 'app', client_secret: 'lightspeed-secret' };
const PERSONAL = 'lsxs_pt_0123456789abcdef';

describe('Lightspeed Retail (X-Series)', () => {
  let retail;
  const consent = async (change) => retail.returned(await retail.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  const redeem = async (fields = {}, headers = {}, address = token('hillbakery')) => retail.post(address, {
    grant_type: 'authorization_code', code: fields.code ?? (await consent()).code, redirect_uri: URI, ...PROOF, ...fields,
  }, headers);
  const renew = (refresh_token, store = 'hillbakery') => retail.post(token(store), { grant_type: 'refresh_token', refresh_token, ...PROOF });

  before(async () => {
    retail = await start('lightspeed-retail-x');
    retail.secrets.add(PERSONAL);
    await retail.control({
      consent: 'auto',
      clients: { app: { kind: 'app', secret: PROOF.client_secret, redirectUris: [URI] }, pt: { kind: 'personal-token', token: PERSONAL } },
    });
  });
  after(() => finish(retail));

  test('what is right passes', async () => {
    const { code, domain_prefix: prefix, scope } = await consent();
    assert.deepEqual([prefix, scope], ['hillbakery', ASKED.scope]);
    const { status, body } = await redeem({ code });
    assert.deepEqual([status, body.expires_in, body.domain_prefix, body.scope], [200, 86400, 'hillbakery', ASKED.scope]);
    assert.equal((await retail.get(retailer(prefix), bearer(body.access_token))).body.data.name, 'Hill Bakery');
    assert.equal((await retail.get(retailer(prefix), bearer(PERSONAL))).body.data.name, 'Hill Bakery');
    await retail.control({ account: 'other' });
    assert.equal((await consent()).domain_prefix, 'millbooks');
  });

  test('new tokens end those before them', async () => {
    const first = (await redeem()).body;
    const second = (await renew(first.refresh_token)).body;
    assert.notEqual(second.refresh_token, first.refresh_token);
    assert.equal((await renew(first.refresh_token)).body.error, 'invalid_grant');
    await retail.rejected(/spent/);
    assert.equal((await retail.get(retailer('hillbakery'), bearer(first.access_token))).status, 401);
    assert.equal((await retail.get(retailer('hillbakery'), bearer(second.access_token))).status, 200);
    assert.equal((await renew(second.refresh_token)).status, 200);
  });

  test('another store', async () => {
    assert.equal((await redeem({}, {}, token('millbooks'))).body.error, 'invalid_grant');
    await retail.rejected(/another store/);
    const { body } = await redeem();
    assert.equal((await renew(body.refresh_token, 'millbooks')).body.error, 'invalid_grant');
    await retail.rejected(/another store/);
    assert.equal((await retail.get(retailer('millbooks'), bearer(body.access_token))).status, 401);
    await retail.rejected(/another store/);
    assert.equal((await renew(body.refresh_token, 'nowhere')).status, 404);
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, retail, [
      ['no state', { state: undefined }, 400, null, /state is missing/],
      ['a short state', { state: '1234567' }, 400, null, /less than 8/],
      ['no scope', { scope: undefined }, 302, null, /scope is missing/],
      ['a strange scope', { scope: 'Everything!' }, 302, null, /unknown scope/],
      ['another port', { redirect_uri: 'http://localhost:8766/callback' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 400, null, /client_id/],
    ], (change) => retail.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, retail, [
      ['Basic', [{ client_secret: undefined }, basic('app', PROOF.client_secret)], 401, 'invalid_client', /Authorization header/],
      ['no secret', [{ client_secret: undefined }], 400, 'invalid_request', /client_secret is missing/],
      ['a wrong secret', [{ client_secret: 'wrong' }], 401, 'invalid_client', /wrong client secret/],
      ['another redirect_uri', [{ redirect_uri: `${URI}/` }], 400, 'invalid_grant', /redirect_uri/],
      ['a strange grant', [{ grant_type: 'password' }], 400, 'unsupported_grant_type', /grant_type/],
      ['something in the address', [{}, {}, `${token('hillbakery')}?grant_type=x`], 400, 'invalid_request', /in the address/],
    ], ([fields, headers, address]) => redeem(fields, headers, address));
    const { code } = await consent();
    await retail.control({ advance: 601 });
    assert.equal((await redeem({ code })).body.error, 'invalid_grant');
  });

  test('calls that are wrong, errors by name', async () => {
    const { body } = await redeem({ code: (await consent({ scope: 'sales:read' })).code });
    assert.equal((await retail.get(retailer('hillbakery'), bearer(body.access_token))).status, 403);
    await retail.rejected(/scope/);
    assert.equal((await retail.get(retailer('hillbakery'), {}, { access_token: body.access_token })).status, 401);
    await retail.rejected(/in the address/);
    await retail.control({ nextApi: 'lx-429' });
    const late = await retail.get(retailer('hillbakery'), bearer(body.access_token));
    assert.deepEqual([late.status, /GMT$/.test(late.headers.get('retry-after'))], [429, true]);
  });
});
