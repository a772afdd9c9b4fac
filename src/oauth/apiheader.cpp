// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/apiheader.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QByteArray basicPair(const HeaderForm& form, const ClientConfig& config, const Secret& password)
{
    QString name = config.username.isEmpty() ? form.username : config.username;
    if (name.isEmpty())
        name = config.clientId;
    QByteArray pair = name.toUtf8() + ':' + password.reveal().toByteArray();
    const QByteArray encoded = pair.toBase64();
    wipe(pair);
    return encoded;
}

} // namespace

ExactlyOnceManager::Header apiHeader(const HeaderForm& form, const ClientConfig& config, const Secret& credential)
{
    const bool basic = form.scheme.compare("Basic"_L1, Qt::CaseInsensitive) == 0;
    QByteArray value = basic ? basicPair(form, config, credential) : credential.reveal().toByteArray();
    if (!form.scheme.isEmpty())
        value.prepend(form.scheme.toUtf8() + ' ');
    return {form.name.toUtf8(), Secret::take(std::move(value))};
}

} // namespace evergrant
