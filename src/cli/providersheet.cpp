// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/providersheet.h"

#include "api/messages/proof.h"
#include "api/messages/providerexample.h"
#include "cli/command.h"
#include "cli/settinghelp.h"
#include "cli/texttable.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

using Rows = QList<QList<Cell>>;

/// Behind an empty cell, which indents it.
void addRow(Rows& rows, const QString& left, const QString& right)
{
    rows.append(QList<Cell>{Cell{}, Cell{left}, Cell{right}});
}

void addSetting(Rows& rows, const QString& key, const QString& state)
{
    addRow(rows, u"--set %1=VALUE"_s.arg(key),
           Command::tr("%1: %2", "“needed: Region of the account”").arg(state, settingMeaning(key)));
}

QString inPortal(const QString& state, const QString& label)
{
    return label.isEmpty() ? state
                           : Command::tr("%1; in the portal: %2", "“needed; in the portal: App key”").arg(state, label);
}

QString secretState(const api::GrantChoice& choice)
{
    const bool isNeeded = choice.clientSecret == api::SecretUse::Required || !choice.needsConsent;
    return isNeeded ? Command::tr("needed") : Command::tr("if there is one");
}

void addClient(Rows& rows, const api::GrantChoice& choice)
{
    if (choice.clientIdNeeded)
        addRow(rows, u"--client-id ID"_s, inPortal(Command::tr("needed"), choice.clientIdLabel));
    const ProofKind proof = api::proofOf(choice, {});
    const bool isFile = proof == ProofKind::KeyFile || proof == ProofKind::AccountFile;
    if (isFile)
        addRow(rows, proofOption(proof), inPortal(Command::tr("needed"), choice.clientSecretLabel));
    else if (proof == ProofKind::Secret)
        addRow(rows, proofOption(proof), inPortal(secretState(choice), choice.clientSecretLabel));
}

void addSettings(Rows& rows, const api::GrantChoice& choice)
{
    for (const QString& key : choice.requiredSettings) {
        const QString preset = choice.settingDefaults.value(key);
        const QString state = preset.isEmpty() ? Command::tr("needed") : Command::tr("%1 unless set").arg(preset);
        addSetting(rows, key, state);
    }
    for (const auto& [key, preset] : choice.settingDefaults.asKeyValueRange()) {
        if (!choice.requiredSettings.contains(key))
            addSetting(rows, key, Command::tr("%1 unless set").arg(preset));
    }
}

void addScopes(Rows& rows, const api::GrantChoice& choice)
{
    for (const auto& [scope, words] : choice.knownScopes.asKeyValueRange())
        addRow(rows, u"--scope "_s + scope,
               choice.scopes.contains(scope) ? Command::tr("%1 (by default)").arg(words) : words);
}

void addRedirect(Rows& rows, const api::GrantChoice& choice)
{
    if (choice.redirect == api::RedirectUse::Fixed)
        addRow(rows, Command::tr("Redirect URI"), Command::tr("\"evergrant add\" prints the one to register"));
    else if (choice.redirect == api::RedirectUse::Free)
        addRow(rows, Command::tr("Redirect URI"), choice.portlessRedirect);
}

QString example(const api::ProviderInfo& provider, const api::GrantChoice& choice)
{
    const api::Add::Params params = api::exampleFor(provider, choice);
    QString line = u"  evergrant add %1 --provider %2"_s.arg(params.name, params.provider);
    if (!params.grant.isEmpty())
        line += u" --grant "_s + params.grant;
    for (const auto& [key, value] : params.settings.asKeyValueRange())
        line += u" --set %1=%2"_s.arg(key, value);
    if (!params.clientId.isEmpty())
        line += u" --client-id "_s + params.clientId;
    if (!params.clientSecret.isEmpty())
        line += u" --client-secret-stdin"_s;
    return line + u'\n';
}

QString grantSection(const api::ProviderInfo& provider, const api::GrantChoice& choice, bool isUsual)
{
    Rows rows;
    addClient(rows, choice);
    addSettings(rows, choice);
    addRedirect(rows, choice);
    addScopes(rows, choice);
    QString text =
        u'\n' + choice.grant + (isUsual ? u' ' + Command::tr("(used unless --grant says otherwise)") : QString());
    if (!choice.summary.isEmpty())
        text += u": "_s + choice.summary;
    return text + u'\n' + alignedTable(rows) + example(provider, choice);
}

} // namespace

QString providerSheet(const api::ProviderInfo& provider)
{
    Rows places;
    if (!provider.portal.isEmpty())
        places.append(QList<Cell>{Cell{Command::tr("Portal:")}, Cell{provider.portal.toString()}});
    if (!provider.documentation.isEmpty())
        places.append(QList<Cell>{Cell{Command::tr("Documentation:")}, Cell{provider.documentation.toString()}});
    QString sheet = provider.name + u": "_s + provider.summary + u'\n' + alignedTable(places);
    for (const api::GrantChoice& choice : provider.grants)
        sheet += grantSection(provider, choice, &choice == &provider.grants.first());
    return sheet;
}

} // namespace evergrant::cli
