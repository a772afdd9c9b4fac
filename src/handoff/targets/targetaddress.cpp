// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/targetaddress.h"

#include "core/connection/clientconfig.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::TargetAddress)
};

} // namespace

Result<QUrl> targetAddress(const QString& name, const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (mayReceiveSecrets(url))
        return url;
    if (url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty())
        return fail(ErrorKind::Usage, u"bad-address"_s,
                    Tr::tr("--%1 needs https: %2 is another machine, and the token would go there unencrypted.")
                        .arg(name, url.host()));
    return fail(
        ErrorKind::Usage, u"bad-address"_s,
        Tr::tr("The value of --%1 is no address. It looks like https://HOST/PATH, without a user name.").arg(name));
}

} // namespace evergrant::handoff
