#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One provider's side of the wire, as its documentation describes it, on 127.0.0.1 and a free port.
//
//   node server.mjs constant-contact|microsoft|google|mailchimp|lightspeed-ecom
//
// Prints {"port":N,"origin":"http://127.0.0.1:N"} and ends when stdin does. README.md has the rest.

import http from 'node:http';
import { Contract } from './common.mjs';

const NAMES = ['constant-contact', 'microsoft', 'google', 'mailchimp', 'lightspeed-ecom'];
const name = process.argv[2];
if (!NAMES.includes(name)) {
  console.error(`usage: server.mjs ${NAMES.join('|')}`);
  process.exit(2);
}

const { create } = await import(`./${name}.mjs`);
const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const origin = `http://127.0.0.1:${port}`;
  const contract = new Contract(origin, create);
  server.on('request', (req, res) => contract.serve(req, res));
  console.log(JSON.stringify({ port, origin }));
});
process.stdin.on('end', () => process.exit(0)).on('error', () => process.exit(0)).resume();
