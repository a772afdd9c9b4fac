// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings/inputform.h"

class QFrame;
class QToolButton;

namespace evergrant {

/// What few need: how to reach the network, a client certificate, how the application proves itself. Folded away until
/// somebody asks for it, or something in it is wrong or filled in.
class AdvancedFields : public QWidget
{
    Q_OBJECT

public:
    explicit AdvancedFields(QWidget* parent = nullptr);

    /// All but those that `main` has already.
    void offer(const InputForm& main);
    InputForm& fields() { return *m_fields; }
    const InputForm& fields() const { return *m_fields; }
    /// Unfolds first where something is wrong, because the message would be hidden otherwise.
    bool isComplete();
    bool complain(const Error& error);
    void setOpen(bool open);

private:
    QToolButton* m_toggle;
    QFrame* m_card;
    InputForm* m_fields;
};

} // namespace evergrant
