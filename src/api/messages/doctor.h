// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/codec.h"
#include <QList>
#include <QString>

namespace evergrant::api {

enum class CheckStatus { Ok, Warning, Failed };
QString toWord(CheckStatus status); ///< "ok", "warning", "failed"

/// Something that Evergrant depends on, and how it is.
struct DoctorCheck
{
    QString id; ///< "keyring", "reach:crm", ...
    QString title;
    CheckStatus status = CheckStatus::Ok;
    QString message;
    QString remedy = {};   ///< what to do; empty: nothing
    bool isChecked = true; ///< false: nothing could be looked at, so Ok only means that nothing is known to be wrong
};
QString shownWord(const DoctorCheck& check); ///< that of its status; "unknown" where nothing could be looked at

/// The failed check "worker", by a client that gets no answer. A worker that cannot be reached is a finding, too.
DoctorCheck unreachableWorkerCheck(const Error& error);

/// Looks at everything that Evergrant depends on.
struct Doctor
{
    static constexpr QLatin1StringView Name{"doctor"};
    struct Params
    {
        QString live; ///< a connection that is really renewed; empty: none
    };
    struct Answer
    {
        QList<DoctorCheck> checks;
    };
};

} // namespace evergrant::api
