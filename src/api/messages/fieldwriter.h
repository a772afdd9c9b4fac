// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/event/event.h"
#include "core/secret.h"
#include "core/text/wordtable.h"
#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <chrono>
#include <optional>

namespace evergrant::api {

/// The whole numbers that a field may hold, both ends included.
struct Range
{
    qint64 least = -(1LL << 53), most = 1LL << 53; ///< by default what JSON keeps exactly
};

/// Writes the fields of a message into an object.
class FieldWriter
{
public:
    const QJsonObject& object() const { return m_object; }

    /// In every message. An empty optional and an invalid time are null.
    void always(QLatin1StringView name, const auto& value, Range = {}) { m_object.insert(name, json(value)); }
    /// In every message; the reader refuses an empty text.
    void required(QLatin1StringView name, const QString& value) { always(name, value); }
    /// Null where it is empty.
    template <typename T>
    void orNull(QLatin1StringView name, const T& value)
    {
        m_object.insert(name, value == T() ? QJsonValue(QJsonValue::Null) : json(value));
    }
    /// Left out where it is empty, false, or `absent`.
    template <typename T>
    void ifSet(QLatin1StringView name, const T& value, const T& absent = {}, Range = {})
    {
        if (!(value == absent))
            m_object.insert(name, json(value));
    }
    template <typename T>
    void ifSet(QLatin1StringView name, const std::optional<T>& value)
    {
        if (value)
            always(name, *value);
    }
    /// The word of an enumeration that has a toWord(); the reader asks `wordIn` for its value.
    void word(QLatin1StringView name, const auto& value, auto) { m_object.insert(name, toWord(value)); }
    /// The same, left out where it is empty.
    template <typename T>
    void word(QLatin1StringView name, const std::optional<T>& value, auto wordIn)
    {
        if (value)
            word(name, *value, wordIn);
    }
    template <typename T, std::size_t Size>
    void word(QLatin1StringView name, T value, const WordTable<T, Size>& table, std::optional<T> = {})
    {
        m_object.insert(name, wordFor(table, value));
    }
    /// Fields in an object of their own.
    void inner(QLatin1StringView name, auto listFields)
    {
        FieldWriter writer;
        listFields(writer);
        m_object.insert(name, writer.object());
    }

private:
    static QJsonValue json(const QString& text) { return text; }
    static QJsonValue json(bool flag) { return flag; }
    static QJsonValue json(int number) { return number; }
    static QJsonValue json(qint64 number) { return number; }
    static QJsonValue json(std::chrono::seconds seconds) { return qint64(seconds.count()); }
    static QJsonValue json(std::chrono::days days) { return qint64(days.count()); }
    static QJsonValue json(const QDateTime& time);
    static QJsonValue json(const QUuid& id) { return id.toString(QUuid::WithoutBraces); }
    static QJsonValue json(const QUrl& url) { return url.toString(QUrl::FullyEncoded); }
    static QJsonValue json(const Secret& secret) { return QString::fromUtf8(secret.reveal()); }
    static QJsonValue json(const QStringList& texts) { return QJsonArray::fromStringList(texts); }
    static QJsonValue json(const QMap<QString, QString>& texts);
    static QJsonValue json(const QJsonObject& object) { return object; }
    static QJsonValue json(const Event& event);
    static QJsonValue json(const Error& error);
    static QJsonValue json(const Correction& correction);
    template <typename T>
    static QJsonValue json(const std::optional<T>& value)
    {
        return value ? json(*value) : QJsonValue(QJsonValue::Null);
    }
    template <typename T>
    static QJsonValue json(const QList<T>& values)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(json(value));
        return array;
    }
    template <typename Message>
    static QJsonValue json(const Message& message)
    {
        return Codec<Message>::encode(message);
    }

    QJsonObject m_object;
};

} // namespace evergrant::api
