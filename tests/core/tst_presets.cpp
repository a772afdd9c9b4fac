// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/clientconfig.h"

#include "../support/testprogram.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDir presets(QStringLiteral(EVERGRANT_SOURCE_DIR "/resources/providers"));

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList presetFiles()
{
    return presets.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

/// What a person would have to give before such a connection can be used.
Connection completed(const ProviderPreset& preset, GrantType grant)
{
    Connection connection;
    connection.name = u"test"_s;
    connection.grantType = grant;
    connection.clientId = u"client"_s;
    QStringList needed = preset.forGrant(grant).requiredSettings;
    if (preset.id == "practice"_L1) // the worker fills these in when it starts the practice provider
        needed << u"authorization_endpoint"_s << u"token_endpoint"_s;
    for (const QString& key : needed) {
        const bool isUrl = key.endsWith("_endpoint"_L1) || key == "issuer"_L1;
        connection.settings.insert(key, isUrl ? u"https://as.example.org/x"_s : u"x"_s);
    }
    return connection;
}

/// Plain text with **bold**, and no other markup and placeholder.
void checkSteps(const QStringList& steps)
{
    for (const QString& step : steps) {
        QVERIFY2(step.count("**"_L1) % 2 == 0, qPrintable(step));
        QVERIFY2(!step.contains(u'<'), qPrintable(step));
        QString without = step;
        without.remove("{redirect_uri}"_L1);
        QVERIFY2(!without.contains(u'{'), qPrintable(step));
    }
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void factsHaveSources_data();
    void factsHaveSources();
    void refreshPolicies_data();
    void refreshPolicies();
    void loadsWithLocalServer_data();
    void loadsWithLocalServer();
    void readmeDescribesEveryField();
    void resourceListsEveryPreset();
    void constantContact();
    void defaultsDoNotEnd_data();
    void defaultsDoNotEnd();
    void announcedEnds_data();
    void announcedEnds();
    void addresses_data();
    void addresses();
    void zohoRegions_data();
    void zohoRegions();
    void shopifyClientCredentials();
    void lightspeedAlwaysAsksForScopes();
};

void TestPresets::parse_data()
{
    QTest::addColumn<QString>("fileName");
    for (const QString& fileName : presetFiles())
        QTest::addRow("%s", qPrintable(fileName)) << fileName;
    QVERIFY(presetFiles().contains(u"constant-contact.json"_s));
}

void TestPresets::parse()
{
    QFETCH(QString, fileName);
    const auto preset = parseProviderPreset(contentOf(presets.filePath(fileName)), fileName);
    QVERIFY2(preset, preset ? "" : qPrintable(preset.error().message));
    QCOMPARE(preset->id + ".json"_L1, fileName);
    QVERIFY(preset->summary.size() <= 100);
    QCOMPARE(preset->variants.size(), preset->grants.size());
    for (const GrantType grant : preset->grants) {
        const auto& variant = preset->forGrant(grant);
        QVERIFY2(!variant.clientIdNeeded || !variant.clientIdLabel.isEmpty(), qPrintable(toWord(grant)));
        QVERIFY2(variant.clientSecret == ProviderPreset::SecretUse::None || !variant.clientSecretLabel.isEmpty(),
                 qPrintable(toWord(grant)));
        checkSteps(variant.setupSteps);
        const auto config = resolveClientConfig(completed(*preset, grant), *preset);
        QVERIFY2(config, config ? "" : qPrintable(config.error().message));
        QVERIFY(config->needsDiscovery || !config->tokenEndpoint.isEmpty() || grant == GrantType::Static ||
                config->templates.contains(u"token_endpoint"_s));
    }
}

void TestPresets::factsHaveSources_data()
{
    parse_data();
}

/// Everything but our own words and what a portal calls things is a fact about the provider.
void TestPresets::factsHaveSources()
{
    static const QStringList words{u"id"_s,          u"name"_s,          u"summary"_s,         u"comment"_s,
                                   u"sources"_s,     u"grant_summary"_s, u"client_id_label"_s, u"client_secret_label"_s,
                                   u"setup_steps"_s, u"setup_note"_s,    u"portal"_s,          u"documentation"_s};
    QFETCH(QString, fileName);
    const auto document = QJsonDocument::fromJson(contentOf(presets.filePath(fileName))).object();
    const auto preset = parseProviderPreset(contentOf(presets.filePath(fileName)), fileName).value();
    QStringList facts;
    const auto gather = [&facts](const QString& at, const QJsonObject& object) {
        for (const QString& field : object.keys()) {
            if (!words.contains(field) && field != "by_grant"_L1 && !object.value(field).isNull())
                facts << at + u'/' + field;
        }
    };
    gather({}, document);
    const auto variants = document.value(u"by_grant"_s).toObject();
    for (auto it = variants.begin(); it != variants.end(); ++it)
        gather("/by_grant/"_L1 + it.key(), it->toObject());
    const auto isCovered = [&preset](const QString& pointer) {
        return std::ranges::any_of(preset.sources, [&pointer](const FactSource& source) {
            return std::ranges::any_of(source.fields, [&pointer](const QString& field) {
                return field == pointer || pointer.startsWith(field + u'/');
            });
        });
    };
    for (const QString& fact : facts)
        QVERIFY2(isCovered(fact), qPrintable(fact + " has no source"_L1));
    for (const auto& source : preset.sources)
        QVERIFY2(!source.verified || !source.from.contains("memory"_L1), qPrintable(source.from));
}

void TestPresets::refreshPolicies_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("effective");
    const auto row = [](const char* id, const char* policy) {
        QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(policy);
    };
    row("constant-contact", "unknown");
    row("microsoft", "old-stays-valid");
    row("google", "never-rotates");
    row("salesforce", "revokes-family");
    row("hubspot", "unknown");           // never-rotates is from public code only
    row("quickbooks", "revokes-family"); // from notes only, but it is the careful one
    row("xero", "window:1800");
    row("shopify", "until-successor-used");
    row("zoho", "never-rotates");
    row("dropbox", "never-rotates");
    row("github", "unknown");
    row("okta", "window:30,then:revokes-family");
    row("auth0", "revokes-family");
    row("keycloak", "revokes-family");
}

/// What the engine goes by, which is not always what the file says.
void TestPresets::refreshPolicies()
{
    QFETCH(QString, id);
    QFETCH(QString, effective);
    const auto preset = parseProviderPreset(contentOf(presets.filePath(id + ".json"_L1)), id).value();
    QCOMPARE(toWord(preset.forGrant(preset.grants.first()).replayPolicy), effective);
}

void TestPresets::loadsWithLocalServer_data()
{
    parse_data();
}

/// Tests put a server of this computer in the place of each provider, and so may a user with a proxy of his own.
void TestPresets::loadsWithLocalServer()
{
    QFETCH(QString, fileName);
    QByteArray json = contentOf(presets.filePath(fileName));
    for (const auto* name : {"_endpoint\": \"", "\"issuer\": \"", "\"url\": \""})
        json.replace(QByteArray(name) + "https://", QByteArray(name) + "http://127.0.0.1:4711/");
    const auto preset = parseProviderPreset(json, fileName);
    QVERIFY2(preset, preset ? "" : qPrintable(preset.error().message));
}

void TestPresets::readmeDescribesEveryField()
{
    const QString readme = QString::fromUtf8(contentOf(presets.filePath(u"README.md"_s)));
    for (const QString& field : providerPresetFields())
        QVERIFY2(readme.contains(u"| `%1` |"_s.arg(field)), qPrintable(field + " is not described in README.md"_L1));
    // And nothing that no longer exists.
    static const QRegularExpression described(u"^\\| `([a-z_.]+)` \\|"_s, QRegularExpression::MultilineOption);
    for (auto it = described.globalMatch(readme); it.hasNext();) {
        const QString field = it.next().captured(1);
        QVERIFY2(providerPresetFields().contains(field), qPrintable(field + " is described, but not known"_L1));
    }
}

void TestPresets::resourceListsEveryPreset()
{
    QXmlStreamReader xml(contentOf(QStringLiteral(EVERGRANT_SOURCE_DIR "/resources/providers.qrc")));
    QStringList listed;
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == "file"_L1)
            listed.append(xml.readElementText().section(u'/', -1));
    }
    QVERIFY2(!xml.hasError() || !listed.isEmpty(), qPrintable(xml.errorString()));
    listed.sort();
    QCOMPARE(listed, presetFiles());
}

void TestPresets::constantContact()
{
    const auto fileName = u"constant-contact.json"_s;
    const auto preset = parseProviderPreset(contentOf(presets.filePath(fileName)), fileName);
    QVERIFY(preset);
    const auto config = resolveClientConfig(completed(*preset, GrantType::Code), *preset).value();
    QCOMPARE(config.authorizationEndpoint, QUrl(u"https://authz.constantcontact.com/oauth2/default/v1/authorize"_s));
    QCOMPARE(config.tokenEndpoint, QUrl(u"https://authz.constantcontact.com/oauth2/default/v1/token"_s));
    QVERIFY(config.scopes.contains(u"offline_access"_s));
    QCOMPARE(config.clientAuth, ClientAuth::SecretBasic);
    QCOMPARE(config.redirectUri, QUrl(u"http://localhost/callback"_s));
    QVERIFY(!config.redirectPortFree && !config.pkce);
    QCOMPARE(config.idleLimit.value().count(), 180);
}

void TestPresets::defaultsDoNotEnd_data()
{
    parse_data();
}

/// What a connection gets that chooses nothing has no announced end, and every end has a source of the provider's own.
void TestPresets::defaultsDoNotEnd()
{
    QFETCH(QString, fileName);
    const auto preset = parseProviderPreset(contentOf(presets.filePath(fileName)), fileName).value();
    for (const GrantType grant : preset.grants) {
        const auto& variant = preset.forGrant(grant);
        for (const auto& end : variant.announcedEnds) {
            QVERIFY2(!variant.scopes.contains(end.name) && !variant.alwaysScopes.contains(end.name),
                     qPrintable(end.name));
            using Kind = AnnouncedEnd::Kind;
            QString pointer = end.name;
            pointer.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
            if (end.kind == Kind::Step)
                pointer = "/setup_steps/"_L1 + QString::number(variant.setupSteps.indexOf(end.name));
            else if (end.kind == Kind::Scope)
                pointer.prepend("/known_scopes/"_L1);
            else
                pointer.prepend(end.name == "probe"_L1 ? "/"_L1 : "/endpoints/"_L1);
            pointer += "/until"_L1;
            QVERIFY2(variant.isVerified(pointer), qPrintable(pointer + " has no verified source"_L1));
        }
    }
}

void TestPresets::announcedEnds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<GrantType>("grant");
    QTest::addColumn<QString>("scope"); // that the connection asks for; empty: the usual ones
    QTest::addColumn<int>("ends");
    const QString xero = u"xero"_s, hubspot = u"hubspot"_s;
    for (const auto grant : {GrantType::Code, GrantType::ClientCredentials}) {
        const QByteArray word = toWord(grant).toLatin1();
        QTest::addRow("xero, %s", word.constData()) << xero << grant << QString() << 0;
        for (const char* scope : {"accounting.transactions", "accounting.transactions.read", "accounting.reports.read"})
            QTest::addRow("xero, %s, %s", word.constData(), scope) << xero << grant << QString::fromLatin1(scope) << 1;
    }
    // A legacy app, and the addresses of a version with a date.
    QTest::newRow("hubspot, code") << hubspot << GrantType::Code << QString() << 5;
    // A private app, and the probe.
    QTest::newRow("hubspot, static") << hubspot << GrantType::Static << QString() << 2;
}

void TestPresets::announcedEnds()
{
    QFETCH(QString, id);
    QFETCH(GrantType, grant);
    QFETCH(QString, scope);
    QFETCH(int, ends);
    const auto preset = parseProviderPreset(contentOf(presets.filePath(id + ".json"_L1)), id).value();
    auto connection = completed(preset, grant);
    if (!scope.isEmpty())
        connection.scopes = {scope};
    const auto config = resolveClientConfig(connection, preset).value();
    const auto used = endsInUse(config.announcedEnds, config.scopes);
    QCOMPARE(used.size(), ends);
    for (const auto& end : used)
        QCOMPARE(end.until, QDate(2027, 9, 1));
}

void TestPresets::addresses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    const auto row = [](const char* id, const char* name, const char* url) {
        QTest::addRow("%s %s", id, name) << QString::fromLatin1(id) << QString::fromLatin1(name)
                                         << QString::fromLatin1(url);
    };
    row("hubspot", "token_endpoint", "https://api.hubapi.com/oauth/2026-03/token");
    row("hubspot", "introspection_endpoint", "https://api.hubapi.com/oauth/2026-03/token/introspect");
    row("hubspot", "revocation_endpoint", "https://api.hubapi.com/oauth/2026-03/token/revoke");
    row("hubspot", "probe", "https://api.hubapi.com/account-info/2026-03/details");
}

void TestPresets::addresses()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QFETCH(QString, url);
    const auto preset = parseProviderPreset(contentOf(presets.filePath(id + ".json"_L1)), id).value();
    QCOMPARE(name == "probe"_L1 ? preset.probe->url : preset.endpoints.value(name), url);
}

void TestPresets::zohoRegions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("accounts");
    QTest::addColumn<QString>("api");
    const auto row = [](const char* region, const char* accounts, const char* api) {
        QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(accounts)
                              << QString::fromLatin1(api);
    };
    row("", "accounts.zoho.com", "www.zohoapis.com");
    row("com", "accounts.zoho.com", "www.zohoapis.com");
    row("eu", "accounts.zoho.eu", "www.zohoapis.eu");
    row("in", "accounts.zoho.in", "www.zohoapis.in");
    row("com.au", "accounts.zoho.com.au", "www.zohoapis.com.au");
    row("com.cn", "accounts.zoho.com.cn", "www.zohoapis.com.cn");
    row("jp", "accounts.zoho.jp", "www.zohoapis.jp");
    row("ca", "accounts.zohocloud.ca", "www.zohoapis.ca");
    row("sa", "accounts.zoho.sa", "www.zohoapis.sa");
    row("uk", "accounts.zoho.uk", "www.zohoapis.uk");
    row("ae", "accounts.zoho.ae", "www.zohoapis.ae");
}

/// The address of the sign-in, and that what the sign-in tells of this data centre is accepted.
void TestPresets::zohoRegions()
{
    QFETCH(QString, region);
    QFETCH(QString, accounts);
    QFETCH(QString, api);
    const auto preset = parseProviderPreset(contentOf(presets.filePath(u"zoho.json"_s)), u"zoho.json"_s).value();
    auto connection = completed(preset, GrantType::Code);
    if (!region.isEmpty())
        connection.settings.insert(u"region"_s, region);
    const auto config = resolveClientConfig(connection, preset).value();
    QCOMPARE(config.authorizationEndpoint, QUrl("https://"_L1 + accounts + "/oauth/v2/auth"_L1));
    QVERIFY(preset.learned.at(0).hosts.contains(accounts));
    QVERIFY(preset.learned.at(1).hosts.contains(api));
    connection.settings.insert(u"region"_s, u"nowhere"_s);
    QVERIFY(!resolveClientConfig(connection, preset));
}

void TestPresets::shopifyClientCredentials()
{
    const auto preset = parseProviderPreset(contentOf(presets.filePath(u"shopify.json"_s)), u"shopify.json"_s).value();
    auto connection = completed(preset, GrantType::ClientCredentials);
    connection.settings.insert(u"shop"_s, u"bakery"_s);
    const auto config = resolveClientConfig(connection, preset).value();
    QCOMPARE(config.tokenEndpoint, QUrl(u"https://bakery.myshopify.com/admin/oauth/access_token"_s));
    QCOMPARE(config.clientAuth, ClientAuth::SecretPost);
    QVERIFY(config.scopes.isEmpty() && config.tokenParameters.isEmpty()); // no expiring=1: it always ends
    QVERIFY(config.accessTokenLife == std::chrono::hours(24));
    QCOMPARE(config.header, (HeaderForm{u"X-Shopify-Access-Token"_s, {}, {}}));
    QCOMPARE(toWord(config.replayPolicy), u"never-rotates"_s);
}

/// Since 2026-06-01 a request without them is refused.
void TestPresets::lightspeedAlwaysAsksForScopes()
{
    const auto preset =
        parseProviderPreset(contentOf(presets.filePath(u"lightspeed-retail-x.json"_s)), u"lightspeed"_s).value();
    QVERIFY(!resolveClientConfig(completed(preset, GrantType::Code), preset)->scopes.isEmpty());
}

EVERGRANT_TEST(TestPresets)
#include "tst_presets.moc"
