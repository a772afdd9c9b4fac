// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/providerinfo.h"

#include "core/connection.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

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

QMap<QString, QString> textsAt(const QJsonObject& object, QLatin1StringView key)
{
    QMap<QString, QString> texts;
    const QJsonObject inner = object[key].toObject();
    for (auto text = inner.begin(); text != inner.end(); ++text)
        texts.insert(text.key(), text.value().toString());
    return texts;
}

GrantChoice grantChoiceFromJson(const QString& grant, const QJsonObject& object)
{
    GrantChoice info;
    info.grant = grant;
    info.summary = object["grant_summary"_L1].toString();
    info.requiredSettings = wordsAt(object, "required_settings"_L1);
    info.settingDefaults = textsAt(object, "setting_defaults"_L1);
    info.clientIdLabel = object["client_id_label"_L1].toString();
    info.clientSecretLabel = object["client_secret_label"_L1].toString();
    info.clientIdNeeded = object["client_id_needed"_L1].toBool(true);
    const QString secret = object["client_secret"_L1].toString();
    info.secretNeeded = secret == "required"_L1;
    info.secretPossible = secret != "none"_L1;
    info.needsConsent = object["needs_consent"_L1].toBool(true);
    info.scopes = wordsAt(object, "scopes"_L1);
    info.knownScopes = textsAt(object, "known_scopes"_L1);
    info.refreshTokenScope = object["refresh_token_scope"_L1].toString();
    info.redirectFixed = object["redirect"_L1].toString() == "fixed"_L1;
    info.hasRedirect = object["redirect"_L1].toString() != "none"_L1;
    info.portlessRedirect = object["redirect_uri"_L1].toString(u"http://127.0.0.1/callback"_s);
    info.setupSteps = wordsAt(object, "setup_steps"_L1);
    info.setupNote = object["setup_note"_L1].toString();
    return info;
}

/// As "**key**", or as a word that can be nothing else because it has an underscore.
bool isMentioned(const QString& key, const QString& text)
{
    if (text.contains(u"**"_s + key + u"**"_s))
        return true;
    return key.contains(u'_') && text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(key)));
}

} // namespace

bool GrantChoice::isClientOnly() const
{
    return grant == "client-credentials"_L1 || grant == "jwt-bearer"_L1;
}

bool GrantChoice::isGeneric() const
{
    return requiredSettings.contains(u"issuer"_s) || requiredSettings.contains(u"authorization_endpoint"_s);
}

QStringList GrantChoice::offeredSettings() const
{
    const QString said = setupSteps.join(u'\n') + u'\n' + setupNote;
    const QString account = u"service_account_file"_s;
    const QStringList keyFiles{u"client_key_file"_s, u"client_certificate_file"_s};
    QStringList offered;
    for (const QString& key : knownSettings()) {
        const bool isKey = isClientOnly() && keyFiles.contains(key) && !isMentioned(account, said);
        const bool isOffered = settingDefaults.contains(key) || isMentioned(key, said) || isKey;
        // Both have a place of their own in the form.
        if (isOffered && !requiredSettings.contains(key) && key != "redirect_uri"_L1 && key != "client_auth"_L1)
            offered.append(key);
    }
    // The file that is everything comes first.
    if (const qsizetype file = offered.indexOf(account); file > 0)
        offered.move(file, 0);
    return offered;
}

GrantChoice ProviderInfo::grant(const QString& word) const
{
    const auto found =
        std::find_if(grants.begin(), grants.end(), [&](const GrantChoice& g) { return g.grant == word; });
    return found == grants.end() ? grants.value(0) : *found;
}

bool ProviderInfo::offers(const QString& word) const
{
    return std::any_of(grants.begin(), grants.end(), [&](const GrantChoice& g) { return g.grant == word; });
}

ProviderInfo providerInfoFromJson(const QJsonObject& object)
{
    ProviderInfo info;
    info.id = object["id"_L1].toString();
    info.name = object["name"_L1].toString();
    info.summary = object["summary"_L1].toString();
    const QJsonObject variants = object["variants"_L1].toObject();
    for (const QString& word : wordsAt(object, "grants"_L1))
        info.grants.append(grantChoiceFromJson(word, variants.contains(word) ? variants[word].toObject() : object));
    if (info.grants.isEmpty())
        info.grants.append(grantChoiceFromJson(u"code"_s, object));
    info.portal = QUrl(object["portal"_L1].toString());
    info.documentation = QUrl(object["documentation"_L1].toString());
    info.verified = object["verified"_L1].toBool(true);
    info.rateLimits = wordsAt(object, "rate_limits"_L1);
    const QJsonArray sources = object["sources"_L1].toArray();
    for (const QJsonValue& value : sources) {
        const QJsonObject source = value.toObject();
        info.sources.append(
            {wordsAt(source, "fields"_L1), source["from"_L1].toString(), source["verified"_L1].toBool()});
    }
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
