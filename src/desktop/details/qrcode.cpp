// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/qrcode.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace evergrant {

namespace {

constexpr int QuietZone = 4;      // modules; ISO/IEC 18004
constexpr int SmallestModule = 4; // device-independent pixels: a phone reads it from the screen at arm's length

struct QrDeleter
{
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrModules qrModules(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return {};
    const std::unique_ptr<QRcode, QrDeleter> code(QRcode_encodeData(
        static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char*>(bytes.constData()), 0, QR_ECLEVEL_M));
    if (!code)
        return {};
    QrModules modules{code->width, QByteArray(static_cast<qsizetype>(code->width) * code->width, '\0')};
    for (qsizetype i = 0; i < modules.dark.size(); ++i)
        modules.dark[i] = static_cast<char>(code->data[i] & 1); // the other bits say what kind of module it is
    return modules;
}

QrCode::QrCode(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void QrCode::setText(const QString& text)
{
    m_modules = qrModules(text);
    setVisible(m_modules.width > 0);
    updateGeometry();
    update();
}

QSize QrCode::sizeHint() const
{
    const int side = (m_modules.width + 2 * QuietZone) * SmallestModule;
    return {side, side};
}

void QrCode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int y = 0; y < m_modules.width; ++y) {
        for (int x = 0; x < m_modules.width; ++x) {
            if (m_modules.isDark(x, y))
                painter.fillRect((x + QuietZone) * SmallestModule, (y + QuietZone) * SmallestModule, SmallestModule,
                                 SmallestModule, Qt::black);
        }
    }
}

} // namespace evergrant
