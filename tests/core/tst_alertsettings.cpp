// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/alertsettingscheck.h"
#include "core/alert/alertsettingscodec.h"

#include "../support/testprogram.h"
#include "core/alert/mailaddress.h"
#include "core/text/shortduration.h"
#include "core/text/utc.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAlertSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void checks_data();
    void checks();
    void linesStayLines();
    void storedAsTheyAre();
    void durations_data();
    void durations();
    void quietHours_data();
    void quietHours();
};

void TestAlertSettings::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< the address, or the code of the error
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("plain", u"ann.lee+x@Example.ORG"_s, u"ann.lee+x@example.org"_s);
    row("one label", u"root@localhost"_s, u"root@localhost"_s);
    row("international domain", u"ann@bücher.example"_s, u"ann@xn--bcher-kva.example"_s);
    row("no at", u"ann"_s, u"bad-address"_s);
    row("no local part", u"@example.org"_s, u"bad-address"_s);
    row("line break", u"ann@example.org\r\nRCPT TO:<eve@example.org>"_s, u"bad-address"_s);
    row("line break before the at", u"ann\r\nBcc: eve@example.org"_s, u"bad-address"_s);
    row("a newline at the end", u"ann@example.org\n"_s, u"bad-address"_s);
    row("brackets", u"<ann@example.org>"_s, u"bad-address"_s);
    row("display name", u"Ann <ann@example.org>"_s, u"bad-address"_s);
    row("two addresses", u"ann@example.org,eve@example.org"_s, u"bad-address"_s);
    row("parameter", u"ann@example.org SIZE=1"_s, u"bad-address"_s);
    row("quoted", u"\"ann b\"@example.org"_s, u"bad-address"_s);
    row("zero", u"ann@exa"_s + QChar(QChar::Null) + u"mple.org"_s, u"bad-address"_s);
    row("dots", u"ann..lee@example.org"_s, u"bad-address"_s);
    row("long", QString(65, u'a') + u"@example.org"_s, u"bad-address"_s);
    row("Verizon", u"5551234567@vtext.com"_s, u"carrier-address"_s);
    row("AT&T", u"15551234567@txt.att.net"_s, u"carrier-address"_s);
    row("Rogers", u"555.123.4567@pcs.rogers.com"_s, u"carrier-address"_s);
    row("a gateway that nobody has heard of", u"+491701234567@sms.example"_s, u"carrier-address"_s);
    row("a person at a carrier", u"ann@vtext.com"_s, u"ann@vtext.com"_s);
    row("a number elsewhere", u"5551234567@example.org"_s, u"5551234567@example.org"_s);
}

void TestAlertSettings::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto address = checkedMailAddress(text);
    QCOMPARE(address ? *address : address.error().code, expected);
}

namespace {

AlertSettings mail()
{
    AlertSettings settings;
    settings.id = u"ann"_s;
    settings.kind = AlertKind::Mail;
    settings.to = u"ann@example.org"_s;
    settings.options = {{u"smtp"_s, u"smtps://mail.example.org"_s}};
    return settings;
}

AlertSettings of(AlertKind kind, const QString& to)
{
    AlertSettings settings;
    settings.id = u"a"_s;
    settings.kind = kind;
    settings.to = to;
    return settings;
}

template <typename Change>
AlertSettings changed(Change change)
{
    AlertSettings settings = mail();
    change(settings);
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(AlertSettings)

void TestAlertSettings::checks_data()
{
    QTest::addColumn<AlertSettings>("settings");
    QTest::addColumn<QString>("code"); ///< empty: nothing is wrong
    const auto row = [](const char* name, const AlertSettings& settings, const QString& code) {
        QTest::newRow(name) << settings << code;
    };
    row("mail", mail(), {});
    row("id", changed([](auto& one) { one.id = u"Ann!"_s; }), u"bad-id"_s);
    row("carrier", changed([](auto& one) { one.to = u"5551234567@vtext.com"_s; }), u"carrier-address"_s);
    row("no server", changed([](auto& one) { one.options.clear(); }), u"missing-option"_s);
    row("unknown option", changed([](auto& one) { one.options.insert(u"server"_s, u"x"_s); }), u"unknown-option"_s);
    row("line break", changed([](auto& one) { one.options.insert(u"user"_s, u"a\r\nb"_s); }), u"bad-option"_s);
    row("command", changed([](auto& one) { one.command << u"true"_s; }), u"bad-command"_s);
    row("grace", changed([](auto& one) { one.after = 8 * 24h; }), u"bad-after"_s);
    row("reminders", changed([](auto& one) { one.reminders = {4h, 2h}; }), u"bad-remind"_s);
    row("pattern", changed([](auto& one) { one.connections = {u"prod-*"_s, u"x y"_s}; }), u"bad-pattern"_s);
    row("sms", changed([](auto& one) {
            one.kind = AlertKind::Sms;
            one.to = u"+4930123456"_s;
            one.options = {{u"account"_s, u"AC1"_s}};
        }),
        {});
    row("sms without prefix", of(AlertKind::Sms, u"030123456"_s), u"bad-recipient"_s);
    row("topic", of(AlertKind::Ntfy, u"evergrant_7"_s), {});
    row("topic with a path", of(AlertKind::Ntfy, u"a/b"_s), u"bad-recipient"_s);
    row("channel", of(AlertKind::Slack, u"#ops"_s), {});
    row("nobody", of(AlertKind::Teams, {}), u"bad-recipient"_s);
    row("control character", of(AlertKind::Slack, u"#ops\n"_s), u"bad-recipient"_s);
    row("desktop", of(AlertKind::Desktop, {}), {});
    row("no command", of(AlertKind::Command, u"apprise"_s), u"bad-command"_s);
}

void TestAlertSettings::checks()
{
    QFETCH(AlertSettings, settings);
    const auto checked = checkAlertSettings(settings);
    QTEST(checked ? QString() : checked.error().code, "code");
}

/// Recipient and options stand in headers, addresses and commands of SMTP.
void TestAlertSettings::linesStayLines()
{
    const QString lines = u"a\r\nX-Injected: 1"_s;
    for (const AlertKind kind : allAlertKinds()) {
        const auto code = [](const AlertSettings& settings) {
            const auto checked = checkAlertSettings(settings);
            return checked ? QString() : checked.error().code;
        };
        AlertSettings settings = of(kind, lines);
        if (kind == AlertKind::Command)
            settings.command = QStringList{u"/bin/true"_s};
        QCOMPARE(code(settings), u"bad-recipient"_s);
        settings.to = kind == AlertKind::Mail  ? u"ann@example.org"_s
                      : kind == AlertKind::Sms ? u"+4930123456"_s
                                               : u"a"_s;
        for (const AlertOption& option : optionsOf(kind)) {
            settings.options = {{option.name, lines}};
            QCOMPARE(code(settings), u"bad-option"_s);
        }
    }
}

void TestAlertSettings::storedAsTheyAre()
{
    AlertSettings settings = mail();
    settings.connections = {u"prod-*"_s};
    settings.levels = {AlertLevel::Ending, AlertLevel::Job};
    settings.after = 90s;
    settings.reminders.clear();
    settings.quiet = QuietHours::fromText(u"22:00-07:30"_s);
    settings.paused = true;
    settings.pausedUntil = QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    settings.command = {u"a"_s, u"b c"_s};
    const auto read = alertSettingsFromJson(toJson(settings));
    QVERIFY(read);
    QCOMPARE(*read, settings);
    QCOMPARE(alertSettingsFromJson({{u"id"_s, u"a"_s}, {u"kind"_s, u"pigeon"_s}}).error().code, u"bad-alert"_s);
}

void TestAlertSettings::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); ///< -1: refused
    QTest::newRow("seconds") << u"90s"_s << 90LL;
    QTest::newRow("minutes") << u"10m"_s << 600LL;
    QTest::newRow("hours") << u"4h"_s << 14'400LL;
    QTest::newRow("days") << u"3d"_s << 259'200LL;
    QTest::newRow("weeks") << u"1w"_s << 604'800LL;
    QTest::newRow("nothing") << QString() << -1LL;
    QTest::newRow("no unit") << u"10"_s << -1LL;
    QTest::newRow("no number") << u"m"_s << -1LL;
    QTest::newRow("negative") << u"-1m"_s << -1LL;
    QTest::newRow("other digits") << u"٣m"_s << -1LL;
    QTest::newRow("too long") << u"999999999w"_s << -1LL;
}

void TestAlertSettings::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const auto duration = shortDurationFrom(text);
    QCOMPARE(duration ? duration->count() : -1, seconds);
    if (duration)
        QCOMPARE(shortDurationFrom(toShortDuration(*duration)), duration);
}

void TestAlertSettings::quietHours_data()
{
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QString>("when"); ///< UTC; Berlin is two hours ahead until 25 October 2026, then one
    QTest::addColumn<QString>("end");
    const auto row = [](const char* name, const QString& hours, const QString& when, const QString& end) {
        QTest::newRow(name) << hours << when << end;
    };
    row("before", u"22:00-07:00"_s, u"2026-09-03T19:59:00Z"_s, u"2026-09-03T19:59:00Z"_s);
    row("evening", u"22:00-07:00"_s, u"2026-09-03T20:00:00Z"_s, u"2026-09-04T05:00:00Z"_s);
    row("morning", u"22:00-07:00"_s, u"2026-09-04T04:59:59Z"_s, u"2026-09-04T05:00:00Z"_s);
    row("after", u"22:00-07:00"_s, u"2026-09-04T05:00:00Z"_s, u"2026-09-04T05:00:00Z"_s);
    row("within a day", u"12:00-13:30"_s, u"2026-09-03T10:30:00Z"_s, u"2026-09-03T11:30:00Z"_s);
    row("night with 25 hours", u"22:00-07:00"_s, u"2026-10-24T21:00:00Z"_s, u"2026-10-25T06:00:00Z"_s);
    row("night with 23 hours", u"22:00-07:00"_s, u"2026-03-28T22:00:00Z"_s, u"2026-03-29T05:00:00Z"_s);
}

void TestAlertSettings::quietHours()
{
    QFETCH(QString, hours);
    QFETCH(QString, when);
    const auto quiet = QuietHours::fromText(hours);
    QVERIFY(quiet);
    QCOMPARE(quiet->toText(), hours);
    const auto end = quiet->endAfter(QDateTime::fromString(when, Qt::ISODate), QTimeZone("Europe/Berlin"));
    QTEST(end.toString(Qt::ISODate), "end");
    QVERIFY(!QuietHours::fromText(u"7:00-22:00"_s));
    QVERIFY(!QuietHours::fromText(u"22:00-22:00"_s));
    QVERIFY(!QuietHours::fromText(u"25:00-07:00"_s));
}

EVERGRANT_TEST(TestAlertSettings)
#include "tst_alertsettings.moc"
