// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/rehearsal.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/theme.h"
#include "link/workerlink.h"
#include <QWidget>
#include <memory>
#include <optional>

class QButtonGroup;

namespace evergrant {

namespace Ui {
class RehearsalWindow;
}

/// Lets the practice provider act out a failure, and shows what becomes of a practice connection. A rehearsal ends with
/// this window at the latest.
class RehearsalWindow : public QWidget
{
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QUuid>>; ///< practice connections, with the text for each

    /// `link` and `model` outlive it. `support`: everything is explained and nothing begun.
    RehearsalWindow(link::WorkerLink& link, const ConnectionsModel& model, bool support, QWidget* parent);
    ~RehearsalWindow() override;

Q_SIGNALS:
    void practiceWanted(); ///< there is no practice connection yet
    void signInWanted(const QUuid& id, const QString& name);

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    enum class State { Idle, Asking, Running };

    void connectSources();
    void connectButtons();
    void takeNotice(const QString& notice, const QJsonObject& content);
    void begin();
    void end();
    void takeEnd(RehearsalEnd why);
    void becomeIdle(RehearsalEnd why);
    void say(Tone tone, const QString& text);
    void refresh();
    void refreshChoices();
    void refreshState(const std::optional<ShownConnection>& view);
    Rehearsal chosen() const;
    std::optional<ShownConnection> current() const;

    std::unique_ptr<Ui::RehearsalWindow> m_ui;
    QButtonGroup* m_failures;
    link::WorkerLink& m_link;
    const ConnectionsModel& m_model;
    bool m_support;
    State m_state = State::Idle;
    Choices m_choices;
    QUuid m_followed; ///< whose log is shown; null: there was no rehearsal
    QString m_name;   ///< of the connection that takes part
};

} // namespace evergrant
