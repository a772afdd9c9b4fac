// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/authorizeflow.h"

#include "core/errorcode.h"
#include <QPointer>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AuthorizeFlow::AuthorizeFlow(link::WorkerLink& link, Clock& clock, BrowserOpener opener, QUuid id, QString name,
                             QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_clock(clock)
    , m_opener(std::move(opener))
    , m_id(id)
    , m_name(std::move(name))
{
}

void AuthorizeFlow::start(const QString& by, api::Authorize::Params target)
{
    m_by = by;
    m_isForSpare = target.spare;
    target.name = m_name;
    target.by = by;
    begin(target);
}

void AuthorizeFlow::begin(const api::Authorize::Params& target)
{
    setProgress(tr("Preparing the sign-in…"));
    m_link.ask<api::Authorize>(target, this, [this](const Result<api::Authorize::Answer>& answer) {
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_attempt = answer->attempt;
        if (m_cancelled)
            endAttempt();
        else
            began(*answer);
    });
}

void AuthorizeFlow::endAttempt()
{
    m_link.ask<api::AuthorizeCancel>({m_attempt}, this, [](const Result<api::Nothing>&) {});
}

bool AuthorizeFlow::canSwitchToCode() const
{
    // A spare has a registration of its own, and what somebody else began is theirs.
    return m_isCodePossible && m_stage == Stage::InBrowser && !m_url.isEmpty() && !m_isForSpare;
}

/// The worker ends the open attempt as soon as it is to begin another one.
void AuthorizeFlow::switchToCode()
{
    if (!canSwitchToCode())
        return;
    m_attempt.clear();
    m_url.clear();
    m_notice.clear();
    m_stage = Stage::Starting;
    api::Authorize::Params target;
    target.name = m_name;
    target.by = m_by;
    target.device = true;
    begin(target);
}

void AuthorizeFlow::began(const api::Authorize::Answer& answer)
{
    m_userCode = answer.userCode;
    m_expiresAt = answer.expiresAt;
    if (!m_userCode.isEmpty()) {
        m_url = answer.verificationUri;
        m_urlWithCode = answer.verificationUriComplete;
        m_stage = Stage::WithCode;
        waitForOutcome();
        // The browser stays closed: the account's owner may sit at another device.
        setProgress(tr("Waiting until somebody has entered the code; this page goes on by itself."));
        return;
    }
    m_notice = answer.notice;
    m_url = answer.url;
    m_stage = m_url.isEmpty() ? Stage::Working : Stage::InBrowser;
    waitForOutcome();
    if (m_stage == Stage::InBrowser)
        openBrowser();
    else
        setProgress(tr("Checking… This takes a few seconds."));
}

void AuthorizeFlow::followAttempt(const QString& attempt)
{
    m_attempt = attempt;
    m_stage = Stage::InBrowser;
    setProgress(tr("A sign-in is under way. Finish it where it was begun."));
    waitForOutcome();
}

void AuthorizeFlow::openBrowser()
{
    const QUrl target = urlWithCode();
    if (!target.isValid())
        return tellNoBrowser();
    if (m_stage == Stage::WithCode)
        setProgress(tr("Your browser opens. Sign in there, and check that it shows the same code."));
    else
        setNext(tr("Your browser opens. Sign in there and allow access; this page goes on by itself."));
    m_opener(target, [self = QPointer(this)] {
        if (self)
            self->tellNoBrowser();
    });
}

/// It may be long after the browser was opened: it counts as long as somebody is to use it.
void AuthorizeFlow::tellNoBrowser()
{
    if (m_stage == Stage::WithCode)
        setProgress(tr("No browser could be opened. Open the address on any device and enter the code there."));
    else if (m_stage == Stage::InBrowser)
        setNext(tr("No browser could be opened. Copy the sign-in link and open it in a browser on this computer."));
}

void AuthorizeFlow::setNext(const QString& next)
{
    setProgress(m_notice.isEmpty() ? next : next + u' ' + m_notice);
}

void AuthorizeFlow::waitForOutcome()
{
    const auto ended = [this, attempt = m_attempt](const Result<api::AuthorizeWait::Answer>& answer) {
        const bool hasWorked = answer && answer->outcome == api::AuthorizeWait::Outcome::Success;
        if (attempt != m_attempt && !hasWorked)
            return; // a code has taken its place
        if (attempt != m_attempt)
            abandonCode();
        if (!answer)
            fail(answer.error());
        else if (hasWorked)
            succeed(*answer);
        else
            ask(*answer);
    };
    m_link.ask<api::AuthorizeWait>({m_attempt}, this, ended);
}

/// The browser was faster than the change to a code.
void AuthorizeFlow::abandonCode()
{
    m_cancelled = true; // where the code has not come yet
    if (!m_attempt.isEmpty())
        endAttempt();
}

void AuthorizeFlow::ask(const api::AuthorizeWait::Answer& question)
{
    if (m_stage == Stage::Ended)
        return;
    m_question = question;
    m_stage = Stage::Asking;
    setProgress(tr("Another account has signed in. Nothing is replaced before you have answered."));
    Q_EMIT asked();
}

void AuthorizeFlow::answer(bool replace)
{
    if (m_stage != Stage::Asking)
        return;
    m_stage = Stage::Working;
    m_kept = !replace;
    setProgress(replace ? tr("Replacing the account…") : tr("Keeping the account…"));
    const api::AuthorizeAnswer::Params params{m_attempt, m_question.question, replace};
    m_link.ask<api::AuthorizeAnswer>(params, this, [this](const Result<api::Nothing>& answer) {
        // Another answer came first, or another question is open by now: the worker's outcome decides.
        const bool late =
            !answer && (answer.error().code == errorcode::staleAnswer || answer.error().code == errorcode::noQuestion);
        m_kept = m_kept && !late;
        if (answer || late)
            waitForOutcome();
        else
            fail(answer.error());
    });
}

void AuthorizeFlow::endedElsewhere()
{
    if (m_stage != Stage::Asking)
        return; // the answer to authorize-wait is on its way
    m_stage = Stage::Working;
    setProgress(tr("Somebody has answered elsewhere…"));
    waitForOutcome();
}

std::optional<std::chrono::seconds> AuthorizeFlow::timeLeft() const
{
    if (!m_expiresAt.isValid())
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(m_clock.now().msecsTo(m_expiresAt)));
}

void AuthorizeFlow::cancel()
{
    if (m_cancelled || m_stage == Stage::Ended)
        return;
    m_cancelled = true;
    const Error cancelled{ErrorKind::Cancelled, u"cancelled"_s, tr("The sign-in was cancelled.")};
    if (m_stage == Stage::Starting) {
        // The answer to `authorize` cancels the attempt as soon as it has a name.
        fail(cancelled);
        return;
    }
    setProgress(tr("Cancelling…"));
    m_link.ask<api::AuthorizeCancel>({m_attempt}, this,
                                     [this, cancelled](const Result<api::Nothing>&) { fail(cancelled); });
}

void AuthorizeFlow::paste(const QString& address)
{
    m_link.ask<api::AuthorizePaste>({m_attempt, address.trimmed()}, this, [this](const Result<api::Nothing>& answer) {
        if (m_stage == Stage::Ended)
            return;
        if (answer)
            setProgress(tr("Checking the provider's answer…"));
        else
            Q_EMIT pasteRefused(answer.error().message);
    });
}

bool AuthorizeFlow::end()
{
    if (m_stage == Stage::Ended)
        return false;
    m_stage = Stage::Ended;
    m_progress.clear();
    Q_EMIT changed();
    return true;
}

void AuthorizeFlow::succeed(const api::AuthorizeWait::Answer& outcome)
{
    if (end())
        Q_EMIT succeeded(outcome.message, outcome.account, outcome.warnings);
}

void AuthorizeFlow::fail(const Error& error)
{
    if (!end())
        return;
    if (m_kept)
        Q_EMIT failed(
            {ErrorKind::Cancelled, errorcode::kept, tr("Nothing was replaced: “%1” stays.").arg(m_question.expected)});
    else
        Q_EMIT failed(error);
}

void AuthorizeFlow::setProgress(const QString& progress)
{
    m_progress = progress;
    Q_EMIT changed();
}

} // namespace evergrant
