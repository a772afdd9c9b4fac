// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/preferences.h"

#include "core/text/language.h"
#include "core/text/wordtable.h"
#include <QSettings>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WordTable<ColorScheme, 3> colorSchemeWords{
    {{ColorScheme::System, "system"_L1}, {ColorScheme::Light, "light"_L1}, {ColorScheme::Dark, "dark"_L1}}};
constexpr WordTable<AfterQuit, 3> quitWords{
    {{AfterQuit::Ask, "ask"_L1}, {AfterQuit::KeepRenewing, "keep-renewing"_L1}, {AfterQuit::StopRenewing, "stop"_L1}}};

Preferences read(const QString& file)
{
    if (file.isEmpty())
        return {};
    const QSettings settings(file, QSettings::IniFormat);
    Preferences read;
    read.colorScheme =
        valueFor(colorSchemeWords, settings.value(u"preferences/color_scheme"_s).toString()).value_or(read.colorScheme);
    read.afterQuit =
        valueFor(quitWords, settings.value(u"preferences/after_quit"_s).toString()).value_or(read.afterQuit);
    read.startsHidden = settings.value(u"preferences/start_hidden"_s, read.startsHidden).toBool();
    read.notifies = settings.value(u"preferences/notifications"_s, read.notifies).toBool();
    if (const QString language = settings.value(u"preferences/language"_s).toString(); isLanguage(language))
        read.language = language;
    return read;
}

} // namespace

PreferencesFile::PreferencesFile(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_preferences(read(m_file))
{
}

void PreferencesFile::set(const Preferences& preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    if (!m_file.isEmpty())
        write();
    Q_EMIT changed();
}

void PreferencesFile::write() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(u"preferences/color_scheme"_s, wordFor(colorSchemeWords, m_preferences.colorScheme));
    settings.setValue(u"preferences/after_quit"_s, wordFor(quitWords, m_preferences.afterQuit));
    settings.setValue(u"preferences/start_hidden"_s, m_preferences.startsHidden);
    settings.setValue(u"preferences/notifications"_s, m_preferences.notifies);
    settings.setValue(u"preferences/language"_s, m_preferences.language);
}

} // namespace evergrant
