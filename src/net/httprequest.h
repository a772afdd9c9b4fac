// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/formencoding.h"
#include <QByteArray>
#include <QHash>

namespace evergrant {

/// A complete request as a loopback server received it. Path and query are as sent, not decoded.
struct HttpRequest
{
    QByteArray method;                     ///< upper case as sent: GET, POST, ...
    QByteArray path;                       ///< begins with `/`
    QByteArray query;                      ///< without the question mark
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; the first of repeated ones
    QByteArray body;

    FormFields queryFields() const { return FormFields::parse(query); }
    FormFields bodyFields() const { return FormFields::parse(body); }
};

} // namespace evergrant
