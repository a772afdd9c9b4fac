// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/pausemenu.h"
#include "desktop/list/shownconnection.h"
#include <QFrame>
#include <memory>
#include <optional>

class QButtonGroup;
class QPushButton;

namespace evergrant {

namespace Ui {
class WindowHeader;
}

/// The strip at the top of the window: the pages at the left, what concerns all connections at the right. Where it is
/// too narrow for all of that, one button has the latter in a menu, and where even that is too wide another one has the
/// pages.
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
    void setCurrent(const std::optional<ShownConnection>& view);
    QSize minimumSizeHint() const override; ///< as narrow as it can be

Q_SIGNALS:
    void pageChanged();
    void addWanted();
    void renewAllWanted();
    void pauseOneWanted(evergrant::PauseLength length);
    void resumeOneWanted();
    void pauseAllWanted(evergrant::PauseLength length);
    void resumeAllWanted();
    void settingsWanted();
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Width { Wide, Narrow, Narrowest };
    void setPage();
    void fillPauseMenu();
    void makePagesMenu();
    void arrange();
    QList<QWidget*> shownAt(Width width) const;
    int widthOf(Width width) const;

    std::unique_ptr<Ui::WindowHeader> m_ui;
    QButtonGroup* m_tabs; ///< with Page as id
    QPushButton* m_pages; ///< in place of the tabs in the narrowest header
    QAction* m_renewAll;  ///< in the menu of a narrow header
    std::optional<ShownConnection> m_current;
};

} // namespace evergrant
