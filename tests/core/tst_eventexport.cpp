// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/event/eventexport.h"
#include "core/text/utc.h"
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestEventExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void jsonLines();

private:
    static Event sample(const QString& message)
    {
        Event event;
        event.id = 7;
        event.at = QDateTime(QDate(2026, 9, 3), QTime(6, 48), utcZone);
        event.connection = u"crm"_s;
        event.level = EventLevel::Warning;
        event.kind = u"refresh-unknown"_s;
        event.message = message;
        return event;
    }
};

void TestEventExport::csv_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Lost."_s << QByteArray("\"Lost.\"");
    QTest::newRow("quotes and commas") << u"a \"b\", c"_s << QByteArray("\"a \"\"b\"\", c\"");
    QTest::newRow("two lines") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("another formula") << u"@SUM(1)"_s << QByteArray("\"'@SUM(1)\"");
    QTest::newRow("empty") << u""_s << QByteArray("\"\"");
    QTest::newRow("umlaut") << u"Bäckerei"_s
                            << QByteArray("\"B\xc3\xa4"
                                          "ckerei\"");
}

void TestEventExport::csv()
{
    QFETCH(QString, message);
    QFETCH(QByteArray, cell);
    const QByteArray begin = "\"2026-09-03T06:48:00Z\",\"crm\",\"warning\",\"refresh-unknown\",";
    QCOMPARE(exportLine(sample(message), ExportForm::Csv), begin + cell + ",\"\"\r\n");
    QCOMPARE(exportHeader(ExportForm::Csv).count(','), 5);
}

void TestEventExport::jsonLines()
{
    Event event = sample(u"two\nlines"_s);
    event.details = {{u"attempt"_s, u"a1"_s}};
    const QByteArray line = exportLine(event, ExportForm::JsonLines);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(QJsonDocument::fromJson(line).object(), toJson(event));
    QCOMPARE(exportHeader(ExportForm::JsonLines), QByteArray());
}

EVERGRANT_TEST(TestEventExport)
#include "tst_eventexport.moc"
