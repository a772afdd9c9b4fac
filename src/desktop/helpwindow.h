// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class HelpWindow;
}

/// The short help: an overview, and a page each for what needs more words.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
    ~HelpWindow() override;

    /// A file of resources/help without its ending; empty or unknown: the overview stays.
    void showPage(const QString& page);

Q_SIGNALS:
    void recoveryCodeWanted();
    void bundleWanted();
    void rehearsalWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourLinks();

    std::unique_ptr<Ui::HelpWindow> m_ui;
};

} // namespace evergrant
