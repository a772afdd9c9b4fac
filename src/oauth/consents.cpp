// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/consents.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> notNeeded(QString name)
{
    co_return fail(
        ErrorKind::Usage, u"consent-not-needed"_s,
        QCoreApplication::translate("evergrant::Consents", "The connection “%1” needs nobody to sign in.").arg(name));
}

} // namespace

QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> Consents::begin(ClientConfig config, ClientCredentials client,
                                                                     std::chrono::seconds timeout)
{
    if (config.grantType == GrantType::Code)
        return m_browser.begin(std::move(config), std::move(client), timeout);
    if (config.grantType == GrantType::Device)
        return m_device.begin(std::move(config), std::move(client), timeout);
    return notNeeded(config.connectionName);
}

} // namespace evergrant
