// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QByteArray>
#include <QList>
#include <optional>

namespace evergrant {

/// application/x-www-form-urlencoded: letters, digits and `*-._` stay, a space becomes `+`, every other byte `%XX`.
QByteArray formEncoded(QByteArrayView bytes);
/// The way back, completely: `+` is a space and every `%XX` is decoded. A `%` without two hex digits stays as it is.
QByteArray formDecoded(QByteArrayView bytes);

/// Decoded names and values of a query or a form body, in their order, duplicates included.
class FormFields
{
public:
    static FormFields parse(QByteArrayView encoded);

    /// The value, when the name is there exactly once: RFC 6749 section 3.1 forbids repeated parameters.
    std::optional<QByteArray> value(QByteArrayView name) const;
    bool contains(QByteArrayView name) const;
    bool isRepeated(QByteArrayView name) const;
    QList<QByteArray> names() const; ///< each once

private:
    struct Field
    {
        QByteArray name, value;
    };
    QList<Field> m_fields;
};

/// A form body that holds secrets; wiped when it goes.
class FormBody
{
public:
    FormBody();
    FormBody(FormBody&&) = default;
    FormBody& operator=(FormBody&&) = delete;
    ~FormBody() { wipe(m_bytes); }

    void add(QByteArrayView name, QByteArrayView value);
    bool has(const QByteArray& name) const { return m_names.contains(name); }
    Secret take() { return Secret::take(std::exchange(m_bytes, {})); }

private:
    QByteArray m_bytes;
    QList<QByteArray> m_names;
};

} // namespace evergrant
