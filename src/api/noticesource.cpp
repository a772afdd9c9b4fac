// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/noticesource.h"

#include "engine/engine.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

NoticeSource::NoticeSource(Engine& engine, IsHeard isHeard, Send send)
    : m_engine(engine)
    , m_isHeard(std::move(isHeard))
    , m_send(std::move(send))
    , m_subscription(engine.changes().subscribe([this](const Change& change) { tellChange(change); }))
{
    engine.ports().events.onAppended([this](const Event& event) { tellEvent(event); });
    connect(&engine.signIns(), &SignIns::asks, this, &NoticeSource::tellQuestion);
    connect(&engine.signIns(), &SignIns::ended, this, &NoticeSource::tellAuthorizationEnded);
}

NoticeSource::~NoticeSource()
{
    m_engine.ports().events.onAppended({});
}

void NoticeSource::tellChange(const Change& change) const
{
    if (!m_isHeard())
        return;
    if (std::holds_alternative<change::ConnectionChanged>(change))
        tellAbout<Changed>(connectionOf(change));
    else if (std::holds_alternative<change::PersonNeeded>(change))
        tellAbout<Attention>(connectionOf(change));
    else if (std::holds_alternative<change::PersonNoLongerNeeded>(change))
        tellAbout<Relief>(connectionOf(change));
    else if (const auto* end = std::get_if<change::EndWarned>(&change))
        tellEnd(end->connection, end->warning);
    else if (const auto* removed = std::get_if<change::ConnectionRemoved>(&change))
        tell(Removed{removed->name, removed->connection});
}

void NoticeSource::tellEvent(const Event& event) const
{
    tell(EventLogged{event});
}

void NoticeSource::tellStopping() const
{
    tell(Stopping());
}

template <typename Notice>
void NoticeSource::tellAbout(const QUuid& id) const
{
    const auto connection = m_engine.connection(id);
    if (!connection)
        return;
    const auto assessment = connection->assessment();
    Notice notice;
    notice.name = connection->settings().name;
    notice.id = id;
    notice.headline = assessment.headline;
    notice.detail = assessment.detail;
    notice.action = toWord(assessment.action);
    tell(notice);
}

void NoticeSource::tellEnd(const QUuid& id, const LifeWarning& warning) const
{
    const auto connection = m_engine.connection(id);
    if (!connection)
        return;
    const auto text = textFor(warning, connection->facts().providerName, m_engine.ports().clock.now());
    tell(Ending{connection->settings().name, id, text.headline, text.detail, warning.end, warning.at});
}

void NoticeSource::tellQuestion(const QString& attempt) const
{
    const auto authorization = m_engine.signIns().find(attempt);
    if (!authorization || !authorization->question())
        return;
    const AccountQuestion& question = *authorization->question();
    tell(AuthorizationAsks{attempt, question.id, authorization->connection().settings().name, question.expected,
                           question.account, question.message});
}

void NoticeSource::tellAuthorizationEnded(const QString& attempt) const
{
    const auto authorization = m_engine.signIns().find(attempt);
    if (!authorization)
        return;
    const auto result = authorization->ended().result();
    tell(AuthorizationEnded{attempt, authorization->connection().settings().name,
                            result ? u"success"_s : result.error().code, result ? *result : result.error().message});
}

} // namespace evergrant::api
