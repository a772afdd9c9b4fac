// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QVarLengthArray>

namespace evergrant {

/// A JSON object as the text that is sent: what QJsonDocument writes in compact form.
class JsonText
{
public:
    JsonText() = default;                // an empty one
    JsonText(const QJsonObject& object); // NOLINT(google-explicit-constructor): it is the same object
    static JsonText ofObject(QByteArray&& text);

    const QByteArray& bytes() const { return m_bytes; }
    QJsonObject object() const;

private:
    /// Not on the heap: what tl::expected makes of T() before it converts another one's value is never destroyed.
    QByteArray m_bytes = QByteArrayLiteral("{}");
};

// Values at the end of such a text, as QJsonDocument would write them. Making QJsonValues first takes several times as
// long, and an answer may be about thousands of connections.
void appendJson(QByteArray& json, const QString& text);
void appendJson(QByteArray& json, bool flag);
void appendJson(QByteArray& json, qint64 number);
void appendJson(QByteArray& json, const QJsonValue& value);
void appendJson(QByteArray& json, const QDateTime& time); ///< as timeToJson()

/// Appends an object. Its members may come in any order: like QJsonDocument it writes them sorted by name, and of two
/// with the same name the later one.
class JsonObjectWriter
{
public:
    explicit JsonObjectWriter(QByteArray& json);

    /// The value is to be appended next. `name` needs no escapes, and outlives this.
    void beginMember(QLatin1StringView name);
    void end(); ///< to be called once, at last

private:
    struct Member
    {
        QLatin1StringView name;
        qsizetype begin, size; ///< of `"name":value`
    };
    void closeMember();
    bool isSorted() const;
    void sort();

    QByteArray& m_json;
    qsizetype m_begin;
    QVarLengthArray<Member, 24> m_members;
};

} // namespace evergrant
