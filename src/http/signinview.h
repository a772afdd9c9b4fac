// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "net/httpanswer.h"

namespace evergrant::http {

/// What a sign-in page says besides what its step is about.
struct SignInFrame
{
    QString connection; ///< its title, else its name
    QByteArray key;     ///< of the form
    QString note = {};  ///< what the last press of a button has come to; empty: nothing to say
};

// The steps of a sign-in page. Pure; everything that comes from others is escaped. The button that was pressed comes
// back as the form's field "do", with "key", and "address" where one was asked for.

HttpAnswer startPage(const SignInFrame& frame); ///< "start"
/// `offer`: with a code, or with the address to sign in at. "finish".
HttpAnswer waitingPage(const SignInFrame& frame, const api::Authorize::Answer& offer);
/// Another account has signed in. "replace", "keep".
HttpAnswer questionPage(const SignInFrame& frame, const QString& question);
HttpAnswer endPage(const SignInFrame& frame, const Result<api::AuthorizeWait::Answer>& outcome);
/// 404: the link was used or is too old.
HttpAnswer noSuchPage();

} // namespace evergrant::http
