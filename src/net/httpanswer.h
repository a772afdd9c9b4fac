// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <memory>
#include <utility>

namespace evergrant {

class HttpConnection;

/// What a loopback server answers with. Every answer closes its connection, is not stored, and tells no referrer.
struct HttpAnswer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< further ones; those with line breaks in them are left out
    /// Content-Security-Policy; the default allows a page nothing at all.
    QByteArray policy =
        QByteArrayLiteral("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
};

/// The status line's words, as plain text: for answers that need no page.
HttpAnswer plainAnswer(int status);
HttpAnswer jsonAnswer(int status, const QByteArray& json);
HttpAnswer redirectTo(const QByteArray& location); ///< 303

/// The bytes on the wire. `headOnly`: the answer to HEAD.
QByteArray serialized(const HttpAnswer& answer, bool headOnly);

/// Answers one request, now or later. Copies answer the same request and the first answer counts; when the last copy
/// goes without one, the answer is 500. Harmless when the browser has gone in the meantime.
class HttpResponder
{
public:
    HttpResponder() = default;
    explicit HttpResponder(HttpConnection* connection);

    void answer(const HttpAnswer& answer) const;
    /// Closes the connection without a word: a lost answer, for rehearsals and tests.
    void drop() const;
    /// Somebody is still there and has no answer yet.
    bool isWaiting() const;

private:
    struct Pending;
    std::shared_ptr<Pending> m_pending;
};

} // namespace evergrant
