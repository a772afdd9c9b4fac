// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/accountbar.h"

#include "desktop/details/authorizations.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/widgets/announced.h"
#include "desktop/widgets/theme.h"
#include "ui_accountbar.h"

namespace evergrant {

namespace {

/// Account names come from the provider: long ones must not push the buttons out of the window.
QString forButton(const QString& account)
{
    constexpr int Longest = 32;
    QString text = account.size() > Longest ? account.left(Longest - 1) + u'…' : account;
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

AccountBar::AccountBar(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AccountBar>())
{
    m_ui->setupUi(this);
    m_ui->questionShape->setShape({HealthShape::Form::Triangle, Tone::Watch});
    setTone(this, Tone::Watch);
    connect(m_ui->keepAccountButton, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_ui->replaceAccountButton, &QPushButton::clicked, this, [this] { answer(true); });
    hide();
}

AccountBar::~AccountBar() = default;

void AccountBar::watch(Authorizations& authorizations, const ConnectionsModel& model)
{
    const auto askFirst = [this, &authorizations, &model] {
        AuthorizeFlow* flow = authorizations.asking().value(0);
        const std::optional<ShownConnection> view = flow ? model.view(flow->id()) : std::nullopt;
        ask(flow, view ? view->shownTitle() : flow ? flow->name() : QString());
    };
    connect(&authorizations, &Authorizations::changed, this, askFirst);
    connect(&model, &ConnectionsModel::changed, this, askFirst);
    // A question may have been asked before this window was there.
    connect(&model, &ConnectionsModel::viewChanged, this, [&authorizations, &model](const QUuid& id) {
        if (const std::optional<ShownConnection> view = model.view(id))
            authorizations.flowFor(*view);
    });
}

void AccountBar::ask(AuthorizeFlow* flow, const QString& title)
{
    const bool asks = flow != nullptr && flow->stage() == AuthorizeFlow::Stage::Asking;
    if (!asks) {
        m_flow.clear();
        hide();
        return;
    }
    if (flow == m_flow)
        return;
    m_flow = flow;
    const auto& question = flow->question();
    // Names that are the same, or unknown, do not show what the question is; the worker's sentence does.
    const bool areDistinct = !question.account.isEmpty() && question.account != question.expected;
    const QString what =
        areDistinct ? tr("“%1” belongs to %2, but %3 has signed in.").arg(title, question.expected, question.account)
                    : question.message;
    const QString text = tr("%1 Which account shall integrations use? Nothing is replaced yet.").arg(what);
    m_ui->questionLabel->setText(text);
    m_ui->keepAccountButton->setText(tr("&Keep %1").arg(forButton(question.expected)));
    m_ui->replaceAccountButton->setText(areDistinct ? tr("&Replace by %1").arg(forButton(question.account))
                                                    : tr("&Replace by the new account"));
    setAccessibleName(text);
    show();
    m_ui->keepAccountButton->setFocus();
    Announced::now(this);
}

void AccountBar::answer(bool replace)
{
    if (m_flow)
        m_flow->answer(replace);
}

} // namespace evergrant
