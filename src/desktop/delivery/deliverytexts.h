// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/delivery.h"
#include "desktop/list/shownconnection.h"
#include "desktop/widgets/healthshape.h"
#include <QCoreApplication>

namespace evergrant {

/// How windows speak about deliveries. Pure functions.
class DeliveryTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryTexts)

public:
    /// "A file on this computer"; of a kind that is not known here, its word.
    static QString kind(const QString& word);
    static QString kind(TargetKind kind) { return DeliveryTexts::kind(toWord(kind)); }
    /// Of a field of the form, by TargetOption::name; where there is none, the name itself.
    static QString option(const QString& name);
    /// Of the field for the secret of such a target; empty: it has none.
    static QString secret(TargetKind kind);
    /// The worker's message with fields of the form in place of options of the command line.
    static QString withLabels(const QString& message, TargetKind kind);
    /// "A file on this computer: /run/crm/token".
    static QString title(const DeliveryStatus& delivery);
    /// How early the token is renewed for its deliveries; empty: no earlier than always, or its end is not known.
    static QString earlyRenewal(const ShownConnection& view);
    /// A line for each program that may ask the local endpoint; empty: none.
    static QString consumers(const QList<api::TokenConsumer>& consumers, const QDateTime& now);
    /// For whoever manages the AWS account: what to allow for this place, and why.
    static QString policy(const QString& connection, const api::DeliverPolicy::Params& place,
                          const AccessPolicies& policies);
    /// Summary, remedy, and times of the last delivery and the last reader, in local time.
    static QString detail(const DeliveryStatus& delivery, const QDateTime& now);
    static HealthShape shape(DeliveryHealth health);
    /// For screen readers.
    static QString word(DeliveryHealth health);
};

} // namespace evergrant
