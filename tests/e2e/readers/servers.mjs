// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Servers that let a reader in with the token of the moment, and with nothing else. `seen` is what was shown to them.

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { join, normalize } from 'node:path';
import { createInterface } from 'node:readline';

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

// `answer(request, response, body)` is called where the header Authorization is among `allowed()`.
export async function httpServer(allowed, answer, { challenge = 'Bearer', tls } = {}) {
  const seen = [];
  const listener = async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const { authorization } = request.headers;
    if (authorization) seen.push(authorization);
    if (!allowed().includes(authorization)) {
      response.writeHead(401, { 'www-authenticate': `${challenge} realm="readers"` }).end();
      return;
    }
    answer(request, response, Buffer.concat(pieces).toString());
  };
  const server = tls ? createHttpsServer(tls, listener) : createHttpServer(listener);
  const port = await listening(server);
  return { port, seen, stop: () => { server.close(); server.closeAllConnections(); } };
}

export const basic = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

// The files of a folder.
export function serveFiles(folder) {
  return (request, response) => {
    try {
      response.end(readFileSync(join(folder, normalize(new URL(request.url, 'http://h').pathname))));
    } catch {
      response.writeHead(404).end();
    }
  };
}

// A server of lines: `say(line, session)` returns what it answers; a session begins with `greeting`.
export async function lineServer(greeting, say) {
  const server = createTcpServer((socket) => {
    const session = { socket };
    socket.on('error', () => {});
    socket.write(greeting);
    createInterface({ input: socket }).on('line', (line) => {
      const answer = say(line, session);
      if (answer) socket.write(answer);
    }).on('error', () => {}); // the reader has gone
  });
  const port = await listening(server);
  return { port, stop: () => server.close() };
}

// Submission of mail with OAUTHBEARER (RFC 7628).
export function smtp(token, mails) {
  return lineServer('220 readers ESMTP\r\n', (line, session) => {
    if (session.inData) {
      session.inData = line !== '.';
      if (session.inData) mails.push(line);
      return session.inData ? '' : '250 taken\r\n';
    }
    const word = line.slice(0, 4).toUpperCase();
    if (word === 'EHLO') return '250-readers\r\n250 AUTH OAUTHBEARER\r\n';
    if (word === 'AUTH') {
      const shown = Buffer.from(line.split(' ')[2] ?? '', 'base64').toString();
      session.isIn = shown.includes(`\x01auth=Bearer ${token()}\x01`);
      return session.isIn ? '235 in\r\n' : '535 refused\r\n';
    }
    if (word === 'DATA' && session.isIn) {
      session.inData = true;
      return '354 go on\r\n';
    }
    if (word === 'QUIT') return '221 bye\r\n';
    return session.isIn ? '250 fine\r\n' : '530 who are you\r\n';
  });
}

// As much of IMAP as a program needs that lists the folders; the token is the password.
export function imap(token, logins) {
  return lineServer('* OK [CAPABILITY IMAP4rev1] readers\r\n', (line, session) => {
    const [tag, command, ...rest] = line.split(' ');
    switch (command.toUpperCase()) {
      case 'CAPABILITY': return `* CAPABILITY IMAP4rev1\r\n${tag} OK\r\n`;
      case 'LOGIN': {
        const isIn = rest[1] === `"${token()}"`;
        logins.push(isIn);
        return isIn ? `${tag} OK in\r\n` : `${tag} NO refused\r\n`;
      }
      case 'LIST': return `* LIST (\\HasNoChildren) "/" "INBOX"\r\n${tag} OK\r\n`;
      case 'NAMESPACE': return `* NAMESPACE (("" "/")) NIL NIL\r\n${tag} OK\r\n`;
      case 'LOGOUT': // a reader waits for the end of the connection
        session.socket.end(`* BYE\r\n${tag} OK\r\n`);
        return '';
      default: return `${tag} OK\r\n`;
    }
  });
}

// A folder with one file, over WebDAV.
export function serveWebDav(request, response) {
  const entry = (path, type) => `<d:response><d:href>${path}</d:href><d:propstat><d:prop>${type}<d:getcontentlength>5</d:getcontentlength>`
    + '<d:getlastmodified>Sun, 29 Nov 2026 12:00:00 GMT</d:getlastmodified></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';
  response.writeHead(207, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${entry('/', '<d:resourcetype><d:collection/></d:resourcetype>')}`
    + `${entry('/list.txt', '<d:resourcetype/>')}</d:multistatus>`);
}

// A Kubernetes API with one name space.
export function serveKubernetes(request, response) {
  const path = new URL(request.url, 'https://h').pathname;
  const lists = {
    '/version': { major: '1', minor: '28', gitVersion: 'v1.28.0' },
    '/api': { kind: 'APIVersions', versions: ['v1'] },
    '/apis': { kind: 'APIGroupList', apiVersion: 'v1', groups: [] },
    '/api/v1': {
      kind: 'APIResourceList', groupVersion: 'v1',
      resources: [{ name: 'namespaces', singularName: 'namespace', namespaced: false, kind: 'Namespace', verbs: ['get', 'list'], shortNames: ['ns'] }],
    },
    '/api/v1/namespaces': { kind: 'NamespaceList', apiVersion: 'v1', metadata: {}, items: [{ kind: 'Namespace', apiVersion: 'v1', metadata: { name: 'office' } }] },
  };
  response.writeHead(lists[path] ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(lists[path] ?? { kind: 'Status', status: 'Failure', code: 404, message: path }));
}

// The security token service of AWS, for a question that changes nothing. `forms` are the requests.
export async function awsSts(forms) {
  const server = createHttpServer(async (request, response) => {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const form = new URLSearchParams(Buffer.concat(pieces).toString());
    forms.push({ authorization: request.headers.authorization, ...Object.fromEntries(form) });
    response.writeHead(200, { 'content-type': 'text/xml' });
    const action = form.get('Action');
    const credentials = '<Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>'
      + '<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>';
    const result = action === 'GetCallerIdentity' ? '<Arn>arn:aws:iam::1:user/robot</Arn><UserId>U</UserId><Account>1</Account>' : credentials;
    response.end(`<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${action}Result>${result}</${action}Result></${action}Response>`);
  });
  const port = await listening(server);
  return { port, stop: () => { server.close(); server.closeAllConnections(); } };
}
