// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/datetext.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Newer versions of Qt write a narrow space that does not break before PM.
QString withSpaces(QString text)
{
    return text.replace(QChar(0x202f), u' ');
}

} // namespace

/// In the languages of the program, as their speakers write it.
class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAsTheLocaleDoes_data();
    void writesAsTheLocaleDoes();
};

void TestDateText::writesAsTheLocaleDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("timeWithSeconds");
    QTest::addColumn<QString>("moment");
    const auto row = [](const char* locale, const QString& date, const QString& time, const QString& seconds,
                        const QString& moment) {
        QTest::newRow(locale) << QLocale(QString::fromLatin1(locale)) << date << time << seconds << moment;
    };
    row("C", u"7 May 2026"_s, u"16:09"_s, u"16:09:08"_s, u"2026-05-07 16:09:08"_s);
    row("en_GB", u"7 May 2026"_s, u"16:09"_s, u"16:09:08"_s, u"07/05/2026 16:09:08"_s);
    row("en_US", u"May 7, 2026"_s, u"4:09 PM"_s, u"4:09:08 PM"_s, u"5/7/26 4:09:08 PM"_s);
    row("de_DE", u"7. Mai 2026"_s, u"16:09"_s, u"16:09:08"_s, u"07.05.26 16:09:08"_s);
    row("fr_FR", u"7 mai 2026"_s, u"16:09"_s, u"16:09:08"_s, u"07/05/2026 16:09:08"_s);
    row("es_ES", u"7 de may de 2026"_s, u"16:09"_s, u"16:09:08"_s, u"7/5/26 16:09:08"_s);
}

void TestDateText::writesAsTheLocaleDoes()
{
    QFETCH(const QLocale, locale);
    const QDateTime moment(QDate(2026, 5, 7), QTime(16, 9, 8));
    QTEST(dateText(moment.date(), locale), "date");
    QTEST(withSpaces(timeOfDayText(moment.time(), locale)), "time");
    QTEST(withSpaces(timeOfDayTextWithSeconds(moment.time(), locale)), "timeWithSeconds");
    QTEST(withSpaces(momentText(moment, locale)), "moment");
}

EVERGRANT_TEST(TestDateText)
#include "tst_datetext.moc"
