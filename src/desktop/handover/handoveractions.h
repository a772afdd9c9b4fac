// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/handover.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/theme.h"

class QDialog;

namespace evergrant {

/// What a person says about a connection for whoever inherits it, and the sheet that is made of it. Opens window-modal
/// dialogs, and reports errors as sentences for the message bar.
class HandoverActions : public QObject
{
    Q_OBJECT

public:
    /// `link` and `model` outlive it; dialogs open over `window`.
    HandoverActions(link::WorkerLink& link, const ConnectionsModel& model, QWidget* window);

    /// Opens the sheet of this connection, once the worker has told what belongs to it.
    void showSheet(const ShownConnection& view, const QDateTime& now);
    void editPeople(const ShownConnection& view);

Q_SIGNALS:
    void said(evergrant::Tone tone, const QString& text, const QUuid& about);
    void dialogOpened(QDialog* dialog); ///< to be dressed in the theme

private:
    void askForJobs(const ShownConnection& view, const QDateTime& now, const QList<api::ProviderInfo>& providers);
    void open(QDialog* dialog);

    link::WorkerLink& m_link;
    const ConnectionsModel& m_model;
    QWidget* m_window;
};

} // namespace evergrant
