// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/received.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString outcomeWord(const Outcome& outcome)
{
    struct
    {
        QString operator()(const NotSent&) const { return u"not-sent"_s; }
        QString operator()(const TokenReply&) const { return u"succeeded"_s; }
        QString operator()(const Refused&) const { return u"refused"_s; }
        QString operator()(const Unknown&) const { return u"unknown"_s; }
    } word;
    return std::visit(word, outcome);
}

} // namespace evergrant
