// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that have been replaced are looked for in the memory of the real worker, after it has renewed at the real
// server.

#include "authserver.h"
#include "program.h"
#include "station.h"
#include <QFile>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

using namespace evergrant::e2e;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything that a process can write to and has touched; the regions that sanitizers reserve are far larger.
class Memory
{
public:
    explicit Memory(qint64 pid);
    bool isRead() const { return m_bytes > 0; }
    /// Where it is, for the message of a check that fails; empty: nowhere.
    QStringList placesOf(const QByteArray& text) const;

private:
    struct Region
    {
        QString name;
        QByteArray content;
    };
    QList<Region> m_regions;
    qint64 m_bytes = 0;
};

Memory::Memory(qint64 pid)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    const int memory = ::open(u"/proc/%1/mem"_s.arg(pid).toLatin1().constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || !maps.open(QFile::ReadOnly))
        return;
    constexpr quint64 largest = 512ULL * 1024 * 1024;
    for (const auto& line : maps.readAll().split('\n')) {
        const auto columns = line.simplified().split(' ');
        if (columns.size() < 5 || !columns[1].startsWith("rw"))
            continue;
        const auto ends = columns[0].split('-');
        const auto from = ends[0].toULongLong(nullptr, 16), to = ends[1].toULongLong(nullptr, 16);
        if (to - from > largest)
            continue;
        QByteArray content(qsizetype(to - from), '\0');
        const auto count = ::pread64(memory, content.data(), size_t(content.size()), off64_t(from));
        if (count <= 0)
            continue;
        content.truncate(count);
        m_bytes += count;
        m_regions.append({QString::fromLatin1(line.simplified()), content});
    }
    ::close(memory);
}

QStringList Memory::placesOf(const QByteArray& text) const
{
    const QString wide = QString::fromLatin1(text);
    const auto utf16 = QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    QStringList places;
    for (const auto& region : m_regions) {
        for (const auto& form : {text, utf16}) {
            for (auto at = region.content.indexOf(form); at >= 0; at = region.content.indexOf(form, at + 1)) {
                const auto around = region.content.mid(std::max<qsizetype>(0, at - 48), 48);
                places << u"%1 +%2 after %3"_s.arg(region.name)
                              .arg(at)
                              .arg(QString::fromLatin1(around.toPercentEncoding()));
            }
        }
    }
    return places;
}

} // namespace

class TestSpentTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNotInMemory();
};

void TestSpentTokens::areNotInMemory()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    AuthServer server;
    QVERIFY(server.start());
    Station station;
    station.setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(EVERGRANT_READABLE));
    // AddressSanitizer keeps freed memory for a while, and has its own way of overwriting it.
    station.setEnvironment(u"ASAN_OPTIONS"_s, station.environment().value(u"ASAN_OPTIONS"_s) +
                                                  u":verify_asan_link_order=0:free_fill_byte=0:max_free_fill_size="_s +
                                                  QString::number(std::numeric_limits<int>::max()));
    const auto worker = station.serve({u"--key-file"_s, station.file(u"key"_s)});
    QVERIFY(worker);
    QVERIFY(station.authorized(u"crm"_s, server));
    for (int times = 0; times < 3; ++times)
        COMPARE_CODE(station.evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    // What is done with an answer after the caller has been told ends before the next request is answered.
    QCOMPARE(station.state(u"crm"_s), u"healthy"_s);

    QList<QByteArray> refreshTokens;
    for (const auto& secret : server.secretsSeen()) {
        const auto value = secret["value"_L1].toString().toLatin1();
        if (secret["kind"_L1] == "refresh token"_L1 && !refreshTokens.contains(value))
            refreshTokens << value;
    }
    QVERIFY(refreshTokens.size() >= 4);
    const Memory memory(worker->pid());
    QVERIFY(memory.isRead());
    const auto current = refreshTokens.takeLast();
    QVERIFY2(!memory.placesOf(current).isEmpty(), "the token in use is not found: nor would others be");
    QStringList found;
    for (qsizetype i = 0; i < refreshTokens.size(); ++i)
        for (const auto& place : memory.placesOf(refreshTokens[i]))
            found << u"token %1: %2"_s.arg(i).arg(place);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSpentTokens)
#include "tst_spenttokens.moc"
