// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/conditionrecord.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto aboutField = "about"_L1;

QString nameOf(const GrantInfo& info)
{
    return u"%1/%2"_s.arg(info.grantId.toString(QUuid::WithoutBraces)).arg(info.generation);
}

void put(StoreSettings& settings, const QString& key, const QString& text)
{
    if (text.isEmpty())
        settings.remove(key);
    else
        settings[key] = text;
}

QString textOf(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ConditionRecord::ConditionRecord(GrantStore& store, const QUuid& connection)
    : m_store(&store)
    , m_prefix(u"condition/"_s + connection.toString(QUuid::WithoutBraces))
{
    read(keyFor({}));
}

QString ConditionRecord::keyFor(const std::optional<GrantInfo>& about) const
{
    return about ? m_prefix + u'/' + about->grantId.toString(QUuid::WithoutBraces) : m_prefix;
}

void ConditionRecord::read(const QString& key)
{
    m_key = key;
    m_file.clear();
    m_writes.clear();
    const QString text = m_store->meta(m_key).value_or(QString());
    put(m_file, m_key, text);
    m_wanted = m_file;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    m_condition = conditionFromJson(object);
    m_about = object.value(aboutField).toString();
}

void ConditionRecord::lookUp(const GrantInfo& info)
{
    if (m_key != keyFor(info))
        read(keyFor(info));
    if (!m_about.isEmpty() && m_about != nameOf(info))
        m_condition = {};
}

void ConditionRecord::set(const Condition& condition, const std::optional<GrantInfo>& about)
{
    m_condition = condition;
    m_about = about ? nameOf(*about) : QString();
    if (m_key != keyFor(about)) {
        // The grant before was replaced. What the file holds of the new one is known only where it was here before.
        m_wanted.clear();
        m_key = keyFor(about);
        if (!keys().contains(m_key))
            put(m_file, m_key, m_store->meta(m_key).value_or(QString()));
    }
    auto object = toJson(condition);
    QString text;
    if (object != toJson(Condition())) {
        object.insert(aboutField, m_about);
        text = textOf(object);
    }
    put(m_wanted, m_key, text);
}

QSet<QString> ConditionRecord::keys() const
{
    QSet<QString> keys(m_file.keyBegin(), m_file.keyEnd());
    keys.unite(QSet<QString>(m_wanted.keyBegin(), m_wanted.keyEnd()));
    for (const auto& write : m_writes)
        keys.unite(QSet<QString>(write.settings.keyBegin(), write.settings.keyEnd()));
    return keys;
}

StoreSettings ConditionRecord::changes() const
{
    StoreSettings expected = m_file;
    for (const auto& write : m_writes)
        for (auto one = write.settings.cbegin(); one != write.settings.cend(); ++one)
            put(expected, one.key(), *one);
    StoreSettings changes;
    for (const auto& key : keys())
        if (expected.value(key) != m_wanted.value(key))
            changes[key] = m_wanted.value(key);
    return changes;
}

StoreSettings ConditionRecord::unsaved() const
{
    StoreSettings unsaved;
    for (const auto& key : keys()) {
        const bool isBeingWritten =
            std::ranges::any_of(m_writes, [&key](const Write& write) { return write.settings.contains(key); });
        if (isBeingWritten || m_file.value(key) != m_wanted.value(key))
            unsaved[key] = m_wanted.value(key);
    }
    return unsaved;
}

void ConditionRecord::beginWrite(quint64 number, const StoreSettings& settings)
{
    if (!settings.isEmpty())
        m_writes.append({number, settings});
}

void ConditionRecord::endWrite(quint64 number, bool written)
{
    const auto ended = std::ranges::find(m_writes, number, &Write::number);
    if (ended == m_writes.end())
        return;
    if (written)
        for (auto one = ended->settings.cbegin(); one != ended->settings.cend(); ++one)
            put(m_file, one.key(), *one);
    m_writes.erase(ended);
}

StoreSettings ConditionRecord::erase()
{
    m_condition = {};
    m_wanted.clear();
    const StoreSettings left = unsaved();
    m_file.clear();
    m_writes.clear();
    return left;
}

} // namespace evergrant
