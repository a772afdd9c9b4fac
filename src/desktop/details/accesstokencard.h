// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include <QFrame>
#include <memory>

namespace evergrant {

namespace Ui {
class AccessTokenCard;
}

/// How long the access token is still good: a large countdown, a bar, and when it was obtained and ends.
class AccessTokenCard : public QFrame
{
    Q_OBJECT

public:
    explicit AccessTokenCard(QWidget* parent = nullptr);
    ~AccessTokenCard() override;

    /// Cheap enough for every second.
    /// `watched`: there is a worker, so the token that is shown is the current one.
    void show(const ShownConnection& view, const QDateTime& now, bool watched);

private:
    std::unique_ptr<Ui::AccessTokenCard> m_ui;
};

} // namespace evergrant
