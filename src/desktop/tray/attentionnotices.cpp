// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray/attentionnotices.h"

namespace evergrant {

AttentionNotices::AttentionNotices(link::WorkerLink& link, QObject* parent)
    : QObject(parent)
{
    connect(&link, &link::WorkerLink::noticed, this, &AttentionNotices::handleNotice);
}

void AttentionNotices::handleNotice(const QString& notice, const QJsonObject& data)
{
    if (const auto relief = api::noticeIn<api::Relief>(notice, data))
        relieve(relief->id);
    else if (const auto removed = api::noticeIn<api::Removed>(notice, data))
        relieve(removed->id);
    else if (const auto ending = api::noticeIn<api::Ending>(notice, data)) // the worker sends each of these once
        Q_EMIT wanted(ending->id, ending->headline, ending->detail, false);
    else if (const auto question = api::noticeIn<api::AuthorizationAsks>(notice, data))
        // Of no certain connection: the window shows the question above all of them.
        Q_EMIT wanted({}, tr("Another account has signed in"), question->message, false);
    else if (const auto attention = api::noticeIn<api::Attention>(notice, data))
        tell(*attention);
}

void AttentionNotices::tell(const api::Attention& attention)
{
    const QString said = attention.headline + u'\n' + attention.action;
    if (m_told.value(attention.id) == said)
        return;
    m_told.insert(attention.id, said);
    const bool signsIn =
        attention.action == toWord(Action::Authorize) || attention.action == toWord(Action::Reauthorize);
    Q_EMIT wanted(attention.id, attention.headline, attention.detail, signsIn);
}

void AttentionNotices::relieve(const QUuid& id)
{
    m_told.remove(id);
    Q_EMIT relieved(id);
}

} // namespace evergrant
