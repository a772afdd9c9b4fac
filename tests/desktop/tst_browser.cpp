// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/browser.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

/// With an xdg-open of our own, first in PATH.
class BrowserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qputenv("PATH", m_path); }
    void opensTheAddressAsItIs();
    void tellsThatNoneOpened_data();
    void tellsThatNoneOpened();

private:
    void writeOpener(const QByteArray& script);
    QString opened() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
};

void BrowserTest::init()
{
    m_path = qgetenv("PATH");
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("PATH", m_dir->path().toLocal8Bit() + ':' + m_path);
}

void BrowserTest::writeOpener(const QByteArray& script)
{
    QFile file(m_dir->filePath(u"xdg-open"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(script);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

QString BrowserTest::opened() const
{
    QFile file(m_dir->filePath(u"opened"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void BrowserTest::opensTheAddressAsItIs()
{
    writeOpener("#!/bin/sh\necho \"$1\" > \"${0%/*}/new\" && mv \"${0%/*}/new\" \"${0%/*}/opened\"\n");
    int failures = 0;
    openInBrowser(QUrl(u"https://login.example/?state=x%2By&a=%20b"_s), [&failures] { ++failures; });
    QTRY_COMPARE(opened(), u"https://login.example/?state=x%2By&a=%20b\n"_s);
    // The one that fails is told of; by then the end of the first was seen, too.
    writeOpener("#!/bin/sh\nexit 3\n");
    bool failed = false;
    openInBrowser(QUrl(u"https://login.example/"_s), [&failed] { failed = true; });
    QTRY_VERIFY(failed);
    QCOMPARE(failures, 0);
}

void BrowserTest::tellsThatNoneOpened_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("it fails") << QByteArray("#!/bin/sh\nexit 3\n");
    QTest::newRow("it crashes") << QByteArray("#!/bin/sh\nkill -KILL $$\n");
    QTest::newRow("it cannot be started") << QByteArray("#!/nowhere/sh\n");
}

void BrowserTest::tellsThatNoneOpened()
{
    QFETCH(const QByteArray, script);
    writeOpener(script);
    int failures = 0;
    openInBrowser(QUrl(u"https://login.example/"_s), [&failures] { ++failures; });
    QTRY_COMPARE(failures, 1);
}

EVERGRANT_TEST(BrowserTest)
#include "tst_browser.moc"
