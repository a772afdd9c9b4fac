// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/providerinfo.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList wordsAt(const QJsonObject& object, QLatin1StringView key)
{
    QStringList words;
    const QJsonArray array = object[key].toArray();
    for (const QJsonValue& value : array)
        words.append(value.toString());
    return words;
}

} // namespace

bool ProviderInfo::isGeneric() const
{
    return requiredSettings.contains(u"issuer"_s) || requiredSettings.contains(u"authorization_endpoint"_s);
}

ProviderInfo providerInfoFromJson(const QJsonObject& object)
{
    ProviderInfo info;
    info.id = object["id"_L1].toString();
    info.name = object["name"_L1].toString();
    info.summary = object["summary"_L1].toString();
    info.grants = wordsAt(object, "grants"_L1);
    info.requiredSettings = wordsAt(object, "required_settings"_L1);
    info.scopes = wordsAt(object, "scopes"_L1);
    info.clientIdLabel = object["client_id_label"_L1].toString();
    info.clientSecretLabel = object["client_secret_label"_L1].toString();
    info.clientIdNeeded = object["client_id_needed"_L1].toBool(true);
    const QString secret = object["client_secret"_L1].toString();
    info.secretNeeded = secret == "required"_L1;
    info.secretPossible = secret != "none"_L1;
    info.redirectFixed = object["redirect"_L1].toString() == "fixed"_L1;
    info.portal = QUrl(object["portal"_L1].toString());
    info.setupSteps = wordsAt(object, "setup_steps"_L1);
    info.setupNote = object["setup_note"_L1].toString();
    return info;
}

QString stepAsRichText(const QString& step, const QString& redirectUri, const QString& codeBackground)
{
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s);
    QString html = step.toHtmlEscaped();
    html.replace(bold, u"<b>\\1</b>"_s);
    const QString code = u"<span style=\"font-family:monospace; background-color:%1\">&nbsp;%2&nbsp;</span>"_s.arg(
        codeBackground, redirectUri.toHtmlEscaped());
    html.replace(u"{redirect_uri}"_s, code);
    return html;
}

} // namespace evergrant
