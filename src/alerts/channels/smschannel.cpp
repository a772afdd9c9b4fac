// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/channels/smschannel.h"

#include "alerts/channels/serveraccess.h"
#include "net/formencoding.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::alerts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::alerts::SmsChannel)
};

/// Two segments, where all characters are of the GSM alphabet.
constexpr qsizetype longestText = 300;

bool isSid(const QString& text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]{1,64}\\z"_s);
    return form.match(text).hasMatch();
}

ChannelResult judge(const ApiAnswer& answer, const QString& host, const Clock& clock)
{
    constexpr int created = 201;
    const QJsonObject body = jsonBody(answer);
    if (answer.status == created && !body.value("sid"_L1).toString().isEmpty())
        return Tr::tr("%1 has accepted the message.").arg(host);
    const int code = body.value("code"_L1).toInt();
    const QString said = body.value("message"_L1).toString();
    return statusFailure(answer, host, code == 0 ? said : u"%1 %2"_s.arg(code).arg(said), clock);
}

} // namespace

SmsChannel::SmsChannel(const AlertSettings& settings, QUrl server, Secret token, NetworkAccess access, Clock& clock)
    : m_server(std::move(server))
    , m_to(settings.to)
    , m_account(settings.options.value(u"account"_s))
    , m_from(settings.options.value(u"from"_s))
    , m_service(settings.options.value(u"service"_s))
    , m_token(std::move(token))
    , m_access(std::move(access))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Channel>> SmsChannel::make(const AlertSettings& settings, const Secret& token,
                                                  const ChannelPorts& ports)
{
    const QString account = settings.options.value(u"account"_s), from = settings.options.value(u"from"_s),
                  service = settings.options.value(u"service"_s);
    if (!isSid(account))
        return fail(ErrorKind::Usage, u"bad-option"_s, Tr::tr("--account takes the account SID."));
    if (from.isEmpty() == service.isEmpty() || (!service.isEmpty() && !isSid(service)))
        return fail(ErrorKind::Usage, u"bad-option"_s,
                    Tr::tr("Name the sender: either --from NUMBER, or --service SID of a messaging service."));
    if (token.isEmpty())
        return fail(ErrorKind::Usage, u"bad-secret"_s,
                    Tr::tr("An alert of the kind sms needs the account's token. Enter it with --secret-stdin."));
    const auto server = addressFrom(settings.options.value(u"server"_s, u"https://api.twilio.com"_s), u"--server"_s);
    if (!server)
        return tl::unexpected(server.error());
    const auto access = accessWith({});
    if (!access)
        return tl::unexpected(access.error());
    return std::unique_ptr<Channel>(new SmsChannel(settings, *server, token, *access, ports.clock));
}

QString SmsChannel::secretOrigin() const
{
    return originOf(m_server);
}

QCoro::Task<ChannelResult> SmsChannel::send(Telling telling)
{
    QUrl url = m_server;
    url.setPath(u"/2010-04-01/Accounts/%1/Messages.json"_s.arg(m_account));
    FormBody form;
    form.add("To", m_to.toUtf8());
    if (m_service.isEmpty())
        form.add("From", m_from.toUtf8());
    else
        form.add("MessagingServiceSid", m_service.toUtf8());
    form.add("Body", telling.text.brief.left(longestText).toUtf8());
    QByteArray user = m_account.toLatin1() + ':';
    user += m_token.reveal();
    QByteArray basic = "Basic " + user.toBase64();
    wipe(user);
    ApiRequest request{"POST", url, {}, form.take()};
    request.headers = {{"Content-Type", Secret::take("application/x-www-form-urlencoded")},
                       {"Authorization", Secret::take(std::move(basic))}};
    return post(request, m_access, &m_clock, &judge);
}

} // namespace evergrant::alerts
