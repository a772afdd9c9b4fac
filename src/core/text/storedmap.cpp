// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/storedmap.h"
#include "core/text/utc.h"

namespace evergrant {

void StoredMapWriter::put(quint64 key, const QUuid& value)
{
    m_writer.append(key);
    m_writer.append(value.toRfc4122());
}

void StoredMapWriter::put(quint64 key, const Secret& value)
{
    m_writer.append(key);
    m_writer.appendByteString(value.reveal().data(), value.reveal().size());
}

void StoredMapWriter::put(quint64 key, const std::optional<QDateTime>& value)
{
    if (value && value->isValid())
        append(key, value->toMSecsSinceEpoch());
    else
        append(key, nullptr);
}

void StoredMapWriter::put(quint64 key, const QMap<QString, QString>& value)
{
    m_writer.append(key);
    m_writer.startMap(static_cast<quint64>(value.size()));
    for (auto it = value.begin(); it != value.end(); ++it) {
        m_writer.append(QStringView(it.key()));
        m_writer.append(QStringView(it.value()));
    }
    m_writer.endMap();
}

StoredMapReader::StoredMapReader(QByteArrayView bytes, qsizetype largest)
    : m_size(bytes.size())
    , m_reader(bytes.data(), bytes.size())
    , m_ok(bytes.size() <= largest)
{
}

void StoredMapReader::begin()
{
    if (expect(m_reader.isMap()) && expect(m_reader.isLengthKnown()))
        expect(m_reader.enterContainer());
}

void StoredMapReader::end()
{
    if (expect(m_reader.containerDepth() > 0 && !m_reader.hasNext()))
        expect(m_reader.leaveContainer());
}

void StoredMapReader::key(quint64 expected)
{
    if (expect(m_reader.isUnsignedInteger()) && expect(m_reader.toUnsignedInteger() == expected))
        expect(m_reader.next());
}

quint64 StoredMapReader::number(quint64 expectedKey)
{
    key(expectedKey);
    if (!expect(m_reader.isUnsignedInteger()))
        return 0;
    const quint64 value = m_reader.toUnsignedInteger();
    expect(m_reader.next());
    return value;
}

bool StoredMapReader::flag(quint64 expectedKey)
{
    key(expectedKey);
    if (!expect(m_reader.isBool()))
        return false;
    const bool value = m_reader.toBool();
    expect(m_reader.next());
    return value;
}

QString StoredMapReader::text(quint64 expectedKey)
{
    key(expectedKey);
    return textHere();
}

QString StoredMapReader::textHere()
{
    if (!expect(m_reader.isString()) || !expectFits())
        return {};
    const auto chunk = m_reader.readString();
    expect(chunk.status == QCborStreamReader::Ok);
    expect(m_reader.readString().status == QCborStreamReader::EndOfString);
    return ok() ? chunk.data : QString();
}

QByteArray StoredMapReader::bytes(quint64 expectedKey)
{
    key(expectedKey);
    if (!expect(m_reader.isByteArray()) || !expectFits())
        return {};
    QByteArray value(static_cast<qsizetype>(m_reader.length()), Qt::Uninitialized);
    const auto chunk = m_reader.readStringChunk(value.data(), value.size());
    expect(chunk.status == QCborStreamReader::Ok && chunk.data == value.size());
    expect(m_reader.readStringChunk(nullptr, 0).status == QCborStreamReader::EndOfString);
    return ok() ? value : QByteArray();
}

QUuid StoredMapReader::uuid(quint64 expectedKey)
{
    const QByteArray value = bytes(expectedKey);
    expect(value.size() == 16);
    return ok() ? QUuid::fromRfc4122(value) : QUuid();
}

std::optional<QDateTime> StoredMapReader::time(quint64 expectedKey)
{
    key(expectedKey);
    if (ok() && m_reader.isNull()) {
        expect(m_reader.next());
        return std::nullopt;
    }
    if (!expect(m_reader.isInteger()))
        return std::nullopt;
    const auto time = QDateTime::fromMSecsSinceEpoch(m_reader.toInteger(), utcZone);
    expect(time.isValid());
    expect(m_reader.next());
    return time;
}

QMap<QString, QString> StoredMapReader::texts(quint64 expectedKey)
{
    QMap<QString, QString> values;
    key(expectedKey);
    begin();
    while (ok() && m_reader.hasNext()) {
        const QString name = textHere();
        const QString value = textHere();
        values.insert(name, value);
    }
    end();
    return values;
}

bool StoredMapReader::nothing()
{
    if (!ok() || !m_reader.isNull())
        return false;
    return expect(m_reader.next());
}

bool StoredMapReader::expect(bool condition)
{
    m_ok = m_ok && condition;
    return ok();
}

/// A damaged length must not make us reserve memory for it.
bool StoredMapReader::expectFits()
{
    return expect(m_reader.isLengthKnown()) &&
           expect(m_reader.length() <= static_cast<quint64>(m_size - m_reader.currentOffset()));
}

} // namespace evergrant
