// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include <QByteArray>
#include <QByteArrayView>
#include <functional>
#include <memory>

namespace evergrant {

/// Authenticated encryption under one key. For all threads: a call changes nothing in it.
class Sealer
{
public:
    virtual ~Sealer() = default;

    /// `associatedData` is not kept in the result; open() must be given the same bytes. It says what the sealed bytes
    /// are and where they belong, so that they are worth nothing anywhere else.
    virtual Result<QByteArray> seal(const Secret& plain, QByteArrayView associatedData) const = 0;

    /// Fails with "seal-broken" on another key, other associated data, or a single changed bit, without telling which.
    virtual Result<Secret> open(QByteArrayView sealed, QByteArrayView associatedData) const = 0;

    /// 16 bytes, always the same for the same value under the same key, and of no use to find the value.
    virtual QByteArray fingerprint(const Secret& value) const = 0;
};

/// Makes the sealer of a profile. Errors: Failed "bad-profile-key" (wrong length), "no-memory".
using SealerFactory = std::function<Result<std::unique_ptr<Sealer>>(const Secret& profileKey)>;

} // namespace evergrant
