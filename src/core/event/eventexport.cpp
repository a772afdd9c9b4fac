// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/event/eventexport.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray csvLine(const Event& event)
{
    const QString details = event.details.isEmpty() ? QString() : QString::fromUtf8(compact(event.details));
    const QStringList cells{event.at.toUTC().toString(Qt::ISODate),
                            event.connection,
                            toWord(event.level),
                            event.kind,
                            event.message,
                            details};
    QStringList quoted;
    for (const QString& text : cells)
        quoted += cell(text);
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray exportHeader(ExportForm form)
{
    return form == ExportForm::Csv ? "time,connection,level,kind,message,details\r\n" : QByteArray();
}

QByteArray exportLine(const Event& event, ExportForm form)
{
    return form == ExportForm::Csv ? csvLine(event) : compact(toJson(event)) + '\n';
}

} // namespace evergrant
