// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace evergrant {

/// The body of a token endpoint's answer, whatever form the server chose: a JSON object, a JSON list whose first object
/// counts (Constant Contact's errors), or form-encoded text (GitHub's default). Empty: none of these.
std::optional<QJsonObject> readTokenAnswer(QByteArrayView body, const QByteArray& contentType);

/// The error in an answer, if there is one. Besides RFC 6749 section 5.2 this understands {"error":{"code":..,
/// "message":..}}, {"error_key":..,"error_message":..} and the like; an `error` that is empty, null or false is none.
struct AnswerError
{
    QString code;               ///< may be empty when there is only a text
    QString description;        ///< as sent: not scrubbed yet
    QList<qint64> numbers = {}; ///< Entra's `error_codes`, and whole numbers that stand where others have a code
};
/// Names that only some providers use count where the answer carries no token: a token is worth more than a guess.
std::optional<AnswerError> errorIn(const QJsonObject& answer);

/// Whether it says that the server is busy or closed for a while, and so nothing about what was sent.
bool asksToWait(const AnswerError& error);

/// What an answer says that is a failure by its HTTP status, but has no error that errorIn() understands, such as
/// HubSpot's {"status":"BAD_REFRESH_TOKEN","message":..}. Both texts may be empty.
AnswerError failureIn(const QJsonObject& answer);

} // namespace evergrant
