// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/emptypage.h"

#include "ui_emptypage.h"
#include <QIcon>

namespace evergrant {

EmptyPage::EmptyPage(QWidget* parent)
    : TallContent(parent)
    , m_ui(std::make_unique<Ui::EmptyPage>())
{
    m_ui->setupUi(this);
    const QIcon icon(QStringLiteral(":/desktop/evergrant.svg"));
    m_ui->emptyIconLabel->setPixmap(icon.pixmap(QSize(72, 72), devicePixelRatioF()));
    connect(m_ui->addFirstButton, &QPushButton::clicked, this, &EmptyPage::addWanted);
    connect(m_ui->practiceButton, &QPushButton::clicked, this, &EmptyPage::practiceWanted);
}

EmptyPage::~EmptyPage() = default;

} // namespace evergrant
