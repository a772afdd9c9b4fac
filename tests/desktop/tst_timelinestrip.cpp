// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/details/timelinestrip.h"
#include "desktop/widgets/theme.h"
#include "fakes.h"
#include <QMouseEvent>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TimelineStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newConnectionProvesNothing();
    void provesFromTheTokenToItsEnd();
    void gapsAreGaps();
    void longAgo();
    void spareAndOldEvents();
    void paintsOnlyWhatIsProven();
    void movesOn();
    void movesOnOnceAMinute();
    void otherRanges();
    void saysWhatWasThen();
    void mouseAndKeysPoint();
    void pictureHasTheTitle();

private:
    using Span = TimelineStrip::Span;
    static Event event(const QString& kind, const QDateTime& at, const QDateTime& end = {},
                       const QJsonObject& more = {})
    {
        Event event;
        event.kind = kind;
        event.at = at;
        event.details = more;
        if (end.isValid())
            event.details.insert(u"expires_at"_s, end.toString(Qt::ISODate));
        return event;
    }
    static QDateTime ago(int minutes) { return sampleNow().addSecs(-60 * minutes); }

    TimelineStrip m_strip;
};

void TimelineStripTest::newConnectionProvesNothing()
{
    m_strip.show({event(u"added"_s, ago(5))}, sampleNow());
    QVERIFY(m_strip.proven().isEmpty());
    QCOMPARE(m_strip.renewals(), 0);
}

void TimelineStripTest::provesFromTheTokenToItsEnd()
{
    m_strip.show({event(u"authorized"_s, ago(30), ago(-30))}, sampleNow());
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(30), sampleNow()}})); // and not beyond now
    // Newest first, as they are read; overlapping ones are one.
    m_strip.show({event(u"refresh-succeeded"_s, ago(20), ago(-40)), event(u"refresh-succeeded"_s, ago(60), ago(0)),
                  event(u"authorized"_s, ago(100), ago(40))},
                 sampleNow());
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(100), sampleNow()}}));
    QCOMPARE(m_strip.renewals(), 2);
}

void TimelineStripTest::gapsAreGaps()
{
    m_strip.show({event(u"refresh-succeeded"_s, ago(30), ago(-30)), event(u"refresh-succeeded"_s, ago(600), ago(540))},
                 sampleNow());
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(600), ago(540)}, {ago(30), sampleNow()}}));
}

void TimelineStripTest::longAgo()
{
    const QDateTime start = sampleNow().addDays(-TimelineStrip::Days);
    m_strip.show({event(u"refresh-succeeded"_s, start.addDays(-1), start.addDays(1))}, sampleNow());
    QCOMPARE(m_strip.proven(), (QList<Span>{{start, start.addDays(1)}}));
    QCOMPARE(m_strip.renewals(), 0);
}

void TimelineStripTest::spareAndOldEvents()
{
    m_strip.show({event(u"refresh-succeeded"_s, ago(30), ago(-30), {{u"slot"_s, u"spare"_s}}),
                  event(u"refresh-succeeded"_s, ago(30), ago(-30), {{u"slot"_s, u"spare-2"_s}}),
                  event(u"refresh-succeeded"_s, ago(40))},
                 sampleNow());
    QVERIFY(m_strip.proven().isEmpty());
    QCOMPARE(m_strip.renewals(), 1); // older versions wrote no end
}

void TimelineStripTest::paintsOnlyWhatIsProven()
{
    const QColor accent = currentColours().accent;
    const auto greenest = [this, accent](int day) {
        m_strip.resize(700, m_strip.sizeHint().height());
        const QImage picture = m_strip.grab().toImage();
        const QColor there = picture.pixelColor(day * 100 + 50, 19);
        return there.hslSaturation() > 40 && qAbs(there.hslHue() - accent.hslHue()) < 40;
    };
    m_strip.show({event(u"authorized"_s, ago(60 * 24), ago(0))}, sampleNow());
    for (int day = 0; day < 6; ++day)
        QVERIFY2(!greenest(day), qPrintable(QString::number(day)));
    QVERIFY(greenest(6));
}

/// Shown at 15:29 with a token that is good until 15:44; no event follows.
void TimelineStripTest::movesOn()
{
    const QDateTime end = ago(15);
    m_strip.show({event(u"authorized"_s, ago(100), ago(70)), event(u"refresh-succeeded"_s, ago(80), end)}, ago(30));
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(100), ago(30)}}));
    m_strip.moveOn(ago(20));
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(100), ago(20)}}));
    m_strip.moveOn(end.addSecs(1));
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(100), end}})); // exactly, not at the next full minute
    m_strip.moveOn(sampleNow());
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(100), end}}));
    QCOMPARE(m_strip.renewals(), 1);
    // A week later nothing of it is seen any more.
    const QDateTime start = end.addSecs(-60);
    m_strip.moveOn(start.addDays(TimelineStrip::Days));
    QCOMPARE(m_strip.proven(), (QList<Span>{{start, end}}));
    QCOMPARE(m_strip.renewals(), 0);
    m_strip.moveOn(end.addDays(TimelineStrip::Days));
    QVERIFY(m_strip.proven().isEmpty());
    m_strip.moveOn(ago(20)); // the clock was set back
    QCOMPARE(m_strip.proven(), (QList<Span>{{ago(100), ago(20)}}));
}

void TimelineStripTest::movesOnOnceAMinute()
{
    const QDateTime full = sampleNow().addSecs(52);
    QCOMPARE(full.time().second(), 0);
    m_strip.show({event(u"authorized"_s, ago(100), ago(-100))}, sampleNow());
    m_strip.moveOn(full.addSecs(-1));
    QCOMPARE(m_strip.proven().first().to, sampleNow());
    m_strip.moveOn(full);
    QCOMPARE(m_strip.proven().first().to, full);
}

void TimelineStripTest::otherRanges()
{
    const QDateTime old = sampleNow().addDays(-20);
    TimelineStrip strip;
    strip.show({event(u"refresh-succeeded"_s, old, old.addDays(1)), event(u"refresh-succeeded"_s, ago(60), ago(0))},
               sampleNow());
    QCOMPARE(strip.renewals(), 1);
    strip.setDays(30);
    QCOMPARE(strip.renewals(), 2);
    QCOMPARE(strip.proven().size(), 2);
    strip.setDays(1);
    QCOMPARE(strip.proven(), (QList<Span>{{ago(60), sampleNow()}}));
}

void TimelineStripTest::saysWhatWasThen()
{
    TimelineStrip strip;
    strip.resize(700, strip.sizeHint().height());
    Event trouble = event(u"refresh-failed"_s, ago(60 * 48));
    trouble.level = EventLevel::Warning;
    trouble.message = u"The provider did not answer."_s;
    strip.show({trouble, event(u"refresh-succeeded"_s, ago(60 * 24), ago(0))}, sampleNow());
    QVERIFY(strip.textAt(ago(60 * 24 + 5)).endsWith(u": renewed"_s));
    QVERIFY(strip.textAt(ago(60 * 48)).endsWith(u": The provider did not answer."_s));
    QVERIFY(strip.textAt(ago(60 * 12)).endsWith(u": a valid token was there"_s));
    QVERIFY(strip.textAt(ago(60 * 36)).endsWith(u": no valid token is known of"_s));
}

void TimelineStripTest::mouseAndKeysPoint()
{
    TimelineStrip strip;
    strip.resize(700, strip.sizeHint().height());
    strip.show(
        {event(u"authorized"_s, ago(60 * 48), ago(60 * 24)), event(u"refresh-succeeded"_s, ago(60 * 24), ago(0))},
        sampleNow());
    QStringList said;
    connect(&strip, &TimelineStrip::pointedAt, this, [&said](const QString& text) { said += text; });
    QTest::keyClick(&strip, Qt::Key_Right); // nothing is newer than now
    QVERIFY(said.isEmpty());
    QTest::keyClick(&strip, Qt::Key_Left);
    QTest::keyClick(&strip, Qt::Key_Left);
    QTest::keyClick(&strip, Qt::Key_Left); // nothing is older
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(said.size(), 3);
    QVERIFY(said[0].endsWith(u": renewed"_s) && said[2] == said[0]);
    QVERIFY(said[1].endsWith(u": authorized"_s));
    QMouseEvent move(QEvent::MouseMove, QPointF(650, 15), QPointF(650, 15), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&strip, &move);
    QVERIFY(said.last().endsWith(u": a valid token was there"_s));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&strip, &leave);
    QCOMPARE(said.last(), QString());
}

void TimelineStripTest::pictureHasTheTitle()
{
    TimelineStrip strip;
    strip.resize(400, 60);
    strip.show({}, sampleNow());
    const QImage picture = strip.picture(u"Hotel Adler"_s).toImage();
    QVERIFY(picture.width() > 400 && picture.height() > 60);
    QVERIFY(picture != strip.picture(u"Bakery"_s).toImage());
    QCOMPARE(picture.copy(0, picture.height() / 2, picture.width(), picture.height() / 2),
             strip.picture(u"Bakery"_s).toImage().copy(0, picture.height() / 2, picture.width(), picture.height() / 2));
}

EVERGRANT_TEST(TimelineStripTest)
#include "tst_timelinestrip.moc"
