// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "core/errorcode.h"
#include "handoff/targets/filetarget.h"
#include "targetfixture.h"
#include <QDir>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::deliver;
using test::secret;

namespace {

/// Does not wait for the disk, which changes nothing for readers.
class UnsyncedCalls : public FileCalls
{
    int fsync(int) override { return 0; }
};

/// The file is mounted by itself.
class MountedFile : public FileCalls
{
    int renameat(int, const char*, const char*) override
    {
        errno = EBUSY;
        return -1;
    }
};

/// What is written to it waits for release().
class HangingDisk : public FileCalls
{
public:
    ssize_t write(int file, const void* bytes, std::size_t size) override
    {
        ++m_writes;
        m_gate.acquire();
        return FileCalls::write(file, bytes, size);
    }
    int writes() const { return m_writes; }
    void release() { m_gate.release(1000); }
    void hang() { m_gate.acquire(m_gate.available()); }

private:
    QSemaphore m_gate{1000};
    std::atomic_int m_writes = 0;
};

class FullDisk : public FileCalls
{
    ssize_t write(int, const void*, std::size_t) override
    {
        errno = ENOSPC;
        return -1;
    }
};

} // namespace

class TestFileTarget : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name = u"token"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<FileTarget> target(QMap<QString, QString> options = {},
                                       std::shared_ptr<FileCalls> calls = std::make_shared<FileCalls>())
    {
        TargetSettings settings;
        settings.options = std::move(options);
        if (!settings.options.contains(u"path"_s))
            settings.options.insert(u"path"_s, path());
        auto made = FileTarget::make(settings, test::targetPorts(m_clock), std::move(calls));
        if (!made) {
            m_refusal = made.error();
            return nullptr;
        }
        return std::move(*made);
    }

    QByteArray content(const QString& name = u"token"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    void fill(const QByteArray& bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    mode_t modeOf(const QString& name)
    {
        struct stat found = {};
        ::stat(QFile::encodeName(name).constData(), &found);
        return found.st_mode & 07777;
    }

    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    Error m_refusal;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void writesExactlyTheContent()
    {
        const auto made = target();
        const auto done = deliver(*made, "abc.def");
        QVERIFY_DELIVERED(done);
        QCOMPARE(done->proof, Proof::ReadBack);
        QVERIFY(!done->version.contains(u"abc"_s));
        QCOMPARE(content(), QByteArray("abc.def"));
        QCOMPARE(modeOf(path()), mode_t(0600));
        QCOMPARE(names(), QStringList{u"token"_s});
    }

    void replacesTheFileAsAWhole()
    {
        fill("a much longer content than the new one");
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther);
        QFile reader(path());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const auto made = target({{u"mode"_s, u"0640"_s}});
        QVERIFY_DELIVERED(deliver(*made, "new"));
        QCOMPARE(content(), QByteArray("new"));
        QCOMPARE(modeOf(path()), mode_t(0640));
        QCOMPARE(reader.readAll(), QByteArray("a much longer content than the new one"));
    }

    void givesItToAGroup()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        const auto made = target({{u"mode"_s, u"0640"_s}, {u"group"_s, u"4"_s}});
        QVERIFY_DELIVERED(deliver(*made, "new"));
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &found), 0);
        QCOMPARE(found.st_gid, gid_t(4));
        const auto unknown = deliver(*target({{u"group"_s, u"no-such-group"_s}}), "new");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().error.code, u"no-such-group"_s);
    }

    void overwritesInPlace()
    {
        fill("a much longer content than the new one");
        QFile reader(path());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const auto made = target({{u"in-place"_s, u"true"_s}});
        QVERIFY_DELIVERED(deliver(*made, "new"));
        QCOMPARE(reader.readAll(), QByteArray("new"));
        QCOMPARE(names(), QStringList{u"token"_s});
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QCOMPARE(content(), QByteArray());
    }

    void noticesWhoElseWrites_data()
    {
        QTest::addColumn<QByteArray>("between");
        QTest::addColumn<bool>("noticed");
        QTest::newRow("nobody") << QByteArray("one") << false;
        QTest::newRow("the new content already") << QByteArray("two") << false;
        QTest::newRow("somebody") << QByteArray("three") << true;
        QTest::newRow("removed") << QByteArray() << true;
    }
    void noticesWhoElseWrites()
    {
        QFETCH(QByteArray, between);
        const auto made = target();
        const auto first = deliver(*made, "one");
        QVERIFY_DELIVERED(first);
        QVERIFY(first->changedByOthers.isEmpty());
        if (between.isEmpty())
            QVERIFY(QFile::remove(path()));
        else
            fill(between);
        const auto second = deliver(*made, "two", first->version);
        QVERIFY_DELIVERED(second);
        QTEST(!second->changedByOthers.isEmpty(), "noticed");
        QCOMPARE(content(), QByteArray("two"));
    }

    void removesWhatAKilledWorkerHasLeft()
    {
        const QString left = u".token.evergrant-abcdef"_s, other = u".other.evergrant-abcdef"_s;
        for (const QString& name : {left, other})
            QVERIFY(QFile(path(name)).open(QIODevice::WriteOnly));
        QVERIFY_DELIVERED(deliver(*target(), "new"));
        QCOMPARE(names(), (QStringList{other, u"token"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::newRow("a missing folder") << u"missing/token"_s << QString(errorcode::folderMissing);
        QTest::newRow("a link") << u"link"_s << u"file-is-link"_s;
        QTest::newRow("a folder") << u"folder"_s << u"file-unusable"_s;
        QTest::newRow("a folder for everybody") << u"open/token"_s << u"folder-exposed"_s;
    }
    void refuses()
    {
        QFETCH(QString, name);
        QVERIFY(QFile::link(u"/etc/hostname"_s, path(u"link"_s)));
        QDir(m_folder->path()).mkdir(u"folder"_s);
        QDir(m_folder->path()).mkdir(u"open"_s);
        QCOMPARE(::chmod(QFile::encodeName(path(u"open"_s)).constData(), 0777), 0);
        const auto made = target({{u"path"_s, path(name)}});
        const auto done = deliver(*made, "new");
        QVERIFY(!done);
        QTEST(done.error().error.code, "code");
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Configuration);
        QVERIFY2(done.error().error.message.contains(path(name)) ||
                     done.error().error.message.contains(path(u"missing"_s)),
                 qPrintable(done.error().error.message));
        QVERIFY(!QCoro::waitFor(made->test()));
    }

    void acceptsAStickyFolder()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 01777), 0);
        QVERIFY_DELIVERED(deliver(*target(), "new"));
    }

    void saysThatAFileIsMounted()
    {
        fill("old");
        const auto done = deliver(*target({}, std::make_shared<MountedFile>()), "new");
        QVERIFY(!done);
        QCOMPARE(done.error().error.code, u"file-mounted"_s);
        QVERIFY(done.error().error.message.contains(u"--in-place"_s));
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(names(), QStringList{u"token"_s});
    }

    void triesAgainWhenTheDiskIsFull()
    {
        fill("old");
        const auto done = deliver(*target({}, std::make_shared<FullDisk>()), "new");
        QVERIFY(!done);
        QCOMPARE(done.error().error.code, QString(errorcode::fileFull));
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Temporary);
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(names(), QStringList{u"token"_s});
    }

    void checksItsOptions_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("relative") << u"path"_s << u"token"_s << u"bad-path"_s;
        QTest::newRow("a folder") << u"path"_s << u"/tmp/"_s << u"bad-path"_s;
        QTest::newRow("no digits") << u"mode"_s << u"rw"_s << u"bad-mode"_s;
        QTest::newRow("program") << u"mode"_s << u"0700"_s << u"bad-mode"_s;
        QTest::newRow("for all to write") << u"mode"_s << u"0666"_s << u"bad-mode"_s;
        QTest::newRow("not for us") << u"mode"_s << u"0040"_s << u"bad-mode"_s;
    }
    void checksItsOptions()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QVERIFY(!target({{option, value}}));
        QTEST(m_refusal.code, "code");
        QCOMPARE(m_refusal.kind, ErrorKind::Usage);
    }

    void testChangesNothing()
    {
        fill("old");
        QVERIFY_DELIVERED(QCoro::waitFor(target()->test()));
        QVERIFY_DELIVERED(QCoro::waitFor(target({{u"in-place"_s, u"true"_s}})->test()));
        QCOMPARE(content(), QByteArray("old"));
        QCOMPARE(names(), QStringList{u"token"_s});
    }

    void erases()
    {
        const auto made = target();
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QVERIFY_DELIVERED(deliver(*made, "new"));
        QVERIFY(QCoro::waitFor(made->erase()).has_value());
        QVERIFY(names().isEmpty());
        QVERIFY(QCoro::waitFor(target({{u"path"_s, path(u"missing/token"_s)}})->erase()).has_value());
    }

    /// 10,000 replacements, and a reader that never stops.
    void readersSeeNoPart()
    {
        constexpr qsizetype size = 9000; // more than one page
        const auto made = target({}, std::make_shared<UnsyncedCalls>());
        QVERIFY_DELIVERED(deliver(*made, QByteArray(size, 'a')));
        std::atomic<bool> ended = false;
        std::atomic<int> reads = 0, parts = 0;
        const QByteArray name = path().toLocal8Bit();
        const std::unique_ptr<QThread> reader(QThread::create([&] {
            while (!ended) {
                QFile file(QString::fromLocal8Bit(name));
                const QByteArray found = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                ++reads;
                if (found.size() != size || found.count(found.front()) != size)
                    ++parts;
            }
        }));
        reader->start();
        for (int i = 0; i < 10000; ++i)
            QVERIFY_DELIVERED(deliver(*made, QByteArray(size, char('a' + i % 26))));
        ended = true;
        QVERIFY(reader->wait());
        QCOMPARE(parts.load(), 0);
        QVERIFY2(reads > 100, qPrintable(QString::number(reads)));
    }

    void aDiskThatHangsIsGivenUp()
    {
        const auto disk = std::make_shared<HangingDisk>();
        const auto released = qScopeGuard([disk] { disk->release(); });
        const auto made = target({}, disk);
        const auto zero = deliver(*made, "zero");
        QVERIFY_DELIVERED(zero);
        disk->hang();
        auto one = made->deliver(test::someDelivery(), secret("one"), zero->version);
        QTRY_COMPARE(disk->writes(), 2);
        m_clock.advance(29s);
        QVERIFY(!one.isReady());
        m_clock.advance(1s);
        QTRY_VERIFY(one.isReady());
        const auto given = QCoro::waitFor(one);
        QCOMPARE(given.error().error.code, QString(errorcode::timeout));
        QCOMPARE(given.error().kind, DeliveryFailure::Kind::Temporary);
        QCOMPARE(m_clock.armedAlarms(), 0);

        // Nothing is begun beside it.
        const auto two = deliver(*made, "two", zero->version);
        QCOMPARE(two.error().error.code, QString(errorcode::timeout));
        QCOMPARE(disk->writes(), 2);

        disk->release();
        QTRY_COMPARE(content(), QByteArray("one"));
        DeliveryResult three = two;
        QTRY_VERIFY((three = deliver(*made, "three", zero->version)).has_value());
        QVERIFY2(three->changedByOthers.isEmpty(), qPrintable(three->changedByOthers));
        QCOMPARE(content(), QByteArray("three"));
    }

    void outlivesItsTarget()
    {
        auto made = target();
        auto task = made->deliver(test::someDelivery(), secret("new"), {});
        made.reset();
        QVERIFY(QCoro::waitFor(task).has_value());
    }
};

EVERGRANT_TEST(TestFileTarget)
#include "tst_filetarget.moc"
