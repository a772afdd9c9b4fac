// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "core/clock.h"
#include "desktop/browser.h"
#include "link/workerlink.h"
#include <QUuid>

namespace evergrant {

/// One sign-in as the window sees it: asks the worker what a person has to do, opens the browser or shows a code, waits
/// for the end. The flow itself runs in the worker and survives this object.
class AuthorizeFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Starting,
        InBrowser, ///< a person signs in
        WithCode,  ///< a person enters userCode() at url(), on any device
        Working,   ///< nobody is needed
        Asking,    ///< another account has signed in: question() waits for answer()
        Ended
    };

    /// `link` and `clock` outlive the flow.
    AuthorizeFlow(link::WorkerLink& link, Clock& clock, BrowserOpener opener, QUuid id, QString name,
                  QObject* parent = nullptr);

    /// Begins a new attempt. `by`: who sits here, as shown with the authorization. `target`: what SpareDialog asked.
    void start(const QString& by, api::Authorize::Params target = {});
    /// Follows an attempt that somebody else began (the command line, an earlier window): its address is not known
    /// here.
    void followAttempt(const QString& attempt);
    /// Ends the attempt in the worker too, also when its address has not arrived yet.
    void cancel();
    /// The address of the page that did not load. Wrong ones are answered with pasteRefused() and the attempt goes on.
    void paste(const QString& address);
    /// Where none opens, progress() says how to go on without.
    void openBrowser();
    /// Whether switchToCode() is of use, as long as the browser's turn is.
    void setCodePossible(bool possible) { m_isCodePossible = possible; }
    bool canSwitchToCode() const;
    /// Goes on with a code for any device instead: the attempt with the browser ends, the flow stays.
    void switchToCode();
    /// While Asking: true replaces the old account's grant, false keeps it. The flow's end follows.
    void answer(bool replace);
    /// The worker has reported the attempt's end. While Asking, the question was answered elsewhere: the outcome is
    /// asked for.
    void endedElsewhere();

    Stage stage() const { return m_stage; }
    QUuid id() const { return m_id; }
    QString name() const { return m_name; }
    bool isForSpare() const { return m_isForSpare; } ///< false for what somebody else began
    QString attempt() const { return m_attempt; }
    /// Where the person goes; empty until known. With a code this is the short address, to be typed elsewhere.
    QUrl url() const { return m_url; }
    QString userCode() const { return m_userCode; }
    /// With the code in it, for a QR code; the short address where the provider has no such thing.
    QUrl urlWithCode() const { return m_urlWithCode.isEmpty() ? m_url : m_urlWithCode; }
    /// Until the code is of no use any more; nothing when unknown.
    std::optional<std::chrono::seconds> timeLeft() const;
    /// What the worker asks before it replaces the grant of one account by that of another.
    const api::AuthorizeWait::Answer& question() const { return m_question; }
    Clock& clock() const { return m_clock; }
    /// What happens right now, as a sentence.
    QString progress() const { return m_progress; }

Q_SIGNALS:
    void changed();
    void asked(); ///< stage() has become Asking
    /// Exactly once. Success: `message` is the worker's sentence, `account` who it is and `warnings` what is not as it
    /// should be all the same; failure: `error`'s message.
    void succeeded(const QString& message, const QString& account, const QStringList& warnings);
    void failed(const evergrant::Error& error);
    void pasteRefused(const QString& message);

private:
    void begin(const api::Authorize::Params& target);
    void began(const api::Authorize::Answer& answer);
    void waitForOutcome();
    void ask(const api::AuthorizeWait::Answer& question);
    void endAttempt(); ///< in the worker
    void abandonCode();
    void succeed(const api::AuthorizeWait::Answer& outcome);
    void fail(const Error& error);
    bool end(); ///< false: it has ended before
    void setProgress(const QString& progress);
    void setNext(const QString& next); ///< with what the worker said about the sign-in
    void tellNoBrowser();

    link::WorkerLink& m_link;
    Clock& m_clock;
    BrowserOpener m_opener;
    QUuid m_id;
    QString m_name, m_by, m_attempt, m_progress, m_userCode;
    QUrl m_url, m_urlWithCode;
    QString m_notice; ///< what may keep the browser from coming back
    QDateTime m_expiresAt;
    api::AuthorizeWait::Answer m_question;
    Stage m_stage = Stage::Starting;
    bool m_cancelled = false, m_kept = false, m_isForSpare = false, m_isCodePossible = false;
};

} // namespace evergrant
