// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "app/workerlanguage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestWorkerLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lastsBeyondAStart();
    void unknownOnesAreIgnored();
    void aFileThatSaysNothing_data();
    void aFileThatSaysNothing();
    void theSameIsNoChange();
    void aFolderThatIsGone();

private:
    QString file() const { return m_profile->filePath(u"worker.json"_s); }

    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestWorkerLanguage::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
}

void TestWorkerLanguage::lastsBeyondAStart()
{
    {
        TextLanguage texts(TextLanguage::QtTexts::English);
        WorkerLanguage worker(texts);
        worker.open(file());
        QCOMPARE(texts.code(), u"en"_s);
        QVERIFY(worker.use(u"fr"_s));
        QVERIFY(worker.kept());
        QCOMPARE(texts.code(), u"fr"_s);
    }
    TextLanguage texts(TextLanguage::QtTexts::English);
    WorkerLanguage worker(texts);
    worker.open(file());
    QCOMPARE(texts.code(), u"fr"_s);
}

void TestWorkerLanguage::unknownOnesAreIgnored()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    WorkerLanguage worker(texts);
    worker.open(file());
    QVERIFY(worker.use(u"de"_s));
    for (const auto& code : {u""_s, u"ja"_s, u"DE"_s, u"../de"_s})
        QVERIFY(!worker.use(code));
    QCOMPARE(texts.code(), u"de"_s);
    QVERIFY(worker.kept());
}

void TestWorkerLanguage::aFileThatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("de");
    QTest::newRow("no object") << QByteArray("[\"de\"]");
    QTest::newRow("no text") << QByteArray("{\"language\": 7}");
    QTest::newRow("none of ours") << QByteArray("{\"language\": \"ja\"}");
}

void TestWorkerLanguage::aFileThatSaysNothing()
{
    QFETCH(const QByteArray, content);
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
    written.close();
    TextLanguage texts(TextLanguage::QtTexts::English);
    WorkerLanguage worker(texts);
    worker.open(file());
    QCOMPARE(texts.code(), u"en"_s);
    QVERIFY(worker.use(u"es"_s));
    worker.open(file());
    QCOMPARE(texts.code(), u"es"_s);
}

void TestWorkerLanguage::theSameIsNoChange()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    texts.use(u"de"_s); // the system's
    WorkerLanguage worker(texts);
    worker.open(file());
    QVERIFY(!worker.use(u"de"_s));
    QVERIFY2(QFile::exists(file()), "a later start may find another language in the system");
    QVERIFY(!worker.use(u"de"_s));
}

void TestWorkerLanguage::aFolderThatIsGone()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    WorkerLanguage worker(texts);
    worker.open(m_profile->filePath(u"gone/worker.json"_s));
    QVERIFY(worker.use(u"de"_s));
    QVERIFY(!worker.kept());
    QCOMPARE(texts.code(), u"de"_s);
}

EVERGRANT_TEST(TestWorkerLanguage)
#include "tst_workerlanguage.moc"
