// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awsfailure.h"
#include "core/errorcode.h"
#include "core/health/health.h"
#include "core/text/scrub.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

using Cause = AwsError::Cause;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::AwsFailure)
};

/// A word of AWS's sentence that is an action or an ARN and nothing else; otherwise `ours`.
QString named(const QString& sentence, const QRegularExpression& pattern, const QString& ours)
{
    const auto match = pattern.match(sentence);
    return match.hasMatch() ? match.captured(1) : ours;
}

DeliveryFailure denied(const AwsError& error, const AwsAttempt& attempt)
{
    static const QRegularExpression action(uR"re(perform: ([A-Za-z]{1,40}:[A-Za-z]{1,60})(?![\w:]))re"_s);
    static const QRegularExpression resource(uR"re(on resource: (arn:[A-Za-z0-9:/_.+=,@*-]{1,300}))re"_s);
    return configurationFailure(
        u"access-denied"_s,
        Tr::tr("AWS does not allow %1 on %2. Whoever manages the AWS account adds this right to the policy of the key "
               "or role that is used here.")
            .arg(named(error.message, action, attempt.action), named(error.message, resource, attempt.resource)));
}

DeliveryFailure noAnswer(const AwsError& error, const AwsAttempt& attempt)
{
    const QString& code = error.transportCode;
    const auto sentence = [&]() -> QString {
        if (code == errorcode::hostNotFound)
            return Tr::tr("The server %1 was not found. Either there is no network, or “%2” is not a region of AWS: "
                          "check --region and --endpoint.");
        if (code == errorcode::connectionRefused)
            return Tr::tr("The server %1 does not accept connections. Check --region and --endpoint.");
        if (code == errorcode::timeout)
            return Tr::tr("The server %1 did not answer in time.");
        if (code.startsWith("tls-"_L1))
            return Tr::tr("A safe connection to %1 could not be made: its certificate is not trusted here.");
        if (code.startsWith("proxy"_L1))
            return Tr::tr("The proxy of this computer did not connect to %1.");
        return Tr::tr("The connection to %1 ended without an answer.");
    }();
    return temporaryFailure(code, sentence.contains("%2"_L1) ? sentence.arg(attempt.host, attempt.region)
                                                             : sentence.arg(attempt.host));
}

DeliveryFailure clockFailure(const AwsAttempt& attempt)
{
    const QString off = clockOffsetText(attempt.clockOffset);
    if (off.isEmpty())
        return configurationFailure(u"clock"_s, Tr::tr("AWS says that the clock of this computer is wrong. Set it."));
    return configurationFailure(
        u"clock"_s, Tr::tr("AWS refuses requests because the clock of this computer is %1. Set it.").arg(off));
}

DeliveryFailure throttled()
{
    DeliveryFailure failure = temporaryFailure(
        u"throttled"_s, Tr::tr("AWS asks for fewer requests from this account. The delivery is tried again later."));
    failure.kind = DeliveryFailure::Kind::Throttled;
    return failure;
}

DeliveryFailure notAws(const AwsError& error, const AwsAttempt& attempt)
{
    QString sentence =
        Tr::tr("The server %1 answered with HTTP %2, and not as AWS does. Check --endpoint, or the proxy "
               "of this network.")
            .arg(attempt.host)
            .arg(error.status);
    return error.status >= 300 && error.status < 500 ? configurationFailure(u"not-aws"_s, std::move(sentence))
                                                     : temporaryFailure(u"not-aws"_s, std::move(sentence));
}

DeliveryFailure noCredentials(const Error& error)
{
    return error.kind == ErrorKind::Temporary ? temporaryFailure(error.code, error.message)
                                              : configurationFailure(error.code, error.message);
}

QString otherSentence(const AwsError& error, const AwsAttempt& attempt)
{
    const QString words = awsWords(error);
    const QString type = scrubbed(error.type, 80);
    return words.isEmpty() ? Tr::tr("AWS refused %1 on %2: %3.").arg(attempt.action, attempt.resource, type)
                           : Tr::tr("AWS refused %1 on %2: %3 (%4)").arg(attempt.action, attempt.resource, words, type);
}

DeliveryFailure failureOfCause(const AwsError& error, const AwsAttempt& attempt)
{
    switch (error.cause) {
    case Cause::NoAnswer:
        return noAnswer(error, attempt);
    case Cause::NotAws:
        return notAws(error, attempt);
    case Cause::Throttled:
        return throttled();
    case Cause::ServerFault:
        return temporaryFailure(
            u"aws-trouble"_s,
            Tr::tr("AWS has trouble of its own at %1 (HTTP %2).").arg(attempt.host).arg(error.status));
    case Cause::Clock:
        return clockFailure(attempt);
    case Cause::Expired:
        return configurationFailure(u"credentials-expired"_s,
                                    Tr::tr("The temporary credentials of AWS are over, and loading them again brought "
                                           "the same ones. Renew them where they come from."));
    case Cause::Key:
        return configurationFailure(
            u"bad-aws-key"_s,
            Tr::tr(
                "AWS does not know the access key, or its secret or session token is wrong. Enter it again; if it is "
                "right, check that the region %1 is enabled for the account.")
                .arg(attempt.region));
    case Cause::Region:
        return configurationFailure(
            u"wrong-region"_s,
            Tr::tr("The server %1 is not in the region %2. Correct --region.").arg(attempt.host, attempt.region));
    case Cause::AccessDenied:
        return denied(error, attempt);
    case Cause::NoCredentials:
        return noCredentials(error.credentials.value_or(Error()));
    case Cause::Other:
        break;
    }
    return configurationFailure(scrubbed(error.type, 80), otherSentence(error, attempt));
}

} // namespace

DeliveryFailure awsFailure(const AwsError& error, const AwsAttempt& attempt)
{
    DeliveryFailure failure = failureOfCause(error, attempt);
    failure.retryAfter = error.retryAfter;
    return failure;
}

QString clockOffsetText(std::chrono::seconds offset)
{
    if (offset == 0s)
        return {};
    const QString duration = durationText(std::chrono::abs(offset));
    return offset > 0s ? Tr::tr("%1 slow").arg(duration) : Tr::tr("%1 fast").arg(duration);
}

QString awsWords(const AwsError& error)
{
    return scrubbed(error.message);
}

} // namespace evergrant::handoff
