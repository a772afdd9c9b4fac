// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include "desktop/settings/autostart.h"
#include "desktop/widgets/tallcontent.h"
#include <memory>

namespace evergrant {

namespace Ui {
class ResultPage;
}

/// The wizard's last step: it works, and how scripts use it.
class ResultPage : public TallContent
{
    Q_OBJECT

public:
    explicit ResultPage(QWidget* parent = nullptr);
    ~ResultPage() override;

    struct Result
    {
        QString account; ///< may be empty: not every provider names the account
        QString message, name;
        QString grant;             ///< a word of `evergrant add --grant`
        QString refreshTokenScope; ///< without which nothing can be renewed
        QStringList warnings = {}; ///< of the sign-in
    };
    /// Is offered while it is off; no value: this system has none.
    void setAutostart(std::optional<Autostart> autostart) { m_autostart = std::move(autostart); }
    void show(const Result& result);
    /// What the check found, and what is missing, as soon as the worker has sent the connection's new state.
    void showState(const ShownConnection& view);

Q_SIGNALS:
    void deliveryWanted();
    void spareWanted();
    void otherAccountWanted(); ///< it was the wrong one

private:
    void warn(const QString& text);
    void offerSpare(bool possible);
    void switchAutostart(bool on);

    std::unique_ptr<Ui::ResultPage> m_ui;
    Result m_result;
    std::optional<Autostart> m_autostart;
};

} // namespace evergrant
