// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a diagnostic bundle says is wrong, in which order, and how often.

#include "api/messages/bundlelines.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;

class TestBundleLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstComesFirst();
    void whatIsSaidOfSeveralIsSaidOnce();
    void manyAreNotListed();
    void checksSayOnceWhatTheyFound();
    void newSignIns_data();
    void newSignIns();

private:
    static QString same(const QString& text) { return text.isEmpty() ? u"-"_s : text; }
    static ConnectionView connection(const QString& name, Health health, bool needsHuman = false, bool usable = false)
    {
        ConnectionView view;
        view.name = name;
        view.health = health;
        view.needsHuman = needsHuman;
        view.usable = usable;
        view.headline = name + u" has a problem."_s;
        return view;
    }
    static DoctorCheck check(const QString& id, CheckStatus status, const QString& remedy = {})
    {
        return {id, id, status, u"Found at "_s + id + u'.', remedy};
    }
};

void TestBundleLines::theWorstComesFirst()
{
    BundleParts parts;
    parts.checks = {check(u"network"_s, CheckStatus::Warning), check(u"reach:mail"_s, CheckStatus::Failed),
                    check(u"keyring"_s, CheckStatus::Failed, u"Unlock it."_s)};
    parts.connections = {connection(u"idle"_s, Health::Paused, false, true),
                         connection(u"slow"_s, Health::Degraded, false, true), connection(u"mail"_s, Health::Degraded),
                         connection(u"crm"_s, Health::NeedsAuthorization, true)};
    JobView job;
    job.name = u"nightly"_s;
    job.state = JobState::Failing;
    parts.jobs = {job};
    const QStringList lines = findings(parts, same);
    const QStringList beginnings{u"  failed   keyring: "_s,
                                 u"           -> Unlock it."_s,
                                 u"  connection crm is needs-authorization: "_s,
                                 u"  failed   reach:mail: "_s,
                                 u"  connection mail is degraded: "_s,
                                 u"  job nightly fails"_s,
                                 u"  warning  network: "_s,
                                 u"  connection slow is degraded: "_s,
                                 u"  connection idle is paused: "_s};
    QCOMPARE(lines.size(), beginnings.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY2(lines[i].startsWith(beginnings[i]), qPrintable(lines[i]));
}

void TestBundleLines::whatIsSaidOfSeveralIsSaidOnce()
{
    const QString cause = u"The provider’s server was not found."_s;
    BundleParts parts;
    for (const QString& name : {u"crm"_s, u"shop"_s, u"other"_s}) {
        ConnectionView view = connection(name, Health::Degraded);
        view.lastError = LastError{u"network"_s, u"x"_s, name == "other"_L1 ? u"No answer came."_s : cause, {}, {}};
        parts.connections << view;
        parts.checks << DoctorCheck{u"reach:"_s + name, name, CheckStatus::Failed, view.lastError->message,
                                    u"Look at the network."_s};
    }
    QCOMPARE(findings(parts, same),
             (QStringList{u"  failed   reach:crm, reach:shop: "_s + cause, u"           -> Look at the network."_s,
                          u"  failed   reach:other: No answer came."_s, u"           -> Look at the network."_s,
                          u"  connections crm, shop are degraded: "_s + cause + u" New sign-in needed: no."_s,
                          u"  connection other is degraded: other has a problem. No answer came. New sign-in needed: "
                          "no."_s}));
}

void TestBundleLines::manyAreNotListed()
{
    constexpr int many = 100;
    BundleParts parts;
    for (int i = 0; i < many; ++i) {
        ConnectionView view = connection(u"c%1"_s.arg(i), Health::Degraded);
        view.detail = u"The network is down."_s;
        parts.connections << view;
    }
    const QStringList lines = findings(parts, same);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.first().contains("c11 and 88 others are degraded"_L1), qPrintable(lines.first()));
}

void TestBundleLines::checksSayOnceWhatTheyFound()
{
    DoctorCheck unknown = check(u"network"_s, CheckStatus::Ok);
    unknown.isChecked = false;
    const DoctorCheck one{u"reach:crm"_s, {}, CheckStatus::Ok, u"Reached: id.example:443."_s},
        other{u"reach:shop"_s, {}, CheckStatus::Ok, u"Reached: id.example:443."_s};
    QCOMPARE(checkLines({check(u"keyring"_s, CheckStatus::Failed, u"Unlock it."_s), unknown, one,
                         check(u"recovery"_s, CheckStatus::Ok, u"Make one."_s), other},
                        same),
             (QStringList{u"  failed   keyring: see above"_s, u"  unknown  network: Found at network."_s,
                          u"  ok       reach:crm, reach:shop: Reached: id.example:443."_s,
                          u"  ok       recovery: Found at recovery."_s}));
}

void TestBundleLines::newSignIns_data()
{
    QTest::addColumn<Health>("health");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("said");
    QTest::newRow("refused") << Health::NeedsAuthorization << Action::Reauthorize << u"yes"_s;
    QTest::newRow("refused, of an older worker") << Health::NeedsAuthorization << Action::None << u"yes"_s;
    QTest::newRow("never authorized") << Health::NeverAuthorized << Action::Authorize << u"yes"_s;
    QTest::newRow("its secret is missing") << Health::NeverAuthorized << Action::CorrectSettings << u"no"_s;
    QTest::newRow("at risk") << Health::AtRisk << Action::Reauthorize << u"yes"_s;
    QTest::newRow("wrong secret") << Health::Misconfigured << Action::CorrectSettings << u"no"_s;
    QTest::newRow("fails for now") << Health::Degraded << Action::Retry << u"no"_s;
    QTest::newRow("works") << Health::Healthy << Action::None << u"no"_s;
    QTest::newRow("ends soon") << Health::Healthy << Action::Reauthorize << u"soon"_s;
    QTest::newRow("paused") << Health::Paused << Action::Resume << u"not known while it is paused"_s;
}

void TestBundleLines::newSignIns()
{
    QFETCH(const Action, action);
    ConnectionView view;
    QFETCH(const Health, health);
    view.health = health;
    view.action = action;
    QTEST(newSignIn(view), "said");
}

EVERGRANT_TEST(TestBundleLines)
#include "tst_bundlelines.moc"
