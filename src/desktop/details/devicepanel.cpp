// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/devicepanel.h"

#include "desktop/widgets/texts.h"
#include "desktop/widgets/theme.h"
#include "desktop/widgets/wraplayout.h"
#include "ui_devicepanel.h"
#include <QClipboard>
#include <QGuiApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lastMinute = 60s;
constexpr int NarrowCharacters = 80; // below, the QR code stands under the code

/// Letter by letter, as a screen reader should say it.
QString spelled(const QString& code)
{
    QStringList letters;
    for (const QChar letter : code)
        letters.append(letter);
    return letters.join(u' ');
}

void copyText(QPushButton* button, const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    button->setText(DevicePanel::tr("Copied"));
}

} // namespace

DevicePanel::DevicePanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DevicePanel>())
{
    m_ui->setupUi(this);
    WrapLayout::wrap(*m_ui->linkButtons);
    connect(m_ui->copyUserCodeButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            copyText(m_ui->copyUserCodeButton, m_flow->userCode());
    });
    connect(m_ui->copyDeviceLinkButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            copyText(m_ui->copyDeviceLinkButton, m_flow->url().toString());
    });
    connect(m_ui->openHereButton, &QPushButton::clicked, this, [this] {
        if (m_flow)
            m_flow->openBrowser();
    });
    hide();
}

DevicePanel::~DevicePanel() = default;

void DevicePanel::setFlow(AuthorizeFlow* flow)
{
    if (flow != m_flow) {
        m_flow = flow;
        m_ticker.reset();
        if (m_flow) {
            m_ticker = std::make_unique<Ticker>(m_flow->clock());
            connect(m_ticker.get(), &Ticker::ticked, this, &DevicePanel::showTime);
        }
    }
    refresh();
}

void DevicePanel::refresh()
{
    const bool shown = m_flow && m_flow->stage() == AuthorizeFlow::Stage::WithCode;
    const QString code = shown ? m_flow->userCode() : QString();
    if (code != m_shownCode) {
        m_shownCode = code;
        const QString address = shown ? m_flow->url().toString() : QString();
        m_ui->userCodeLabel->setText(code);
        m_ui->userCodeLabel->setAccessibleName(tr("Code: %1").arg(spelled(code)));
        m_ui->deviceLinkLabel->setText(address);
        m_ui->copyUserCodeButton->setText(tr("Copy c&ode"));
        m_ui->copyDeviceLinkButton->setText(tr("Cop&y address"));
        m_ui->qrCode->setText(shown ? m_flow->urlWithCode().toString(QUrl::FullyEncoded) : QString());
        m_ui->qrCode->setAccessibleName(tr("QR code of %1").arg(address));
        m_ui->qrCaptionLabel->setVisible(!m_ui->qrCode->isHidden());
    }
    setVisible(shown);
    showTime();
    updateTicker();
}

void DevicePanel::showTime()
{
    const auto left = m_flow ? m_flow->timeLeft() : std::nullopt;
    m_ui->codeTimeLabel->setVisible(left.has_value());
    if (!left)
        return;
    const bool over = *left <= 0s;
    m_ui->codeTimeLabel->setText(over ? tr("The code has expired.")
                                      : tr("The code is good for %1.").arg(Texts::countdown(*left)));
    setTone(m_ui->codeTimeLabel, over ? Tone::Bad : *left <= lastMinute ? Tone::Watch : Tone::Calm);
    if (over)
        updateTicker();
}

void DevicePanel::updateTicker()
{
    if (!m_ticker)
        return;
    const auto left = m_flow ? m_flow->timeLeft() : std::nullopt;
    m_ticker->setRunning(isVisible() && left && *left > 0s);
}

void DevicePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showTime();
    updateTicker();
}

void DevicePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < NarrowCharacters * fontMetrics().averageCharWidth();
    m_ui->deviceLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DevicePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateTicker();
}

} // namespace evergrant
