// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/presetfiles.h"

#include "../support/testprogram.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray presetJson(const QByteArray& id, const QByteArray& name)
{
    return R"({"id": ")" + id + R"(", "name": ")" + name + R"(", "summary": "s", "grants": ["code"], "endpoints": {)" +
           R"("authorization_endpoint": "https://id.acme.example/a", "token_endpoint": "https://id.acme.example/t"}})";
}

} // namespace

class TestPresetFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void programsOwn();
    void usersFileOverrides();
    void usersFileAdds();
    void wrongFileIsLeftOut();

private:
    void write(const QString& fileName, const QByteArray& json) const;
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestPresetFiles::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    QVERIFY(m_profile->isValid() && QDir(m_profile->path()).mkdir(u"providers"_s));
}

void TestPresetFiles::write(const QString& fileName, const QByteArray& json) const
{
    QFile file(m_profile->filePath(u"providers/"_s + fileName));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
}

void TestPresetFiles::programsOwn()
{
    const auto presets = loadPresets(m_profile->path());
    QVERIFY2(presets, presets ? "" : qPrintable(presets.error().message));
    QVERIFY(presets->warnings.isEmpty());
    QCOMPARE(presets->byId.size(), QDir(u":/providers"_s).entryList({u"*.json"_s}).size());
    QVERIFY(presets->byId.contains(u"constant-contact"_s));
}

void TestPresetFiles::usersFileOverrides()
{
    write(u"anything.json"_s, presetJson("constant-contact", "Mine"));
    const auto presets = loadPresets(m_profile->path()).value();
    QVERIFY(presets.warnings.isEmpty());
    const auto mine = presets.byId.value(u"constant-contact"_s);
    QCOMPARE(mine.name, u"Mine"_s);
    QCOMPARE(mine.forGrant(GrantType::Code).endpoints.value(u"token_endpoint"_s), u"https://id.acme.example/t"_s);
    QVERIFY(mine.setupSteps.isEmpty()); // it takes the place of the other, it is not mixed with it
}

void TestPresetFiles::usersFileAdds()
{
    const auto before = loadPresets(m_profile->path())->byId.size();
    write(u"acme.json"_s, presetJson("acme", "Acme"));
    const auto presets = loadPresets(m_profile->path()).value();
    QCOMPARE(presets.byId.size(), before + 1);
    QCOMPARE(presets.byId.value(u"acme"_s).name, u"Acme"_s);
}

void TestPresetFiles::wrongFileIsLeftOut()
{
    auto json = presetJson("constant-contact", "Mine");
    json.replace("\"summary\"", "\"redirect\": {\"host\": \"evil.example\"}, \"summary\"");
    write(u"mine.json"_s, json);
    const auto presets = loadPresets(m_profile->path()).value();
    QCOMPARE(presets.byId.value(u"constant-contact"_s).name, u"Constant Contact"_s);
    QCOMPARE(presets.warnings.size(), 1);
    QVERIFY2(presets.warnings.first().contains("mine.json"_L1), qPrintable(presets.warnings.first()));
    QVERIFY2(presets.warnings.first().contains("/redirect/host: "_L1), qPrintable(presets.warnings.first()));
}

EVERGRANT_TEST(TestPresetFiles)
#include "tst_presetfiles.moc"
