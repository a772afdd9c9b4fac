// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awscredentials.h"
#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::AwsCredentials)
};

tl::unexpected<Error> unusable(const QString& reason)
{
    return fail(ErrorKind::Failed, u"bad-aws-credentials"_s, reason);
}

} // namespace

bool isHeaderWord(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

Result<AwsCredentials> enteredAwsCredentials(const Secret& entered)
{
    const QByteArrayView text = entered.reveal().trimmed();
    const qsizetype first = text.indexOf(':');
    const qsizetype second = first < 0 ? -1 : text.indexOf(':', first + 1);
    AwsCredentials credentials;
    if (first > 0) {
        const qsizetype end = second < 0 ? text.size() : second;
        credentials.accessKeyId = text.first(first).toByteArray();
        credentials.secretAccessKey = Secret::take(text.sliced(first + 1, end - first - 1).toByteArray());
        if (second >= 0)
            credentials.sessionToken = Secret::take(text.sliced(second + 1).toByteArray());
    }
    if (credentials.secretAccessKey.isEmpty() || !isHeaderWord(text) || credentials.sessionToken.reveal().contains(':'))
        return fail(ErrorKind::Usage, u"bad-aws-key"_s,
                    Tr::tr("What was entered is not a key of AWS. Enter access key id and secret access key as one "
                           "line, AKID:SECRET, and for temporary credentials AKID:SECRET:SESSION."));
    return credentials;
}

Result<AwsCredentials> awsCredentialsFromJson(const QJsonObject& object, QLatin1StringView tokenName)
{
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString().toUtf8(); };
    AwsCredentials credentials{
        text("AccessKeyId"_L1), Secret::take(text("SecretAccessKey"_L1)), Secret::take(text(tokenName)), {}};
    if (credentials.accessKeyId.isEmpty() || credentials.secretAccessKey.isEmpty())
        return unusable(Tr::tr("AccessKeyId or SecretAccessKey is missing"));
    if (!isHeaderWord(credentials.accessKeyId) || !isHeaderWord(credentials.secretAccessKey.reveal()) ||
        !isHeaderWord(credentials.sessionToken.reveal()))
        return unusable(Tr::tr("a key has characters that no key of AWS has"));
    const QJsonValue expiration = object.value("Expiration"_L1);
    if (expiration.isUndefined() || expiration.isNull())
        return credentials;
    const QDateTime end = timeFromRfc3339(expiration);
    if (!end.isValid())
        return unusable(Tr::tr("Expiration is not a time"));
    credentials.expiresAt = end;
    return credentials;
}

} // namespace evergrant::handoff
