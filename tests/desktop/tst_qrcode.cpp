// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What we paint is read back by a program that has nothing to do with ours: zbarimg, as a phone would.

#include "../support/testprogram.h"
#include "desktop/details/qrcode.h"
#include <QApplication>
#include <QPalette>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadBack_data();
    void isReadBack();
    void standsOnWhiteInTheDark();
    void hidesWithoutACode_data();
    void hidesWithoutACode();

private:
    static QString readBack(const QPixmap& picture);
};

/// Empty when nothing was found in the picture.
QString QrCodeTest::readBack(const QPixmap& picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"code.png"_s);
    if (!picture.save(file))
        return {};
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

void QrCodeTest::isReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("dark");
    const QString link = u"https://authz.example/activate?user_code=WDJB-MJHT"_s;
    QTest::newRow("short address") << u"https://a.example/d"_s << false;
    QTest::newRow("with the code") << link << false;
    QTest::newRow("dark") << link << true;
    QTest::newRow("encoded") << u"https://a.example/?code=A%20B%2B&x=%C3%A4"_s << false;
    QTest::newRow("long") << QString(link + u"&state="_s + QString(400, u'x')) << true;
}

void QrCodeTest::isReadBack()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty(), "the package zbar-tools is missing");
    QFETCH(const QString, text);
    QFETCH(const bool, dark);
    QWidget window;
    window.setPalette(dark ? QPalette(Qt::black) : QPalette(Qt::white));
    QrCode code(&window);
    code.setText(text);
    code.resize(code.sizeHint());
    QCOMPARE(readBack(code.grab()), text);
}

void QrCodeTest::standsOnWhiteInTheDark()
{
    QrCode code;
    code.setPalette(QPalette(Qt::black));
    code.setText(u"https://a.example/d"_s);
    code.resize(code.sizeHint());
    const QImage image = code.grab().toImage();
    const int quiet = 4 * 4; // four modules of four pixels
    for (int i = 0; i < image.width(); ++i) {
        QCOMPARE(image.pixelColor(i, quiet - 1), QColor(Qt::white));
        QCOMPARE(image.pixelColor(quiet - 1, i), QColor(Qt::white));
        QCOMPARE(image.pixelColor(image.width() - quiet, i), QColor(Qt::white));
        QCOMPARE(image.pixelColor(i, image.height() - quiet), QColor(Qt::white));
    }
    QCOMPARE(image.pixelColor(quiet, quiet), QColor(Qt::black)); // the corner of a finder pattern
}

void QrCodeTest::hidesWithoutACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("more than any code holds") << QString(3000, u'x');
}

void QrCodeTest::hidesWithoutACode()
{
    QFETCH(const QString, text);
    QrCode code;
    code.setText(u"https://a.example/d"_s);
    QVERIFY(!code.isHidden());
    code.setText(text);
    QVERIFY(code.isHidden());
    QCOMPARE(qrModules(text).width, 0);
}

EVERGRANT_TEST(QrCodeTest)
#include "tst_qrcode.moc"
