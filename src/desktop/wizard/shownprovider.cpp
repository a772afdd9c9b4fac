// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/shownprovider.h"

#include "core/connection/connection.h"
#include <QRegularExpression>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As "**key**", or as a word that can be nothing else because it has an underscore.
bool isMentioned(const QString& key, const QString& text)
{
    if (text.contains(u"**"_s + key + u"**"_s))
        return true;
    return key.contains(u'_') && text.contains(QRegularExpression(u"\\b%1\\b"_s.arg(key)));
}

} // namespace

bool ShownGrant::isClientOnly() const
{
    return grant == "client-credentials"_L1 || grant == "jwt-bearer"_L1;
}

bool ShownGrant::isGeneric() const
{
    return requiredSettings.contains(u"issuer"_s) || requiredSettings.contains(u"authorization_endpoint"_s);
}

QStringList ShownGrant::offeredSettings() const
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

ShownGrant ShownProvider::grant(const QString& word) const
{
    const auto found = std::ranges::find(grants, word, &api::GrantChoice::grant);
    return ShownGrant(found == grants.end() ? grants.value(0) : *found);
}

bool ShownProvider::offers(const QString& word) const
{
    return std::ranges::find(grants, word, &api::GrantChoice::grant) != grants.end();
}

bool ShownProvider::givesCodesBeside(const QString& word, const QMap<QString, QString>& settings) const
{
    if (word != "code"_L1 || !offers(word) || !offers(u"device"_s))
        return false;
    // A registration with a secret is of another type than one without. Google's for devices have one, too, but those
    // for browsers get no code there.
    const ShownGrant device = grant(u"device"_s);
    if (grant(word).secretNeeded() != device.secretNeeded() || id == "google"_L1)
        return false;
    return std::ranges::none_of(device.requiredSettings,
                                [&](const QString& key) { return settings.value(key).isEmpty(); });
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
