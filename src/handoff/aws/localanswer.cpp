// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/localanswer.h"
#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::LocalAnswer)
};

tl::unexpected<Error> unusable(const QString& whose, const QString& reason)
{
    return fail(ErrorKind::Temporary, u"no-aws-credentials"_s,
                Tr::tr("The credentials of AWS cannot be had from %1: %2.").arg(whose, reason));
}

} // namespace

QCoro::Task<ApiAnswer> askNearby(std::shared_ptr<AwsSender> sender, ApiRequest request,
                                 std::chrono::milliseconds timeout)
{
    if (sender->isClosed())
        co_return ApiAnswer();
    NetworkAccess access = sender->access();
    access.timeout = timeout;
    access.direct = true; // a proxy would read the credentials, and looks for a link-local address beside itself
    co_return co_await sendApiRequest(request, access, &sender->clock());
}

Result<AwsCredentials> credentialsInAnswer(const ApiAnswer& answer, const QString& whose)
{
    if (!answer.complete)
        return unusable(whose, Tr::tr("there is no answer"));
    if (!isAwsSuccess(answer))
        return unusable(whose, Tr::tr("the answer is HTTP %1").arg(answer.status));
    const QJsonObject object = QJsonDocument::fromJson(answer.body.reveal().toByteArray()).object();
    const auto credentials = awsCredentialsFromJson(object, "Token"_L1);
    return credentials ? credentials : unusable(whose, credentials.error().message);
}

} // namespace evergrant::handoff
