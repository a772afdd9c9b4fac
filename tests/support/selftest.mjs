// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of selftest.sh that speaks HTTP: a small OAuth client of its own against authserver.mjs and rawserver.mjs.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const file = (name) => fileURLToPath(new URL(name, import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'eg-selftest-'));
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill();
  rmSync(scratch, { recursive: true });
});

// Starts a server and gives what it says in its first line.
async function start(script, ...options) {
  const child = spawn(process.execPath, [file(script), ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.ended = new Promise((resolve) => { child.once('exit', () => { running.delete(child); resolve(); }); });
  const line = await new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
  });
  return { ...JSON.parse(line), stop: (signal) => { child.kill(signal); return child.ended; } };
}

// A program with something on stdin; its exit code and what it says.
async function run(script, options, input = '') {
  const child = spawn(process.execPath, [file(script), ...options], { stdio: 'pipe' });
  const said = { out: '', err: '' };
  child.stdout.on('data', (d) => { said.out += d; });
  child.stderr.on('data', (d) => { said.err += d; });
  child.stdin.end(input);
  const code = await new Promise((resolve) => { child.once('close', resolve); });
  return { code, ...said, json: said.out ? JSON.parse(said.out) : null };
}

async function ask(url, body) {
  const response = await fetch(url, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  return response.json();
}

// fetch has its own ideas about repeating; this one sends once. Says what came: a status, or that the connection broke.
function sendOnce(url, options = {}) {
  return new Promise((resolve) => {
    const done = (result) => { resolve(result); request.destroy(); };
    const request = (url.startsWith('https:') ? https : http).request(url, { method: 'POST', agent: false, ...options }, (response) => {
      let body = '';
      response.on('data', (d) => { body += d; });
      response.on('end', () => done(response.complete ? response.statusCode : 'cut'));
      response.on('error', () => done('cut'));
    });
    request.on('error', (error) => done(error.message));
    request.end(options.method === 'GET' ? undefined : 'grant_type=refresh_token&refresh_token=x');
  });
}

class Client {
  constructor(server) {
    this.server = server;
    this.verifier = randomBytes(32).toString('base64url');
    this.state = randomBytes(16).toString('base64url');
  }

  // The page stands in for Evergrant's callback page.
  async listen() {
    this.callback = new Promise((resolve) => {
      this.listener = http.createServer((req, res) => {
        const url = new URL(req.url, this.redirectUri);
        if (url.pathname !== '/callback') return res.writeHead(404).end();
        const outcome = url.searchParams.get('error') ? 'denied' : 'success';
        res.writeHead(200, { 'Content-Type': 'text/html' });
        res.end(`<!DOCTYPE html><title>Evergrant</title><main id="outcome" data-outcome="${outcome}"><h1>It is ${outcome}.</h1></main>`);
        return resolve(url.searchParams);
      });
    });
    await new Promise((resolve) => { this.listener.listen(0, '127.0.0.1', resolve); });
    this.redirectUri = `http://127.0.0.1:${this.listener.address().port}/callback`;
  }

  get signIn() {
    return `${this.server.authorization_endpoint}?${new URLSearchParams({
      client_id: this.server.client_id,
      response_type: 'code',
      scope: 'openid offline_access contacts',
      prompt: 'consent',
      redirect_uri: this.redirectUri,
      state: this.state,
      code_challenge: createHash('sha256').update(this.verifier).digest('base64url'),
      code_challenge_method: 'S256',
    })}`;
  }

  async post(form) {
    const { client_id: id, client_secret: secret, token_endpoint: url } = this.server;
    const encoded = [id, secret].map((s) => new URLSearchParams({ s }).toString().slice(2)).join(':');
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(encoded).toString('base64')}` },
      body: new URLSearchParams(form),
    });
    const text = await response.text();
    try { return { status: response.status, ...JSON.parse(text) }; } catch { return { status: response.status, text }; }
  }

  // Refused, reset and cut connections all look alike to fetch.
  refresh(token = this.token) {
    return this.post({ grant_type: 'refresh_token', refresh_token: token }).catch(() => ({ status: 'lost' }));
  }

  async authorize(visitor = 'consent.mjs', options = []) {
    await this.listen();
    const visit = await run(visitor, ['-', ...options], this.signIn);
    assert.equal(visit.code, 0, visit.err);
    this.answer = await this.callback;
    this.listener.close();
    this.listener.closeAllConnections();
    return visit.json;
  }

  async redeem() {
    const tokens = await this.post({
      grant_type: 'authorization_code', code: this.answer.get('code'), redirect_uri: this.redirectUri, code_verifier: this.verifier,
    });
    this.token = tokens.refresh_token;
    return tokens;
  }
}

async function connected(server) {
  const client = new Client(server);
  await client.authorize();
  await client.redeem();
  assert.ok(client.token);
  return client;
}

let failures = 0;
async function test(name, body) {
  const begin = Date.now();
  try {
    await body();
    console.log(`PASS ${name} (${Date.now() - begin} ms)`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL ${name}: ${error.stack}`);
  }
}

// --- authserver.mjs ---------------------------------------------------------------------------------------------------

const server = await start('authserver.mjs', '--access-token-ttl', '20');

await test('discovery names the endpoints and says that iss is sent', async () => {
  const found = await ask(`${server.issuer}/.well-known/openid-configuration`);
  assert.equal(found.token_endpoint, server.token_endpoint);
  assert.equal(found.authorization_response_iss_parameter_supported, true);
  assert.deepEqual(found.code_challenge_methods_supported, ['S256']);
});

await test('Chromium signs in and allows; the code becomes tokens; they rotate', async () => {
  const client = new Client(server);
  const seen = await client.authorize('browser.mjs', ['--user', 'grace', '--expect', 'It is success', '--screenshot', join(scratch, 'seen.png')]);
  assert.deepEqual(seen, { final_url_path: '/callback', title: 'Evergrant', text: 'It is success.', outcome: 'success' });
  assert.equal(readFileSync(join(scratch, 'seen.png')).subarray(1, 4).toString(), 'PNG');
  assert.equal(client.answer.get('state'), client.state);
  assert.equal(client.answer.get('iss'), server.issuer);
  const tokens = await client.redeem();
  assert.equal(tokens.expires_in, 20);
  const me = await fetch(server.userinfo_endpoint, { headers: { authorization: `Bearer ${tokens.access_token}` } });
  assert.equal((await me.json()).sub, 'grace');
  const next = await client.refresh();
  assert.equal(next.status, 200);
  assert.notEqual(next.refresh_token, client.token);
});

await test('Chromium denies', async () => {
  const client = new Client(server);
  const seen = await client.authorize('browser.mjs', ['--deny']);
  assert.equal(seen.outcome, 'denied');
  assert.equal(client.answer.get('error'), 'access_denied');
});

await test('Chromium reports a callback that nobody answers, without its query', async () => {
  const client = new Client(server);
  await client.listen();
  client.listener.close();
  const visit = await run('browser.mjs', ['-'], client.signIn);
  assert.equal(visit.code, 1);
  assert.match(visit.err, /ERR_CONNECTION_REFUSED at .*\/callback$/m);
  assert.doesNotMatch(visit.out + visit.err, new RegExp(`code=|${client.state}`));
});

await test('browser-open returns at once and writes its log', async () => {
  const client = new Client(server);
  await client.listen();
  const log = join(scratch, 'browser.log');
  execFileSync(file('bin/xdg-open'), [client.signIn], { env: { ...process.env, EVERGRANT_TEST_BROWSER_LOG: log, EVERGRANT_TEST_BROWSER_ARGS: '--user bob' } });
  assert.equal((await client.callback).get('state'), client.state);
  await eventually(() => existsSync(log) && readFileSync(log, 'utf8').includes('"outcome":"success"'));
  client.listener.close();
  client.listener.closeAllConnections();
});

async function eventually(condition) {
  const deadline = Date.now() + 20000;
  while (!await condition()) {
    assert.ok(Date.now() < deadline, `never true: ${condition}`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}

await test('Chromium connects a device', async () => {
  const basic = `Basic ${Buffer.from(`${server.client_id}:${server.client_secret}`).toString('base64')}`;
  const response = await fetch(server.device_authorization_endpoint, {
    method: 'POST', headers: { authorization: basic }, body: new URLSearchParams({ scope: 'openid offline_access', client_id: server.client_id }),
  });
  const device = await response.json();
  const client = new Client(server);
  const poll = () => client.post({ grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: device.device_code });
  assert.equal((await poll()).error, 'authorization_pending');
  const visit = await run('browser.mjs', ['-'], device.verification_uri_complete);
  assert.equal(visit.json?.outcome, 'success', visit.err);
  assert.ok((await poll()).refresh_token);
});

await test('a spent refresh token revokes its family, and only that', async () => {
  const [client, other] = [await connected(server), await connected(server)];
  const second = await client.refresh();
  assert.equal(second.status, 200);
  assert.equal((await client.refresh()).error, 'invalid_grant');
  assert.equal((await client.refresh(second.refresh_token)).error, 'invalid_grant');
  assert.equal((await other.refresh()).status, 200);
});

await test('a code without PKCE is not given, an unknown redirect URI is refused, a new one can be added', async () => {
  const client = new Client(server);
  client.redirectUri = 'http://127.0.0.1:4000/elsewhere';
  assert.equal((await run('consent.mjs', ['-', '--hold', join(scratch, 'held')], client.signIn)).code, 1);
  await ask(`${server.control}redirect-uri`, { uri: 'http://127.0.0.1/elsewhere' });
  assert.equal((await run('consent.mjs', ['-', '--hold', join(scratch, 'held')], client.signIn)).code, 0);
  assert.match(readFileSync(join(scratch, 'held'), 'utf8'), /^http:\/\/127\.0\.0\.1:4000\/elsewhere\?code=/);
  const plain = client.signIn.replace(/&code_challenge.*/, '');
  await run('consent.mjs', ['-', '--hold', join(scratch, 'held')], plain);
  assert.match(readFileSync(join(scratch, 'held'), 'utf8'), /error=invalid_request/);
});

await test('localhost and [::1] may use any port too', async () => {
  for (const host of ['localhost', '[::1]']) {
    const client = new Client(server);
    client.redirectUri = `http://${host}:4001/callback`;
    assert.equal((await run('consent.mjs', ['-', '--hold', join(scratch, 'held')], client.signIn)).code, 0, host);
  }
});

await test('faults before processing spend nothing', async () => {
  const client = await connected(server);
  const expected = {
    'close-after-read': ['lost'], 'rst-after-read': ['lost'], 'status:503:7': [503], 'html-200': [200], invalid_client: [401, 'invalid_client'], 'error:temporarily_unavailable': [400, 'temporarily_unavailable'], 'error-200:server_error': [200, 'server_error'], 'rst-before-read': ['lost'],
  };
  for (const [fault, [status, error]] of Object.entries(expected)) {
    await ask(`${server.control}fault`, { fault });
    const answer = await client.refresh();
    assert.equal(answer.status, status, fault);
    assert.equal(answer.error, error, fault);
    assert.equal(answer.access_token, undefined, fault);
  }
  assert.equal((await client.refresh()).status, 200);
});

await test('faults after processing spend the token', async () => {
  for (const fault of ['commit-then-close', 'commit-then-rst', 'commit-then-status:502', 'truncate']) {
    const client = await connected(server);
    await ask(`${server.control}fault`, { fault, grant_type: 'refresh_token' });
    const answer = await client.refresh();
    assert.ok(['lost', 502].includes(answer.status), fault);
    const { token_requests: log } = await ask(`${server.control}log`);
    assert.equal(log.at(-1).processed, true, fault);
    assert.ok(log.at(-1).issued_refresh_token, fault);
    assert.equal((await client.refresh()).error, 'invalid_grant', fault);
  }
});

await test('an answer without a new refresh token leaves the old one alive', async () => {
  for (const [fault, answered] of [['without-refresh-token', undefined], ['empty-refresh-token', '']]) {
    const client = await connected(server);
    await ask(`${server.control}fault`, { fault });
    const answer = await client.refresh();
    assert.ok(answer.access_token, fault);
    assert.equal(answer.refresh_token, answered, fault);
    assert.equal((await client.refresh()).status, 200, fault);
  }
});

await test('an answer is held until it is let go', async () => {
  const client = await connected(server);
  await ask(`${server.control}reset`, {});
  await ask(`${server.control}fault`, { fault: 'hold' });
  const pending = client.refresh();
  await ask(`${server.control}wait?token_requests=1`);
  await eventually(async () => (await ask(`${server.control}log`)).token_requests[0].processed);
  await ask(`${server.control}release`, {});
  assert.equal((await pending).status, 200);
  await ask(`${server.control}fault`, { fault: 'hold' });
  const another = client.refresh();
  await ask(`${server.control}wait?token_requests=2`);
  await ask(`${server.control}release`, {}); // it need not be processed yet
  assert.equal((await another).status, 200);
});

await test('a second client registration is another client', async () => {
  const client = await connected(server);
  const { client_id: id, client_secret: secret } = await ask(`${server.control}new-client`, {});
  const other = new Client({ ...server, client_id: id, client_secret: secret });
  assert.equal((await other.refresh(client.token)).error, 'invalid_grant');
  await other.authorize();
  await other.redeem();
  assert.equal((await other.refresh()).status, 200);
});

await test('a fault that does not exist is refused', async () => {
  assert.match((await ask(`${server.control}fault`, { fault: 'nonsense' })).error, /no such fault/);
});

await test('stalled requests end with reset', async () => {
  const client = await connected(server);
  await ask(`${server.control}reset`, {});
  await ask(`${server.control}fault`, { fault: 'stall' });
  const pending = client.refresh();
  assert.equal((await ask(`${server.control}wait?token_requests=1`)).stalled, 1);
  await ask(`${server.control}reset`, {});
  assert.equal((await pending).status, 'lost');
});

await test('the log names no token, and counts', async () => {
  await ask(`${server.control}reset`, {});
  const client = await connected(server);
  const answer = await client.refresh();
  const { token_requests: log } = await ask(`${server.control}log`);
  assert.equal(log.length, 2);
  assert.equal(log[1].client_auth, 'client_secret_basic');
  assert.equal(log[1].refresh_token, createHash('sha256').update(client.token).digest('hex').slice(0, 16));
  assert.equal(log[0].issued_refresh_token, log[1].refresh_token);
  assert.deepEqual(log.map(({ spent }) => spent), [undefined, true]);
  const text = JSON.stringify(log);
  for (const secret of [client.token, answer.access_token, answer.refresh_token, server.client_secret, client.answer.get('code')]) {
    assert.ok(!text.includes(secret));
  }
  assert.equal((await ask(`${server.control}state`)).counts.token, 2);
});

await test('every secret that has passed can be asked for, and an error can repeat them', async () => {
  const client = await connected(server);
  const { access_token: access } = await client.refresh();
  const { secrets } = await ask(`${server.control}secrets`);
  const kindOf = Object.fromEntries(secrets.map(({ kind, value }) => [value, kind]));
  assert.equal(kindOf[client.answer.get('code')], 'code');
  assert.equal(kindOf[client.verifier], 'verifier');
  assert.equal(kindOf[client.token], 'refresh token');
  assert.equal(kindOf[access], 'access token');
  assert.equal(kindOf[server.client_secret], 'client secret');
  await ask(`${server.control}fault`, { fault: 'echo:418:invalid_grant' });
  const answer = await client.refresh();
  assert.equal(answer.status, 418);
  assert.equal(answer.error, 'invalid_grant');
  assert.ok(answer.error_description.includes(`refresh_token=${client.token}`));
});

await test('the life of access tokens, the policy for spent tokens and rotation change while it runs', async () => {
  const client = await connected(server);
  await ask(`${server.control}set`, { access_token_ttl: 5, reuse: 'until-successor-used' });
  const second = await client.refresh();
  assert.equal(second.expires_in, 5);
  const replay = await client.refresh();
  assert.equal(replay.status, 200, 'the successor has not been used');
  assert.equal((await client.refresh(replay.refresh_token)).status, 200);
  assert.equal((await client.refresh()).error, 'invalid_grant', 'the successor has been used');
  await ask(`${server.control}set`, { access_token_ttl: 20, reuse: 'revokes-family', rotate: false });
  const fixed = await connected(server);
  assert.equal((await fixed.refresh()).refresh_token, fixed.token);
  assert.equal((await fixed.refresh()).status, 200);
  await ask(`${server.control}set`, { rotate: true });
});

await test('revoking everything, and a changed client secret', async () => {
  const client = await connected(server);
  await ask(`${server.control}revoke-all`, {});
  assert.equal((await client.refresh()).error, 'invalid_grant');
  const fresh = await connected(server);
  const { client_secret: secret } = await ask(`${server.control}new-client-secret`, {});
  assert.equal((await fresh.refresh()).error, 'invalid_client');
  server.client_secret = secret;
  assert.equal((await fresh.refresh()).status, 200);
});
await server.stop();

await test('killed and restarted, everything is still there', async () => {
  const data = ['--data', join(scratch, 'data.json'), '--odd-secret', 'true', '--odd-tokens', 'true'];
  const first = await start('authserver.mjs', ...data);
  const client = await connected(first);
  assert.match(client.token, /[ +/%=]/);
  const spent = client.token;
  client.token = (await client.refresh()).refresh_token;
  await first.stop('SIGKILL');
  const second = await start('authserver.mjs', ...data);
  assert.deepEqual([second.port, second.client_id, second.client_secret], [first.port, first.client_id, first.client_secret]);
  const next = await client.refresh();
  assert.equal(next.status, 200);
  assert.equal((await client.refresh(spent)).error, 'invalid_grant');
  await second.stop();
});

await test('iss can be left out or wrong', async () => {
  for (const [issue, expected] of [['false', null], ['wrong', 'https://somebody.else.example']]) {
    const peculiar = await start('authserver.mjs', '--issue-iss', issue);
    const client = new Client(peculiar);
    await client.authorize();
    assert.equal(client.answer.get('iss'), expected);
    const denied = new Client(peculiar);
    await denied.authorize('consent.mjs', ['--deny']);
    assert.equal(denied.answer.get('iss'), expected);
    await peculiar.stop();
  }
});


await test('over TLS, resets included', async () => {
  execFileSync(file('make-cert'), [scratch]);
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(scratch, name));
  const secure = await start('authserver.mjs', '--tls-key', key, '--tls-cert', cert);
  const trusted = { ca: readFileSync(cert) };
  assert.equal(await sendOnce(`${secure.issuer}/.well-known/openid-configuration`, { ...trusted, method: 'GET' }), 200);
  await new Promise((resolve) => {
    https.request(`${secure.control}fault`, { ...trusted, method: 'POST' }, resolve).end('{"fault":"rst-after-read"}');
  });
  assert.equal(await sendOnce(secure.token_endpoint, trusted), 'read ECONNRESET');
  assert.equal(await sendOnce(secure.token_endpoint, trusted), 400);
  await secure.stop();
});

// --- rawserver.mjs ----------------------------------------------------------------------------------------------------

const rawExpectations = {
  ok: 200,
  'keep-alive': 200,
  close: 'socket hang up',
  rst: 'read ECONNRESET',
  partial: 'cut',
  'partial-headers': 'socket hang up',
  garbage: /^Parse Error/, // the rest differs between versions of Node
  'status:503:9': 503,
  'html-200': 200,
  'error:invalid_grant': 400,
  unauthorized: 401,
  redirect307: 307,
};

for (const tlsToo of [false, true]) {
  const raw = await start('rawserver.mjs', '--behaviour', 'ok', ...(tlsToo ? ['--tls'] : []));
  const ca = tlsToo ? { ca: readFileSync(raw.ca_file) } : {};
  await test(`rawserver${tlsToo ? ' with TLS' : ''}: every behaviour, each request counted once`, async () => {
    for (const [behaviour, expected] of Object.entries(rawExpectations)) {
      await ask(`${raw.control}reset`, {});
      await ask(`${raw.control}behaviour`, { behaviour });
      const got = await sendOnce(raw.url, ca);
      if (expected instanceof RegExp) assert.match(got, expected);
      else assert.equal(got, expected, behaviour);
      assert.equal((await ask(`${raw.control}count`)).posts, 1, behaviour);
    }
    for (const behaviour of ['stall', 'partial-stall']) {
      await ask(`${raw.control}reset`, {});
      await ask(`${raw.control}behaviour`, { behaviour });
      const pending = sendOnce(raw.url, ca);
      assert.equal((await ask(`${raw.control}wait?posts=1`)).posts, 1, behaviour);
      await ask(`${raw.control}reset`, {});
      assert.notEqual(await pending, 200, behaviour);
    }
    for (const behaviour of ['close-early', 'rst-early']) {
      await ask(`${raw.control}reset`, {});
      await ask(`${raw.control}behaviour`, { behaviour });
      assert.notEqual(await sendOnce(raw.url, ca), 200, behaviour);
      assert.equal((await ask(`${raw.control}count`)).posts, 0, behaviour);
    }
  });
  await raw.stop();
  if (tlsToo) assert.ok(!existsSync(raw.ca_file));
}

// Not left to the event loop: a failed test may have left something open.
process.exit(failures ? 1 : 0);
