// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/messagebar.h"

#include "desktop/widgets/announced.h"
#include "desktop/widgets/healthshape.h"
#include "ui_messagebar.h"

namespace evergrant {

namespace {

HealthShape shapeFor(Tone tone)
{
    switch (tone) {
    case Tone::Fine:
        return {HealthShape::Form::DiscWithTick, tone};
    case Tone::Watch:
        return {HealthShape::Form::Triangle, tone};
    case Tone::Bad:
        return {HealthShape::Form::Square, tone};
    case Tone::Info:
    case Tone::Calm:
        break;
    }
    return {HealthShape::Form::TurningArrows, tone};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_ui->messageButton, &QPushButton::clicked, this, &MessageBar::buttonClicked);
    connect(m_ui->messageCloseButton, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::say(Tone tone, const QString& text, const QString& button)
{
    setTone(this, tone);
    m_ui->messageShape->setShape(shapeFor(tone));
    m_ui->messageLabel->setText(text);
    m_ui->messageButton->setText(button);
    m_ui->messageButton->setVisible(!button.isEmpty());
    setAccessibleName(text);
    show();
    Announced::now(this);
    Q_EMIT said();
}

bool MessageBar::isNeutral() const
{
    const QString tone = property("tone").toString();
    return tone == toWord(Tone::Fine) || tone == toWord(Tone::Info);
}

void MessageBar::movedOn()
{
    if (isNeutral())
        hide();
}

QString MessageBar::text() const
{
    return m_ui->messageLabel->text();
}

} // namespace evergrant
