// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "app/workerlanguage.h"

#include <QFile>
#include <QSignalSpy>
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
    void theLastOfSeveralIsKept();
    void theEndWaitsForTheFile();

private:
    QByteArray written() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }
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
        QCOMPARE(texts.code(), u"fr"_s);
        QVERIFY2(worker.isWriting(), "in a thread, which may block");
        QTRY_VERIFY(!worker.isWriting());
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
    QTRY_VERIFY(!worker.isWriting());
    QVERIFY(written().contains("\"de\""));
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
    QTRY_VERIFY(!worker.isWriting());
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
    QTRY_VERIFY2(!worker.isWriting() && QFile::exists(file()), "a later start may find another language in the system");
    QVERIFY(!worker.use(u"de"_s));
    QVERIFY(!worker.isWriting());
}

void TestWorkerLanguage::aFolderThatIsGone()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    WorkerLanguage worker(texts);
    worker.open(m_profile->filePath(u"gone/worker.json"_s));
    QSignalSpy failures(&worker, &WorkerLanguage::notKept);
    QVERIFY(worker.use(u"de"_s));
    QCOMPARE(texts.code(), u"de"_s);
    QTRY_VERIFY(!worker.isWriting());
    QCOMPARE(failures.size(), 1);
    QCOMPARE(texts.code(), u"de"_s);
}

void TestWorkerLanguage::theLastOfSeveralIsKept()
{
    TextLanguage texts(TextLanguage::QtTexts::English);
    WorkerLanguage worker(texts);
    worker.open(file());
    QVERIFY(worker.settled().isFinished());
    for (const auto& code : {u"de"_s, u"fr"_s, u"es"_s})
        QVERIFY(worker.use(code));
    const QFuture<void> settled = worker.settled();
    QVERIFY(!settled.isFinished());
    QTRY_VERIFY(settled.isFinished());
    QVERIFY(!worker.isWriting());
    QVERIFY(written().contains("\"es\""));
}

void TestWorkerLanguage::theEndWaitsForTheFile()
{
    {
        TextLanguage texts(TextLanguage::QtTexts::English);
        WorkerLanguage worker(texts);
        worker.open(file());
        QVERIFY(worker.use(u"de"_s));
    }
    QVERIFY(written().contains("\"de\""));
}

EVERGRANT_TEST(TestWorkerLanguage)
#include "tst_workerlanguage.moc"
