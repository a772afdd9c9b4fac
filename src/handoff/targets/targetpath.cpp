// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/targetpath.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::TargetPath)
};

} // namespace

Result<QByteArray> targetPath(const TargetSettings& settings)
{
    const QString path = settings.options.value(u"path"_s);
    if (!path.startsWith(u'/') || path.endsWith(u'/') || path.contains(QChar(0)))
        return fail(ErrorKind::Usage, u"bad-path"_s,
                    Tr::tr("“%1” is no path for --path. Give the whole path, beginning with “/”.").arg(path.left(200)));
    return QFile::encodeName(path);
}

} // namespace evergrant::handoff
