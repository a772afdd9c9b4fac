// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/credentialhome.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QStringList standIns(const LearnedRule& rule)
{
    if (rule.form == LearnedRule::Form::Word)
        return {u"any"_s};
    QStringList places;
    for (const QString& host : rule.hosts)
        places << (host.startsWith(u'.') ? "https://any"_L1 + host : "https://"_L1 + host);
    return places;
}

/// As rules write it: without the port that goes without saying.
QString originText(const QUrl& url)
{
    const bool usual = url.port() == 443 && url.scheme() == "https"_L1;
    return url.scheme() + "://"_L1 + url.host() + (usual || url.port() < 0 ? QString() : u":%1"_s.arg(url.port()));
}

/// Whether a consent may tell values that make the origin of `text` that of `endpoint`.
bool mayBecome(const QString& text, const QList<LearnedRule>& rules, const QUrl& endpoint)
{
    for (const auto& rule : rules) {
        if (rule.form == LearnedRule::Form::Origin && text.startsWith(u'{' + rule.name + u'}'))
            return isAcceptable(rule, originText(endpoint));
    }
    const QString origin = text.section(u'/', 0, 2);
    QString pattern = QRegularExpression::escape(origin);
    const auto names = placeholdersIn(origin);
    for (const QString& name : names)
        pattern.replace(QRegularExpression::escape(u'{' + name + u'}'), u"[A-Za-z0-9._-]+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(originText(endpoint))
        .hasMatch();
}

/// All that `text` may become.
QStringList originsOf(const QString& text, const QList<LearnedRule>& rules)
{
    QStringList texts{text};
    for (const auto& rule : rules) {
        if (!text.contains(u'{' + rule.name + u'}'))
            continue;
        QStringList filled;
        for (const QString& one : std::as_const(texts)) {
            for (const QString& value : standIns(rule))
                filled << filledIn(one, {{rule.name, value}});
        }
        texts = filled;
    }
    QStringList origins;
    for (const QString& one : std::as_const(texts))
        origins << originOf(QUrl(one, QUrl::StrictMode));
    origins.sort();
    origins.removeDuplicates();
    return origins;
}

bool isToBeTold(const ClientConfig& config, const QUrl& endpoint)
{
    const QString text = config.templates.value(u"token_endpoint"_s);
    return !text.isEmpty() && (endpoint.isEmpty() || mayBecome(text, config.learned, endpoint));
}

CredentialHome toldHome(const ClientConfig& config)
{
    return {originsOf(config.templates.value(u"token_endpoint"_s), config.learned)};
}

} // namespace

CredentialHome credentialHome(const ClientConfig& config)
{
    const QUrl endpoint = credentialEndpoint(config);
    if (isToBeTold(config, endpoint))
        return toldHome(config);
    CredentialHome home;
    if (!endpoint.isEmpty())
        home.origins << originOf(endpoint);
    if (config.tokenEndpointDiscovered || (endpoint.isEmpty() && config.needsDiscovery))
        home.issuer = config.issuer.toString();
    return home;
}

CredentialHome credentialHomeOf(const ClientConfig& config, const QString& origin)
{
    const QUrl url(origin);
    if (url.isValid() && !origin.isEmpty() && isToBeTold(config, url))
        return toldHome(config);
    return {origin.isEmpty() ? QStringList() : QStringList(origin)};
}

bool isSamePlace(const QStringList& some, const QStringList& others)
{
    return std::ranges::any_of(some, [&others](const QString& place) { return others.contains(place); });
}

} // namespace evergrant
