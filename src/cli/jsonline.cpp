// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonline.h"

#include <QJsonDocument>
#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

namespace {

bool affectsTerminals(uint character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

} // namespace

QByteArray jsonLine(const QJsonObject& object)
{
    // Qt escapes only what the standard asks for: those below U+0020. The others stand nowhere but in strings.
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString line;
    line.reserve(json.size() + 1);
    for (const uint character : json.toUcs4()) {
        const auto units = QChar::fromUcs4(character);
        if (!affectsTerminals(character)) {
            line += QStringView(units);
            continue;
        }
        for (const QChar unit : QStringView(units))
            line += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    return line.toUtf8() + '\n';
}

} // namespace evergrant::cli
