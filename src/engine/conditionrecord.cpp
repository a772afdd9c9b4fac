// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/conditionrecord.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto aboutField = "about"_L1;

void put(StoreSettings& settings, const QString& key, const QString& text)
{
    if (text.isEmpty())
        settings.remove(key);
    else
        settings[key] = text;
}

} // namespace

ConditionRecord::ConditionRecord(GrantStore& store, const QUuid& connection)
    : m_store(&store)
    , m_connection(connection)
{
    read(std::nullopt);
}

QString ConditionRecord::textOf(const Subject& subject)
{
    return u"%1/%2"_s.arg(subject.grantId.toString(QUuid::WithoutBraces)).arg(subject.generation);
}

/// What cannot be read is about no token set that there is.
std::optional<ConditionRecord::Subject> ConditionRecord::subjectFromText(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto parts = QStringView(text).split(u'/');
    return Subject{QUuid::fromString(parts.first()), parts.value(1).toULongLong()};
}

QString ConditionRecord::key() const
{
    const QString ofConnection = u"condition/"_s + m_connection.toString(QUuid::WithoutBraces);
    return m_grantId ? ofConnection + u'/' + m_grantId->toString(QUuid::WithoutBraces) : ofConnection;
}

void ConditionRecord::read(const std::optional<QUuid>& grantId)
{
    m_grantId = grantId;
    m_file.clear();
    m_writes.clear();
    const QString text = m_store->meta(key()).value_or(QString());
    m_condition = {};
    m_about.reset();
    if (!text.isEmpty()) {
        put(m_file, key(), text);
        const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
        m_condition = conditionFromJson(object);
        m_about = subjectFromText(object.value(aboutField).toString());
    }
    m_wanted = m_file;
}

void ConditionRecord::lookUp(const GrantInfo& info)
{
    if (m_grantId != info.grantId)
        read(info.grantId);
    if (m_about && *m_about != subjectOf(info))
        m_condition = {};
}

void ConditionRecord::set(const Condition& condition, const std::optional<GrantInfo>& about)
{
    m_condition = condition;
    m_about = about ? std::optional(subjectOf(*about)) : std::nullopt;
    const auto grantId = about ? std::optional(about->grantId) : std::nullopt;
    const bool isAnother = m_grantId != grantId;
    m_grantId = grantId;
    const QString name = key();
    if (isAnother) {
        // The grant before was replaced. What the file holds of the new one is known only where it was here before.
        m_wanted.clear();
        if (!keys().contains(name))
            put(m_file, name, m_store->meta(name).value_or(QString()));
    }
    static const QJsonObject nothingKnown = toJson(Condition()); // of most grants
    auto object = toJson(condition);
    QString text;
    if (object != nothingKnown) {
        object.insert(aboutField, m_about ? textOf(*m_about) : QString());
        text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    put(m_wanted, name, text);
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
