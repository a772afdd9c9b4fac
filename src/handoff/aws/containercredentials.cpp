// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/containercredentials.h"
#include "core/connection/loopback.h"
#include "core/system/smallfile.h"
#include "handoff/aws/localanswer.h"
#include "handoff/targets/inthread.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::ContainerCredentials)
};

constexpr qint64 largestToken = 64LL * 1024;
constexpr int tries = 3;

/// Of ECS, and of EKS Pod Identity.
bool isContainerHost(const QString& host)
{
    return isLoopbackHost(host) || host == "169.254.170.2"_L1 || host == "169.254.170.23"_L1 ||
           host == "fd00:ec2::23"_L1;
}

/// What stands in the Authorization header; empty: none is wanted.
Result<QByteArray> authorizationOf(const AwsSurroundings& surroundings)
{
    const QString path = surroundings.value(u"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"_s);
    if (path.isEmpty())
        return surroundings.value(u"AWS_CONTAINER_AUTHORIZATION_TOKEN"_s).toUtf8();
    Result<QByteArray> text = readSmallFile(path, largestToken);
    if (!text)
        return fail(
            ErrorKind::Usage, u"aws-file-unreadable"_s,
            Tr::tr("The file %1 with the token of the container cannot be read (%2).").arg(path, text.error().message));
    return text->trimmed();
}

/// A scheme and a token, or a token.
bool isHeaderValue(const QByteArray& text)
{
    const qsizetype space = text.indexOf(' ');
    return isHeaderWord(text.first(std::max<qsizetype>(space, 0))) && isHeaderWord(text.sliced(space + 1));
}

} // namespace

Result<QUrl> containerAddress(const AwsSurroundings& surroundings)
{
    const QString relative = surroundings.value(u"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"_s);
    const QUrl url(relative.isEmpty() ? surroundings.value(u"AWS_CONTAINER_CREDENTIALS_FULL_URI"_s)
                                      : u"http://169.254.170.2"_s + relative);
    const bool allowed = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isContainerHost(url.host()));
    if (url.isValid() && !url.host().isEmpty() && allowed && (relative.isEmpty() || relative.startsWith(u'/')))
        return url;
    return fail(
        ErrorKind::Usage, u"bad-endpoint"_s,
        Tr::tr("The environment names an address for the credentials of the container that is neither https nor "
               "one of AWS's own."));
}

QCoro::Task<Result<AwsCredentials>> containerCredentials(std::shared_ptr<AwsSender> sender,
                                                         AwsSurroundings surroundings)
{
    const Result<QUrl> url = containerAddress(surroundings);
    if (!url)
        co_return tl::unexpected(url.error());
    const auto reading = inThread(nullptr, [surroundings] { return authorizationOf(surroundings); });
    const Result<QByteArray> authorization = co_await reading;
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    ApiRequest request{"GET", *url, {}, {}};
    if (!isHeaderValue(*authorization))
        co_return fail(ErrorKind::Usage, u"bad-aws-credentials"_s,
                       Tr::tr("The authorization token of the container has characters that no header may have."));
    if (!authorization->isEmpty())
        request.headers.append({"Authorization", Secret::take(QByteArray(*authorization))});
    ApiAnswer answer;
    for (int i = 0; i < tries && !isAwsSuccess(answer); ++i)
        answer = co_await askNearby(sender, request, 2s);
    co_return credentialsInAnswer(answer, Tr::tr("the container"));
}

} // namespace evergrant::handoff
