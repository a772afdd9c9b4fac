// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/details/authorizeflow.h"
#include "desktop/widgets/tallcontent.h"
#include <memory>

namespace evergrant {

namespace Ui {
class SignInPage;
}

/// The wizard's third step: the sign-in is under way, or has failed.
class SignInPage : public TallContent
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget* parent = nullptr);
    ~SignInPage() override;

    /// `grant`: a word of `evergrant add --grant`; decides which text is shown.
    void showFlow(AuthorizeFlow* flow, const QString& provider, const QString& grant);
    void showFailure(const Error& error, const QString& grant);
    void forget(); ///< the flow goes on without this page
    void focusFirst();

Q_SIGNALS:
    void correctionAgreed(const evergrant::Correction& correction);

private:
    static QString explanation(const QString& provider, const QString& grant);

    std::unique_ptr<Ui::SignInPage> m_ui;
    Correction m_correction;
};

} // namespace evergrant
