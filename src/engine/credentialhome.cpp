// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/credentialhome.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString standIn(const LearnedRule& rule)
{
    if (rule.form == LearnedRule::Form::Word)
        return u"any"_s;
    const QString host = rule.hosts.value(0);
    return host.startsWith(u'.') ? "https://any"_L1 + host : "https://"_L1 + host;
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

} // namespace

QUrl credentialHome(const ClientConfig& config, const QUrl& endpoint)
{
    const QString text = config.templates.value(u"token_endpoint"_s);
    if (text.isEmpty() || (!endpoint.isEmpty() && !mayBecome(text, config.learned, endpoint)))
        return endpoint;
    LearnedValues values;
    for (const auto& rule : config.learned)
        values.insert(rule.name, standIn(rule));
    return QUrl(filledIn(text, values), QUrl::StrictMode);
}

} // namespace evergrant
