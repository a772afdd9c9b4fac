// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "api/messages/connectionview.h"
#include "api/messages/provider.h"
#include "api/messages/token.h"
#include <functional>

// What the worker answers in tests of windows.

namespace evergrant {

/// The time of all samples: a Monday afternoon, 15:59:08 UTC.
QDateTime sampleNow();
QUuid sampleId(const QString& name);
QDateTime utc(const QString& time); ///< "2026-09-07T15:59:08Z"
using Change = std::function<void(api::ConnectionView&)>;
/// A healthy connection as the worker describes it, changed as wanted.
api::ConnectionView sampleView(const QString& name, const Change& change = {});
void setToken(api::ConnectionView& view, const QDateTime& obtained, const QDateTime& expires, bool usable = true);
/// One of each state.
QList<api::ConnectionView> sampleViews();
/// Those that nobody signs in to: "webshop" has an API key, "graph" is an application by itself.
QList<api::ConnectionView> keyViews();
/// One whose provider has not answered for longer than its token lived.
api::ConnectionView notWorkingView();
/// One that works, but whose grant ends soon.
api::ConnectionView endingView();
api::Providers::Answer sampleProviders();
/// What `authorize` answers for a sign-in with a code that is good for so long from sampleNow() on.
api::Authorize::Answer deviceAnswer(std::chrono::seconds left);
/// What it answers for a sign-in in the browser; without `url` nobody is needed.
api::Authorize::Answer signInAt(const QString& attempt, const QString& url = {});
api::AuthorizeWait::Answer signedIn(const QString& account = {}, const QString& message = {},
                                    const QStringList& warnings = {});
api::AuthorizeWait::Answer otherAccount(const QString& question, const QString& expected, const QString& account,
                                        const QString& message = {});
/// What a sign-in ends with whose issuer lacks the slash that the server's has.
Error issuerMismatchError();
api::Refresh::Answer resultsFor(const QString& name, bool ok, const QString& message);

} // namespace evergrant
