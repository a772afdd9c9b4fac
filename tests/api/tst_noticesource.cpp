// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/noticesource.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestNoticeSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsOfChanges();
    void tellsOfSignIns();
    void callsAPersonAndTakesItBack();
    void tellsWhatIsRemoved();
    void tellsEventsAndTheEnd();
    void isSilentWhileNobodyHears();

private:
    template <typename Notice>
    QList<Notice> told() const
    {
        QList<Notice> notices;
        for (const auto& [name, data] : m_sent) {
            if (const auto notice = noticeIn<Notice>(name, data))
                notices << *notice;
        }
        return notices;
    }

    bool m_isHeard = true;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<NoticeSource> m_source;
    QList<std::pair<QString, QJsonObject>> m_sent;
};

void TestNoticeSource::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->start();
    m_sent.clear();
    m_isHeard = true;
    m_source = std::make_unique<NoticeSource>(
        *m_bench->engine, [this] { return m_isHeard; },
        [this](const QString& name, const QJsonObject& data) { m_sent.append({name, data}); });
}

void TestNoticeSource::cleanup()
{
    m_source.reset();
    m_bench.reset();
}

void TestNoticeSource::tellsOfChanges()
{
    const auto connection = m_bench->authorized();
    const auto changed = told<Changed>();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.last().name, u"crm"_s);
    QCOMPARE(changed.last().id, connection->settings().id);
    QCOMPARE(changed.last().headline, connection->assessment().headline);
    QCOMPARE(changed.last().action, u"none"_s);
}

void TestNoticeSource::tellsOfSignIns()
{
    m_bench->authorized();
    const auto ended = told<AuthorizationEnded>();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().name, u"crm"_s);
    QCOMPARE(ended.first().outcome, u"success"_s);
    QVERIFY(!ended.first().attempt.isEmpty() && !ended.first().message.isEmpty());
}

void TestNoticeSource::callsAPersonAndTakesItBack()
{
    m_bench->authorized();
    m_bench->tokens.always = refusal("invalid_grant");
    m_bench->advance(2160s);
    m_bench->advance(15s);
    QCOMPARE(told<Attention>().size(), 1);
    QCOMPARE(told<Attention>().first().action, u"re-authorize"_s);
    m_bench->tokens.always.reset();
    const auto before = told<Relief>().size();
    const auto again = m_bench->beginAuthorizing();
    m_bench->consents.begun.last()->allow();
    settle();
    QVERIFY(again->ended().result().has_value());
    QCOMPARE(told<Relief>().size(), before + 1);
}

void TestNoticeSource::tellsWhatIsRemoved()
{
    const auto id = m_bench->authorized()->settings().id;
    QVERIFY(finished(m_bench->engine->removal().remove(u"crm"_s, false)).has_value());
    QCOMPARE(told<Removed>().size(), 1);
    QCOMPARE(told<Removed>().first().name, u"crm"_s);
    QCOMPARE(told<Removed>().first().id, id);
}

void TestNoticeSource::tellsEventsAndTheEnd()
{
    Event event;
    event.kind = u"added"_s;
    m_bench->events.append(event);
    m_source->tellStopping();
    QCOMPARE(told<EventLogged>().size(), 1);
    QCOMPARE(told<EventLogged>().first().event.id, m_bench->events.events.last().id);
    QCOMPARE(told<EventLogged>().first().event.at, m_bench->clock.now());
    QCOMPARE(told<Stopping>().size(), 1);
    m_source.reset();
    m_bench->events.append(event);
    QCOMPARE(told<EventLogged>().size(), 1);
}

/// Whoever subscribes hears of what happens from then on.
void TestNoticeSource::isSilentWhileNobodyHears()
{
    m_isHeard = false;
    m_bench->authorized();
    m_bench->events.append(Event());
    m_source->tellStopping();
    QVERIFY(m_sent.isEmpty());
    m_isHeard = true;
    m_bench->advance(2160s);
    QVERIFY(!told<Changed>().isEmpty());
}

EVERGRANT_TEST(TestNoticeSource)
#include "tst_noticesource.moc"
