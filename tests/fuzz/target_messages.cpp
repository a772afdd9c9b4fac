// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What programs of the same user send to the worker as params, and what a worker of another version answers: each input
// is read as every message.

#include "../support/messages.h"
#include "target.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace evergrant::fuzz {

namespace {

using namespace evergrant::api;

/// A notice that was too long comes without its event (notices.h), and is never written so by its codec.
bool isCut(const auto& message)
{
    if constexpr (requires { message.event.at; })
        return !message.event.at.isValid();
    else
        return false;
}

template <typename Message>
void tryMessage(const QJsonObject& object)
{
    const auto once = Codec<Message>::decode(object);
    if (!once) {
        require(once.error().kind == ErrorKind::Usage && !once.error().code.isEmpty(), "a bad message is refused");
        require(!once.error().message.isEmpty(), "a bad message is explained");
        return;
    }
    if (isCut(*once))
        return;
    const QJsonObject encoded = Codec<Message>::encode(*once);
    const auto twice = Codec<Message>::decode(encoded);
    require(twice.has_value(), "what is written can be read");
    require(Codec<Message>::encode(*twice) == encoded, "a message that was read is written as it is");
}

template <IsMethod... Methods>
void tryMethods(test::TypeList<Methods...>, const QJsonObject& object)
{
    (tryMessage<typename Methods::Params>(object), ...);
    (tryMessage<typename Methods::Answer>(object), ...);
}

template <typename... Notices>
void tryNotices(test::TypeList<Notices...>, const QJsonObject& object)
{
    (tryMessage<Notices>(object), ...);
}

} // namespace

void tryInput(QByteArrayView input)
{
    const auto document = QJsonDocument::fromJson(withToken(input));
    if (!document.isObject())
        return;
    const QJsonObject object = document.object();
    tryMethods(test::AllMethods(), object);
    tryNotices(test::AllNotices(), object);
}

} // namespace evergrant::fuzz
