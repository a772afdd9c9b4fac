// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/alert.h"
#include "desktop/widgets/healthshape.h"
#include <QCoreApplication>

namespace evergrant {

/// How windows speak about alerts and heartbeats. Pure functions; times in the texts are local.
class AlertTexts
{
    Q_DECLARE_TR_FUNCTIONS(AlertTexts)

public:
    /// "Mail"; of a kind that is not known here, its word.
    static QString kind(const QString& word);
    /// "Mail to ann@example.org".
    static QString title(const AlertWords& alert);
    /// What it is about and when it is told: one or two sentences.
    static QString about(const AlertWords& alert);
    /// How it is: summary, what waits, the next try, and when somebody was told last.
    static QString status(const api::AlertView& alert, const QDateTime& now);
    static HealthShape shape(AlertHealth health);
    static QString word(AlertHealth health); ///< for screen readers

    /// The big sentence of the page, its shape, and who was told last and when.
    static HealthShape shape(const QList<api::AlertView>& alerts);
    static QString headline(const QList<api::AlertView>& alerts);
    static QString toldLast(const QList<api::AlertView>& alerts, const QDateTime& now);
    /// What would make it safer; empty: nothing.
    static QString advice(const QList<api::AlertView>& alerts);

    static QString level(const QString& word); ///< "a person is needed"
    /// Of a field of the form, by the option of the command line; empty: the form has none.
    static QString option(AlertKind kind, const QString& name);
    static QString recipientHint(AlertKind kind); ///< an example for the field of the recipient
    static QString secret(AlertKind kind);        ///< of the field for the secret; empty: such an alert has none
    static QString removal(const AlertWords& alert);

    static QString heartbeatTitle(const api::HeartbeatView& heartbeat);
    static QString heartbeatStatus(const api::HeartbeatView& heartbeat, const QDateTime& now);
    static HealthShape shape(const api::HeartbeatView& heartbeat);
    static QString heartbeatRemoval(const api::HeartbeatView& heartbeat);
};

} // namespace evergrant
