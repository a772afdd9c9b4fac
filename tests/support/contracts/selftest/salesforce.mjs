// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { bearer, eachRefused, finish, pkce, start } from './client.mjs';

const ENDPOINT = 'https://login.salesforce.com/services/oauth2/';
const userinfo = (name) => `https://${name}.my.salesforce.com/services/oauth2/userinfo`;
const URI = 'http://localhost:8765/callback';
const SECRET = 'salesforce-secret';
const { verifier, ...CHALLENGE } = pkce();
const ASKED = { client_id: 'app', redirect_uri: URI, response_type: 'code', state: 's', scope: 'api openid refresh_token', ...CHALLENGE };
const PROOF = { client_id: 'app', client_secret: SECRET };

describe('Salesforce', () => {
  let sales;
  const consent = async (change) => sales.returned(await sales.get(`${ENDPOINT}authorize`, {}, { ...ASKED, ...change }));
  const redeem = async (fields = {}) => sales.post(`${ENDPOINT}token`, {
    grant_type: 'authorization_code', code: fields.code ?? (await consent()).code, redirect_uri: URI, code_verifier: verifier, ...PROOF, ...fields,
  });
  const renew = (refresh_token) => sales.post(`${ENDPOINT}token`, { grant_type: 'refresh_token', refresh_token, ...PROOF });

  before(async () => {
    sales = await start('salesforce');
    await sales.control({ consent: 'auto', clients: { app: { kind: 'app', secret: SECRET, redirectUris: [URI] } } });
  });
  after(() => finish(sales));

  test('what is right passes', async () => {
    const { status, body } = await redeem();
    assert.deepEqual([status, body.instance_url, 'expires_in' in body], [200, 'https://hillbakery.my.salesforce.com', false]);
    assert.equal((await sales.get(userinfo('hillbakery'), bearer(body.access_token))).body.preferred_username, 'anna@hill-bakery.example');
    const told = (await sales.post(`${ENDPOINT}introspect`, { token: body.access_token, ...PROOF })).body;
    assert.ok(told.active && told.exp > Date.now() / 1000 + 7000);
    const again = (await renew(body.refresh_token)).body;
    assert.deepEqual(['refresh_token' in again, again.instance_url], [false, body.instance_url]);
    assert.equal((await sales.post(`${ENDPOINT}revoke`, { token: body.refresh_token })).status, 200);
    assert.equal((await renew(body.refresh_token)).body.error, 'invalid_grant');
  });

  test('another organization', async () => {
    const { body } = await redeem();
    assert.equal((await sales.get(userinfo('millbooks'), bearer(body.access_token))).status, 403);
    await sales.rejected(/another organization/);
    await sales.control({ account: 'other' });
    assert.equal((await redeem()).body.instance_url, 'https://millbooks.my.salesforce.com');
  });

  test('with rotation, a token that is used twice ends everything', async () => {
    await sales.control({ rotation: 'rotating' });
    const first = (await redeem()).body.refresh_token;
    const second = (await renew(first)).body.refresh_token;
    assert.notEqual(second, first);
    assert.equal((await renew(first)).body.error, 'invalid_grant');
    assert.equal((await renew(second)).body.error, 'invalid_grant');
    await sales.rejected(/revoked/);
    await sales.control({ rotation: 'long-lived' });
  });

  test('authorization requests that are wrong', async (t) => {
    await eachRefused(t, sales, [
      ['no state', { state: undefined }, 302, null, /state is missing/],
      ['no challenge', { code_challenge: undefined, code_challenge_method: undefined }, 302, null, /code_challenge is missing/],
      ['a strange scope', { scope: 'everything' }, 302, null, /unknown scope/],
      ['another port', { redirect_uri: 'http://localhost:8766/callback' }, 400, null, /redirect_uri/],
      ['an unknown client', { client_id: 'nobody' }, 400, null, /client_id/],
    ], (change) => sales.get(`${ENDPOINT}authorize`, {}, { ...ASKED, ...change }));
  });

  test('token requests and calls that are wrong', async (t) => {
    await eachRefused(t, sales, [
      ['no secret', { client_secret: undefined }, 400, 'invalid_client', /wrong client secret/],
      ['an unknown client', { client_id: 'nobody' }, 400, 'invalid_client_id', /client_id/],
      ['another redirect_uri', { redirect_uri: `${URI}/` }, 400, 'redirect_uri_mismatch', /redirect_uri/],
      ['no verifier', { code_verifier: undefined }, 400, 'invalid_grant', /code_verifier/],
      ['a strange grant', { grant_type: 'x' }, 400, 'unsupported_grant_type', /grant_type/],
    ], redeem);
    assert.equal((await sales.get(userinfo('hillbakery'))).status, 403);
    await sales.control({ next: 'sf-busy' });
    assert.equal((await redeem()).body.error_description, 'token request is already being processed');
  });
});
