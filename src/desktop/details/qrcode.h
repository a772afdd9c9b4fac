// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evergrant {

/// The dark modules of the QR code that holds `text`, one byte a module (1: dark), `width` a row; without a quiet zone.
struct QrModules
{
    int width = 0; ///< 0: the text does not fit into any code
    QByteArray dark;

    bool isDark(int x, int y) const { return dark[y * width + x] != 0; }
};
QrModules qrModules(const QString& text);

/// A QR code: dark on white in both themes, because readers do not have to understand inverted ones. Hides itself while
/// there is nothing to show. The same text has to stand beside it; screen readers get `accessibleName`.
class QrCode : public QWidget
{
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    void setText(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QrModules m_modules;
};

} // namespace evergrant
