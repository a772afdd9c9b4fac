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

namespace {

using namespace std::chrono_literals;

/// Long enough to read two sentences twice.
constexpr auto NeutralLifetime = 12s;

} // namespace

OutcomeBar::OutcomeBar(MessageBar& bar, ConnectionActions& actions, Authorizations& authorizations,
                       const ConnectionsModel& model, Clock& clock)
    : m_bar(bar)
    , m_actions(actions)
    , m_authorizations(authorizations)
    , m_model(model)
    , m_end(clock.makeAlarm([this] { m_bar.movedOn(); }))
{
    connectActions();
    connectSignIns();
    connect(&m_bar, &MessageBar::said, this, &OutcomeBar::forgetWhatWasSaid);
    connect(&m_bar, &MessageBar::buttonClicked, this, [this] {
        if (const auto work = std::exchange(m_offer, {}))
            work();
    });
    connect(&m_model, &ConnectionsModel::viewChanged, this, &OutcomeBar::look);
    connect(&m_model, &ConnectionsModel::viewRemoved, this, &OutcomeBar::drop);
}

void OutcomeBar::connectActions()
{
    connect(&m_actions, &ConnectionActions::said, this, [this](Tone tone, const QString& text, const QUuid& about) {
        say(tone, text, about.isNull() ? QSet<QUuid>() : QSet<QUuid>{about});
    });
    RenewAll& renewals = m_actions.renewals();
    connect(&renewals, &RenewAll::finished, this, &OutcomeBar::say);
    connect(&renewals, &RenewAll::progressed, this, [this, &renewals](int done, int all) {
        offer(Tone::Info, tr("Renewing all connections: %1 of %2 are done.").arg(done).arg(all), {}, tr("S&top"),
              [&renewals] { renewals.stop(); });
    });
    connect(&m_actions, &ConnectionActions::spareOffered, this,
            [this](const QUuid& id, Tone tone, const QString& text, bool more) {
                offer(tone, titled(id, text), {id}, more ? tr("Make &another") : QString(), [this, id] {
                    if (const std::optional<ShownConnection> view = m_model.view(id))
                        m_actions.makeSpare(*view);
                });
            });
    connect(&m_actions, &ConnectionActions::unusedSignIn, this,
            [this](const QUuid& id, const QString& text, bool revocable) {
                offer(Tone::Info, text, {id}, revocable ? tr("Re&voke it there") : QString(), [this, id] {
                    if (const std::optional<ShownConnection> view = m_model.view(id))
                        m_actions.revokeUnused(*view);
                });
            });
    connect(&m_actions, &ConnectionActions::corrected, this,
            [this](const QUuid& id, const QString& name) { m_authorizations.start(id, name); });
}

void OutcomeBar::connectSignIns()
{
    connect(&m_authorizations, &Authorizations::succeeded, this,
            [this](const QUuid& id, const QString& message, const QStringList& warnings) {
                const QString text = titled(id, (QStringList{message} + warnings).join(u' '));
                say(warnings.isEmpty() ? Tone::Fine : Tone::Watch, text, {id});
            });
    connect(&m_authorizations, &Authorizations::spareMade, &m_actions, &ConnectionActions::tellSpare);
    connect(&m_authorizations, &Authorizations::failed, this, &OutcomeBar::tellFailure);
}

void OutcomeBar::tellFailure(const QUuid& id, const Error& error)
{
    const std::optional<ShownConnection> view = m_model.view(id);
    const QString text = titled(id, SettingTexts::withoutCommand(error.message, error.correction));
    const Tone tone = error.kind == ErrorKind::Cancelled ? Tone::Info : Tone::Bad;
    if (view && (error.code == errorcode::kept || error.code == errorcode::otherAccount)) {
        m_actions.tellUnused(*view, text);
    } else if (view && !error.correction.isEmpty()) {
        offer(tone, text, {id}, tr("&Use it"), [this, view = *view, error] { m_actions.useCorrection(view, error); });
    } else {
        say(tone, text, {id});
    }
}

QString OutcomeBar::titled(const QUuid& id, const QString& message) const
{
    const std::optional<ShownConnection> view = m_model.view(id);
    return view ? Texts::about(view->shownTitle(), message) : message;
}

void OutcomeBar::tell(Tone tone, const QString& text)
{
    say(tone, text, {});
}

void OutcomeBar::say(Tone tone, const QString& text, const QSet<QUuid>& about)
{
    offer(tone, text, about, {}, {});
    if (m_bar.isNeutral())
        m_end->set(NeutralLifetime);
}

void OutcomeBar::offer(Tone tone, const QString& text, const QSet<QUuid>& about, const QString& button,
                       const std::function<void()>& work)
{
    m_bar.say(tone, text, button);
    m_offer = work;
    for (const QUuid& id : about) {
        m_about.insert(id, Seen::Healthy);
        look(id);
    }
}

/// Also what others say in the bar replaces what was said here.
void OutcomeBar::forgetWhatWasSaid()
{
    m_end->disarm();
    m_offer = {};
    m_about.clear();
}

void OutcomeBar::look(const QUuid& id)
{
    const std::optional<ShownConnection> view = m_model.view(id);
    if (!view || !m_about.contains(id))
        return;
    const bool isHealthy = view->health == Health::Healthy && view->action == Action::None;
    if (isHealthy && m_about.value(id) == Seen::Troubled && !m_bar.isNeutral())
        drop(id);
    else if (!isHealthy)
        m_about[id] = Seen::Troubled;
}

void OutcomeBar::drop(const QUuid& id)
{
    if (m_about.remove(id) && m_about.isEmpty())
        m_bar.hide();
}

} // namespace evergrant
