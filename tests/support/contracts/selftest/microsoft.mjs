// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { basic, bearer, eachRefused, finish, pkce, start } from './client.mjs';
import { certified, signed, thumbprint } from './keys.mjs';

const LOGIN = 'https://login.microsoftonline.com';
const DIRECTORY = 'contoso.onmicrosoft.com';
const AUTHORIZE = `${LOGIN}/common/oauth2/v2.0/authorize`;
const TOKEN = `${LOGIN}/common/oauth2/v2.0/token`;
const OWN_TOKEN = `${LOGIN}/${DIRECTORY}/oauth2/v2.0/token`;
const ME = 'https://graph.microsoft.com/v1.0/me';
const URI = 'http://localhost/callback';
const SECRET = 'q8~odd+secret%&=/';
const ASKED = { client_id: 'web', redirect_uri: 'http://localhost:5001/callback', response_type: 'code', state: 's', scope: 'openid User.Read offline_access' };
const PROOF = { client_id: 'web', client_secret: SECRET };
const DEFAULT = 'https://graph.microsoft.com/.default';
const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

describe('Microsoft', () => {
  let ms;
  const mine = certified();
  const stranger = certified();
  const expired = certified(2019, 2020);
  const code = async (change = {}) => ms.returned(await ms.get(AUTHORIZE, {}, { ...ASKED, ...change }))?.code;
  const redeem = async (fields = {}, headers = {}) => ms.post(TOKEN, {
    grant_type: 'authorization_code', code: fields.code ?? await code(), redirect_uri: ASKED.redirect_uri, ...PROOF, ...fields,
  }, headers);
  const refresh = (token, fields = PROOF) => ms.post(TOKEN, { grant_type: 'refresh_token', refresh_token: token, ...fields });
  const byItself = (fields, address = OWN_TOKEN) => ms.post(address, { grant_type: 'client_credentials', scope: DEFAULT, ...PROOF, ...fields });
  const assertion = (header = {}, claims = {}, key = mine.privateKey) => signed(key,
    { alg: 'PS256', 'x5t#S256': thumbprint(mine.certificate), ...header },
    { iss: 'cert', sub: 'cert', aud: OWN_TOKEN, ...claims });

  before(async () => {
    ms = await start('microsoft');
    await ms.control({
      consent: 'auto',
      clients: {
        web: { kind: 'confidential', secret: SECRET, redirectUris: [URI, 'http://127.0.0.1:7000/callback'] },
        cert: { kind: 'confidential', certificate: mine.certificate },
        old: { kind: 'confidential', certificate: expired.certificate },
        native: { kind: 'public', redirectUris: [URI] },
      },
    });
  });
  after(() => finish(ms));

  test('what is right passes; every refresh gives a new token and the old one stays', async () => {
    const { status, body } = await redeem();
    assert.deepEqual([status, body.expires_in, body.scope], [200, 3599, 'openid User.Read']);
    const next = await refresh(body.refresh_token);
    assert.notEqual(next.body.refresh_token, body.refresh_token);
    assert.equal((await refresh(body.refresh_token)).status, 200);
    assert.equal((await refresh(next.body.refresh_token, { ...PROOF, scope: 'User.Read offline_access' })).status, 200);
    const me = await ms.get(`${ME}?$select=id,displayName,mail,userPrincipalName`, bearer(next.body.access_token));
    assert.deepEqual(Object.keys(me.body), ['@odata.context', 'id', 'displayName', 'mail', 'userPrincipalName']);
    assert.equal((await redeem({ client_secret: undefined }, basic('web', encodeURIComponent(SECRET)))).status, 200, 'Basic');
    const consent = await refresh(body.refresh_token, { ...PROOF, scope: 'Mail.Read' });
    assert.equal(consent.body.error_codes[0], 65001);
    await ms.control({ advance: 91 * 86400 });
    assert.equal((await refresh(body.refresh_token)).body.error_codes[0], 700082);
  });

  test('without offline_access there is silently no refresh token', async () => {
    const { body } = await redeem({ code: await code({ scope: 'User.Read' }) });
    assert.ok(body.access_token && !('refresh_token' in body) && !('id_token' in body));
  });

  test('the port of localhost does not matter, that of 127.0.0.1 does', async () => {
    assert.ok(await code({ redirect_uri: 'http://localhost:6123/callback' }));
    assert.ok(await code({ redirect_uri: 'http://127.0.0.1:7000/callback' }));
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, ms, [
      ['no state', { state: undefined }, 400, null, /state is missing/],
      ['another path', { redirect_uri: 'http://localhost:5001/other' }, 400, null, /redirect_uri/],
      ['another case', { redirect_uri: 'http://localhost:5001/Callback' }, 400, null, /redirect_uri/],
      ['another port of 127.0.0.1', { redirect_uri: 'http://127.0.0.1:7001/callback' }, 400, null, /redirect_uri/],
      ['IPv6', { redirect_uri: 'http://[::1]:5001/callback' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 400, null, /client_id/],
      ['no scope', { scope: undefined }, 302, null, /scope is missing/],
      ['two resources', { scope: 'https://graph.microsoft.com/User.Read https://outlook.office.com/IMAP.AccessAsUser.All' }, 302, null, /one resource/],
    ], (change) => ms.get(AUTHORIZE, {}, { ...ASKED, ...change }));
    assert.equal((await ms.get(`${LOGIN}/nowhere.example/oauth2/v2.0/authorize`, {}, ASKED)).status, 400);
  });

  test('token requests that are wrong', async (t) => {
    await eachRefused(t, ms, [
      ['no authentication', { client_secret: undefined }, 401, 'invalid_client', /no client authentication/],
      ['a wrong secret', { client_secret: 'wrong' }, 401, 'invalid_client', /wrong client secret/],
      ['an unknown client', { client_id: 'nobody' }, 400, 'unauthorized_client', /unknown client_id/],
      ['no client id', { client_id: undefined }, 400, 'invalid_request', /client_id is missing/],
      ['a public client with a secret', { client_id: 'native' }, 401, 'invalid_client', /public client/],
      ['another redirect_uri', { redirect_uri: 'http://localhost:5002/callback' }, 400, 'invalid_client', /redirect_uri/],
      ['no code', { code: 'nonsense' }, 400, 'invalid_grant', /code is unknown/],
      ['another grant', { grant_type: 'nonsense' }, 400, 'unsupported_grant_type', /not offered/],
    ], (fields) => redeem(fields));
    assert.equal((await redeem({ client_id: 'native' })).body.error_codes[0], 700025);
    assert.equal((await redeem({ client_secret: undefined }, basic('web', SECRET))).status, 401, 'Basic without encoding');
    assert.equal((await redeem({}, basic('web', encodeURIComponent(SECRET)))).status, 400, 'both');
    const once = await code();
    await redeem({ code: once });
    assert.equal((await redeem({ code: once })).body.error_codes[0], 54005);
    assert.equal((await ms.post(`${TOKEN}?client_secret=x`, {})).status, 400);
    await ms.rejected(/in the address/);
  });

  test('a public client: PKCE, and no secret', async () => {
    const { verifier, ...challenge } = pkce();
    const native = async (fields) => redeem({ client_id: 'native', client_secret: undefined, code: await code({ client_id: 'native', ...challenge }), code_verifier: verifier, ...fields });
    const { body } = await native({});
    assert.equal((await refresh(body.refresh_token, { client_id: 'native' })).status, 200);
    assert.equal((await native({ code_verifier: pkce().verifier })).body.error_codes[0], 50148);
    assert.equal((await refresh(body.refresh_token)).body.error, 'invalid_grant');
    await ms.rejected(/another client/);
  });

  test('client credentials', async (t) => {
    const { body } = await byItself({});
    assert.deepEqual([body.expires_in, 'refresh_token' in body], [3599, false]);
    const organization = await ms.get('https://graph.microsoft.com/v1.0/organization?$select=id,displayName', bearer(body.access_token));
    assert.equal(organization.body.value[0].displayName, 'Contoso');
    assert.equal((await ms.get(ME, bearer(body.access_token))).status, 400);
    await eachRefused(t, ms, [
      ['a delegated scope', [{ scope: 'User.Read' }], 400, 'invalid_scope', /\.default/],
      ['two scopes', [{ scope: `${DEFAULT} offline_access` }], 400, 'invalid_scope', /\.default/],
      ['no scope', [{ scope: undefined }], 400, 'invalid_request', /scope is missing/],
      ['no directory', [{}, TOKEN], 400, 'invalid_request', /directory/],
      ['a public client', [{ client_id: 'native', client_secret: undefined }], 401, 'invalid_client', /public client/],
    ], ([fields, address]) => byItself(fields, address));
  });

  test('client assertions', async (t) => {
    const send = async (token, fields = {}) => byItself({ client_id: 'cert', client_secret: undefined, client_assertion_type: ASSERTION_TYPE, client_assertion: await token, ...fields });
    assert.equal((await send(assertion())).status, 200);
    assert.equal((await send(assertion({ alg: 'RS256' }, { aud: ms.at(OWN_TOKEN) }))).status, 200);
    const ago = Math.floor(Date.now() / 1000) - 600;
    await eachRefused(t, ms, [
      ['signed by another key', [assertion({}, {}, stranger.privateKey)], 401, 'invalid_client', /signature/],
      ['another certificate', [assertion({ 'x5t#S256': thumbprint(stranger.certificate) })], 401, 'invalid_client', /certificate/],
      ['no certificate named', [assertion({ 'x5t#S256': undefined, kid: 'mine' })], 401, 'invalid_client', /certificate/],
      ['another audience', [assertion({}, { aud: `${LOGIN}/other/oauth2/v2.0/token` })], 401, 'invalid_client', /audience/],
      ['too old', [assertion({}, { iat: ago, nbf: ago, exp: ago + 300 })], 401, 'invalid_client', /not valid now/],
      ['too early', [assertion({}, { nbf: ago + 1200, exp: ago + 1500 })], 401, 'invalid_client', /not valid now/],
      ['another issuer', [assertion({}, { iss: 'web' })], 401, 'invalid_client', /iss or sub/],
      ['no subject', [assertion({}, { sub: undefined })], 401, 'invalid_client', /iss or sub/],
      ['no jti', [assertion({}, { jti: undefined })], 401, 'invalid_client', /jti/],
      ['SHA-512', [assertion({ alg: 'RS512' })], 401, 'invalid_client', /algorithm/],
      ['no JWT', ['nonsense'], 401, 'invalid_client', /malformed/],
      ['an expired certificate', [assertion({ 'x5t#S256': thumbprint(expired.certificate) }, { iss: 'old', sub: 'old' }, expired.privateKey), { client_id: 'old' }], 401, 'invalid_client', /certificate is not valid/],
      ['no type', [assertion(), { client_assertion_type: undefined }], 401, 'invalid_client', /client_assertion_type/],
      ['a secret as well', [assertion(), { client_secret: SECRET }], 400, 'invalid_request', /together/],
    ], ([token, fields]) => send(token, fields));
  });

  test('a device', async () => {
    const begin = async (change = {}) => (await ms.post(`${LOGIN}/common/oauth2/v2.0/devicecode`, { client_id: 'native', scope: ASKED.scope, ...change }));
    const poll = (device) => ms.post(TOKEN, { grant_type: DEVICE_GRANT, client_id: 'native', device_code: device });
    const { body } = await begin();
    assert.ok(!('verification_uri_complete' in body));
    assert.equal((await poll(body.device_code)).body.error, 'authorization_pending');
    assert.equal((await poll(body.device_code)).body.error, 'slow_down');
    await ms.control({ approve: body.user_code });
    assert.ok((await poll(body.device_code)).body.refresh_token);
    const denied = (await begin()).body;
    await ms.control({ deny: denied.user_code });
    assert.equal((await poll(denied.device_code)).body.error, 'authorization_declined');
    const late = (await begin()).body;
    await ms.control({ advance: 901 });
    assert.equal((await poll(late.device_code)).body.error, 'expired_token');
    assert.equal((await poll('nonsense')).body.error, 'bad_verification_code');
    assert.equal((await begin({ scope: undefined })).status, 400);
    assert.equal((await begin({ client_secret: 'x' })).body.error_codes[0], 700025);
  });

  test('Graph, errors by name, metadata', async () => {
    const { body } = await redeem({ code: await code({ scope: 'Mail.Read' }) });
    assert.equal((await ms.get(ME, bearer(body.access_token))).status, 403);
    for (const headers of [{}, bearer('x'), { Authorization: body.access_token }]) {
      assert.equal((await ms.get(ME, headers)).body.error.code, 'InvalidAuthenticationToken');
    }
    for (const [name, number] of [['ms-700082', 700082], ['ms-50173', 50173], ['ms-50076', 50076], ['ms-65001', 65001], ['ms-7000215', 7000215], ['ms-7000222', 7000222]]) {
      await ms.control({ next: name });
      const answer = await redeem();
      assert.deepEqual(answer.body.error_codes, [number]);
      assert.match(answer.body.error_description, new RegExp(`^AADSTS${number}: `));
    }
    await ms.control({ next: 'ms-temporarily-unavailable', nextApi: 'ms-graph-429' });
    assert.equal((await redeem()).body.error, 'temporarily_unavailable');
    assert.equal((await ms.get(ME, bearer(body.access_token))).headers.get('retry-after'), '10');
    const metadata = await ms.get(`${LOGIN}/common/v2.0/.well-known/openid-configuration`);
    assert.equal(metadata.body.token_endpoint, ms.at(TOKEN));
  });
});
