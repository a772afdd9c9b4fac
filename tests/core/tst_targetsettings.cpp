// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/targetsettings.h"

#include "../support/testprogram.h"
#include "core/delivery/deliverystate.h"
#include "core/text/utc.h"
#include <QTest>
#include <algorithm>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Options = QMap<QString, QString>;
using Life = std::optional<std::chrono::seconds>;
Q_DECLARE_METATYPE(TargetSettings)
Q_DECLARE_METATYPE(DeliveryFacts)
Q_DECLARE_METATYPE(QList<TargetSettings>)
Q_DECLARE_METATYPE(Life)

namespace {

const QDateTime now(QDate(2026, 9, 3), QTime(12, 0), utcZone);

TargetSettings settingsOf(TargetKind kind, const Options& options, const QStringList& command = {})
{
    TargetSettings settings;
    settings.connection = QUuid::createUuid();
    settings.id = toWord(kind);
    settings.kind = kind;
    settings.options = options;
    settings.command = command;
    return settings;
}

TargetSettings fileTarget()
{
    return settingsOf(TargetKind::File, {{u"path"_s, u"/run/t"_s}});
}

} // namespace

class TestTargetSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words();
    void checks_data();
    void checks();
    void where_data();
    void where();
    void storedAndRead();
    void damaged_data();
    void damaged();
    void promisedOptions_data();
    void promisedOptions();
    void minLife_data();
    void minLife();
    void states_data();
    void states();
    void unknownState();
};

void TestTargetSettings::words()
{
    QCOMPARE(allTargetKinds().size(), 9);
    for (const TargetKind kind : allTargetKinds()) {
        QCOMPARE(targetKindFromWord(toWord(kind)).value(), kind);
        for (const auto& option : optionsOf(kind))
            QVERIFY(!option.help.isEmpty());
    }
    QCOMPARE(targetKindFromWord(u"ftp"_s).error().kind, ErrorKind::Usage);
}

void TestTargetSettings::checks_data()
{
    QTest::addColumn<TargetSettings>("settings");
    QTest::addColumn<QString>("code"); ///< empty: it is fine
    const auto with = [](auto change) {
        TargetSettings settings = fileTarget();
        change(settings);
        return settings;
    };
    QTest::newRow("file") << fileTarget() << QString();
    QTest::newRow("command") << settingsOf(TargetKind::Command, {}, {u"/bin/true"_s}) << QString();
    QTest::newRow("systemd") << settingsOf(TargetKind::Systemd, {}) << QString();
    QTest::newRow("id") << with([](auto& s) { s.id = u"Not An Id"_s; }) << u"bad-id"_s;
    QTest::newRow("no id") << with([](auto& s) { s.id.clear(); }) << u"bad-id"_s;
    QTest::newRow("missing") << with([](auto& s) { s.options.clear(); }) << u"missing-option"_s;
    QTest::newRow("unknown") << with([](auto& s) { s.options[u"region"_s] = u"x"_s; }) << u"unknown-option"_s;
    QTest::newRow("two lines") << with([](auto& s) { s.options[u"path"_s] = u"/a\nb"_s; }) << u"bad-option"_s;
    QTest::newRow("format") << with([](auto& s) { s.format = u"yaml"_s; }) << u"bad-format"_s;
    QTest::newRow("template") << with([](auto& s) { s.format = u"{{access_token}}"_s; }) << QString();
    QTest::newRow("life") << with([](auto& s) { s.minLife = -1s; }) << u"bad-min-life"_s;
    QTest::newRow("long life") << with([](auto& s) { s.minLife = std::chrono::days(1000); }) << u"bad-min-life"_s;
    QTest::newRow("no command") << settingsOf(TargetKind::Command, {}) << u"bad-command"_s;
    QTest::newRow("command of a file") << with([](auto& s) { s.command << u"x"_s; }) << u"bad-command"_s;
}

void TestTargetSettings::checks()
{
    QFETCH(TargetSettings, settings);
    QFETCH(QString, code);
    const auto checked = checkTargetSettings(settings);
    QCOMPARE(checked ? QString() : checked.error().code, code);
}

void TestTargetSettings::where_data()
{
    QTest::addColumn<TargetSettings>("settings");
    QTest::addColumn<QString>("text");
    QTest::newRow("file") << fileTarget() << u"/run/t"_s;
    QTest::newRow("ssm") << settingsOf(TargetKind::Ssm, {{u"parameter"_s, u"/a/b"_s}, {u"region"_s, u"x"_s}})
                         << u"/a/b"_s;
    QTest::newRow("vault") << settingsOf(TargetKind::Vault,
                                         {{u"address"_s, u"https://v:8200"_s}, {u"path"_s, u"kv/a"_s}})
                           << u"https://v:8200 kv/a"_s;
    QTest::newRow("what may be secret in an address is left out")
        << settingsOf(TargetKind::Webhook, {{u"url"_s, u"https://u:p@h.example/in?key=s3cret#f"_s}})
        << u"https://h.example/in"_s;
    QTest::newRow("command") << settingsOf(TargetKind::Command, {}, {u"/bin/push"_s, u"--key"_s, u"s3cret"_s})
                             << u"/bin/push"_s;
    QTest::newRow("systemd") << settingsOf(TargetKind::Systemd, {}) << QString();
}

void TestTargetSettings::where()
{
    QFETCH(TargetSettings, settings);
    QTEST(whereOf(settings), "text");
}

void TestTargetSettings::storedAndRead()
{
    TargetSettings settings = settingsOf(TargetKind::Command, {{u"timeout"_s, u"5"_s}}, {u"/bin/cat"_s, u"-"_s});
    QCOMPARE(targetSettingsFromJson(toJson(settings)).value(), settings);
    settings.format = u"{{access_token}}"_s;
    settings.minLife = 120s;
    settings.paused = true;
    QCOMPARE(targetSettingsFromJson(toJson(settings)).value(), settings);
}

void TestTargetSettings::damaged_data()
{
    QTest::addColumn<QString>("field");
    for (const auto& field : {u"connection"_s, u"id"_s, u"kind"_s})
        QTest::newRow(qPrintable(field)) << field;
}

void TestTargetSettings::damaged()
{
    QFETCH(QString, field);
    QJsonObject object = toJson(fileTarget());
    object[field] = 7;
    const auto read = targetSettingsFromJson(object);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(field));
}

/// Scripts use them; required ones are in capitals here, switches have no value.
void TestTargetSettings::promisedOptions_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("options");
    const QStringList aws{u"region=R"_s, u"profile=P"_s,  u"role-arn=ARN"_s,      u"key-id=K"_s,
                          u"tier=T"_s,   u"endpoint=U"_s, u"instance-metadata"_s, u"no-read-back"_s};
    QTest::newRow("file") << u"file"_s << QStringList{u"PATH=F"_s, u"mode=M"_s, u"group=G"_s, u"in-place"_s};
    QTest::newRow("pipe") << u"pipe"_s << QStringList{u"PATH=F"_s};
    QTest::newRow("ssm") << u"ssm"_s << QStringList{u"PARAMETER=N"_s} + aws;
    QTest::newRow("secrets-manager") << u"secrets-manager"_s << QStringList{u"SECRET=ID"_s} + aws;
    QTest::newRow("vault") << u"vault"_s
                           << QStringList{u"ADDRESS=U"_s, u"PATH=P"_s, u"field=F"_s, u"namespace=N"_s, u"auth=A"_s};
    QTest::newRow("kubernetes") << u"kubernetes"_s
                                << QStringList{u"SECRET=NS/N"_s, u"key=K"_s, u"kubeconfig=F"_s, u"context=C"_s};
    QTest::newRow("webhook") << u"webhook"_s << QStringList{u"URL=U"_s};
    QTest::newRow("command") << u"command"_s << QStringList{};
    QTest::newRow("systemd") << u"systemd"_s << QStringList{};
}

void TestTargetSettings::promisedOptions()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, options);
    const auto& known = optionsOf(targetKindFromWord(kind).value());
    for (const QString& promised : std::as_const(options)) {
        const QString name = promised.section(u'=', 0, 0);
        const auto option = std::ranges::find(known, name.toLower(), &TargetOption::name);
        QVERIFY2(option != known.end(), qPrintable(name));
        QCOMPARE(option->required, name.isUpper());
        QCOMPARE(option->placeholder.isEmpty(), !promised.contains(u'='));
    }
}

void TestTargetSettings::minLife_data()
{
    QTest::addColumn<QList<TargetSettings>>("targets");
    QTest::addColumn<Life>("life");
    const auto target = [](Life life, bool paused = false) {
        TargetSettings settings = fileTarget();
        settings.minLife = life;
        settings.paused = paused;
        return settings;
    };
    QTest::newRow("none") << QList<TargetSettings>() << Life();
    QTest::newRow("usual") << QList{target({})} << Life(10min);
    QTest::newRow("shorter") << QList{target(60s)} << Life(60s);
    QTest::newRow("longest") << QList{target(60s), target(1h), target({})} << Life(1h);
    QTest::newRow("paused") << QList{target(1h, true), target(60s)} << Life(60s);
    QTest::newRow("all paused") << QList{target(1h, true)} << Life();
}

void TestTargetSettings::minLife()
{
    QFETCH(QList<TargetSettings>, targets);
    QTEST(minLifeOf(targets), "life");
}

void TestTargetSettings::states_data()
{
    QTest::addColumn<DeliveryFacts>("facts");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("said"); ///< a part of the sentence
    QTest::addColumn<bool>("current");
    const auto facts = [](auto change) {
        DeliveryFacts all;
        all.last = {{QUuid::createUuid(), 7, {}}, u"12"_s, now.addSecs(-60)};
        all.isNewest = true;
        change(all);
        return all;
    };
    QTest::newRow("delivered") << facts([](auto&) {}) << u"delivered"_s << u"Delivered"_s << true;
    QTest::newRow("changed by others") << facts([](auto& f) { f.changedByOthers = u"Somebody wrote version 11."_s; })
                                       << u"delivered"_s << u"version 11"_s << true;
    QTest::newRow("on its way") << facts([](auto& f) { f.isNewest = false; }) << u"waiting"_s << u"being"_s << false;
    QTest::newRow("no token") << facts([](auto& f) { f.hasToken = false; }) << u"waiting"_s << u"next renewal"_s
                              << false;
    QTest::newRow("never authorized") << facts([](auto& f) { f.hasToken = f.isAuthorized = false; }) << u"waiting"_s
                                      << u"no token yet"_s << false;
    QTest::newRow("failing") << facts([](auto& f) {
        f.failure = u"The region is wrong."_s;
        f.isNewest = false;
    }) << u"failing"_s << u"The region is wrong."_s
                             << false;
    QTest::newRow("paused") << facts([](auto& f) {
        f.failure = u"x"_s;
        f.paused = true;
    }) << u"paused"_s << u"Paused"_s
                            << true;
}

void TestTargetSettings::states()
{
    QFETCH(DeliveryFacts, facts);
    QFETCH(QString, said);
    const auto status = describe(fileTarget(), facts, now);
    QTEST(toWord(status.state), "state");
    QTEST(status.isCurrent, "current");
    QVERIFY2(status.summary.contains(said), qPrintable(status.summary));
    QCOMPARE(status.remedy.contains(u"Authorize"_s), !facts.isAuthorized);
    QCOMPARE(status.generation, 7);
    QCOMPARE(status.kind, u"file"_s);
    QCOMPARE(status.where, u"/run/t"_s);
    QCOMPARE(deliveryHealthFromWord(toWord(status.state)), status.state);
}

void TestTargetSettings::unknownState()
{
    QCOMPARE(deliveryHealthFromWord(u"teleported"_s), DeliveryHealth::Waiting);
}

EVERGRANT_TEST(TestTargetSettings)
#include "tst_targetsettings.moc"
