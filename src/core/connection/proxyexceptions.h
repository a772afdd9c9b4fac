// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QStringList>

namespace evergrant {

/// Where requests go directly although a proxy is named, as in the variable no_proxy: names of hosts, with or without a
/// dot before them, which stand for everything below them, too; addresses; networks of IPv4 such as 10.0.0.0/8.
/// `words`: each may hold several, separated by commas or spaces. The result holds one each, in lower case. Error Usage
/// "bad-no-proxy", which names the field "no_proxy" and what is wrong.
Result<QStringList> proxyExceptionsFrom(const QStringList& words);

/// `host`: of a request, as in its URL but without brackets. Names are not resolved, so an address stands for requests
/// that name that address.
bool isProxyException(const QStringList& exceptions, const QString& host);

} // namespace evergrant
