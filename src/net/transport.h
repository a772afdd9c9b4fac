// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grant/tokenexchange.h"
#include "core/result.h"
#include <QList>
#include <QString>

class QNetworkReply;
class QSslError;

namespace evergrant {

/// An exchange that never got as far as sending. `code` is one of the words of transportText().
TokenExchange notSent(const QString& code);
/// Likewise, for something that the connection's settings or credentials are to blame for.
TokenExchange notSent(const Error& error);

/// One plain sentence for a TokenExchange::transportCode: timeout, connection-refused, host-not-found, tls-expired,
/// tls-not-yet-valid, tls-unknown-authority, tls-host-name, tls-client-certificate, tls-failed, proxy-auth,
/// proxy-failed, connection-closed, cut-short, too-large, cancelled, endpoint-unsafe, code-missing, code-not-accepted.
QString transportText(const QString& code);

/// The sentence for "tls-unknown-authority" where the connection has a file with the authorities that it trusts.
QString unknownToFileText(const QString& caFile);

/// The most telling of what is wrong with a server's certificate: one of the words that begin with "tls-".
QString tlsCode(const QList<QSslError>& errors);

/// Why no complete answer came of `reply`, which has ended. `tlsErrors`: what it said about the certificate.
QString failureCode(const QNetworkReply& reply, const QList<QSslError>& tlsErrors);

} // namespace evergrant
