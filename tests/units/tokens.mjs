// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// tokens.mjs KEY CERTIFICATE PORT   gives a token to whoever asks, over TLS.

import fs from 'node:fs';
import https from 'node:https';

const [key, cert, port] = process.argv.slice(2);
let count = 0;
https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, (request, response) => {
    request.resume().on('end', () => {
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify({ access_token: `token-${++count}-0123456789abcdef`, token_type: 'Bearer', expires_in: 3600 }));
    });
}).listen(Number(port), '127.0.0.1');
