// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/secret.h"
#include <QList>
#include <QString>
#include <chrono>

namespace evergrant::api {

/// Makes one request to the API of a connection, with its access token.
struct Call
{
    static constexpr QLatin1StringView Name{"call"};
    struct Params
    {
        QString name;                     ///< required
        QString method;                   ///< required; see apiCallMethod()
        QString target;                   ///< required; path or address, see apiCallUrl()
        QStringList headers;              ///< "Name: value" each
        QStringList allowed;              ///< further hosts, see apiCallUrl()
        Secret body;                      ///< Base64; empty: none, or `bodyFile`
        QString bodyFile;                 ///< absolute path of an ordinary file, at most 16 MB; empty: none
        std::chrono::seconds timeout{30}; ///< of one request; 1 to 3600 s
    };
    struct Header
    {
        QString name, value;
    };
    struct Answer
    {
        int status = 0;
        QList<Header> headers;
        Secret body;          ///< Base64
        QString requestId;    ///< as the provider says; empty: it does not
        int milliseconds = 0; ///< from sending to the end of the answer, of the last request
        bool renewed = false; ///< the API refused the first token, and this is the answer to a second request
    };
};

} // namespace evergrant::api
