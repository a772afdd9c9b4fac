// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/conditionrecord.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr auto aboutField = "about"_L1;

QString nameOf(const GrantInfo& info)
{
    return u"%1/%2"_s.arg(info.grantId.toString(QUuid::WithoutBraces)).arg(info.generation);
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
    m_saved = m_store->meta(m_key).value_or(QString());
    const auto object = QJsonDocument::fromJson(m_saved.toUtf8()).object();
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

Result<void> ConditionRecord::set(const Condition& condition, const std::optional<GrantInfo>& about)
{
    m_condition = condition;
    m_about = about ? nameOf(*about) : QString();
    if (m_key != keyFor(about)) {
        // The grant before was replaced.
        if (!m_saved.isEmpty())
            m_store->setMetaLater(m_key, {});
        m_key = keyFor(about);
        m_saved = m_store->meta(m_key).value_or(QString());
    }
    auto object = toJson(condition);
    QString text;
    if (object != toJson(Condition())) {
        object.insert(aboutField, m_about);
        text = textOf(object);
    }
    m_isSaved = text == m_saved;
    if (m_isSaved)
        return {};
    const auto saved = m_store->setMeta(m_key, text);
    m_isSaved = saved.has_value();
    if (saved)
        m_saved = text;
    return saved;
}

void ConditionRecord::erase()
{
    m_condition = {};
    m_saved.clear();
    m_isSaved = true;
    m_store->setMetaLater(m_key, {});
}

} // namespace evergrant
