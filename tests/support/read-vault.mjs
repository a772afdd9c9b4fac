// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   read-vault.mjs ADDRESS TOKEN PATH   prints what node-vault, a client of somebody else, reads there

import vault from 'node-vault';

const [endpoint, token, path] = process.argv.slice(2);
const client = vault({ endpoint, token, requestOptions: { headers: { 'X-Vault-Request': 'true' } } });
console.log(JSON.stringify((await client.read(path)).data));
