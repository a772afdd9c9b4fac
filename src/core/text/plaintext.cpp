// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plaintext.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr char32_t nonJoiner = 0x200c, joiner = 0x200d;

bool isPartOfAWord(char32_t character)
{
    return QChar::isLetter(character) || QChar::isMark(character);
}

} // namespace

QString withoutFormatCharacters(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    QString plain;
    plain.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters.at(i);
        const char32_t after = i + 1 < characters.size() ? characters.at(i + 1) : 0;
        const bool joins = character == nonJoiner || character == joiner;
        const bool isFormat = QChar::category(character) == QChar::Other_Format;
        if (isFormat && !(joins && isPartOfAWord(before) && isPartOfAWord(after)))
            continue;
        plain += QStringView(QChar::fromUcs4(character));
        before = character;
    }
    return plain;
}

} // namespace evergrant
