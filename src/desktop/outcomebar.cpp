// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/outcomebar.h"

#include "core/errorcode.h"
#include "desktop/details/authorizations.h"
#include "desktop/list/connectionactions.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/texts.h"

namespace evergrant {

OutcomeBar::OutcomeBar(MessageBar& bar, ConnectionActions& actions, Authorizations& authorizations,
                       const ConnectionsModel& model)
    : m_bar(bar)
    , m_actions(actions)
    , m_authorizations(authorizations)
    , m_model(model)
{
    connectActions();
    connectSignIns();
    connect(&m_bar, &MessageBar::buttonClicked, this, [this] {
        if (const auto work = std::exchange(m_offer, {}))
            work();
    });
}

void OutcomeBar::connectActions()
{
    connect(&m_actions, &ConnectionActions::said, this,
            [this](Tone tone, const QString& text) { m_bar.say(tone, text); });
    connect(&m_actions, &ConnectionActions::spareOffered, this,
            [this](const QUuid& id, Tone tone, const QString& text, bool more) {
                offer(tone, text, more ? tr("Make &another") : QString(), [this, id] {
                    if (const std::optional<ConnectionView> view = m_model.view(id))
                        m_actions.makeSpare(*view);
                });
            });
    connect(&m_actions, &ConnectionActions::unusedSignIn, this,
            [this](const QUuid& id, const QString& text, bool revocable) {
                offer(Tone::Info, text, revocable ? tr("Re&voke it there") : QString(), [this, id] {
                    if (const std::optional<ConnectionView> view = m_model.view(id))
                        m_actions.revokeUnused(*view);
                });
            });
    connect(&m_actions, &ConnectionActions::corrected, this,
            [this](const QUuid& id, const QString& name) { m_authorizations.start(id, name); });
}

void OutcomeBar::connectSignIns()
{
    connect(&m_authorizations, &Authorizations::succeeded, this,
            [this](const QUuid&, const QString& message, const QStringList& warnings) {
                m_bar.say(warnings.isEmpty() ? Tone::Fine : Tone::Watch, (QStringList{message} + warnings).join(u' '));
            });
    connect(&m_authorizations, &Authorizations::spareMade, &m_actions, &ConnectionActions::tellSpare);
    connect(&m_authorizations, &Authorizations::failed, this, &OutcomeBar::tellFailure);
}

void OutcomeBar::tellFailure(const QUuid& id, const Error& error)
{
    const std::optional<ConnectionView> view = m_model.view(id);
    const QString message = SettingTexts::withoutCommand(error.message, error.correction);
    const QString text = view ? Texts::about(view->shownTitle(), message) : message;
    const Tone tone = error.kind == ErrorKind::Cancelled ? Tone::Info : Tone::Bad;
    if (view && (error.code == errorcode::kept || error.code == errorcode::otherAccount)) {
        m_actions.tellUnused(*view, text);
    } else if (view && !error.correction.isEmpty()) {
        offer(tone, text, tr("&Use it"), [this, view = *view, error] { m_actions.useCorrection(view, error); });
    } else {
        m_bar.say(tone, text);
    }
}

void OutcomeBar::offer(Tone tone, const QString& text, const QString& button, const std::function<void()>& work)
{
    m_offer = work;
    m_bar.say(tone, text, button);
}

} // namespace evergrant
