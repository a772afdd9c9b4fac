// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/fieldreader.h"

#include "core/text/jsonvalues.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

Result<void> FieldReader::checked() const
{
    return m_error ? Result<void>(tl::unexpected<Error>(*m_error)) : Result<void>();
}

void FieldReader::expected(QLatin1StringView name, const QString& what)
{
    fail({ErrorKind::Usage, u"bad-request"_s, u"%1: expected %2."_s.arg(name, what)});
}

void FieldReader::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

void FieldReader::failIn(const QString& name, const Error& error)
{
    Error outer = error;
    outer.message.prepend(name + u'.');
    fail(outer);
}

void FieldReader::required(QLatin1StringView name, QString& value)
{
    always(name, value);
    if (value.isEmpty())
        expected(name, "a text that is not empty");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QString& text, Range)
{
    if (!json.isString())
        return expected(name, "a text");
    text = json.toString();
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, bool& flag, Range)
{
    if (!json.isBool())
        return expected(name, "true or false");
    flag = json.toBool();
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, qint64& number, Range range)
{
    const double value = json.toDouble();
    if (!json.isDouble() || value < double(range.least) || value > double(range.most))
        return expected(name, u"a number from %1 to %2"_s.arg(range.least).arg(range.most));
    number = qint64(value);
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, int& number, Range range)
{
    constexpr qint64 least = std::numeric_limits<int>::min(), most = std::numeric_limits<int>::max();
    qint64 value = number;
    read(name, json, value, Range{std::max(range.least, least), std::min(range.most, most)});
    number = int(value);
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, std::chrono::seconds& seconds, Range range)
{
    qint64 value = seconds.count();
    read(name, json, value, range);
    seconds = std::chrono::seconds(value);
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, std::chrono::days& days, Range range)
{
    int value = int(days.count());
    read(name, json, value, range);
    days = std::chrono::days(value);
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QDateTime& time, Range)
{
    time = timeFromRfc3339(json);
    if (!time.isValid() && !json.isNull())
        expected(name, "a time such as 2026-11-23T06:48:00Z");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QUuid& id, Range)
{
    const QString text = json.toString();
    id = QUuid::fromString(text);
    if (!json.isString() || (id.isNull() && text != QUuid().toString(QUuid::WithoutBraces)))
        expected(name, "an id");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QUrl& url, Range range)
{
    QString text;
    read(name, json, text, range);
    url = QUrl(text);
    if (!text.isEmpty() && !url.isValid())
        expected(name, "a whole address");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, Secret& secret, Range range)
{
    QString text;
    read(name, json, text, range);
    secret = Secret::take(text.toUtf8());
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QStringList& texts, Range)
{
    texts.clear();
    const auto array = json.toArray();
    bool fine = json.isArray();
    for (const auto& item : array) {
        fine = fine && item.isString();
        texts << item.toString();
    }
    if (!fine)
        expected(name, "a list of texts");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QMap<QString, QString>& texts, Range)
{
    texts.clear();
    const auto object = json.toObject();
    bool fine = json.isObject();
    for (auto text = object.begin(); text != object.end(); ++text) {
        fine = fine && text.value().isString();
        texts.insert(text.key(), text.value().toString());
    }
    if (!fine)
        expected(name, "an object of texts");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, QJsonObject& object, Range)
{
    object = json.toObject();
    if (!json.isObject())
        expected(name, "an object");
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, Event& event, Range)
{
    const auto read = eventFromJson(json.toObject());
    if (!read)
        return failIn(name, {ErrorKind::Usage, u"bad-request"_s, read.error().message});
    event = *read;
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, Error& error, Range)
{
    if (!json.isObject())
        return expected(name, "an error");
    error = errorFromJson(json.toObject());
}

void FieldReader::read(QLatin1StringView name, const QJsonValue& json, Correction& correction, Range)
{
    if (!json.isObject() && !json.isNull())
        return expected(name, "an object or null");
    correction = correctionFromJson(json);
}

} // namespace evergrant::api
