// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <memory>

namespace evergrant {

/// A token, code, verifier, key or password. Copies share one buffer, which is wiped when the last copy goes.
/// There is no conversion to a string: whoever needs the bytes says reveal(), and a search for that word finds every
/// place where a secret can leave.
class Secret
{
public:
    Secret() = default;

    /// Takes the bytes over and wipes the source when nobody else shares it.
    static Secret take(QByteArray&& bytes);

    bool isEmpty() const { return reveal().isEmpty(); }

    /// Valid as long as this object or a copy of it lives. Never log it, never put it in an error or an event.
    QByteArrayView reveal() const { return m_bytes ? QByteArrayView(*m_bytes) : QByteArrayView(); }

    /// Takes the same time for every pair of equal length.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    std::shared_ptr<const QByteArray> m_bytes;
};

/// Always prints "***".
QDebug operator<<(QDebug debug, const Secret&);

/// Overwrites the bytes in place, if nobody shares them, and empties the array.
void wipe(QByteArray& bytes);

} // namespace evergrant
