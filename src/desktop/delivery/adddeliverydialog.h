// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace evergrant {

class InputForm;

/// Asks where the access token of a connection is to be brought. The fields are those of the kind that is chosen; what
/// few need is folded away. Stays open while the worker tries the place, and where it says what is wrong.
class AddDeliveryDialog : public QDialog
{
    Q_OBJECT

public:
    AddDeliveryDialog(const QString& title, const QString& connection, QWidget* parent);

    /// The worker has refused it, or the place has.
    void complain(const QString& message);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(const evergrant::api::DeliverAdd::Params& params);
    /// Of a store of AWS: what has to be allowed there.
    void policyWanted(const evergrant::api::DeliverPolicy::Params& place);

private:
    void layOut();
    void chooseKind();
    void fillForms();
    void fillMore();
    void askForPolicy();
    void submit();
    TargetKind kind() const;
    QMap<QString, QString> options() const; ///< that are filled in

    QString m_connection;
    QComboBox* m_kinds;
    InputForm *m_form, *m_more;
    QToolButton* m_toggle;
    QPushButton* m_policy;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace evergrant
