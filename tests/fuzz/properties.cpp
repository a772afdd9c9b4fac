// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <random>

using namespace evergrant::fuzz;

/// The corpus as it is, and with thousands of changes, always the same ones.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void corpus();
    void changes();

private:
    void keepsPromises(const QByteArray& input);
    QByteArray changed();
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random); }
    std::size_t place(const QByteArray& bytes) { return below(static_cast<std::size_t>(bytes.size()) + 1); }

    QList<QByteArray> m_corpus;
    std::minstd_rand m_random{20261125};
};

void TestProperties::initTestCase()
{
    QDirIterator it(QStringLiteral(EVERGRANT_CORPUS_DIR), QDir::Files);
    QStringList paths;
    while (it.hasNext())
        paths << it.next();
    paths.sort();
    for (const auto& path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_corpus << file.readAll();
    }
    QVERIFY(m_corpus.size() >= 3);
}

void TestProperties::keepsPromises(const QByteArray& input)
{
    try {
        tryInput(input);
    } catch (const Broken& broken) {
        QFAIL((QByteArray(broken.what()) +
               "\ninput (base64): " + input.first(qMin(input.size(), qsizetype(600))).toBase64())
                  .constData());
    }
}

void TestProperties::corpus()
{
    for (const auto& input : std::as_const(m_corpus)) {
        keepsPromises(input);
        for (qsizetype length = 0; length < input.size() && !QTest::currentTestFailed(); ++length)
            keepsPromises(input.first(length)); // cut short anywhere
    }
}

void TestProperties::changes()
{
    constexpr int count = 4000;
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i)
        keepsPromises(changed());
}

QByteArray TestProperties::changed()
{
    static const QList<QByteArray> words{
        "error",       "access_token", "refresh_token",    "\"@TOKEN@\"",  "null", "{}",
        "[",           "\\u0000",      "\xF0\x9F\x98\x80", "\r\n\r\n",     "%00",  "-1",
        "99999999999", "1e400",        "&state=",          "\xEF\xBB\xBF", "true", "\""};
    const auto pick = [this](const auto& list) {
        return list.at(static_cast<qsizetype>(below(std::size_t(list.size()))));
    };
    QByteArray bytes = pick(m_corpus);
    for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
        const auto at = static_cast<qsizetype>(place(bytes));
        const auto length = static_cast<qsizetype>(below(12));
        switch (below(6)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1:
            bytes.insert(at, static_cast<char>(below(256)));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length).repeated(1 + static_cast<qsizetype>(below(3))));
            break;
        case 4:
            bytes.insert(at, pick(words));
            break;
        default:
            const QByteArray other = pick(m_corpus);
            bytes = bytes.first(at) + other.sliced(static_cast<qsizetype>(place(other)));
        }
    }
    return bytes;
}

QTEST_GUILESS_MAIN(TestProperties)
#include "properties.moc"
