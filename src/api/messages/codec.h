// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/text/jsontext.h"
#include <QJsonObject>
#include <QLatin1StringView>
#include <optional>

namespace evergrant::api {

/// What a message is in JSON: the params or the answer of a method, the data of a notice, or a part of them. The fields
/// of each are listed once, for both directions, in the source beside the header that declares it.
template <typename Message>
struct Codec
{
    static QJsonObject encode(const Message& message);
    static JsonText text(const Message& message); ///< the same as what is sent, without making the object
    static void write(QByteArray& json, const Message& message); ///< at the end of a text
    /// A field that is missing keeps its default value, and one that is not known here is ignored: a program and its
    /// worker may be of different versions. Errors: Usage "bad-request" or that of a word, naming the field.
    static Result<Message> decode(const QJsonObject& object);
};

/// A request of the local socket is a struct `Method` with the name of the method, `Params` and `Answer`.
template <typename Method>
concept IsMethod = requires { Method::Name; } && requires(typename Method::Params, typename Method::Answer) { true; };

/// As the worker receives them. Errors: as of Codec::decode().
template <IsMethod Method>
Result<typename Method::Params> decodeParams(const QJsonObject& params)
{
    return Codec<typename Method::Params>::decode(params);
}

/// Failed "bad-answer": what the worker has sent cannot be read.
Error badAnswer(const Error& error);

/// As a client receives it. Errors: badAnswer().
template <IsMethod Method>
Result<typename Method::Answer> decodeAnswer(const QJsonObject& answer)
{
    return Codec<typename Method::Answer>::decode(answer).map_error(&badAnswer);
}

/// A notice is a struct with the name of the notice. Empty where the one that came is another one, or cannot be read.
template <typename Notice>
std::optional<Notice> noticeIn(const QString& name, const QJsonObject& data)
{
    if (name != Notice::Name)
        return std::nullopt;
    auto decoded = Codec<Notice>::decode(data);
    return decoded ? std::optional<Notice>(std::move(*decoded)) : std::nullopt;
}

/// Of a method or notice that has no fields.
struct Nothing
{
    bool operator==(const Nothing&) const = default;
};

} // namespace evergrant::api
