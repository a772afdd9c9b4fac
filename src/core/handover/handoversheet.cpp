// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handover/handoversheet.h"

#include "core/handover/handovernotes.h"
#include "core/handover/handoversteps.h"
#include "core/text/datetext.h"

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

QString minuteText(const QDateTime& at)
{
    return dayText(at) + u' ' + timeOfDayText(at.toLocalTime().time());
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
        const QString service = serviceName(m_facts);
        add(Tr::tr("Service"), service == m_facts.provider ? service : u"%1 (%2)"_s.arg(service, m_facts.provider));
        const bool signsIn = !needsNoConsent(m_facts.grantType);
        add(signsIn ? Tr::tr("Sign-in page") : Tr::tr("Address of the service"), m_facts.address.toString());
        add(Tr::tr("Account"), m_facts.account);
        if (signsIn)
            add(Tr::tr("Password and second factor"), passwordText());
        add(Tr::tr("Name for scripts"), m_facts.name);
        add(Tr::tr("How it is"), stateLines());
        add(Tr::tr("Notes"), setting(handoverkey::notes));
    }

    /// Evergrant does not know them. The line is for a pen.
    QStringList passwordText() const
    {
        QStringList lines{Tr::tr("Not on this sheet. Kept: %1", "%1 is a line to write on").arg(QString(32, u'_'))};
        const QString responsible = setting(handoverkey::responsible);
        const QString who = responsible.isEmpty() ? setting(handoverkey::custodian) : responsible;
        if (!who.isEmpty())
            lines += Tr::tr("If nothing is written here, ask: %1", "%1 is a person").arg(who);
        return lines;
    }

    QStringList stateLines() const
    {
        if (m_facts.state.isEmpty())
            return {};
        QStringList lines{m_facts.madeAt.isValid()
                              ? Tr::tr("%1 (%2)", "how it is, and when").arg(m_facts.state, minuteText(m_facts.madeAt))
                              : m_facts.state};
        if (m_facts.needsPerson && m_facts.madeAt.isValid())
            if (const QString works = worksText(); !works.isEmpty())
                lines += works;
        return lines;
    }

    QString worksText() const
    {
        const QDateTime& end = m_facts.accessEndsAt;
        if (m_facts.hasAccess)
            return end.isValid() ? Tr::tr("Integrations work until %1, and fail from then on.").arg(minuteText(end))
                                 : QString();
        return end.isValid() && end <= m_facts.madeAt
                   ? Tr::tr("Integrations fail; they have had no access since %1.").arg(minuteText(end))
                   : Tr::tr("Integrations fail now.");
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
        if (!m_facts.computer.isEmpty())
            add(Tr::tr("Where Evergrant runs"), placeText());
        if (m_facts.hasSpare)
            add(Tr::tr("Spare key"),
                Tr::tr("A second sign-in is kept, and takes over by itself where the first is lost."));
        add(Tr::tr("Before anything happens"),
            Tr::tr("Make a copy of the settings, and keep it with this sheet; there is nothing secret in it: %1",
                   "%1 is a command")
                .arg(copyCommand(m_facts)));
        add(Tr::tr("If it needs a person"), reauthorizationSteps(m_facts), Kind::Steps);
        add(Tr::tr("The same in a terminal"), terminalSteps(m_facts), Kind::Steps);
        add(Tr::tr("If you signed in with another account"), otherAccountSteps(m_facts), Kind::Steps);
        add(Tr::tr("After the repair"), afterRepair(m_facts));
        add(Tr::tr("If the first person does not answer"), custodianSteps(m_facts), Kind::Steps);
        add(Tr::tr("If that computer is lost"), otherComputerSteps(m_facts), Kind::Steps);
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

    void registration()
    {
        add(Tr::tr("Portal of the service"), m_facts.portal.toString());
        add(m_facts.clientIdLabel.isEmpty() ? Tr::tr("Application ID (client ID)") : m_facts.clientIdLabel,
            m_facts.clientId);
        add(Tr::tr("Redirect URI"), m_facts.redirectUri);
        add(Tr::tr("What it may do"), m_facts.permissions);
        if (!m_facts.isGeneric)
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
    QString html = u"<h1%1>%2</h1>\n<p>%3</p>\n<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">\n"_s.arg(
        isFirst ? QString() : u" style=\"page-break-before:always\""_s, sheet.title.toHtmlEscaped(),
        made.toHtmlEscaped());
    for (const HandoverEntry& entry : sheet.entries)
        html += entryHtml(entry);
    return html + u"</table>\n"_s;
}

} // namespace

HandoverSheet handoverSheet(const HandoverFacts& facts)
{
    return Sheet(facts).make();
}

QString handoverHtml(const QList<HandoverSheet>& sheets, const QDateTime& madeAt)
{
    const QString made =
        Tr::tr("Handover sheet of Evergrant, %1. There is nothing secret in it.").arg(minuteText(madeAt));
    QString body;
    for (const HandoverSheet& sheet : sheets)
        body += sheetHtml(sheet, made, body.isEmpty());
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
           "<style>body { font-family: sans-serif; max-width: 50em; margin: 2em auto; }\n"
           "ol { margin-top: 0; margin-bottom: 0; }\n"
           "@media print { body { font-size: 10.5pt; max-width: none; margin: 0; } }</style></head>\n"
           "<body>\n%2</body></html>\n"_s.arg(made.toHtmlEscaped(), body);
}

} // namespace evergrant
