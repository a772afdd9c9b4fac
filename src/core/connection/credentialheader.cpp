// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/credentialheader.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString userOf(const ClientConfig& config, const HeaderForm& form)
{
    for (const QString& name : {config.username, form.username})
        if (!name.isEmpty())
            return name;
    return config.clientId;
}

} // namespace

Secret credentialHeader(const ClientConfig& config, const HeaderForm& form, const Secret& credential)
{
    QByteArray value = credential.reveal().toByteArray();
    if (form.scheme.compare("basic"_L1, Qt::CaseInsensitive) == 0) {
        QByteArray pair = userOf(config, form).toUtf8() + ':' + value;
        wipe(value);
        value = pair.toBase64();
        wipe(pair);
    }
    if (form.scheme.isEmpty())
        return Secret::take(std::move(value));
    QByteArray whole = form.scheme.toUtf8() + ' ' + value;
    wipe(value);
    return Secret::take(std::move(whole));
}

} // namespace evergrant
