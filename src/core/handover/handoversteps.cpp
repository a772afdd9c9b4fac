// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handover/handoversteps.h"

#include "core/handover/handovernotes.h"
#include "core/health/buttontext.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Handover)
};

QString authorizeCommand(const HandoverFacts& facts)
{
    return u"evergrant authorize "_s + facts.name;
}

QString proofCommand(const HandoverFacts& facts)
{
    return u"evergrant set %1 %2"_s.arg(facts.name, proofOption(facts.proof));
}

QString statusCommand(const HandoverFacts& facts)
{
    return u"evergrant status "_s + facts.name;
}

QStringList replacementSteps(const HandoverFacts& facts)
{
    return {facts.portal.isEmpty()
                ? Tr::tr("Make a new secret or key at %1.").arg(serviceName(facts))
                : Tr::tr("Make a new secret or key at %1: %2").arg(serviceName(facts), facts.portal.toString()),
            Tr::tr("In Evergrant press More, then “Replace key…”."),
            facts.proof == ProofKind::Secret
                ? Tr::tr("Paste it and press “Save”. The mark of the connection turns green: it works.")
                : Tr::tr("Choose the file with the new key and press “Save”. The mark of the connection turns "
                         "green: it works.")};
}

/// Commands end their sentence, because a full stop after them would be typed, too.
QString withoutBrowser(const HandoverFacts& facts)
{
    return facts.offersDevice
               ? Tr::tr(
                     "Without a browser there, open the address that this prints on a phone or another computer, and "
                     "enter the code: %1",
                     "%1 is a command")
                     .arg(authorizeCommand(facts) + " --device"_L1)
               : Tr::tr("Without a browser there, open the address that this prints on another computer, sign in, and "
                        "paste the address of the page that does not load: %1",
                        "%1 is a command")
                     .arg(authorizeCommand(facts) + " --no-browser"_L1);
}

QString proofStep(const HandoverFacts& facts)
{
    if (facts.portal.isEmpty())
        return Tr::tr("Give it the secret or key (whoever administers %1 can make a new one): %2", "%2 is a command")
            .arg(serviceName(facts), proofCommand(facts));
    return Tr::tr("Give it the secret or key (a new one is made at %1): %2", "%1 is an address, %2 a command")
        .arg(facts.portal.toString(), proofCommand(facts));
}

} // namespace

QString serviceName(const HandoverFacts& facts)
{
    return facts.isGeneric && !facts.address.isEmpty() ? facts.address.host() : facts.provider;
}

QStringList reauthorizationSteps(const HandoverFacts& facts)
{
    QStringList steps{Tr::tr("Open Evergrant, from the tray or the menu of programs."),
                      Tr::tr("Choose “%1” in the list at the left.").arg(facts.title)};
    if (needsNoConsent(facts.grantType))
        return steps + replacementSteps(facts);
    const QString service = serviceName(facts);
    steps += Tr::tr("Press “%1”. Where that button is not shown, press More and then the same there.", "%1 is a button")
                 .arg(plainButtonText(Action::Reauthorize, facts.grantType));
    if (facts.grantType == GrantType::Device)
        steps += Tr::tr("Open the address that is shown, on any device, and enter the code.");
    steps += facts.account.isEmpty()
                 ? Tr::tr("Sign in to %1 with the account of the integration, not with your own.").arg(service)
                 : Tr::tr("Sign in to %1 as “%2”, not with an account of your own.").arg(service, facts.account);
    steps += Tr::tr("Agree to what %1 asks. The mark of the connection turns green: it works.").arg(service);
    return steps;
}

QStringList terminalSteps(const HandoverFacts& facts)
{
    QStringList steps;
    if (needsNoConsent(facts.grantType)) {
        steps += Tr::tr("With the new secret or key at hand, type: %1", "%1 is a command").arg(proofCommand(facts));
    } else {
        steps += (facts.grantType == GrantType::Device
                      ? Tr::tr("Type this, then open the address that it prints on any device, and enter the code: %1",
                               "%1 is a command")
                      : Tr::tr("Type this; a browser opens: %1", "%1 is a command"))
                     .arg(authorizeCommand(facts));
        steps += facts.account.isEmpty() ? Tr::tr("Sign in with the account of the integration, and agree.")
                                         : Tr::tr("Sign in as “%1”, and agree.").arg(facts.account);
    }
    steps += Tr::tr("It works when this says “healthy”: %1", "%1 is a command; the word is not translated")
                 .arg(statusCommand(facts));
    if (facts.grantType == GrantType::Code)
        steps += withoutBrowser(facts);
    return steps;
}

QStringList otherAccountSteps(const HandoverFacts& facts)
{
    if (needsNoConsent(facts.grantType))
        return {};
    const QString again =
        Tr::tr("Sign out in the browser, or use a private window, and sign in again: %1", "%1 is a command")
            .arg(authorizeCommand(facts));
    if (facts.account.isEmpty())
        return {Tr::tr("Evergrant does not know the account of this connection, so it may not notice."), again};
    return {
        Tr::tr("Evergrant replaces nothing before somebody agrees: keep “%1” where it asks. In a terminal, answer N.")
            .arg(facts.account),
        again,
        Tr::tr("To take the other sign-in back at the service: %1", "%1 is a command")
            .arg(authorizeCommand(facts) + " --revoke-unused"_L1)};
}

QString afterRepair(const HandoverFacts& facts)
{
    if (facts.jobs.isEmpty())
        return Tr::tr("What integrations missed in the meantime may have to be started again, where they run.");
    QStringList commands;
    for (const QString& job : facts.jobs)
        commands += u"evergrant job run "_s + job;
    return Tr::tr("A run that was missed in the meantime may have to be started again: %1", "%1 is one command or more")
        .arg(commands.join("; "_L1));
}

QStringList custodianSteps(const HandoverFacts& facts)
{
    if (facts.settings.value(handoverkey::custodian).isEmpty() ||
        facts.settings.value(handoverkey::responsible).isEmpty())
        return {};
    const QString given = facts.settings.value(handoverkey::custodianAfter);
    const int days = given.isEmpty() ? usualCustodianDays : given.toInt();
    return {Tr::tr("The second person may look at any time how it is, and until when integrations still work: %1",
                   "%1 is a command")
                .arg(statusCommand(facts)),
            Tr::tr("Where integrations fail, or soon will, do not wait: both people named here may repair it at once."),
            Tr::tr("Otherwise ask the first one, and wait %n day(s) for an answer. Then the second person repairs it.",
                   nullptr, days)};
}

QStringList otherComputerSteps(const HandoverFacts& facts)
{
    QStringList steps{Tr::tr("Install Evergrant on another computer."),
                      Tr::tr("There, make the connection again from the copy of its settings: %1", "%1 is a command")
                          .arg(u"evergrant import FILE"_s)};
    if (needsNoConsent(facts.grantType) || (facts.hasClientSecret && facts.proof != ProofKind::None))
        steps += proofStep(facts);
    if (!needsNoConsent(facts.grantType))
        steps += Tr::tr("Sign in there: %1", "%1 is a command").arg(authorizeCommand(facts));
    return steps;
}

QString copyCommand(const HandoverFacts& facts)
{
    return u"evergrant export %1 > FILE"_s.arg(facts.name);
}

} // namespace evergrant
