// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/htmlpage.h"
#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library are only there once somebody names them, outside of every namespace.
static void registerPages()
{
    Q_INIT_RESOURCE(callback);
}

namespace evergrant {

namespace {

QString pageFile(const QString& name)
{
    QFile file(":/callback/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HttpAnswer htmlPage(int status, const QString& templateName, const QHash<QString, QString>& values,
                    const QByteArray& formTargets)
{
    registerPages();
    const QString style = pageFile(u"page.css"_s);
    const QString page = pageFile(templateName);
    QString html;
    // One pass, so that a value which looks like a placeholder stays text.
    qsizetype done = 0;
    for (qsizetype open = page.indexOf("{{"_L1); open >= 0; open = page.indexOf("{{"_L1, done)) {
        const qsizetype close = page.indexOf("}}"_L1, open);
        const QString name = page.sliced(open + 2, close - open - 2);
        html += QStringView(page).sliced(done, open - done);
        html += name == "style"_L1 ? style : values.value(name).toHtmlEscaped();
        done = close + 2;
    }
    html += QStringView(page).sliced(done);

    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = html.toUtf8();
    answer.policy = "default-src 'none'; style-src 'sha256-" +
                    QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64() +
                    "'; base-uri 'none'; form-action " + formTargets + "; frame-ancestors 'none'";
    return answer;
}

} // namespace evergrant
