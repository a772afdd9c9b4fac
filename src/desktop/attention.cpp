// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/attention.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

Attention::Attention(link::WorkerLink& link, QObject* parent)
    : QObject(parent)
{
    connect(&link, &link::WorkerLink::noticed, this, &Attention::take);
}

void Attention::take(const QString& notice, const QJsonObject& data)
{
    const QUuid id = QUuid::fromString(data["id"_L1].toString());
    if (notice == "relief"_L1 || notice == "removed"_L1) {
        m_told.remove(id);
        Q_EMIT relieved(id);
        return;
    }
    // The worker tells each of these once.
    if (notice == "ending"_L1)
        Q_EMIT wanted(id, data["headline"_L1].toString(), data["detail"_L1].toString());
    // Of no certain connection: the window shows the question above all of them.
    if (notice == "authorization-question"_L1)
        Q_EMIT wanted({}, tr("Another account has signed in"), data["message"_L1].toString());
    if (notice != "attention"_L1)
        return;
    const QString headline = data["headline"_L1].toString();
    const QString said = headline + u'\n' + data["action"_L1].toString();
    if (m_told.value(id) == said)
        return;
    m_told.insert(id, said);
    Q_EMIT wanted(id, headline, data["detail"_L1].toString());
}

} // namespace evergrant
