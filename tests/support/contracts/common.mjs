// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the servers share: finding the provider's endpoint for a request, the log, the orders of a test, and the
// page on which a person agrees. What is demanded of a request stands in the provider's own file and in rules.mjs.

import { randomBytes } from 'node:crypto';
import { formProblem, namesOf, schemeOf } from './rules.mjs';
import { Store } from './tokens.mjs';

/// A request that the provider would not take. `why` goes into the log and names things, never values.
export class Refusal extends Error {
  constructor(why, answer) {
    super(why);
    this.answer = answer;
  }
}
export function refuse(why, answer) { throw new Refusal(why, answer); }

/// An answer that a test has asked for, given to a request that was all right.
class Forced extends Error {
  constructor(name, answer) {
    super(name);
    this.answer = answer;
  }
}

export const json = (status, body, headers = {}) => ({
  status,
  headers: { 'Content-Type': 'application/json;charset=UTF-8', ...headers },
  body: JSON.stringify(body),
});
export const empty = (status, headers = {}) => ({ status, headers, body: '' });
export const redirect = (address) => empty(302, { Location: address });

const escaped = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
export const page = (status, title, body) => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<body><h1>${escaped(title)}</h1>${body}</body></html>`,
});
export const errorPage = (status, text) => page(status, 'This cannot be done', `<p id="error">${escaped(text)}</p>`);

const BUTTONS = '<button id="allow" name="action" value="allow">Allow</button> '
  + '<button id="deny" name="action" value="deny">Deny</button>';

async function readBody(req) {
  const pieces = [];
  for await (const piece of req) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

/// The world that a provider's file sees, and the server around it.
export class Contract {
  constructor(origin, create) {
    this.origin = origin;
    this.offset = 0;
    this.clients = new Map();
    this.settings = { consent: 'ask', account: 'main', lifetime: null, interval: null };
    this.queues = { token: [], api: [] };
    this.dropped = [];
    this.tickets = new Map();
    this.log = [];
    this.watchers = new Set();
    this.store = new Store(() => this.now());
    this.provider = create(this);
  }

  /// Seconds; the order "advance" makes it later. Assertions are judged by the real clock, which their signers have.
  now() { return Date.now() / 1000 + this.offset; }

  /// Where https://HOST... of the provider is served.
  at(address) { return address.replace(/^https:\/\//, `${this.origin}/`); }

  client(id) {
    const fields = this.clients.get(id);
    return fields && { id, ...fields };
  }

  account(which = this.settings.account) { return this.provider.accounts[which]; }

  /// Access tokens live so long: what the test ordered, else what the provider documents.
  lifetime(documented) { return this.settings.lifetime ?? documented; }

  /// To be called when everything that can be wrong with a request's form has been looked at.
  forced(kind) {
    const name = this.queues[kind].shift();
    if (name) throw new Forced(name, this.provider.errors[name]);
  }

  // --- consent --------------------------------------------------------------------------------------------------------

  /// Asks the person; `decide(account)` gives the address to return to, with null for a refusal.
  consent({ client, scope }, decide) {
    const finish = (allowed) => {
      const account = allowed ? this.account() : null;
      if (allowed) this.settings.account = 'main';
      return redirect(decide(account));
    };
    if (this.settings.consent === 'auto') return finish(true);
    if (this.settings.consent === 'auto-deny') return finish(false);
    const ticket = randomBytes(16).toString('hex');
    this.tickets.set(ticket, finish);
    return page(200, 'Allow access?', `<p><b id="account">${escaped(this.account().email)}</b>, may
<b id="client">${escaped(client.id)}</b> use your account?</p><p>It asks for: <code id="scope">${escaped(scope || 'nothing')}</code></p>
<form method="post" action="/__consent"><input type="hidden" name="ticket" value="${ticket}">${BUTTONS}</form>`);
  }

  decided(body) {
    const form = new URLSearchParams(body);
    const finish = this.tickets.get(form.get('ticket'));
    if (!finish) return errorPage(400, 'This page is too old.');
    this.tickets.delete(form.get('ticket'));
    return finish(form.get('action') === 'allow');
  }

  /// The page where the code of a device is entered.
  devicePage(request) {
    if (request.method !== 'POST') {
      const code = escaped(request.query.get('user_code') ?? '');
      return page(200, 'Connect a device', `<form method="post"><label>Code <input id="user-code" name="user_code"
value="${code}" autocomplete="off" required></label> ${BUTTONS}</form>`);
    }
    const form = new URLSearchParams(request.body);
    const known = this.decideDevice(form.get('user_code'), form.get('action') === 'allow');
    return known ? page(200, 'Done', '<p id="done">You can close this page.</p>') : errorPage(400, 'Nobody waits for this code.');
  }

  decideDevice(userCode, allowed) {
    const known = this.store.decideDevice(userCode, allowed ? this.account() : null);
    if (known && allowed) this.settings.account = 'main';
    return known;
  }

  // --- orders of a test -----------------------------------------------------------------------------------------------

  force(kind, names) {
    for (const name of [names].flat()) {
      if (!this.provider.errors[name]) throw new Error(`no such answer: ${name}; there are ${Object.keys(this.provider.errors).join(' ')}`);
      this.queues[kind].push(name);
    }
  }

  choose(setting, value, allowed) {
    if (!allowed.includes(value)) throw new Error(`${setting} is one of ${allowed.join(' ')}`);
    this.settings[setting] = value;
  }

  number(setting, value) {
    if (value !== null && !(Number.isFinite(value) && value >= 0)) throw new Error(`${setting} is a number of seconds or null`);
    this.settings[setting] = value;
  }

  register(clients) {
    for (const [id, fields] of Object.entries(clients)) {
      if (fields !== null && !this.provider.kinds.includes(fields.kind)) throw new Error(`${id}: kind is one of ${this.provider.kinds.join(' ')}`);
      if (fields === null) this.clients.delete(id);
      else this.clients.set(id, { redirectUris: [], ...this.clients.get(id), ...fields });
    }
  }

  order(name, value) {
    const device = (allowed) => { if (!this.decideDevice(value, allowed)) throw new Error('nobody waits for this user code'); };
    const known = {
      next: () => this.force('token', value),
      nextApi: () => this.force('api', value),
      drop: () => { this.dropped.push(...[value].flat()); },
      consent: () => this.choose('consent', value, ['ask', 'auto', 'auto-deny']),
      account: () => this.choose('account', value, Object.keys(this.provider.accounts)),
      clients: () => this.register(value),
      approve: () => device(true),
      deny: () => device(false),
      lifetime: () => this.number('lifetime', value),
      interval: () => this.number('interval', value),
      advance: () => { this.offset += Number(value); },
      revoke: () => this.store.revokeAll(),
      reset: () => { this.log = []; this.queues = { token: [], api: [] }; this.dropped = []; },
      ...this.provider.orders,
    };
    if (!known[name]) throw new Error(`no such order: ${name}; there are ${Object.keys(known).join(' ')}`);
    known[name](value);
  }

  control(body) {
    try {
      for (const [name, value] of Object.entries(JSON.parse(body))) this.order(name, value);
      return json(200, { ok: true });
    } catch (error) {
      return json(400, { error: error.message });
    }
  }

  // --- the log --------------------------------------------------------------------------------------------------------

  record(entry) {
    this.log.push(entry);
    for (const watcher of this.watchers) watcher();
  }

  /// ?wait=N holds the answer until there are N entries, at most 20 seconds.
  async readLog(query) {
    const wanted = Number(query.get('wait') ?? 0);
    if (this.log.length < wanted) {
      await new Promise((done) => {
        const timer = setTimeout(done, 20000);
        const watcher = () => {
          if (this.log.length < wanted) return;
          clearTimeout(timer);
          this.watchers.delete(watcher);
          done();
        };
        this.watchers.add(watcher);
      });
    }
    return json(this.log.length < wanted ? 408 : 200, this.log);
  }

  // --- a request ------------------------------------------------------------------------------------------------------

  route(request) {
    const here = this.provider.routes.filter((route) => route.host.test(request.host) && route.path.test(request.path));
    const route = here.find((each) => each.method.split('|').includes(request.method));
    if (route) return route;
    if (here.length) refuse(`method ${request.method}, not ${here.map((each) => each.method).join('|')}`, this.wrongMethod(here[0]));
    return refuse('no such address', this.provider.nowhere(request));
  }

  wrongMethod(route) {
    const { status, headers, body } = this.provider.error(405, 'invalid_request', 'The method is not allowed here.');
    return { status, headers: { ...headers, Allow: route.method.replace('|', ', ') }, body };
  }

  /// What holds for every endpoint that takes a form (RFC 6749 sections 3.2 and 4.1.3): nothing in the address, each
  /// name once, the right content type.
  readForm(request) {
    const problem = formProblem(request);
    if (problem) refuse(problem, this.provider.error(400, 'invalid_request', problem));
    request.form = new URLSearchParams(request.body);
  }

  async answer(request, entry) {
    try {
      const route = this.route(request);
      entry.kind = route.kind;
      if (route.kind === 'token' || route.kind === 'device') this.readForm(request);
      const answer = await route.handle(request, request.path.match(route.path));
      return { ...answer, entry: { verdict: 'accepted', why: answer.why ?? '' } };
    } catch (error) {
      if (error instanceof Refusal) return { ...error.answer, entry: { verdict: 'rejected', why: error.message } };
      if (error instanceof Forced) return { ...error.answer, entry: { verdict: 'accepted', why: `as ordered: ${error.message}`, forced: error.message } };
      throw error;
    }
  }

  async provide(request, req, res) {
    const entry = {
      path: `/${request.host}${request.path}`,
      verdict: '',
      why: '',
      method: request.method,
      form: namesOf(new URLSearchParams(request.body)),
      query: namesOf(request.query),
      authorization: schemeOf(request.headers.authorization),
    };
    if (!/urlencoded/.test(request.headers['content-type'] ?? '')) entry.form = [];
    const { status, headers, body, entry: verdict } = await this.answer(request, entry);
    const grantType = new URLSearchParams(request.body).get('grant_type');
    if (entry.kind === 'token' && /^[a-z0-9:_-]{1,64}$/.test(grantType ?? '')) entry.grant_type = grantType;
    const at = verdict.verdict === 'accepted' ? this.dropped.indexOf(entry.kind) : -1;
    if (at >= 0) this.dropped.splice(at, 1);
    this.record({ ...entry, ...verdict, status, ...(at >= 0 && { dropped: true }) });
    if (at >= 0) req.socket.destroy();
    else res.writeHead(status, { 'Cache-Control': 'no-store', ...headers }).end(body);
  }

  async serve(req, res) {
    try {
      const url = new URL(req.url, this.origin);
      const body = await readBody(req);
      const send = ({ status, headers, body: text }) => res.writeHead(status, headers).end(text);
      if (url.pathname === '/__control' && req.method === 'POST') return send(this.control(body));
      if (url.pathname === '/__log') return send(await this.readLog(url.searchParams));
      if (url.pathname === '/__consent') return send(this.decided(body));
      if (url.pathname === '/favicon.ico') return send(empty(404));
      const [, host, path] = url.pathname.match(/^\/([^/]+)(\/.*)?$/) ?? [null, '', ''];
      return await this.provide({
        method: req.method,
        host: decodeURIComponent(host).toLowerCase(),
        path: path ?? '/',
        query: url.searchParams,
        rawQuery: url.search.slice(1),
        headers: req.headers,
        body,
      }, req, res);
    } catch (error) {
      console.error(error); // a mistake of ours: let the test see it
      return res.writeHead(500, { 'Content-Type': 'text/plain' }).end(`the test server failed: ${error.message}`);
    }
  }
}
