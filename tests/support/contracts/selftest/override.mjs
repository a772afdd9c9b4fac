// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { override } from '../override.mjs';
import { file } from './client.mjs';

const ORIGIN = 'http://127.0.0.1:4711';
const PRESET = {
  id: 'p',
  portal: 'https://portal.example/',
  endpoints: { token_endpoint: 'https://login.example/{tenant}/token' },
  scopes: ['https://graph.example/.default'],
  probe: { url: 'https://{dc}.api.example/3.0/?$select=id', account: ['/name'] },
  by_grant: { static: { probe: { url: 'https://{region}.api.example/', header: null }, scopes: ['https://a.example/b'] }, device: { probe: null } },
  sources: [{ from: 'https://docs.example/' }],
};
const MOVED = {
  ...PRESET,
  endpoints: { token_endpoint: `${ORIGIN}/login.example/{tenant}/token` },
  probe: { url: `${ORIGIN}/{dc}.api.example/3.0/?$select=id`, account: ['/name'] },
  by_grant: { static: { probe: { url: `${ORIGIN}/{region}.api.example/`, header: null }, scopes: ['https://a.example/b'] }, device: { probe: null } },
};

test('only addresses that requests go to are moved', () => {
  const before = structuredClone(PRESET);
  assert.deepEqual(override(PRESET, ORIGIN), MOVED);
  assert.deepEqual(PRESET, before);
});

test('as a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eg-override-'));
  try {
    writeFileSync(join(folder, 'p.json'), JSON.stringify(PRESET));
    assert.deepEqual(JSON.parse(execFileSync(process.execPath, [file('override.mjs'), join(folder, 'p.json'), ORIGIN])), MOVED);
    assert.throws(() => execFileSync(process.execPath, [file('override.mjs'), join(folder, 'p.json')], { stdio: 'ignore' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
