// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractfixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::e2e {

bool ContractFixture::begin(const QString& provider)
{
    server = std::make_unique<ContractServer>(provider);
    if (!server->start() || !server->overridePreset(station->profile()))
        return false;
    server->control({{u"consent"_s, u"auto"_s}, {u"interval"_s, 1}});
    return true;
}

void ContractFixture::addApp(const QString& id, const QJsonObject& fields)
{
    server->control({{u"clients"_s, QJsonObject{{id, fields}}}});
}

Ran ContractFixture::add(const QString& provider, const QStringList& more, const QByteArray& secret) const
{
    QStringList words{u"add"_s, u"crm"_s, u"--provider"_s, provider};
    words += more + server->wayToOrigins();
    if (!secret.isEmpty())
        words += u"--client-secret-stdin"_s;
    return station->evergrant(words, secret + '\n');
}

bool ContractFixture::signedIn(const QString& provider, const QStringList& more)
{
    const QHash<QString, QString> kinds{
        {u"constant-contact"_s, u"web"_s}, {u"microsoft"_s, u"confidential"_s}, {u"google"_s, u"desktop"_s}};
    if (!begin(provider))
        return false;
    const Ran added = add(provider, QStringList{u"--client-id"_s, u"app-1"_s} + more);
    if (added.code != 0) {
        qWarning("%s", added.told());
        return false;
    }
    QString redirect = station->view(u"crm"_s).value("redirect_uri"_L1).toString();
    if (redirect.isEmpty())
        redirect = u"http://localhost/callback"_s;
    addApp(u"app-1"_s, {{u"kind"_s, kinds.value(provider, u"app"_s)},
                        {u"secret"_s, u"s3cret"_s},
                        {u"redirectUris"_s, QJsonArray{redirect}}});
    const SignIn signIn = station->authorize(u"crm"_s);
    if (signIn.command.code != 0)
        qWarning("%s", signIn.command.told());
    return signIn.command.code == 0;
}

Ran ContractFixture::signInOnADevice(const QStringList& options, const QString& order)
{
    const auto command = station->begin(QStringList{u"authorize"_s, u"crm"_s} + options);
    const QByteArray address = command->line();
    static const QRegularExpression form(u"code ([A-Z0-9]+-?[A-Z0-9]+)\\."_s);
    QRegularExpressionMatch code;
    (void)QTest::qWaitFor([&] { return (code = form.match(QString::fromUtf8(command->complaints()))).hasMatch(); },
                          10000);
    if (address.isEmpty() || !code.hasMatch())
        qWarning("no code: %s", command->complaints().constData());
    server->control({{order, code.captured(1)}});
    return command->finish();
}

bool ContractFixture::makeKey() const
{
    const QString key = station->file(u"key.pem"_s), certificate = station->file(u"cert.pem"_s);
    const Ran made = run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                        key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=crm"_s});
    const Ran open =
        run(u"openssl"_s, {u"pkey"_s, u"-in"_s, key, u"-pubout"_s, u"-out"_s, station->file(u"public.pem"_s)});
    return made.code == 0 && open.code == 0;
}

QByteArray ContractFixture::fileText(const QString& name) const
{
    QFile file(station->file(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace evergrant::e2e
