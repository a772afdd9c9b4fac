// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/shownconnection.h"
#include "desktop/wizard/shownprovider.h"
#include <QFrame>
#include <optional>

class QLabel;
class QPushButton;

namespace evergrant {

/// Where the account of a connection is, as the sign-in showed; whether its tokens have a second copy; what Evergrant
/// holds to be true of its service, whether that is verified, and where it is from.
class FactsCard : public QFrame
{
    Q_OBJECT

public:
    explicit FactsCard(QWidget* parent = nullptr);

    /// Hidden where there is nothing to show: a service that is not in the catalogue, no place, and no tokens.
    void show(const std::optional<ShownProvider>& provider, const ShownConnection& view);

Q_SIGNALS:
    void documentationWanted(const QUrl& url);

private:
    void showProvider();
    void setOpen(bool open);
    QString details() const;

    ShownProvider m_provider;
    QLabel* m_places;
    QLabel* m_remark;
    QLabel* m_details;
    QPushButton* m_documentation;
    QPushButton* m_more;
};

} // namespace evergrant
