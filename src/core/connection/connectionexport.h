// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include "core/connection/dependent.h"
#include <QJsonArray>

namespace evergrant {

// What `evergrant export` prints and `evergrant import` reads, schema 1: settings of connections and of what is set up
// around them, and nothing secret.
//
//   {"schema": 1, "connections": [{"name": "crm", "provider": "constant-contact", ...}],
//    "deliveries": [...], "jobs": [...], "alerts": [...], "heartbeats": [...]}
//
// Of a connection there are the fields of `evergrant add`: name and provider, and where they are not empty grant,
// title, client_id, scopes (a list), redirect_uri, settings (an object of texts). Key files are only named. The other
// lists may be missing; what is in them is in dependent.h. A list that is not known here is of a later version.

struct ExportedDocument
{
    QJsonArray connections; ///< of exportedConnection(); each is fit to be the params of the worker's `add`
    QList<Dependent> dependents;
    QStringList unknownLists; ///< names of what a later version has written beside them
};

QString listOf(DependentType type); ///< "deliveries", "jobs", "alerts", "heartbeats"

QJsonObject exportedConnection(const Connection& connection);
QJsonObject exportedDocument(const ExportedDocument& document);

/// Errors, all Usage: "import-unreadable" (no JSON, or not of this form), "import-newer" (a later schema).
Result<ExportedDocument> importedDocument(const QByteArray& document);
/// What can be told of one connection without knowing the providers. Error: Usage "import-entry", which names the
/// field.
Result<void> checkImportedEntry(const QJsonObject& entry);

} // namespace evergrant
