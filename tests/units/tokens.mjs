// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// tokens.mjs KEY CERTIFICATE PORT   gives a token to whoever asks, over TLS. Below /strict/ it takes each refresh token only
// once, the first is "first", and writes "asked" to standard output two seconds before it answers.

import fs from 'node:fs';
import https from 'node:https';

const [key, cert, port] = process.argv.slice(2);
let count = 0;
const current = new Map(); // refresh tokens by path

function give(response, more) {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ access_token: `token-${++count}-0123456789abcdef`, token_type: 'Bearer', expires_in: 3600, ...more }));
}

async function strict(request, response) {
    let body = '';
    for await (const part of request) body += part;
    if (new URLSearchParams(body).get('refresh_token') !== (current.get(request.url) ?? 'first')) {
        response.writeHead(400, { 'Content-Type': 'application/json' });
        response.end('{"error":"invalid_grant"}');
        return;
    }
    const next = `refresh-${++count}`;
    current.set(request.url, next);
    console.log('asked');
    setTimeout(() => give(response, { refresh_token: next }), 2000);
}

https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, (request, response) => {
    if (request.url.startsWith('/strict/')) strict(request, response);
    else request.resume().on('end', () => give(response));
}).listen(Number(port), '127.0.0.1');
