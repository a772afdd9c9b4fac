// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpanswer.h"
#include <QHash>
#include <QString>

namespace evergrant {

/// Fills a page template of resources/callback/ ("callback.html"): `{{name}}` becomes the value of `name`, escaped, and
/// `{{style}}` the common style sheet. The policy of the answer allows this style sheet by its hash, forms to
/// `formTargets` (CSP sources), and nothing else.
HttpAnswer htmlPage(int status, const QString& templateName, const QHash<QString, QString>& values,
                    const QByteArray& formTargets = QByteArrayLiteral("'none'"));

} // namespace evergrant
