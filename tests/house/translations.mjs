// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every text is there in every language:
//
//   node translations.mjs SOURCE LUPDATE
//
// Each catalogue has what lupdate finds, no more and no less; nothing in it is unfinished or empty; and what a program or a reader
// needs is in the translation as it is in the text: placeholders, tags, bold words, options. One thing has one name. Help pages have the
// same headings, commands and links. What lupdate itself complains about are texts under contexts that no program asks for.

import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const [source, lupdate] = [resolve(process.argv[2]), process.argv[3]];
const forms = { en: 2, de: 2, fr: 2, es: 2 }; // of a plural, as Qt counts them
const english = 'evergrant_en.ts'; // has plurals only

const decoded = (text) =>
  text.replace(/&(lt|gt|quot|apos|amp|#x?[0-9a-f]+);/gi, (all, name) => {
    const known = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name];
    return known ?? String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
  });

/** Messages by context, text and comment. */
function messagesOf(file) {
  const messages = new Map();
  for (const context of readFileSync(file, 'utf8').split('<context>').slice(1)) {
    const name = decoded(/<name>([^]*?)<\/name>/.exec(context)?.[1] ?? '');
    for (const [, attributes, body] of context.matchAll(/<message([^>]*)>([^]*?)<\/message>/g)) {
      const text = decoded(/<source>([^]*?)<\/source>/.exec(body)?.[1] ?? '');
      const comment = decoded(/<comment>([^]*?)<\/comment>/.exec(body)?.[1] ?? '');
      const [, type = '', translation = ''] = /<translation([^>]*)>([^]*)<\/translation>/.exec(body) ?? [];
      const plural = attributes.includes('numerus="yes"');
      const translations = plural ? [...translation.matchAll(/<numerusform[^>]*>([^]*?)<\/numerusform>/g)].map(([, form]) => form) : [translation];
      messages.set(JSON.stringify([name, text, comment, plural]), { text, plural, type, translations: translations.map(decoded) });
    }
  }
  return messages;
}

const count = (text, what) => [...text.matchAll(what)].map(([found]) => found).sort().join(' ');
/** What a translation has in common with its text. */
const common = {
  placeholders: /%L?\d+/g,
  'fields in braces': /\{[a-z_]+\}/g,
  tags: /<\/?[a-zA-Z][^<>\s]*/g,
  'bold words': /\*\*/g,
  'line breaks': /\n/g,
  options: /(?<![\w-])--[a-z][a-z-]*/g,
};

/** Words for which texts have another one. Values of options stay: “(default: keychain)”, “keychain: …”. */
const otherWords = [{ word: /(?<!default: )\bkeychains?\b(?!:)/i, instead: 'keyring' }];

function* complaintsAbout({ text, plural, type, translations }, language) {
  for (const { word, instead } of otherWords) if (word.test(text)) yield `say “${instead}”, not “${word.exec(text)[0]}”`;
  if (type.includes('type=')) yield /type="(\w+)"/.exec(type)[1];
  if (plural && translations.length !== forms[language]) yield `${translations.length} forms of the plural`;
  for (const translation of translations) {
    if (translation.trim() === '' && text.trim() !== '') {
      yield 'empty';
      continue;
    }
    for (const [name, what] of Object.entries(common)) {
      // An option or a placeholder may stand twice in one language and once in the other.
      const distinct = (found) => (name === 'options' || name === 'placeholders' ? [...new Set(found.split(' '))].join(' ') : found);
      const [wanted, found] = [distinct(count(text, what)), distinct(count(translation, what))];
      if (wanted !== found) yield `${name}: “${wanted}” became “${found}”`;
    }
    if (!plural && count(text, /%n/g) !== count(translation, /%n/g)) yield '%n';
    if (/^\s/.test(text) !== /^\s/.test(translation) || /\s$/.test(text) !== /\s$/.test(translation)) yield 'space at an end';
    const letters = (words) => (words.match(/&(?=[^\s&])/g) ?? []).length;
    if (letters(text) !== letters(translation)) yield 'the letter of a shortcut';
  }
}

/** A rule that finds nothing is no rule. */
function* brokenRules() {
  const fine = { text: 'Give %1 as <b>one</b> of --set.', plural: false, type: '', translations: ['Mit --set <b>eins</b> als %1 angeben.'] };
  if ([...complaintsAbout(fine, 'de')].length) yield 'a good translation is refused';
  for (const translation of ['', 'Mit --set <b>eins</b> angeben.', 'Mit --set eins als %1 angeben.', 'Mit <b>eins</b> als %1 angeben.', 'Mit --set <b>eins</b> als %1 angeben. '])
    if (![...complaintsAbout({ ...fine, translations: [translation] }, 'de')].length) yield `“${translation}” is accepted`;
  if (![...complaintsAbout({ ...fine, type: ' type="unfinished"' }, 'de')].length) yield 'what is unfinished is accepted';
  const naming = (text) => [...complaintsAbout({ text, plural: false, type: '', translations: [text] }, 'de')].length > 0;
  if (!naming('The keychain is locked.') || naming('keychain: the keyring (default: keychain)')) yield 'the keyring has two names, or an option none';
}

function* catalogueComplaints(place) {
  const presets = join(place, 'presettexts.cpp');
  execFileSync('node', [join(source, 'translations/presettexts.mjs'), join(source, 'resources/providers'), presets]);
  const catalogues = readdirSync(join(source, 'translations')).filter((name) => name.endsWith('.ts'));
  for (const name of catalogues) copyFileSync(join(source, 'translations', name), join(place, name));
  const update = (options, names) => {
    const fixed = ['-silent', '-locations', 'none', '-no-obsolete', join(source, 'src'), join(source, 'ui'), presets, '-ts'];
    return spawnSync(lupdate, [...options, ...fixed, ...names.map((name) => join(place, name))], { encoding: 'utf8' });
  };
  const updating = update([], catalogues.filter((name) => name !== english));
  for (const line of updating.stderr.split('\n').filter(Boolean)) yield `lupdate: ${line}`;
  if (updating.status !== 0 || update(['-pluralonly'], [english]).status !== 0) yield 'lupdate failed';
  const languages = catalogues.map((name) => /^evergrant_(\w+)\.ts$/.exec(name)[1]);
  if (languages.sort().join() !== Object.keys(forms).sort().join()) yield `there are catalogues for ${languages}`;
  for (const language of languages) {
    const kept = messagesOf(join(source, `translations/evergrant_${language}.ts`));
    const found = messagesOf(join(place, `evergrant_${language}.ts`));
    if (found.size < 3000 && language !== 'en') yield `${language}: lupdate finds no more than ${found.size} texts`;
    for (const key of found.keys()) if (!kept.has(key)) yield `${language}: not in the catalogue: ${key}`;
    for (const key of kept.keys()) if (!found.has(key)) yield `${language}: no text any more: ${key}`;
    for (const [key, message] of kept) for (const complaint of complaintsAbout(message, language)) yield `${language}: ${complaint}: ${key}`;
  }
}

const shape = {
  headings: (page) => count(page, /^#+(?= )/gm),
  'blocks of code': (page) => count(page, /^(```|    \S)/gm),
  links: (page) => count(page, /\]\([^)]*\)/g),
  'rows of tables': (page) => count(page, /^\|/gm),
};

function* helpComplaints() {
  const help = join(source, 'resources/help');
  const pages = readdirSync(help).filter((name) => name.endsWith('.md'));
  for (const language of Object.keys(forms).filter((code) => code !== 'en')) {
    const folder = join(help, language);
    const there = existsSync(folder) ? readdirSync(folder) : [];
    for (const name of there) if (!pages.includes(name)) yield `${language}/${name} is a translation of no page`;
    for (const name of pages) {
      if (!there.includes(name)) {
        yield `${language}/${name} is missing`;
        continue;
      }
      const [page, translation] = [join(help, name), join(folder, name)].map((path) => readFileSync(path, 'utf8'));
      for (const [what, of] of Object.entries(shape)) if (of(page) !== of(translation)) yield `${language}/${basename(name)} has other ${what} than ${name}`;
    }
  }
}

const place = mkdtempSync(join(tmpdir(), 'evergrant-translations-'));
const complaints = [...brokenRules(), ...catalogueComplaints(place), ...helpComplaints()];
rmSync(place, { recursive: true });
const most = 60;
for (const complaint of complaints.slice(0, most)) console.log(complaint);
if (complaints.length > most) console.log(`and ${complaints.length - most} more`);
process.exit(complaints.length ? 1 : 0);
