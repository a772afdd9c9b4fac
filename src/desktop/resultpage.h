// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class ResultPage;
}

/// The wizard's last step: it works, and how scripts use it.
class ResultPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget* parent = nullptr);
    ~ResultPage() override;

    /// `account` may be empty: not every provider says who signed in.
    void show(const QString& account, const QString& message, const QString& name);

private:
    std::unique_ptr<Ui::ResultPage> m_ui;
};

} // namespace evergrant
