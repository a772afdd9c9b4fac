// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertdecision.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QRandomGenerator>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Weeks of random incidents, with random settings: nobody is told twice of one incident without a reminder being due,
/// and everything that was told ends with an all-clear.
class TestAlertProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWeeks_data();
    void randomWeeks();
};

namespace {

constexpr int connections = 6;

struct Told
{
    QDateTime at;
    int reminders = 0;
};

class Weeks
{
public:
    explicit Weeks(quint32 seed);

    void live();
    QStringList wrong() const { return m_wrong; }
    int messages() const { return m_messages; }
    int allClears() const { return m_allClears; }

private:
    AlertSettings randomSettings();
    QList<AlertInput> randomInputs();
    QList<AlertInput> everythingGood() const;
    void passUntil(const QDateTime& time);
    void decideNow(const QList<AlertInput>& inputs);
    void check(const AlertMessage& message);
    void complain(const char* what, const Incident& incident);

    QRandomGenerator m_random;
    AlertSettings m_settings;
    AlertState m_state;
    DayBudget m_budget;
    QTimeZone m_zone{"Europe/Berlin"};
    QDateTime m_now = QDateTime(QDate(2026, 10, 20), QTime(10, 0), utcZone); // the clocks change within
    QDateTime m_next;
    QList<QUuid> m_ids;
    QMap<Incident, Told> m_told;
    QMap<QDate, int> m_perDay;
    QStringList m_wrong;
    int m_messages = 0, m_allClears = 0;
};

Weeks::Weeks(quint32 seed)
    : m_random(seed)
    , m_settings(randomSettings())
{
    for (int i = 0; i < connections; ++i)
        m_ids << QUuid::createUuidV5(QUuid(), QString::number(i));
}

AlertSettings Weeks::randomSettings()
{
    AlertSettings settings;
    settings.id = u"me"_s;
    settings.kind = m_random.bounded(2) == 0 ? AlertKind::Sms : AlertKind::Desktop;
    settings.after = std::chrono::minutes(m_random.bounded(20));
    if (m_random.bounded(2) == 0)
        settings.quiet = QuietHours{QTime(m_random.bounded(24), 30), QTime(m_random.bounded(24), 0)};
    if (m_random.bounded(3) == 0)
        settings.reminders.clear();
    return settings;
}

QList<AlertInput> Weeks::randomInputs()
{
    QList<AlertInput> inputs;
    const bool everywhere = m_random.bounded(8) == 0;
    const Incident cause{{}, m_random.bounded(2) == 0 ? IncidentClass::KeyringLocked : IncidentClass::NoNetwork, {}};
    if (m_random.bounded(6) == 0)
        inputs << alertinput::Began{cause, {}};
    else if (m_random.bounded(3) == 0)
        inputs << alertinput::Ended{cause};
    for (const QUuid& id : std::as_const(m_ids)) {
        if (!everywhere && m_random.bounded(connections) != 0)
            continue;
        const int chosen = m_random.bounded(6);
        const auto kinds = healthIncidents();
        const auto kind = chosen < kinds.size() ? std::optional(kinds.at(chosen)) : std::nullopt;
        inputs << alertinput::HealthEnded{id, kind};
        if (kind)
            inputs << alertinput::Began{{id, *kind, {}}, {u"any"_s}};
    }
    return inputs;
}

QList<AlertInput> Weeks::everythingGood() const
{
    QList<AlertInput> inputs{alertinput::Ended{{{}, IncidentClass::KeyringLocked, {}}},
                             alertinput::Ended{{{}, IncidentClass::NoNetwork, {}}}};
    for (const QUuid& id : m_ids)
        inputs << alertinput::HealthEnded{id, {}};
    return inputs;
}

void Weeks::complain(const char* what, const Incident& incident)
{
    m_wrong << m_now.toString(Qt::ISODate) + u' ' + QLatin1StringView(what) + u": "_s + toText(incident);
}

void Weeks::check(const AlertMessage& message)
{
    using Kind = AlertMessage::Kind;
    m_messages += message.kind == Kind::LastToday ? 0 : 1;
    m_perDay[m_now.toTimeZone(m_zone).date()] += message.kind == Kind::LastToday ? 0 : 1;
    if (m_settings.quiet && m_settings.quiet->endAfter(m_now, m_zone) > m_now)
        m_wrong << u"told in quiet hours"_s;
    for (const Incident& incident : message.incidents) {
        const auto told = m_told.find(incident);
        if (message.kind == Kind::Problem) {
            if (told != m_told.end())
                complain("told twice", incident);
            m_told.insert(incident, {m_now, 0});
        } else if (told == m_told.end()) {
            complain("never told", incident);
        } else if (message.kind == Kind::Reminder) {
            if (told->reminders >= m_settings.reminders.size() ||
                told->at.addSecs(m_settings.reminders.at(told->reminders).count()) > m_now)
                complain("reminded too early", incident);
            ++told->reminders;
        } else {
            m_told.erase(told);
            ++m_allClears;
        }
    }
}

void Weeks::decideNow(const QList<AlertInput>& inputs)
{
    const auto decision = decide(m_settings, m_state, m_budget, inputs, {m_now, m_zone});
    m_state = m_random.bounded(4) == 0 ? alertStateFromJson(toJson(decision.state)) : decision.state;
    m_budget = decision.budget;
    m_next = decision.next;
    if (m_next.isValid() && m_next <= m_now)
        m_wrong << u"the next decision does not lie ahead"_s;
    for (const auto& message : decision.messages)
        check(message);
}

void Weeks::passUntil(const QDateTime& time)
{
    while (m_next.isValid() && m_next <= time && m_wrong.isEmpty()) {
        m_now = m_next;
        decideNow({});
    }
    m_now = time;
}

void Weeks::live()
{
    const QDateTime end = m_now.addDays(14);
    while (m_now < end && m_wrong.isEmpty()) {
        passUntil(m_now.addSecs(m_random.bounded(1, m_random.bounded(2) == 0 ? 400 : 20'000)));
        decideNow(randomInputs());
    }
    decideNow(everythingGood());
    passUntil(m_now.addDays(30));
    for (const auto& [incident, told] : m_told.asKeyValueRange())
        complain("no all-clear", incident);
    if (!m_state.incidents.isEmpty() && m_wrong.isEmpty()) {
        decideNow({}); // drops what was never told
        if (!m_state.incidents.isEmpty())
            m_wrong << u"something is left"_s;
    }
    for (const int sent : std::as_const(m_perDay))
        if (sent > mostMessagesADay(m_settings.kind))
            m_wrong << u"%1 messages on one day"_s.arg(sent);
}

} // namespace

void TestAlertProperties::randomWeeks_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAlertProperties::randomWeeks()
{
    QFETCH(quint32, seed);
    Weeks weeks(seed);
    weeks.live();
    QCOMPARE(weeks.wrong().join(u'\n'), QString());
    QVERIFY(weeks.messages() > 0);
    QVERIFY(weeks.allClears() > 0);
}

EVERGRANT_TEST(TestAlertProperties)
#include "tst_alertproperties.moc"
