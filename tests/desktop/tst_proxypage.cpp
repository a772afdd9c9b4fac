// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settings/proxypage.h"

#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "fakes.h"
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class ProxyPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsWhatTheWorkerHas_data();
    void showsWhatTheWorkerHas();
    void aClickIsAppliedAtOnce();
    void aChoiceInPassingIsNotApplied();
    void anAddressIsAppliedWhenConfirmed();
    void exceptionsGoWithTheAddress();
    void badExceptionsAreNotSent();
    void badAddressesAreNotSent_data();
    void badAddressesAreNotSent();
    void aRefusalIsSaid();
    void whatIsEditedStays();
    void anOlderWorker();
    void help();

private:
    void show(const QString& proxy)
    {
        m_page->show();
        QVERIFY(m_link->answer<api::ProxyState>({proxy}));
    }
    template <typename T>
    T* find(const QString& name)
    {
        return m_page->findChild<T*>(name);
    }
    QRadioButton* choice(const QString& name) { return find<QRadioButton>(u"proxy%1Button"_s.arg(name)); }
    QLineEdit* address() { return find<QLineEdit>(u"proxyEdit"_s); }
    QLineEdit* exceptions() { return find<QLineEdit>(u"proxyExceptionsEdit"_s); }
    QPushButton* useButton() { return find<QPushButton>(u"useProxyButton"_s); }
    QLabel* error() { return find<QLabel>(u"proxyErrorLabel"_s); }
    QString sent() const { return m_link->lastParams(u"set-proxy"_s)["proxy"_L1].toString(); }
    int count() const { return m_link->count(u"set-proxy"_s); }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<ProxyPage> m_page;
};

void ProxyPageTest::init()
{
    m_link = std::make_unique<FakeLink>();
    m_page = std::make_unique<ProxyPage>();
    m_page->setLink(*m_link);
}

void ProxyPageTest::showsWhatTheWorkerHas_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("checked");
    QTest::newRow("system") << u"system"_s << u"System"_s;
    QTest::newRow("none") << u"none"_s << u"None"_s;
    QTest::newRow("named") << u"socks5://localhost:1080"_s << u"Named"_s;
}

void ProxyPageTest::showsWhatTheWorkerHas()
{
    QFETCH(const QString, proxy);
    QFETCH(const QString, checked);
    m_page->show();
    QVERIFY(!choice(u"System"_s)->isEnabled());
    QVERIFY(m_link->answer<api::ProxyState>({proxy}));
    for (const auto& name : {u"System"_s, u"None"_s, u"Named"_s}) {
        QVERIFY(choice(name)->isEnabled());
        QCOMPARE(choice(name)->isChecked(), name == checked);
    }
    QCOMPARE(address()->isEnabled(), checked == "Named"_L1);
    QCOMPARE(address()->text(), checked == "Named"_L1 ? proxy : QString());
    QVERIFY(!useButton()->isEnabled());
    QCOMPARE(count(), 0);
}

void ProxyPageTest::aClickIsAppliedAtOnce()
{
    show(u"http://proxy.example:3128"_s);
    choice(u"None"_s)->click();
    QTRY_COMPARE(sent(), u"none"_s);
    QVERIFY(m_link->answer<api::SetProxy>({u"none"_s}));
    QVERIFY(choice(u"None"_s)->isChecked() && choice(u"System"_s)->isEnabled());
    choice(u"System"_s)->click();
    QTRY_COMPARE(sent(), u"system"_s);
    QVERIFY(m_link->answer<api::SetProxy>({u"system"_s}));
    QVERIFY(choice(u"System"_s)->isChecked());
    QVERIFY(!error()->isVisible());
}

void ProxyPageTest::aChoiceInPassingIsNotApplied()
{
    show(u"system"_s);
    choice(u"None"_s)->click(); // as an arrow key does it
    choice(u"Named"_s)->click();
    QCOMPARE(count(), 0);
    QVERIFY(choice(u"Named"_s)->isChecked());
    QCOMPARE(m_page->focusWidget(), address());
    choice(u"None"_s)->setFocus();
    choice(u"None"_s)->click();
    QTRY_COMPARE(count(), 1);
    QCOMPARE(sent(), u"none"_s);
    QVERIFY(m_link->answer<api::SetProxy>({u"none"_s}));
    QCOMPARE(m_page->focusWidget(), choice(u"None"_s));
}

void ProxyPageTest::anAddressIsAppliedWhenConfirmed()
{
    show(u"system"_s);
    choice(u"Named"_s)->click();
    QCOMPARE(count(), 0);
    QVERIFY(address()->isEnabled() && !useButton()->isEnabled());
    address()->setText(u" http://proxy.example:3128/ "_s);
    QVERIFY(useButton()->isEnabled());
    QTest::keyClick(address(), Qt::Key_Return);
    QCOMPARE(sent(), u"http://proxy.example:3128"_s);
    QVERIFY(m_link->answer<api::SetProxy>({u"http://proxy.example:3128"_s}));
    QCOMPARE(address()->text(), u"http://proxy.example:3128"_s);
    QVERIFY(choice(u"Named"_s)->isChecked() && !useButton()->isEnabled());
    address()->setText(u"socks5://localhost:1080"_s);
    useButton()->click();
    QCOMPARE(sent(), u"socks5://localhost:1080"_s);
}

void ProxyPageTest::exceptionsGoWithTheAddress()
{
    m_page->show();
    QVERIFY(m_link->answer<api::ProxyState>({u"http://proxy.example:3128"_s, {u"a.example"_s}}));
    QCOMPARE(exceptions()->text(), u"a.example"_s);
    QVERIFY(exceptions()->isEnabled() && !useButton()->isEnabled());
    exceptions()->setText(u".example.org 10.0.0.0/8"_s);
    QVERIFY(useButton()->isEnabled());
    QTest::keyClick(exceptions(), Qt::Key_Return);
    QCOMPARE(m_link->lastParams(u"set-proxy"_s)["no_proxy"_L1].toArray(),
             (QJsonArray{u".example.org"_s, u"10.0.0.0/8"_s}));
    QVERIFY(m_link->answer<api::SetProxy>({u"http://proxy.example:3128"_s, {u".example.org"_s, u"10.0.0.0/8"_s}}));
    QCOMPARE(exceptions()->text(), u".example.org, 10.0.0.0/8"_s);
    QVERIFY(!useButton()->isEnabled());
    choice(u"None"_s)->click();
    QTRY_COMPARE(sent(), u"none"_s);
    QVERIFY(!m_link->lastParams(u"set-proxy"_s).contains("no_proxy"_L1)); // they stay
}

void ProxyPageTest::badExceptionsAreNotSent()
{
    show(u"http://proxy.example:3128"_s);
    exceptions()->setText(u"a.example:80"_s);
    useButton()->click();
    QCOMPARE(count(), 0);
    QVERIFY(error()->isVisible() && error()->text().contains("a.example:80"_L1));
    QVERIFY(!exceptions()->accessibleDescription().isEmpty());
    QCOMPARE(exceptions()->text(), u"a.example:80"_s); // to be corrected
}

void ProxyPageTest::badAddressesAreNotSent_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no scheme") << u"proxy.example:3128"_s;
    QTest::newRow("with a password") << u"http://ann:k7pw@proxy.example:3128"_s;
}

void ProxyPageTest::badAddressesAreNotSent()
{
    QFETCH(const QString, address);
    show(u"system"_s);
    choice(u"Named"_s)->click();
    this->address()->setText(address);
    useButton()->click();
    QCOMPARE(count(), 0);
    QVERIFY(error()->isVisible());
    QVERIFY(error()->text().startsWith("proxy: "_L1) && !error()->text().contains("k7pw"_L1));
    QCOMPARE(this->address()->text(), address); // to be corrected
}

void ProxyPageTest::aRefusalIsSaid()
{
    show(u"system"_s);
    choice(u"None"_s)->click();
    QTRY_COMPARE(count(), 1);
    QVERIFY(m_link->answer(u"set-proxy"_s, fail(ErrorKind::Failed, u"file-full"_s, u"The disk is full."_s)));
    QVERIFY(error()->isVisible());
    QCOMPARE(error()->text(), u"The disk is full."_s);
    QVERIFY(choice(u"System"_s)->isEnabled());
    QVERIFY2(choice(u"System"_s)->isChecked(), "it is as before");
}

/// The window is looked at again meanwhile.
void ProxyPageTest::whatIsEditedStays()
{
    show(u"system"_s);
    choice(u"Named"_s)->click();
    address()->setText(u"http://pro"_s);
    m_page->hide();
    show(u"system"_s);
    QVERIFY(choice(u"Named"_s)->isChecked());
    QCOMPARE(address()->text(), u"http://pro"_s);
}

void ProxyPageTest::anOlderWorker()
{
    m_page->show();
    QVERIFY(m_link->answer(u"proxy"_s, fail(ErrorKind::Usage, errorcode::unknownMethod, u"There is none."_s)));
    QVERIFY(error()->text().contains("older"_L1));
    QVERIFY(!choice(u"System"_s)->isEnabled());
}

void ProxyPageTest::help()
{
    QSignalSpy wanted(m_page.get(), &ProxyPage::helpWanted);
    find<QPushButton>(u"proxyHelpButton"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"network"_s);
}

EVERGRANT_TEST(ProxyPageTest)
#include "tst_proxypage.moc"
