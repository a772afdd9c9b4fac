// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/fieldwriter.h"
#include <QJsonArray>

namespace evergrant::api {

/// Reads the fields of a message from an object; the counterpart of FieldWriter. The first field that is wrong is
/// remembered as the error, so that all can be listed one after the other.
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    /// Errors: Usage "bad-request", naming the field and what was expected; or what is wrong with a word.
    Result<void> checked() const;

    void always(QLatin1StringView name, auto& value, Range range = {})
    {
        if (const auto field = m_object.constFind(name); field != m_object.constEnd())
            read(name, *field, value, range);
    }
    void required(QLatin1StringView name, QString& value);
    template <typename T>
    void orNull(QLatin1StringView name, T& value)
    {
        if (const auto field = m_object.constFind(name); field != m_object.constEnd() && !field->isNull())
            read(name, *field, value, {});
    }
    template <typename T>
    void ifSet(QLatin1StringView name, T& value, const T& absent = {}, Range range = {})
    {
        value = absent;
        always(name, value, range);
    }
    /// `wordIn` gives the value of a word, as such or as Result where there are words without one.
    void word(QLatin1StringView name, auto& value, auto wordIn)
    {
        QString text;
        always(name, text);
        if (text.isEmpty())
            return;
        if constexpr (requires { wordIn(text).error(); }) {
            const auto found = wordIn(text);
            if (found)
                value = *found;
            else
                fail(found.error());
        } else {
            value = wordIn(text);
        }
    }
    /// A word that is not in the table means `unknown`, or is an error where there is none.
    template <typename T, std::size_t Size>
    void word(QLatin1StringView name, T& value, const WordTable<T, Size>& table, std::optional<T> unknown = {})
    {
        QString text;
        always(name, text);
        if (text.isEmpty())
            return;
        if (const auto found = valueFor(table, text); found || unknown)
            value = found ? *found : *unknown;
        else
            expected(name, QStringLiteral("one of ") + wordsIn(table));
    }
    void inner(QLatin1StringView name, auto listFields)
    {
        const auto field = m_object.value(name);
        if (!field.isUndefined() && !field.isObject())
            return expected(name, "an object");
        FieldReader reader(field.toObject());
        listFields(reader);
        if (const auto checked = reader.checked(); !checked)
            failIn(name, checked.error());
    }

private:
    void expected(QLatin1StringView name, const QString& what);
    void expected(QLatin1StringView name, const char* what) { expected(name, QString::fromLatin1(what)); }
    void fail(const Error& error);
    /// Puts the outer field's name before the inner one's.
    void failIn(const QString& name, const Error& error);

    void read(QLatin1StringView name, const QJsonValue& json, QString& text, Range);
    void read(QLatin1StringView name, const QJsonValue& json, bool& flag, Range);
    void read(QLatin1StringView name, const QJsonValue& json, qint64& number, Range range);
    void read(QLatin1StringView name, const QJsonValue& json, int& number, Range range);
    void read(QLatin1StringView name, const QJsonValue& json, std::chrono::seconds& seconds, Range range);
    void read(QLatin1StringView name, const QJsonValue& json, std::chrono::days& days, Range range);
    void read(QLatin1StringView name, const QJsonValue& json, QDateTime& time, Range);
    void read(QLatin1StringView name, const QJsonValue& json, QUuid& id, Range);
    void read(QLatin1StringView name, const QJsonValue& json, QUrl& url, Range);
    void read(QLatin1StringView name, const QJsonValue& json, Secret& secret, Range);
    void read(QLatin1StringView name, const QJsonValue& json, QStringList& texts, Range);
    void read(QLatin1StringView name, const QJsonValue& json, QMap<QString, QString>& texts, Range);
    void read(QLatin1StringView name, const QJsonValue& json, QJsonObject& object, Range);
    void read(QLatin1StringView name, const QJsonValue& json, Event& event, Range);
    void read(QLatin1StringView name, const QJsonValue& json, Error& error, Range);
    void read(QLatin1StringView name, const QJsonValue& json, Correction& correction, Range);
    template <typename T>
    void read(QLatin1StringView name, const QJsonValue& json, std::optional<T>& value, Range range)
    {
        value.reset();
        if (!json.isNull())
            read(name, json, value.emplace(), range);
    }
    template <typename T>
    void read(QLatin1StringView name, const QJsonValue& json, QList<T>& values, Range range)
    {
        if (!json.isArray())
            return expected(name, "a list");
        values.clear();
        const auto array = json.toArray();
        values.reserve(array.size());
        for (const auto& item : array)
            read(name, item, values.emplaceBack(), range);
    }
    template <typename Message>
    void read(QLatin1StringView name, const QJsonValue& json, Message& message, Range)
    {
        if (!json.isObject())
            return expected(name, "an object");
        if (auto decoded = Codec<Message>::decode(json.toObject()))
            message = std::move(*decoded);
        else
            failIn(name, decoded.error());
    }

    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace evergrant::api
