// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/presettext.h"

#include <QCoreApplication>

namespace evergrant {

QString presetText(const QString& text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Presets", text.toUtf8().constData());
}

QStringList presetTexts(QStringList texts)
{
    for (QString& text : texts)
        text = presetText(text);
    return texts;
}

} // namespace evergrant
