// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/event/event.h"
#include "core/secret.h"
#include "core/text/jsontext.h"
#include "core/text/wordtable.h"
#include <QDateTime>
#include <QMap>
#include <QStringList>
#include <QUrl>
#include <QUuid>
#include <chrono>
#include <optional>
#include <utility>

namespace evergrant::api {

/// The whole numbers that a field may hold, both ends included.
struct Range
{
    qint64 least = -(1LL << 53), most = 1LL << 53; ///< by default what JSON keeps exactly
};

/// Writes the fields of a message as an object at the end of a JSON text.
class FieldWriter
{
public:
    explicit FieldWriter(QByteArray& json)
        : m_json(json)
        , m_object(json)
    {
    }
    void end() { m_object.end(); } ///< to be called once, at last

    /// In every message. An empty optional and an invalid time are null.
    void always(QLatin1StringView name, const auto& value, Range = {})
    {
        m_object.beginMember(name);
        append(value);
    }
    /// In every message; the reader refuses an empty text.
    void required(QLatin1StringView name, const QString& value) { always(name, value); }
    /// Null where it is empty.
    template <typename T>
    void orNull(QLatin1StringView name, const T& value)
    {
        always(name, value == T() ? std::nullopt : std::optional<T>(value));
    }
    /// Left out where it is empty, false, or `absent`.
    template <typename T>
    void ifSet(QLatin1StringView name, const T& value, const T& absent = {}, Range = {})
    {
        if (!(value == absent))
            always(name, value);
    }
    template <typename T>
    void ifSet(QLatin1StringView name, const std::optional<T>& value)
    {
        if (value)
            always(name, *value);
    }
    /// The word of an enumeration that has a toWord(); the reader asks `wordIn` for its value.
    void word(QLatin1StringView name, const auto& value, auto) { always(name, toWord(value)); }
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
        always(name, wordFor(table, value));
    }
    /// Fields in an object of their own.
    void inner(QLatin1StringView name, auto listFields)
    {
        m_object.beginMember(name);
        FieldWriter writer(m_json);
        listFields(writer);
        writer.end();
    }

private:
    void append(const QString& text) { appendJson(m_json, text); }
    void append(bool flag) { appendJson(m_json, flag); }
    void append(int number) { appendJson(m_json, qint64(number)); }
    void append(qint64 number) { appendJson(m_json, number); }
    void append(std::chrono::seconds seconds) { appendJson(m_json, qint64(seconds.count())); }
    void append(std::chrono::days days) { appendJson(m_json, qint64(days.count())); }
    void append(const QDateTime& time) { appendJson(m_json, time); }
    void append(const QUuid& id) { appendJson(m_json, id.toString(QUuid::WithoutBraces)); }
    void append(const QUrl& url) { appendJson(m_json, url.toString(QUrl::FullyEncoded)); }
    void append(const Secret& secret) { appendJson(m_json, QString::fromUtf8(secret.reveal())); }
    void append(const QMap<QString, QString>& texts);
    void append(const QJsonObject& object) { appendJson(m_json, QJsonValue(object)); }
    void append(const Event& event);
    void append(const Error& error);
    void append(const Correction& correction);
    template <typename T>
    void append(const std::optional<T>& value)
    {
        if (value)
            append(*value);
        else
            m_json += "null";
    }
    template <typename T>
    void append(const QList<T>& values)
    {
        m_json += '[';
        bool isFirst = true;
        for (const T& value : values) {
            if (!std::exchange(isFirst, false))
                m_json += ',';
            append(value);
        }
        m_json += ']';
    }
    template <typename Message>
    void append(const Message& message)
    {
        Codec<Message>::write(m_json, message);
    }

    QByteArray& m_json;
    JsonObjectWriter m_object;
};

} // namespace evergrant::api
