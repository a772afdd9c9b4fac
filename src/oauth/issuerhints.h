// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/clientconfig.h"
#include <QByteArray>

namespace evergrant {

// What was probably meant where the setting `issuer` and the server's metadata do not fit together. Nothing is
// corrected silently: secrets are bound to an issuer, and RFC 8414 section 3.3 wants the two to be identical. Where the
// server has named an issuer that can be used, the error's correction is that.

/// Whether `given`, a server's own name for itself, is `issuer`. RFC 8414 section 3.3 and RFC 9207 section 2.4 want the
/// two to be identical. What QUrl does not keep, such as the case of the host, was lost when the setting was read, and
/// is therefore left out on both sides; the path counts to the letter.
bool isSameIssuer(const QUrl& issuer, const QString& given);

/// The issuer whose metadata is at `address`, which somebody may have pasted in its place; `address` itself where it is
/// no such address.
QUrl issuerOfMetadata(const QUrl& address);

/// PersonNeeded "discovery-mismatch": names the issuer that the server gave, and how to use it.
Error issuerMismatch(const ClientConfig& config, const QString& given);

/// PersonNeeded "discovery-invalid": the metadata's `name` is `value`, which nothing can be sent to.
Error unusableEndpoint(const ClientConfig& config, const QString& name, const QString& value);

/// PersonNeeded "discovery-invalid": the server answers the request for metadata at `asked` with a redirect.
Error redirectedMetadata(const ClientConfig& config, const QUrl& asked, const QByteArray& location);

} // namespace evergrant
