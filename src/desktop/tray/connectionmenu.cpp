// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray/connectionmenu.h"

#include "desktop/widgets/texts.h"

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ConnectionMenu::ConnectionMenu(const ShownConnection& view, const QString& line, bool reachable, QWidget* parent)
    : QMenu(parent)
{
    QString title = line;
    setTitle(title.replace(u'&', u"&&"_s));
    setObjectName(u"trayMenu_"_s + view.name);
    menuAction()->setObjectName(u"trayConnection_"_s + view.name);
    const auto add = [this, &view](const QString& text, const QString& name, bool enabled, auto signal) {
        QAction* action = addAction(text);
        action->setObjectName(u"tray%1_%2"_s.arg(name, view.name));
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, signal);
    };
    const bool signsIn = view.action == Action::Authorize || view.action == Action::Reauthorize;
    if (signsIn)
        add(Texts::buttonText(view.action, view.grantType), u"SignIn"_s, reachable && view.authorizing.isEmpty(),
            &ConnectionMenu::signInWanted);
    add(tr("&Open"), u"OpenOne"_s, true, &ConnectionMenu::openWanted);
    if (view.health != Health::NeverAuthorized && !view.paused && !view.isStatic())
        add(tr("Re&new now"), u"Renew"_s, reachable, &ConnectionMenu::renewWanted);
    if (view.paused)
        add(tr("&Resume"), u"Resume"_s, reachable, &ConnectionMenu::resumeWanted);
    if (canBePaused(view)) {
        auto* pause = new PauseMenu(tr("&Pause"), u"trayPause_"_s + view.name, this);
        pause->setEnabled(reachable);
        connect(pause, &PauseMenu::chosen, this, &ConnectionMenu::pauseWanted);
        addMenu(pause);
    }
    add(tr("&Copy name for scripts"), u"CopyName"_s, true, &ConnectionMenu::copyNameWanted);
}

} // namespace evergrant
