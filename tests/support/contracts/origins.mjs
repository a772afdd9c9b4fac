// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Some providers name an https origin in their answers, and what a preset takes for one cannot be replaced by an
// address of this computer. So their true names are served here, too: over TLS, behind a proxy that takes CONNECT.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function certificate(folder, names) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'ca.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
    '-subj', '/CN=contract', '-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
    '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert), file: cert };
}

/// Resolves to {proxy, ca}: the address of the proxy, and the file with the one authority that has signed for `names`.
export async function serveOrigins(names, serve) {
  const folder = mkdtempSync(join(tmpdir(), 'eg-contract-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { key, cert, file } = certificate(folder, names);
  const behind = https.createServer({ key, cert }, (req, res) => {
    req.url = `/${req.headers.host}${req.url}`;
    serve(req, res);
  });
  const proxy = http.createServer((req, res) => res.writeHead(501).end());
  proxy.on('connect', (req, socket) => {
    socket.on('error', () => {});
    if (!names.includes(req.url.replace(/:443$/, ''))) {
      socket.end('HTTP/1.1 502 Nobody there\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    behind.emit('connection', socket);
  });
  await new Promise((resolve) => { proxy.listen(0, '127.0.0.1', resolve); });
  return { proxy: `http://127.0.0.1:${proxy.address().port}`, ca: file };
}
