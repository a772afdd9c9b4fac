// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>
#include <optional>

namespace evergrant {

// CBOR maps in which secrets are stored. Written and read as a stream, not as QCborMap: that would leave copies of the
// secrets in memory which nobody wipes. Keys are small numbers that must come in exactly this order, so there is one
// encoding for one content, and the reader has no optional paths. A new field means a new format number.

class StoredMapWriter
{
public:
    /// A buffer that had to grow would leave an unwiped copy behind.
    explicit StoredMapWriter(qsizetype expectedSize) { m_bytes.reserve(expectedSize + 2048); }

    /// The three bytes by which CBOR describes itself (RFC 8949 section 3.4.6).
    void putMark() { m_writer.append(QCborKnownTags::Signature); }
    void begin(quint64 fields) { m_writer.startMap(fields); }
    void end() { m_writer.endMap(); }
    Secret take() { return Secret::take(std::move(m_bytes)); }

    void put(quint64 key, quint64 value) { append(key, value); }
    void put(quint64 key, bool value) { append(key, value); }
    void put(quint64 key, const QString& value) { append(key, QStringView(value)); }
    void put(quint64 key, QLatin1StringView value) { append(key, value); }
    void put(quint64 key, const QUuid& value);
    void put(quint64 key, const Secret& value);
    void put(quint64 key, const std::optional<QDateTime>& value);
    void put(quint64 key, const QMap<QString, QString>& value);
    void putNothing(quint64 key) { append(key, nullptr); }
    void putKey(quint64 key) { m_writer.append(key); }

private:
    template <typename Value>
    void append(quint64 key, Value value)
    {
        m_writer.append(key);
        m_writer.append(value);
    }

    QByteArray m_bytes;
    QCborStreamWriter m_writer{&m_bytes};
};

/// Every reading call checks key, type and length first; after the first fault all of them return empty values.
class StoredMapReader
{
public:
    static constexpr qsizetype usualLimit = 1024 * 1024;

    /// More than `largest` bytes are not read.
    explicit StoredMapReader(QByteArrayView bytes, qsizetype largest = usualLimit);

    bool ok() { return m_ok && m_reader.lastError() == QCborError::NoError; }
    bool atEnd() { return ok() && m_reader.containerDepth() == 0 && m_reader.currentOffset() == m_size; }
    void spoil() { m_ok = false; }

    void begin();
    void end();
    void key(quint64 expected);
    quint64 number(quint64 expectedKey);
    bool flag(quint64 expectedKey);
    QString text(quint64 expectedKey);
    QByteArray bytes(quint64 expectedKey);
    Secret secret(quint64 expectedKey) { return Secret::take(bytes(expectedKey)); }
    QUuid uuid(quint64 expectedKey);
    std::optional<QDateTime> time(quint64 expectedKey);
    QMap<QString, QString> texts(quint64 expectedKey);
    bool nothing(); ///< steps over a null; false, and nothing happens, when something else is next

private:
    bool expect(bool condition);
    bool expectFits();
    QString textHere();

    qsizetype m_size;
    QCborStreamReader m_reader;
    bool m_ok;
};

} // namespace evergrant
