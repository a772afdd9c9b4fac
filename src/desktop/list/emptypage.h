// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/tallcontent.h"
#include <memory>

namespace evergrant {

namespace Ui {
class EmptyPage;
}

/// Shown while there is no connection yet: what this is for, and two ways to begin.
class EmptyPage : public TallContent
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);
    ~EmptyPage() override;

Q_SIGNALS:
    void addWanted();
    void practiceWanted();

private:
    std::unique_ptr<Ui::EmptyPage> m_ui;
};

} // namespace evergrant
