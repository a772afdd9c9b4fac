// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/grant/tokenexchange.h"
#include "net/transport.h"
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <functional>

class QNetworkReply;

namespace evergrant {

/// Reads one reply to its end and says what was delivered; calls `done` exactly once: at the end, after `deadline` for
/// the whole exchange, when the body grows beyond 1 MB, or from the destructor. Does not own the reply, which must be
/// destroyed later than the watch.
class ReplyWatch : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(TokenExchange)>;
    ReplyWatch(QNetworkReply* reply, Clock& clock, std::chrono::milliseconds deadline, Done done);
    ~ReplyWatch() override;

private:
    void read();
    void readAvailable();
    void stop(const QString& why);
    void finish();
    TokenExchange exchange() const;
    bool isComplete() const;
    QString whyIncomplete() const;

    QPointer<QNetworkReply> m_reply;
    std::unique_ptr<Alarm> m_alarm;
    Done m_done;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    QString m_stopped; ///< transportCode of why we ended it; empty: it ended by itself
};

} // namespace evergrant
