// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs resources/examples/lambda.mjs as Lambda would, in a time of its own: Parameter Store of support/aws, the extension
// with its cache of 300 seconds, and an API that knows which token is alive. Through three expiries no dead token may be
// used. A reader that believes the cache shows that the test would see one.

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KEY, REGION, AwsServer } from '../support/aws/server.mjs';

const NAME = '/prod/constant-contact/token';
const CACHE = 300;
const STEP = 60;

let now = Date.parse('2026-09-03T12:00:00Z');
Date.now = () => now;
const stamp = (time) => new Date(time).toISOString().replace(/\.\d+/, '');

async function serverOf(answer) {
  const server = createServer((request, response) => {
    const { status, body } = answer(request);
    response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
    response.end(JSON.stringify(body));
  });
  await new Promise((resolve) => { server.listen(0, 'localhost', resolve); });
  return server;
}

const aws = new AwsServer();
aws.now = () => now;
aws.keys.set('ASIALAMBDA', { secret: KEY.secret, token: 'session' });
await aws.listen();

/// "AWS Parameters and Secrets Lambda Extension": does not notice a change before its time is over.
const cache = new Map();
const extension = await serverOf((request) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  assert.equal(request.headers['x-aws-parameters-secrets-token'], 'session');
  assert.equal(pathname, '/systemsmanager/parameters/get');
  const name = searchParams.get('name');
  if (!cache.has(name) || now - cache.get(name).at >= CACHE * 1000) cache.set(name, { at: now, value: aws.parameterStore.GetParameter({ Name: name, WithDecryption: searchParams.get('withDecryption') === 'true' }) });
  return { status: 200, body: cache.get(name).value };
});

let ends = new Map(); // of each token
let deadUses = 0;
let calls = 0;
const api = await serverOf((request) => {
  const end = ends.get(request.headers.authorization?.replace('Bearer ', ''));
  const alive = end !== undefined && now < end;
  calls += 1;
  if (!alive) deadUses += 1;
  return alive ? { status: 200, body: { ok: true } } : { status: 401, body: { error: 'invalid_token' } };
});

Object.assign(process.env, {
  TOKEN_PARAMETER: NAME, API_URL: `http://localhost:${api.address().port}/`, AWS_REGION: REGION, AWS_ACCESS_KEY_ID: 'ASIALAMBDA',
  AWS_SECRET_ACCESS_KEY: KEY.secret, AWS_SESSION_TOKEN: 'session', AWS_ENDPOINT_URL_SSM: aws.origin,
  PARAMETERS_SECRETS_EXTENSION_HTTP_PORT: String(extension.address().port),
});
// As Lambda does it: the example finds AWS's SDK beside itself.
const place = mkdtempSync(join(tmpdir(), 'evergrant-lambda-'));
copyFileSync(new URL('../../resources/examples/lambda.mjs', import.meta.url), join(place, 'lambda.mjs'));
symlinkSync(new URL('../support/node_modules', import.meta.url).pathname, join(place, 'node_modules'));
const { handler } = await import(pathToFileURL(join(place, 'lambda.mjs')));

/// What must not be done.
async function naiveHandler() {
  const name = encodeURIComponent(NAME);
  const found = await fetch(`http://localhost:${process.env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT}/systemsmanager/parameters/get?name=${name}&withDecryption=true`, {
    headers: { 'X-Aws-Parameters-Secrets-Token': 'session' },
  });
  const { access_token: token } = JSON.parse((await found.json()).Parameter.Value);
  const answer = await fetch(process.env.API_URL, { headers: { Authorization: `Bearer ${token}` } });
  return { statusCode: answer.status };
}

/// Tokens that are good for `life` seconds, each delivered `early` seconds before the former one ends; all such that the cache
/// was filled right before. `killsOld`: the provider ends the former one at once.
async function run(ask, { tokens, life, early, killsOld = false }) {
  ends = new Map();
  cache.clear();
  deadUses = 0;
  calls = 0;
  let failures = 0;
  for (let i = 0; i < tokens; ++i) {
    if (killsOld) for (const token of ends.keys()) ends.set(token, now);
    const token = `token-${early}-${killsOld}-${i}`;
    ends.set(token, now + life * 1000);
    aws.parameterStore.PutParameter({ Name: NAME, Type: 'SecureString', Overwrite: true, Value: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_at: stamp(ends.get(token)) }) }, now);
    const until = now + (life - early) * 1000;
    while (now < until) {
      const { statusCode } = await ask();
      if (statusCode !== 200) failures += 1;
      now += STEP * 1000;
    }
  }
  return { deadUses, failures, calls };
}

try {
  const usual = await run(handler, { tokens: 4, life: 3660, early: 600 });
  assert.deepEqual({ ...usual, calls: undefined }, { deadUses: 0, failures: 0, calls: undefined });
  assert.ok(usual.calls >= 4 * 3060 / STEP);

  // Delivered late, the cache holds a dead token for minutes; the example reads past it.
  const late = await run(handler, { tokens: 3, life: 3720, early: 60 });
  assert.deepEqual([late.deadUses, late.failures], [0, 0]);
  const naive = await run(naiveHandler, { tokens: 2, life: 3720, early: 60 });
  assert.ok(naive.deadUses > 0 && naive.failures > 0, 'a reader that believes the cache must be caught');

  // Nobody can know that the provider has ended a token before its time: one refusal, and then the current one.
  const killed = await run(handler, { tokens: 2, life: 3660, early: 600, killsOld: true });
  assert.equal(killed.failures, 0);
  assert.ok(killed.deadUses > 0);
  process.stdout.write(`${usual.calls} calls, no dead token; late: none; believing the cache: ${naive.deadUses}; ended early: ${killed.deadUses} refusals, all answered by a second call\n`);
} finally {
  rmSync(place, { recursive: true });
  for (const server of [aws, extension, api]) server.close();
}
