// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/tokenfiles.h"

#include "core/errorcode.h"
#include <QCoreApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

/// Nobody has found out yet how such a system keeps a folder from other users.
Result<std::unique_ptr<TokenFiles>> TokenFiles::create(const QString& parent)
{
    return fail(ErrorKind::Failed, errorcode::cannotWrite,
                QCoreApplication::translate("evergrant::core",
                                            "No token is written to %1: Evergrant cannot protect files "
                                            "on this system yet.")
                    .arg(parent));
}

TokenFiles::TokenFiles(QString directory, int descriptor)
    : m_directory(std::move(directory))
    , m_descriptor(descriptor)
{
}

TokenFiles::~TokenFiles() = default;

QString TokenFiles::pathOf(const QString& name) const
{
    return m_directory + u'/' + name;
}

Result<void> TokenFiles::write(const QString& /*name*/, const Secret& /*token*/)
{
    return tl::unexpected(create(m_directory).error());
}

} // namespace evergrant
