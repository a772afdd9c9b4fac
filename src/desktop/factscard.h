// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/providerinfo.h"
#include <QFrame>

class QLabel;
class QPushButton;

namespace evergrant {

/// What Evergrant knows about the service of a connection, how sure that is, and where it is from.
class FactsCard : public QFrame
{
    Q_OBJECT

public:
    explicit FactsCard(QWidget* parent = nullptr);

    void show(const ProviderInfo& provider);

Q_SIGNALS:
    void documentationWanted(const QUrl& url);

private:
    void setOpen(bool open);
    QString details() const;

    ProviderInfo m_provider;
    QLabel* m_remark;
    QLabel* m_details;
    QPushButton* m_documentation;
    QPushButton* m_more;
};

} // namespace evergrant
