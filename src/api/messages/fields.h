// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "api/messages/fieldreader.h"
#include "api/messages/fieldwriter.h"
#include <concepts>

namespace evergrant::api {

/// `Value` is a message of this type, to be written (const) or read.
template <typename Value, typename Message>
concept Of = std::same_as<std::remove_const_t<Value>, Message>;

// For the sources that list fields: each message has an overload
//
//   void fields(auto& codec, Of<Message> auto& message)
//
// that names every field once. It is called with a FieldWriter and with a FieldReader. Behind them stands
// `template struct Codec<Message>;`, and in the header, where it is a part of messages of other sources,
// `extern template struct Codec<Message>;`.

template <typename Message>
QJsonObject Codec<Message>::encode(const Message& message)
{
    return text(message).object();
}

template <typename Message>
JsonText Codec<Message>::text(const Message& message)
{
    QByteArray json;
    write(json, message);
    return JsonText::ofObject(std::move(json));
}

template <typename Message>
void Codec<Message>::write(QByteArray& json, const Message& message)
{
    FieldWriter writer(json);
    fields(writer, message);
    writer.end();
}

template <typename Message>
Result<Message> Codec<Message>::decode(const QJsonObject& object)
{
    FieldReader reader(object);
    Message message;
    fields(reader, message);
    if (const auto checked = reader.checked(); !checked)
        return tl::unexpected(checked.error());
    return message;
}

} // namespace evergrant::api
