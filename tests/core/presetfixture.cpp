// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "presetfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

QJsonObject minimal()
{
    return {{u"id"_s, u"acme"_s},
            {u"name"_s, u"Acme"_s},
            {u"summary"_s, u"Acme's shop."_s},
            {u"grants"_s, QJsonArray{u"code"_s}},
            {u"required_settings"_s, QJsonArray{u"shop"_s}},
            {u"endpoints"_s, QJsonObject{{u"authorization_endpoint"_s, u"https://{shop}.acme.example/authorize"_s},
                                         {u"token_endpoint"_s, u"https://{shop}.acme.example/token"_s}}}};
}

ProviderPreset preset(const QJsonObject& changes)
{
    auto object = minimal();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    const auto result = parsed(object);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

Connection connection(const QMap<QString, QString>& settings)
{
    Connection result;
    result.id = QUuid(u"123e4567-e89b-12d3-a456-426614174000"_s);
    result.name = u"crm"_s;
    result.clientId = u"key"_s;
    result.settings = settings;
    return result;
}

QJsonObject everyGrant()
{
    static const QByteArray json = R"({
        "id": "acme", "name": "Acme", "summary": "Acme's shop.", "grant_summary": "A person is there once.",
        "grants": ["code", "device", "client-credentials", "jwt-bearer", "static"],
        "endpoints": {"authorization_endpoint": "https://id.acme.example/authorize",
                      "token_endpoint": "https://{shop}.acme.example/token",
                      "revocation_endpoint": "{instance}/revoke"},
        "setting_defaults": {"region": "eu1"},
        "scopes": ["read"], "always_scopes": ["offline_access"], "refresh_token_scope": "offline_access",
        "known_scopes": {"read": "read everything", "offline_access": "when nobody is there", "app": "the application"},
        "token_parameters": {"expiring": "1"}, "token_headers": {"X-Include-End": "true"},
        "header": {"name": "X-Acme-Token", "scheme": ""},
        "probe": {"url": "https://{region}.acme.example/me", "method": "POST", "body": "{\"query\":\"{me}\"}",
                  "header": {"scheme": "OAuth"}, "scope": "read", "account": ["/user/name", "/user/mail"],
                  "account_id": "/user/id"},
        "learned": [{"name": "shop", "label": "Shop", "from": "callback", "field": "shop"},
                    {"name": "instance", "from": "token", "field": "/api/url", "form": "origin",
                     "hosts": [".acme.example", "api.acme.example"]},
                    {"name": "team", "from": "probe", "field": "/user/team"}],
        "idle_limit_days": 90, "absolute_limit_days": 365, "refresh_policy": "never-rotates",
        "by_grant": {
            "device": {"grant_summary": "No browser here.", "client_secret": "none", "client_auth": "none",
                       "required_settings": ["shop"], "idle_limit_days": 30, "absolute_limit_days": null,
                       "endpoints": {"device_authorization_endpoint": "https://id.acme.example/device",
                                     "authorization_endpoint": null}},
            "client-credentials": {"required_settings": ["shop"], "scopes": ["app"], "always_scopes": []},
            "jwt-bearer": {"required_settings": ["shop"], "client_secret": "none", "always_scopes": []},
            "static": {"client_secret": "required", "header": {"scheme": "Token"}, "always_scopes": []}
        },
        "sources": [{"fields": ["/endpoints", "/refresh_policy", "/probe"], "from": "https://acme.example/docs",
                     "verified": true},
                    {"fields": ["/probe/account", "/by_grant/device", "/endpoints/revocation_endpoint"],
                     "from": "From memory", "verified": false}]
    })";
    return QJsonDocument::fromJson(json).object();
}

Result<ProviderPreset> parsed(const QJsonObject& object)
{
    return parseProviderPreset(QJsonDocument(object).toJson(), QStringLiteral("acme.json"));
}

namespace {

QJsonValue changed(const QJsonValue& document, const QStringList& steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    if (document.isArray()) {
        QJsonArray array = document.toArray();
        const auto at = steps.first().toInt();
        if (at == array.size())
            array.append(value);
        else
            array.replace(at, changed(array.at(at), steps.mid(1), value));
        return array;
    }
    QJsonObject object = document.toObject();
    object.insert(steps.first(), changed(object.value(steps.first()), steps.mid(1), value));
    return object;
}

} // namespace

QJsonObject changed(const QJsonObject& document, const QString& pointer, const QJsonValue& value)
{
    return changed(QJsonValue(document), pointer.mid(1).split(u'/'), value).toObject();
}

} // namespace evergrant::test
