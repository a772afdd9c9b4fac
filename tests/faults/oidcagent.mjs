// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// oidc-agent 4.2.6 as a subject, used as its manual says for unattended machines: the agent keeps the password that its
// account file is encrypted with (--pw-store), and a script loads the account after a start (oidc-add).

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { begin, run, signal, succeed, until } from './processes.mjs';
import { TOKEN_LIFE } from './server.mjs';

const ACCOUNT = 'crm';
const PASSWORD = 'only for these tests';

export class OidcAgent {
  static id = 'oidc-agent';

  static title = 'oidc-agent 4.2.6';

  constructor(place, server) {
    Object.assign(this, { place, server });
    this.home = join(place.dir, 'home');
    this.socket = join(place.dir, 'agent', 'sock');
  }

  environment(more = {}) {
    return this.place.environment('worker', { HOME: this.home, OIDC_SOCK: this.socket, OIDC_ENCRYPTION_PW: PASSWORD, ...more });
  }

  run(program, words) { return run(program, words, { env: this.environment() }); }

  // The first access token lives for a second, so that the next demand for one begins a refresh, as in daily use.
  async setUp() {
    mkdirSync(join(this.home, '.oidc-agent'), { recursive: true, mode: 0o700 });
    await this.begin();
    await this.addAccount();
  }

  async addAccount() {
    const token = await this.server.refreshToken(this.place.dir);
    await this.server.set({ access_token_ttl: 1 });
    const words = ['-m', '--client-id', this.server.client_id, '--client-secret', this.server.client_secret, '--iss', `${this.server.issuer}/`,
      '--scope', 'openid offline_access', '--rt-env', '--pw-env', '--prompt=none', '--confirm-default', ACCOUNT];
    await succeed('oidc-gen', words, { env: this.environment({ OIDC_REFRESH_TOKEN: token }) });
    await succeed('oidc-add', ['--pw-env', ACCOUNT], { env: this.environment() });
    await this.server.set({ access_token_ttl: TOKEN_LIFE });
  }

  async begin() {
    mkdirSync(join(this.place.dir, 'agent'), { recursive: true, mode: 0o700 });
    const words = ['--console', '--pw-store', '--no-autoreauthenticate', '--no-webserver', '--json', '-a', this.socket];
    this.agent = begin('oidc-agent', words, { env: this.environment(this.place.killable(true)), log: this.place.log, detached: true });
    await until('oidc-agent answers', async () => (await this.run('oidc-add', ['--loaded'])).code === 0);
  }

  async start() {
    await this.begin();
    this.loaded = await this.run('oidc-add', ['--pw-env', ACCOUNT]);
  }

  // It is several processes; all must go.
  async kill() {
    signal(-this.agent.pid, 'SIGKILL');
    await this.agent.ended;
  }

  // One of its processes has carried out the kill order for all of them, see shim.c.
  async died() {
    await this.agent.ended;
    this.place.disarm();
  }

  async stop() {
    signal(-this.agent.pid, 'SIGTERM');
    await this.agent.ended;
  }

  refresh() { return this.run('oidc-token', ['--force-new', ACCOUNT]); }

  async look() {
    const running = await this.run('oidc-add', ['--loaded']);
    if (running.code !== 0) {
      await this.kill();
      await this.start();
    }
    const asked = await this.run('oidc-token', ['--time=1', ACCOUNT]);
    const says = `${asked.err} ${asked.code !== 0 && this.loaded?.code ? this.loaded.err : ''}`.trim();
    const person = /reauthenticate|No account|not loaded|decrypt|password/i.test(says);
    return { token: asked.code === 0 ? asked.out.trim() : null, healthy: asked.code === 0, person, final: person, says };
  }

  async renew() {
    const ran = await this.refresh();
    return ran.code === 0 ? ran.out.trim() : null;
  }

  get state() { return join(this.home, '.oidc-agent'); }

  // Its one file stands for every store of Evergrant's.
  file() { return join(this.state, ACCOUNT); }

  async makeWhole({ survived }) {
    if (!survived) await this.addAccount();
  }

  async kept() { /* it writes its file before it answers */ }

  demand(seconds) { return this.run('oidc-token', [`--time=${seconds}`, ACCOUNT]); }

  // Two logins of the same person: two agents that have loaded the same account.
  async raceOfTwo() {
    const second = new OidcAgent(this.place, this.server);
    second.socket = join(this.place.dir, 'agent', 'second');
    await second.start();
    await second.refresh();
    await this.refresh();
    await second.refresh();
  }
}
