// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/answerfailure.h"

#include "core/errorcode.h"
#include "core/grant/tokenreply.h"
#include "core/text/scrub.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::AnswerFailure)
};

/// Why no answer came. `code`: ApiAnswer::transportCode.
QString unreachable(const QString& code, const QString& target)
{
    const std::pair<QLatin1StringView, QString> texts[] = {
        {errorcode::timeout, Tr::tr("%1 did not answer in time.")},
        {errorcode::connectionRefused, Tr::tr("%1 does not accept connections. Is it running?")},
        {errorcode::hostNotFound, Tr::tr("The host %1 was not found. Is the network there, and the name right?")},
        {errorcode::proxyFailed, Tr::tr("The proxy could not connect to %1.")},
        {"tls-expired"_L1, Tr::tr("The certificate of %1 has expired, so nothing was sent. Renew it there.")},
        {"tls-not-yet-valid"_L1, Tr::tr("The certificate of %1 is not valid yet, so nothing was sent. Is the clock of "
                                        "this computer right?")},
        {"tls-unknown-authority"_L1, Tr::tr("The certificate of %1 is not signed by a trusted authority, so nothing "
                                            "was sent. Name the file with its authority in --ca-file.")},
        {"tls-host-name"_L1, Tr::tr("The certificate of %1 is for another host, so nothing was sent.")},
        {"tls-client-certificate"_L1, Tr::tr("%1 wants another client certificate than it got.")},
        {"too-large"_L1, Tr::tr("The answer of %1 was far too long.")},
    };
    for (const auto& [word, text] : texts) {
        if (word == code)
            return text.arg(target);
    }
    return Tr::tr("The connection to %1 ended without an answer.").arg(target);
}

QString sentence(int status, const QString& target, const QString& said)
{
    const QString words = scrubbed(said);
    if (status >= 300 && status < 400)
        return Tr::tr("%1 sent us to another address (status %2), which is not followed with a token. Enter the "
                      "address that it means.")
            .arg(target)
            .arg(status);
    return words.isEmpty() ? Tr::tr("%1 answered with status %2.").arg(target).arg(status)
                           : Tr::tr("%1 answered with status %2: %3").arg(target).arg(status).arg(words);
}

} // namespace

DeliveryFailure answerFailure(const ApiAnswer& answer, const QString& target, const QString& said, const Clock& clock)
{
    if (!answer.complete)
        return temporaryFailure(answer.transportCode, unreachable(answer.transportCode, target));
    const QString code = u"http-%1"_s.arg(answer.status);
    const QString text = sentence(answer.status, target, said);
    const bool passes = answer.status == 408 || answer.status == 429 || answer.status >= 500;
    if (!passes)
        return configurationFailure(code, text);
    DeliveryFailure failure = temporaryFailure(code, text);
    if (answer.status == 429)
        failure.kind = DeliveryFailure::Kind::Throttled;
    failure.retryAfter = parseRetryAfter(answer.header("retry-after"), clock.now());
    return failure;
}

} // namespace evergrant::handoff
