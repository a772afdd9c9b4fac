// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Unlocks the login keyring of a session.sh session without a prompt, as PAM does when a screen is unlocked: over the
// daemon's control socket. (`gnome-keyring-daemon --unlock` would start a second daemon that does not get the name.)
// The password is session.sh's; another one can be given on stdin after "-", to see a wrong one refused.

import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const password = process.argv[2] === '-' ? readFileSync(0, 'utf8').trimEnd() : 'evergrant';
const UNLOCK = 1;
const results = ['unlocked', 'denied', 'failed', 'no daemon'];

// One byte that carries the credentials of the sender, then: length of all, operation, length of the password, password.
const text = Buffer.from(password);
const message = Buffer.alloc(13);
message.writeUInt32BE(12 + text.length, 1);
message.writeUInt32BE(UNLOCK, 5);
message.writeUInt32BE(text.length, 9);

const socket = connect(`${process.env.XDG_RUNTIME_DIR}/keyring/control`);
socket.write(Buffer.concat([message, text]));
let answer = Buffer.alloc(0);
socket.on('data', (piece) => {
  answer = Buffer.concat([answer, piece]);
  if (answer.length < 8) return;
  socket.end();
  const result = answer.readUInt32BE(4);
  if (result !== 0) process.stderr.write(`keyring-unlock: ${results[result] ?? result}\n`);
  process.exitCode = result;
});
socket.on('error', (error) => {
  process.stderr.write(`keyring-unlock: ${error.code}\n`);
  process.exitCode = 3;
});
