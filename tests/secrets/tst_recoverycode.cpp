// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/recoverycode.h"

#include "../support/testprogram.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

QString codeOf(const Result<Secret>& key)
{
    return key ? u"success"_s : key.error().code;
}

} // namespace

class TestRecoveryCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto made = m_codes.make(m_key);
        QVERIFY(made);
        m_made = *made;
    }

    void bringsTheKeyBack();
    void everyCodeIsAnother();
    void isReadAsPeopleType_data();
    void isReadAsPeopleType();
    void everyWrongCharacterIsNoticed();
    void isOfOneProfileAndOneMaking();
    void damagedWrappings_data();
    void damagedWrappings();

private:
    QByteArray text() const { return m_made.code.reveal().toByteArray(); }
    const Secret m_key = secret(QByteArray(32, 'k'));
    SodiumRecoveryCodes m_codes{QUuid::fromString(u"5b0f3d1c-6d3e-4a57-8a4e-2d9c9a4f7b11"_s)};
    RecoveryCodes::Made m_made;
};

void TestRecoveryCode::bringsTheKeyBack()
{
    static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY2(form.match(QString::fromLatin1(text())).hasMatch(), text().constData());
    QVERIFY(m_codes.open(m_made.code, m_made.wrapped).value() == m_key);
    QVERIFY(!QByteArray::fromBase64(m_made.wrapped.toLatin1()).contains(m_key.reveal().toByteArray()));
}

void TestRecoveryCode::everyCodeIsAnother()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i) {
        const auto made = m_codes.make(m_key);
        const auto letters = made->code.reveal().toByteArray();
        QVERIFY(m_codes.open(made->code, made->wrapped).value() == m_key);
        QVERIFY2(!seen.contains(letters), letters.constData());
        seen.insert(letters);
    }
}

void TestRecoveryCode::isReadAsPeopleType_data()
{
    QTest::addColumn<QString>("how");
    for (const auto* how : {"lower case", "without hyphens", "with spaces", "look-alikes"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestRecoveryCode::isReadAsPeopleType()
{
    QFETCH(const QString, how);
    // So many that there are zeros and ones among them, too.
    for (int i = 0; i < 30; ++i) {
        const auto made = *m_codes.make(m_key);
        QByteArray typed = made.code.reveal().toByteArray();
        if (how == "lower case"_L1)
            typed = typed.toLower();
        else if (how == "without hyphens"_L1)
            typed.replace("-", "");
        else if (how == "with spaces"_L1)
            typed = " " + typed.replace("-", "  ") + "\t";
        else
            typed.replace('0', i % 2 ? 'o' : 'O').replace('1', i % 2 ? 'l' : 'I');
        QVERIFY2(m_codes.open(secret(typed), made.wrapped).value() == m_key, typed.constData());
    }
}

void TestRecoveryCode::everyWrongCharacterIsNoticed()
{
    for (qsizetype i = 0; i < text().size(); ++i) {
        QByteArray typed = text();
        if (typed[i] == '-')
            continue;
        typed[i] = typed[i] == 'Z' ? 'Y' : 'Z';
        QCOMPARE(codeOf(m_codes.open(secret(typed), m_made.wrapped)), u"recovery-code-mistyped"_s);
        typed.remove(i, 1);
        QCOMPARE(codeOf(m_codes.open(secret(typed), m_made.wrapped)), u"recovery-code-mistyped"_s);
    }
    for (const auto& nonsense : {QByteArray(), QByteArray("-"), QByteArray("hello"), QByteArray(1000, '0'),
                                 text() + "0", QByteArray("\xff\0\xfe", 3)})
        QCOMPARE(codeOf(m_codes.open(secret(nonsense), m_made.wrapped)), u"recovery-code-mistyped"_s);
}

void TestRecoveryCode::isOfOneProfileAndOneMaking()
{
    SodiumRecoveryCodes other(QUuid::createUuid());
    QCOMPARE(codeOf(other.open(m_made.code, m_made.wrapped)), u"recovery-code-wrong"_s);
    const auto newer = m_codes.make(m_key);
    QCOMPARE(codeOf(m_codes.open(m_made.code, newer->wrapped)), u"recovery-code-wrong"_s);
}

void TestRecoveryCode::damagedWrappings_data()
{
    QTest::addColumn<QString>("wrapped");
    QTest::newRow("empty") << QString();
    QTest::newRow("no base64") << u"?!"_s;
    QTest::newRow("short") << QString::fromLatin1(QByteArray(32, 's').toBase64());
    QTest::newRow("long") << QString::fromLatin1(QByteArray(105, 's').toBase64());
}

void TestRecoveryCode::damagedWrappings()
{
    QFETCH(const QString, wrapped);
    QCOMPARE(codeOf(m_codes.open(m_made.code, wrapped)), u"recovery-code-wrong"_s);
}

EVERGRANT_TEST(TestRecoveryCode)
#include "tst_recoverycode.moc"
