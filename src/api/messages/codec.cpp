// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/fields.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

Error badAnswer(const Error& error)
{
    return {ErrorKind::Failed, u"bad-answer"_s,
            QCoreApplication::translate("Api",
                                        "The answer of the background worker cannot be read (%1). The program and "
                                        "its worker may be of different versions: run `evergrant stop`, then "
                                        "try again.")
                .arg(error.message)};
}

void fields(auto&, Of<Nothing> auto&) {}

template struct Codec<Nothing>;

} // namespace evergrant::api
