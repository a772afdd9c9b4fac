// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/target.h"

namespace evergrant::handoff {

DeliveryFailure temporaryFailure(QString code, QString message)
{
    return {DeliveryFailure::Kind::Temporary, {ErrorKind::Temporary, std::move(code), std::move(message)}, {}};
}

DeliveryFailure configurationFailure(QString code, QString message)
{
    return {DeliveryFailure::Kind::Configuration, {ErrorKind::Failed, std::move(code), std::move(message)}, {}};
}

} // namespace evergrant::handoff
