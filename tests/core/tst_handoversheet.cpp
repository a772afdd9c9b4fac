// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/handover/handovernotes.h"
#include "core/handover/handoversheet.h"
#include "core/text/utc.h"
#include <QLocale>
#include <QTest>
#include <algorithm>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestHandoverSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKnown();
    void whatIsNotKnownIsLeftOut();
    void warnsOfOnePersonAlone_data();
    void warnsOfOnePersonAlone();
    void steps_data();
    void steps();
    void whenIntegrationsFail_data();
    void whenIntegrationsFail();
    void passwordIsElsewhere();
    void serviceOfAnyKind();
    void withoutBrowser_data();
    void withoutBrowser();
    void anotherAccount();
    void missedRuns();
    void takeover_data();
    void takeover();
    void otherComputer_data();
    void otherComputer();
    void htmlIsEscaped();
    void htmlHasASheetForEach();

private:
    std::optional<HandoverEntry> entry(const QString& label) const;
    QString text(const QString& label) const;

    HandoverFacts m_facts;
};

void TestHandoverSheet::init()
{
    m_facts = {};
    m_facts.name = u"crm"_s;
    m_facts.title = u"Riverside CRM"_s;
    m_facts.provider = u"Constant Contact"_s;
    m_facts.settings = {{u"purpose"_s, u"Contacts of the shop"_s},
                        {u"without_it"_s, u"No newsletter"_s},
                        {u"responsible"_s, u"Petra"_s},
                        {u"custodian"_s, u"Ann"_s},
                        {u"notes"_s, u"Belongs to the agency"_s},
                        {u"proxy"_s, u"http://proxy.example:1"_s}};
    m_facts.account = u"Riverside Bakery"_s;
    m_facts.authorizedBy = u"grace"_s;
    m_facts.authorizedAt = QDateTime(QDate(2026, 9, 3), QTime(6, 48), utcZone);
    m_facts.usedBy = {u"Sync job “nightly”"_s, u"Delivery “file”"_s};
    m_facts.clientId = u"abc-123"_s;
    m_facts.clientIdLabel = u"API Key"_s;
    m_facts.redirectUri = u"http://localhost:4711/callback"_s;
    m_facts.permissions = {u"Read contacts (contact_data)"_s};
    m_facts.portal = QUrl(u"https://developer.example/apps"_s);
    m_facts.idleExpiresAt = m_facts.authorizedAt.addDays(180);
    m_facts.computer = u"till-1"_s;
    m_facts.user = u"sync"_s;
    m_facts.profile = u"/home/sync/evergrant"_s;
}

std::optional<HandoverEntry> TestHandoverSheet::entry(const QString& label) const
{
    const HandoverSheet sheet = handoverSheet(m_facts);
    const auto found = std::ranges::find(sheet.entries, label, &HandoverEntry::label);
    return found == sheet.entries.end() ? std::nullopt : std::optional(*found);
}

QString TestHandoverSheet::text(const QString& label) const
{
    const auto found = entry(label);
    return found ? found->lines.join(u'|') : QString();
}

void TestHandoverSheet::whatIsKnown()
{
    QCOMPARE(handoverSheet(m_facts).title, u"Riverside CRM"_s);
    QCOMPARE(text(u"What it is for"_s), u"Contacts of the shop"_s);
    QCOMPARE(text(u"What breaks without it"_s), u"No newsletter"_s);
    QCOMPARE(text(u"Where it is used"_s), u"Sync job “nightly”|Delivery “file”"_s);
    QCOMPARE(text(u"Account"_s), u"Riverside Bakery"_s);
    QCOMPARE(text(u"Authorized by"_s), u"grace, "_s + QLocale().toString(QDate(2026, 9, 3), QLocale::LongFormat));
    QCOMPARE(text(u"Who can repair it"_s), u"Petra"_s);
    QCOMPARE(text(u"Second person who can"_s), u"Ann"_s);
    QCOMPARE(text(u"Notes"_s), u"Belongs to the agency"_s);
    QVERIFY(text(u"Before anything happens"_s).endsWith(u": evergrant export crm > FILE"_s));
    QCOMPARE(text(u"Portal of the service"_s), u"https://developer.example/apps"_s);
    QCOMPARE(text(u"API Key"_s), u"abc-123"_s);
    QCOMPARE(text(u"Redirect URI"_s), u"http://localhost:4711/callback"_s);
    QCOMPARE(text(u"What it may do"_s), u"Read contacts (contact_data)"_s);
    QVERIFY(text(u"Ends if unused"_s).startsWith(QLocale().toString(QDate(2027, 3, 2), QLocale::LongFormat)));
    for (const QString& part : {m_facts.computer, m_facts.user, m_facts.profile})
        QVERIFY(text(u"Where Evergrant runs"_s).contains(part));
    m_facts.user.clear();
    QCOMPARE(text(u"Where Evergrant runs"_s), u"On the computer till-1."_s);
}

void TestHandoverSheet::whatIsNotKnownIsLeftOut()
{
    HandoverFacts bare;
    bare.name = bare.title = u"crm"_s;
    bare.provider = u"Acme"_s;
    const HandoverSheet sheet = handoverSheet(bare);
    for (const HandoverEntry& entry : sheet.entries) {
        QVERIFY2(!entry.lines.isEmpty() && !entry.lines.contains(QString()), qPrintable(entry.label));
        QVERIFY2(!entry.lines.join(u' ').contains(u'%'), qPrintable(entry.label));
    }
    const auto has = [&](const QString& label) {
        return std::ranges::count(sheet.entries, label, &HandoverEntry::label) > 0;
    };
    QVERIFY(has(u"If it needs a person"_s));
    QVERIFY(!has(u"Account"_s) && !has(u"Redirect URI"_s) && !has(u"Authorized by"_s) && !has(u"Ends if unused"_s));
}

void TestHandoverSheet::warnsOfOnePersonAlone_data()
{
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<QString>("custodian");
    QTest::addColumn<QString>("label"); // empty: no warning
    QTest::newRow("two") << u"Petra"_s << u"Ann"_s << u""_s;
    QTest::newRow("one") << u"Petra"_s << u""_s << u"One person alone"_s;
    QTest::newRow("only the second") << u""_s << u"Ann"_s << u"One person alone"_s;
    QTest::newRow("none") << u""_s << u""_s << u"Nobody is named"_s;
}

void TestHandoverSheet::warnsOfOnePersonAlone()
{
    QFETCH(QString, responsible);
    QFETCH(QString, custodian);
    QFETCH(QString, label);
    m_facts.settings.insert(u"responsible"_s, responsible);
    m_facts.settings.insert(u"custodian"_s, custodian);
    const HandoverSheet sheet = handoverSheet(m_facts);
    QCOMPARE(std::ranges::count(sheet.entries, HandoverEntry::Kind::Warning, &HandoverEntry::kind),
             label.isEmpty() ? 0 : 1);
    if (label.isEmpty())
        return;
    QVERIFY(entry(label).has_value());
    QCOMPARE(entry(label)->kind, HandoverEntry::Kind::Warning);
    QVERIFY(text(label).contains(responsible + custodian));
    QVERIFY2(text(label).contains(responsible.isEmpty() ? u"evergrant set crm --responsible WHO"_s
                                                        : u"evergrant set crm --custodian WHO"_s),
             qPrintable(text(label)));
    QVERIFY(!entry(u"If the first person does not answer"_s));
    QVERIFY(entry(u"If that computer is lost"_s).has_value());
}

void TestHandoverSheet::steps_data()
{
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<ProofKind>("proof");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("command");
    const auto secret = ProofKind::Secret;
    // What the menu of the window has for a connection that nobody signs in to is “Replace key…”.
    QTest::newRow("browser") << GrantType::Code << secret << u"“Re-authorize in the browser”"_s
                             << u"evergrant authorize crm"_s;
    QTest::newRow("device") << GrantType::Device << secret << u"enter the code"_s << u"evergrant authorize crm"_s;
    QTest::newRow("secret") << GrantType::ClientCredentials << secret << u"“Replace key…”. Paste it"_s
                            << u"evergrant set crm --client-secret-stdin"_s;
    QTest::newRow("key file") << GrantType::ClientCredentials << ProofKind::KeyFile
                              << u"“Replace key…”. Choose the file"_s
                              << u"evergrant set crm --set client_key_file=PATH"_s;
    QTest::newRow("service account") << GrantType::JwtBearer << ProofKind::AccountFile
                                     << u"“Replace key…”. Choose the file"_s
                                     << u"evergrant set crm --set service_account_file=PATH"_s;
    QTest::newRow("key") << GrantType::Static << secret << u"“Replace key…”. Paste it"_s
                         << u"evergrant set crm --client-secret-stdin"_s;
}

void TestHandoverSheet::steps()
{
    QFETCH(GrantType, grant);
    QFETCH(ProofKind, proof);
    QFETCH(QString, said);
    m_facts.grantType = grant;
    m_facts.proof = proof;
    const auto steps = entry(u"If it needs a person"_s);
    QVERIFY(steps.has_value());
    QCOMPARE(steps->kind, HandoverEntry::Kind::Steps);
    const QString all = steps->lines.join(u' ');
    QVERIFY2(all.contains(said), qPrintable(all));
    QVERIFY(all.contains(u"“Riverside CRM”"_s));
    QCOMPARE(all.contains(u"“Riverside Bakery”"_s), !needsNoConsent(grant));
    QFETCH(QString, command);
    const auto terminal = entry(u"The same in a terminal"_s);
    QVERIFY(terminal.has_value());
    QCOMPARE(terminal->kind, HandoverEntry::Kind::Steps);
    QVERIFY2(terminal->lines.first().endsWith(u": "_s + command), qPrintable(terminal->lines.first()));
    const QString typed = terminal->lines.join(u'|');
    QVERIFY2(typed.contains(u"“healthy”: evergrant status crm"_s), qPrintable(typed));
    QCOMPARE(typed.contains(u"“Riverside Bakery”"_s), !needsNoConsent(grant));
}

void TestHandoverSheet::whenIntegrationsFail_data()
{
    QTest::addColumn<bool>("needsPerson");
    QTest::addColumn<bool>("hasAccess");
    QTest::addColumn<int>("minutes"); // until the access token ends; 0: not known
    QTest::addColumn<QString>("said");
    QTest::newRow("fine") << false << true << 20 << u""_s;
    QTest::newRow("soon") << true << true << 20 << u"Integrations work until %1, and fail from then on."_s;
    QTest::newRow("no end") << true << true << 0 << u""_s;
    QTest::newRow("since") << true << false << -20 << u"Integrations fail; they have had no access since %1."_s;
    QTest::newRow("now") << true << false << 20 << u"Integrations fail now."_s;
    QTest::newRow("unknown") << true << false << 0 << u"Integrations fail now."_s;
}

void TestHandoverSheet::whenIntegrationsFail()
{
    QFETCH(bool, needsPerson);
    QFETCH(bool, hasAccess);
    QFETCH(int, minutes);
    QFETCH(QString, said);
    const auto words = [](const QDateTime& at) {
        const QDateTime local = at.toLocalTime();
        return QLocale().toString(local.date(), QLocale::LongFormat) + local.toString(u" HH:mm"_s);
    };
    m_facts.state = u"It is so."_s;
    m_facts.madeAt = m_facts.authorizedAt;
    m_facts.needsPerson = needsPerson;
    m_facts.hasAccess = hasAccess;
    if (minutes != 0)
        m_facts.accessEndsAt = m_facts.madeAt.addSecs(60 * minutes);
    QStringList lines{u"It is so. (%1)"_s.arg(words(m_facts.madeAt))};
    if (!said.isEmpty())
        lines += said.contains(u'%') ? said.arg(words(m_facts.accessEndsAt)) : said;
    QCOMPARE(text(u"How it is"_s), lines.join(u'|'));
}

void TestHandoverSheet::passwordIsElsewhere()
{
    const QString label = u"Password and second factor"_s;
    QVERIFY(text(label).startsWith(u"Not on this sheet. Kept: ____"_s));
    QVERIFY(text(label).endsWith(u"|If nothing is written here, ask: Petra"_s));
    m_facts.settings.remove(handoverkey::responsible);
    QVERIFY(text(label).endsWith(u"ask: Ann"_s));
    m_facts.settings.clear();
    QCOMPARE(entry(label)->lines.size(), 1);
    m_facts.grantType = GrantType::ClientCredentials;
    QVERIFY(!entry(label));
}

/// The name of its preset says nothing by which one recognises a page.
void TestHandoverSheet::serviceOfAnyKind()
{
    m_facts.address = QUrl(u"https://login.example.org"_s);
    m_facts.documentation = QUrl(u"https://spec.example/"_s);
    QCOMPARE(text(u"Service"_s), u"Constant Contact"_s);
    QCOMPARE(text(u"Sign-in page"_s), u"https://login.example.org"_s);
    QVERIFY(entry(u"Documentation"_s).has_value());
    m_facts.isGeneric = true;
    m_facts.portal.clear();
    m_facts.provider = u"Other service"_s;
    m_facts.hasClientSecret = true;
    QCOMPARE(text(u"Service"_s), u"login.example.org (Other service)"_s);
    QVERIFY(!entry(u"Documentation"_s));
    QVERIFY(text(u"If it needs a person"_s).contains(u"Sign in to login.example.org as “Riverside Bakery”"_s));
    QVERIFY(!text(u"If it needs a person"_s).contains(m_facts.provider));
    QVERIFY(text(u"If that computer is lost"_s).contains(u"whoever administers login.example.org"_s));
    m_facts.grantType = GrantType::ClientCredentials;
    QCOMPARE(text(u"Address of the service"_s), u"https://login.example.org"_s);
}

void TestHandoverSheet::withoutBrowser_data()
{
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<bool>("offersDevice");
    QTest::addColumn<QString>("ends");
    QTest::newRow("a code elsewhere") << GrantType::Code << true << u": evergrant authorize crm --device"_s;
    QTest::newRow("the address") << GrantType::Code << false << u": evergrant authorize crm --no-browser"_s;
    QTest::newRow("needs none") << GrantType::Device << true << u": evergrant status crm"_s;
    QTest::newRow("nobody") << GrantType::Static << true << u": evergrant status crm"_s;
}

void TestHandoverSheet::withoutBrowser()
{
    QFETCH(GrantType, grant);
    m_facts.grantType = grant;
    QFETCH(bool, offersDevice);
    m_facts.offersDevice = offersDevice;
    QFETCH(QString, ends);
    QVERIFY2(text(u"The same in a terminal"_s).endsWith(ends), qPrintable(text(u"The same in a terminal"_s)));
}

void TestHandoverSheet::anotherAccount()
{
    const QString label = u"If you signed in with another account"_s;
    QVERIFY(text(label).contains(u"keep “Riverside Bakery”"_s));
    QVERIFY(text(label).contains(u": evergrant authorize crm|"_s));
    QVERIFY(text(label).endsWith(u": evergrant authorize crm --revoke-unused"_s));
    m_facts.account.clear();
    QVERIFY(text(label).contains(u"does not know the account"_s) && !text(label).contains(u"--revoke-unused"_s));
    m_facts.grantType = GrantType::JwtBearer;
    QVERIFY(!entry(label));
}

void TestHandoverSheet::missedRuns()
{
    QVERIFY(text(u"After the repair"_s).endsWith(u"where they run."_s));
    m_facts.jobs = {u"nightly"_s, u"hourly"_s};
    QVERIFY(text(u"After the repair"_s).endsWith(u": evergrant job run nightly; evergrant job run hourly"_s));
}

void TestHandoverSheet::takeover_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("said");
    QTest::newRow("not said") << QString() << u"wait 3 day"_s;
    QTest::newRow("two weeks") << u"14"_s << u"wait 14 day"_s;
}

void TestHandoverSheet::takeover()
{
    QFETCH(QString, days);
    QFETCH(QString, said);
    m_facts.settings.insert(handoverkey::custodianAfter, days);
    const auto plan = entry(u"If the first person does not answer"_s);
    QVERIFY(plan.has_value());
    QCOMPARE(plan->kind, HandoverEntry::Kind::Steps);
    QCOMPARE(plan->lines.size(), 3);
    QVERIFY(plan->lines[0].endsWith(u": evergrant status crm"_s));
    QVERIFY(plan->lines[1].contains(u"at once"_s));
    QVERIFY2(plan->lines[2].contains(said), qPrintable(plan->lines[2]));
}

void TestHandoverSheet::otherComputer_data()
{
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<QStringList>("said");
    const QString install = u"Install Evergrant"_s, import = u": evergrant import FILE"_s,
                  secret = u"https://developer.example/apps): evergrant set crm --client-secret-stdin"_s,
                  authorize = u": evergrant authorize crm"_s;
    QTest::newRow("public") << GrantType::Code << false << QStringList{install, import, authorize};
    QTest::newRow("with a secret") << GrantType::Code << true << QStringList{install, import, secret, authorize};
    QTest::newRow("nobody signs in") << GrantType::ClientCredentials << true << QStringList{install, import, secret};
}

/// In this order.
void TestHandoverSheet::otherComputer()
{
    QFETCH(GrantType, grant);
    QFETCH(bool, hasSecret);
    QFETCH(QStringList, said);
    m_facts.grantType = grant;
    m_facts.hasClientSecret = hasSecret;
    const auto steps = entry(u"If that computer is lost"_s);
    QVERIFY(steps.has_value());
    QCOMPARE(steps->kind, HandoverEntry::Kind::Steps);
    QCOMPARE(steps->lines.size(), said.size());
    for (qsizetype i = 0; i < said.size(); ++i)
        QVERIFY2(steps->lines[i].contains(said[i]), qPrintable(steps->lines[i]));
}

void TestHandoverSheet::htmlIsEscaped()
{
    const QString hostile = u"<img src=x>&\"%1"_s;
    m_facts.title = m_facts.account = m_facts.provider = m_facts.clientIdLabel = hostile;
    m_facts.usedBy = m_facts.permissions = m_facts.limits = {hostile};
    m_facts.settings.insert(u"notes"_s, hostile);
    const QString html = handoverHtml({handoverSheet(m_facts)}, m_facts.authorizedAt);
    QVERIFY(!html.contains(u"<img"_s));
    QVERIFY(html.contains(u"&lt;img src=x&gt;&amp;&quot;%1"_s));
}

void TestHandoverSheet::htmlHasASheetForEach()
{
    const HandoverSheet one = handoverSheet(m_facts);
    m_facts.title = u"Second"_s;
    const QString html = handoverHtml({one, handoverSheet(m_facts)}, m_facts.authorizedAt);
    QCOMPARE(html.count(u"<h1"_s), 2);
    QCOMPARE(html.count(u"page-break-before"_s), 1);
    QVERIFY(html.contains(u">Riverside CRM</h1>"_s) && html.contains(u">Second</h1>"_s));
    QVERIFY(html.contains(u"<ol><li>"_s));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"href"_s));
}

EVERGRANT_TEST(TestHandoverSheet)
#include "tst_handoversheet.moc"
