// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plaintext.h"

#include "../support/testprogram.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutFormatCharacters_data();
    void leavesOutFormatCharacters();
    void leavesOutAllOfThem();
};

void TestPlainText::leavesOutFormatCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    const QString persian = u"\u0645\u06CC\u200C\u0631\u0648\u062F"_s; // "he goes"
    const QString sinhala = u"\u0DC1\u0DCA\u200D\u0DBB\u0DD3"_s;       // a conjunct: mark, joiner, letter
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"Grüße, 更新 \U0001F600 a-b"_s << u"Grüße, 更新 \U0001F600 a-b"_s;
    QTest::newRow("override of the direction") << u"safe\u202Egnp.exe\u202C"_s << u"safegnp.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2067b\u2068c\u2069"_s << u"abc"_s;
    QTest::newRow("marks of the direction") << u"a\u200E\u200F\u061Cb"_s << u"ab"_s;
    QTest::newRow("no width") << u"pay\u200Bpal\uFEFF.exa\u00ADmple\u2060"_s << u"paypal.example"_s;
    QTest::newRow("tags outside the basic plane") << u"a\U000E0001\U000E0041b"_s << u"ab"_s;
    QTest::newRow("non-joiner in a word") << persian << persian;
    QTest::newRow("joiner in a word") << sinhala << sinhala;
    QTest::newRow("joiners at the edges") << u"\u200Dab\u200C \u200Dcd\u200D"_s << u"ab cd"_s;
    QTest::newRow("joiners side by side") << u"a\u200D\u200Cb"_s << u"a\u200Cb"_s;
    QTest::newRow("joiner before an override") << u"a\u200D\u202Eb"_s << u"ab"_s;
}

void TestPlainText::leavesOutFormatCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(withoutFormatCharacters(text), plain);
}

void TestPlainText::leavesOutAllOfThem()
{
    // The rest of Unicode holds ideographs, or nothing.
    for (char32_t character = 0; character <= 0xe0fff; character += character == 0x1ffff ? 0xc0001 : 1) {
        if (QChar::isSurrogate(character))
            continue;
        const QString text = u'1' + QStringView(QChar::fromUcs4(character)).toString() + u'2';
        const bool isFormat = QChar::category(character) == QChar::Other_Format;
        if (withoutFormatCharacters(text) != (isFormat ? u"12"_s : text))
            QFAIL(qPrintable(QString::number(character, 16)));
    }
}

EVERGRANT_TEST(TestPlainText)
#include "tst_plaintext.moc"
