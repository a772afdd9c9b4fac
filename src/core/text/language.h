// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

namespace evergrant {

struct Language
{
    QString code; ///< ISO 639-1, such as "de"
    QString name; ///< in the language itself
};

/// The languages that there are texts in. English is the first.
const QList<Language>& languages();
bool isLanguage(const QString& code);

/// The first of `wanted` that there are texts in; those are such as "de", "de-AT", "de_AT.UTF-8" or "C". English where
/// there is none.
QString languageFrom(const QStringList& wanted);
/// As the settings of the system or session want it; where there is an environment of POSIX, as it says now.
QString systemLanguage();

/// Gives all texts of this process their language, and its dates and numbers their form. There is one in a process, in
/// the thread of the application, and it ends before the application does. What was translated before stays as it is.
class TextLanguage
{
public:
    /// Whether Qt's own texts follow, such as those of standard buttons. The worker does without: of some errors Qt
    /// tells no more than a text, by which it decides.
    enum class QtTexts { English, Translated };
    /// Texts are those of the sources until use().
    explicit TextLanguage(QtTexts qtTexts);
    ~TextLanguage();
    TextLanguage(const TextLanguage&) = delete;
    TextLanguage& operator=(const TextLanguage&) = delete;

    /// A code of languages(); anything else stands for the system's.
    void use(const QString& code);
    const QString& code() const { return m_code; }

private:
    void load(const QString& name, const QString& folder);
    void remove();

    const QtTexts m_qtTexts;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// That of QLocale(), as TextLanguage has set it: for what has another file in each language.
QString languageOfTexts();

} // namespace evergrant
