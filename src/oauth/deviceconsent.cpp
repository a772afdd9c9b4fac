// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "oauth/deviceconsent.h"

#include "oauth/deviceauthorization.h"
#include "oauth/deviceconsentattempt.h"
#include "oauth/onerequest.h"
#include "oauth/tokengrant.h"
#include <QCoroFuture>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

Result<void> checkEndpoints(const ClientConfig& config)
{
    for (const QUrl& endpoint : {config.deviceAuthorizationEndpoint, config.tokenEndpoint}) {
        if (endpoint.isEmpty()) {
            return fail(ErrorKind::Usage, u"endpoint-missing"_s,
                        DeviceConsent::tr("The connection does not say where to get a code. Add "
                                          "device_authorization_endpoint and token_endpoint to its settings."));
        }
        if (!mayReceiveSecrets(endpoint)) {
            return fail(ErrorKind::Usage, u"endpoint-unsafe"_s,
                        DeviceConsent::tr("%1 is not an https address, so nothing is sent there.")
                            .arg(endpoint.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
        }
    }
    return {};
}

} // namespace

QCoro::Task<Result<std::shared_ptr<ConsentAttempt>>> DeviceConsent::begin(ClientConfig config, ClientCredentials client,
                                                                          std::chrono::seconds timeout)
{
    if (const Result<void> safe = checkEndpoints(config); !safe)
        co_return tl::unexpected(safe.error());
    const Result<TokenRequest> request = deviceAuthorizationRequest(config, client, m_clock.now());
    if (!request)
        co_return tl::unexpected(request.error());
    const QPointer<DeviceConsent> self(this);
    const TokenExchange answer =
        co_await OneRequest::post({this, m_clock, config, client}, config.deviceAuthorizationEndpoint, *request);
    if (!self)
        co_return fail(ErrorKind::Cancelled, u"cancelled"_s, tr("The sign-in was cancelled."));
    const Result<DeviceAuthorization> authorization = readDeviceAuthorization(answer, config);
    if (!authorization)
        co_return tl::unexpected(authorization.error());
    if (answer.rawBasicAccepted)
        config.clientAuth = ClientAuth::SecretBasicRaw;
    co_return std::make_shared<DeviceConsentAttempt>(m_clock, config, client, *authorization, timeout);
}

} // namespace evergrant
