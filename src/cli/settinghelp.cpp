// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/settinghelp.h"

#include "cli/generalhelp.h"
#include "core/connection/connection.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

struct SettingText
{
    QLatin1StringView key;
    const char* meaning;
};

constexpr SettingText texts[] = {
    {"authorization_endpoint"_L1, QT_TRANSLATE_NOOP("Settings", "Address of the sign-in page")},
    {"token_endpoint"_L1, QT_TRANSLATE_NOOP("Settings", "Address that gives and renews tokens")},
    {"device_authorization_endpoint"_L1,
     QT_TRANSLATE_NOOP("Settings", "Address that begins a sign-in on another device")},
    {"revocation_endpoint"_L1, QT_TRANSLATE_NOOP("Settings", "Address that ends tokens")},
    {"introspection_endpoint"_L1, QT_TRANSLATE_NOOP("Settings", "Address that tells whether a token is valid")},
    {"issuer"_L1, QT_TRANSLATE_NOOP("Settings", "Address of the provider; the other addresses are found from it")},
    {"client_auth"_L1,
     QT_TRANSLATE_NOOP("Settings", "client_secret_basic, client_secret_post, private_key_jwt or none")},
    {"refresh_policy"_L1, QT_TRANSLATE_NOOP("Settings", "What becomes of a refresh token whose answer was lost")},
    {"probe_endpoint"_L1, QT_TRANSLATE_NOOP("Settings", "A harmless API call that proves the access")},
    {"tenant"_L1, QT_TRANSLATE_NOOP("Settings", "Directory ID or domain of the organization")},
    {"domain"_L1, QT_TRANSLATE_NOOP("Settings", "Host of the sign-in")},
    {"realm"_L1, QT_TRANSLATE_NOOP("Settings", "Keycloak realm")},
    {"shop"_L1, QT_TRANSLATE_NOOP("Settings", "The part before the dot in the shop's address")},
    {"region"_L1, QT_TRANSLATE_NOOP("Settings", "Region or data centre of the account")},
    {"domain_prefix"_L1, QT_TRANSLATE_NOOP("Settings", "The part before the dot in your address")},
    {"audience"_L1, QT_TRANSLATE_NOOP("Settings", "The API that tokens are for, as some providers want it")},
    {"resource"_L1, QT_TRANSLATE_NOOP("Settings", "Address of the API that tokens are for (RFC 8707)")},
    {"redirect_uri"_L1, QT_TRANSLATE_NOOP("Settings", "Redirect URI of the sign-in, as it is registered")},
    {"header_name"_L1, QT_TRANSLATE_NOOP("Settings", "Header that carries the token")},
    {"header_prefix"_L1, QT_TRANSLATE_NOOP("Settings", "Word before the token in that header")},
    {"username"_L1,
     QT_TRANSLATE_NOOP("Settings", "User name beside a password; account that a service account acts for")},
    {"api_host"_L1, QT_TRANSLATE_NOOP("Settings", "Host of the API")},
    {"client_certificate_file"_L1, QT_TRANSLATE_NOOP("Settings", "Certificate of the private key (PEM); read once")},
    {"client_key_file"_L1, QT_TRANSLATE_NOOP("Settings", "Private key (PEM); read once")},
    {"service_account_file"_L1, QT_TRANSLATE_NOOP("Settings", "JSON file of a service account; read once")},
    {"ca_file"_L1, QT_TRANSLATE_NOOP("Settings", "Certificate authorities to trust in place of the system's (PEM)")},
    {"proxy"_L1, QT_TRANSLATE_NOOP("Settings", "Proxy, http or socks5")},
    {"timeout"_L1, QT_TRANSLATE_NOOP("Settings", "Seconds that one request may take; 15 unless set")},
};

const SettingText* textOf(const QString& key)
{
    const auto* found = std::ranges::find(texts, key, &SettingText::key);
    return found == std::ranges::end(texts) ? nullptr : found;
}

} // namespace

QString settingMeaning(const QString& key)
{
    const SettingText* text = textOf(key);
    return text ? QCoreApplication::translate("Settings", text->meaning) : QString();
}

QString settingsHelp()
{
    QList<HelpRow> rows;
    for (const QString& key : knownSettings())
        rows.append({key, settingMeaning(key)});
    return QCoreApplication::translate("Settings", "Keys of --set:") + u'\n' + helpTable(rows).chopped(1);
}

} // namespace evergrant::cli
