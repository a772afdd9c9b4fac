#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One provider's side of the wire, as its documentation describes it, on 127.0.0.1 and a free port.
//
//   node server.mjs NAME
//
// Prints {"port":N,"origin":"http://127.0.0.1:N"}, where answers name origins also "proxy" and "ca" (origins.mjs), and
// ends when stdin does. README.md has the rest.

import http from 'node:http';
import { Contract } from './common.mjs';
import { serveOrigins } from './origins.mjs';

const NAMES = [
  'constant-contact', 'microsoft', 'google', 'mailchimp', 'lightspeed-ecom', 'lightspeed-retail-x', 'quickbooks', 'zoho', 'salesforce',
  'shopify',
];
const name = process.argv[2];
if (!NAMES.includes(name)) {
  console.error(`usage: server.mjs ${NAMES.join('|')}`);
  process.exit(2);
}

const { create } = await import(`./${name}.mjs`);
const server = http.createServer();
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  const origin = `http://127.0.0.1:${port}`;
  const contract = new Contract(origin, create);
  const serve = (req, res) => contract.serve(req, res);
  server.on('request', serve);
  const { origins } = contract.provider;
  console.log(JSON.stringify({ port, origin, ...(origins && await serveOrigins(origins, serve)) }));
});
process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
