// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/remotesignin.h"

#include "cli/sshcommand.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::cli {

namespace {

// What ssh exits with when it has failed itself (ssh(1), EXIT STATUS), and what shells do (POSIX, 2.8.2).
constexpr int sshFailed = 255;
constexpr int notExecutable = 126, notFound = 127;

constexpr std::chrono::milliseconds endTimeout = 5s;

bool isWebAddress(const QUrl& address)
{
    return address.isValid() && !address.host().isEmpty() &&
           (address.scheme() == "https"_L1 || address.scheme() == "http"_L1);
}

} // namespace

RemoteSignIn::RemoteSignIn(Request request, const CommandContext& context)
    : m_request(std::move(request))
    , m_context(context)
    , m_ssh(context.system.makePipedProgram())
    , m_timeout(context.clock.makeAlarm([this] { m_ssh->terminate(); }))
{
    connect(m_ssh.get(), &PipedProgram::lineRead, this, &RemoteSignIn::read);
    connect(m_ssh.get(), &PipedProgram::ended, this, &RemoteSignIn::ended);
}

void RemoteSignIn::begin()
{
    m_ssh->start(sshCommand(m_request.host, m_request.command));
}

void RemoteSignIn::cancel()
{
    m_cancelled = true;
    giveUp();
}

/// Without an address nothing may have begun there yet, and ssh may be asking for a password.
void RemoteSignIn::giveUp()
{
    m_ssh->closeInput();
    m_timeout->set(m_relay ? endTimeout : 0ms);
}

/// A login shell may greet before it, also without an end of the line.
void RemoteSignIn::read(const QByteArray& line)
{
    const qsizetype mark = line.indexOf(signInMark);
    if (m_relay || m_cancelled || mark < 0)
        return;
    const QUrl address = QUrl::fromEncoded(line.sliced(mark + signInMark.size()), QUrl::StrictMode);
    if (!isWebAddress(address))
        return;
    m_address = address;
    m_relay = std::make_unique<RedirectRelay>(m_context.clock, address);
    connect(m_relay.get(), &RedirectRelay::arrived, this, [this](const Secret& response) {
        m_ssh->write(response.reveal());
        m_ssh->write("\n");
    });
    if (listen())
        show();
}

/// Where nobody listens, no browser is opened: another program would get the code.
bool RemoteSignIn::listen()
{
    if (!m_relay->isNeeded())
        return true;
    const Result<void> listening = m_relay->listen();
    if (!listening) {
        m_context.console.say(listening.error().message);
        m_failed = true;
        giveUp();
    }
    return listening.has_value();
}

void RemoteSignIn::show()
{
    const QByteArray line = plainLine(m_address.toString(QUrl::FullyEncoded)).toUtf8() + '\n';
    if (!m_request.opensBrowser) {
        if (!m_context.console.answer(line)) {
            m_failed = true;
            return giveUp();
        }
        m_context.console.say(Command::tr("Open this address in a browser of this computer and sign in. Waiting ..."));
    } else if (const Result<void> opened = m_context.system.openBrowser(m_address); !opened) {
        m_context.console.say(opened.error().message + u' ' + Command::tr("Open this address yourself:"));
        m_context.console.complain(line);
    } else {
        m_context.console.say(Command::tr("Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)"));
    }
}

void RemoteSignIn::ended(int code)
{
    m_timeout->disarm();
    using Outcome = Conclusion::Outcome;
    if (m_relay)
        m_relay->conclude({code == 0     ? Outcome::Success
                           : m_cancelled ? Outcome::Cancelled
                                         : Outcome::Failed,
                           m_request.name,
                           {}});
    Q_EMIT finished(explain(code));
}

/// The command there has said itself what it has come to; what ssh has said stands above.
ExitCode RemoteSignIn::explain(int code) const
{
    const auto say = [this](const QString& message) { m_context.console.say(message); };
    const QString& host = m_request.host;
    if (m_failed)
        return ExitCode::Failed;
    const bool isSsh = code == sshFailed || code == PipedProgram::EndedBySignal;
    if (isSsh && m_cancelled) {
        say(Command::tr("The sign-in was cancelled."));
        return ExitCode::Failed;
    }
    if (isSsh) {
        say(m_relay ? Command::tr("The connection to %1 was lost, and the sign-in with it. What was authorized there "
                                  "before goes on. Try again.")
                          .arg(host)
                    : Command::tr("ssh did not get to %1; above is why. Nothing was changed. When \"ssh %1\" works, "
                                  "try again.")
                          .arg(host));
        return ExitCode::Temporary;
    }
    if (code == PipedProgram::NotStarted) {
        say(Command::tr("There is no ssh on this computer. Install an SSH client (openssh-client)."));
        return ExitCode::Failed;
    }
    if (code == notFound || code == notExecutable) {
        say(Command::tr("There is no evergrant on %1 that ssh finds. Nothing was changed. Install it there, in "
                        "/usr/bin or /usr/local/bin.")
                .arg(host));
        return ExitCode::Failed;
    }
    if (code >= 0 && code <= int(ExitCode::NoSuchConnection))
        return ExitCode(code);
    say(Command::tr("The command on %1 has ended without a result. \"evergrant log\" there tells more.").arg(host));
    return ExitCode::Failed;
}

} // namespace evergrant::cli
