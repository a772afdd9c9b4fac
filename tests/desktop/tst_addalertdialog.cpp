// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of an alert, for each kind.

#include "../support/testprogram.h"
#include "desktop/alerts/alertactions.h"
#include "fakes.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class AddAlertDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void adds_data();
    void adds();
    void moreOptions();
    void withoutATest();
    void signsInWithAConnection();
    void missingFieldsAreNamed_data();
    void missingFieldsAreNamed();
    void refusals_data();
    void refusals();
    void nothingIsTold();
    void workersRefusalStays_data();
    void workersRefusalStays();
    void secretIsHidden();

private:
    void open(AlertKind kind);
    template <typename T>
    T* find(const QString& name)
    {
        return m_window->findChild<T*>(name);
    }
    QDialog* dialog() { return m_window->findChild<QDialog*>(); }
    void fill(const QString& field, const QString& text)
    {
        auto* edit = find<QLineEdit>(u"alert-"_s + field + u"Edit"_s);
        QVERIFY2(edit, qPrintable(field));
        edit->setText(text);
    }
    void submit() { QTest::mouseClick(find<QPushButton>(u"alertOkButton"_s), Qt::LeftButton); }
    QJsonObject sent() const { return m_link->lastParams(u"alert-add"_s); }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_connections;
    std::unique_ptr<QWidget> m_window;
    AlertActions* m_actions = nullptr;
};

void AddAlertDialogTest::init()
{
    m_link = std::make_unique<FakeLink>();
    m_clock = std::make_unique<FakeClock>(sampleNow());
    m_connections = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_actions = new AlertActions(*m_link, *m_connections, m_window.get());
    m_link->setViews({sampleView(u"crm"_s), sampleView(u"office"_s)});
    m_connections->reload();
    QTRY_COMPARE(m_connections->count(), 2);
}

void AddAlertDialogTest::cleanup()
{
    m_window.reset();
    m_connections.reset();
}

void AddAlertDialogTest::open(AlertKind kind)
{
    m_actions->add();
    auto* kinds = find<QComboBox>(u"alertKindChoice"_s);
    kinds->setCurrentIndex(kinds->findData(int(kind)));
}

void AddAlertDialogTest::adds_data()
{
    using Fields = QMap<QString, QString>;
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QJsonObject>("params");
    const auto row = [](AlertKind kind, const Fields& fields, QJsonObject params) {
        params.insert(u"kind"_s, toWord(kind));
        QTest::newRow(qPrintable(toWord(kind))) << kind << fields << params;
    };
    row(AlertKind::Mail,
        {{u"to"_s, u"ann@example.org"_s},
         {u"smtp"_s, u"smtps://mail.example.org"_s},
         {u"user"_s, u"ann"_s},
         {u"secret"_s, u" pass word "_s}},
        {{u"to"_s, u"ann@example.org"_s},
         {u"options"_s, QJsonObject{{u"smtp"_s, u"smtps://mail.example.org"_s}, {u"user"_s, u"ann"_s}}},
         {u"secret"_s, u" pass word "_s}});
    row(AlertKind::Sms,
        {{u"to"_s, u"+4930123456"_s}, {u"account"_s, u"AC1"_s}, {u"from"_s, u"+491"_s}, {u"secret"_s, u"t"_s}},
        {{u"to"_s, u"+4930123456"_s},
         {u"options"_s, QJsonObject{{u"account"_s, u"AC1"_s}, {u"from"_s, u"+491"_s}}},
         {u"secret"_s, u"t"_s}});
    const QString hook = u"https://hooks.example/1"_s;
    row(AlertKind::Slack, {{u"to"_s, u"#ops"_s}, {u"secret"_s, hook}},
        {{u"to"_s, u"#ops"_s}, {u"options"_s, QJsonObject()}, {u"secret"_s, hook}});
    row(AlertKind::Teams, {{u"to"_s, u"ops"_s}, {u"secret"_s, hook}},
        {{u"to"_s, u"ops"_s}, {u"options"_s, QJsonObject()}, {u"secret"_s, hook}});
    row(AlertKind::Ntfy, {{u"to"_s, u"my-topic"_s}}, {{u"to"_s, u"my-topic"_s}, {u"options"_s, QJsonObject()}});
    row(AlertKind::Webhook, {{u"to"_s, hook}}, {{u"to"_s, hook}, {u"options"_s, QJsonObject()}});
    row(AlertKind::Command, {{u"to"_s, u"pager"_s}, {u"command"_s, u"/usr/bin/page --now"_s}},
        {{u"to"_s, u"pager"_s},
         {u"options"_s, QJsonObject()},
         {u"command"_s, QJsonArray{u"/usr/bin/page"_s, u"--now"_s}}});
    row(AlertKind::Desktop, {}, {{u"options"_s, QJsonObject()}});
}

void AddAlertDialogTest::adds()
{
    using Fields = QMap<QString, QString>;
    QFETCH(AlertKind, kind);
    QFETCH(Fields, fields);
    QFETCH(QJsonObject, params);
    api::AlertView added;
    added.id = u"new"_s;
    added.kind = toWord(kind);
    m_link->script<api::AlertAdd>(added);
    m_link->script<api::AlertTest>({u"Somebody has it."_s});
    QSignalSpy said(m_actions, &AlertActions::said), done(m_actions, &AlertActions::done);
    open(kind);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        fill(field.key(), field.value());
    submit();
    QTRY_VERIFY(!dialog());
    for (auto param = params.begin(); param != params.end(); ++param) {
        const bool isLeftOut = param->isObject() && param->toObject().isEmpty();
        if (!isLeftOut)
            QCOMPARE(sent()[param.key()], *param);
    }
    QVERIFY(sent()["levels"_L1].toArray().isEmpty());
    QTRY_COMPARE(m_link->lastParams(u"alert-test"_s)["id"_L1].toString(), u"new"_s);
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said.last().at(1).toString().endsWith("Somebody has it."_L1));
    QVERIFY(!done.isEmpty());
}

void AddAlertDialogTest::moreOptions()
{
    open(AlertKind::Ntfy);
    fill(u"to"_s, u"topic"_s);
    QVERIFY(!find<QLineEdit>(u"alert-afterEdit"_s)->isVisible());
    find<QToolButton>(u"moreAlertOptionsButton"_s)->click();
    QVERIFY(find<QLineEdit>(u"alert-afterEdit"_s)->isVisible());
    fill(u"server"_s, u"https://ntfy.example"_s);
    fill(u"connections"_s, u"crm, prod-*  x"_s);
    fill(u"after"_s, u"5m"_s);
    fill(u"remind"_s, u"none"_s);
    fill(u"quiet"_s, u"22:00-07:00"_s);
    fill(u"id"_s, u"night"_s);
    find<QCheckBox>(u"alertLevel_degraded"_s)->setChecked(false);
    submit();
    QCOMPARE(sent()["connections"_L1].toArray(), (QJsonArray{u"crm"_s, u"prod-*"_s, u"x"_s}));
    QCOMPARE(sent()["levels"_L1].toArray(), (QJsonArray{u"needs-person"_s, u"ending"_s, u"job"_s, u"delivery"_s}));
    QCOMPARE(sent()["after"_L1].toString(), u"5m"_s);
    QCOMPARE(sent()["remind"_L1].toString(), u"none"_s);
    QCOMPARE(sent()["quiet"_L1].toString(), u"22:00-07:00"_s);
    QCOMPARE(sent()["id"_L1].toString(), u"night"_s);
    QCOMPARE(sent()["options"_L1].toObject(), (QJsonObject{{u"server"_s, u"https://ntfy.example"_s}}));
}

void AddAlertDialogTest::withoutATest()
{
    api::AlertView added;
    added.id = added.kind = u"desktop"_s;
    m_link->script<api::AlertAdd>(added);
    open(AlertKind::Desktop);
    QVERIFY(find<QLabel>(u"alertNoteLabel"_s)->isVisible());
    find<QCheckBox>(u"alertTestBox"_s)->setChecked(false);
    submit();
    QTRY_VERIFY(!dialog());
    QCoreApplication::processEvents();
    QCOMPARE(m_link->count(u"alert-test"_s), 0);
}

void AddAlertDialogTest::signsInWithAConnection()
{
    open(AlertKind::Mail);
    fill(u"to"_s, u"ann@example.org"_s);
    fill(u"smtp"_s, u"smtp://smtp.office365.com:587"_s);
    auto* choice = find<QComboBox>(u"alert-auth-connectionChoice"_s);
    QCOMPARE(choice->count(), 3);
    choice->setCurrentIndex(choice->findData(u"office"_s));
    submit();
    QCOMPARE(sent()["options"_L1].toObject()["auth-connection"_L1].toString(), u"office"_s);
}

void AddAlertDialogTest::missingFieldsAreNamed_data()
{
    QTest::addColumn<AlertKind>("kind");
    QTest::addColumn<QString>("label");
    QTest::newRow("mail") << AlertKind::Mail << u"alert-smtpError"_s;
    QTest::newRow("sms") << AlertKind::Sms << u"alert-accountError"_s;
    QTest::newRow("slack") << AlertKind::Slack << u"alert-secretError"_s;
    QTest::newRow("teams") << AlertKind::Teams << u"alert-secretError"_s;
    QTest::newRow("ntfy") << AlertKind::Ntfy << u"alert-toError"_s;
    QTest::newRow("webhook") << AlertKind::Webhook << u"alert-toError"_s;
    QTest::newRow("command") << AlertKind::Command << u"alert-commandError"_s;
}

void AddAlertDialogTest::missingFieldsAreNamed()
{
    QFETCH(AlertKind, kind);
    QFETCH(QString, label);
    open(kind);
    submit();
    QVERIFY(find<QLabel>(label)->isVisible());
    QCOMPARE(m_link->count(u"alert-add"_s), 0);
}

void AddAlertDialogTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("mail address") << u"to"_s << u"ann"_s << QString();
    QTest::newRow("carrier") << u"to"_s << u"4915112345@vtext.com"_s << QString();
    QTest::newRow("after") << u"after"_s << u"soon"_s << u"“Once it has lasted” takes a time"_s;
    QTest::newRow("remind") << u"remind"_s << u"4h,2h"_s << u"“Told again after” takes"_s;
    QTest::newRow("quiet") << u"quiet"_s << u"22-7"_s << u"“Quiet hours” takes two times of day"_s;
    QTest::newRow("pattern") << u"connections"_s << u"CRM!"_s << u"no pattern"_s;
    QTest::newRow("id") << u"id"_s << u"My Mail"_s << u"cannot be the id"_s;
}

void AddAlertDialogTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    open(AlertKind::Mail);
    fill(u"to"_s, u"ann@example.org"_s);
    fill(u"smtp"_s, u"smtps://mail.example.org"_s);
    fill(field, text);
    submit();
    const auto* label = find<QLabel>(u"alert-"_s + field + u"Error"_s);
    QVERIFY(label->isVisible());
    QVERIFY2(!label->text().isEmpty() && label->text().contains(says), qPrintable(label->text()));
    QCOMPARE(m_link->count(u"alert-add"_s), 0);
}

void AddAlertDialogTest::nothingIsTold()
{
    open(AlertKind::Ntfy);
    fill(u"to"_s, u"topic"_s);
    for (auto* box : m_window->findChildren<QCheckBox*>())
        if (box->objectName().startsWith("alertLevel_"_L1))
            box->setChecked(false);
    submit();
    QVERIFY(find<QLabel>(u"alertErrorLabel"_s)->isVisible());
    QCOMPARE(m_link->count(u"alert-add"_s), 0);
}

void AddAlertDialogTest::workersRefusalStays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("label");
    QTest::newRow("of a field") << u"name-taken"_s << u"alert-idError"_s;
    QTest::newRow("of none") << u"too-many-alerts"_s << u"alertErrorLabel"_s;
}

void AddAlertDialogTest::workersRefusalStays()
{
    QFETCH(QString, code);
    QFETCH(QString, label);
    m_link->scriptError(u"alert-add"_s, Error{ErrorKind::Usage, code, u"Choose another --id, or --secret-stdin."_s});
    open(AlertKind::Ntfy);
    fill(u"to"_s, u"topic"_s);
    submit();
    QTRY_VERIFY(find<QLabel>(label)->isVisible());
    QCOMPARE(find<QLabel>(label)->text(), u"Choose another “Name of the alert”, or “Access token”."_s);
    QVERIFY(find<QPushButton>(u"alertOkButton"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"alert-toEdit"_s)->text(), u"topic"_s);
}

void AddAlertDialogTest::secretIsHidden()
{
    for (const AlertKind kind :
         {AlertKind::Mail, AlertKind::Sms, AlertKind::Slack, AlertKind::Teams, AlertKind::Ntfy, AlertKind::Webhook}) {
        open(kind);
        QCOMPARE(find<QLineEdit>(u"alert-secretEdit"_s)->echoMode(), QLineEdit::Password);
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }
}

EVERGRANT_TEST(AddAlertDialogTest)
#include "tst_addalertdialog.moc"
