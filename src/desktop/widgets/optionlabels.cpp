// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/optionlabels.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString withFieldLabels(const QString& message, const std::function<QString(const QString&)>& label)
{
    static const QRegularExpression pattern(u"--([a-z][a-z-]*[a-z])"_s);
    QString text;
    qsizetype from = 0;
    for (auto found = pattern.globalMatch(message); found.hasNext();) {
        const auto match = found.next();
        const QString words = label(match.captured(1));
        text += message.mid(from, match.capturedStart() - from);
        text += words.isEmpty() ? match.captured()
                                : QCoreApplication::translate("OptionLabels", "“%1”", "a field").arg(words);
        from = match.capturedEnd();
    }
    return text + message.mid(from);
}

} // namespace evergrant
