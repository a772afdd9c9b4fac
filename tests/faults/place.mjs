// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one cell lives: a folder, the session with its keyring, and the library that is preloaded into its programs.

import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin, commandOf, processesWith, signal, succeed, supportFile, until } from './processes.mjs';

const MARK = 'FAULTS_CELL';
let shim;
let serial = 0;

// Built here, because it depends on nothing but the compiler that has built the programs.
function builtShim() {
  if (!shim) {
    shim = join(tmpdir(), 'shim.so');
    execFileSync('cc', ['-O1', '-shared', '-fPIC', '-o', shim, fileURLToPath(new URL('shim.c', import.meta.url)), '-ldl']);
  }
  return shim;
}

export class Place {
  constructor(programs) {
    serial += 1;
    this.dir = join(tmpdir(), `c${serial}`); // short, because socket paths end at 107 bytes
    this.programs = programs;
    this.session = {};
    this.mounted = [];
    mkdirSync(join(this.dir, 'home'), { recursive: true });
    this.log = openSync(join(this.dir, 'log'), 'a');
  }

  // The role says whose clock counts: "server" is another machine.
  environment(role, more = {}) {
    const environment = {
      ...process.env,
      ...this.session,
      LC_ALL: 'C.UTF-8',
      LANGUAGE: '',
      HOME: join(this.dir, 'home'),
      [MARK]: this.dir,
      LD_PRELOAD: builtShim(),
      FAULTS_CLOCK: join(this.dir, `clock-${role}`),
      EVERGRANT_PROFILE: join(this.dir, 'profile'),
      ASAN_OPTIONS: `verify_asan_link_order=0:log_path=${join(this.dir, 'sanitizer')}`,
      UBSAN_OPTIONS: `print_stacktrace=1:log_path=${join(this.dir, 'sanitizer')}`,
      ...more,
    };
    return environment;
  }

  // For the program that the kill orders are meant for; `group`: and for all that it has started.
  killable(group = false) { return { FAULTS_KILL: join(this.dir, 'kill'), ...(group && { FAULTS_KILL_GROUP: '1' }) }; }

  // See shim.c. The order stays until it has been carried out or disarm() is called.
  armKill(order) { writeFileSync(join(this.dir, 'kill'), `${order}\n`); }

  disarm() { rmSync(join(this.dir, 'kill'), { force: true }); }

  shiftClock(role, realTime, bootTime = 0) { writeFileSync(join(this.dir, `clock-${role}`), `${realTime} ${bootTime}\n`); }

  // A session of this cell's own, with an unlocked keyring: nothing that happens to it concerns another cell.
  async ownSession(...options) {
    this.sessionProcess = begin(supportFile('session.sh'), ['--keep', join(this.dir, 's'), ...options, '--', 'sh', '-c', 'env -0 | tr "\\n\\0" " \\n" > "$EVERGRANT_TEST_SESSION/env"; echo up; cat >/dev/null'], { log: this.log });
    await this.sessionProcess.line;
    const text = await succeed('cat', [join(this.dir, 's', 'env')]);
    const names = ['DBUS_SESSION_BUS_ADDRESS', 'XDG_RUNTIME_DIR', 'XDG_DATA_HOME', 'DISPLAY', 'EVERGRANT_TEST_SESSION'];
    for (const line of text.split('\n')) {
      const [name] = line.split('=', 1);
      if (names.includes(name)) this.session[name] = line.slice(name.length + 1);
    }
  }

  keyring(action) { return succeed(supportFile(`keyring-${action}`), [], { env: { ...process.env, ...this.session } }); }

  get keyringFolder() { return join(this.session.XDG_DATA_HOME, 'keyrings'); }

  keyringDaemons() {
    return processesWith('EVERGRANT_TEST_SESSION', this.session.EVERGRANT_TEST_SESSION).filter((id) => commandOf(id).startsWith('gnome-keyring-d'));
  }

  // The daemon of this cell's own session. The bus starts it again, locked, when somebody asks.
  async killKeyring() {
    const found = this.keyringDaemons();
    for (const id of found) signal(id, 'SIGKILL');
    if (found.length === 0) throw new Error('no keyring daemon is running in this session');
    await until('the keyring daemon has died', () => !this.keyringDaemons().some((id) => found.includes(id)));
  }

  async keyringBack() {
    const call = ['call', '--session', '--dest', 'org.freedesktop.secrets', '--object-path', '/org/freedesktop/secrets', '--method', 'org.freedesktop.DBus.Peer.Ping'];
    await succeed('gdbus', call, { env: { ...process.env, ...this.session } });
    await until('the keyring is unlocked again', () => this.keyring('unlock').then(() => true, () => false));
  }

  stopKeyring() { for (const id of this.keyringDaemons()) signal(id, 'SIGSTOP'); }

  // Somebody else's program asks the locked keyring, and nobody answers the window that opens.
  openPrompt() {
    const program = begin('secret-tool', ['store', '--label', 'another program', 'name', 'another'], { env: { ...process.env, ...this.session } });
    program.stdin.end('kept');
    return program;
  }

  promptShown() {
    return succeed('timeout', ['20', 'xdotool', 'search', '--sync', '--name', 'Unlock'], { env: { ...process.env, ...this.session } });
  }

  // The copies of this connection, and of those that share an item with it.
  async deleteCopies(profileId, connectionId) {
    const group = parseInt(connectionId.slice(-2), 16) % 64;
    const key = `evergrant/${profileId}/copies-${group.toString(16).padStart(2, '0')}`;
    await succeed('secret-tool', ['clear', 'user', key], { env: { ...process.env, ...this.session } });
  }

  // A small disk at this path; needs a mount namespace of our own, see main.mjs.
  async smallDisk(path) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    await succeed('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=0700', 'tmpfs', path]);
    this.mounted.push(path);
    this.disk = path;
  }

  // Not a block is left, also not in the journal that SQLite keeps between two transactions: its content is of no use then,
  // its blocks would be.
  async fillDisk() {
    const journal = join(this.disk, 'profile', 'grants.db-journal');
    if (existsSync(journal)) await succeed('fallocate', ['--punch-hole', '--length', String(statSync(journal).size), journal]);
    const file = openSync(join(this.disk, 'filler'), 'w');
    const block = Buffer.alloc(64 * 1024);
    try {
      for (;;) writeSync(file, block);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
    if (statfsSync(this.disk).bavail > 0) throw new Error('the disk is not full');
  }

  freeDisk() { rmSync(join(this.disk, 'filler')); }

  processes() { return processesWith(MARK, this.dir); }

  async dispose() {
    for (const id of this.processes()) signal(id, 'SIGKILL');
    if (this.sessionProcess) {
      this.sessionProcess.stdin.end();
      await this.sessionProcess.ended;
    }
    await until('everything of the cell has ended', () => this.processes().length === 0);
    for (const path of this.mounted) await succeed('umount', ['-l', path]);
    closeSync(this.log);
  }
}
