// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokenscrubber.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace evergrant {

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

/// Some libraries write the two digits after "%" in lower case.
QByteArray withLowerCaseDigits(QByteArray encoded)
{
    for (qsizetype i = encoded.indexOf('%'); i >= 0; i = encoded.indexOf('%', i + 1))
        encoded.replace(i, 3, encoded.sliced(i, 3).toLower());
    return encoded;
}

bool isLineBreak(char c)
{
    return c == '\n' || c == '\r';
}

/// Text without its line breaks, and where each of its characters stood.
struct FlatText
{
    explicit FlatText(const QByteArray& text)
    {
        flat.reserve(text.size());
        places.reserve(size_t(text.size()));
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (isLineBreak(text.at(i)))
                continue;
            flat.append(text.at(i));
            places.push_back(i);
        }
    }
    ~FlatText() { wipe(flat); }
    Q_DISABLE_COPY_MOVE(FlatText)

    QByteArray flat;
    std::vector<qsizetype> places;
};

} // namespace

TokenScrubber::TokenScrubber(const QList<Secret>& secrets)
{
    for (const Secret& secret : secrets)
        addForms(secret.reveal());
    sortForms();
}

TokenScrubber::~TokenScrubber()
{
    wipe(m_pending);
    for (QByteArray& form : m_forms)
        wipe(form);
}

void TokenScrubber::add(const Secret& secret)
{
    addForms(secret.reveal());
    sortForms();
}

void TokenScrubber::addForms(QByteArrayView secret)
{
    const QByteArray plain = secret.toByteArray();
    const QByteArray percent = plain.toPercentEncoding();
    QByteArrayList forms{plain, percent, withLowerCaseDigits(percent), QByteArray(plain).replace("/", "\\/")};
    for (qsizetype before = 0; before < 3; ++before) {
        forms.append(base64Within(secret, before, QByteArray::Base64Encoding));
        forms.append(base64Within(secret, before, QByteArray::Base64UrlEncoding));
    }
    for (const QByteArray& form : std::as_const(forms)) {
        if (!form.isEmpty() && !m_forms.contains(form))
            m_forms.append(form);
    }
}

void TokenScrubber::sortForms()
{
    std::ranges::sort(m_forms, [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
}

void TokenScrubber::scrubPending()
{
    FlatText text(m_pending);
    std::vector<std::pair<qsizetype, qsizetype>> found; // in m_pending, both ends within
    for (const QByteArray& form : std::as_const(m_forms)) {
        for (qsizetype at = text.flat.indexOf(form); at >= 0; at = text.flat.indexOf(form, at + form.size())) {
            found.emplace_back(text.places.at(size_t(at)), text.places.at(size_t(at + form.size() - 1)));
            text.flat.replace(at, form.size(), QByteArray(form.size(), '\0')); // no part of it is found once more
        }
    }
    std::ranges::sort(found, std::ranges::greater());
    for (const auto& [first, last] : found)
        m_pending.replace(first, last - first + 1, "***");
}

/// How much of the end may be the beginning of a secret, so that everything else is shown at once. Line breaks alone do
/// not let it grow for ever.
qsizetype TokenScrubber::keptBack() const
{
    if (m_forms.isEmpty())
        return 0;
    const qsizetype longest = m_forms.first().size() - 1, most = 4 * longest;
    const QByteArray end = m_pending.last(std::min(m_pending.size(), most));
    const FlatText text(end);
    const auto mayBegin = [&](qsizetype length) {
        const auto last = QByteArrayView(text.flat).last(length);
        return std::ranges::any_of(m_forms, [&](const QByteArray& form) { return form.startsWith(last); });
    };
    for (qsizetype length = std::min(longest, text.flat.size()); length > 0; --length)
        if (mayBegin(length))
            return end.size() - text.places.at(size_t(text.flat.size() - length));
    return 0;
}

QByteArray TokenScrubber::feed(QByteArrayView piece)
{
    m_pending.append(piece);
    scrubPending();
    const qsizetype ready = m_pending.size() - keptBack();
    const QByteArray shown = m_pending.first(ready);
    m_pending.remove(0, ready);
    return shown;
}

QByteArray TokenScrubber::finish()
{
    // What was kept back may be a secret that was cut off. A few letters are more likely something else, and tell less.
    constexpr qsizetype harmless = 4;
    const QByteArray rest = std::exchange(m_pending, {});
    return FlatText(rest).flat.size() > harmless ? QByteArray("***") : rest;
}

} // namespace evergrant
