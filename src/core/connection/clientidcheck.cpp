// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/clientidcheck.h"

#include <QRegularExpression>
#include <QUuid>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString ClientIdCheck::warning(const QString& providerId, const QString& clientId, const QString& secret)
{
    static const QRegularExpression space(u"\\s"_s);
    if (clientId.isEmpty())
        return {};
    if (clientId.contains(space))
        return tr("There is a space in it. Copy it again from the portal.");
    if (clientId == secret)
        return tr("It is the same as the secret. The portal shows two different values.");
    // RFC 6749 section 2.2 lets a server choose any form; these are addresses of something else.
    if (clientId.startsWith("https://"_L1) || clientId.startsWith("http://"_L1))
        return tr("It looks like an address. The portal shows another value for it.");
    if (clientId.contains(u'@'))
        return tr("It looks like an e-mail address. The portal shows another value for it.");
    if (providerId == "google"_L1 && !clientId.endsWith(".apps.googleusercontent.com"_L1))
        return tr("Google's client IDs end with “.apps.googleusercontent.com”.");
    if (providerId == "microsoft"_L1 && QUuid::fromString(clientId).isNull())
        return tr("Microsoft's application IDs have the form 12345678-90ab-cdef-1234-567890abcdef.");
    return {};
}

} // namespace evergrant
