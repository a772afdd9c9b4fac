// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, pkce, start } from './client.mjs';

const AUTHORIZE = 'https://authz.constantcontact.com/oauth2/default/v1/authorize';
const TOKEN = 'https://authz.constantcontact.com/oauth2/default/v1/token';
const DEVICE = 'https://authz.constantcontact.com/oauth2/default/v1/device/authorize';
const SUMMARY = 'https://api.cc.email/v3/account/summary';
const URI = 'http://localhost:8765/callback';
const SECRET = 'web-secret+with/odd=characters';
const HEADER = basic('web', encodeURIComponent(SECRET));
const ASKED = { client_id: 'web', redirect_uri: URI, response_type: 'code', state: 'a-state', scope: 'account_read contact_data offline_access' };
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

describe('Constant Contact', () => {
  let cc;
  const code = async (change = {}) => cc.returned(await cc.get(AUTHORIZE, {}, { ...ASKED, ...change }))?.code;
  const redeem = async (fields = {}, headers = HEADER) => cc.post(TOKEN, { grant_type: 'authorization_code', code: fields.code ?? await code(), redirect_uri: URI, ...fields }, headers);
  const refresh = (token, headers = HEADER, fields = {}) => cc.post(TOKEN, { grant_type: 'refresh_token', refresh_token: token, ...fields }, headers);

  before(async () => {
    cc = await start('constant-contact');
    await cc.control({
      consent: 'auto',
      clients: {
        web: { kind: 'web', secret: SECRET, redirectUris: [URI] },
        native: { kind: 'pkce', redirectUris: [URI] },
        tv: { kind: 'device', redirectUris: [URI] },
      },
    });
  });
  after(() => finish(cc));

  test('a person presses Allow, or Deny', async () => {
    await cc.control({ consent: 'ask' });
    const press = async (action) => {
      const shown = await cc.get(AUTHORIZE, {}, ASKED);
      assert.match(shown.body, /id="allow"[\s\S]*id="deny"/);
      const [, ticket] = shown.body.match(/name="ticket" value="(\w+)"/);
      return cc.returned(await cc.post(`${cc.origin}/__consent`, { ticket, action }));
    };
    const allowed = await press('allow');
    assert.equal(allowed.state, 'a-state');
    assert.equal((await redeem({ code: allowed.code })).status, 200);
    assert.deepEqual(await press('deny'), { state: 'a-state', error: 'access_denied', error_description: 'The resource owner denied the request.' });
    await cc.control({ consent: 'auto' });
  });

  test('what is right passes, rotating', async () => {
    const { status, body } = await redeem();
    assert.equal(status, 200);
    assert.deepEqual([body.token_type, body.expires_in, body.scope], ['Bearer', 86400, ASKED.scope]);
    const next = await refresh(body.refresh_token);
    assert.notEqual(next.body.refresh_token, body.refresh_token);
    const reused = await refresh(body.refresh_token);
    assert.deepEqual([reused.status, reused.body], [400, { error: 'invalid_grant', error_description: 'The refresh token is invalid or expired.' }]);
    await cc.rejected(/refresh token is spent/);
    assert.equal((await refresh(next.body.refresh_token)).status, 200, 'the family is not known to die');
    const summary = await cc.get(SUMMARY, bearer(next.body.access_token));
    assert.equal(summary.body.organization_name, 'Hill Bakery');
  });

  test('long-lived tokens stay, and die of idleness', async () => {
    await cc.control({ rotation: 'long-lived' });
    const { body } = await redeem();
    await cc.control({ advance: 179 * 86400 });
    assert.equal((await refresh(body.refresh_token)).body.refresh_token, body.refresh_token);
    await cc.control({ advance: 179 * 86400 });
    assert.equal((await refresh(body.refresh_token)).status, 200);
    await cc.control({ advance: 181 * 86400 });
    assert.equal((await refresh(body.refresh_token)).status, 400);
    await cc.control({ rotation: 'rotating' });
  });

  test('without offline_access there is silently no refresh token', async () => {
    const { body } = await redeem({ code: await code({ scope: 'account_read' }) });
    assert.ok(body.access_token && !('refresh_token' in body));
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, cc, [
      ['no state', { state: undefined }, 400, null, /state is missing/],
      ['another port', { redirect_uri: 'http://localhost:8766/callback' }, 400, null, /redirect_uri/],
      ['127.0.0.1 for localhost', { redirect_uri: 'http://127.0.0.1:8765/callback' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 400, null, /client_id/],
      ['the implicit flow', { response_type: 'token' }, 400, null, /response_type/],
      ['a secret in the address', { client_secret: SECRET }, 400, null, /client_secret/],
      ['an unknown scope', { scope: 'everything' }, 302, null, /unknown scope/],
      ['no scope', { scope: undefined }, 302, null, /scope is missing/],
      ['an encoded plus', { scope: 'account_read+contact_data' }, 302, null, /plus/],
      ['a plain challenge', { code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }, 400, null, /S256/],
      ['no challenge of a public client', { client_id: 'native' }, 302, null, /code_challenge is missing/],
      ['a device client', { client_id: 'tv' }, 302, null, /device/],
    ], (change) => cc.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, cc, [
      ['no authentication', [{}, {}], 401, 'invalid_client', /no client authentication/],
      ['the secret in the body', [{ client_id: 'web', client_secret: SECRET }, {}], 401, 'invalid_client', /in the body/],
      ['a wrong secret', [{}, basic('web', 'wrong')], 401, 'invalid_client', /wrong client secret/],
      ['an unknown client', [{}, basic('nobody', 'x')], 401, 'invalid_client', /unknown client/],
      ['Bearer', [{}, bearer('x')], 401, 'invalid_client', /not Basic/],
      ['another redirect_uri', [{ redirect_uri: `${URI}/` }, HEADER], 400, 'invalid_grant', /redirect_uri/],
      ['no redirect_uri', [{ redirect_uri: undefined }, HEADER], 400, 'invalid_request', /redirect_uri is missing/],
      ['a verifier from nowhere', [{ code_verifier: 'v'.repeat(43) }, HEADER], 400, 'invalid_grant', /without a code_challenge/],
      ['another grant', [{ grant_type: 'password' }, HEADER], 400, 'unsupported_grant_type', /grant_type/],
      ['client credentials', [{ grant_type: 'client_credentials' }, HEADER], 400, 'unsupported_grant_type', /grant_type/],
      ['a device code by a web client', [{ grant_type: DEVICE_GRANT }, HEADER], 400, 'unauthorized_client', /web/],
    ], ([fields, headers]) => redeem(fields, headers));
    await t.test('parameters in the address', async () => {
      const answer = await cc.post(`${TOKEN}?grant_type=refresh_token&refresh_token=x`, {}, HEADER);
      assert.equal(answer.body.error, 'invalid_request');
      await cc.rejected(/in the address/);
      assert.ok(!JSON.stringify((await cc.log()).at(-1)).includes('=x'));
    });
    await t.test('JSON, GET, twice the same', async () => {
      const asJson = await fetch(cc.at(TOKEN), { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', ...HEADER } });
      assert.equal(asJson.status, 400);
      await cc.rejected(/content type/);
      assert.equal((await cc.get(TOKEN)).status, 405);
      await cc.rejected(/method GET/);
      const double = await fetch(cc.at(TOKEN), { method: 'POST', body: new URLSearchParams([['code', 'a'], ['code', 'b']]), headers: HEADER });
      assert.equal(double.status, 400);
      await cc.rejected(/twice: code/);
    });
  });

  test('a code is good once and for five minutes', async () => {
    const once = await code();
    assert.equal((await redeem({ code: once })).status, 200);
    assert.equal((await redeem({ code: once })).body.error, 'invalid_grant');
    await cc.rejected(/code is used/);
    const late = await code();
    await cc.control({ advance: 301 });
    assert.equal((await redeem({ code: late })).body.error, 'invalid_grant');
    await cc.rejected(/code is expired/);
  });

  test('a public client: PKCE, and no secret', async () => {
    const { verifier, ...challenge } = pkce();
    const native = async (fields, headers = {}) => redeem({ code: await code({ client_id: 'native', ...challenge }), client_id: 'native', code_verifier: verifier, ...fields }, headers);
    const { body } = await native({});
    assert.ok(body.refresh_token);
    assert.equal((await refresh(body.refresh_token, {}, { client_id: 'native' })).status, 200);
    assert.equal((await native({ code_verifier: pkce().verifier })).body.error, 'invalid_grant');
    await cc.rejected(/does not match/);
    assert.equal((await native({ code_verifier: undefined })).status, 400);
    await cc.rejected(/code_verifier is missing/);
    assert.equal((await native({}, basic('native', ''))).status, 401);
    assert.equal((await native({ client_secret: 'x' })).status, 401);
  });

  test('a refresh token belongs to its client', async () => {
    const { body } = await redeem();
    await cc.control({ clients: { second: { kind: 'web', secret: 's2' } } });
    assert.equal((await refresh(body.refresh_token, basic('second', 's2'))).body.error, 'invalid_grant');
    await cc.rejected(/another client/);
    assert.equal((await refresh(undefined)).body.error, 'invalid_request');
  });

  test('a device', async () => {
    const begin = () => cc.post(DEVICE, { client_id: 'tv', scope: 'account_read offline_access' });
    const poll = (device) => cc.post(TOKEN, { grant_type: DEVICE_GRANT, client_id: 'tv', device_code: device });
    const { body } = await begin();
    assert.equal(body.interval, 5);
    assert.equal((await poll(body.device_code)).body.error, 'authorization_pending');
    assert.equal((await poll(body.device_code)).body.error, 'slow_down');
    await cc.rejected(/too fast/);
    await cc.control({ advance: 10 });
    assert.equal((await poll(body.device_code)).body.error, 'authorization_pending');
    await cc.control({ approve: body.user_code });
    const tokens = await poll(body.device_code);
    assert.ok(tokens.body.refresh_token);
    assert.equal((await refresh(tokens.body.refresh_token, {}, { client_id: 'tv' })).status, 200);
    assert.equal((await poll(body.device_code)).body.error, 'invalid_grant');
    const denied = (await begin()).body;
    await cc.control({ deny: denied.user_code });
    assert.equal((await poll(denied.device_code)).body.error, 'access_denied');
    const late = (await begin()).body;
    await cc.control({ advance: 601 });
    assert.equal((await poll(late.device_code)).body.error, 'expired_token');
    assert.equal((await cc.post(DEVICE, { client_id: 'web', scope: 'account_read' }, {})).status, 401);
    const shown = (await begin()).body;
    assert.match((await cc.get(shown.verification_uri_complete)).body, new RegExp(shown.user_code));
    assert.equal((await cc.post(shown.verification_uri, { user_code: shown.user_code, action: 'allow' })).status, 200);
    assert.ok((await poll(shown.device_code)).body.access_token);
  });

  test('the API', async () => {
    const { body } = await redeem({ code: await code({ scope: 'contact_data' }) });
    const forbidden = await cc.get(SUMMARY, bearer(body.access_token));
    assert.equal(forbidden.status, 403);
    assert.ok(forbidden.body[0].error_key, 'an array');
    assert.equal((await cc.get('https://api.cc.email/v3/account/user/privileges', bearer(body.access_token))).status, 200);
    assert.equal((await cc.get('https://api.cc.email/v3/contact_lists', bearer(body.access_token))).status, 200);
    for (const headers of [{}, bearer('nonsense'), basic('a', 'b'), { Authorization: body.access_token }]) {
      const refused = await cc.get(SUMMARY, headers);
      assert.deepEqual([refused.status, refused.body], [401, { error_key: 'unauthorized', error_message: 'Unauthorized' }]);
      assert.equal(refused.headers.get('www-authenticate'), 'Bearer realm=api.cc.email');
      await cc.rejected(/header|unknown/);
    }
    assert.equal((await cc.get(SUMMARY, {}, { access_token: body.access_token })).status, 401);
    assert.deepEqual((await cc.get('https://api.cc.email/v2/lists')).body, { message: 'Forbidden' });
    await cc.control({ lifetime: 60 });
    const brief = (await redeem()).body;
    assert.equal(brief.expires_in, 60);
    await cc.control({ lifetime: null, advance: 61 });
    assert.equal((await cc.get(SUMMARY, bearer(brief.access_token))).status, 401);
  });

  test('orders: errors by name, another account, revoking, losing an answer', async () => {
    const { body } = await redeem();
    await cc.control({ next: ['cc-throttled', 'cc-invalid-grant'] });
    const throttled = await refresh(body.refresh_token);
    assert.deepEqual([throttled.status, throttled.body[0].error_key, throttled.headers.get('retry-after')], [429, 'throttled', null]);
    assert.equal((await cc.log()).at(-1).forced, 'cc-throttled');
    assert.equal((await refresh(body.refresh_token)).body.error, 'invalid_grant');
    assert.equal((await refresh(body.refresh_token)).status, 200, 'nothing was done for the ordered ones');
    await cc.control({ nextApi: 'gateway-403' });
    assert.deepEqual((await cc.get(SUMMARY, bearer(body.access_token))).body, { message: 'Forbidden' });
    await cc.control({ account: 'other' });
    const other = (await redeem()).body;
    assert.equal((await cc.get(SUMMARY, bearer(other.access_token))).body.organization_name, 'Mill Books');
    const again = (await redeem()).body;
    assert.equal((await cc.get(SUMMARY, bearer(again.access_token))).body.organization_name, 'Hill Bakery');
    await cc.control({ drop: 'token' });
    await assert.rejects(refresh(again.refresh_token));
    assert.equal((await cc.log()).at(-1).dropped, true);
    assert.equal((await refresh(again.refresh_token)).status, 400, 'it was done all the same');
    await cc.control({ revoke: 'all' });
    assert.equal((await refresh(other.refresh_token)).body.error, 'invalid_grant');
    assert.equal((await cc.get(SUMMARY, bearer(other.access_token))).status, 401);
    const nonsense = await fetch(`${cc.origin}/__control`, { method: 'POST', body: '{"next":"no-such"}' });
    assert.equal(nonsense.status, 400);
  });
});
