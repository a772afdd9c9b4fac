// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

using namespace link;

void ClientFixture::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_starter.starts = 0;
    m_starter.onStart = nullptr;
    m_requests = 0;
}

void ClientFixture::cleanup()
{
    m_replies.clear();
    m_server.reset();
}

Result<void> ClientFixture::serve()
{
    m_server = std::make_unique<LinkServer>([this](const Request& request, ClientId client, const Reply& reply) {
        if (request.method != "hello"_L1)
            ++m_requests;
        if (request.method == "later"_L1)
            m_replies.append(reply);
        else if (request.method == "big"_L1)
            reply(QJsonObject{{u"text"_s, QString(300000, u'x')}});
        else if (request.method == "fail"_L1)
            reply(fail(ErrorKind::NoSuchConnection, u"no-such-connection"_s, u"No."_s));
        else
            reply(request.params);
        if (request.method == "subscribe"_L1)
            m_server->subscribe(client);
    });
    return m_server->listen({path()});
}

std::unique_ptr<LinkClient> ClientFixture::client(bool autostart, bool reconnect)
{
    ClientOptions options;
    options.profileDir = m_directory->path();
    options.autostart = autostart;
    options.reconnect = reconnect;
    options.stay = true;
    options.paths = {path()};
    return std::make_unique<LinkClient>(options, m_clock, &m_starter);
}

Result<QJsonObject> ClientFixture::ask(LinkClient& client, const QString& method, const QJsonObject& params)
{
    std::optional<Result<QJsonObject>> answer;
    client.request(method, params, this, [&answer](const Result<QJsonObject>& result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10000))
        return fail(ErrorKind::Failed, u"test-timeout"_s, u"No answer came."_s);
    return *answer;
}

} // namespace evergrant::test
