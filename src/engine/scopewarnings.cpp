// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/scopewarnings.h"

#include <QObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QStringList scopeWarnings(const ClientConfig& config, const Grant& grant)
{
    const QStringList granted = grant.tokens.scopes();
    static const QStringList silent{u"openid"_s, u"offline_access"_s, u"profile"_s, u"email"_s, u"refresh_token"_s};
    // Some write the same scope with and without the resource in front of it, or in other letters.
    const auto isSame = [](const QString& asked) {
        return [asked](const QString& given) {
            return given.compare(asked, Qt::CaseInsensitive) == 0 ||
                   given.endsWith(u'/' + asked, Qt::CaseInsensitive) ||
                   asked.endsWith(u'/' + given, Qt::CaseInsensitive);
        };
    };
    QStringList missing;
    for (const auto& scope : config.scopes)
        if (!granted.isEmpty() && !silent.contains(scope) &&
            std::none_of(granted.begin(), granted.end(), isSame(scope)))
            missing << scope;
    if (missing.isEmpty())
        return {};
    return {QObject::tr("The provider did not allow everything that was asked for: %1 is missing. Allow it for the "
                        "application or the account there, and authorize again.")
                .arg(missing.join(u", "_s))};
}

} // namespace evergrant
