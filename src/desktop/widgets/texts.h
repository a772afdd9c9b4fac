// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QCoreApplication>

namespace evergrant {

/// What windows and tray say about a connection. Pure functions, so that each sentence has a row in a test.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    /// "14 h 51 min 08 s", "3 d 04 h 12 min", "0 min 00 s" at the end; keeps its width while it counts.
    static QString countdown(std::chrono::seconds left);
    /// The one short line under the title in the list.
    static QString rowLine(const ShownConnection& view, const QDateTime& now);
    /// "Account “Riverside Bakery” · Constant Contact · scripts call it “crm”"
    static QString accountLine(const ShownConnection& view);
    /// A message after the title that it is about, unless it begins with that title already.
    static QString about(const QString& title, const QString& message);
    /// Said where an address should have opened in the browser.
    static QString noBrowser(const QUrl& url);
    static QString sectionTitle(Section section, int count);
    /// For the main button, with its mnemonic; empty for Action::None. `grant`: the connection's kind of sign-in.
    static QString buttonText(Action action, const QString& grant = {});
    /// Spoken by screen readers in place of the shape's colour.
    static QString healthWord(const ShownConnection& view);
    /// Cause and consequence, and what to do in a state that is not known here.
    static QString detailText(const ShownConnection& view);
    /// The same without the explanation that the view has.
    static QString briefText(const ShownConnection& view);
    /// As healthWord(), and the line in the list, while there is no worker.
    static QString unknownWord();
    /// What a renewal does with the refresh token, which people see as "renewal key": "stays the same", "changes every
    /// time".
    static QString rotationText(Rotation rotation);
    /// Each spare on a line of its own: "ready (petra, 3 Sep 2026)".
    static QString spareText(const ShownConnection& view);
    static QString spareText(const api::SpareGrant& spare);
    /// Whether the OS keychain holds a second copy of the tokens; empty where there are none, or a newer worker sent
    /// another word.
    static QString keychainCopyText(const ShownConnection& view);
    /// "petra, 3 Sep 2026"; empty when it is not known.
    static QString givenByText(const QString& person, const QDateTime& when);
    /// "Obtained 06:48" and "Expires tomorrow 06:48"; empty when unknown.
    static QString obtainedText(const ShownConnection& view, const QDateTime& now);
    static QString expiresText(const ShownConnection& view, const QDateTime& now);
    /// "180 days (until 2 Mar 2027)"
    static QString idleText(const ShownConnection& view);
    static QString dayText(const QDateTime& at); ///< "8 Dec 2026"; empty when `at` is invalid
    /// The question's text before a connection is removed: what is lost with it.
    static QString removalText(const ShownConnection& view);
};

} // namespace evergrant
