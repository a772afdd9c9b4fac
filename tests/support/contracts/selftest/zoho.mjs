// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, start } from './client.mjs';

const token = (region) => `https://accounts.zoho.${region}/oauth/v2/token`;
const users = (region) => `https://www.zohoapis.${region}/crm/v2/users`;
const AUTHORIZE = 'https://accounts.zoho.com/oauth/v2/auth';
const URI = 'http://localhost:8765/callback';
const ASKED = {
  client_id: 'app', redirect_uri: URI, response_type: 'code', state: 's', scope: 'ZohoCRM.users.READ', access_type: 'offline', prompt: 'consent',
};
const PROOF = { client_id: 'app', client_secret: 'zoho-secret' };
const access = (value) => ({ Authorization: `Zoho-oauthtoken ${value}` });

describe('Zoho', () => {
  let zoho;
  const consent = async (change) => zoho.returned(await zoho.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  const redeem = async (fields = {}, headers = {}, address = token('eu')) => zoho.post(address, {
    grant_type: 'authorization_code', code: fields.code ?? (await consent()).code, redirect_uri: URI, ...PROOF, ...fields,
  }, headers);
  const renew = (refresh_token, region = 'eu') => zoho.post(token(region), { grant_type: 'refresh_token', refresh_token, ...PROOF });
  const me = (value, region = 'eu') => zoho.get(users(region), access(value), { type: 'CurrentUser' });

  before(async () => {
    zoho = await start('zoho');
    await zoho.control({ consent: 'auto', clients: { app: { kind: 'app', secret: PROOF.client_secret, redirectUris: [URI] } } });
  });
  after(() => finish(zoho));

  test('what is right passes', async () => {
    const { code, location, 'accounts-server': server } = await consent();
    assert.deepEqual([location, server], ['eu', 'https://accounts.zoho.eu']);
    const { status, body } = await redeem({ code });
    assert.deepEqual([status, body.api_domain, body.expires_in], [200, 'https://www.zohoapis.eu', 3600]);
    assert.equal((await me(body.access_token)).body.users[0].email, 'anna@hill-bakery.example');
    const renewed = (await renew(body.refresh_token)).body;
    assert.deepEqual([renewed.refresh_token, renewed.api_domain], [undefined, 'https://www.zohoapis.eu']);
    assert.equal((await zoho.post(`${token('eu')}/revoke`, { token: body.refresh_token })).body.status, 'success');
    assert.equal((await renew(body.refresh_token)).body.error, 'invalid_code');
  });

  test('a data centre with a name of its own', async () => {
    await zoho.control({ account: 'canada' });
    const there = 'https://accounts.zohocloud.ca/oauth/v2';
    const { code, location, 'accounts-server': server } = zoho.returned(await zoho.get(`${there}/auth`, {}, ASKED));
    assert.deepEqual([location, server], ['ca', 'https://accounts.zohocloud.ca']);
    const { body } = await redeem({ code }, {}, `${there}/token`);
    assert.equal(body.api_domain, 'https://www.zohoapis.ca');
    assert.equal((await me(body.access_token, 'ca')).body.users[0].email, 'cleo@maple-bikes.example');
  });

  test('another data centre', async () => {
    for (const region of ['com', 'in']) {
      assert.equal((await redeem({}, {}, token(region))).body.error, 'invalid_code');
      await zoho.rejected(/data centre/);
    }
    const { body } = await redeem();
    assert.equal((await renew(body.refresh_token, 'com')).body.error, 'invalid_code');
    assert.equal((await me(body.access_token, 'com')).status, 401);
    await zoho.rejected(/data centre/);
    await zoho.control({ account: 'other' });
    const other = await consent();
    assert.equal(other['accounts-server'], 'https://accounts.zoho.in');
    await zoho.control({ clients: { app: { kind: 'app', regions: ['com', 'eu'] } } });
    assert.equal((await redeem({ code: other.code }, {}, token('in'))).body.error, 'invalid_client');
    await zoho.rejected(/region/);
  });

  test('more than ten renewals in ten minutes', async () => {
    const { body } = await redeem();
    for (let i = 0; i < 10; ++i) assert.ok((await renew(body.refresh_token)).body.access_token);
    const answer = await renew(body.refresh_token);
    assert.deepEqual([answer.status, answer.body.error], [400, 'Access Denied']);
    await zoho.rejected(/ten times/);
    await zoho.control({ advance: 600 });
    assert.ok((await renew(body.refresh_token)).body.access_token);
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, zoho, [
      ['no state', { state: undefined }, 200, null, /state is missing/],
      ['no scope', { scope: undefined }, 302, null, /scope is missing/],
      ['no refresh token', { access_type: undefined }, 200, null, /access_type/],
      ['no second refresh token', { prompt: undefined }, 200, null, /prompt/],
      ['another port', { redirect_uri: 'http://localhost:8766/callback' }, 200, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 200, null, /client_id/],
    ], (change) => zoho.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, zoho, [
      ['Basic', [{ client_secret: undefined }, basic('app', PROOF.client_secret)], 200, 'invalid_client', /Authorization header/],
      ['no secret', [{ client_secret: undefined }], 200, 'invalid_client', /client_secret is missing/],
      ['a wrong secret', [{ client_secret: 'wrong' }], 200, 'invalid_client_secret', /wrong client secret/],
      ['another redirect_uri', [{ redirect_uri: `${URI}/` }], 200, 'invalid_redirect_uri', /redirect_uri/],
      ['a strange grant', [{ grant_type: 'password' }], 200, 'unsupported_grant_type', /grant_type/],
      ['something in the address', [{}, {}, `${token('eu')}?grant_type=x`], 400, 'invalid_request', /in the address/],
    ], ([fields, headers, address]) => redeem(fields, headers, address));
    const { code } = await consent();
    await zoho.control({ advance: 121 });
    assert.equal((await redeem({ code })).body.error, 'invalid_code');
  });

  test('calls that are wrong', async () => {
    const { body } = await redeem();
    assert.equal((await zoho.get(users('eu'), bearer(body.access_token), { type: 'CurrentUser' })).status, 401);
    await zoho.rejected(/Zoho-oauthtoken/);
    const books = (await redeem({ code: (await consent({ scope: 'ZohoBooks.fullaccess.all' })).code })).body;
    assert.equal((await me(books.access_token)).body.code, 'OAUTH_SCOPE_MISMATCH');
    await zoho.control({ nextApi: 'zoho-429' });
    assert.equal((await me(body.access_token)).status, 429);
  });
});
