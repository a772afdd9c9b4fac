// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, start } from './client.mjs';

const AUTHORIZE = 'https://login.mailchimp.com/oauth2/authorize';
const TOKEN = 'https://login.mailchimp.com/oauth2/token';
const METADATA = 'https://login.mailchimp.com/oauth2/metadata';
const URI = 'http://127.0.0.1:8765/callback';
const ASKED = { client_id: 'app', redirect_uri: URI, response_type: 'code', state: 's' };
const PROOF = { client_id: 'app', client_secret: 'mailchimp-secret' };
const KEY = '0123456789abcdef0123456789abcdef-us6';

describe('Mailchimp', () => {
  let mailchimp;
  const code = async () => mailchimp.returned(await mailchimp.get(AUTHORIZE, {}, ASKED)).code;
  const redeem = async (fields = {}, headers = {}) => mailchimp.post(TOKEN, {
    grant_type: 'authorization_code', code: fields.code ?? await code(), redirect_uri: URI, ...PROOF, ...fields,
  }, headers);

  before(async () => {
    mailchimp = await start('mailchimp');
    mailchimp.secrets.add(KEY);
    await mailchimp.control({
      consent: 'auto',
      clients: {
        app: { kind: 'app', secret: PROOF.client_secret, redirectUris: [URI, 'http://localhost:8765/callback'] },
        key: { kind: 'api-key', key: KEY },
      },
    });
  });
  after(() => finish(mailchimp));

  test('what is right passes and never ends', async () => {
    const { status, body } = await redeem();
    assert.equal(status, 200);
    assert.deepEqual(body, { access_token: body.access_token, expires_in: 0, scope: null });
    await mailchimp.control({ advance: 10 * 365 * 86400 });
    for (const scheme of ['OAuth', 'Bearer']) {
      const { body: told } = await mailchimp.get(METADATA, { Authorization: `${scheme} ${body.access_token}` });
      assert.deepEqual([told.dc, told.accountname, told.login.email, told.api_endpoint], ['us6', 'Hill Bakery', 'anna@hill-bakery.example', 'https://us6.api.mailchimp.com']);
    }
    const root = await mailchimp.get('https://us6.api.mailchimp.com/3.0/', bearer(body.access_token));
    assert.equal(root.body.account_name, 'Hill Bakery');
    assert.equal((await mailchimp.get('https://us21.api.mailchimp.com/3.0/', bearer(body.access_token))).status, 401);
    await mailchimp.rejected(/data centre/);
    await mailchimp.control({ account: 'other' });
    const other = (await redeem()).body;
    assert.equal((await mailchimp.get(METADATA, bearer(other.access_token))).body.dc, 'us21');
  });

  test('the metadata answers 200 to everything', async () => {
    for (const headers of [{}, bearer('nonsense'), basic('any', KEY)]) {
      const { status, body } = await mailchimp.get(METADATA, headers);
      assert.deepEqual([status, body], [200, { error: 'invalid_token' }]);
      await mailchimp.rejected(/header|unknown/);
    }
    const { body } = await redeem();
    assert.equal((await mailchimp.get(METADATA, {}, { access_token: body.access_token })).body.error, 'invalid_token');
    await mailchimp.control({ revoke: 'all' });
    assert.equal((await mailchimp.get(METADATA, bearer(body.access_token))).body.error, 'invalid_token');
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, mailchimp, [
      ['no state', { state: undefined }, 400, null, /state is missing/],
      ['localhost', { redirect_uri: 'http://localhost:8765/callback' }, 400, null, /localhost/],
      ['another port', { redirect_uri: 'http://127.0.0.1:8766/callback' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 400, null, /client_id/],
    ], (change) => mailchimp.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, mailchimp, [
      ['Basic', [{ client_secret: undefined }, basic('app', PROOF.client_secret)], 401, 'invalid_client', /Authorization header/],
      ['no secret', [{ client_secret: undefined }], 400, 'invalid_request', /client_secret is missing/],
      ['a wrong secret', [{ client_secret: 'wrong' }], 401, 'invalid_client', /wrong client secret/],
      ['another redirect_uri', [{ redirect_uri: `${URI}/` }], 400, 'invalid_grant', /redirect_uri/],
      ['a refresh', [{ grant_type: 'refresh_token' }], 400, 'unsupported_grant_type', /grant_type/],
    ], ([fields, headers]) => redeem(fields, headers));
    const once = await code();
    await redeem({ code: once });
    assert.equal((await redeem({ code: once })).body.error, 'invalid_grant');
    const late = await code();
    await mailchimp.control({ advance: 301 });
    assert.equal((await redeem({ code: late })).body.error, 'invalid_grant');
  });

  test('API keys', async () => {
    const ping = (headers, dc = 'us6', query = {}) => mailchimp.get(`https://${dc}.api.mailchimp.com/3.0/ping`, headers, query);
    assert.ok((await ping(basic('whoever', KEY))).body.health_status);
    assert.equal((await mailchimp.get('https://us6.api.mailchimp.com/3.0/', basic('x', KEY))).body.email, 'anna@hill-bakery.example');
    for (const [headers, dc, query, why] of [
      [basic('any', 'nonsense-us6'), 'us6', {}, /unknown/], [basic('any', KEY), 'us1', {}, /data centre/], [{}, 'us6', {}, /neither/],
      [{ Authorization: KEY }, 'us6', {}, /neither/], [{}, 'us6', { apikey: KEY }, /in the address/], [basic('', KEY), 'us6', {}, /without a name/],
    ]) {
      const answer = await ping(headers, dc, query);
      assert.deepEqual([answer.status, answer.body.status], [401, 401]);
      await mailchimp.rejected(why);
    }
    for (const [name, status] of [['mc-429-no-body', 429], ['mc-403-no-body', 403]]) {
      await mailchimp.control({ nextApi: name });
      const answer = await ping(basic('any', KEY));
      assert.deepEqual([answer.status, answer.body], [status, '']);
    }
  });
});
