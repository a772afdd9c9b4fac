// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table as people read it. Markdown, aligned, so that it can be read as it is too.

import { BROKEN, LOST, SURVIVED, TOLD, UNSERVED } from './verdict.mjs';

export function cellText(result) {
  if (!result) return '';
  if (result.notFor) return '–';
  const requests = ` (${result.requests})`;
  switch (result.verdict) {
    case SURVIVED: return (result.tally ?? 'survived') + requests;
    case TOLD: return (result.tally ?? `told a person in ${Math.max(1, Math.round(result.seconds))} s`) + requests;
    case LOST: return `${result.tally ?? 'LOST SILENTLY'}${requests}`;
    case UNSERVED: return `survived, callers failed${requests}`;
    case BROKEN: return 'no result';
    default: throw new Error(`no such verdict: ${result.verdict}`);
  }
}

export function tableText(rows, subjects, behaviours, resultOf) {
  const lines = [['fault', 'program', ...behaviours.map(({ title }) => title)]];
  for (const row of rows) {
    for (const subject of subjects) {
      const cells = behaviours.map((behaviour) => resultOf(row, subject, behaviour));
      if (cells.every((result) => result.notFor)) continue;
      lines.push([subject === subjects[0] ? row.title : '', subject.title, ...cells.map(cellText)]);
    }
  }
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  text.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return text.join('\n');
}

export const NOTES = `In brackets: how many token requests the server received before the outcome was certain.
The server is oidc-provider: rotation and the revocation of a family are its own. "Old stays valid", "30 s window" and "until
successor used" come from an adapter of ours in its store, which hides from it that a token has been used. The spare of the
last column is a second consent, given to a second client registration.
Survived: the integration gets a token that the server's introspection accepts, the program reports health, and one more
refresh works. Told: the program says that a person has to act (Evergrant: needs_human; oidc-agent: it asks for
--reauthenticate, or for its account). oidc-agent renews only when asked, so the integration asks again until it is served.`;

// Seconds in which the integration had no token that the server accepts, at most, where the grant survived.
export function outageText(rows, subject, behaviours, resultOf) {
  const longest = (behaviour) => Math.max(0, ...rows.map((row) => resultOf(row, subject, behaviour))
    .filter(({ verdict }) => verdict === SURVIVED).map(({ without }) => without ?? 0));
  const texts = behaviours.map((behaviour) => `${behaviour.title} ${longest(behaviour).toFixed(1)} s`);
  return `Longest time without a valid token where the grant survived, ${subject.title}: ${texts.join(', ')}.`;
}
