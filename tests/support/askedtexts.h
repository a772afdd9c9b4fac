// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace evergrant::test {

/// As long as it lives, notes every text that the program asks translations for. A text that lupdate writes down under
/// another context is never found in a catalogue, and would stay English.
class AskedTexts : public QTranslator
{
public:
    AskedTexts();
    ~AskedTexts() override;

    QString translate(const char* context, const char* source, const char* disambiguation, int number) const override;
    bool isEmpty() const override { return false; }

    qsizetype count() const;
    /// "context | text" of all texts of ours that were asked for and are in no catalogue.
    QStringList unknown() const;

protected:
    /// What stands in the place of a text; null: it stays.
    virtual QString translated(const QString& source) const;

private:
    const QSet<QStringList> m_known; ///< context, source and comment
    mutable QMutex m_mutex;          ///< the threads of the stores have texts, too
    mutable QSet<QStringList> m_asked;
};

/// All texts longer by a third and written from right to left; what a translator must keep is kept.
class PseudoTexts : public AskedTexts
{
protected:
    QString translated(const QString& source) const override;
};

} // namespace evergrant::test
