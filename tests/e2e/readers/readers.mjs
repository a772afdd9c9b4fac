// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs, and how each of them gets its token. `program` must be there for the recipe to be tried.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { begin, until } from '../../faults/processes.mjs';
import { awsSts, basic, httpServer, imap, serveFiles, serveKubernetes, serveWebDav, smtp } from './servers.mjs';

const bearer = (place) => () => [`Bearer ${place.token()}`];

// A repository with one commit, as a plain web server has it.
async function repository(place) {
  const work = join(place.home, 'work');
  const bare = join(place.home, 'served', 'team.git');
  const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
  await place.do('git', ['init', '-q', work]);
  await place.do('git', ['-C', work, 'commit', '-q', '--allow-empty', '-m', 'first'], { environment: identity });
  await place.do('git', ['clone', '-q', '--bare', work, bare]);
  await place.do('git', ['-C', bare, 'update-server-info']);
  return join(place.home, 'served');
}

async function git(place) {
  const allowed = () => [basic('oauth2', place.token())];
  const server = await httpServer(allowed, serveFiles(await repository(place)), { challenge: 'Basic' });
  const address = `http://127.0.0.1:${server.port}`;
  const clone = (to) => place.do('git', ['-c', `credential.${address}.helper=evergrant --connection crm`, 'clone', '-q', `${address}/team.git`, to],
    { environment: { GIT_TERMINAL_PROMPT: '0' } });
  await clone('first');
  // A token that the server refuses is not given out again: git reports it, and the next one is fresh.
  const refused = place.token();
  place.server.token = 'withdrawn';
  await assert.rejects(clone('second'), /ended with/);
  assert.notEqual(place.token(), refused);
  await clone('third');
  server.stop();
}

// The host says which connection: its setting api_host.
async function gitByHost(place) {
  const server = await httpServer(() => [basic('oauth2', place.token())], (request, response) => response.end(), { challenge: 'Basic' });
  const host = `127.0.0.1:${server.port}`;
  const fill = () => place.do('git', ['-c', 'credential.helper=evergrant', 'credential', 'fill'],
    { input: `protocol=http\nhost=${host}\n\n`, environment: { GIT_TERMINAL_PROMPT: '0' } });
  await assert.rejects(fill(), /terminal prompts disabled/);
  await place.worker.ask('set', { name: 'crm', settings: { api_host: host } });
  assert.match(await fill(), new RegExp(`password=${place.token()}`));
  // Two of them: whose token would it be?
  await place.worker.ask('set', { name: 'aws', settings: { api_host: host } });
  await assert.rejects(fill(), /Several connections have the host/);
  await place.worker.ask('set', { name: 'aws', settings: { api_host: '' } });
  server.stop();
}

async function curl(place) {
  const server = await httpServer(bearer(place), (request, response) => response.end('in'));
  assert.equal(await place.do('bash', ['-c', `curl -sf -H @<(evergrant header crm) http://127.0.0.1:${server.port}/`]), 'in');
  server.stop();
}

async function netrc(place) {
  const server = await httpServer(() => [basic('ann', place.token())], (request, response) => response.end('in'), { challenge: 'Basic' });
  const line = await place.do('evergrant', ['token', 'crm', '--format', 'netrc', '--host', '127.0.0.1', '--username', 'ann']);
  const file = place.file('netrc', line);
  assert.equal(await place.do('curl', ['-sf', '--netrc-file', file, `http://127.0.0.1:${server.port}/`]), 'in');
  server.stop();
}

async function msmtp(place) {
  const mails = [];
  const server = await smtp(place.token, mails);
  const settings = place.file('msmtprc', ['account default', 'host 127.0.0.1', `port ${server.port}`, 'from robot@example.org', 'user robot@example.org',
    'tls off', 'auth oauthbearer', 'passwordeval evergrant token crm', ''].join('\n'));
  await place.do('msmtp', ['-C', settings, 'ann@example.org'], { input: 'Subject: hello\n\nhello\n' });
  assert.ok(mails.includes('Subject: hello'));
  server.stop();
}

async function mbsync(place) {
  const logins = [];
  mkdirSync(join(place.home, 'mail'));
  const server = await imap(place.token, logins);
  const settings = place.file('mbsyncrc', ['IMAPAccount office', 'Host 127.0.0.1', `Port ${server.port}`, 'User robot', 'PassCmd "evergrant token crm"',
    'SSLType None', 'AuthMechs LOGIN', '', 'IMAPStore remote', 'Account office', '', 'MaildirStore local', `Path ${place.home}/mail/`,
    `Inbox ${place.home}/mail/inbox`, 'SubFolders Verbatim', '', 'Channel office', 'Far :remote:', 'Near :local:', 'Patterns *', 'Create Near', ''].join('\n'));
  assert.match(await place.do('mbsync', ['-c', settings, '--list', 'office']), /INBOX/);
  assert.deepEqual(logins, [true]);
  server.stop();
}

async function rclone(place) {
  const server = await httpServer(bearer(place), serveWebDav);
  const settings = place.file('rclone.conf', ['[office]', 'type = webdav', `url = http://127.0.0.1:${server.port}/`, 'vendor = other',
    'bearer_token_command = evergrant token crm', ''].join('\n'));
  assert.match(await place.do('rclone', ['--config', settings, 'lsf', 'office:']), /list\.txt/);
  server.stop();
}

async function kubectl(place) {
  const key = join(place.home, 'tls.key');
  const certificate = join(place.home, 'tls.crt');
  await place.do('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', certificate,
    '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']);
  const server = await httpServer(bearer(place), serveKubernetes, { tls: { key: readFileSync(key), cert: readFileSync(certificate) } });
  for (const version of ['v1', 'v1beta1']) {
    const settings = place.file('kubeconfig', JSON.stringify({
      apiVersion: 'v1', kind: 'Config', 'current-context': 'office',
      clusters: [{ name: 'office', cluster: { server: `https://127.0.0.1:${server.port}`, 'certificate-authority': certificate } }],
      contexts: [{ name: 'office', context: { cluster: 'office', user: 'robot' } }],
      users: [{
        name: 'robot',
        user: {
          exec: {
            apiVersion: `client.authentication.k8s.io/${version}`, command: 'evergrant', args: ['token', 'crm', '--format', 'kubernetes'],
            interactiveMode: 'Never',
          },
        },
      }],
    }));
    assert.match(await place.do('kubectl', ['--kubeconfig', settings, 'get', 'namespaces']), /office/);
  }
  server.stop();
}

// skopeo reads the credential helpers of docker's settings as docker does, and needs no daemon.
async function docker(place) {
  const manifest = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config: {}, layers: [] };
  const server = await httpServer(() => [basic('oauth2accesstoken', place.token())], (request, response) => {
    response.setHeader('content-type', manifest.mediaType);
    response.end(request.url.includes('/manifests/') ? JSON.stringify(manifest) : '{}');
  }, { challenge: 'Basic' });
  const host = `127.0.0.1:${server.port}`;
  const settings = place.file('auth.json', JSON.stringify({ credHelpers: { [host]: 'evergrant-crm' } }));
  const words = ['--insecure-policy', 'inspect', '--raw', '--tls-verify=false', '--authfile', settings, `docker://${host}/office/page:1`];
  assert.match(await place.do('skopeo', words), /schemaVersion/);
  server.stop();
}

// The protocol itself (docker/docker-credential-helpers), without docker.
async function dockerProtocol(place) {
  await place.worker.ask('set', { name: 'crm', settings: { api_host: 'registry.example.org' } });
  for (const address of ['registry.example.org', 'https://registry.example.org/v2/']) {
    const answer = JSON.parse(await place.do('docker-credential-evergrant', ['get'], { input: address }));
    assert.equal(answer.Secret, place.token());
  }
  assert.equal(await place.do('docker-credential-evergrant', ['list']), '{}\n');
  await assert.rejects(place.do('docker-credential-evergrant', ['get'], { input: 'other.example.org' }), /ended with 1: credentials not found in native keychain/);
}

async function prometheus(place) {
  const server = await httpServer(bearer(place), (request, response) => response.end('up 1\n'));
  const token = await place.deliver('prometheus-token');
  const settings = place.file('prometheus.yml', ['scrape_configs:', '  - job_name: office', '    scrape_interval: 1s', '    authorization:',
    `      credentials_file: ${token}`, '    static_configs:', `      - targets: ["127.0.0.1:${server.port}"]`, ''].join('\n'));
  const process = begin('prometheus', [`--config.file=${settings}`, `--storage.tsdb.path=${place.home}/tsdb`, '--web.listen-address=127.0.0.1:0'],
    { env: place.environment });
  process.line.catch(() => {}); // it says nothing there
  try {
    await until('Prometheus has asked', () => server.seen.length > 0, 30000);
    assert.equal(server.seen[0], `Bearer ${place.token()}`);
  } finally {
    process.kill('SIGTERM');
    await process.ended;
    server.stop();
  }
}

// The file for node_exporter, before and after something has changed.
async function promtool(place) {
  const path = join(place.home, 'evergrant.prom');
  const check = async (text) => {
    await place.do('promtool', ['check', 'metrics'], { input: text });
    return text;
  };
  const content = () => readFileSync(path, 'utf8');
  await place.do('evergrant', ['metrics', 'add', 'prometheus', '--path', path]);
  assert.match(await check(content()), /evergrant_connection_state\{connection="crm",state="healthy"\} 1/);
  await place.do('evergrant', ['pause', 'crm']);
  await until('the file says so', () => content().includes('{connection="crm",state="paused"} 1'), 30000);
  await check(content());
  await place.do('evergrant', ['resume', 'crm']);
  await check(await place.do('evergrant', ['status', '--metrics']));
  await place.do('evergrant', ['metrics', 'remove', 'prometheus']);
  assert.equal(existsSync(path), false);
}

async function aws(place) {
  const forms = [];
  const server = await awsSts(forms);
  const token = await place.deliver('web-identity');
  const settings = place.file('aws-config', ['[profile keys]', 'region = eu-west-1', 'credential_process = evergrant token aws --format aws',
    '[profile role]', 'region = eu-west-1', 'role_arn = arn:aws:iam::123456789012:role/robot', `web_identity_token_file = ${token}`, ''].join('\n'));
  const environment = { AWS_CONFIG_FILE: settings, AWS_EC2_METADATA_DISABLED: 'true', AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${server.port}` };
  const ask = (profile) => place.do('aws', ['--profile', profile, '--endpoint-url', `http://127.0.0.1:${server.port}`, 'sts', 'get-caller-identity'],
    { environment });
  assert.match(await ask('keys'), /user\/robot/);
  assert.match(forms[0].authorization, /Credential=AKIAIOSFODNN7EXAMPLE\//);
  await ask('role');
  assert.equal(forms[1].Action, 'AssumeRoleWithWebIdentity');
  assert.equal(forms[1].WebIdentityToken, place.token());
  server.stop();
}

// The recipe of resources/help/alerts.md.
async function apprise(place) {
  const sent = [];
  const server = await httpServer(() => [undefined], (request, response, body) => {
    sent.push(JSON.parse(body));
    response.end('{}');
  });
  const settings = place.file('apprise.conf', `json://127.0.0.1:${server.port}\n`);
  await place.do('evergrant', ['alert', 'add', 'command', '--to', 'pager', '--', '/bin/sh', '-c',
    `read -r title; exec apprise --title "$title" --config ${settings}`]);
  await place.do('evergrant', ['alert', 'test', 'command']);
  assert.equal(sent.length, 1);
  assert.equal(sent[0].title, 'Evergrant: This is a test of the alert command');
  assert.match(sent[0].message, /Nothing is wrong/);
  await place.do('evergrant', ['alert', 'remove', 'command']);
  server.stop();
}

export const readers = [
  { name: 'git', program: 'git', recipe: git },
  { name: 'git-by-host', program: 'git', recipe: gitByHost },
  { name: 'curl', program: 'curl', recipe: curl },
  { name: 'curl-netrc', program: 'curl', recipe: netrc },
  { name: 'docker-protocol', program: 'sh', recipe: dockerProtocol },
  { name: 'skopeo', program: 'skopeo', recipe: docker },
  { name: 'kubectl', program: 'kubectl', recipe: kubectl },
  { name: 'msmtp', program: 'msmtp', recipe: msmtp },
  { name: 'mbsync', program: 'mbsync', recipe: mbsync },
  { name: 'rclone', program: 'rclone', recipe: rclone },
  { name: 'prometheus', program: 'prometheus', recipe: prometheus },
  { name: 'promtool', program: 'promtool', recipe: promtool },
  { name: 'aws', program: 'aws', recipe: aws },
  { name: 'apprise', program: 'apprise', recipe: apprise },
];
