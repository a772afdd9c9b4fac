// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace evergrant {

/// How forms speak about the keys of `--set`. Pure functions.
class SettingTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingTexts)

public:
    static QString label(const QString& key);
    /// An example or a remark for the empty field; may be empty.
    static QString placeholder(const QString& key);
    static bool isFile(const QString& key);
    /// `text` with the keys of settings in it replaced by the labels that people see in the form.
    static QString withLabels(QString text);
};

} // namespace evergrant
