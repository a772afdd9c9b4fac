// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/workerlauncher.h"

#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

QString companionProgram(const QString& name)
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& folder : {here, here + u"/../libexec/evergrant"_s}) {
        const QFileInfo candidate(folder + u'/' + name);
        if (candidate.isFile() && candidate.isExecutable())
            return candidate.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(name);
}

Result<void> parseReadiness(const QByteArray& line)
{
    const QByteArray text = line.trimmed();
    if (text == "ready")
        return {};
    if (text.startsWith("error ")) {
        const QJsonObject object = QJsonDocument::fromJson(text.mid(6)).object();
        if (!object.isEmpty())
            return tl::unexpected<Error>(errorFromJson(object));
    }
    return fail(ErrorKind::Failed, u"worker-start-failed"_s,
                QCoreApplication::translate("evergrant::link", "The background worker ended before it was ready. "
                                                               "Run \"evergrant serve\" to see why."));
}

} // namespace evergrant::link
