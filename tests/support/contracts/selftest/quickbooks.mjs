// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, start } from './client.mjs';

const AUTHORIZE = 'https://appcenter.intuit.com/connect/oauth2';
const TOKEN = 'https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer';
const URI = 'http://localhost:8765/callback';
const SCOPE = 'com.intuit.quickbooks.accounting';
const ASKED = { client_id: 'app', redirect_uri: URI, response_type: 'code', state: 's', scope: SCOPE };
const SECRET = 'quickbooks+secret/%';
const JSON_ONLY = { Accept: 'application/json' };
const APP = { ...basic('app', encodeURIComponent(SECRET)), ...JSON_ONLY };
const [HILL, MILL] = ['9130347957983546', '9130355377388383'];
const company = (realm, id = realm) => `https://quickbooks.api.intuit.com/v3/company/${realm}/companyinfo/${id}`;

describe('QuickBooks Online', () => {
  let books;
  const consent = async (change) => books.returned(await books.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  const redeem = async (fields = {}, headers = APP, address = TOKEN) => books.post(address, {
    grant_type: 'authorization_code', code: fields.code ?? (await consent()).code, redirect_uri: URI, ...fields,
  }, headers);
  const renew = (refresh_token, headers = APP) => books.post(TOKEN, { grant_type: 'refresh_token', refresh_token }, headers);
  const call = (token, realm, id) => books.get(company(realm, id), { ...bearer(token), ...JSON_ONLY });

  before(async () => {
    books = await start('quickbooks');
    books.secrets.add(SECRET);
    await books.control({ consent: 'auto', clients: { app: { kind: 'app', secret: SECRET, redirectUris: [URI] } } });
  });
  after(() => finish(books));

  test('what is right passes', async () => {
    const { code, realmId, state } = await consent();
    assert.deepEqual([realmId, state], [HILL, 's']);
    const { status, body } = await redeem({ code });
    assert.deepEqual([status, body.token_type, body.expires_in, body.x_refresh_token_expires_in], [200, 'bearer', 3600, 8640000]);
    assert.equal('x_refresh_token_hard_expires_in' in body, false);
    const info = (await call(body.access_token, HILL)).body.CompanyInfo;
    assert.deepEqual([info.CompanyName, info.Id], ['Hill Bakery', '1']);
    const asked = await renew(body.refresh_token, { ...APP, 'x-include-refresh-token-hard-expires-in': 'true' });
    assert.ok(asked.body.x_refresh_token_hard_expires_in > 4.9 * 365 * 86400);
  });

  test('a realm comes with a company only, and is the one of that company', async () => {
    assert.equal('realmId' in await consent({ scope: 'openid email' }), false);
    await books.control({ account: 'other' });
    const { code, realmId } = await consent();
    assert.equal(realmId, MILL);
    const { body } = await redeem({ code });
    assert.deepEqual((await call(body.access_token, MILL)).body.CompanyInfo, {
      ...(await call(body.access_token, MILL)).body.CompanyInfo, CompanyName: 'Mill Books', Id: '1',
    });
    for (const [realm, id] of [[HILL, HILL], [MILL, HILL], ['1', '1']]) {
      assert.equal((await call(body.access_token, realm, id)).status, 403);
      await books.rejected(/realm/);
    }
  });

  test('the refresh token is another one each day', async () => {
    const first = (await redeem()).body.refresh_token;
    assert.equal((await renew(first)).body.refresh_token, first);
    await books.control({ advance: 86400 });
    const second = (await renew(first)).body.refresh_token;
    assert.notEqual(second, first);
    assert.equal((await renew(first)).body.error, 'invalid_grant');
    await books.rejected(/spent/);
    assert.equal((await renew(second)).body.error, 'invalid_grant');
    await books.rejected(/revoked/);
    const idle = (await redeem()).body.refresh_token;
    await books.control({ advance: 100 * 86400 });
    assert.equal((await renew(idle)).body.error, 'invalid_grant');
    await books.rejected(/expired/);
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, books, [
      ['no state', { state: undefined }, 400, null, /state is missing/],
      ['no scope', { scope: undefined }, 302, null, /scope is missing/],
      ['a strange scope', { scope: `${SCOPE} offline_access` }, 302, null, /unknown scope/],
      ['another port', { redirect_uri: 'http://localhost:8766/callback' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 400, null, /client_id/],
    ], (change) => books.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, books, [
      ['the secret in the body', [{ client_id: 'app', client_secret: SECRET }, JSON_ONLY], 401, 'invalid_client', /in the body/],
      ['no secret', [{ client_id: 'app' }, JSON_ONLY], 401, 'invalid_client', /no Basic/],
      ['a wrong secret', [{}, { ...basic('app', 'wrong'), ...JSON_ONLY }], 401, 'invalid_client', /wrong client secret/],
      ['another redirect_uri', [{ redirect_uri: `${URI}/` }], 400, 'invalid_grant', /redirect_uri/],
      ['a strange grant', [{ grant_type: 'client_credentials' }], 400, 'unsupported_grant_type', /grant_type/],
      ['something in the address', [{}, APP, `${TOKEN}?realmId=${HILL}`], 400, 'invalid_request', /in the address/],
      ['anything but JSON', [{}, { ...APP, Accept: '*/*' }], 406, 'invalid_request', /JSON/],
    ], ([fields, headers, address]) => redeem(fields, headers, address));
    const { code } = await consent();
    await redeem({ code });
    assert.equal((await redeem({ code })).body.error, 'invalid_grant');
  });

  test('calls that are wrong, errors by name', async () => {
    const { body } = await redeem();
    assert.match((await books.get(company(HILL), { ...bearer(body.access_token), Accept: '*/*' })).body, /xml/);
    await books.rejected(/JSON/);
    for (const headers of [{}, bearer('nonsense')]) {
      assert.equal((await books.get(company(HILL), { ...headers, ...JSON_ONLY })).status, 401);
    }
    const openid = (await redeem({ code: (await consent({ scope: 'openid' })).code })).body;
    assert.equal((await call(openid.access_token, HILL)).status, 403);
    await books.rejected(/scope/);
    await books.control({ nextApi: 'qb-429' });
    assert.equal((await call(body.access_token, HILL)).status, 429);
  });
});
