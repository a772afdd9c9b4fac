// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizeflow.h"
#include "desktop/widgets/ticker.h"
#include <QPointer>
#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class DevicePanel;
}

/// A sign-in on another device: the code in large type, the address where it is entered, the same as a QR code, and how
/// long the code is good. Ticks only while it can be seen.
class DevicePanel : public QWidget
{
    Q_OBJECT

public:
    explicit DevicePanel(QWidget* parent = nullptr);
    ~DevicePanel() override;

    /// Hides the panel unless the flow shows a code.
    void setFlow(AuthorizeFlow* flow);
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTime();
    void updateTicker();

    std::unique_ptr<Ui::DevicePanel> m_ui;
    QPointer<AuthorizeFlow> m_flow;
    std::unique_ptr<Ticker> m_ticker;
    QString m_shownCode;
};

} // namespace evergrant
