// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars as npm's ical.js reads them.

#include "core/alert/endcalendar.h"

#include "../support/testprogram.h"
#include "core/text/utc.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone), end(QDate(2026, 12, 8), QTime(5, 48, 30), utcZone);

QJsonArray readByIcal(const QByteArray& file)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {QStringLiteral(EVERGRANT_SUPPORT_DIR "/read-calendar.mjs")});
    node.write(file);
    node.closeWriteChannel();
    if (!node.waitForFinished() || node.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

} // namespace

class TestRealCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood();
    void foreignTextStaysText();
    void linesAreShort();
    void nothingEnds();
};

void TestRealCalendar::isUnderstood()
{
    const QByteArray file = calendarOf({{u"one-absolute-limit"_s,
                                         u"Sync"_s,
                                         u"sign in again before 8 Dec 2026"_s,
                                         u"Xero ends this authorization on 8 Dec 2026."_s,
                                         end,
                                         {30, 14, 7, 1}},
                                        {u"two-client-secret"_s, u"CRM"_s, u"client secret ends"_s, {}, end, {}}},
                                       now);
    const QJsonArray events = readByIcal(file);
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0]["uid"_L1].toString(), u"one-absolute-limit@evergrant"_s);
    QCOMPARE(events[0]["summary"_L1].toString(), u"Sync: sign in again before 8 Dec 2026"_s);
    QCOMPARE(events[0]["description"_L1].toString(), u"Xero ends this authorization on 8 Dec 2026."_s);
    QCOMPARE(events[0]["start"_L1].toInteger(), end.toSecsSinceEpoch());
    QCOMPARE(events[0]["alarms"_L1].toArray(), (QJsonArray{u"-P30D"_s, u"-P14D"_s, u"-P7D"_s, u"-P1D"_s}));
    QCOMPARE(events[1]["alarms"_L1].toArray(), QJsonArray());
}

void TestRealCalendar::foreignTextStaysText()
{
    const QString title = u"a,b;c\\n:d\r\nEND:VEVENT\r\n\"Läden\""_s;
    const QJsonArray events = readByIcal(calendarOf({{u"x"_s, title, u"ends"_s, title, end, {1}}}, now));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0]["summary"_L1].toString(), u"a,b;c\\n:d END:VEVENT \"Läden\": ends"_s);
}

void TestRealCalendar::linesAreShort()
{
    QString title;
    for (int i = 0; i < 60; ++i)
        title += u"ä€"_s; // of two and of three bytes
    const QByteArray file = calendarOf({{u"x"_s, title, u"ends"_s, title + title, end, {1}}}, now);
    const auto lines = file.split('\n');
    for (const QByteArray& line : lines) {
        QVERIFY2(line.size() <= 76, line.constData()); // with the CR
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is cut in two
    }
    QCOMPARE(readByIcal(file)[0]["description"_L1].toString(), title + title);
}

void TestRealCalendar::nothingEnds()
{
    const QByteArray file = calendarOf({}, now);
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(readByIcal(file).size(), 0);
}

EVERGRANT_TEST(TestRealCalendar)
#include "tst_realcalendar.moc"
