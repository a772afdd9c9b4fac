// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window that changes nothing.

#include "../support/testprogram.h"
#include "link/readonlylink.h"
#include "windowfixture.h"
#include <QAction>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class SupportTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void showsEverythingAndChangesNothing();
    void remembersNothing();
    void quitsWithoutAQuestion();
    void isNoSupportModeElsewhere();

private:
    void startSupport();

    std::unique_ptr<link::ReadOnlyLink> m_readOnly;
};

void SupportTest::startSupport()
{
    m_link->setViews(sampleViews());
    m_readOnly = std::make_unique<link::ReadOnlyLink>(*m_link);
    m_desktop =
        std::make_unique<DesktopApplication>(DesktopParts{.link = *m_readOnly,
                                                          .clock = *m_clock,
                                                          .openEvents = [] { return std::unique_ptr<EventReader>(); },
                                                          .openUrl = [](const QUrl&, const auto&) {},
                                                          .profileDir = m_profile->path(),
                                                          .support = true});
    m_desktop->start();
    QTRY_VERIFY(m_desktop->model().isLoaded());
}

void SupportTest::showsEverythingAndChangesNothing()
{
    startSupport();
    QVERIFY(find<QLabel>(u"supportLabel"_s)->isVisible());
    window().showConnection(sampleId(u"crm"_s));
    QCOMPARE(find<QLabel>(u"titleLabel"_s)->text(), ShownConnection(sampleView(u"crm"_s)).shownTitle());
    QSignalSpy said(&window().actions(), &ConnectionActions::said);
    find<QAction>(u"pauseAction_open"_s)->trigger();
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(said[0][1].toString().contains(u"--support"_s));
    QSignalSpy renewed(&window().actions().renewals(), &RenewAll::finished);
    click(u"renewAllButton"_s);
    QTRY_COMPARE(renewed.size(), 1);
    QVERIFY2(renewed[0][1].toString().contains(u"--support"_s), qPrintable(renewed[0][1].toString()));
    for (const auto& method : {u"pause"_s, u"refresh"_s, u"stay"_s})
        QCOMPARE(m_link->count(method), 0);
    QVERIFY(!m_link->lastParams(u"subscribe"_s)["notifies"_L1].toBool());
}

void SupportTest::remembersNothing()
{
    startSupport();
    window().showConnection(sampleId(u"crm"_s));
    m_desktop.reset();
    QVERIFY(QDir(m_profile->path()).isEmpty());
}

void SupportTest::quitsWithoutAQuestion()
{
    startSupport();
    QSignalSpy quit(m_desktop.get(), &DesktopApplication::quitRequested);
    window().close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(dialog() == nullptr);
    QCOMPARE(m_link->count(u"stop"_s), 0);
}

void SupportTest::isNoSupportModeElsewhere()
{
    start(sampleViews());
    QVERIFY(find<QLabel>(u"supportLabel"_s)->isHidden());
}

EVERGRANT_TEST(SupportTest)
#include "tst_support.moc"
