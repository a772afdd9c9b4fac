// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/authorizeflow.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

AuthorizeFlow::AuthorizeFlow(link::WorkerLink& link, BrowserOpener opener, QUuid id, QString name, QObject* parent)
    : QObject(parent)
    , m_link(link)
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
        m_url = QUrl(answer->value("url"_L1).toString());
        if (m_cancelled) {
            m_link.request(u"authorize-cancel"_s, {{u"attempt"_s, m_attempt}}, this, [](const Result<QJsonObject>&) {});
            return;
        }
        m_stage = Stage::InBrowser;
        follow();
        openBrowser();
    });
}

void AuthorizeFlow::adopt(const QString& attempt)
{
    m_attempt = attempt;
    m_stage = Stage::InBrowser;
    tell(tr("A sign-in is under way. Finish it in the browser in which it was opened."));
    follow();
}

bool AuthorizeFlow::openBrowser()
{
    const bool opened = m_url.isValid() && m_opener(m_url);
    tell(opened ? tr("Your browser has opened. Sign in there and allow access; this page goes on by itself.")
                : tr("No browser could be opened. Copy the sign-in link and open it in a browser on this computer."));
    return opened;
}

void AuthorizeFlow::follow()
{
    m_link.request(u"authorize-wait"_s, {{u"attempt"_s, m_attempt}}, this,
                   [this](const Result<QJsonObject>& answer) { end(answer); });
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
    if (!answer) {
        Q_EMIT failed(answer.error());
    } else if (answer->value("outcome"_L1).toString() == "success"_L1) {
        Q_EMIT succeeded(answer->value("message"_L1).toString(), answer->value("account"_L1).toString());
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
