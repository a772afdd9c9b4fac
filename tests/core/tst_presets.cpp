// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

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
Connection completed(const ProviderPreset& preset)
{
    Connection connection;
    connection.name = u"test"_s;
    connection.grantType = preset.grants.first();
    connection.clientId = u"client"_s;
    QStringList needed = preset.requiredSettings;
    if (preset.id == "practice"_L1) // the worker fills these in when it starts the practice provider
        needed << u"authorization_endpoint"_s << u"token_endpoint"_s;
    for (const QString& key : needed) {
        const bool isUrl = key.endsWith("_endpoint"_L1) || key == "issuer"_L1;
        connection.settings.insert(key, isUrl ? u"https://as.example.org/x"_s : u"x"_s);
    }
    return connection;
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void readmeDescribesEveryField();
    void resourceListsEveryPreset();
    void constantContact();
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
    if (preset->clientIdNeeded)
        QVERIFY(!preset->clientIdLabel.isEmpty());
    if (preset->clientSecret != ProviderPreset::SecretUse::None)
        QVERIFY(!preset->clientSecretLabel.isEmpty());
    for (const QString& step : preset->setupSteps) {
        QVERIFY2(step.count("**"_L1) % 2 == 0, qPrintable(step));
        QVERIFY2(!step.contains(u'<'), qPrintable(step));
        QString without = step;
        without.remove("{redirect_uri}"_L1);
        QVERIFY2(!without.contains(u'{'), qPrintable(step));
    }
    const auto config = resolveClientConfig(completed(*preset), *preset);
    QVERIFY2(config, config ? "" : qPrintable(config.error().message));
    QVERIFY(config->needsDiscovery || !config->tokenEndpoint.isEmpty());
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
    const auto config = resolveClientConfig(completed(*preset), *preset).value();
    QCOMPARE(config.authorizationEndpoint, QUrl(u"https://authz.constantcontact.com/oauth2/default/v1/authorize"_s));
    QCOMPARE(config.tokenEndpoint, QUrl(u"https://authz.constantcontact.com/oauth2/default/v1/token"_s));
    QVERIFY(config.scopes.contains(u"offline_access"_s));
    QCOMPARE(config.clientAuth, ClientAuth::SecretBasic);
    QCOMPARE(config.redirectUri, QUrl(u"http://localhost/callback"_s));
    QVERIFY(!config.redirectPortFree && !config.pkce);
    QCOMPARE(config.idleLimit.value().count(), 180);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
