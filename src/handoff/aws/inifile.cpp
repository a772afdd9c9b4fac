// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/inifile.h"
#include <QStringTokenizer>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

IniFile readIni(QByteArrayView bytes)
{
    IniFile file;
    QMap<QString, QString>* section = nullptr;
    std::optional<qsizetype> settingIndent; // of the last setting of this section
    const QString text = QString::fromUtf8(bytes);
    for (const QStringView whole : QStringTokenizer(text, u'\n')) {
        const QStringView line = whole.trimmed();
        const qsizetype indent = whole.indexOf(line);
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && indent == 0) {
            const qsizetype end = line.indexOf(u']');
            section = end < 0 ? nullptr : &file[line.sliced(1, end - 1).trimmed().toString()];
            settingIndent.reset();
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (!section || (settingIndent && indent > *settingIndent) || equals <= 0)
            continue;
        settingIndent = indent;
        const QString name = line.first(equals).trimmed().toString().toLower();
        section->insert(name, line.sliced(equals + 1).trimmed().toString());
    }
    return file;
}

} // namespace evergrant::handoff
