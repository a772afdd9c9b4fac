// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliveryplaces.h"

#include "../handoff/awsserver.h"
#include "../handoff/fakekubernetes.h"
#include "../handoff/fakevault.h"
#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

QByteArray contentOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FilePlace : public DeliveryPlace
{
public:
    explicit FilePlace(QString path)
        : m_path(std::move(path))
    {
    }
    QStringList options() const override { return {u"--path"_s, m_path}; }
    QByteArray content() override { return contentOfFile(m_path); }

private:
    QString m_path;
};

class PipePlace : public DeliveryPlace
{
public:
    explicit PipePlace(QString path)
        : m_path(std::move(path))
    {
    }
    QStringList options() const override { return {u"--path"_s, m_path}; }
    QByteArray content() override { return QFile::exists(m_path) ? run(u"cat"_s, {m_path}).out : QByteArray(); }

private:
    QString m_path;
};

class CommandPlace : public DeliveryPlace
{
public:
    explicit CommandPlace(QString path)
        : m_path(std::move(path))
    {
    }
    QStringList options() const override
    {
        return {u"--"_s, u"sh"_s, u"-c"_s, u"cat > \"$0.new\" && mv \"$0.new\" \"$0\""_s, m_path};
    }
    QByteArray content() override { return contentOfFile(m_path); }
    bool keepsWhatCame() const override { return true; }

private:
    QString m_path;
};

/// Asks as systemd does, at the path that `deliver test` gives for the unit.
class SystemdPlace : public DeliveryPlace
{
public:
    SystemdPlace(QString id, const Station& station)
        : m_id(std::move(id))
        , m_station(station)
    {
    }
    QStringList options() const override { return {}; }
    QByteArray content() override
    {
        const QRegularExpression line(u"LoadCredential=%1:(\\S+)"_s.arg(m_id));
        const auto told = m_station.evergrant({u"deliver"_s, u"test"_s, u"crm"_s, m_id}).err;
        if (const auto found = line.match(QString::fromUtf8(told)); found.hasMatch())
            m_path = found.captured(1);
        QLocalSocket socket;
        socket.connectToServer(m_path);
        if (!socket.waitForConnected(10000))
            return {};
        while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(10000)) {
        }
        return socket.readAll();
    }

private:
    QString m_id, m_path;
    const Station& m_station;
};

class WebhookPlace : public DeliveryPlace
{
public:
    WebhookPlace()
        : m_server(m_clock)
    {
        m_server.setHandler([this](const HttpRequest& request, const HttpResponder& responder) {
            if (request.method == "POST" && request.headers.contains("webhook-signature"))
                m_body = request.body;
            HttpAnswer answer;
            answer.status = 204;
            responder.answer(answer);
        });
        if (!m_server.listen(u"127.0.0.1"_s, 0))
            QTest::qFail("no port", __FILE__, __LINE__);
    }
    QStringList options() const override { return {u"--url"_s, address() + u"/hook"_s}; }
    QByteArray secret() const override { return "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"; }
    QByteArray content() override { return m_body; }
    bool keepsWhatCame() const override { return true; }
    quint16 port() const override { return m_server.port(); }

private:
    SystemClock m_clock;
    HttpServer m_server;
    QByteArray m_body;
};

class VaultPlace : public DeliveryPlace
{
public:
    QStringList options() const override { return {u"--address"_s, address(), u"--path"_s, u"secret/crm"_s}; }
    QByteArray secret() const override { return "hvs.root"; }
    QByteArray content() override
    {
        const auto versions = m_server.secrets.value(u"crm"_s);
        return versions.isEmpty() || versions.last().deleted
                   ? QByteArray()
                   : versions.last().data.value("token"_L1).toString().toUtf8();
    }
    quint16 port() const override { return quint16(QUrl(m_server.address()).port()); }

private:
    test::FakeVault m_server;
};

class KubernetesPlace : public DeliveryPlace
{
public:
    explicit KubernetesPlace(QString configFile)
        : m_config(std::move(configFile))
    {
    }
    QStringList options() const override
    {
        QFile file(m_config);
        if (file.open(QIODevice::WriteOnly))
            file.write("apiVersion: v1\nkind: Config\ncurrent-context: main\n"
                       "clusters:\n- name: c\n  cluster: {server: \"" +
                       address().toLatin1() +
                       "\"}\ncontexts:\n- name: main\n  context: {cluster: c, user: u}\n"
                       "users:\n- name: u\n  user: {token: sa-token}\n");
        return {u"--secret"_s, u"shop/api"_s, u"--kubeconfig"_s, m_config};
    }
    QByteArray content() override { return m_server.stored(u"token"_s); }
    quint16 port() const override { return quint16(QUrl(m_server.address()).port()); }

private:
    QString m_config;
    test::FakeKubernetes m_server;
};

class AwsPlace : public DeliveryPlace
{
public:
    explicit AwsPlace(TargetKind kind)
        : m_isParameter(kind == TargetKind::Ssm)
        , m_starts(m_server.start())
    {
    }
    bool starts() const { return m_starts; }
    QStringList options() const override
    {
        const QStringList name =
            m_isParameter ? QStringList{u"--parameter"_s, u"/crm/token"_s} : QStringList{u"--secret"_s, u"crm-token"_s};
        return name + QStringList{u"--region"_s, m_server.region(), u"--endpoint"_s, address()};
    }
    QByteArray secret() const override { return m_server.entered().reveal().toByteArray(); }
    QByteArray content() override
    {
        if (m_isParameter)
            return m_server
                .sdk(u"ssm"_s, u"GetParameter"_s, {{u"Name"_s, u"/crm/token"_s}, {u"WithDecryption"_s, true}})
                .value("Parameter"_L1)["Value"_L1]
                .toString()
                .toUtf8();
        return m_server.sdk(u"secrets-manager"_s, u"GetSecretValue"_s, {{u"SecretId"_s, u"crm-token"_s}})
            .value("SecretString"_L1)
            .toString()
            .toUtf8();
    }
    quint16 port() const override { return quint16(QUrl(m_server.origin()).port()); }
    bool signsTheHost() const override { return true; }

private:
    bool m_isParameter;
    test::AwsServer m_server;
    bool m_starts;
};

std::unique_ptr<DeliveryPlace> makeAwsPlace(TargetKind kind)
{
    auto place = std::make_unique<AwsPlace>(kind);
    return place->starts() ? std::move(place) : nullptr;
}

} // namespace

QByteArray DeliveryPlace::token()
{
    const QByteArray found = content();
    const auto json = QJsonDocument::fromJson(found);
    return json.isObject() ? json.object().value("access_token"_L1).toString().toUtf8() : found;
}

QString DeliveryPlace::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_through == 0 ? port() : m_through);
}

std::unique_ptr<DeliveryPlace> makeDeliveryPlace(TargetKind kind, const QString& id, const Station& station)
{
    const QString path = station.file(u"place-"_s + id);
    switch (kind) {
    case TargetKind::File:
        return std::make_unique<FilePlace>(path);
    case TargetKind::Pipe:
        return std::make_unique<PipePlace>(path);
    case TargetKind::Ssm:
    case TargetKind::SecretsManager:
        return makeAwsPlace(kind);
    case TargetKind::Vault:
        return std::make_unique<VaultPlace>();
    case TargetKind::Kubernetes:
        return std::make_unique<KubernetesPlace>(path);
    case TargetKind::Webhook:
        return std::make_unique<WebhookPlace>();
    case TargetKind::Command:
        return std::make_unique<CommandPlace>(path);
    case TargetKind::Systemd:
        break;
    }
    return std::make_unique<SystemdPlace>(id, station);
}

Ran runWhileServing(const Station& station, const QStringList& words, const QByteArray& input)
{
    const auto command = station.begin(words);
    if (!input.isEmpty())
        command->write(input);
    command->closeInput();
    (void)QTest::qWaitFor([&command] { return !command->isRunning(); }, 60000); // finish() tells
    return command->finish();
}

Ran addDelivery(const Station& station, TargetKind kind, const QString& id, const DeliveryPlace& place)
{
    QStringList words{u"deliver"_s, u"add"_s, u"crm"_s, toWord(kind), u"--id"_s, id};
    if (!place.secret().isEmpty())
        words += u"--secret-stdin"_s;
    return runWhileServing(station, words + place.options(),
                           place.secret().isEmpty() ? QByteArray() : place.secret() + '\n');
}

} // namespace evergrant::e2e
