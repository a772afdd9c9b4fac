// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/busprobe.h"

#include <QObject>

namespace evergrant {

class BusProbe::Conversation : public QObject
{
};

BusProbe::BusProbe(Clock&, std::chrono::milliseconds, Ended ended)
    : m_conversation(std::make_unique<Conversation>())
{
    QMetaObject::invokeMethod(m_conversation.get(), [call = std::move(ended)] { call(false); }, Qt::QueuedConnection);
}

BusProbe::~BusProbe() = default;

} // namespace evergrant
