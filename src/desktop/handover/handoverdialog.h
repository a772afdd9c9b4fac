// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handover/handoversheet.h"
#include <QDialog>

class QComboBox;
class QLabel;
class QTextBrowser;

namespace evergrant {

/// Shows the handover sheet of one connection or of all, as it is saved: as PDF or as HTML.
class HandoverDialog : public QDialog
{
    Q_OBJECT

public:
    /// `one` is shown first.
    HandoverDialog(const HandoverSheet& one, const QList<HandoverSheet>& all, const QDateTime& madeAt, QWidget* parent);

    /// Says below the sheet how it went.
    void save(const QString& path);

private:
    void showSheets();
    void askWhere(const QString& suffix);

    HandoverSheet m_one;
    QList<HandoverSheet> m_all;
    QDateTime m_madeAt;
    QString m_html; ///< of what is shown
    QComboBox* m_choice;
    QTextBrowser* m_text;
    QLabel* m_outcome;
};

} // namespace evergrant
