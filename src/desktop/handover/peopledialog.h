// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace evergrant {

class InputForm;

/// Asks what people say about a connection: what it is for, what breaks without it, who can repair it. It stands on the
/// handover sheet.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    PeopleDialog(const ShownConnection& view, QWidget* parent);

    void complain(const QString& message);

Q_SIGNALS:
    /// With what was changed, by the keys of handovernotes.h; empty texts take one back. The dialog stays open.
    void submitted(const QMap<QString, QString>& changed);

private:
    void submit();

    QMap<QString, QString> m_before;
    InputForm* m_form;
    QLabel* m_error;
    QDialogButtonBox* m_buttons;
};

} // namespace evergrant
