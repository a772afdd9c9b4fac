// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/keys.h"
#include "api/messages/log.h"
#include "api/messages/worker.h"
#include "link/workerlink.h"
#include <QWidget>
#include <memory>

class QDialog;

namespace evergrant {

namespace Ui {
class WorkerPage;
}

/// The settings of the background worker, which it keeps in the profile: how long the log is kept. Also where the
/// profile key is, and the commands that move it. Asks the worker whenever it comes into sight.
class WorkerPage : public QWidget
{
    Q_OBJECT

public:
    explicit WorkerPage(QWidget* parent = nullptr);
    ~WorkerPage() override;

    /// What a person is told of an error of the worker on this page and its neighbours.
    static QString complaint(const Error& error);
    void setLink(link::WorkerLink& link); ///< outlives the page; to be called before it is shown

Q_SIGNALS:
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme
    void helpWanted(const QString& page);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void showRetention(const Result<api::LogRetention::Answer>& answer);
    void showKey(const Result<api::KeyState::Answer>& answer);
    void showCommands();
    void refresh();
    void save();
    void decide(int days);
    void send(int days);
    void complain(const Error& error);

    std::unique_ptr<Ui::WorkerPage> m_ui;
    link::WorkerLink* m_link = nullptr;
    std::optional<api::KeyState::Answer> m_key; ///< empty: not known
    QString m_profile;                          ///< of the worker; empty: not known
    int m_days = 0;                             ///< as the worker keeps events; 0: not known
    bool m_saving = false;
};

} // namespace evergrant
