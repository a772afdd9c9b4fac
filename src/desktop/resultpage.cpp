// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/resultpage.h"

#include "desktop/theme.h"
#include "ui_resultpage.h"
#include <QClipboard>
#include <QGuiApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ResultPage::ResultPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ResultPage>())
{
    m_ui->setupUi(this);
    m_ui->resultShape->setFactor(1.6);
    m_ui->resultShape->setShape({HealthShape::Form::DiscWithTick, Tone::Fine});
    connect(m_ui->copyCommandButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->commandLabel->text());
        m_ui->copyCommandButton->setText(tr("Copied"));
    });
}

ResultPage::~ResultPage() = default;

void ResultPage::show(const QString& account, const QString& message, const QString& name)
{
    m_ui->resultLabel->setText(account.isEmpty() ? tr("It works.") : tr("It works. This is %1.").arg(account));
    m_ui->resultTextLabel->setText(message);
    m_ui->resultTextLabel->setVisible(!message.isEmpty());
    m_ui->commandLabel->setText(u"evergrant token "_s + name);
    m_ui->copyCommandButton->setText(tr("&Copy"));
}

} // namespace evergrant
