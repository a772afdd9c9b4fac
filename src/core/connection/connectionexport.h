// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/connection.h"
#include <QJsonArray>

namespace evergrant {

// What `evergrant export` prints and `evergrant import` reads, schema 1: settings of connections, and nothing secret.
//
//   {"schema": 1, "connections": [{"name": "crm", "provider": "constant-contact", ...}]}
//
// Of a connection there are the fields of `evergrant add`: name and provider, and where they are not empty grant,
// title, client_id, scopes (a list), redirect_uri, settings (an object of texts). Key files are only named.

QJsonObject exportedConnection(const Connection& connection);
/// `connections`: of exportedConnection().
QJsonObject exportedDocument(const QJsonArray& connections);

/// The entries of such a document, each of which is fit to be the params of the worker's `add`. Errors, all Usage:
/// "import-unreadable" (no JSON, or not of this form), "import-newer" (a later schema).
Result<QJsonArray> importedEntries(const QByteArray& document);
/// What can be told of one entry without knowing the providers. Error: Usage "import-entry", which names the field.
Result<void> checkImportedEntry(const QJsonObject& entry);

} // namespace evergrant
