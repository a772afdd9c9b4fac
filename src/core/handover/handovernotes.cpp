// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/handover/handovernotes.h"

#include "core/connection/connection.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Handover)
};

constexpr qsizetype longestNote = 2048;
constexpr int mostDays = 365;

/// Whole characters are looked at: those beyond the basic plane are two of QChar.
bool isOneLine(const QString& value)
{
    return value.size() <= longestNote && value.isValidUtf16() &&
           std::ranges::all_of(value.toUcs4(), [](char32_t character) { return QChar::isPrint(character); });
}

bool isNumberOfDays(const QString& value)
{
    bool number = false;
    const int days = value.toInt(&number);
    return number && days >= 1 && days <= mostDays;
}

QString complaint(const QString& key, const QString& value)
{
    if (value.isEmpty())
        return Tr::tr("it must not be empty");
    if (key == handoverkey::custodianAfter)
        return isNumberOfDays(value) ? QString() : Tr::tr("a number of days from 1 to 365 is expected");
    return isOneLine(value) ? QString() : Tr::tr("one line of text is expected");
}

} // namespace

const QStringList& handoverKeys()
{
    static const QStringList keys{handoverkey::purpose,   handoverkey::withoutIt,      handoverkey::responsible,
                                  handoverkey::custodian, handoverkey::custodianAfter, handoverkey::notes};
    return keys;
}

Result<void> checkStoredSetting(const QString& key, const QString& value)
{
    if (!handoverKeys().contains(key))
        return checkSetting(key, value);
    const QString reason = complaint(key, value);
    if (reason.isEmpty())
        return {};
    return fail(
        ErrorKind::Usage, u"bad-setting"_s,
        Tr::tr("“%1” cannot be “%2”: %3.", "%1 is a field of the handover sheet").arg(key, value.left(200), reason));
}

bool isStoredSetting(const QString& key)
{
    return knownSettings().contains(key) || handoverKeys().contains(key);
}

QMap<QString, QString> notesAmong(const QMap<QString, QString>& settings)
{
    QMap<QString, QString> notes;
    for (const QString& key : handoverKeys())
        if (const auto note = settings.constFind(key); note != settings.constEnd())
            notes.insert(key, *note);
    return notes;
}

QMap<QString, QString> withoutNotes(QMap<QString, QString> settings)
{
    for (const QString& key : handoverKeys())
        settings.remove(key);
    return settings;
}

} // namespace evergrant
