// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/pauseduration.h"

#include "core/text/shortduration.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Connection)
};

constexpr std::chrono::seconds shortest = 1min;
constexpr std::chrono::seconds longest = std::chrono::days(366);

} // namespace

Result<void> checkPauseDuration(std::chrono::seconds duration)
{
    if (duration >= shortest && duration <= longest)
        return {};
    return fail(ErrorKind::Usage, u"bad-pause"_s,
                Tr::tr("for: a pause lasts from one minute (1m) to 366 days (366d). For a longer one leave it out, and "
                       "resume the connection when you like."));
}

Result<std::chrono::seconds> pauseDurationFrom(const QString& text)
{
    const auto duration = shortDurationFrom(text);
    if (!duration)
        return fail(ErrorKind::Usage, u"bad-pause"_s,
                    Tr::tr("for: “%1” is no time. Enter one like 30m, 4h or 2d.").arg(text.left(40)));
    return checkPauseDuration(*duration).map([&] { return *duration; });
}

} // namespace evergrant
