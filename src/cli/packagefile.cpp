// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/packagefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::cli::PackageFile)
};

tl::unexpected<Error> unwritable(const QSaveFile& file)
{
    return fail(ErrorKind::Failed, u"package-unwritable"_s,
                Tr::tr("The package %1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace

PackageFile::PackageFile(const QString& path)
    : m_file(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{
}

Result<void> PackageFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(m_file);
    return {};
}

Result<void> PackageFile::prepare()
{
    if (QFileInfo::exists(path()))
        return fail(ErrorKind::Usage, u"package-exists"_s,
                    Tr::tr("There is a file %1 already. Name another one with --output.").arg(path()));
    return open();
}

Result<void> PackageFile::write(const Package& package)
{
    const QByteArray document = packageDocument(package);
    if (m_file.write(document) != document.size() || !m_file.commit())
        return unwritable(m_file);
    return {};
}

Result<void> PackageFile::replace(const QString& path, const Package& package)
{
    PackageFile file(path);
    return file.open().and_then([&] { return file.write(package); });
}

QString usualPackagePath(const QUuid& package, const QDateTime& now)
{
    return u"evergrant-%1-%2.package"_s.arg(now.toString(u"yyyyMMdd"_s),
                                            package.toString(QUuid::WithoutBraces).left(8));
}

} // namespace evergrant::cli
