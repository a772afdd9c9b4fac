#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   node override.mjs PRESET.json ORIGIN
//
// Prints the preset with https://HOST replaced by ORIGIN/HOST wherever a request goes: in `endpoints`, in `probe`, and in
// these two of each `by_grant`. Nothing else changes: a scope or an audience may look like an address and is none.

import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function moved(value, origin) {
  if (typeof value === 'string') return value.replace(/^https:\/\//, `${origin}/`);
  if (Array.isArray(value)) return value.map((each) => moved(each, origin));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, moved(each, origin)]));
}

export function override(preset, origin) {
  const result = { ...preset };
  for (const field of ['endpoints', 'probe']) if (field in preset) result[field] = moved(preset[field], origin);
  if (preset.by_grant) {
    result.by_grant = Object.fromEntries(
      Object.entries(preset.by_grant).map(([grant, fields]) => [grant, override(fields, origin)]));
  }
  return result;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [, , file, origin] = process.argv;
  if (!file || !/^https?:\/\/[^/]+$/.test(origin ?? '')) {
    console.error('usage: override.mjs PRESET.json ORIGIN');
    process.exit(2);
  }
  console.log(JSON.stringify(override(JSON.parse(readFileSync(file, 'utf8')), origin), null, 4));
}
