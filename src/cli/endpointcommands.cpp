// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/endpointcommands.h"

#include "cli/options.h"
#include "cli/texttable.h"
#include <QSysInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

constexpr int largestPort = 0xffff;

QString addressOf(int port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

QString localTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

QString consumerTable(const QList<api::EndpointState::Consumer>& consumers)
{
    QList<QList<Cell>> rows{{{Command::tr("CONSUMER")},
                             {Command::tr("CONNECTIONS")},
                             {Command::tr("KEY MADE")},
                             {Command::tr("LAST USED")}}};
    for (const auto& consumer : consumers)
        rows += {{consumer.name},
                 {consumer.connections.join(u' ')},
                 {localTime(consumer.createdAt)},
                 {localTime(consumer.lastUsedAt)}};
    return alignedTable(rows);
}

} // namespace

void EndpointCommand::setup(Options& options)
{
    options.flag("--json", m_json, tr("Print JSON"));
}

void EndpointCommand::begin()
{
    ask<api::EndpointState>({}, [this](const api::EndpointState::Answer& state) { show(state); });
}

void EndpointCommand::show(const api::EndpointState::Answer& state)
{
    if (m_json) {
        if (printJson(state))
            finish(ExitCode::Done);
        return;
    }
    QString text = state.listening ? tr("The local endpoint listens on %1.").arg(addressOf(state.port))
                   : state.enabled ? tr("The local endpoint is enabled, but cannot listen on port %1. Choose another "
                                        "one: evergrant endpoint enable --port P")
                                         .arg(state.port)
                                   : tr("The local endpoint is off. Turn it on: evergrant endpoint enable");
    text += u'\n';
    if (!state.google.isEmpty())
        text += tr("Every program of this computer gets the token of %1 with GCE_METADATA_HOST=127.0.0.1:%2.")
                    .arg(state.google, QString::number(state.port)) +
                u'\n';
    text += state.consumers.isEmpty()
                ? tr("No program has a key yet. Make one: evergrant endpoint key add CONSUMER NAME...") + u'\n'
                : u'\n' + consumerTable(state.consumers);
    if (print(text.toUtf8()))
        finish(ExitCode::Done);
}

void EndpointEnableCommand::setup(Options& options)
{
    EndpointCommand::setup(options);
    options.number("--port", m_port, 1, tr("Port of this computer (default: as before, else a free one)"));
    options.footer(tr("Programs of this computer ask for tokens over HTTP: GET /v1/token/NAME, /v1/header/NAME, "
                      "/v1/status and /metrics, each with a key in \"Authorization: Bearer KEY\". Any program of any "
                      "user that knows a key gets its tokens."));
}

void EndpointEnableCommand::begin()
{
    if (m_port && *m_port > largestPort)
        return failed({ErrorKind::Usage, u"bad-port"_s, tr("--port takes a number from 1 to 65535.")});
    ask<api::EndpointEnable>({m_port.value_or(0)}, [this](const api::EndpointState::Answer& state) { show(state); });
}

void EndpointDisableCommand::begin()
{
    ask<api::EndpointDisable>({}, [this](const api::EndpointState::Answer&) {
        say(tr("The local endpoint is off. The keys of programs stay."));
        finish(ExitCode::Done);
    });
}

void EndpointKeyCommand::setup(Options& options)
{
    EndpointCommand::setup(options);
    options.text("ACTION", m_action, tr("add CONSUMER NAME..., list, or remove CONSUMER"), Options::Needed::Yes);
    options.text("CONSUMER", m_consumer, tr("A name for the program that gets the key"));
    options.names(m_names);
    options.footer(
        tr("add prints the key once, as the only line. A consumer has one key: a new one voids the old one."));
}

Result<void> EndpointKeyCommand::check()
{
    if (m_action == "list"_L1 && m_consumer.isEmpty())
        return {};
    if (m_action == "remove"_L1 && !m_consumer.isEmpty() && m_names.isEmpty())
        return {};
    if (m_action == "add"_L1 && !m_consumer.isEmpty() && !m_names.isEmpty())
        return checkNames(m_names);
    return usageError(tr("Use evergrant endpoint key add CONSUMER NAME..., list, or remove CONSUMER."));
}

void EndpointKeyCommand::begin()
{
    if (m_action == "add"_L1)
        add();
    else if (m_action == "remove"_L1)
        remove();
    else
        EndpointCommand::begin();
}

void EndpointKeyCommand::add()
{
    ask<api::EndpointAddKey>({m_consumer, m_names}, [this](const api::EndpointAddKey::Answer& answer) {
        if (!printSecret(answer.key))
            return;
        say(answer.port == 0 ? tr("The key is shown this once. The endpoint is off: evergrant endpoint enable")
                             : tr("The key is shown this once. Use it with %1.").arg(addressOf(answer.port)));
        finish(ExitCode::Done);
    });
}

void EndpointKeyCommand::remove()
{
    ask<api::EndpointRemoveKey>({m_consumer}, [this](const api::Nothing&) {
        say(tr("Removed the key of %1: it gets no tokens any more.").arg(m_consumer));
        finish(ExitCode::Done);
    });
}

void EndpointSignInCommand::setup(Options& options)
{
    options.name(m_name);
    options.flag("--device", m_device, tr("The page shows a code that is entered on any device"));
    options.footer(
        tr("Prints the address of a page on which a person signs in with a browser of this computer, or with "
           "one elsewhere to which ssh forwards the endpoint's port under the same number. It opens once."));
}

void EndpointSignInCommand::begin()
{
    const api::EndpointSignIn::Params params{m_name, m_device, context().system.userName()};
    ask<api::EndpointSignIn>(params, [this](const api::EndpointSignIn::Answer& answer) {
        if (!printSecret(answer.address))
            return;
        const QUrl address = QUrl::fromEncoded(answer.address.reveal().toByteArray());
        say(tr("The page opens once, until %1. From another computer: ssh -L %2:127.0.0.1:%2 %3")
                .arg(localTime(answer.expiresAt), QString::number(address.port()), QSysInfo::machineHostName()));
        finish(ExitCode::Done);
    });
}

void EndpointGoogleCommand::setup(Options& options)
{
    EndpointCommand::setup(options);
    options.text("NAME", m_name, tr("A connection to Google"));
    options.flag("--off", m_off, tr("Hand out no token this way any more"));
    options.footer(tr("Google's libraries find the token with GCE_METADATA_HOST=127.0.0.1:PORT. Their protocol has no "
                      "key: every program of every user of this computer gets the token."));
}

Result<void> EndpointGoogleCommand::check()
{
    if (m_off == m_name.isEmpty())
        return m_off ? Result<void>() : checkNames({m_name});
    return usageError(tr("Give either the NAME of a connection or --off."));
}

void EndpointGoogleCommand::begin()
{
    ask<api::EndpointGoogle>({m_name}, [this](const api::EndpointState::Answer& state) { show(state); });
}

} // namespace evergrant::cli
