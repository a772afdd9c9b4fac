// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverypictures.h"

#include "core/delivery/targetsettings.h"
#include "desktop/delivery/policydialog.h"
#include "samples.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

DeliveryStatus status(const QString& kind, const QString& where, DeliveryHealth state, const QString& summary)
{
    DeliveryStatus status;
    status.id = kind;
    status.kind = kind;
    status.where = where;
    status.state = state;
    status.summary = summary;
    if (state != DeliveryHealth::Waiting)
        status.lastDeliveredAt = sampleNow().addSecs(-1260);
    return status;
}

api::ConnectionView usedView(api::ConnectionView view)
{
    const QString delivered = u"Delivered, 15:38."_s;
    auto failing = status(u"secrets-manager"_s, u"prod/crm"_s, DeliveryHealth::Failing,
                          u"AWS does not allow secretsmanager:PutSecretValue on "
                          "arn:aws:secretsmanager:eu-west-1:*:secret:prod/crm-??????."_s);
    failing.remedy = u"Whoever manages the AWS account adds that right."_s;
    auto unit = status(u"systemd"_s, {}, DeliveryHealth::Delivered, delivered);
    unit.asked = {u"nightly-sync.service (crm)"_s, sampleNow().addSecs(-95)};
    view.deliveries = {status(u"file"_s, u"/run/crm/token"_s, DeliveryHealth::Delivered, delivered),
                       status(u"ssm"_s, u"/crm/token"_s, DeliveryHealth::Delivered, delivered), failing, unit,
                       status(u"webhook"_s, u"https://shop.example/token"_s, DeliveryHealth::Paused,
                              u"Paused: new tokens are not delivered."_s)};
    view.consumers = {{u"intranet-page"_s, sampleNow().addSecs(-300)}, {u"report"_s, {}}};
    view.minLife = std::chrono::minutes(10);
    return view;
}

bool openForm(MainWindow& window, TargetKind kind)
{
    window.findChild<QPushButton*>(u"addDeliveryButton"_s)->click();
    auto* kinds = window.findChild<QComboBox*>(u"deliveryKindChoice"_s);
    if (kinds == nullptr)
        return false;
    kinds->setCurrentIndex(kinds->findData(int(kind)));
    return true;
}

void fill(MainWindow& window, const QString& field, const QString& text)
{
    if (auto* edit = window.findChild<QLineEdit*>(field + u"Edit"_s))
        edit->setText(text);
}

QWidget* showPolicy(MainWindow& window, FakeLink& link)
{
    const QString policy = u"{\n    \"Statement\": [\n        {\n            \"Action\": [\n                "
                           "\"ssm:PutParameter\",\n                \"ssm:GetParameter\"\n            ],\n            "
                           "\"Effect\": \"Allow\",\n            \"Resource\": "
                           "\"arn:aws:ssm:eu-west-1:ACCOUNT_ID:parameter/crm/token\"\n        }\n    ],\n    "
                           "\"Version\": \"2012-10-17\"\n}\n"_s;
    const QString reader = QString(policy).remove(u"\"ssm:PutParameter\",\n                "_s);
    link.script<api::DeliverPolicy>({policy, reader});
    window.findChild<QPushButton*>(u"policyButton"_s)->click();
    (void)QTest::qWaitFor([&window] { return window.findChild<PolicyDialog*>() != nullptr; }); // null is seen
    return window.findChild<PolicyDialog*>();
}

QWidget* showRefusal(MainWindow& window, FakeLink& link)
{
    link.scriptError(u"deliver-add"_s,
                     Error{ErrorKind::Usage, u"no-aws-credentials"_s,
                           u"No credentials for AWS were found. Enter an access key with --secret-stdin, or name a "
                           "profile with --profile."_s});
    window.findChild<QPushButton*>(u"deliveryOkButton"_s)->click();
    auto* ok = window.findChild<QPushButton*>(u"deliveryOkButton"_s);
    (void)QTest::qWaitFor([ok] { return ok->isEnabled(); }); // the picture shows it
    return ok->window();
}

} // namespace

QList<api::ConnectionView> withDeliveries(QList<api::ConnectionView> views)
{
    for (auto& view : views)
        if (view.name == "crm"_L1)
            view = usedView(view);
    return views;
}

QWidget* showDeliveries(MainWindow& window, FakeLink& link, const QString& page)
{
    window.showConnection(sampleId(u"crm"_s));
    window.resize(1120, 1000);
    if (page == "deliveries"_L1)
        return &window;
    if (page == "delivery-remove"_L1) {
        window.findChild<QAction*>(u"removeDelivery_ssm"_s)->trigger();
        return window.findChild<QDialog*>();
    }
    if (page == "delivery-add"_L1)
        return openForm(window, TargetKind::File) ? window.findChild<QDialog*>() : nullptr;
    if (!openForm(window, TargetKind::Ssm))
        return nullptr;
    fill(window, u"parameter"_s, u"/crm/token"_s);
    if (page == "delivery-policy"_L1)
        return showPolicy(window, link);
    if (page == "delivery-refused"_L1)
        return showRefusal(window, link);
    window.findChild<QAbstractButton*>(u"moreOptionsButton"_s)->click();
    return window.findChild<QDialog*>();
}

} // namespace evergrant
