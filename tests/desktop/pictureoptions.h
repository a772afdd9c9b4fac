// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/provider.h"
#include <QSize>
#include <QString>

class QWidget;

namespace evergrant {

/// What the environment asks of the pictures of windows, as ./dev screenshots does.
struct PictureOptions
{
    QString folder;   ///< EVERGRANT_SCREENSHOTS; empty: nobody wants to keep them
    QString language; ///< EVERGRANT_SCREENSHOTS_LANGUAGE, a code of languages(); empty: that of the sources
    QSize size;       ///< EVERGRANT_SCREENSHOTS_SIZE, such as 632x360: no window is larger; empty: as large as it likes

    static PictureOptions fromEnvironment();
    void fit(QWidget* window) const;
};

/// The services with their texts in the language of this process, as the worker tells them.
api::Providers::Answer inLanguageOfTexts(const api::Providers::Answer& answer);

} // namespace evergrant
