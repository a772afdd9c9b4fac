// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handover/handoversheet.h"

#include "core/handover/handovernotes.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Handover)
};

using Kind = HandoverEntry::Kind;

QString dayText(const QDateTime& at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::LongFormat);
}

/// Collects the entries of one sheet; what is not known is left out.
class Sheet
{
public:
    explicit Sheet(const HandoverFacts& facts)
        : m_facts(facts)
    {
    }

    HandoverSheet make()
    {
        about();
        people();
        repair();
        takeover();
        registration();
        limits();
        return {m_facts.title, m_entries};
    }

private:
    QString setting(QLatin1StringView key) const { return m_facts.settings.value(key); }

    void add(const QString& label, const QString& text, Kind kind = Kind::Plain)
    {
        if (!text.isEmpty())
            m_entries.append({label, {text}, kind});
    }
    void add(const QString& label, const QStringList& lines, Kind kind = Kind::Plain)
    {
        if (!lines.isEmpty())
            m_entries.append({label, lines, kind});
    }

    void about()
    {
        add(Tr::tr("What it is for"), setting(handoverkey::purpose));
        add(Tr::tr("What breaks without it"), setting(handoverkey::withoutIt));
        add(Tr::tr("Where it is used"), m_facts.usedBy);
        add(Tr::tr("Service"), m_facts.provider);
        add(Tr::tr("Account"), m_facts.account);
        add(Tr::tr("Name for scripts"), m_facts.name);
        add(Tr::tr("How it is"), m_facts.state);
        add(Tr::tr("Notes"), setting(handoverkey::notes));
    }

    void people()
    {
        if (m_facts.authorizedAt.isValid()) {
            const QString day = dayText(m_facts.authorizedAt);
            add(needsNoConsent(m_facts.grantType) ? Tr::tr("Set up by") : Tr::tr("Authorized by"),
                m_facts.authorizedBy.isEmpty() ? day
                                               : Tr::tr("%1, %2", "a person and a day").arg(m_facts.authorizedBy, day));
        }
        const QString responsible = setting(handoverkey::responsible), custodian = setting(handoverkey::custodian);
        add(Tr::tr("Who can repair it"), responsible);
        add(Tr::tr("Second person who can"), custodian);
        const QString command = u"evergrant set %1 --%2 WHO"_s.arg(
            m_facts.name, responsible.isEmpty() ? handoverkey::responsible : handoverkey::custodian);
        if (responsible.isEmpty() && custodian.isEmpty())
            add(Tr::tr("Nobody is named"),
                Tr::tr("Nobody is named who can repair it. Name two people: %1", "%1 is a command").arg(command),
                Kind::Warning);
        else if (responsible.isEmpty() || custodian.isEmpty())
            add(Tr::tr("One person alone"),
                Tr::tr("Only %1 can repair it. Name a second person: %2", "%2 is a command")
                    .arg(responsible.isEmpty() ? custodian : responsible, command),
                Kind::Warning);
    }

    void repair()
    {
        add(Tr::tr("If it needs a person"), reauthorizationSteps(m_facts), Kind::Steps);
        add(Tr::tr("The same in a terminal"), needsNoConsent(m_facts.grantType) ? proofCommand() : authorizeCommand());
        if (m_facts.hasSpare)
            add(Tr::tr("Spare key"),
                Tr::tr("A second sign-in is kept, and takes over by itself where the first is lost."));
        if (!m_facts.computer.isEmpty())
            add(Tr::tr("Where Evergrant runs"), placeText());
    }

    /// What the second person may do, and from when on. Without one there is nothing to plan, and people() warns.
    void takeover()
    {
        if (setting(handoverkey::custodian).isEmpty() || setting(handoverkey::responsible).isEmpty())
            return;
        const QString given = setting(handoverkey::custodianAfter);
        const int days = given.isEmpty() ? usualCustodianDays : given.toInt();
        QStringList steps{
            Tr::tr("The second person may look at any time how it is: evergrant status %1").arg(m_facts.name),
            Tr::tr("When it needs a person, ask the first one, and wait %n day(s) for an answer.", nullptr, days),
            Tr::tr("After that, the second person does the steps above.")};
        steps += Tr::tr("If that computer cannot be used any more, make it again on another one from a copy of its "
                        "settings: evergrant import FILE");
        // Nothing secret is in that copy.
        if (needsNoConsent(m_facts.grantType) || (m_facts.hasClientSecret && m_facts.proof != ProofKind::None))
            steps +=
                m_facts.proof == ProofKind::Secret
                    ? Tr::tr("Give it the secret or key, from the portal of the service: %1", "%1 is a command")
                          .arg(proofCommand())
                    : Tr::tr("Give it the file with the key, made in the portal of the service: %1", "%1 is a command")
                          .arg(proofCommand());
        if (!needsNoConsent(m_facts.grantType))
            steps += Tr::tr("Sign in there: %1", "%1 is a command").arg(authorizeCommand());
        steps += Tr::tr("Make that copy now and keep it with this sheet: evergrant export %1 > FILE. There is nothing "
                        "secret in it.")
                     .arg(m_facts.name);
        add(Tr::tr("If the first person does not answer"), steps, Kind::Steps);
    }

    QString placeText() const
    {
        if (m_facts.user.isEmpty())
            return Tr::tr("On the computer %1.").arg(m_facts.computer);
        if (m_facts.profile.isEmpty())
            return Tr::tr("On the computer %1, for the user %2.").arg(m_facts.computer, m_facts.user);
        return Tr::tr("On the computer %1, for the user %2, in the folder %3.")
            .arg(m_facts.computer, m_facts.user, m_facts.profile);
    }

    QString proofCommand() const { return u"evergrant set %1 %2"_s.arg(m_facts.name, proofOption(m_facts.proof)); }
    QString authorizeCommand() const { return u"evergrant authorize "_s + m_facts.name; }

    void registration()
    {
        add(Tr::tr("Portal of the service"), m_facts.portal.toString());
        add(m_facts.clientIdLabel.isEmpty() ? Tr::tr("Application ID (client ID)") : m_facts.clientIdLabel,
            m_facts.clientId);
        add(Tr::tr("Redirect URI"), m_facts.redirectUri);
        add(Tr::tr("What it may do"), m_facts.permissions);
        add(Tr::tr("Documentation"), m_facts.documentation.toString());
    }

    void limits()
    {
        const auto end = [this](const QString& label, const QDateTime& at, const QString& text) {
            if (at.isValid())
                add(label, text.arg(dayText(at)));
        };
        end(Tr::tr("Ends if unused"), m_facts.idleExpiresAt,
            Tr::tr("%1, unless it is renewed before; Evergrant does that by itself"));
        end(Tr::tr("Ends in any case"), m_facts.absoluteExpiresAt, Tr::tr("%1; somebody has to sign in before"));
        end(Tr::tr("Secret ends"), m_facts.secretExpiresAt,
            Tr::tr("%1 at the latest; make a new one in the portal before"));
        add(Tr::tr("Limits of the service"), m_facts.limits);
    }

    const HandoverFacts& m_facts;
    QList<HandoverEntry> m_entries;
};

QString linesHtml(const HandoverEntry& entry)
{
    QStringList lines;
    for (const QString& line : entry.lines)
        lines += line.toHtmlEscaped();
    if (entry.kind != Kind::Steps)
        return lines.join("<br>"_L1);
    return u"<ol><li>"_s + lines.join("</li><li>"_L1) + u"</li></ol>"_s;
}

QString entryHtml(const HandoverEntry& entry)
{
    const QString attributes = entry.kind == Kind::Warning ? u" bgcolor=\"#fbe9e7\""_s : QString();
    return u"<tr%1><td valign=\"top\" width=\"28%\"><b>%2</b></td><td valign=\"top\">%3</td></tr>\n"_s.arg(
        attributes, entry.label.toHtmlEscaped(), linesHtml(entry));
}

QString sheetHtml(const HandoverSheet& sheet, const QString& made, bool isFirst)
{
    QString html = u"<h1%1>%2</h1>\n<p>%3</p>\n<table width=\"100%\" cellpadding=\"6\" cellspacing=\"0\">\n"_s.arg(
        isFirst ? QString() : u" style=\"page-break-before:always\""_s, sheet.title.toHtmlEscaped(),
        made.toHtmlEscaped());
    for (const HandoverEntry& entry : sheet.entries)
        html += entryHtml(entry);
    return html + u"</table>\n"_s;
}

} // namespace

QStringList reauthorizationSteps(const HandoverFacts& facts)
{
    QStringList steps{Tr::tr("Open Evergrant, from the tray or the menu of programs."),
                      Tr::tr("Choose “%1” in the list at the left.").arg(facts.title)};
    if (needsNoConsent(facts.grantType)) {
        steps += facts.portal.isEmpty()
                     ? Tr::tr("Make a new secret or key at %1.").arg(facts.provider)
                     : Tr::tr("Make a new secret or key at %1: %2").arg(facts.provider, facts.portal.toString());
        steps += Tr::tr("In Evergrant press More, then “Replace key…”.");
        steps += facts.proof == ProofKind::Secret
                     ? Tr::tr("Paste it and press OK. The sign turns green: it works.")
                     : Tr::tr("Choose the file with the new key and press OK. The sign turns green: it works.");
        return steps;
    }
    steps += Tr::tr("Press “Re-authorize”. Where that button is not shown, press More and then “Re-authorize”.");
    if (facts.grantType == GrantType::Device)
        steps += Tr::tr("Open the address that is shown, on any device, and enter the code.");
    steps += facts.account.isEmpty()
                 ? Tr::tr("Sign in to %1 with the account of the integration, not with your own.").arg(facts.provider)
                 : Tr::tr("Sign in to %1 as “%2”, not with an account of your own.").arg(facts.provider, facts.account);
    steps += Tr::tr("Agree to what %1 asks. The sign in Evergrant turns green: it works.").arg(facts.provider);
    return steps;
}

HandoverSheet handoverSheet(const HandoverFacts& facts)
{
    return Sheet(facts).make();
}

QString handoverHtml(const QList<HandoverSheet>& sheets, const QDateTime& madeAt)
{
    const QString made = Tr::tr("Handover sheet of Evergrant, %1. There is nothing secret in it.").arg(dayText(madeAt));
    QString body;
    for (const HandoverSheet& sheet : sheets)
        body += sheetHtml(sheet, made, body.isEmpty());
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
           "<style>body { font-family: sans-serif; max-width: 50em; margin: 2em auto; }</style></head>\n"
           "<body>\n%2</body></html>\n"_s.arg(made.toHtmlEscaped(), body);
}

} // namespace evergrant
