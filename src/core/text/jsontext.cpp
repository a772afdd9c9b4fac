// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/jsontext.h"

#include "core/text/rfc3339.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace evergrant {

namespace {

/// Needs no escapes, whatever its characters are in UTF-8.
bool isPlain(const QString& text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c.unicode() < 0x20 || c == u'"' || c == u'\\' || c.isSurrogate(); });
}

} // namespace

JsonText::JsonText(const QJsonObject& object)
    : m_bytes(QJsonDocument(object).toJson(QJsonDocument::Compact))
{
}

JsonText JsonText::ofObject(QByteArray&& text)
{
    JsonText json;
    json.m_bytes = std::move(text);
    return json;
}

QJsonObject JsonText::object() const
{
    return QJsonDocument::fromJson(m_bytes).object();
}

void appendJson(QByteArray& json, const QString& text)
{
    if (!isPlain(text)) {
        appendJson(json, QJsonValue(text));
        return;
    }
    json += '"';
    json += text.toUtf8();
    json += '"';
}

void appendJson(QByteArray& json, bool flag)
{
    json += flag ? "true" : "false";
}

void appendJson(QByteArray& json, qint64 number)
{
    json += QByteArray::number(number);
}

void appendJson(QByteArray& json, const QJsonValue& value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    json += QByteArrayView(list).sliced(1).chopped(1);
}

void appendJson(QByteArray& json, const QDateTime& time)
{
    const QByteArray text = rfc3339(time);
    if (text.isEmpty()) {
        json += "null";
        return;
    }
    json += '"';
    json += text;
    json += '"';
}

JsonObjectWriter::JsonObjectWriter(QByteArray& json)
    : m_json(json)
    , m_begin(json.size() + 1)
{
    m_json += '{';
}

void JsonObjectWriter::beginMember(QLatin1StringView name)
{
    closeMember();
    if (!m_members.isEmpty())
        m_json += ',';
    m_members.append({name, m_json.size(), 0});
    m_json += '"';
    m_json += QByteArrayView(name.data(), name.size());
    m_json += "\":";
}

void JsonObjectWriter::closeMember()
{
    if (!m_members.isEmpty())
        m_members.last().size = m_json.size() - m_members.last().begin;
}

void JsonObjectWriter::end()
{
    closeMember();
    if (!isSorted())
        sort();
    m_json += '}';
}

bool JsonObjectWriter::isSorted() const
{
    const auto isMisplaced = [](const Member& one, const Member& next) { return !(one.name < next.name); };
    return std::ranges::adjacent_find(m_members, isMisplaced) == m_members.end();
}

void JsonObjectWriter::sort()
{
    std::ranges::sort(m_members, [](const Member& one, const Member& other) {
        return one.name == other.name ? one.begin < other.begin : one.name < other.name;
    });
    const QByteArray before = m_json.sliced(m_begin);
    m_json.truncate(m_begin);
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const Member& member = m_members[i];
        if (i + 1 < m_members.size() && m_members[i + 1].name == member.name)
            continue;
        if (m_json.size() > m_begin)
            m_json += ',';
        m_json += QByteArrayView(before).sliced(member.begin - m_begin, member.size);
    }
}

} // namespace evergrant
