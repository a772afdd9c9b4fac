// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "handoff/targets/tokenfile.h"
#include "targetfixture.h"
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::secret;

namespace {

/// A disk as a power cut leaves it at the worst: of a file only what fsync() was called for has come down, and of a
/// folder's changes any first part since its last fsync().
class CutDisk : public FileCalls
{
public:
    QByteArray name;            ///< of the file that is looked at
    std::set<QByteArray> found; ///< what it may hold after a cut at any step so far

    CutDisk(QByteArray looked, QByteArray old)
        : name(std::move(looked))
        , m_names{{name, 0}}
    {
        m_files.append(File{old, {old}});
        m_durable = {m_names};
        lookAfterCut();
    }

private:
    struct File
    {
        QByteArray content;            ///< as a reader sees it now
        std::set<QByteArray> possible; ///< after a cut
    };
    using Names = QHash<QByteArray, qsizetype>;

    int openat(int, const char* file, int, mode_t) override
    {
        m_files.append(File{{}, {QByteArray()}});
        m_names.insert(file, m_files.size() - 1);
        m_durable.append(m_names);
        lookAfterCut();
        m_file = ::dup(STDERR_FILENO); // something that can be closed
        return m_file;
    }
    ssize_t write(int, const void* bytes, std::size_t size) override
    {
        File& file = m_files.last();
        const auto part = qsizetype(size) > 1 ? qsizetype(size) / 2 : 1; // less than it was asked for
        file.content.append(static_cast<const char*>(bytes), part);
        file.possible.insert(file.content);
        file.possible.insert(QByteArray(file.content.size(), '\0'));
        lookAfterCut();
        return part;
    }
    int fchown(int, gid_t) override { return 0; }
    int fchmod(int, mode_t) override { return 0; }
    int ftruncate(int, off_t) override { return 0; }
    int fsync(int file) override
    {
        if (file == m_file)
            m_files.last().possible = {m_files.last().content};
        else
            m_durable = {m_names};
        lookAfterCut();
        return 0;
    }
    int renameat(int, const char* from, const char* to) override
    {
        m_names.insert(to, m_names.take(from));
        m_durable.append(m_names);
        lookAfterCut();
        return 0;
    }
    int unlinkat(int, const char*) override { return 0; }

    void lookAfterCut()
    {
        for (const Names& names : std::as_const(m_durable)) {
            const auto& possible = m_files.at(names.value(name)).possible;
            found.insert(possible.begin(), possible.end());
        }
    }

    QList<File> m_files;
    Names m_names;
    QList<Names> m_durable; ///< each may be what is there after a cut
    int m_file = -1;        ///< the one that was opened last
};

/// Ends the process before its Nth call.
class DyingProcess : public FileCalls
{
public:
    explicit DyingProcess(int last)
        : m_left(last)
    {
    }

private:
    void step()
    {
        if (--m_left == 0)
            ::_exit(9);
    }
    int openat(int folder, const char* name, int flags, mode_t mode) override
    {
        step();
        return FileCalls::openat(folder, name, flags, mode);
    }
    ssize_t write(int file, const void* bytes, std::size_t size) override
    {
        step();
        return FileCalls::write(file, bytes, size > 1 ? size / 2 : size);
    }
    int fchmod(int file, mode_t mode) override
    {
        step();
        return FileCalls::fchmod(file, mode);
    }
    int fsync(int file) override
    {
        step();
        return FileCalls::fsync(file);
    }
    int renameat(int folder, const char* from, const char* to) override
    {
        step();
        return FileCalls::renameat(folder, from, to);
    }

    int m_left;
};

} // namespace

class TestTokenFile : public QObject
{
    Q_OBJECT

private:
    TokenFile::Settings settings(mode_t mode = 0600) const
    {
        return {QFile::encodeName(m_folder.filePath(u"token"_s)), mode, {}, false};
    }

    QByteArray content() const
    {
        QFile file(m_folder.filePath(u"token"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    void put(const QByteArray& bytes)
    {
        FileCalls calls;
        TokenFile file(settings(), calls);
        QVERIFY(file.open().has_value());
        QVERIFY(file.write(secret(bytes)).has_value());
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void powerCutLeavesOldOrNew()
    {
        CutDisk disk("token", "old");
        TokenFile file(settings(0640), disk);
        QVERIFY(file.open().has_value());
        QVERIFY(file.write(secret("brand-new")).has_value());
        QCOMPARE(disk.found, (std::set<QByteArray>{"old", "brand-new"}));
    }

    void successMeansNew()
    {
        CutDisk disk("token", "old");
        TokenFile file(settings(), disk);
        QVERIFY(file.open().has_value());
        QVERIFY(file.write(secret("brand-new")).has_value());
        disk.found.clear();
        QVERIFY(file.write(secret("newer-still")).has_value());
        QVERIFY(!disk.found.contains("old"));
    }

    /// The same with a real process and a real folder, as far as a process that ends is like a power cut.
    void deathLeavesOldOrNew()
    {
        put("old");
        int steps = 0;
        for (bool died = true; died; ++steps) {
            QVERIFY(steps < 40);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                DyingProcess calls(steps + 1);
                TokenFile file(settings(0640), calls);
                const bool written = file.open() && file.write(secret("brand-new"));
                ::_exit(written ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            died = WEXITSTATUS(status) == 9;
            QVERIFY(died || WEXITSTATUS(status) == 0);
            QVERIFY2(content() == "old" || content() == "brand-new", content().constData());
            if (died && content() == "brand-new")
                put("old");
        }
        QVERIFY2(steps > 8, qPrintable(QString::number(steps)));
        QCOMPARE(content(), QByteArray("brand-new"));

        FileCalls calls;
        TokenFile file(settings(), calls);
        QVERIFY(file.open().has_value());
        file.removeLeftovers();
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"token"_s});
    }
};

EVERGRANT_TEST(TestTokenFile)
#include "tst_tokenfile.moc"
