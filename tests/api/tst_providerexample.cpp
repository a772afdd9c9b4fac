// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands that "evergrant providers ID" begins with are taken as they are, of every provider and grant.

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/messages/providerexample.h"
#include "api/workerapi.h"
#include "core/connection/keyfilesettings.h"
#include "core/provider/provider.h"
#include <QDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestProviderExample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTaken_data();
    void isTaken();

private:
    QHash<QString, ProviderPreset> m_presets;
};

void TestProviderExample::initTestCase()
{
    const QDir folder(QStringLiteral(EVERGRANT_SOURCE_DIR "/resources/providers"));
    const auto files = folder.entryList({u"*.json"_s}, QDir::Files);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto preset = parseProviderPreset(file.readAll(), name);
        QVERIFY2(preset, qPrintable(name));
        m_presets.insert(preset->id, *preset);
    }
    QVERIFY(m_presets.size() > 10);
}

void TestProviderExample::isTaken_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("grant");
    for (const ProviderPreset& preset : std::as_const(m_presets))
        for (const GrantType grant : preset.grants)
            QTest::addRow("%s, %s", qPrintable(preset.id), qPrintable(toWord(grant))) << preset.id << toWord(grant);
}

void TestProviderExample::isTaken()
{
    QFETCH(QString, provider);
    QFETCH(QString, grant);
    Bench bench;
    bench.presets = m_presets;
    // Files with a key, each where the example names one.
    bench.keyFiles = [](const QMap<QString, QString>& named) -> Result<std::optional<KeyMaterial>> {
        if (named.isEmpty())
            return std::nullopt;
        KeyMaterial files;
        files.keys.privateKey = secret("key");
        if (named.contains(keysettings::accountFile))
            files.clientId = u"robot"_s;
        return files;
    };
    // The worker gives the address of the practice provider that it runs.
    if (provider == "practice"_L1)
        bench.localSettings = {{u"authorization_endpoint"_s, u"http://127.0.0.1:1/authorize"_s},
                               {u"token_endpoint"_s, u"http://127.0.0.1:1/token"_s}};
    bench.start();
    WorkerApi api(*bench.engine, Surroundings());
    const Pending<Result<JsonText>> listed(api.dispatcher().handle(u"providers"_s, {}));
    settle();
    const auto answer = decodeAnswer<Providers>(listed->value().object());
    const auto info = std::ranges::find(answer->providers, provider, &ProviderInfo::id);
    const auto choice = std::ranges::find(info->grants, grant, &GrantChoice::grant);
    const Add::Params example = exampleFor(*info, *choice);
    const Pending<Result<JsonText>> added(api.dispatcher().handle(u"add"_s, Codec<Add::Params>::encode(example)));
    settle();
    QVERIFY2(added->has_value(), qPrintable(added->has_value() ? QString() : added->error().message));
    QCOMPARE(bench.connections.saved.first().grantType, grantTypeFromWord(grant).value());
}

EVERGRANT_TEST(TestProviderExample)
#include "tst_providerexample.moc"
