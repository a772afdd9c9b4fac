// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/settings/autostart.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void turnsOnAndOff_data();
    void turnsOnAndOff();
    void entryOfOneself();
    void entryOfOneselfIsAsThatForAll();
    void tellsWhyItFails();

private:
    static constexpr QLatin1StringView Name{"org.evergrant.Evergrant.desktop"};
    QString personal() const { return m_dir->filePath(u"home/autostart"_s); }
    QString common() const { return m_dir->filePath(u"etc"_s); }
    void writeForAll(const QByteArray& entry);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void AutostartTest::writeForAll(const QByteArray& entry)
{
    QVERIFY(QDir().mkpath(common()));
    QFile file(common() + u'/' + Name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(entry);
}

void AutostartTest::turnsOnAndOff_data()
{
    QTest::addColumn<QByteArray>("forAll");
    QTest::addColumn<bool>("before");
    QTest::newRow("nobody's") << QByteArray() << false;
    QTest::newRow("for all") << QByteArray("[Desktop Entry]\nExec=evergrant-desktop --at-login\n") << true;
    QTest::newRow("hidden for all") << QByteArray("[Desktop Entry]\nHidden=true\n") << false;
}

void AutostartTest::turnsOnAndOff()
{
    QFETCH(const QByteArray, forAll);
    QFETCH(const bool, before);
    if (!forAll.isEmpty())
        writeForAll(forAll);
    const Autostart autostart(u"/usr/bin/evergrant-desktop"_s, personal(), {common()});
    QCOMPARE(autostart.isOn(), before);
    for (const bool on : {!before, before, !before, !before, before}) {
        QVERIFY(autostart.set(on));
        QCOMPARE(autostart.isOn(), on);
        QCOMPARE(QFile::exists(personal() + u'/' + Name), on != before); // nothing is written that is so for all
    }
}

void AutostartTest::entryOfOneself()
{
    const Autostart autostart(u"/opt/100% \"mine\"/$x\\evergrant-desktop"_s, personal(), {});
    QVERIFY(autostart.set(true));
    QFile file(personal() + u'/' + Name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray entry = file.readAll();
    QVERIFY(entry.startsWith("[Desktop Entry]\nType=Application\nName=Evergrant\n"));
    QVERIFY2(entry.contains("\nExec=\"/opt/100%% \\\\\"mine\\\\\"/\\\\$x\\\\\\\\evergrant-desktop\" --at-login\n"),
             entry.constData());
}

void AutostartTest::entryOfOneselfIsAsThatForAll()
{
    const auto argumentsIn = [](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return QByteArray();
        const QByteArray entry = file.readAll();
        const QByteArray command = entry.mid(entry.indexOf("\nExec=") + 6);
        return command.left(command.indexOf('\n')).mid(command.indexOf(' '));
    };
    const Autostart autostart(u"/usr/bin/evergrant-desktop"_s, personal(), {});
    QVERIFY(autostart.set(true));
    const QByteArray forAll = argumentsIn(QStringLiteral(EVERGRANT_SOURCE_DIR "/packaging/autostart.desktop"));
    QVERIFY(!forAll.isEmpty());
    QCOMPARE(argumentsIn(personal() + u'/' + Name), forAll);
}

void AutostartTest::tellsWhyItFails()
{
    QFile file(m_dir->filePath(u"home"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Autostart autostart(u"/usr/bin/evergrant-desktop"_s, personal(), {});
    const auto done = autostart.set(true);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(personal()));
    QVERIFY(autostart.set(false)); // nothing is there
}

EVERGRANT_TEST(AutostartTest)
#include "tst_autostart.moc"
