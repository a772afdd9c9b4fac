// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QByteArray>
#include <QString>

namespace evergrant {

/// What came of sending one token request, before anybody looks at its meaning. Made by oauth/ExactlyOnceSender.
struct TokenExchange
{
    enum class Delivery {
        NotSent,          ///< nothing left this machine: the upload device was never read
        NoCompleteAnswer, ///< sent; timeout, reset, or a body cut short
        Answered          ///< a complete HTTP answer is here
    };
    Delivery delivery = Delivery::NotSent;
    QString transportError; ///< plain text for NotSent and NoCompleteAnswer; no URL, no secret
    int status = 0;
    Secret body; ///< holds tokens when all went well
    QByteArray contentType;
    QByteArray retryAfter;  ///< raw header
    QByteArray dateHeader;  ///< raw header; tells the server's clock
    QByteArray challenge;   ///< raw WWW-Authenticate header
    QByteArray location;    ///< raw header of a redirect, which is not followed
    bool fromProxy = false; ///< 407: a proxy answered, not the provider
    /// The server accepted the client by a Basic pair that was not encoded; see ClientAuth::SecretBasicRaw.
    bool rawBasicAccepted = false;
    QString transportCode; ///< "timeout", "connection-closed", "cut-short"; becomes Unknown::code
};

} // namespace evergrant
