// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include "core/result.h"
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <functional>

namespace evergrant::link {

/// The worker as its clients see it: a port, so that windows are tested against a scripted one. Lives in the thread
/// that made it.
class WorkerLink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Answer = std::function<void(Result<QJsonObject>)>;

    /// `answer` is called exactly once, later, never from inside this call; not at all once `context` is gone. When the
    /// connection to the worker breaks, open requests end with Temporary "worker-gone".
    virtual void request(const QString& method, const QJsonObject& params, QObject* context, Answer answer) = 0;
    virtual bool isConnected() const = 0;

    /// request() with the structs of a method (api/messages). Errors besides: Failed "bad-answer".
    template <api::IsMethod Method>
    void ask(const typename Method::Params& params, QObject* context,
             std::function<void(const Result<typename Method::Answer>&)> answer)
    {
        request(Method::Name, api::Codec<typename Method::Params>::encode(params), context,
                [answer = std::move(answer)](const Result<QJsonObject>& object) {
                    if (object)
                        answer(api::decodeAnswer<Method>(*object));
                    else
                        answer(tl::unexpected<Error>(object.error()));
                });
    }

Q_SIGNALS:
    void connectedChanged(bool connected); ///< subscriptions end with a connection: after true, subscribe again
    void noticed(const QString& notice,
                 const QJsonObject& data); ///< after "subscribe"; api/messages/notices.h for both
};

} // namespace evergrant::link
