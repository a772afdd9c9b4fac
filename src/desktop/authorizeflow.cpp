// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/authorizeflow.h"

#include "core/errorcode.h"

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

void AuthorizeFlow::start(const QString& by, const QJsonObject& target)
{
    QJsonObject params = target;
    params.insert(u"name"_s, m_name);
    params.insert(u"by"_s, by);
    tell(tr("Preparing the sign-in…"));
    m_link.request(u"authorize"_s, params, this, [this](const Result<QJsonObject>& answer) {
        if (!answer) {
            end(answer);
            return;
        }
        m_attempt = answer->value("attempt"_L1).toString();
        if (m_cancelled) {
            m_link.request(u"authorize-cancel"_s, {{u"attempt"_s, m_attempt}}, this, [](const Result<QJsonObject>&) {});
            return;
        }
        began(*answer);
    });
}

void AuthorizeFlow::began(const QJsonObject& answer)
{
    m_userCode = answer["user_code"_L1].toString();
    m_expiresAt = QDateTime::fromString(answer["expires_at"_L1].toString(), Qt::ISODate);
    if (!m_userCode.isEmpty()) {
        m_url = QUrl(answer["verification_uri"_L1].toString());
        m_urlWithCode = QUrl(answer["verification_uri_complete"_L1].toString());
        m_stage = Stage::WithCode;
        follow();
        // The browser stays closed: the account's owner may sit at another device.
        tell(tr("Waiting until somebody has entered the code; this page goes on by itself."));
        return;
    }
    m_notice = answer["notice"_L1].toString();
    m_url = QUrl(answer["url"_L1].toString());
    m_stage = m_url.isEmpty() ? Stage::Working : Stage::InBrowser;
    follow();
    if (m_stage == Stage::InBrowser)
        openBrowser();
    else
        tell(tr("Checking… This takes a few seconds."));
}

void AuthorizeFlow::adopt(const QString& attempt)
{
    m_attempt = attempt;
    m_stage = Stage::InBrowser;
    tell(tr("A sign-in is under way. Finish it where it was begun."));
    follow();
}

bool AuthorizeFlow::openBrowser()
{
    const QUrl target = urlWithCode();
    const bool opened = target.isValid() && m_opener(target);
    if (m_stage == Stage::WithCode) {
        tell(opened ? tr("Your browser has opened. Sign in there, and check that it shows the same code.")
                    : tr("No browser could be opened. Open the address on any device and enter the code there."));
        return opened;
    }
    const QString next =
        opened ? tr("Your browser has opened. Sign in there and allow access; this page goes on by itself.")
               : tr("No browser could be opened. Copy the sign-in link and open it in a browser on this computer.");
    tell(m_notice.isEmpty() ? next : next + u' ' + m_notice);
    return opened;
}

void AuthorizeFlow::follow()
{
    m_link.request(u"authorize-wait"_s, {{u"attempt"_s, m_attempt}}, this,
                   [this](const Result<QJsonObject>& answer) { take(answer); });
}

void AuthorizeFlow::take(const Result<QJsonObject>& answer)
{
    if (!answer || answer->value("outcome"_L1).toString() != "other-account"_L1) {
        end(answer);
        return;
    }
    if (m_stage == Stage::Ended)
        return;
    m_question = {answer->value("question"_L1).toString(), answer->value("expected"_L1).toString(),
                  answer->value("account"_L1).toString(), answer->value("message"_L1).toString()};
    m_stage = Stage::Asking;
    tell(tr("Another account has signed in. Nothing is replaced before you have answered."));
    Q_EMIT asked();
}

void AuthorizeFlow::answer(bool replace)
{
    if (m_stage != Stage::Asking)
        return;
    m_stage = Stage::Working;
    m_kept = !replace;
    tell(replace ? tr("Replacing the account…") : tr("Keeping the account…"));
    const QJsonObject params{{u"attempt"_s, m_attempt}, {u"question"_s, m_question.id}, {u"accept"_s, replace}};
    m_link.request(u"authorize-answer"_s, params, this, [this](const Result<QJsonObject>& answer) {
        // Somebody was faster, or another question is open by now: what holds is heard from the worker.
        const bool late =
            !answer && (answer.error().code == errorcode::staleAnswer || answer.error().code == errorcode::noQuestion);
        m_kept = m_kept && !late;
        if (answer || late)
            follow();
        else
            end(answer);
    });
}

void AuthorizeFlow::endedElsewhere()
{
    if (m_stage != Stage::Asking)
        return; // the answer to authorize-wait is on its way
    m_stage = Stage::Working;
    tell(tr("Somebody has answered elsewhere…"));
    follow();
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
    if (m_stage == Stage::Starting) {
        // The answer to `authorize` cancels the attempt as soon as it has a name.
        end(fail(ErrorKind::Cancelled, u"cancelled"_s, tr("The sign-in was cancelled.")));
        return;
    }
    tell(tr("Cancelling…"));
    m_link.request(u"authorize-cancel"_s, {{u"attempt"_s, m_attempt}}, this, [this](const Result<QJsonObject>&) {
        end(fail(ErrorKind::Cancelled, u"cancelled"_s, tr("The sign-in was cancelled.")));
    });
}

void AuthorizeFlow::paste(const QString& address)
{
    const QJsonObject params{{u"attempt"_s, m_attempt}, {u"address"_s, address.trimmed()}};
    m_link.request(u"authorize-paste"_s, params, this, [this](const Result<QJsonObject>& answer) {
        if (m_stage == Stage::Ended)
            return;
        if (answer)
            tell(tr("Thank you. Checking what the provider says…"));
        else
            Q_EMIT pasteRefused(answer.error().message);
    });
}

void AuthorizeFlow::end(const Result<QJsonObject>& answer)
{
    if (m_stage == Stage::Ended)
        return;
    m_stage = Stage::Ended;
    m_progress.clear();
    Q_EMIT changed();
    if (m_kept && !answer) {
        Q_EMIT failed(
            {ErrorKind::Cancelled, errorcode::kept, tr("Nothing was replaced: “%1” stays.").arg(m_question.expected)});
    } else if (!answer) {
        Q_EMIT failed(answer.error());
    } else if (answer->value("outcome"_L1).toString() == "success"_L1) {
        Q_EMIT succeeded(answer->value("message"_L1).toString(), answer->value("account"_L1).toString(),
                         answer->value("warnings"_L1).toVariant().toStringList());
    } else {
        Q_EMIT failed(
            Error{ErrorKind::Failed, answer->value("outcome"_L1).toString(), answer->value("message"_L1).toString()});
    }
}

void AuthorizeFlow::tell(const QString& progress)
{
    m_progress = progress;
    Q_EMIT changed();
}

} // namespace evergrant
