// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/connectionview.h"
#include <QFrame>
#include <memory>
#include <optional>

class QButtonGroup;

namespace evergrant {

namespace Ui {
class WindowHeader;
}

/// The strip at the top of the window: the pages at the left, what concerns all connections at the right.
class WindowHeader : public QFrame
{
    Q_OBJECT

public:
    explicit WindowHeader(QWidget* parent = nullptr);
    ~WindowHeader() override;

    enum class Page { Connections, Log, Jobs, Alerts };
    Page page() const;
    void showPage(Page page); ///< pageChanged() follows, unless it is shown already
    void setHasConnections(bool has);
    /// The one that the pause menu offers by name.
    void setCurrent(const std::optional<ConnectionView>& view);

Q_SIGNALS:
    void pageChanged();
    void addWanted();
    void renewAllWanted();
    void pauseOneWanted(bool paused);
    void pauseAllWanted(bool paused);
    void helpWanted();

private:
    void setPage();
    void fillPauseMenu();

    std::unique_ptr<Ui::WindowHeader> m_ui;
    QButtonGroup* m_tabs; ///< with Page as id
    std::optional<ConnectionView> m_current;
};

} // namespace evergrant
