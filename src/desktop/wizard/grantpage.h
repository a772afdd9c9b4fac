// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/tallcontent.h"
#include "desktop/wizard/shownprovider.h"
#include <QHash>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace evergrant {

/// The wizard's question how Evergrant signs in, where a service offers several ways. The usual one is chosen already.
class GrantPage : public TallContent
{
    Q_OBJECT

public:
    explicit GrantPage(QWidget* parent = nullptr);

    /// The choice made for a provider is there when it comes again.
    void setProvider(const ShownProvider& provider);
    QString chosen() const; ///< a word of `evergrant add --grant`
    void focusChosen();

Q_SIGNALS:
    void helpWanted();

private:
    void addChoice(const api::GrantChoice& grant, int number);

    QString m_providerId;
    QHash<QString, QString> m_chosenOf; ///< by provider
    QStringList m_grants;
    QButtonGroup* m_buttons;
    QVBoxLayout* m_choices;
};

} // namespace evergrant
