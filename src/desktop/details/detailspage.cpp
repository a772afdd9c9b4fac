// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/detailspage.h"

#include "core/text/datetext.h"
#include "desktop/settings/filechooser.h"
#include "desktop/widgets/texts.h"
#include "desktop/widgets/wraplayout.h"
#include "desktop/wizard/granttexts.h"
#include "ui_detailspage.h"
#include <QMenu>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

DetailsPage::DetailsPage(ConnectionActions& actions, Authorizations& authorizations, EventReader& events,
                         const Clock& clock, BrowserOpener opener, QWidget* parent)
    : TallContent(parent)
    , m_ui(std::make_unique<Ui::DetailsPage>())
    , m_actions(actions)
    , m_authorizations(authorizations)
    , m_events(events)
    , m_clock(clock)
    , m_opener(std::move(opener))
    , m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->stateShape->setFactor(1.35);
    WrapLayout::wrap(*m_ui->mainButtons);
    buildMenu();
    connect(m_ui->primaryActionButton, &QPushButton::clicked, this, &DetailsPage::act);
    connect(m_ui->phoneButton, &QPushButton::clicked, this, &DetailsPage::signInOnPhone);
    connect(m_ui->renewButton, &QPushButton::clicked, this, [this] { m_actions.renew(m_view); });
    connect(m_ui->checkCard, &CheckCard::checkWanted, this, [this] { m_actions.check(m_view); });
    connectUsage();
    connectTimeline();
    connect(m_ui->peopleCard, &PeopleCard::editWanted, this, [this] { m_actions.handover().editPeople(m_view); });
    connect(m_ui->peopleCard, &PeopleCard::sheetWanted, this,
            [this] { m_actions.handover().showSheet(m_view, m_clock.now()); });
    connect(m_ui->jobsCard, &JobsCard::jobWanted, this, &DetailsPage::jobWanted);
    connect(m_ui->recentEventsCard, &RecentEventsCard::eventWanted, this, &DetailsPage::eventWanted);
    connect(m_ui->factsCard, &FactsCard::documentationWanted, this, &DetailsPage::openDocumentation);
    connect(&m_actions.providers(), &ProviderCatalogue::loaded, this, [this] {
        refreshFacts();
        refreshSignIn();
        refreshButtons();
    });
    connect(&m_actions, &ConnectionActions::busyChanged, this, [this](const QUuid& id) {
        if (id == m_view.id)
            refreshButtons();
    });
    connect(&m_authorizations, &Authorizations::changed, this, [this](const QUuid& id) {
        if (id == m_view.id)
            refresh();
    });
}

DetailsPage::~DetailsPage() = default;

void DetailsPage::openDocumentation(const QUrl& url)
{
    m_opener(url, [self = QPointer(this), url] {
        if (self)
            Q_EMIT self->m_actions.said(Tone::Watch, Texts::noBrowser(url), {});
    });
}

void DetailsPage::connectUsage()
{
    DeliveryActions& deliveries = m_actions.deliveries();
    const UsageCard* card = m_ui->usageCard;
    connect(card, &UsageCard::addWanted, this, [&, this] { deliveries.add(m_view); });
    connect(card, &UsageCard::testWanted, this, [&, this](const QString& id) { deliveries.test(m_view, id); });
    connect(card, &UsageCard::deliverWanted, this, [&, this](const QString& id) { deliveries.deliver(m_view, id); });
    connect(card, &UsageCard::removeWanted, this, [&, this](const QString& id) { deliveries.remove(m_view, id); });
    connect(card, &UsageCard::policyWanted, this, [&, this](const QString& id) { deliveries.showPolicy(m_view, id); });
    connect(card, &UsageCard::pauseWanted, this,
            [&, this](const QString& id, bool paused) { deliveries.setPaused(m_view, id, paused); });
}

void DetailsPage::connectTimeline()
{
    TimelineStrip* strip = m_ui->timelineStrip;
    for (const auto& [text, days] : std::initializer_list<std::pair<QString, int>>{
             {tr("24 hours"), 1}, {tr("7 days"), TimelineStrip::Days}, {tr("30 days"), 30}})
        m_ui->timelineRangeCombo->addItem(text, days);
    m_ui->timelineRangeCombo->setCurrentIndex(1);
    connect(m_ui->timelineRangeCombo, &QComboBox::currentIndexChanged, this, [this, strip] {
        strip->setDays(m_ui->timelineRangeCombo->currentData().toInt());
        loadEvents();
    });
    connect(strip, &TimelineStrip::pointedAt, m_ui->timelineReadLabel, &QLabel::setText);
    connect(m_ui->timelineImageButton, &QPushButton::clicked, this, [this, strip] {
        const QString file = m_view.name + u'-' + tr("timeline.png", "name of a file");
        chooseSavePath(window(), tr("Save the timeline as a picture"), file,
                       [this, strip, title = m_view.shownTitle()](const QString& path) {
                           if (!strip->picture(title).save(path))
                               Q_EMIT m_actions.said(Tone::Bad, tr("%1 cannot be written.").arg(path));
                       });
    });
}

void DetailsPage::buildMenu()
{
    const auto add = [this](const QString& text, const QString& name, auto work) {
        QAction* action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    m_menu->setObjectName(u"moreMenu"_s);
    // Shown only: the key is the window's, and works on each of its pages.
    const QString key = QKeySequence(QKeySequence::Refresh).toString(QKeySequence::NativeText);
    m_renewAction = add(tr("Re&new now") + u'\t' + key, u"renewAction"_s, [this] { m_actions.renew(m_view); });
    m_pauseMenu = new PauseMenu(tr("&Pause"), u"pauseAction"_s, m_menu);
    connect(m_pauseMenu, &PauseMenu::chosen, this, [this](PauseLength length) { m_actions.pause(m_view, length); });
    m_menu->addMenu(m_pauseMenu);
    m_resumeAction = add(tr("&Resume"), u"resumeAction"_s, [this] { m_actions.resume(m_view); });
    m_authorizeAction = add(tr("Re-&authorize in the browser"), u"authorizeAction"_s,
                            [this] { m_authorizations.start(m_view.id, m_view.name); });
    m_spareAction = add(tr("Make a spare &key…"), u"spareAction"_s, [this] { m_actions.makeSpare(m_view); });
    connect(&m_actions, &ConnectionActions::spareWanted, &m_authorizations, &Authorizations::start);
    m_menu->addSeparator();
    add(tr("Change &title…"), u"changeTitleAction"_s, [this] { m_actions.changeTitle(m_view); });
    add(tr("Rename &for scripts…"), u"renameAction"_s, [this] { m_actions.rename(m_view); });
    add(tr("&Copy name for scripts"), u"copyNameAction"_s, [this] { m_actions.copyName(m_view); });
    m_secretAction = add(tr("Change &secret…"), u"changeSecretAction"_s, [this] { m_actions.changeSecret(m_view); });
    m_replaceKeyAction =
        add(tr("&Replace key…"), u"replaceKeyAction"_s, [this] { m_actions.correctSettings(m_view, true); });
    add(tr("Correct settin&gs…"), u"correctSettingsAction"_s, [this] { m_actions.correctSettings(m_view); });
    m_menu->addSeparator();
    add(tr("Pe&ople and notes…"), u"peopleAction"_s, [this] { m_actions.handover().editPeople(m_view); });
    add(tr("&Handover sheet…"), u"handoverAction"_s, [this] { m_actions.handover().showSheet(m_view, m_clock.now()); });
    m_menu->addSeparator();
    add(tr("Re&move…"), u"removeAction"_s, [this] { m_actions.remove(m_view); });
    m_ui->moreButton->setMenu(m_menu);
}

void DetailsPage::setView(const ShownConnection& view)
{
    const bool another = view.id != m_view.id;
    m_view = view;
    refresh();
    if (!another)
        return;
    m_actions.providers().load();
    loadEvents();
}

void DetailsPage::setJobs(const QList<api::JobView>& jobs)
{
    m_jobs = jobs;
    refreshJobs();
}

void DetailsPage::refreshJobs()
{
    m_ui->jobsCard->show(m_reachable ? m_jobs : QList<api::JobView>(), m_clock.now());
}

void DetailsPage::setReachable(bool reachable)
{
    m_reachable = reachable;
    if (!m_view.id.isNull())
        refresh();
}

void DetailsPage::tick()
{
    m_ui->accessTokenCard->show(m_view, m_clock.now(), m_reachable);
    m_ui->checkCard->show(m_view, m_clock.now());
    m_ui->usageCard->show(m_view, m_clock.now());
    refreshJobs();
    m_ui->timelineStrip->moveOn(m_clock.now());
    // The times of recent events name the day, but for those of today.
    if (m_eventsDay.isValid() && m_eventsDay != m_clock.now().toLocalTime().date())
        loadEvents();
}

void DetailsPage::noteEvent(const Event& event)
{
    if (event.connectionId == m_view.id)
        loadEvents();
}

void DetailsPage::act()
{
    switch (m_view.action) {
    case Action::Authorize:
    case Action::Reauthorize:
        m_authorizations.start(m_view.id, m_view.name);
        break;
    case Action::Retry:
        m_actions.renew(m_view);
        break;
    case Action::UnlockKeyring:
        m_actions.unlockKeyring();
        break;
    case Action::CorrectSettings:
        m_actions.correctSettings(m_view, GrantTexts::isKeyOnly(m_view.grantType) && m_view.correction.isEmpty());
        break;
    case Action::Resume:
        m_actions.resume(m_view);
        break;
    case Action::None:
        break;
    }
}

bool DetailsPage::canSignInOnPhone() const
{
    const auto provider = m_actions.providers().provider(m_view.providerId);
    return provider && provider->givesCodesBeside(m_view.grantType, m_view.settings);
}

void DetailsPage::signInOnPhone()
{
    api::Authorize::Params target;
    target.device = true;
    m_authorizations.start(m_view.id, m_view.name, target);
}

void DetailsPage::showEvent(QShowEvent* event)
{
    TallContent::showEvent(event);
    if (m_eventsStale)
        loadEvents();
}

void DetailsPage::resizeEvent(QResizeEvent* event)
{
    TallContent::resizeEvent(event);
    const QMargins margins = m_ui->detailsLayout->contentsMargins();
    const int beside = m_ui->accessTokenCard->minimumSizeHint().width() + m_ui->cardsLayout->spacing() +
                       m_ui->authorizationCard->minimumSizeHint().width() + margins.left() + margins.right();
    const int wanted = std::max(beside, 88 * fontMetrics().averageCharWidth());
    // Not this page's width, which never becomes less than cards beside each other need.
    const int room = parentWidget() != nullptr ? parentWidget()->width() : width();
    const bool narrow = room < wanted;
    m_ui->cardsLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DetailsPage::refresh()
{
    m_ui->titleLabel->setText(m_view.shownTitle());
    m_ui->accountLabel->setText(Texts::accountLine(m_view));
    refreshHeadline();
    m_ui->authorizationCard->show(m_view);
    m_ui->peopleCard->show(m_view);
    refreshSignIn();
    refreshButtons();
    refreshFacts();
    tick();
}

void DetailsPage::refreshSignIn()
{
    AuthorizeFlow* flow = m_authorizations.flowFor(m_view);
    if (flow != nullptr)
        flow->setCodePossible(canSignInOnPhone());
    m_ui->authorizePanel->setFlow(flow);
}

void DetailsPage::refreshHeadline()
{
    const HealthShape shape = m_reachable ? HealthShape::of(m_view) : HealthShape::unknown();
    const QString detail = m_reachable ? Texts::briefText(m_view)
                                       : tr("Nothing is renewed until it runs again. What is shown here is what was "
                                            "known last.");
    m_ui->stateShape->setShape(shape);
    m_ui->headlineLabel->setText(m_reachable ? m_view.headline : tr("The background worker does not run."));
    m_ui->headlineLabel->setAccessibleDescription(m_reachable ? Texts::healthWord(m_view) : Texts::unknownWord());
    setTone(m_ui->headlineLabel, shape.tone());
    m_ui->detailLabel->setText(detail);
    m_ui->detailLabel->setVisible(!detail.isEmpty());
    m_ui->whyText->setText(m_reachable && !m_view.brief.isEmpty() ? m_view.explanation : QString());
}

void DetailsPage::refreshButtons()
{
    const bool busy = m_actions.isBusy(m_view.id);
    const bool authorizing = !m_ui->authorizePanel->isHidden();
    const bool hasGrant = m_view.health != Health::NeverAuthorized;
    const bool signsIn = m_view.action == Action::Authorize || m_view.action == Action::Reauthorize;
    m_ui->primaryActionButton->setText(busy ? tr("One moment…") : Texts::buttonText(m_view.action, m_view.grantType));
    m_ui->primaryActionButton->setVisible(m_reachable && m_view.action != Action::None && !(authorizing && signsIn));
    m_ui->primaryActionButton->setEnabled(!busy);
    m_ui->phoneButton->setVisible(signsIn && canSignInOnPhone());
    m_ui->phoneButton->setEnabled(!busy);
    m_ui->mainButtons->setVisible(!m_ui->primaryActionButton->isHidden());
    const bool renewable = hasGrant && !m_view.paused && !m_view.isStatic();
    m_ui->renewButton->setVisible(m_reachable && renewable && !authorizing && m_view.action == Action::None);
    m_ui->renewButton->setEnabled(!busy);
    m_ui->renewButton->setText(m_actions.isRenewing(m_view.id) ? tr("Renewing…") : tr("Re&new now"));
    m_ui->checkCard->setVisible(hasGrant && m_view.usable);
    m_ui->usageCard->setVisible(m_reachable && hasGrant);
    m_ui->checkCard->setBusy(busy);
    refreshMenu();
}

void DetailsPage::refreshMenu()
{
    const bool busy = m_actions.isBusy(m_view.id);
    const bool authorizing = !m_ui->authorizePanel->isHidden();
    const bool hasGrant = m_view.health != Health::NeverAuthorized;
    const bool keyOnly = GrantTexts::isKeyOnly(m_view.grantType);
    m_renewAction->setVisible(!m_view.isStatic());
    m_renewAction->setEnabled(hasGrant && !m_view.paused && !busy);
    m_pauseMenu->menuAction()->setVisible(canBePaused(m_view));
    m_pauseMenu->setEnabled(!busy);
    m_resumeAction->setVisible(m_view.paused);
    m_resumeAction->setEnabled(!busy);
    m_authorizeAction->setText(Texts::buttonText(hasGrant ? Action::Reauthorize : Action::Authorize, m_view.grantType));
    m_authorizeAction->setEnabled(!authorizing);
    m_spareAction->setVisible(!keyOnly);
    m_spareAction->setEnabled(hasGrant && !authorizing);
    const bool isKept = m_view.spare == SpareState::Ready || m_view.spare == SpareState::Doubtful;
    m_spareAction->setText(m_view.spare == SpareState::None    ? tr("Make a spare &key…")
                           : isKept && m_view.sparesLeft() > 0 ? tr("Make another spare &key…")
                                                               : tr("Make a new spare &key…"));
    m_secretAction->setVisible(!keyOnly);
    m_replaceKeyAction->setVisible(keyOnly);
}

void DetailsPage::refreshFacts()
{
    const auto provider = m_actions.providers().provider(m_view.providerId);
    m_ui->registrationCard->show(provider, m_view);
    m_ui->factsCard->show(provider, m_view);
}

/// Events that were left out would look as if there had been none: access tokens of five minutes give 2,000 a week.
QList<Event> DetailsPage::readAll(EventFilter filter) const
{
    filter.limit = 1000;
    QList<Event> all;
    while (all.size() < MostEvents) {
        const QList<Event> more = m_events.read(filter).value_or(QList<Event>());
        all.append(more);
        if (more.size() < filter.limit)
            break;
        filter.beforeId = more.last().id;
    }
    return all;
}

/// The token of the first moments of the timeline may be older. `beforeId`: 0 for all events.
std::optional<Event> DetailsPage::lastProofBefore(qint64 beforeId) const
{
    constexpr int pages = 5; // this runs at each event, so it does not look further back
    EventFilter filter;
    filter.connectionId = m_view.id;
    filter.minimumLevel = EventLevel::Info;
    filter.beforeId = beforeId;
    for (int page = 0; page < pages; ++page) {
        const QList<Event> events = m_events.read(filter).value_or(QList<Event>());
        const auto found = std::ranges::find_if(events, &TimelineStrip::isProof);
        if (found != events.end())
            return *found;
        if (events.size() < filter.limit)
            break;
        filter.beforeId = events.last().id;
    }
    return std::nullopt;
}

void DetailsPage::loadEvents()
{
    m_eventsStale = !isVisible();
    if (m_eventsStale || m_view.id.isNull())
        return;
    const QDateTime now = m_clock.now();
    EventFilter filter;
    filter.connectionId = m_view.id;
    filter.minimumLevel = EventLevel::Info;
    filter.since = now.addDays(-m_ui->timelineStrip->days());
    const QList<Event> shown = readAll(filter);
    m_eventsDay = now.toLocalTime().date();
    const auto older = lastProofBefore(shown.isEmpty() ? 0 : shown.last().id);
    m_ui->timelineStrip->show(older ? shown + QList<Event>{*older} : shown, now);
    m_ui->timelineReadLabel->setText(
        shown.size() < MostEvents
            ? QString()
            : tr("Events before %1 are left out: there are too many.").arg(momentText(shown.last().at)));
    QList<Event> recent = shown.mid(0, RecentEventsCard::Lines);
    if (recent.size() < RecentEventsCard::Lines) {
        filter.since.reset();
        filter.limit = RecentEventsCard::Lines;
        recent = m_events.read(filter).value_or(recent);
    }
    m_ui->recentEventsCard->show(recent, now);
}

} // namespace evergrant
