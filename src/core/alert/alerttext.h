// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertdecision.h"
#include "core/alert/signinlink.h"
#include <functional>

namespace evergrant {

/// A connection, as it is when somebody is told of it.
struct AlertedConnection
{
    QString name;  ///< as scripts know it
    QString title; ///< as people know it
    Assessment assessment;
    GrantType grantType = GrantType::Code;
};

/// What the texts are made from. Functions may be empty, and answer with nothing for what is gone meanwhile. What they
/// return may hold a provider's words: it is never markup.
struct AlertFacts
{
    QString host;  ///< name of this computer
    QDateTime now; ///< UTC
    std::function<std::optional<AlertedConnection>(const QUuid& connection)> connection;
    std::function<std::optional<LifeWarningText>(const NearEnd& end)> ending;
    /// One sentence on what is wrong with a delivery, job or alert.
    std::function<QString(const Incident& incident)> trouble;
};

/// A message in plain text without control characters, apart from the line feeds of the body.
struct AlertText
{
    QString subject; ///< one line, at most 150 characters
    QString body;    ///< what happened, what still works until when, what to press; lines of any length
    /// For places with little room that strangers may read: kind of trouble and titles, nothing of a provider.
    QString brief;

    bool operator==(const AlertText&) const = default;
};

/// Without what nobody has to hear any more: ends that were put off meanwhile, and everything of connections that are
/// gone. May be hollow.
AlertMessage withoutWhatIsGone(AlertMessage message, const AlertFacts& facts);

/// Pure; times are local.
AlertText compose(const AlertMessage& message, const AlertFacts& facts);
/// The connection for which a sign-in link may go along: the message is about its need of a sign-in, and about nothing
/// else. Empty: none.
std::optional<QUuid> linkableConnection(const AlertMessage& message);
/// With the link below the body.
AlertText withLink(AlertText text, const SignInLink& link, const QDateTime& now);
/// For "Send a test".
AlertText composeTest(const QString& id, const AlertFacts& facts);

/// One line of at most `most` characters, without control and format characters.
QString oneLine(const QString& text, qsizetype most);

} // namespace evergrant
