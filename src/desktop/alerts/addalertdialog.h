// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "desktop/list/shownconnection.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QToolButton;

namespace evergrant {

class InputForm;

/// Asks who is to be told and how. The fields are those of the kind that is chosen; what few need is folded away.
/// Checks them as the command line does.
class AddAlertDialog : public QDialog
{
    Q_OBJECT

public:
    /// `connections`: all that there are; one of them may sign in at the mail server.
    AddAlertDialog(const QList<ShownConnection>& connections, QWidget* parent);

    /// The worker has refused it; the message goes below the field that it is about.
    void complain(const Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    /// `thenTest`: a test is wanted once it is there. Whoever listens accepts or complains.
    void submitted(const evergrant::api::AlertAdd::Params& params, bool thenTest);

private:
    void layOut();
    QLayout* levelsRow();
    void chooseKind();
    void addFields();
    void addOption(const AlertOption& option);
    void addMore();
    AlertKind kind() const;
    QString textOf(const QString& field) const;
    api::AlertAdd::Params params() const;
    void submit();

    QList<ShownConnection> m_connections;
    QComboBox* m_kinds;
    InputForm *m_form, *m_more;
    QWidget* m_levelsBox;
    QList<QCheckBox*> m_levels; ///< in the order of AlertLevel
    QToolButton* m_toggle;
    QCheckBox* m_test;
    QLabel *m_note, *m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace evergrant
