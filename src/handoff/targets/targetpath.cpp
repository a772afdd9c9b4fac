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

Result<void> checkPath(const QString& option, const QString& path)
{
    if (path.startsWith(u'/') && !path.endsWith(u'/') && !path.contains(QChar(0)))
        return {};
    return fail(
        ErrorKind::Usage, u"bad-path"_s,
        Tr::tr("“%1” is no path for --%2. Give the whole path, beginning with “/”.").arg(path.left(200), option));
}

} // namespace

Result<QByteArray> targetPath(const TargetSettings& settings)
{
    const QString path = settings.options.value(u"path"_s);
    if (const auto fine = checkPath(u"path"_s, path); !fine)
        return tl::unexpected(fine.error());
    return QFile::encodeName(path);
}

Result<void> checkFileOptions(const TargetSettings& settings)
{
    for (const auto& [option, value] : settings.options.asKeyValueRange()) {
        const bool isFile = option.endsWith("-file"_L1) || option == "kubeconfig"_L1;
        if (!isFile || value.isEmpty())
            continue;
        if (const auto fine = checkPath(option, value); !fine)
            return fine;
    }
    return {};
}

} // namespace evergrant::handoff
