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

const Condition& ConditionRecord::operator*() const
{
    static const Condition nothing;
    return m_known ? m_known->condition : nothing;
}

void ConditionRecord::setInMemory(const Condition& condition)
{
    m_known.made().condition = condition;
}

void ConditionRecord::forgetNothing()
{
    if (m_known && m_known->condition == Condition() && m_known->keys().isEmpty())
        m_known.reset();
}

void ConditionRecord::read(const std::optional<QUuid>& grantId)
{
    m_grantId = grantId;
    m_known.reset();
    const QString text = m_store->meta(key()).value_or(QString());
    if (text.isEmpty())
        return;
    Known& known = m_known.made();
    put(known.file, key(), text);
    known.wanted = known.file;
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    known.condition = conditionFromJson(object);
    known.about = subjectFromText(object.value(aboutField).toString());
}

void ConditionRecord::lookUp(const GrantInfo& info)
{
    if (m_grantId != info.grantId)
        read(info.grantId);
    if (m_known && m_known->about && *m_known->about != subjectOf(info))
        m_known->condition = {};
}

void ConditionRecord::set(const Condition& condition, const std::optional<GrantInfo>& about)
{
    Known& known = m_known.made();
    known.condition = condition;
    known.about = about ? std::optional(subjectOf(*about)) : std::nullopt;
    const auto grantId = about ? std::optional(about->grantId) : std::nullopt;
    const bool isAnother = m_grantId != grantId;
    m_grantId = grantId;
    const QString name = key();
    if (isAnother) {
        // The grant before was replaced. What the file holds of the new one is known only where it was here before.
        known.wanted.clear();
        if (!known.keys().contains(name))
            put(known.file, name, m_store->meta(name).value_or(QString()));
    }
    static const QJsonObject nothingKnown = toJson(Condition()); // of most grants
    auto object = toJson(condition);
    QString text;
    if (object != nothingKnown) {
        object.insert(aboutField, known.about ? textOf(*known.about) : QString());
        text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    put(known.wanted, name, text);
    forgetNothing();
}

QSet<QString> ConditionRecord::Known::keys() const
{
    QSet<QString> keys(file.keyBegin(), file.keyEnd());
    keys.unite(QSet<QString>(wanted.keyBegin(), wanted.keyEnd()));
    for (const auto& write : writes)
        keys.unite(QSet<QString>(write.settings.keyBegin(), write.settings.keyEnd()));
    return keys;
}

StoreSettings ConditionRecord::changes() const
{
    StoreSettings changes;
    if (!m_known)
        return changes;
    StoreSettings expected = m_known->file;
    for (const auto& write : m_known->writes)
        for (auto one = write.settings.cbegin(); one != write.settings.cend(); ++one)
            put(expected, one.key(), *one);
    for (const auto& key : m_known->keys())
        if (expected.value(key) != m_known->wanted.value(key))
            changes[key] = m_known->wanted.value(key);
    return changes;
}

StoreSettings ConditionRecord::unsaved() const
{
    StoreSettings unsaved;
    if (!m_known)
        return unsaved;
    for (const auto& key : m_known->keys()) {
        const bool isBeingWritten =
            std::ranges::any_of(m_known->writes, [&key](const Write& write) { return write.settings.contains(key); });
        if (isBeingWritten || m_known->file.value(key) != m_known->wanted.value(key))
            unsaved[key] = m_known->wanted.value(key);
    }
    return unsaved;
}

void ConditionRecord::beginWrite(quint64 number, const StoreSettings& settings)
{
    if (!settings.isEmpty())
        m_known.made().writes.append({number, settings});
}

void ConditionRecord::endWrite(quint64 number, bool written)
{
    if (!m_known)
        return;
    const auto ended = std::ranges::find(m_known->writes, number, &Write::number);
    if (ended == m_known->writes.end())
        return;
    if (written)
        for (auto one = ended->settings.cbegin(); one != ended->settings.cend(); ++one)
            put(m_known->file, one.key(), *one);
    m_known->writes.erase(ended);
    forgetNothing();
}

StoreSettings ConditionRecord::erase()
{
    if (!m_known)
        return {};
    m_known->wanted.clear();
    const StoreSettings left = unsaved();
    m_known.reset();
    return left;
}

} // namespace evergrant
