// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handover/handoverfile.h"

#include "core/errorcode.h"
#include "desktop/widgets/foreigntext.h"
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

void writePdf(const QString& html, QIODevice* file)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(QCoreApplication::translate("evergrant::HandoverDialog", "Handover sheet"));
    QTextDocument document;
    ForeignText::showHtml(&document, html);
    document.print(&writer);
}

} // namespace

Result<void> saveHandover(const QString& html, const QString& path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
            writePdf(html, &file);
        else
            file.write(html.toUtf8());
        if (file.commit())
            return {};
    }
    return fail(ErrorKind::Failed, errorcode::cannotWrite,
                QCoreApplication::translate("evergrant::HandoverDialog", "%1 cannot be written: %2.")
                    .arg(path, file.errorString()));
}

} // namespace evergrant
