// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alerttext.h"

#include "core/alert/alertphrases.h"
#include "core/text/plaintext.h"
#include <QCoreApplication>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AlertText)
};

constexpr qsizetype longestTitle = 60, longestSubject = 150, longestSentence = 1000, longestListed = 300,
                    longestBrief = 300;

/// What is said of one incident or one end.
struct Said
{
    QString title;     ///< empty: of no connection, job or alert
    QString sentence;  ///< without a full stop, made of our words and the title
    QStringList lines; ///< paragraphs of the body
    QString remedy;
};

/// What a message is about, as far as it is listed.
struct Listed
{
    /// A digest may be about thousands; whoever shows it has limits of their own.
    static constexpr qsizetype most = 20;

    QList<Said> first;
    qsizetype count = 0; ///< of all

    qsizetype more() const { return count - first.size(); }
};

class Writer
{
public:
    Writer(const AlertMessage& message, const AlertFacts& facts)
        : m_message(message)
        , m_facts(facts)
    {
    }

    AlertText text() const;

private:
    bool isAllClear() const { return m_message.kind == AlertMessage::Kind::AllClear; }
    std::optional<AlertedConnection> connection(const QUuid& id) const;
    Said about(const Incident& incident) const;
    Said about(const NearEnd& end) const;
    AlertText lastToday() const;
    AlertText finished(const QString& sentence, const QStringList& paragraphs) const;
    AlertText ofOne(const Said& said) const;
    AlertText ofMany(const Listed& all) const;
    QString many(const Listed& all) const;

    const AlertMessage& m_message;
    const AlertFacts& m_facts;
};

std::optional<AlertedConnection> Writer::connection(const QUuid& id) const
{
    return m_facts.connection && !id.isNull() ? m_facts.connection(id) : std::nullopt;
}

Said Writer::about(const Incident& incident) const
{
    const auto connected = connection(incident.connection);
    Said said;
    said.title = oneLine(connected ? connected->title : incident.name, longestTitle);
    const bool isOfHealth = connected && ruleOf(incident.kind).isHealth;
    if (isAllClear()) {
        said.sentence = alertphrases::allClear(incident.kind, said.title);
        if (isOfHealth && connected->assessment.health == Health::Paused) {
            said.sentence = Tr::tr("%1 is paused").arg(said.title);
        } else if (isOfHealth && incidentOf(connected->assessment.health)) {
            // It is nothing that this alert is told of, or it has just begun.
            said.sentence = Tr::tr("%1 has other trouble now").arg(said.title);
            said.lines = {connected->assessment.headline};
        }
        return said;
    }
    said.sentence = alertphrases::problem(incident.kind, said.title);
    if (isOfHealth) {
        said.lines = {connected->assessment.headline, connected->assessment.detail};
        said.remedy =
            alertphrases::remedy(connected->assessment.action, connected->grantType, connected->name, m_facts.host);
    } else if (incident.kind == IncidentClass::KeyringLocked) {
        said.lines = {Tr::tr("Evergrant on %1 cannot read its tokens, so nothing is renewed and programs get no "
                             "tokens.")
                          .arg(m_facts.host)};
        said.remedy = alertphrases::remedy(Action::UnlockKeyring, GrantType::Code, {}, m_facts.host);
    } else if (m_facts.trouble) {
        said.lines = {m_facts.trouble(incident)};
        if (incident.kind == IncidentClass::JobFails)
            said.remedy = alertphrases::jobRemedy(said.title, m_facts.host);
    }
    return said;
}

Said Writer::about(const NearEnd& end) const
{
    const auto connected = connection(end.connection);
    Said said;
    said.title = oneLine(connected ? connected->title : QString(), longestTitle);
    const LifeWarning warning{end.end, end.at, end.threshold, {}};
    const auto known = m_facts.ending ? m_facts.ending(end) : std::nullopt;
    const auto text = known.value_or(textFor(warning, said.title, m_facts.now));
    const qint64 days = m_facts.now.daysTo(end.at);
    said.sentence = days < 2 ? Tr::tr("Something of %1 ends within a day").arg(said.title)
                             : Tr::tr("Something of %1 ends in %2 days").arg(said.title).arg(days);
    said.lines = {text.headline, text.detail};
    if (connected)
        said.remedy =
            alertphrases::remedy(connected->assessment.action, connected->grantType, connected->name, m_facts.host);
    return said;
}

AlertText Writer::finished(const QString& sentence, const QStringList& paragraphs) const
{
    QString prefix = u"Evergrant"_s;
    if (m_message.kind == AlertMessage::Kind::Reminder)
        prefix = Tr::tr("Evergrant, still");
    QStringList all;
    for (const QString& paragraph : paragraphs)
        if (const QString line = oneLine(paragraph, longestSentence); !line.isEmpty())
            all << line;
    all << Tr::tr("Evergrant on %1, %2").arg(m_facts.host, clockText(m_facts.now, m_facts.now));
    return {oneLine(prefix + u": "_s + sentence, longestSubject), all.join(u"\n\n"_s) + u'\n',
            oneLine(Tr::tr("%1 on %2: %3.").arg(prefix, m_facts.host, sentence), longestBrief)};
}

AlertText Writer::ofOne(const Said& said) const
{
    QStringList paragraphs{said.sentence + u'.'};
    paragraphs << said.lines << said.remedy;
    if (m_message.kind != AlertMessage::Kind::Ending)
        paragraphs << (isAllClear() ? Tr::tr("It began %1.") : Tr::tr("Since %1."))
                          .arg(clockText(m_message.since, m_facts.now));
    return finished(said.sentence, paragraphs);
}

QString Writer::many(const Listed& all) const
{
    QStringList titles;
    for (const Said& said : all.first)
        if (!said.title.isEmpty() && !titles.contains(said.title))
            titles << said.title;
    const QString some = alertphrases::someOf(titles, all.more() == 0 ? titles.size() : all.count);
    switch (m_message.kind) {
    case AlertMessage::Kind::AllClear:
        return Tr::tr("%1 things work again: %2").arg(all.count).arg(some);
    case AlertMessage::Kind::Ending:
        return Tr::tr("%1 ends come near: %2").arg(all.count).arg(some);
    default:
        break;
    }
    return Tr::tr("%1 things do not work: %2").arg(all.count).arg(some);
}

AlertText Writer::ofMany(const Listed& all) const
{
    const QString sentence = many(all);
    QStringList paragraphs{sentence + u'.'};
    for (const Said& said : all.first) {
        const QString detail = said.lines.value(0);
        paragraphs << oneLine(u"- "_s + said.sentence + (detail.isEmpty() ? QString() : u": "_s + detail),
                              longestListed);
    }
    if (all.more() > 0)
        paragraphs << Tr::tr("- and %n more", nullptr, static_cast<int>(all.more()));
    if (!isAllClear())
        paragraphs << Tr::tr("Open Evergrant on %1 to see what to do for each, or run there: evergrant status")
                          .arg(m_facts.host);
    return finished(sentence, paragraphs);
}

AlertText Writer::lastToday() const
{
    return finished(
        Tr::tr("No more messages today"),
        {Tr::tr("You got as many messages today as one recipient gets on a day. What happens until "
                "midnight is told tomorrow, if it still holds."),
         Tr::tr("Open Evergrant on %1 to see what is wrong, or run there: evergrant status").arg(m_facts.host)});
}

AlertText Writer::text() const
{
    if (m_message.kind == AlertMessage::Kind::LastToday)
        return lastToday();
    Listed all;
    const auto list = [&](const auto& one) {
        if (++all.count <= Listed::most)
            all.first << about(one);
    };
    QSet<QUuid> working;
    for (const Incident& incident : m_message.incidents) {
        if (isAllClear() && ruleOf(incident.kind).isHealth) { // several states of one connection are one
            if (working.contains(incident.connection))
                continue;
            working.insert(incident.connection);
        }
        list(incident);
    }
    for (const NearEnd& end : m_message.ends)
        list(end);
    return all.count == 1 ? ofOne(all.first.first()) : ofMany(all);
}

} // namespace

QString oneLine(const QString& text, qsizetype most)
{
    QString line = withoutFormatCharacters(text);
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = u' ';
    line = line.simplified();
    return line.size() <= most ? line : line.first(most - 1) + u'…';
}

AlertMessage withoutWhatIsGone(AlertMessage message, const AlertFacts& facts)
{
    const auto isGone = [&facts](const QUuid& connection) {
        return !connection.isNull() && facts.connection && !facts.connection(connection);
    };
    message.incidents.removeIf([&](const Incident& incident) { return isGone(incident.connection); });
    message.ends.removeIf(
        [&](const NearEnd& end) { return isGone(end.connection) || (facts.ending && !facts.ending(end)); });
    return message;
}

std::optional<QUuid> linkableConnection(const AlertMessage& message)
{
    const bool isProblem = message.kind == AlertMessage::Kind::Problem || message.kind == AlertMessage::Kind::Reminder;
    if (!isProblem || message.incidents.size() != 1 || message.incidents.first().kind != IncidentClass::SignInNeeded)
        return std::nullopt;
    return message.incidents.first().connection;
}

AlertText withLink(AlertText text, const SignInLink& link, const QDateTime& now)
{
    QStringList lines{
        Tr::tr("Or sign in from wherever you are. This address works until %1:", "as in “16:40” or “tomorrow 06:48”")
            .arg(clockText(link.endsAt, now)),
        link.address};
    if (!link.code.isEmpty())
        lines << Tr::tr("If you are asked for a code, it is %1.").arg(link.code);
    lines << Tr::tr("Only a sign-in for “%1” is accepted.").arg(link.account);
    for (const QString& line : std::as_const(lines))
        text.body += u'\n' + oneLine(line, longestSentence) + u'\n';
    return text;
}

AlertText compose(const AlertMessage& message, const AlertFacts& facts)
{
    return Writer(message, facts).text();
}

AlertText composeTest(const QString& id, const AlertFacts& facts)
{
    const QString sentence = Tr::tr("This is a test of the alert %1").arg(id);
    const QString where = Tr::tr("Evergrant on %1, %2").arg(facts.host, clockText(facts.now, facts.now));
    return {oneLine(u"Evergrant: "_s + sentence, longestSubject),
            sentence + u". "_s + Tr::tr("Nothing is wrong.") + u"\n\n"_s + where + u'\n',
            oneLine(Tr::tr("Evergrant on %1: %2.").arg(facts.host, sentence), longestBrief)};
}

} // namespace evergrant
