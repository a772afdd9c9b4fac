// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evergrant {

struct ConnectionCore;
struct TransactionResult;

/// The server understands a client secret only as it is (TransactionResult::rawBasicAccepted): the next request is made
/// at once in the way that it has just shown to understand.
void noteRawBasic(ConnectionCore& core, const TransactionResult& result);

} // namespace evergrant
