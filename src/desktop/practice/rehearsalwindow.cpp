// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/practice/rehearsalwindow.h"

#include "api/messages/notices.h"
#include "api/messages/rehearsal.h"
#include "core/text/datetext.h"
#include "desktop/practice/rehearsaltexts.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/widgets/texts.h"
#include "ui_rehearsalwindow.h"
#include <QButtonGroup>
#include <QCloseEvent>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLines = 500;

RehearsalWindow::Choices choicesIn(const ConnectionsModel& model)
{
    QList<ShownConnection> practices = model.views();
    practices.removeIf([](const ShownConnection& view) { return view.providerId != "practice"_L1; });
    std::ranges::sort(practices, {}, &ShownConnection::name); // the model's order changes with what happens
    RehearsalWindow::Choices choices;
    for (const ShownConnection& view : std::as_const(practices))
        choices << std::pair(view.shownTitle() + u" ("_s + view.name + u')', view.id);
    return choices;
}

bool works(const ShownConnection& view)
{
    return view.health == Health::Healthy && view.action == Action::None && !view.paused;
}

} // namespace

RehearsalWindow::RehearsalWindow(link::WorkerLink& link, const ConnectionsModel& model, bool support, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_ui(std::make_unique<Ui::RehearsalWindow>())
    , m_failures(new QButtonGroup(this))
    , m_link(link)
    , m_model(model)
    , m_support(support)
{
    m_ui->setupUi(this);
    m_ui->rehearsalLog->setMaximumBlockCount(mostLines);
    m_failures->addButton(m_ui->replyLostRadio, int(Rehearsal::ReplyLost));
    m_failures->addButton(m_ui->providerDownRadio, int(Rehearsal::ProviderDown));
    m_failures->addButton(m_ui->grantRevokedRadio, int(Rehearsal::GrantRevoked));
    m_failures->addButton(m_ui->keyringLockedRadio, int(Rehearsal::KeyringLocked));
    m_ui->replyLostRadio->setChecked(true);
    m_ui->addPracticeButton->setEnabled(!m_support);
    resizeOnScreen(*this, {620, 720});
    connectButtons();
    connectSources();
    if (m_support)
        say(Tone::Calm, tr("This window changes nothing, so a rehearsal cannot be started in it."));
    refreshChoices();
}

RehearsalWindow::~RehearsalWindow()
{
    // The worker sees them in this order, also where it has not answered yet.
    if (m_state != State::Idle)
        m_link.ask<api::RehearsalStop>({}, &m_link, [](const Result<api::Nothing>&) {});
}

void RehearsalWindow::connectSources()
{
    connect(&m_link, &link::WorkerLink::noticed, this, &RehearsalWindow::takeNotice);
    connect(&m_link, &link::WorkerLink::connectedChanged, this, [this](bool connected) {
        if (!connected && m_state != State::Idle)
            becomeIdle(RehearsalEnd::Stopping);
        else
            refresh();
    });
    connect(&m_model, &ConnectionsModel::viewChanged, this, [this](const QUuid& id) {
        if (isVisible() && id == m_ui->practiceCombo->currentData().toUuid())
            refresh();
    });
    for (const auto signal : {&ConnectionsModel::titlesChanged, &ConnectionsModel::loaded}) {
        connect(&m_model, signal, this, [this] {
            if (isVisible())
                refreshChoices();
        });
    }
}

void RehearsalWindow::connectButtons()
{
    connect(m_ui->addPracticeButton, &QPushButton::clicked, this, &RehearsalWindow::practiceWanted);
    connect(m_ui->startRehearsalButton, &QPushButton::clicked, this, &RehearsalWindow::begin);
    connect(m_ui->endRehearsalButton, &QPushButton::clicked, this, &RehearsalWindow::end);
    connect(m_ui->practiceActionButton, &QPushButton::clicked, this, [this] {
        if (const auto view = current())
            Q_EMIT signInWanted(view->id, view->name);
    });
    connect(m_ui->practiceCombo, &QComboBox::activated, this, &RehearsalWindow::refresh);
    connect(m_failures, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool checked) {
        if (checked)
            refresh();
    });
}

Rehearsal RehearsalWindow::chosen() const
{
    return Rehearsal(m_failures->checkedId());
}

std::optional<ShownConnection> RehearsalWindow::current() const
{
    return m_model.view(m_ui->practiceCombo->currentData().toUuid());
}

void RehearsalWindow::takeNotice(const QString& notice, const QJsonObject& content)
{
    if (const auto over = api::noticeIn<api::RehearsalOver>(notice, content)) {
        if (over->name == m_name)
            takeEnd(over->end);
        return;
    }
    const auto logged = api::noticeIn<api::EventLogged>(notice, content);
    if (!logged || m_followed.isNull() || logged->event.connectionId != m_followed)
        return;
    const Event& event = logged->event;
    m_ui->rehearsalLog->appendPlainText(timeOfDayTextWithSeconds(event.at.toLocalTime().time()) + u"  "_s +
                                        SettingTexts::withLabels(event.message));
}

void RehearsalWindow::begin()
{
    const auto view = current();
    if (!view || m_state != State::Idle)
        return;
    m_state = State::Asking;
    m_name = view->name;
    m_followed = view->id; // what is logged may come before the answer
    m_ui->rehearsalLog->clear();
    say(Tone::Calm, {});
    refresh();
    const auto begun = [this](const Result<api::RehearsalBegin::Answer>& answer) {
        if (m_state != State::Asking)
            return;
        m_state = answer ? State::Running : State::Idle;
        if (!answer)
            say(Tone::Bad, answer.error().message);
        else if (!isVisible())
            end();
        else
            say(Tone::Info, tr("It ends when you press End or close this window, and by itself at %1.")
                                .arg(timeOfDayText(answer->endsAt.toLocalTime().time())));
        refresh();
    };
    m_link.ask<api::RehearsalBegin>({view->name, toWord(chosen())}, this, begun);
}

void RehearsalWindow::end()
{
    if (m_state != State::Running)
        return;
    m_link.ask<api::RehearsalStop>({}, this, [this](const Result<api::Nothing>& answer) {
        if (answer)
            takeEnd(RehearsalEnd::Wanted);
        else if (m_state == State::Running)
            say(Tone::Bad, answer.error().message);
    });
}

/// Before it has begun, this is about an earlier one.
void RehearsalWindow::takeEnd(RehearsalEnd why)
{
    if (m_state == State::Running)
        becomeIdle(why);
}

void RehearsalWindow::becomeIdle(RehearsalEnd why)
{
    m_state = State::Idle;
    say(Tone::Fine, RehearsalTexts::over(why));
    refresh();
}

void RehearsalWindow::say(Tone tone, const QString& text)
{
    m_ui->rehearsalNoteLabel->setText(text);
    m_ui->rehearsalNoteLabel->setVisible(!text.isEmpty());
    setTone(m_ui->rehearsalNoteLabel, tone);
}

void RehearsalWindow::refresh()
{
    m_ui->noPracticeArea->setVisible(m_model.isLoaded() && m_choices.isEmpty());
    m_ui->rehearsalArea->setVisible(!m_choices.isEmpty());
    const auto view = current();
    const bool idle = m_state == State::Idle;
    const auto failures = m_failures->buttons();
    for (QAbstractButton* failure : failures)
        failure->setEnabled(idle);
    m_ui->practiceCombo->setEnabled(idle);
    m_ui->rehearsalExplanationLabel->setText(RehearsalTexts::explanation(chosen()));
    m_ui->startRehearsalButton->setEnabled(idle && !m_support && view && works(*view) && m_link.isConnected());
    m_ui->endRehearsalButton->setEnabled(m_state == State::Running);
    refreshState(view);
}

void RehearsalWindow::refreshChoices()
{
    // Rebuilt without need, the list would close under whoever has just opened it.
    if (const auto choices = choicesIn(m_model); choices != m_choices) {
        m_choices = choices;
        const QUuid before = m_ui->practiceCombo->currentData().toUuid();
        m_ui->practiceCombo->clear();
        for (const auto& [text, id] : choices)
            m_ui->practiceCombo->addItem(text, id);
        m_ui->practiceCombo->setCurrentIndex(std::max(0, m_ui->practiceCombo->findData(before)));
        m_ui->practiceCombo->setVisible(choices.size() > 1);
    }
    refresh();
}

void RehearsalWindow::refreshState(const std::optional<ShownConnection>& view)
{
    m_ui->practiceStateCard->setVisible(view.has_value());
    if (!view)
        return;
    const HealthShape shape = m_model.shapeOf(*view);
    const bool reachable = m_model.isReachable();
    const bool signsIn = view->action == Action::Authorize || view->action == Action::Reauthorize;
    m_ui->practiceShape->setShape(shape);
    m_ui->practiceHeadlineLabel->setText(reachable ? view->headline : tr("The background worker does not run."));
    m_ui->practiceHeadlineLabel->setAccessibleDescription(reachable ? Texts::healthWord(*view) : Texts::unknownWord());
    setTone(m_ui->practiceHeadlineLabel, shape.tone());
    const QString detail = reachable ? Texts::detailText(*view) : QString();
    m_ui->practiceDetailLabel->setText(detail);
    m_ui->practiceDetailLabel->setVisible(!detail.isEmpty());
    m_ui->practiceActionButton->setText(Texts::buttonText(view->action, view->grantType));
    m_ui->practiceActionButton->setVisible(reachable && signsIn && !m_support && view->authorizing.isEmpty());
}

void RehearsalWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refreshChoices();
}

void RehearsalWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    end();
}

} // namespace evergrant
