// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/tokenfiles.h"

#include "../support/testprogram.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>
#include <vector>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestTokenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_parent = m_home->filePath(u"run"_s);
    }

    void replacesAFile()
    {
        const auto files = TokenFiles::create(m_parent);
        QVERIFY(files);
        for (const QByteArray token : {"first", "second"}) {
            QVERIFY((*files)->write(u"crm"_s, Secret::take(QByteArray(token))));
            QCOMPARE(contentOf((*files)->pathOf(u"crm"_s)), token);
        }
        QCOMPARE(QFile::permissions((*files)->pathOf(u"crm"_s)) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void goneAfterwards()
    {
        auto files = TokenFiles::create(m_parent);
        QVERIFY(files && (*files)->write(u"crm"_s, Secret::take(QByteArray("token"))));
        files->reset();
        QCOMPARE(QDir(m_parent).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    /// The process that made them was killed.
    void removesWhatIsLeftOver()
    {
        QVERIFY(QDir().mkpath(m_parent + u"/run-left"_s));
        QFile left(m_parent + u"/run-left/crm"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        const auto used = TokenFiles::create(m_parent);
        QVERIFY(used && (*used)->write(u"crm"_s, Secret::take(QByteArray("token"))));
        QVERIFY(!left.exists());
        QVERIFY(TokenFiles::create(m_parent));
        QCOMPARE(contentOf((*used)->pathOf(u"crm"_s)), "token");
    }

    /// A folder that was just made is not taken for one that is left over.
    void madeAtTheSameTime()
    {
        std::atomic_int failed = 0;
        const auto make = [&] {
            for (int i = 0; i < 200; ++i) {
                const auto files = TokenFiles::create(m_parent);
                if (!files || !(*files)->write(u"crm"_s, Secret::take(QByteArray("token"))))
                    ++failed;
            }
        };
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(make);
        threads.clear();
        QCOMPARE(failed.load(), 0);
    }

    void saysWhereItCannotWrite()
    {
        const auto files = TokenFiles::create(u"/proc/evergrant"_s);
        QVERIFY(!files);
        QVERIFY2(files.error().message.contains(u"/proc/evergrant"_s), qPrintable(files.error().message));
    }

private:
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_parent;
};

EVERGRANT_TEST(TestTokenFiles)
#include "tst_tokenfiles.moc"
