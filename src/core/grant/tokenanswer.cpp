// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grant/tokenanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

std::optional<QJsonObject> readJson(QByteArrayView body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body = body.sliced(3);
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
    if (document.isObject())
        return document.object();
    for (const auto& item : document.array()) {
        if (item.isObject())
            return item.toObject();
    }
    return std::nullopt;
}

std::optional<QString> decodedFormPart(QByteArrayView part)
{
    QByteArray text = part.toByteArray();
    text.replace('+', ' ');
    const QByteArray decoded = QByteArray::fromPercentEncoding(text);
    const QString result = QString::fromUtf8(decoded);
    if (result.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    return result;
}

/// Only text with a member that matters counts: a page of HTML may well contain a "=".
std::optional<QJsonObject> readForm(QByteArrayView body)
{
    QJsonObject object;
    for (qsizetype from = 0; from <= body.size();) {
        qsizetype end = body.indexOf('&', from);
        if (end < 0)
            end = body.size();
        const auto pair = body.sliced(from, end - from).trimmed();
        from = end + 1;
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        const auto name = decodedFormPart(pair.first(equals));
        const auto value = decodedFormPart(pair.sliced(equals + 1));
        if (name && value)
            object.insert(*name, *value);
    }
    if (object.contains("access_token"_L1) || object.contains("refresh_token"_L1) || object.contains("error"_L1))
        return object;
    return std::nullopt;
}

QString firstText(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        const auto value = object.value(name);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

bool saysNothing(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isBool() && !value.toBool()) || (value.isDouble() && value.toDouble() == 0);
}

QString descriptionIn(const QJsonObject& object)
{
    return firstText(object, {"error_description"_L1, "error_message"_L1, "errorSummary"_L1, "message"_L1, "detail"_L1,
                              "error_summary"_L1, "title"_L1});
}

void appendNumber(QList<qint64>& numbers, const QJsonValue& value)
{
    bool isNumber = value.isDouble();
    const qint64 number = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    if (isNumber && number != 0)
        numbers.append(number);
}

QList<qint64> numbersIn(const QJsonObject& object)
{
    QList<qint64> numbers;
    const auto codes = object.value("error_codes"_L1).toArray();
    for (const auto& code : codes)
        appendNumber(numbers, code);
    for (const auto name : {"error_code"_L1, "errorCode"_L1, "code"_L1})
        appendNumber(numbers, object.value(name));
    return numbers;
}

AnswerError described(const QString& code, const QJsonObject& object)
{
    return {code, descriptionIn(object), numbersIn(object)};
}

/// Words of busy servers. "rate" is also in "generated" and "limit" in "unlimited".
const QRegularExpression& busyWords()
{
    static const QRegularExpression words(
        uR"((?<![a-z])rates?(?=[ _-]?limit|[^a-z]|\z)|(?<!un)limit(?!ed)|throttl|too[ _-]?many|quota|maintenance)"
        uR"(|unavailable|try[ _-]?again|temporar)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

/// Words that ask a person for something, who then may try again.
const QRegularExpression& personWords()
{
    static const QRegularExpression words(uR"(sign[ -]?in|log[ -]?in|re-?auth|expired|revoked|invalid)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words;
}

bool carriesToken(const QJsonObject& answer)
{
    return !firstText(answer, {"access_token"_L1, "refresh_token"_L1}).isEmpty();
}

} // namespace

std::optional<QJsonObject> readTokenAnswer(QByteArrayView body, const QByteArray& contentType)
{
    if (auto object = readJson(body))
        return object;
    const auto type = contentType.toLower().trimmed();
    if (type.startsWith("application/json") || body.trimmed().startsWith('<'))
        return std::nullopt;
    return readForm(body);
}

std::optional<AnswerError> errorIn(const QJsonObject& answer)
{
    const auto error = answer.value("error"_L1);
    if (error.isString() && !error.toString().isEmpty())
        return described(error.toString(), answer);
    if (error.isObject() && !error.toObject().isEmpty()) {
        const auto inner = error.toObject();
        return described(firstText(inner, {"code"_L1, "error"_L1, "status"_L1, "type"_L1}), inner);
    }
    if (!saysNothing(error))
        return described(QString(), answer);
    const QString code = firstText(answer, {"error_key"_L1, "errorCode"_L1, "error_code"_L1});
    if (!code.isEmpty() && !carriesToken(answer))
        return described(code, answer);
    return std::nullopt;
}

bool asksToWait(const AnswerError& error)
{
    return error.code.contains(busyWords()) ||
           (error.description.contains(busyWords()) && !error.description.contains(personWords()));
}

AnswerError failureIn(const QJsonObject& answer)
{
    // A bare "error" or "failure" says no more than the HTTP status does.
    const QString code = firstText(answer, {"code"_L1, "status"_L1, "type"_L1});
    const bool isCode = code != "error"_L1 && code != "failure"_L1 && code != "fail"_L1;
    return described(isCode ? code : QString(), answer);
}

} // namespace evergrant
