// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QTextDocument;
class QWidget;

namespace evergrant {

/// The one way of texts into tool tips and labels: Qt takes what looks like HTML for HTML there, and opens the files it
/// names. Texts come from providers, from connections.json and from people; none of them is markup.
/// tests/house finds code that goes past this class. Notifications are escaped in machine/dbusnotifier.
class ForeignText
{
public:
    /// For Qt::ToolTipRole and setToolTip(): shown as it stands, and wrapped.
    static QString tip(const QString& text);
    static void setTip(QWidget* widget, const QString& text);
    /// For the tray icon, whose host may or may not read markup: angle brackets become quotation marks.
    static QString trayTip(const QString& text);
    static QLabel* label(const QString& text, QWidget* parent);
    static QLabel* label(QWidget* parent) { return label(QString(), parent); }
    /// For HTML of ours in which everything from outside is escaped.
    static QLabel* labelOfHtml(const QString& html, QWidget* parent);
    static void showHtml(QTextDocument* document, const QString& html);
};

} // namespace evergrant
