// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Several spares in one sitting, in the window.

#include "../support/testprogram.h"
#include "desktop/details/sparedialog.h"
#include "desktop/widgets/messagebar.h"
#include "windowfixture.h"
#include <QPushButton>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class SparesTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void offersAnotherWhilePlacesAreLeft_data();
    void offersAnotherWhilePlacesAreLeft();

private:
    static api::ConnectionView withSpares(qsizetype ready);
    SpareDialog* spareDialog() { return window().findChild<SpareDialog*>(); }
};

api::ConnectionView SparesTest::withSpares(qsizetype ready)
{
    return sampleView(u"crm"_s, [ready](auto& view) {
        view.spares.fill(api::SpareGrant{SpareState::Ready, {}, {}}, ready);
        view.spareGrant = ready > 0 ? std::optional(view.spares.first()) : std::nullopt;
        view.spare = ready > 0 ? SpareState::Ready : SpareState::None;
    });
}

void SparesTest::offersAnotherWhilePlacesAreLeft_data()
{
    QTest::addColumn<int>("ready");
    QTest::addColumn<bool>("offers");
    QTest::newRow("first") << 1 << true;
    QTest::newRow("second") << 2 << true;
    QTest::newRow("third") << 3 << false;
}

/// The list still has what was there before the sign-in: the offer goes by what the worker has.
void SparesTest::offersAnotherWhilePlacesAreLeft()
{
    QFETCH(const int, ready);
    QFETCH(const bool, offers);
    start({withSpares(ready - 1)});
    window().actions().makeSpare(*m_desktop->model().viewNamed(u"crm"_s));
    click(u"spareOkButton"_s);
    QTRY_VERIFY(spareDialog() == nullptr);
    api::Authorize::Answer begun;
    begun.attempt = u"a1"_s;
    begun.url = QUrl(u"https://as.example/authorize"_s);
    QVERIFY(m_link->answer<api::Authorize>(begun));
    m_link->setViews({withSpares(ready)});
    api::AuthorizeWait::Answer outcome;
    outcome.message = u"Both live side by side."_s;
    QVERIFY(m_link->answer<api::AuthorizeWait>(outcome));
    auto* bar = find<MessageBar>(u"messageBar"_s);
    QTRY_COMPARE(bar->text(), u"Constant Contact: "_s + outcome.message);
    auto* button = bar->findChild<QPushButton*>(u"messageButton"_s);
    QCOMPARE(button->isVisible(), offers);
    if (!offers)
        return;
    QCOMPARE(button->text(), u"Make &another"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(spareDialog() != nullptr && spareDialog()->isVisible());
}

EVERGRANT_TEST(SparesTest)
#include "tst_spares.moc"
