// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The card "Where it is used", and what can be done there.

#include "../support/testprogram.h"
#include "api/messages/delivery.h"
#include "detailsfixture.h"
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class UsageCardTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void saysHowWithoutDeliveries();
    void listsDeliveries();
    void followsChanges();
    void hiddenWithoutAGrant();
    void tests();
    void pausesAndResumes();
    void removalAsks();
    void addsAFile();
    void missingFieldIsNamed();
    void refusalStaysInTheDialog();
    void fieldsFollowTheKind();
    void secretGoesToTheWorkerOnly();
    void saysHowEarly_data();
    void saysHowEarly();
    void saysWhoAsks();
    void policyBeforeAdding();
    void policyOfADelivery();
    void refusalNamesTheField();

private:
    static DeliveryStatus delivery(const QString& id, DeliveryHealth state)
    {
        DeliveryStatus status;
        status.id = id;
        status.kind = u"file"_s;
        status.where = u"/run/crm/"_s + id;
        status.state = state;
        status.summary = u"About %1."_s.arg(id);
        return status;
    }
    void showDeliveries(const QList<DeliveryStatus>& deliveries)
    {
        auto view = sample(u"crm"_s);
        if (view.name.isEmpty())
            view = sampleViews().first();
        m_name = view.name;
        view.deliveries = deliveries;
        showView(view);
    }
    void trigger(const QString& action) { find<QAction>(action)->trigger(); }
    void openForm(const QString& kind)
    {
        showDeliveries({});
        find<QPushButton>(u"addDeliveryButton"_s)->click();
        auto* kinds = find<QComboBox>(u"deliveryKindChoice"_s);
        kinds->setCurrentIndex(kinds->findText(kind));
    }
    void fill(const QString& field, const QString& text) { find<QLineEdit>(field + u"Edit"_s)->setText(text); }
    void submit() { QTest::mouseClick(find<QPushButton>(u"deliveryOkButton"_s), Qt::LeftButton); }

    QString m_name;
};

void UsageCardTest::saysHowWithoutDeliveries()
{
    showDeliveries({});
    QVERIFY(find<QLabel>(u"usageIntroLabel"_s)->text().contains(u"evergrant token "_s + m_name));
    QVERIFY(find<QPushButton>(u"addDeliveryButton"_s)->isVisible());
}

void UsageCardTest::listsDeliveries()
{
    auto failing = delivery(u"b"_s, DeliveryHealth::Failing);
    failing.remedy = u"Make the folder."_s;
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Delivered), failing});
    QVERIFY(find<QLabel>(u"deliveryTitle_a"_s)->text().contains(u"/run/crm/a"_s));
    QVERIFY(find<QLabel>(u"deliveryDetail_b"_s)->text().contains(u"About b. Make the folder."_s));
    QCOMPARE(find<QLabel>(u"deliveryTitle_b"_s)->accessibleDescription(), u"Fails"_s);
}

void UsageCardTest::followsChanges()
{
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Waiting)});
    const auto* label = find<QLabel>(u"deliveryDetail_a"_s);
    auto changed = delivery(u"a"_s, DeliveryHealth::Delivered);
    changed.summary = u"It has the newest token."_s;
    showDeliveries({changed});
    QCOMPARE(find<QLabel>(u"deliveryDetail_a"_s), label); // the same row: an open menu stays open
    QVERIFY(label->text().startsWith(u"It has the newest token."_s));
    showDeliveries({});
    QVERIFY(!find<QLabel>(u"deliveryDetail_a"_s));
}

void UsageCardTest::hiddenWithoutAGrant()
{
    showView(sampleView(u"new"_s, [](api::ConnectionView& view) { view.health = Health::NeverAuthorized; }));
    QVERIFY(!find<QPushButton>(u"addDeliveryButton"_s)->isVisible());
}

void UsageCardTest::tests()
{
    m_link->script<api::DeliverTest>({u"The folder is there and can be written."_s});
    QSignalSpy said(m_actions, &ConnectionActions::said);
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Delivered)});
    trigger(u"testDelivery_a"_s);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said.first().at(1).toString().contains(u"The folder is there"_s));
    QCOMPARE(m_link->lastParams(u"deliver-test"_s).value("id"_L1).toString(), u"a"_s);
}

void UsageCardTest::pausesAndResumes()
{
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Delivered)});
    trigger(u"pauseDelivery_a"_s);
    QTRY_COMPARE(m_link->lastParams(u"deliver-pause"_s).value("id"_L1).toString(), u"a"_s);
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Paused)});
    QVERIFY(!find<QAction>(u"deliverNow_a"_s)->isEnabled());
    trigger(u"pauseDelivery_a"_s);
    QTRY_COMPARE(m_link->lastParams(u"deliver-resume"_s).value("id"_L1).toString(), u"a"_s);
}

void UsageCardTest::removalAsks()
{
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Delivered)});
    trigger(u"removeDelivery_a"_s);
    QVERIFY(dialog());
    QVERIFY(m_link->lastParams(u"deliver-remove"_s).isEmpty());
    find<QCheckBox>(u"eraseDeliveredBox"_s)->setChecked(true);
    QTest::mouseClick(find<QPushButton>(u"removeDeliveryButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_link->lastParams(u"deliver-remove"_s).value("erase"_L1).toBool(), true);
}

void UsageCardTest::addsAFile()
{
    api::DeliverAdd::Answer answer;
    answer.delivery.state = DeliveryHealth::Delivered;
    answer.test = u"The folder can be written."_s;
    m_link->script<api::DeliverAdd>(answer);
    openForm(u"A file on this computer"_s);
    fill(u"path"_s, u"/run/crm/token"_s);
    submit();
    QTRY_VERIFY(!dialog());
    const auto sent = m_link->lastParams(u"deliver-add"_s);
    QCOMPARE(sent.value("name"_L1).toString(), m_name);
    QCOMPARE(sent.value("kind"_L1).toString(), u"file"_s);
    QCOMPARE(sent.value("options"_L1).toObject(), (QJsonObject{{u"path"_s, u"/run/crm/token"_s}}));
}

void UsageCardTest::missingFieldIsNamed()
{
    openForm(u"A file on this computer"_s);
    submit();
    QVERIFY(find<QLabel>(u"pathError"_s)->isVisible());
    QVERIFY(m_link->lastParams(u"deliver-add"_s).isEmpty());
}

void UsageCardTest::refusalStaysInTheDialog()
{
    m_link->scriptError(u"deliver-add"_s,
                        Error{ErrorKind::Failed, u"no-folder"_s, u"The folder /run/crm is missing."_s});
    openForm(u"A file on this computer"_s);
    fill(u"path"_s, u"/run/crm/token"_s);
    submit();
    QTRY_VERIFY(find<QLabel>(u"deliveryErrorLabel"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"deliveryErrorLabel"_s)->text(), u"The folder /run/crm is missing."_s);
    QVERIFY(find<QPushButton>(u"deliveryOkButton"_s)->isEnabled());
    QCOMPARE(find<QLineEdit>(u"pathEdit"_s)->text(), u"/run/crm/token"_s);
}

void UsageCardTest::fieldsFollowTheKind()
{
    openForm(u"AWS Parameter Store"_s);
    QTRY_VERIFY(find<QLineEdit>(u"parameterEdit"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"regionEdit"_s)->isVisible());
    find<QAbstractButton>(u"moreOptionsButton"_s)->click();
    QTRY_VERIFY(find<QLineEdit>(u"regionEdit"_s)->isVisible());
}

void UsageCardTest::secretGoesToTheWorkerOnly()
{
    openForm(u"AWS Parameter Store"_s);
    auto* secret = find<QLineEdit>(u"target-secretEdit"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    secret->setText(u"AKID:SECRET"_s);
    fill(u"parameter"_s, u"/crm/token"_s);
    submit();
    QTRY_COMPARE(m_link->lastParams(u"deliver-add"_s).value("secret"_L1).toString(), u"AKID:SECRET"_s);
    QVERIFY(!m_link->lastParams(u"deliver-add"_s).value("options"_L1).toObject().contains(u"target-secret"_s));
}

void UsageCardTest::saysHowEarly_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<bool>("hasDelivery");
    QTest::addColumn<QString>("says");
    QTest::newRow("ten minutes") << 3600 << true << u"renewed 10 min before its end"_s;
    QTest::newRow("short life") << 900 << true << u"lives for 15 min only, so it is renewed after half"_s;
    QTest::newRow("without deliveries") << 3600 << false << QString();
}

void UsageCardTest::saysHowEarly()
{
    QFETCH(int, life);
    QFETCH(bool, hasDelivery);
    QFETCH(QString, says);
    auto view = sampleViews().first();
    view.obtainedAt = QDateTime::fromSecsSinceEpoch(1800000000);
    view.expiresAt = view.obtainedAt.addSecs(life);
    if (hasDelivery) {
        view.deliveries = {delivery(u"a"_s, DeliveryHealth::Delivered)};
        view.minLife = std::chrono::minutes(10);
    }
    showView(view);
    const auto* label = find<QLabel>(u"earlyRenewalLabel"_s);
    QCOMPARE(label->isVisible(), hasDelivery);
    QVERIFY2(label->text().contains(says), qPrintable(label->text()));
}

void UsageCardTest::saysWhoAsks()
{
    auto view = sampleViews().first();
    auto pipe = delivery(u"pipe"_s, DeliveryHealth::Delivered);
    pipe.asked = {u"nginx.service (a)"_s, sampleNow()};
    view.deliveries = {pipe};
    showView(view);
    QVERIFY(find<QLabel>(u"deliveryDetail_pipe"_s)->text().contains(u"by nginx.service (a)."_s));
    QVERIFY(!find<QLabel>(u"consumersLabel"_s)->isVisible());
    view.consumers = {{u"page"_s, sampleNow()}, {u"new"_s, {}}};
    showView(view);
    const auto* label = find<QLabel>(u"consumersLabel"_s);
    QVERIFY(label->isVisible());
    QVERIFY(label->text().startsWith(u"page asks the local endpoint for it; last at about "_s));
    QVERIFY(label->text().contains(u"\nnew may ask the local endpoint for it, and has not asked yet."_s));
}

void UsageCardTest::policyBeforeAdding()
{
    m_link->script<api::DeliverPolicy>({u"{\"W\": \"ACCOUNT_ID\"}"_s, u"{\"R\": 1}"_s});
    openForm(u"A file on this computer"_s);
    QVERIFY(!find<QPushButton>(u"policyButton"_s)->isVisible());
    dialog()->close();
    QTRY_VERIFY(!dialog());
    openForm(u"AWS Parameter Store"_s);
    fill(u"parameter"_s, u"/crm/token"_s);
    find<QPushButton>(u"policyButton"_s)->click();
    QTRY_VERIFY(find<QPlainTextEdit>(u"policyText"_s));
    QCOMPARE(m_link->lastParams(u"deliver-policy"_s),
             (QJsonObject{{u"kind"_s, u"ssm"_s}, {u"options"_s, QJsonObject{{u"parameter"_s, u"/crm/token"_s}}}}));
    const QString text = find<QPlainTextEdit>(u"policyText"_s)->toPlainText();
    for (const auto& part : {u"AWS Parameter Store, /crm/token"_s, u"{\"W\":"_s, u"{\"R\":"_s, u"twelve digits"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    find<QPushButton>(u"copyPolicyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QVERIFY(m_link->lastParams(u"deliver-add"_s).isEmpty());
}

void UsageCardTest::policyOfADelivery()
{
    auto ssm = delivery(u"ssm"_s, DeliveryHealth::Failing);
    ssm.kind = u"ssm"_s;
    showDeliveries({delivery(u"a"_s, DeliveryHealth::Delivered), ssm});
    QVERIFY(!find<QAction>(u"deliveryPolicy_a"_s));
    api::DeliveryView shown;
    shown.kind = u"ssm"_s;
    shown.options = {{u"parameter"_s, u"/crm/token"_s}};
    m_link->script<api::DeliverShow>(shown);
    m_link->script<api::DeliverPolicy>({u"{}"_s, u"{}"_s});
    trigger(u"deliveryPolicy_ssm"_s);
    QTRY_VERIFY(find<QPlainTextEdit>(u"policyText"_s));
    QCOMPARE(m_link->lastParams(u"deliver-policy"_s).value("kind"_L1).toString(), u"ssm"_s);
}

/// The worker speaks to the command line, too.
void UsageCardTest::refusalNamesTheField()
{
    m_link->scriptError(u"deliver-add"_s, Error{ErrorKind::Usage, u"missing-region"_s,
                                                u"Give --region, or an access key with --secret-stdin."_s});
    openForm(u"AWS Parameter Store"_s);
    fill(u"parameter"_s, u"/crm/token"_s);
    submit();
    QTRY_VERIFY(find<QLabel>(u"deliveryErrorLabel"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"deliveryErrorLabel"_s)->text(),
             u"Give “Region”, or an access key with “AWS access key (ID:SECRET)”."_s);
    QVERIFY(find<QLineEdit>(u"regionEdit"_s)->isVisible());
}

EVERGRANT_TEST(UsageCardTest)
#include "tst_usagecard.moc"
