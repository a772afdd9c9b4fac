// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/settingtexts.h"

#include "core/connection/connection.h"
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString SettingTexts::label(const QString& key)
{
    const QMap<QString, QString> labels{
        {u"issuer"_s, tr("Issuer address")},
        {u"authorization_endpoint"_s, tr("Authorization address")},
        {u"token_endpoint"_s, tr("Token address")},
        {u"device_authorization_endpoint"_s, tr("Device code address")},
        {u"revocation_endpoint"_s, tr("Revocation address")},
        {u"introspection_endpoint"_s, tr("Introspection address")},
        {u"probe_endpoint"_s, tr("Address to check with")},
        {u"client_auth"_s, tr("Proof of the application")},
        {u"refresh_policy"_s, tr("What a lost reply does")},
        {u"tenant"_s, tr("Tenant (organization)")},
        {u"domain"_s, tr("Domain")},
        {u"realm"_s, tr("Realm")},
        {u"shop"_s, tr("Shop name")},
        {u"region"_s, tr("Region")},
        {u"domain_prefix"_s, tr("Domain prefix")},
        {u"audience"_s, tr("Audience")},
        {u"resource"_s, tr("Resource address")},
        {u"redirect_uri"_s, tr("Redirect URI")},
        {u"header_name"_s, tr("Header name")},
        {u"header_prefix"_s, tr("Word before the key")},
        {u"username"_s, tr("User name")},
        {u"api_host"_s, tr("API host")},
        {u"client_certificate_file"_s, tr("Certificate file")},
        {u"client_key_file"_s, tr("Private key file")},
        {u"service_account_file"_s, tr("Service account file")},
        {u"ca_file"_s, tr("Certificate authorities")},
        {u"proxy"_s, tr("Proxy")},
        {u"proxy_password"_s, tr("Proxy password")},
        {u"timeout"_s, tr("Time-out in seconds")},
        {u"purpose"_s, tr("What it is for")},
        {u"without_it"_s, tr("What breaks without it")},
        {u"responsible"_s, tr("Who can repair it")},
        {u"custodian"_s, tr("Second person who can repair it")},
        {u"custodian_after"_s, tr("Days without an answer after which the second person takes over")},
        {u"notes"_s, tr("Notes")},
    };
    if (labels.contains(key))
        return labels.value(key);
    QString words = key;
    words.replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

QString SettingTexts::placeholder(const QString& key)
{
    if (key == "issuer"_L1 || key.endsWith("_endpoint"_L1) || key == "resource"_L1)
        return u"https://…"_s;
    const QMap<QString, QString> hints{
        {u"tenant"_s, tr("Directory ID or domain, such as example.com")},
        {u"domain"_s, tr("Such as login.example.com")},
        {u"shop"_s, tr("The part before the dot in the shop's address")},
        {u"region"_s, tr("A short word, such as us6")},
        {u"domain_prefix"_s, tr("The part before the dot in your address")},
        {u"username"_s, tr("The person it acts for, such as office@example.com")},
        {u"api_host"_s, tr("Such as api.example.com")},
        {u"header_name"_s, tr("Such as X-Api-Key")},
        {u"client_certificate_file"_s, tr("PEM file; belongs to the private key")},
        {u"client_key_file"_s, tr("PEM file without a password")},
        {u"service_account_file"_s, tr("JSON file from the portal")},
        {u"ca_file"_s, tr("PEM file; empty means: those of this computer")},
        {u"proxy"_s, u"http://proxy.example.com:3128"_s},
        {u"proxy_password"_s, tr("Only if the proxy asks for one")},
        {u"timeout"_s, tr("Empty means: 15")},
    };
    return hints.value(key);
}

bool SettingTexts::isFile(const QString& key)
{
    return key.endsWith("_file"_L1);
}

QString SettingTexts::withLabels(QString text)
{
    for (const QString& key : knownSettings()) {
        text.replace(u"**"_s + key + u"**"_s, u"**"_s + label(key) + u"**"_s);
        // Shorter keys are also plain words.
        if (key.contains(u'_'))
            text.replace(QRegularExpression(u"(?<!\\{)\\b%1\\b"_s.arg(key)), u"“%1”"_s.arg(label(key)));
    }
    return text.replace(u"private_key_jwt"_s, u"“%1”"_s.arg(tr("Signature with the private key")));
}

QString SettingTexts::withoutCommand(const QString& text, const Correction& correction)
{
    const QString words = correction.setting + u'=' + correction.value;
    const qsizetype at = correction.isEmpty() ? -1 : text.indexOf(words);
    const qsizetype command = at < 0 ? -1 : text.lastIndexOf("evergrant set "_L1, at);
    const qsizetype before = command < 0 ? -1 : text.lastIndexOf(". "_L1, command);
    if (before < 0)
        return text;
    return text.first(before + 1) + text.sliced(at + words.size());
}

bool SettingTexts::isSameServer(const QString& one, const QString& other)
{
    const auto server = [](const QString& address) {
        const auto rest = QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
        return QUrl(address).adjusted(rest);
    };
    return server(one) == server(other);
}

QString SettingTexts::secretForOtherServer()
{
    return tr("Please enter it again: it was meant for the other address only.");
}

} // namespace evergrant
