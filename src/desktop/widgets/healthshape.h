// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include "desktop/widgets/theme.h"
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace evergrant {

/// The signs that stand for health beside colour and word, so that none of the three carries the meaning alone.
/// One class paints them for the list, the headline and the tray.
class HealthShape
{
public:
    enum class Form { DiscWithTick, Triangle, Square, TurningArrows, TwoBars, HollowRing };

    HealthShape() = default;
    HealthShape(Form form, Tone tone)
        : m_form(form)
        , m_tone(tone)
    {
    }
    /// `needsHuman` makes a square of everything that is not merely unfinished; so does failing without a token that
    /// integrations could use.
    static HealthShape of(Health health, bool needsHuman, bool usable);
    /// As unknown() in a state that is not known here, unless a person has to do something.
    static HealthShape of(const ShownConnection& view);
    /// There is no worker that watches it.
    static HealthShape unknown() { return {Form::HollowRing, Tone::Calm}; }

    Form form() const { return m_form; }
    Tone tone() const { return m_tone; }
    bool operator==(const HealthShape&) const = default;

    /// Fills the largest square in `area`; sharp at every scale because it is drawn, not stored.
    void paint(QPainter& painter, const QRectF& area, const Colours& colours) const;
    /// `extent` in device-independent pixels.
    QPixmap pixmap(int extent, qreal devicePixelRatio, const Colours& colours) const;
    QIcon icon(const Colours& colours) const;

private:
    Form m_form = Form::HollowRing;
    Tone m_tone = Tone::Calm;
};

} // namespace evergrant
