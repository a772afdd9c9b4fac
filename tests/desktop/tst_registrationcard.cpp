// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "detailsfixture.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class RegistrationCardTest : public DetailsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makePage(); }
    void isShownAndCopied();
};

void RegistrationCardTest::isShownAndCopied()
{
    loadProviders();
    auto view = sample(u"crm"_s);
    view.clientId = u"abc-123"_s;
    view.redirectUri = u"http://localhost:4711/callback"_s;
    view.scopes = {u"contact_data"_s, u"of_my_own"_s};
    showView(view);
    QCOMPARE(find<QLabel>(u"clientIdLabel"_s)->text(), u"abc-123"_s);
    find<QPushButton>(u"redirectUriCopyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), view.redirectUri);
    const QString permissions = find<QLabel>(u"permissionsLabel"_s)->text();
    QVERIFY2(permissions.contains(u"(contact_data)"_s), qPrintable(permissions)); // behind human words
    QVERIFY2(permissions.endsWith(u"\nof_my_own"_s), qPrintable(permissions));
    view.clientId.clear();
    showView(view);
    QVERIFY(find<QPushButton>(u"clientIdCopyButton"_s)->isHidden());
}

EVERGRANT_TEST(RegistrationCardTest)
#include "tst_registrationcard.moc"
