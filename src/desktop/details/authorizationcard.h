// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QFrame>
#include <memory>

namespace evergrant {

namespace Ui {
class AuthorizationCard;
}

/// What is known about the grant behind the tokens: who gave it and when, when it ends unused, how it is renewed.
class AuthorizationCard : public QFrame
{
    Q_OBJECT

public:
    explicit AuthorizationCard(QWidget* parent = nullptr);
    ~AuthorizationCard() override;

    void show(const ShownConnection& view);

private:
    std::unique_ptr<Ui::AuthorizationCard> m_ui;
};

} // namespace evergrant
