// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QByteArrayList>

namespace evergrant {

/// Takes known secrets out of output that comes in pieces, however it is cut: as they are, in base64 and base64url
/// (also as a part of something longer, such as HTTP's Basic credentials), percent-encoded, and with the slashes of
/// JSON escaped; also where line breaks are inside, as base64(1) makes them. "***" stands in their place.
class TokenScrubber
{
public:
    explicit TokenScrubber(const QList<Secret>& secrets = {});
    ~TokenScrubber();
    TokenScrubber(TokenScrubber&&) = default;
    TokenScrubber(const TokenScrubber&) = delete;
    TokenScrubber& operator=(const TokenScrubber&) = delete;

    /// From now on this one, too.
    void add(const Secret& secret);
    /// What can be shown so far. The end is kept back where a secret may begin there.
    QByteArray feed(QByteArrayView piece);
    /// The rest; "***" where it is the beginning of a secret.
    QByteArray finish();

private:
    void addForms(QByteArrayView secret);
    void sortForms();
    void scrubPending();
    qsizetype keptBack() const;

    QByteArrayList m_forms; ///< the longest first
    QByteArray m_pending;
};

} // namespace evergrant
