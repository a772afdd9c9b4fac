// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QCoreApplication>
#include <QString>

namespace evergrant {

/// What forms call the keys of `--set`. Pure functions.
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
    /// `text` without the sentence with the command that makes the correction: a window has a button for it.
    static QString withoutCommand(const QString& text, const Correction& correction);
    /// Whether two addresses have the same origin. A secret goes only to the one that it was entered for.
    static bool isSameServer(const QString& one, const QString& other);
    /// To whoever entered it.
    static QString secretForOtherServer();
};

} // namespace evergrant
