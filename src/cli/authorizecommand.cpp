// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/authorizecommand.h"

#include "cli/options.h"
#include "core/errorcode.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

void AuthorizeCommand::setup(Options& options)
{
    options.name(m_name);
    options.flag("--no-browser", m_noBrowser,
                 tr("Print the sign-in address and wait; the address of the page that did not load can be pasted"));
    options.flag("--device", m_device, tr("Sign in on another device: prints an address, and the code to enter there"));
    options.flag("--spare", m_spare, tr("Authorize a second time, as a spare that takes over when the first is lost"));
    options.text("--client-id", m_clientId,
                 tr("With --spare: another registration at the provider, so that the spare does not share the fate of "
                    "the first"));
    options.flag("--client-secret-stdin", m_secretFromStdin,
                 tr("With --client-id: read its client secret from standard input, one line"));
    options.flag("--refresh-token-stdin", m_tokenFromStdin,
                 tr("Use an existing refresh token: read it from standard input, one line"));
    options.number("--timeout", m_timeout, 1, tr("Give up after this many seconds (default 600)"));
    options.flag("--revoke-unused", m_revokeUnused,
                 tr("Do not sign in: revoke, at the provider, a sign-in that was not used because it was for another "
                    "account; while the worker still runs"));
}

Result<void> AuthorizeCommand::check()
{
    if (m_revokeUnused && (m_noBrowser || m_device || m_spare || m_tokenFromStdin || m_timeout))
        return usageError(tr("--revoke-unused cannot be combined with other options."));
    if (m_device && (m_noBrowser || m_tokenFromStdin))
        return usageError(tr("--device needs neither --no-browser nor --refresh-token-stdin."));
    if (!m_spare && (!m_clientId.isEmpty() || m_secretFromStdin))
        return usageError(
            tr("--client-id and --client-secret-stdin go with --spare. The connection's own client secret "
               "is changed with \"evergrant set\"."));
    if (m_secretFromStdin && m_clientId.isEmpty())
        return usageError(tr("--client-secret-stdin needs --client-id: without it the spare uses the connection's own "
                             "registration."));
    if (m_spare && m_tokenFromStdin)
        return usageError(tr("A spare comes from a sign-in: leave out --refresh-token-stdin."));
    if (m_tokenFromStdin && m_noBrowser)
        return usageError(tr("--refresh-token-stdin needs no browser: leave out --no-browser."));
    return checkNames({m_name});
}

void AuthorizeCommand::begin()
{
    if (m_revokeUnused)
        return revokeUnused({});
    QJsonObject params{{u"name"_s, m_name}, {u"by"_s, context().system.userName()}};
    if (m_timeout)
        params.insert("timeout"_L1, *m_timeout);
    if (m_spare)
        params.insert("spare"_L1, true);
    if (m_device)
        params.insert("device"_L1, true);
    if (!m_clientId.isEmpty())
        params.insert("client_id"_L1, m_clientId);
    const auto goOn = [this](const QJsonObject& complete) { askForAttempt(complete); };
    if (m_tokenFromStdin)
        readSecretInto(params, u"refresh_token"_s, tr("Refresh token"), goOn);
    else if (m_secretFromStdin)
        readSecretInto(params, u"client_secret"_s, tr("Client secret"), goOn);
    else
        askForAttempt(params);
}

void AuthorizeCommand::askForAttempt(const QJsonObject& params)
{
    connect(&context().system, &HostSystem::interrupted, this, &AuthorizeCommand::interrupted);
    context().system.catchInterrupt();
    ask(u"authorize"_s, params, [this](const QJsonObject& answer) { attemptBegun(answer); });
}

void AuthorizeCommand::attemptBegun(const QJsonObject& answer)
{
    m_attempt = answer.value("attempt"_L1).toString();
    waitForOutcome();
    if (const QString notice = answer.value("notice"_L1).toString(); !notice.isEmpty())
        say(notice);
    if (m_cancelled)
        interrupted();
    else if (answer.contains("user_code"_L1))
        showDeviceCode(answer);
    else if (answer.contains("url"_L1) && !m_tokenFromStdin)
        showSignIn(answer.value("url"_L1).toString());
}

void AuthorizeCommand::waitForOutcome()
{
    ask(u"authorize-wait"_s, {{u"attempt"_s, m_attempt}}, [this](const QJsonObject& outcome) {
        console().stopReading();
        if (outcome.value("outcome"_L1).toString() == "other-account"_L1)
            askWhichAccount(outcome);
        else
            attemptEnded(outcome);
    });
}

void AuthorizeCommand::attemptEnded(const QJsonObject& outcome)
{
    const QString account = outcome.value("account"_L1).toString();
    say(account.isEmpty() ? tr("Authorized %1.").arg(m_name) : tr("Authorized %1 as %2.").arg(m_name, account));
    if (const QString message = outcome.value("message"_L1).toString(); !message.isEmpty())
        say(message);
    for (const QString& warning : outcome.value("warnings"_L1).toVariant().toStringList())
        say(warning);
    finish(ExitCode::Done);
}

/// stdout carries the address alone; the code stands beside it for whoever reads along.
void AuthorizeCommand::showDeviceCode(const QJsonObject& answer)
{
    const QString code = answer.value("user_code"_L1).toString();
    const QString plain = answer.value("verification_uri"_L1).toString();
    const QString complete = answer.value("verification_uri_complete"_L1).toString();
    if (!print(plainLine(complete.isEmpty() ? plain : complete).toUtf8() + '\n'))
        return;
    say(tr("On any device open %1 and enter the code %2. Waiting ... (Ctrl-C gives up)").arg(plain, code));
}

/// Where nobody can be asked, nothing is replaced.
void AuthorizeCommand::askWhichAccount(const QJsonObject& question)
{
    m_questionText = question.value("message"_L1).toString();
    say(m_questionText);
    m_question = question.value("question"_L1).toString();
    if (!console().canAsk()) {
        answerQuestion(false);
        return;
    }
    const QString account = question.value("account"_L1).toString();
    console().complain((account.isEmpty() ? tr("Replace it all the same? (y/N) ")
                                          : tr("Replace it by %1? (y/N) ").arg(plainLine(account)))
                           .toUtf8());
    console().readLine(Console::Echo::On, [this](const std::optional<QByteArray>& line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        answerQuestion(answer == "y" || answer == "yes");
    });
}

void AuthorizeCommand::answerQuestion(bool accept)
{
    // A question that was answered meanwhile, in a window, is no reason to fail: the outcome tells.
    askEither(u"authorize-answer"_s, {{u"attempt"_s, m_attempt}, {u"question"_s, m_question}, {u"accept"_s, accept}},
              [this](const Result<QJsonObject>&) { waitForOutcome(); });
}

void AuthorizeCommand::failed(const Error& error)
{
    if (error.code != errorcode::otherAccount || m_revokeUnused)
        return Command::failed(error);
    // The worker repeats the question, for those who have not seen it.
    const bool wasSaid = !m_questionText.isEmpty() && error.message.startsWith(m_questionText);
    say(wasSaid ? error.message.sliced(m_questionText.size()).trimmed() : error.message);
    say(tr("To sign in with the account from before: evergrant authorize %1").arg(m_name));
    askEither(u"unused-sign-in"_s, {{u"name"_s, m_name}},
              [this](const Result<QJsonObject>& unused) { offerRevocation(unused.value_or(QJsonObject())); });
}

/// The sign-in that was asked for has failed in any case.
void AuthorizeCommand::offerRevocation(const QJsonObject& unused)
{
    if (!unused.value("revocable"_L1).toBool())
        return finish(ExitCode::PersonNeeded);
    const auto sayHow = [this] {
        say(tr("To revoke it there, as long as the worker runs: evergrant authorize %1 --revoke-unused").arg(m_name));
        finish(ExitCode::PersonNeeded);
    };
    if (m_cancelled || !console().canAsk())
        return sayHow();
    console().complain(tr("Revoke it there now? (y/N) ").toUtf8());
    console().readLine(Console::Echo::On, [this, sayHow](const std::optional<QByteArray>& line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        if (answer == "y" || answer == "yes")
            revokeUnused(ExitCode::PersonNeeded);
        else
            sayHow();
    });
}

void AuthorizeCommand::revokeUnused(std::optional<ExitCode> exitCode)
{
    ask(u"revoke-unused"_s, {{u"name"_s, m_name}}, [this, exitCode](const QJsonObject& answer) {
        say(answer.value("message"_L1).toString());
        const QString revocation = answer.value("revocation"_L1).toString();
        const bool isOver = revocation == "done"_L1 || revocation == "nothing-to-revoke"_L1;
        finish(exitCode.value_or(isOver ? ExitCode::Done : ExitCode::Failed));
    });
}

void AuthorizeCommand::showSignIn(const QString& url)
{
    if (m_noBrowser) {
        if (!print(plainLine(url).toUtf8() + '\n'))
            return;
        say(tr("Open this address in a browser and sign in. If the browser then shows a page that cannot be loaded, "
               "paste that page's address here. Waiting ..."));
        readPastedAddress();
    } else if (const Result<void> opened = context().system.openBrowser(QUrl(url)); !opened) {
        say(opened.error().message + u' ' + tr("Open this address yourself:"));
        console().complain(plainLine(url).toUtf8() + '\n');
        readPastedAddress();
    } else {
        say(tr("Sign in in the browser window that opens. Waiting ... (Ctrl-C gives up)"));
    }
}

void AuthorizeCommand::readPastedAddress()
{
    console().readLine(Console::Echo::On, [this](const std::optional<QByteArray>& line) {
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
    askEither(u"authorize-paste"_s, {{u"attempt"_s, m_attempt}, {u"address"_s, address}},
              [this](const Result<QJsonObject>& answer) {
                  if (!answer)
                      say(answer.error().message);
                  readPastedAddress();
              });
}

void AuthorizeCommand::interrupted()
{
    m_cancelled = true;
    if (m_attempt.isEmpty())
        return; // as soon as the worker has begun it
    // "authorize-wait" then ends with Cancelled, unless the sign-in has succeeded in this very moment.
    askEither(u"authorize-cancel"_s, {{u"attempt"_s, m_attempt}}, [](const Result<QJsonObject>&) {});
}

} // namespace evergrant::cli
