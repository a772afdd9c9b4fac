// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, pkce, start } from './client.mjs';
import { keyPair, signed } from './keys.mjs';

const AUTHORIZE = 'https://accounts.google.com/o/oauth2/v2/auth';
const TOKEN = 'https://oauth2.googleapis.com/token';
const USERINFO = 'https://openidconnect.googleapis.com/v1/userinfo';
const DRIVE = 'https://www.googleapis.com/auth/drive.readonly';
const ASKED = {
  client_id: 'desktop', redirect_uri: 'http://127.0.0.1:5001/callback', response_type: 'code', state: 's', scope: 'openid email',
  access_type: 'offline', prompt: 'consent',
};
const PROOF = { client_id: 'desktop', client_secret: 'GOCSPX-desktop-secret' };
const ROBOT = 'robot@project.iam.gserviceaccount.example';
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const JWT_GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

describe('Google', () => {
  let google;
  const mine = keyPair();
  const stranger = keyPair();
  const code = async (change = {}) => google.returned(await google.get(AUTHORIZE, {}, { ...ASKED, ...change }))?.code;
  const redeem = async (fields = {}, headers = {}) => google.post(TOKEN, {
    grant_type: 'authorization_code', code: fields.code ?? await code(), redirect_uri: ASKED.redirect_uri, ...PROOF, ...fields,
  }, headers);
  const refresh = (token, fields = PROOF) => google.post(TOKEN, { grant_type: 'refresh_token', refresh_token: token, ...fields });
  const assertion = (claims = {}, key = mine.privateKey, header = {}) => signed(key, header, { iss: ROBOT, scope: DRIVE, aud: TOKEN, ...claims });
  const byAssertion = async (token, fields = {}) => google.post(TOKEN, { grant_type: JWT_GRANT, assertion: await token, ...fields });

  before(async () => {
    google = await start('google');
    await google.control({
      consent: 'auto',
      clients: {
        desktop: { kind: 'desktop', secret: PROOF.client_secret },
        web: { kind: 'web', secret: 'GOCSPX-web-secret', redirectUris: ['http://localhost:8080/callback'] },
        tv: { kind: 'device', secret: 'GOCSPX-tv-secret' },
        [ROBOT]: { kind: 'service', publicKey: mine.publicKey, keyId: 'k1', subjects: ['anna@workspace.example'] },
      },
    });
  });
  after(() => finish(google));

  test('what is right passes; the refresh token stays and is not repeated', async () => {
    const { status, body } = await redeem();
    assert.deepEqual([status, body.expires_in, body.scope], [200, 3599, 'openid https://www.googleapis.com/auth/userinfo.email']);
    assert.ok(body.id_token);
    const next = await refresh(body.refresh_token);
    assert.deepEqual([next.status, 'refresh_token' in next.body], [200, false]);
    assert.equal((await refresh(body.refresh_token)).status, 200);
    const me = await google.get(USERINFO, bearer(next.body.access_token));
    assert.deepEqual([me.body.email, 'name' in me.body], ['anna.hill@gmail.example', false]);
    await google.control({ advance: 181 * 86400 });
    assert.deepEqual((await refresh(body.refresh_token)).body, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' });
  });

  test('a refresh token only with access_type=offline, and again only with prompt=consent', async () => {
    await google.control({ clients: { fresh: { kind: 'desktop', secret: 'f' } } });
    const got = async (change) => 'refresh_token' in (await redeem({
      code: await code({ client_id: 'fresh', prompt: undefined, ...change }), client_id: 'fresh', client_secret: 'f',
    })).body;
    assert.equal(await got({}), true);
    assert.equal(await got({}), false);
    assert.equal(await got({ prompt: 'consent' }), true);
    assert.equal(await got({ prompt: 'consent', access_type: undefined }), false);
    await google.control({ account: 'other' });
    assert.equal(await got({}), true, 'another account has not consented yet');
  });

  test('authorization requests that are wrong', async (t) => {
    assert.ok(await code({ redirect_uri: 'http://127.0.0.1:6001/anywhere' }));
    assert.ok(await code({ client_id: 'web', redirect_uri: 'http://localhost:8080/callback' }));
    await eachRefused(t, google, [
      ['no state', { state: undefined }, 400, null, /state is missing/],
      ['localhost', { redirect_uri: 'http://localhost:5001/callback' }, 400, null, /redirect_uri/],
      ['https', { redirect_uri: 'https://127.0.0.1:5001/callback' }, 400, null, /redirect_uri/],
      ['another host', { redirect_uri: 'http://example.com/callback' }, 400, null, /redirect_uri/],
      ['another port of a web client', { client_id: 'web', redirect_uri: 'http://localhost:8081/callback' }, 400, null, /redirect_uri/],
      ['a device', { client_id: 'tv' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 401, null, /client_id/],
      ['no scope', { scope: undefined }, 400, null, /scope is missing/],
      ['access_type', { access_type: 'forever' }, 400, null, /access_type/],
    ], (change) => google.get(AUTHORIZE, {}, { ...ASKED, ...change }));
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, google, [
      ['Basic', [{ client_id: undefined, client_secret: undefined }, basic('desktop', PROOF.client_secret)], 401, 'invalid_client', /Authorization header/],
      ['no secret', [{ client_secret: undefined }], 400, 'invalid_request', /client_secret is missing/],
      ['a wrong secret', [{ client_secret: 'wrong' }], 401, 'invalid_client', /wrong client secret/],
      ['an unknown client', [{ client_id: 'nobody' }], 401, 'invalid_client', /unknown/],
      ['another redirect_uri', [{ redirect_uri: 'http://127.0.0.1:5002/callback' }], 400, 'redirect_uri_mismatch', /redirect_uri/],
      ['a verifier from nowhere', [{ code_verifier: 'v'.repeat(43) }], 400, 'invalid_grant', /without a code_challenge/],
      ['another grant', [{ grant_type: 'client_credentials' }], 400, 'unsupported_grant_type', /grant_type/],
      ['a client of another kind', [{ client_id: 'tv', client_secret: 'GOCSPX-tv-secret' }], 401, 'invalid_client', /device client/],
    ], ([fields, headers]) => redeem(fields, headers));
    const once = await code();
    await redeem({ code: once });
    assert.equal((await redeem({ code: once })).body.error, 'invalid_grant');
    await google.rejected(/code is used/);
    const { verifier, ...challenge } = pkce();
    const proven = async (code_verifier) => redeem({ code: await code(challenge), code_verifier });
    assert.equal((await proven(verifier)).status, 200);
    assert.equal((await proven(pkce().verifier)).status, 400);
    assert.equal((await google.post(`${TOKEN}?grant_type=refresh_token`, PROOF)).status, 400);
    await google.rejected(/in the address/);
    assert.equal((await refresh('nonsense')).body.error_description, 'Bad Request');
    const { body } = await redeem();
    assert.equal((await refresh(body.refresh_token, { client_id: 'web', client_secret: 'GOCSPX-web-secret' })).body.error, 'unauthorized_client');
    assert.equal((await redeem({ code: await code(), client_id: 'web', client_secret: 'GOCSPX-web-secret' })).body.error, 'unauthorized_client');
  });

  test('a service account', async (t) => {
    const { body } = await byAssertion(assertion());
    assert.deepEqual([body.expires_in, 'refresh_token' in body], [3599, false]);
    const about = await google.get('https://www.googleapis.com/drive/v3/about', bearer(body.access_token));
    assert.equal(about.body.user.emailAddress, ROBOT);
    assert.equal((await byAssertion(assertion({ aud: google.at(TOKEN), sub: 'anna@workspace.example' }, mine.privateKey, { kid: 'k1' }))).status, 200);
    const now = Math.floor(Date.now() / 1000);
    await eachRefused(t, google, [
      ['signed by another key', [assertion({}, stranger.privateKey)], 400, 'invalid_grant', /signature/],
      ['PS256', [assertion({}, mine.privateKey, { alg: 'PS256' })], 400, 'invalid_grant', /algorithm/],
      ['another key id', [assertion({}, mine.privateKey, { kid: 'k2' })], 400, 'invalid_grant', /kid/],
      ['another audience', [assertion({ aud: 'https://accounts.google.com' })], 400, 'invalid_grant', /audience/],
      ['too old', [assertion({ iat: now - 900, nbf: undefined, exp: now - 600 })], 400, 'invalid_grant', /not valid now/],
      ['good for too long', [assertion({ exp: now + 7200 })], 400, 'invalid_grant', /more than an hour/],
      ['no time', [assertion({ iat: undefined })], 400, 'invalid_grant', /without a time/],
      ['no scope', [assertion({ scope: undefined })], 400, 'invalid_scope', /scope is missing/],
      ['an unknown account', [assertion({ iss: 'nobody@example.com' })], 400, 'invalid_grant', /service account/],
      ['for a stranger', [assertion({ sub: 'ben@workspace.example' })], 401, 'unauthorized_client', /may not act/],
      ['no JWT', ['nonsense'], 400, 'invalid_grant', /malformed/],
      ['a secret beside it', [assertion(), { client_secret: 'GOCSPX-secret' }], 400, 'invalid_request', /client_secret/],
    ], ([token, fields]) => byAssertion(token, fields));
  });

  test('a device', async () => {
    const begin = (change = {}) => google.post('https://oauth2.googleapis.com/device/code', { client_id: 'tv', scope: 'openid email', ...change });
    const poll = (device, change = {}) => google.post(TOKEN, { grant_type: DEVICE_GRANT, client_id: 'tv', client_secret: 'GOCSPX-tv-secret', device_code: device, ...change });
    const { body } = await begin();
    assert.ok(body.verification_url && !('verification_uri' in body));
    const pending = await poll(body.device_code);
    assert.deepEqual([pending.status, pending.body.error], [428, 'authorization_pending']);
    const fast = await poll(body.device_code);
    assert.deepEqual([fast.status, fast.body.error], [403, 'slow_down']);
    assert.equal((await poll(body.device_code, { client_secret: undefined })).status, 400);
    await google.control({ approve: body.user_code });
    assert.ok((await poll(body.device_code)).body.refresh_token);
    const denied = (await begin()).body;
    await google.control({ deny: denied.user_code });
    assert.equal((await poll(denied.device_code)).status, 403);
    const late = (await begin()).body;
    await google.control({ advance: 1801 });
    assert.equal((await poll(late.device_code)).body.error, 'expired_token');
    assert.equal((await begin({ scope: DRIVE })).body.error, 'invalid_scope');
    assert.equal((await begin({ client_id: 'desktop' })).body.error, 'invalid_client');
    await google.control({ clients: { tv2: { kind: 'device', secret: 'GOCSPX-tv2-secret' } } });
    const foreign = await poll((await begin()).body.device_code, { client_id: 'tv2', client_secret: 'GOCSPX-tv2-secret' });
    assert.equal(foreign.body.error, 'invalid_grant');
  });

  test('APIs, revoking, errors by name', async () => {
    const { body } = await redeem({ code: await code({ scope: 'https://mail.google.com/' }) });
    assert.equal((await google.get('https://gmail.googleapis.com/gmail/v1/users/me/profile', bearer(body.access_token))).body.emailAddress, 'anna.hill@gmail.example');
    assert.equal((await google.get(USERINFO, bearer(body.access_token))).status, 403);
    for (const headers of [{}, bearer('x'), basic('x', 'y')]) assert.equal((await google.get(USERINFO, headers)).status, 401);
    assert.equal((await google.get(USERINFO, {}, { access_token: body.access_token })).status, 401);
    await google.rejected(/in the address/);
    for (const [name, error, more] of [['google-invalid-grant', 'invalid_grant'], ['google-invalid-rapt', 'invalid_grant', 'invalid_rapt'], ['google-admin-policy', 'admin_policy_enforced']]) {
      await google.control({ next: name });
      const answer = await refresh(body.refresh_token);
      assert.deepEqual([answer.status, answer.body.error, answer.body.error_subtype], [400, error, more]);
    }
    assert.equal((await google.post('https://oauth2.googleapis.com/revoke', { token: body.refresh_token })).status, 200);
    assert.equal((await google.post('https://oauth2.googleapis.com/revoke', { token: body.refresh_token })).body.error, 'invalid_token');
    assert.equal((await refresh(body.refresh_token)).body.error, 'invalid_grant');
    const metadata = await google.get('https://accounts.google.com/.well-known/openid-configuration');
    assert.equal(metadata.body.token_endpoint, google.at(TOKEN));
  });
});
