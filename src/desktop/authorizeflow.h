// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/workerlink.h"
#include <QJsonObject>
#include <QUrl>
#include <QUuid>
#include <functional>

namespace evergrant {

/// Opens an address in the browser of whoever sits here; false when there is none.
using BrowserOpener = std::function<bool(const QUrl&)>;

/// One sign-in as the window sees it: asks the worker for the address, opens the browser, waits for the end. The flow
/// itself runs in the worker and survives this object.
class AuthorizeFlow : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Starting, InBrowser, Ended };

    /// `link` outlives the flow.
    AuthorizeFlow(link::WorkerLink& link, BrowserOpener opener, QUuid id, QString name, QObject* parent = nullptr);

    /// Begins a new attempt. `by`: who sits here, as shown with the authorization. `target`: what SpareDialog asked.
    void start(const QString& by, const QJsonObject& target = {});
    /// Follows an attempt that somebody else began (the command line, an earlier window): its address is not known
    /// here.
    void adopt(const QString& attempt);
    /// Ends the attempt in the worker too, also when its address has not arrived yet.
    void cancel();
    /// The address of the page that did not load. Wrong ones are answered with pasteRefused() and the attempt goes on.
    void paste(const QString& address);
    bool openBrowser();

    Stage stage() const { return m_stage; }
    QUuid id() const { return m_id; }
    QString name() const { return m_name; }
    QString attempt() const { return m_attempt; }
    QUrl url() const { return m_url; } ///< empty until known
    /// What happens right now, as a sentence.
    QString progress() const { return m_progress; }

Q_SIGNALS:
    void changed();
    /// Exactly once. Success: `message` is the worker's sentence and `account` who it is; failure: `error`'s message.
    void succeeded(const QString& message, const QString& account);
    void failed(const evergrant::Error& error);
    void pasteRefused(const QString& message);

private:
    void follow();
    void end(const Result<QJsonObject>& answer);
    void tell(const QString& progress);

    link::WorkerLink& m_link;
    BrowserOpener m_opener;
    QUuid m_id;
    QString m_name, m_attempt, m_progress;
    QUrl m_url;
    Stage m_stage = Stage::Starting;
    bool m_cancelled = false;
};

} // namespace evergrant
