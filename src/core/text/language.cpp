// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

const QString sourceLanguage = u"en"_s;

QString languagePart(const QString& locale)
{
    static const QRegularExpression endOfLanguage(u"[-_.@]"_s); // such as in de-AT, de_AT, C.UTF-8 and ca@valencia
    const QString part = locale.left(locale.indexOf(endOfLanguage)).toLower();
    return part == "c"_L1 || part == "posix"_L1 ? sourceLanguage : part;
}

/// The system's own form of dates and numbers where it has the same language; else that of the language, as it is
/// written in the system's country if that is known.
QLocale localeFor(const QString& code)
{
    const QLocale system = QLocale::system();
    if (languagePart(system.name()) == code)
        return system;
    const QLocale::Language language = QLocale(code).language();
    const QLocale there(language, system.territory());
    return there.language() == language ? there : QLocale(code);
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> all{
        {sourceLanguage, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s}, {u"es"_s, u"Español"_s}};
    return all;
}

bool isLanguage(const QString& code)
{
    return std::ranges::any_of(languages(), [&code](const Language& one) { return one.code == code; });
}

QString languageFrom(const QStringList& wanted)
{
    for (const QString& locale : wanted)
        if (const QString code = languagePart(locale); isLanguage(code))
            return code;
    return sourceLanguage;
}

TextLanguage::TextLanguage(QtTexts qtTexts)
    : m_qtTexts(qtTexts)
    , m_code(sourceLanguage)
{
}

TextLanguage::~TextLanguage()
{
    remove();
}

void TextLanguage::use(const QString& code)
{
    const QString chosen = isLanguage(code) ? code : systemLanguage();
    remove();
    m_code = chosen;
    QLocale::setDefault(localeFor(chosen));
    if (m_qtTexts == QtTexts::Translated && chosen != sourceLanguage)
        load(u"qtbase_"_s + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // may be missing
    load(u"evergrant_"_s + chosen, u":/i18n"_s); // that of English has its plurals
}

void TextLanguage::load(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void TextLanguage::remove()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

QString languageOfTexts()
{
    return languageFrom({QLocale().name()});
}

} // namespace evergrant
