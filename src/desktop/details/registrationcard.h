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

/// How a connection is registered at its service: application id and redirect URI, to be copied, and what it may do, in
/// human words where the service's preset has any.
class RegistrationCard : public QFrame
{
    Q_OBJECT

public:
    explicit RegistrationCard(QWidget* parent = nullptr);

    /// `provider`: nothing where it is not known (yet).
    void show(const std::optional<ShownProvider>& provider, const ShownConnection& view);

private:
    struct Row
    {
        QLabel *caption = nullptr, *value = nullptr;
        QPushButton* copy = nullptr;
    };
    Row makeRow(const QString& name);
    static void fill(const Row& row, const QString& caption, const QString& value);

    Row m_clientId = {}, m_redirectUri = {};
    QLabel *m_permissionsCaption = nullptr, *m_permissions = nullptr;
};

} // namespace evergrant
