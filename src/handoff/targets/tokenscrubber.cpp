// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/tokenscrubber.h"

#include <algorithm>
#include <utility>

namespace evergrant::handoff {

namespace {

/// The letters of base64 that stand for `secret` alone where `before` bytes (0 to 2) precede it in a group of three.
QByteArray base64Within(QByteArrayView secret, qsizetype before, QByteArray::Base64Options alphabet)
{
    QByteArray padded(before, '\0');
    padded.append(secret);
    const QByteArray encoded = padded.toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const qsizetype first = (before * 8 + 5) / 6; // letters before it hold bits of others
    const qsizetype end = padded.size() * 8 / 6;  // so may the last one
    wipe(padded);
    return encoded.mid(first, end - first);
}

} // namespace

TokenScrubber::TokenScrubber(const QList<Secret>& secrets)
{
    for (const Secret& secret : secrets)
        addForms(secret.reveal());
    std::ranges::sort(m_forms, [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
}

TokenScrubber::~TokenScrubber()
{
    wipe(m_pending);
    for (QByteArray& form : m_forms)
        wipe(form);
}

void TokenScrubber::addForms(QByteArrayView secret)
{
    QByteArrayList forms{secret.toByteArray(), secret.toByteArray().toPercentEncoding()};
    for (qsizetype before = 0; before < 3; ++before) {
        forms.append(base64Within(secret, before, QByteArray::Base64Encoding));
        forms.append(base64Within(secret, before, QByteArray::Base64UrlEncoding));
    }
    for (const QByteArray& form : std::as_const(forms)) {
        if (!form.isEmpty() && !m_forms.contains(form))
            m_forms.append(form);
    }
}

void TokenScrubber::scrubPending()
{
    for (const QByteArray& form : std::as_const(m_forms))
        m_pending.replace(form, "***");
}

QByteArray TokenScrubber::feed(QByteArrayView piece)
{
    m_pending.append(piece);
    scrubPending();
    const qsizetype keep = m_forms.isEmpty() ? 0 : m_forms.first().size() - 1;
    const qsizetype ready = std::max<qsizetype>(m_pending.size() - keep, 0);
    const QByteArray shown = m_pending.first(ready);
    m_pending.remove(0, ready);
    return shown;
}

QByteArray TokenScrubber::finish()
{
    return std::exchange(m_pending, {});
}

} // namespace evergrant::handoff
