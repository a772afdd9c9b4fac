// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a server does with a refresh token that comes a second time. Rotation and revoking the family are oidc-provider's
// own doing; the kinder behaviours come from authserver.mjs, which hides from it that a token has been used.

export const behaviours = [
  { id: 'never', title: 'never rotates', server: ['--rotate', 'false'], policy: 'never-rotates' },
  { id: 'old-valid', title: 'old stays valid', server: ['--reuse', 'old-stays-valid'], policy: 'old-stays-valid' },
  { id: 'window', title: '30 s window', server: ['--reuse', 'window:30'], policy: 'window:30,then:revokes-family' },
  { id: 'successor', title: 'until successor used', server: ['--reuse', 'until-successor-used'], policy: 'until-successor-used' },
  { id: 'strict', title: 'strict', server: ['--reuse', 'revokes-family'], policy: 'revokes-family' },
  // Of another client registration, because oidc-provider revokes what one consent session has given to one client.
  { id: 'strict-spare', title: 'strict, with a spare', server: ['--reuse', 'revokes-family'], policy: 'revokes-family', spare: true },
];

export const STRICT = 'strict';
