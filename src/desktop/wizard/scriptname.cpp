// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/scriptname.h"

#include <QRegularExpression>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString scriptNameFor(const QString& title)
{
    constexpr qsizetype longest = 48; // leaves room for a number
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression marks(u"\\p{M}"_s);
    QString name = title.toLower();
    name.replace(u'ß', u"ss"_s);
    name = name.normalized(QString::NormalizationForm_KD).remove(marks).replace(others, u"-"_s).left(longest);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace evergrant
