// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "desktop/list/shownconnection.h"
#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace evergrant {

class InputForm;

/// Asks for the address of a heartbeat, and for the connections that count for it.
class AddHeartbeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections`: all that there are.
    AddHeartbeatDialog(const QList<ShownConnection>& connections, QWidget* parent);

    void complain(const QString& message);
    void setBusy(bool busy);

Q_SIGNALS:
    /// Whoever listens accepts or complains.
    void submitted(const evergrant::api::HeartbeatAdd::Params& params);

private:
    void submit();

    InputForm* m_form;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace evergrant
