// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/bundle.h"
#include <functional>

namespace evergrant::api {

/// A text of others, fit to be shown; "-" where it is empty.
using ShownText = std::function<QString(const QString&)>;

QString timeText(const QDateTime& at);
bool isUnwell(const ConnectionView& connection);
bool isFailing(const DeliveryStatus& delivery);
/// A server's words may name whom an alert goes to.
QString withoutAddressees(const AlertView& alert);
/// Whether a person has to sign in again: "yes", "no", "soon", or that nobody knows.
QString newSignIn(const ConnectionView& connection);

/// What is wrong, the worst first: causes on this computer, connections that need a person, what else does not work,
/// then warnings and pauses. What is said of several in the same words is said once. Empty: nothing.
QStringList findings(const BundleParts& parts, const ShownText& shown);
/// A line for each check, or for several that say the same; what findings() says is not repeated.
QStringList checkLines(const QList<DoctorCheck>& checks, const ShownText& shown);

} // namespace evergrant::api
