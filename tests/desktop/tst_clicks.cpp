// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How many clicks and typed fields it takes until a connection works. The README says the same numbers.

#include "../support/testprogram.h"
#include "windowfixture.h"
#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QSet>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what reaches a button or a list, and the fields into which somebody types.
class Effort : public QObject
{
public:
    Effort() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool takesClicks = qobject_cast<QAbstractButton*>(watched) != nullptr ||
                                 qobject_cast<QAbstractItemView*>(watched->parent()) != nullptr;
        if (event->type() == QEvent::MouseButtonPress && takesClicks)
            ++clicks;
        if (event->type() == QEvent::KeyPress && qobject_cast<QLineEdit*>(watched) != nullptr &&
            !static_cast<QKeyEvent*>(event)->text().isEmpty())
            fields.insert(watched->objectName());
        return false;
    }

    int clicks = 0;
    QSet<QString> fields;
};

} // namespace

class ClicksTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void cleanup() { m_desktop.reset(); }
    void practiceConnection();
    void anyOAuth2Service();
    void signingInAgain();

private:
    void type(const QString& field, const QString& text) { QTest::keyClicks(find<QLineEdit>(field + u"Edit"_s), text); }
    void chooseService(const QString& name);
    /// Nothing is left to do in the window, and the browser is open.
    void agreeInBrowser();
    void compareWithReadme(const QString& task, const Effort& effort);
};

void ClicksTest::chooseService(const QString& name)
{
    auto* list = find<QAbstractItemView>(u"servicesView"_s);
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const QModelIndex wanted = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name).value(0);
    QVERIFY(wanted.isValid());
    list->scrollTo(wanted);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(wanted).center());
}

void ClicksTest::agreeInBrowser()
{
    QTRY_COMPARE(m_link->count(u"authorize-wait"_s), 1);
    m_link->answer<api::AuthorizeWait>(signedIn(u"Riverside Bakery"_s));
}

void ClicksTest::compareWithReadme(const QString& task, const Effort& effort)
{
    QFile readme(QStringLiteral(EVERGRANT_SOURCE_DIR "/README.md"));
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString row = u"| %1 | %2 | %3 |"_s.arg(task).arg(effort.clicks).arg(effort.fields.size());
    QVERIFY2(QString::fromUtf8(readme.readAll()).contains(row), qPrintable(row));
}

void ClicksTest::practiceConnection()
{
    m_link->script<api::Add>({sampleView(u"practice"_s), {}});
    m_link->script<api::Authorize>(signInAt(u"a1"_s, u"http://127.0.0.1:1/authorize"_s));
    start({});
    const Effort effort;
    click(u"practiceButton"_s);
    agreeInBrowser();
    QCOMPARE(effort.clicks, 1);
    QCOMPARE(effort.fields.size(), 0);
    compareWithReadme(u"try it with the practice provider"_s, effort);
}

void ClicksTest::anyOAuth2Service()
{
    api::Providers::Answer services = sampleProviders();
    for (auto& service : services.providers) {
        if (service.id != "oauth2"_L1)
            continue;
        service.grants << service.grants.first(); // it is asked which way, as of the real one
        service.grants.last().grant = u"device"_s;
    }
    m_link->script<api::Providers>(services);
    m_link->script<api::Add>({sampleView(u"oauth2"_s), {}});
    m_link->script<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    start({});
    const Effort effort;
    click(u"addFirstButton"_s);
    chooseService(u"Other OAuth 2 service"_s);
    click(u"wizardNextButton"_s);
    QVERIFY(find<QAbstractButton>(u"grant_code"_s)->isChecked());
    click(u"wizardNextButton"_s);
    type(u"authorization_endpoint"_s, u"https://login.example/authorize"_s);
    type(u"token_endpoint"_s, u"https://login.example/token"_s);
    type(u"client_id"_s, u"key"_s);
    type(u"client_secret"_s, u"secret"_s);
    type(u"scopes"_s, u"contacts"_s);
    click(u"wizardNextButton"_s);
    agreeInBrowser();
    QCOMPARE(effort.clicks, 5);
    QCOMPARE(effort.fields.size(), 5);
    compareWithReadme(u"connect any other OAuth 2 service"_s, effort);
}

void ClicksTest::signingInAgain()
{
    m_link->script<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    start(sampleViews());
    window().showConnection(sampleId(u"calendar"_s));
    const Effort effort;
    click(u"primaryActionButton"_s);
    agreeInBrowser();
    QCOMPARE(effort.clicks, 1);
    QCOMPARE(effort.fields.size(), 0);
    compareWithReadme(u"sign in again when a person is needed"_s, effort);
}

EVERGRANT_TEST(ClicksTest)
#include "tst_clicks.moc"
