// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/tokenfifo.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

TokenFifo::TokenFifo(QByteArray path, Clock& clock, std::function<void()> served, std::shared_ptr<FileCalls> calls)
    : m_path(std::move(path))
    , m_served(std::move(served))
    , m_calls(std::move(calls))
    , m_content(clock)
{
}

TokenFifo::~TokenFifo() = default;

TokenFifo::Outcome TokenFifo::check() const
{
    return tl::unexpected(configurationFailure(
        u"pipe-unusable"_s, QCoreApplication::translate("evergrant::handoff::TokenFifo",
                                                        "Pipes are not supported on this system. Use a file.")));
}

TokenFifo::Outcome TokenFifo::open()
{
    return check();
}

bool TokenFifo::isInPlace() const
{
    return false;
}

void TokenFifo::withhold()
{
    m_content.clear();
}

TokenFifo::Outcome TokenFifo::remove()
{
    return {};
}

} // namespace evergrant::handoff
