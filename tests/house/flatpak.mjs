// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What flatpak-builder reads in the manifest:
//
//   node flatpak.mjs PACKAGING
//
// It is named as the desktop entry is, each source is fetched by https and has a checksum, and whatever Debian's package is built
// with is in the runtime or a module.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const packaging = resolve(process.argv[2]);
const id = 'org.evergrant.Evergrant';
const place = mkdtempSync(join(tmpdir(), 'evergrant-flatpak-')); // it leaves a folder where it is started
const text = execFileSync('flatpak-builder', ['--show-manifest', join(packaging, `flatpak/${id}.yml`)], { cwd: place, encoding: 'utf8' });
rmSync(place, { recursive: true });
const manifest = JSON.parse(text);

// Debian's packages: those of tools and Qt are in org.kde.Sdk.
const inRuntime = /^(cmake|debhelper-compat|libssl-dev|ninja-build|pkgconf|qt6-.*)$/;
const moduleOf = {
  'libboost-dev': 'boost',
  'libcli11-dev': 'cli11',
  'libexpected-dev': 'tl-expected',
  'libqrencode-dev': 'qrencode',
  'libsodium-dev': 'libsodium',
  'libyaml-cpp-dev': 'yaml-cpp',
  'qcoro-qt6-dev': 'qcoro',
  'qtkeychain-qt6-dev': 'qtkeychain',
};

const complaints = [];
const entry = readFileSync(join(packaging, `${id}.desktop`), 'utf8');
if ((manifest.id ?? manifest['app-id']) !== id) complaints.push('it has another name than the desktop entry');
if (!entry.includes(`\nExec=${manifest.command}\n`)) complaints.push('it starts another program than the desktop entry');

const modules = new Map(manifest.modules.map((module) => [module.name, module]));
if ([...modules.keys()].at(-1) !== 'evergrant') complaints.push('the program is not the last module');
for (const { name, sources } of modules.values())
  for (const { type, url, sha256 } of sources)
    if (type === 'archive' && !(url?.startsWith('https://') && /^[0-9a-f]{64}$/.test(sha256 ?? '')))
      complaints.push(`${name} is not fetched by https, or has no checksum`);

const control = readFileSync(join(packaging, 'debian/control'), 'utf8');
const [, depends] = control.match(/^Build-Depends:\n((?: .*\n)+)/m);
const needed = [...depends.matchAll(/^ ([a-z0-9.+-]+)/gm)].map(([, name]) => name);
for (const name of needed)
  if (!inRuntime.test(name) && !modules.has(moduleOf[name])) complaints.push(`${name} is in no module, and not in the runtime`);
for (const [name, module] of Object.entries(moduleOf))
  if (!needed.includes(name)) complaints.push(`nothing needs ${module}`);

for (const complaint of complaints) console.log(complaint);
process.exit(complaints.length ? 1 : 0);
