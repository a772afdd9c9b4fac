// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/authorizecommand.h"

#include "cli/options.h"
#include "cli/remotesignin.h"
#include "cli/sshcommand.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

QByteArray addressLine(const QString& address, bool isMarked)
{
    return (isMarked ? signInMark.toByteArray() : QByteArray()) + plainLine(address).toUtf8() + '\n';
}

} // namespace

AuthorizeCommand::AuthorizeCommand() = default;
AuthorizeCommand::~AuthorizeCommand() = default;

void AuthorizeCommand::setup(Options& options)
{
    options.name(m_params.name);
    options.flag("--no-browser", m_given.noBrowser,
                 tr("Print the sign-in address and wait; the address of the page that did not load can be pasted"));
    options.flag("--device", m_params.device,
                 tr("Sign in on another device: prints an address, and the code to enter there"));
    options.text(
        "--host", m_given.host,
        tr("Sign in here for the worker of another machine, which ssh reaches as HOST (user@server); --profile "
           "is a folder there"));
    options.flag(
        "--until-eof", m_given.untilEof,
        tr("With --no-browser or --device: mark the printed address, and give up when standard input ends; for "
           "--host, which runs this there"));
    options.flag("--spare", m_params.spare,
                 tr("Authorize a second time, as a spare that takes over when the first is lost"));
    options.text("--client-id", m_params.clientId,
                 tr("With --spare: another registration at the provider, so that the spare does not share the fate of "
                    "the first"));
    options.flag("--client-secret-stdin", m_given.secretFromStdin,
                 tr("With --client-id: read its client secret from standard input, one line"));
    options.flag("--refresh-token-stdin", m_given.tokenFromStdin,
                 tr("Use an existing refresh token: read it from standard input, one line"));
    options.number("--timeout", m_given.timeout, 1, tr("Give up after this many seconds (default 600)"));
    options.flag("--revoke-unused", m_given.revokeUnused,
                 tr("Do not sign in: revoke, at the provider, a sign-in that was not used because it was for another "
                    "account; while the worker still runs"));
}

Result<void> AuthorizeCommand::check()
{
    if (m_given.revokeUnused &&
        (m_given.noBrowser || m_params.device || m_params.spare || m_given.tokenFromStdin || m_given.timeout))
        return usageError(tr("--revoke-unused cannot be combined with other options."));
    if (m_params.device && (m_given.noBrowser || m_given.tokenFromStdin))
        return usageError(tr("--device needs neither --no-browser nor --refresh-token-stdin."));
    if (!m_params.spare && (!m_params.clientId.isEmpty() || m_given.secretFromStdin))
        return usageError(
            tr("--client-id and --client-secret-stdin go with --spare. The connection's own client secret "
               "is changed with \"evergrant set\"."));
    if (m_given.secretFromStdin && m_params.clientId.isEmpty())
        return usageError(tr("--client-secret-stdin needs --client-id: without it the spare uses the connection's own "
                             "registration."));
    if (m_params.spare && m_given.tokenFromStdin)
        return usageError(tr("A spare comes from a sign-in: leave out --refresh-token-stdin."));
    if (m_given.tokenFromStdin && m_given.noBrowser)
        return usageError(tr("--refresh-token-stdin needs no browser: leave out --no-browser."));
    if (const Result<void> elsewhere = checkElsewhere(); !elsewhere)
        return elsewhere;
    return checkNames({m_params.name});
}

Result<void> AuthorizeCommand::checkElsewhere() const
{
    if (m_given.untilEof && ((!m_given.noBrowser && !m_params.device) || m_given.secretFromStdin))
        return usageError(tr("--until-eof goes with --no-browser or --device, and without secrets on standard input."));
    if (m_given.host.isEmpty())
        return {};
    if (m_given.revokeUnused || m_given.tokenFromStdin || m_given.secretFromStdin || m_given.untilEof)
        return usageError(tr("--host is for a sign-in: leave out --revoke-unused, --refresh-token-stdin, "
                             "--client-secret-stdin and --until-eof."));
    return checkSshHost(m_given.host);
}

void AuthorizeCommand::begin()
{
    if (m_given.revokeUnused)
        return revokeUnused({});
    if (!m_given.host.isEmpty())
        return signInElsewhere();
    m_params.by = context().system.userName();
    if (m_given.timeout)
        m_params.timeout = std::chrono::seconds(*m_given.timeout);
    QList<SecretLine> lines;
    if (m_given.tokenFromStdin)
        lines << SecretLine{tr("Refresh token"), [this](const Secret& token) { m_params.refreshToken = token; }};
    else if (m_given.secretFromStdin)
        lines << SecretLine{tr("Client secret"), [this](const Secret& secret) { m_params.clientSecret = secret; }};
    readSecrets(lines, [this] { askForAttempt(); });
}

QStringList AuthorizeCommand::commandElsewhere() const
{
    QStringList words{u"evergrant"_s};
    if (const QString& profile = context().givenProfile; !profile.isEmpty())
        words << u"--profile="_s + profile;
    words << u"authorize"_s << m_params.name << (m_params.device ? u"--device"_s : u"--no-browser"_s)
          << u"--until-eof"_s;
    if (m_params.spare)
        words << u"--spare"_s;
    if (!m_params.clientId.isEmpty())
        words << u"--client-id="_s + m_params.clientId;
    if (m_given.timeout)
        words << u"--timeout="_s + QString::number(*m_given.timeout);
    return words;
}

void AuthorizeCommand::signInElsewhere()
{
    m_elsewhere = std::make_unique<RemoteSignIn>(
        RemoteSignIn::Request{m_params.name, m_given.host, commandElsewhere(), !m_given.noBrowser}, context());
    connect(m_elsewhere.get(), &RemoteSignIn::finished, this, [this](ExitCode exitCode) { finish(exitCode); });
    connect(&context().system, &HostSystem::interrupted, m_elsewhere.get(), &RemoteSignIn::cancel);
    context().system.catchInterrupt();
    m_elsewhere->begin();
}

void AuthorizeCommand::askForAttempt()
{
    connect(&context().system, &HostSystem::interrupted, this, &AuthorizeCommand::interrupted);
    context().system.catchInterrupt();
    ask<api::Authorize>(m_params, [this](const api::Authorize::Answer& answer) { attemptBegun(answer); });
}

void AuthorizeCommand::attemptBegun(const api::Authorize::Answer& answer)
{
    m_attempt = answer.attempt;
    waitForOutcome();
    if (!answer.notice.isEmpty())
        say(answer.notice);
    if (m_cancelled)
        interrupted();
    else if (!answer.userCode.isEmpty())
        showDeviceCode(answer);
    else if (!answer.url.isEmpty() && !m_given.tokenFromStdin)
        showSignIn(answer.url);
    if (m_given.untilEof && !m_cancelled)
        readPastedAddress();
}

void AuthorizeCommand::waitForOutcome()
{
    ask<api::AuthorizeWait>({m_attempt}, [this](const api::AuthorizeWait::Answer& outcome) {
        console().stopReading();
        if (outcome.outcome == api::AuthorizeWait::Outcome::OtherAccount)
            askWhichAccount(outcome);
        else
            attemptEnded(outcome);
    });
}

void AuthorizeCommand::attemptEnded(const api::AuthorizeWait::Answer& outcome)
{
    const QString name = m_params.name;
    say(outcome.account.isEmpty() ? tr("Authorized %1.").arg(name)
                                  : tr("Authorized %1 as %2.").arg(name, outcome.account));
    if (!outcome.message.isEmpty())
        say(outcome.message);
    for (const QString& warning : outcome.warnings)
        say(warning);
    if (m_params.spare && !m_cancelled && console().canAsk())
        offerAnotherSpare();
    else
        finish(ExitCode::Done);
}

/// Several can be made in one sitting. Where none can be added, or this cannot be found out, nobody is asked: the spare
/// that was wanted is there.
void AuthorizeCommand::offerAnotherSpare()
{
    m_offersSpare = true;
    askEither<api::Connections>({{m_params.name}}, [this](const Result<api::Connections::Answer>& answer) {
        const int left = answer && answer->connections.size() == 1 ? answer->connections.first().sparesLeft() : 0;
        if (left == 0)
            return finish(ExitCode::Done);
        askYesNo(tr("%1 can have more spares, up to %2. Make another one now?").arg(m_params.name).arg(left),
                 [this](bool yes) {
                     if (yes)
                         askForRegistration();
                     else
                         finish(ExitCode::Done);
                 });
    });
}

/// Two spares of one registration may share their fate, so the next one need not have that of the one before.
void AuthorizeCommand::askForRegistration()
{
    const QString before = m_params.clientId;
    if (before.isEmpty())
        return makeAnotherSpare();
    console().complain(tr("Client id of its registration (return alone: %1): ").arg(plainLine(before)).toUtf8());
    console().readLine(Console::Echo::On, [this, before](const std::optional<QByteArray>& line) {
        const QString given = QString::fromUtf8(line.value_or(QByteArray())).trimmed();
        if (given.isEmpty() || given == before)
            return makeAnotherSpare();
        m_params.clientId = given;
        QList<SecretLine> lines;
        if (m_given.secretFromStdin)
            lines << SecretLine{tr("Client secret"), [this](const Secret& secret) { m_params.clientSecret = secret; }};
        readSecrets(lines, [this] { makeAnotherSpare(); });
    });
}

void AuthorizeCommand::makeAnotherSpare()
{
    m_offersSpare = false;
    m_attempt.clear();
    ask<api::Authorize>(m_params, [this](const api::Authorize::Answer& answer) { attemptBegun(answer); });
}

/// stdout carries the address alone; the code stands beside it for whoever reads along.
void AuthorizeCommand::showDeviceCode(const api::Authorize::Answer& answer)
{
    const QString plain = answer.verificationUri.toString();
    const QString complete = answer.verificationUriComplete.toString(QUrl::FullyEncoded);
    if (!print(addressLine(complete.isEmpty() ? plain : complete, m_given.untilEof)))
        return;
    say(tr("On any device open %1 and enter the code %2. Waiting ... (Ctrl-C gives up)").arg(plain, answer.userCode));
}

/// Where nobody can be asked, nothing is replaced.
void AuthorizeCommand::askWhichAccount(const api::AuthorizeWait::Answer& question)
{
    m_questionText = question.message;
    say(m_questionText);
    m_question = question.question;
    if (!console().canAsk()) {
        answerQuestion(false);
        return;
    }
    const QString account = question.account;
    askYesNo(account.isEmpty() ? tr("Replace it all the same?") : tr("Replace it by %1?").arg(plainLine(account)),
             [this](bool yes) { answerQuestion(yes); });
}

void AuthorizeCommand::askYesNo(const QString& question, std::function<void(bool)> then)
{
    console().complain((question + u' ' + tr("(y/N)", "yes or no; N is what return alone means") + u' ').toUtf8());
    console().readLine(Console::Echo::On, [then = std::move(then)](const std::optional<QByteArray>& line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        then(answer == "y" || answer == "yes");
    });
}

void AuthorizeCommand::answerQuestion(bool accept)
{
    // A question that was answered meanwhile, in a window, is no reason to fail: the outcome tells.
    askEither<api::AuthorizeAnswer>({m_attempt, m_question, accept},
                                    [this](const Result<api::AuthorizeAnswer::Answer>&) { waitForOutcome(); });
}

void AuthorizeCommand::failed(const Error& error)
{
    if (error.code != errorcode::otherAccount || m_given.revokeUnused)
        return Command::failed(error);
    // The worker repeats the question, for those who have not seen it.
    const bool wasSaid = !m_questionText.isEmpty() && error.message.startsWith(m_questionText);
    say(wasSaid ? error.message.sliced(m_questionText.size()).trimmed() : error.message);
    say(tr("To sign in with the account from before: evergrant authorize %1").arg(m_params.name));
    askEither<api::UnusedSignIn>({m_params.name}, [this](const Result<api::UnusedSignIn::Answer>& unused) {
        offerRevocation(unused && unused->revocable);
    });
}

/// The sign-in that was asked for has failed in any case.
void AuthorizeCommand::offerRevocation(bool isRevocable)
{
    if (!isRevocable)
        return finish(ExitCode::PersonNeeded);
    const auto sayHow = [this] {
        say(tr("To revoke it there, as long as the worker runs: evergrant authorize %1 --revoke-unused")
                .arg(m_params.name));
        finish(ExitCode::PersonNeeded);
    };
    if (m_cancelled || !console().canAsk())
        return sayHow();
    askYesNo(tr("Revoke it there now?"), [this, sayHow](bool yes) {
        if (yes)
            revokeUnused(ExitCode::PersonNeeded);
        else
            sayHow();
    });
}

void AuthorizeCommand::revokeUnused(std::optional<ExitCode> exitCode)
{
    ask<api::RevokeUnused>({m_params.name}, [this, exitCode](const api::RevokeUnused::Answer& answer) {
        say(answer.message);
        const bool isOver = answer.revocation == api::RevocationOutcome::Done ||
                            answer.revocation == api::RevocationOutcome::NothingToRevoke;
        finish(exitCode.value_or(isOver ? ExitCode::Done : ExitCode::Failed));
    });
}

void AuthorizeCommand::showSignIn(const QUrl& url)
{
    const QByteArray line = addressLine(url.toString(QUrl::FullyEncoded), m_given.untilEof);
    if (m_given.noBrowser) {
        if (!print(line) || m_given.untilEof)
            return;
        say(tr("Open this address in a browser and sign in. If the browser then shows a page that cannot be loaded, "
               "paste that page's address here. Waiting ..."));
        readPastedAddress();
    } else if (const Result<void> opened = context().system.openBrowser(url); !opened) {
        say(opened.error().message + u' ' + tr("Open this address yourself:"));
        console().complain(line);
        readPastedAddress();
    } else {
        say(tr("Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)"));
    }
}

void AuthorizeCommand::readPastedAddress()
{
    console().readLine(Console::Echo::On, [this](const std::optional<QByteArray>& line) {
        if (!line && m_given.untilEof)
            return interrupted();
        if (!line) // nobody can paste anything; the browser may still come by itself
            return;
        if (const QString address = QString::fromUtf8(*line).trimmed(); !address.isEmpty())
            paste(address);
        else
            readPastedAddress();
    });
}

void AuthorizeCommand::paste(const QString& address)
{
    askEither<api::AuthorizePaste>({m_attempt, address}, [this](const Result<api::AuthorizePaste::Answer>& answer) {
        if (!answer)
            say(answer.error().message);
        readPastedAddress();
    });
}

void AuthorizeCommand::interrupted()
{
    if (m_offersSpare) { // the spare before it is made
        console().stopReading();
        return finish(ExitCode::Done);
    }
    m_cancelled = true;
    if (m_attempt.isEmpty())
        return; // as soon as the worker has begun it
    // "authorize-wait" then ends with Cancelled, unless the sign-in has succeeded in this very moment.
    askEither<api::AuthorizeCancel>({m_attempt}, [](const Result<api::AuthorizeCancel::Answer>&) {});
}

} // namespace evergrant::cli
