// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace evergrant {

/// What people call services who do not know, or do not think of, the provider's name. Pure functions.
class SearchKeywords
{
    Q_DECLARE_TR_FUNCTIONS(SearchKeywords)

public:
    /// Words to search in, of the provider with this id; empty where there are none.
    static QString of(const QString& providerId);
};

} // namespace evergrant
