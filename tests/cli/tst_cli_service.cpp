// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// evergrant service: the units that are written, what systemctl is asked, and what is said about it.

#include "station.h"

#include "../support/testprogram.h"
#include "cli/unitfile.h"
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void installs();
    void installsAgain();
    void leavesOtherUnits_data();
    void leavesOtherUnits();
    void installFails_data();
    void installFails();
    void installWithoutSystemd();
    void writesUnderARoot_data();
    void writesUnderARoot();
    void removes();
    void status_data();
    void status();
    void statusAsJson();
    void refusals_data();
    void refusals();
    void paths_data();
    void paths();
    void systemdUnderstands_data();
    void systemdUnderstands();

private:
    QString unit() const { return m_folder->filePath(u"config/systemd/user/evergrant-worker.service"_s); }
    QStringList calls() const; ///< of systemctl
    static QByteArray content(const QString& path);
    static void write(const QString& path, const QByteArray& text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Station> m_station;
};

void TestService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_station = std::make_unique<Station>();
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toLocal8Bit());
    qunsetenv("SUDO_USER");
    // What the unit starts; looked for in PATH where it is not beside the test.
    // A systemctl that notes what it is asked, says what is in a file, and fails where it is told to.
    const QByteArray systemctl = "#!/bin/sh\nhere=$(dirname \"$0\")\necho \"$*\" >>\"$here/calls\"\n"
                                 "[ ! -f \"$here/said\" ] || cat \"$here/said\"\n"
                                 "[ ! -f \"$here/fails\" ] || case \"$*\" in *$(cat \"$here/fails\")*) exit 1;; esac\n";
    for (const auto& [name, text] :
         {std::pair(u"bin/evergrant"_s, QByteArray("#!/bin/sh\n")), std::pair(u"bin/systemctl"_s, systemctl)}) {
        write(m_folder->filePath(name), text);
        QVERIFY(QFile::setPermissions(m_folder->filePath(name), QFile::ReadOwner | QFile::ExeOwner));
    }
    qputenv("PATH", m_folder->filePath(u"bin"_s).toLocal8Bit() + ":/usr/bin:/bin");
}

QStringList TestService::calls() const
{
    return QString::fromUtf8(content(m_folder->filePath(u"bin/calls"_s))).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray TestService::content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestService::write(const QString& path, const QByteArray& text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void TestService::installs()
{
    QCOMPARE(m_station->run({u"service"_s, u"install"_s}), 0);
    const QByteArray text = content(unit());
    QVERIFY(text.contains("\nType=notify\n") && text.contains("\nWatchdogSec=60\n"));
    QVERIFY(text.contains("\nKillMode=mixed\n"));
    QVERIFY2(text.contains("\nExecStart=/"), "whatever PATH systemd has");
    QVERIFY2(text.contains("\nReadWritePaths=/profile\n"), "the profile of this command");
    QVERIFY(text.contains("\nEnvironment=EVERGRANT_PROFILE=/profile\n"));
    QCOMPARE(calls(), QStringList({u"--no-ask-password --no-pager --user daemon-reload"_s,
                                   u"--no-ask-password --no-pager --user enable --now evergrant-worker.service"_s}));
    QCOMPARE(m_station->console.out, QByteArray());
    QVERIFY(m_station->console.err.contains("evergrant-worker.service runs"));
}

void TestService::installsAgain()
{
    write(unit(), cli::unitText(u"evergrant-worker.service"_s, {u"/old/evergrant"_s, {}}).value_or(QByteArray()));
    QVERIFY(content(unit()).contains("\nExecStart=/old/evergrant serve\n"));
    QCOMPARE(m_station->run({u"service"_s, u"install"_s}), 0);
    QVERIFY(!content(unit()).contains("/old/"));
    QCOMPARE(m_station->run({u"service"_s, u"install"_s}), 0);
}

void TestService::leavesOtherUnits_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("install") << u"install"_s;
    QTest::newRow("remove") << u"remove"_s;
}

void TestService::leavesOtherUnits()
{
    QFETCH(QString, word);
    const QByteArray theirs = "[Service]\nExecStart=/usr/bin/other\n";
    write(unit(), theirs);
    QCOMPARE(m_station->run({u"service"_s, word}), 1);
    QCOMPARE(content(unit()), theirs);
    QVERIFY(m_station->console.err.contains("was not written by"));
}

void TestService::installFails_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("no bus") << QByteArray("daemon-reload") << QByteArray("Failed to connect to bus\n")
                            << QByteArray("Failed to connect to bus");
    QTest::newRow("not started") << QByteArray("enable") << QByteArray() << QByteArray("exit code 1");
}

void TestService::installFails()
{
    QFETCH(QByteArray, word);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, complaint);
    write(m_folder->filePath(u"bin/fails"_s), word);
    write(m_folder->filePath(u"bin/said"_s), said);
    QCOMPARE(m_station->run({u"service"_s, u"install"_s}), 1);
    QVERIFY2(m_station->console.err.contains(complaint), m_station->console.err.constData());
    QVERIFY(!m_station->console.err.contains("evergrant-worker.service runs"));
}

void TestService::installWithoutSystemd()
{
    QVERIFY(QFile::remove(m_folder->filePath(u"bin/systemctl"_s)));
    qputenv("PATH", m_folder->filePath(u"bin"_s).toLocal8Bit());
    QCOMPARE(m_station->run({u"service"_s, u"install"_s}), 1);
    QVERIFY2(m_station->console.err.contains("systemctl"), m_station->console.err.constData());
}

void TestService::writesUnderARoot_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("file");
    QTest::newRow("user") << QStringList() << u"etc/systemd/user/evergrant-worker.service"_s;
    QTest::newRow("system") << QStringList{u"--system"_s} << u"etc/systemd/system/evergrant-worker@.service"_s;
}

void TestService::writesUnderARoot()
{
    QFETCH(QStringList, options);
    QFETCH(QString, file);
    const QString root = m_folder->filePath(u"root"_s);
    options += {u"--root"_s, root};
    QCOMPARE(m_station->run(QStringList{u"service"_s, u"install"_s} + options), 0);
    QVERIFY(cli::isInstalledUnit(content(root + u'/' + file)));
    QVERIFY2(!content(root + u'/' + file).contains("=/profile"), "a folder of this machine");
    QCOMPARE(content(root + u'/' + file).contains("\nLoadCredentialEncrypted="), options.contains(u"--system"_s));
    QCOMPARE(m_station->run(QStringList{u"service"_s, u"remove"_s} + options), 0);
    QVERIFY(!QFileInfo::exists(root + u'/' + file));
    QCOMPARE(calls(), QStringList());
}

void TestService::removes()
{
    QCOMPARE(m_station->run({u"service"_s, u"install"_s}), 0);
    QVERIFY(QFile::remove(m_folder->filePath(u"bin/calls"_s)));
    QCOMPARE(m_station->run({u"service"_s, u"remove"_s}), 0);
    QVERIFY(!QFileInfo::exists(unit()));
    QCOMPARE(calls(), QStringList({u"--no-ask-password --no-pager --user disable --now evergrant-worker.service"_s,
                                   u"--no-ask-password --no-pager --user daemon-reload"_s}));
}

void TestService::status_data()
{
    QTest::addColumn<QString>("active");
    QTest::addColumn<int>("code");
    QTest::newRow("runs") << u"active"_s << 0;
    QTest::newRow("starts") << u"activating"_s << 1;
    QTest::newRow("failed") << u"failed"_s << 1;
}

void TestService::status()
{
    QFETCH(QString, active);
    QFETCH(int, code);
    const QString said = u"NRestarts=3\nLoadState=loaded\nActiveState=%1\nFragmentPath=/a/b\nUnitFileState=enabled"_s;
    write(m_folder->filePath(u"bin/said"_s), said.arg(active).toUtf8());
    QCOMPARE(m_station->run({u"service"_s, u"status"_s}), code);
    QVERIFY(m_station->console.out.contains("/a/b"));
    QCOMPARE(m_station->console.out.contains(active.toUtf8()), code != 0);
}

void TestService::statusAsJson()
{
    write(m_folder->filePath(u"bin/said"_s),
          "NRestarts=0\nLoadState=not-found\nActiveState=inactive\nFragmentPath=\nUnitFileState=\n");
    QCOMPARE(m_station->run({u"service"_s, u"status"_s, u"--system"_s, u"--run-as"_s, u"sam"_s, u"--json"_s}), 1);
    QCOMPARE(objectFrom(m_station->console.out.constData()),
             objectFrom(R"({"schema":1,"unit":"evergrant-worker@sam.service","file":null,"enabled":false,
                            "running":false,"restarts":0})"));
}

void TestService::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("user without system") << u"service install --run-as sam"_s;
    QTest::newRow("user of another unit") << u"service install --system --run-as ../sam"_s;
    QTest::newRow("nobody's status") << u"service status --system"_s;
    QTest::newRow("no such word") << u"service start"_s;
}

void TestService::refusals()
{
    QFETCH(QString, line);
    QCOMPARE(m_station->run(line.split(u' ')), 2);
    QCOMPARE(calls(), QStringList());
    QCOMPARE(m_station->console.out, QByteArray());
}

void TestService::paths_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("space") << u"/a b"_s << QByteArray("\nReadWritePaths=\"/a b\"\n");
    QTest::newRow("in the environment") << u"/a b"_s << QByteArray("\nEnvironment=\"EVERGRANT_PROFILE=/a b\"\n");
    QTest::newRow("in a command") << u"/a$HOME"_s << QByteArray("\nExecStartPre=+mkdir -p /a$$HOME\n");
    QTest::newRow("specifier") << u"/a%h"_s << QByteArray("\nReadWritePaths=/a%%h\n");
    QTest::newRow("quotation mark") << u"/a\"b"_s << QByteArray();
    QTest::newRow("another line") << u"/a\nExecStart=/bin/sh"_s << QByteArray();
}

void TestService::paths()
{
    QFETCH(QString, profile);
    QFETCH(QByteArray, line);
    const auto text = cli::unitText(u"evergrant-worker.service"_s, {u"/bin/evergrant"_s, profile});
    QCOMPARE(text.has_value(), !line.isEmpty());
    if (text)
        QVERIFY2(text->contains(line), text->constData());
}

void TestService::systemdUnderstands_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("manager");
    QTest::addColumn<QString>("profile");
    QTest::newRow("user") << u"evergrant-worker.service"_s << u"--user"_s << QString();
    QTest::newRow("user, another profile") << u"evergrant-worker.service"_s << u"--user"_s << u"/srv/50% $of it"_s;
    QTest::newRow("system") << u"evergrant-worker@.service"_s << u"--system"_s << QString();
}

/// "systemd-analyze verify" of the unit as it is written; a misspelt setting is a warning and no error.
void TestService::systemdUnderstands()
{
    QFETCH(QString, name);
    QFETCH(QString, manager);
    QFETCH(QString, profile);
    if (QStandardPaths::findExecutable(u"systemd-analyze"_s).isEmpty())
        QSKIP("There is no systemd-analyze.");
    const auto text = cli::unitText(name, {u"/bin/true"_s, profile});
    QVERIFY(text.has_value());
    const QString file = m_folder->filePath(name.replace(u"@."_s, u"@daemon."_s));
    write(file, *text);
    QProcess analyze;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path()); // is asked for, also where nobody has logged in
    environment.insert(u"LC_ALL"_s, u"C"_s);
    analyze.setProcessEnvironment(environment);
    analyze.setProcessChannelMode(QProcess::MergedChannels);
    analyze.start(u"systemd-analyze"_s, {manager, u"verify"_s, u"--man=no"_s, file});
    QVERIFY(analyze.waitForFinished());
    QCOMPARE(analyze.readAll(), QByteArray());
    QCOMPARE(analyze.exitCode(), 0);
}

EVERGRANT_TEST(TestService)
#include "tst_cli_service.moc"
