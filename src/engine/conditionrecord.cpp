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
    : m_store(store)
    , m_key(u"condition/"_s + connection.toString(QUuid::WithoutBraces))
{
    m_saved = m_store.meta(m_key).value_or(QString());
    const auto object = QJsonDocument::fromJson(m_saved.toUtf8()).object();
    m_condition = conditionFromJson(object);
    m_about = object.value(aboutField).toString();
}

Result<void> ConditionRecord::set(const Condition& condition, const std::optional<GrantInfo>& about)
{
    m_condition = condition;
    m_about = about ? nameOf(*about) : QString();
    auto object = toJson(condition);
    QString text;
    if (object != toJson(Condition())) {
        object.insert(aboutField, m_about);
        text = textOf(object);
    }
    if (text == m_saved)
        return {};
    const auto saved = m_store.setMeta(m_key, text);
    if (saved)
        m_saved = text;
    return saved;
}

void ConditionRecord::keepOnlyIfAbout(const GrantInfo& info)
{
    if (!m_about.isEmpty() && m_about != nameOf(info))
        m_condition = {};
}

void ConditionRecord::erase()
{
    m_condition = {};
    m_saved.clear();
    (void)m_store.setMeta(m_key, {});
}

} // namespace evergrant
