// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "records/settingfile.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

class TestSettingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsValue();
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void tellsThatItCannotBeWritten();

private:
    QTemporaryDir m_folder;
    const SettingFile m_file{m_folder.filePath(u"days.json"_s), "days"_L1};
};

void TestSettingFile::keepsItsValue()
{
    QVERIFY(!m_file.exists());
    QVERIFY(m_file.read().isUndefined());
    QVERIFY(m_file.write(30));
    QVERIFY(m_file.exists());
    QCOMPARE(m_file.read(), QJsonValue(30));
    QVERIFY(m_file.write(u"for ever"_s));
    QCOMPARE(SettingFile(m_file.path(), "days"_L1).read(), QJsonValue(u"for ever"_s));
}

void TestSettingFile::readsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("another field too") << QByteArray(R"({"days": 7, "weeks": 1})") << QJsonValue(7);
    QTest::newRow("null") << QByteArray(R"({"days": null})") << QJsonValue(QJsonValue::Null);
    QTest::newRow("without the field") << QByteArray(R"({"weeks": 1})") << nothing;
    QTest::newRow("a list") << QByteArray("[7]") << nothing;
    QTest::newRow("cut short") << QByteArray(R"({"days": )") << nothing;
    QTest::newRow("empty") << QByteArray() << nothing;
    QTest::newRow("too large") << QByteArray(R"({"days": 7})") + QByteArray(5000, ' ') << nothing;
}

void TestSettingFile::readsWhatIsThere()
{
    QFETCH(const QByteArray, content);
    QFile file(m_file.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QTEST(m_file.read(), "value");
}

void TestSettingFile::tellsThatItCannotBeWritten()
{
    const SettingFile nowhere(m_folder.filePath(u"gone/days.json"_s), "days"_L1);
    QVERIFY(!nowhere.write(7).has_value());
    QVERIFY(nowhere.read().isUndefined());
    QVERIFY(!SettingFile().exists());
}

EVERGRANT_TEST(TestSettingFile)
#include "tst_settingfile.moc"
