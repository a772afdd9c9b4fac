// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/alertspage.h"

#include "desktop/alerts/alertrow.h"
#include "desktop/alerts/alerttexts.h"
#include "desktop/widgets/intropage.h"
#include "desktop/widgets/texts.h"
#include "ui_alertspage.h"
#include <QMenu>
#include <QToolButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isPaused(const api::AlertView& alert)
{
    return alert.state == AlertHealth::Paused;
}

QString keyOf(const api::AlertView& alert)
{
    return alert.id + (isPaused(alert) ? u"/paused"_s : QString());
}

QString keyOf(const api::HeartbeatView& heartbeat)
{
    return AlertTexts::heartbeatTitle(heartbeat) + (heartbeat.paused ? u"/paused"_s : QString());
}

QToolButton* menuButton(const QString& accessibleName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(u"…"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(accessibleName);
    return button;
}

/// Rows are made after the buttons above and below them, and the Tab key goes by the order of making.
void orderForTabKey(QWidget* first, const QList<AlertRow*>& rows, QWidget* last)
{
    QWidget* before = first;
    for (const AlertRow* row : rows) {
        const auto buttons = row->findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            QWidget::setTabOrder(before, button);
            before = button;
        }
    }
    QWidget::setTabOrder(before, last);
}

} // namespace

AlertsPage::AlertsPage(AlertsWatch& alerts, AlertActions& actions, const Clock& clock, QWidget* parent)
    : QStackedWidget(parent)
    , m_ui(std::make_unique<Ui::AlertsPage>())
    , m_alerts(alerts)
    , m_actions(actions)
    , m_clock(clock)
    , m_intro(new IntroPage(tr("Nobody is told yet"),
                            tr("Evergrant runs where nobody looks. When a person is needed, because a sign-in has "
                               "ended or a sync job fails, it tells somebody: by mail, SMS, Slack, Teams, ntfy, a "
                               "webhook or a program of yours."),
                            tr("Add an aler&t…"), this))
{
    m_ui->setupUi(this);
    addWidget(m_intro);
    m_ui->alertsShape->setFactor(1.35);
    m_intro->addOther(tr("Add a heart&beat…"));
    connect(m_ui->addAlertButton, &QPushButton::clicked, &m_actions, &AlertActions::add);
    connect(m_ui->addHeartbeatButton, &QPushButton::clicked, &m_actions, &AlertActions::addHeartbeat);
    connect(m_intro, &IntroPage::beginWanted, &m_actions, &AlertActions::add);
    connect(m_intro, &IntroPage::otherWanted, &m_actions, &AlertActions::addHeartbeat);
    connect(m_intro, &IntroPage::helpWanted, this, &AlertsPage::helpWanted);
    connect(&m_actions, &AlertActions::done, &m_alerts, &AlertsWatch::reload);
    connect(&m_alerts, &AlertsWatch::changed, this, &AlertsPage::refresh);
    refresh();
}

AlertsPage::~AlertsPage() = default;

void AlertsPage::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    m_alerts.setWatched(true);
}

void AlertsPage::hideEvent(QHideEvent* event)
{
    QStackedWidget::hideEvent(event);
    m_alerts.setWatched(false);
}

void AlertsPage::refresh()
{
    const bool reachable = m_alerts.isReachable();
    setCurrentWidget(m_alerts.isEmpty() ? static_cast<QWidget*>(m_intro) : m_ui->alertsListPage);
    m_intro->setHindrance(reachable ? QString() : tr("The background worker does not run."));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_ui->addAlertButton, m_ui->alertsCard, m_ui->heartbeatsCard})
        widget->setEnabled(reachable);
    refreshHeadline();
    refreshAlerts();
    refreshHeartbeats();
    orderForTabKey(m_ui->addAlertButton, m_alertRows + m_heartbeatRows, m_ui->addHeartbeatButton);
}

void AlertsPage::refreshHeadline()
{
    const auto& alerts = m_alerts.alerts();
    const bool reachable = m_alerts.isReachable();
    const HealthShape shape = reachable ? AlertTexts::shape(alerts) : HealthShape::unknown();
    const QString detail = reachable ? AlertTexts::toldLast(alerts, m_clock.now())
                                     : tr("Nobody is told until it is there again. What is shown here is what was "
                                          "known last.");
    m_ui->alertsShape->setShape(shape);
    m_ui->alertsHeadlineLabel->setText(reachable ? AlertTexts::headline(alerts)
                                                 : tr("The background worker does not run."));
    setTone(m_ui->alertsHeadlineLabel, shape.tone());
    m_ui->alertsDetailLabel->setText(detail);
    m_ui->alertsDetailLabel->setVisible(!detail.isEmpty());
}

void AlertsPage::clear(QList<AlertRow*>& rows)
{
    qDeleteAll(rows);
    rows.clear();
}

void AlertsPage::refreshAlerts()
{
    const auto& alerts = m_alerts.alerts();
    QStringList keys;
    for (const api::AlertView& alert : alerts)
        keys << keyOf(alert);
    if (keys != m_alertKeys) {
        m_alertKeys = keys;
        clear(m_alertRows);
        for (const api::AlertView& alert : alerts) {
            m_alertRows << makeRow(alert);
            m_ui->alertRowsLayout->addWidget(m_alertRows.last());
        }
    }
    for (qsizetype i = 0; i < m_alertRows.size(); ++i) {
        const HealthShape shape = m_alerts.isReachable() ? AlertTexts::shape(alerts[i].state) : HealthShape::unknown();
        m_alertRows[i]->setTitle(AlertTexts::title(alerts[i]));
        m_alertRows[i]->setAbout(AlertTexts::about(alerts[i]));
        m_alertRows[i]->setStatus(shape,
                                  m_alerts.isReachable() ? AlertTexts::word(alerts[i].state) : Texts::unknownWord(),
                                  AlertTexts::status(alerts[i], m_clock.now()));
    }
    const QString advice = AlertTexts::advice(alerts);
    m_ui->noAlertsLabel->setVisible(alerts.isEmpty());
    m_ui->alertsAdviceLabel->setText(advice);
    m_ui->alertsAdviceLabel->setVisible(!advice.isEmpty());
}

AlertRow* AlertsPage::makeRow(const api::AlertView& alert)
{
    auto* row = new AlertRow(alert.id, m_ui->alertsCard);
    auto* test = new QPushButton(tr("Send a test"), row);
    test->setObjectName(u"testAlert_"_s + alert.id);
    test->setAccessibleName(tr("Send a test: %1").arg(AlertTexts::title(alert)));
    connect(test, &QPushButton::clicked, this, [this, alert] { m_actions.test(alert); });
    auto* more = menuButton(tr("What can be done about %1").arg(AlertTexts::title(alert)), row);
    more->setMenu(makeMenu(alert, more));
    row->addButton(test);
    row->addButton(more);
    return row;
}

QMenu* AlertsPage::makeMenu(const api::AlertView& alert, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    const auto add = [menu](const QString& text, const QString& name, const auto& work) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, work);
    };
    const auto addPause = [&](const QString& text, const QString& word, std::optional<std::chrono::seconds> duration) {
        add(text, u"pauseAlert_%1_%2"_s.arg(alert.id, word),
            [this, alert, duration] { m_actions.pause(alert, duration); });
    };
    if (isPaused(alert)) {
        add(tr("&Resume"), u"resumeAlert_"_s + alert.id, [this, alert] { m_actions.resume(alert); });
    } else {
        addPause(tr("Pause for &an hour"), u"1h"_s, 1h);
        addPause(tr("Pause for &eight hours"), u"8h"_s, 8h);
        addPause(tr("Pause for a &day"), u"1d"_s, 24h);
        addPause(tr("&Pause until it is resumed"), u"on"_s, std::nullopt);
    }
    menu->addSeparator();
    add(tr("Re&move…"), u"removeAlert_"_s + alert.id, [this, alert] { m_actions.remove(alert); });
    return menu;
}

void AlertsPage::refreshHeartbeats()
{
    const auto& heartbeats = m_alerts.heartbeats();
    QStringList keys;
    for (const api::HeartbeatView& heartbeat : heartbeats)
        keys << keyOf(heartbeat);
    if (keys != m_heartbeatKeys) {
        m_heartbeatKeys = keys;
        clear(m_heartbeatRows);
        for (const api::HeartbeatView& heartbeat : heartbeats) {
            m_heartbeatRows << makeRow(heartbeat);
            m_ui->heartbeatRowsLayout->addWidget(m_heartbeatRows.last());
        }
    }
    for (qsizetype i = 0; i < m_heartbeatRows.size(); ++i) {
        const HealthShape shape = m_alerts.isReachable() ? AlertTexts::shape(heartbeats[i]) : HealthShape::unknown();
        const QString status = AlertTexts::heartbeatStatus(heartbeats[i], m_clock.now());
        m_heartbeatRows[i]->setTitle(AlertTexts::heartbeatTitle(heartbeats[i]));
        m_heartbeatRows[i]->setAbout({});
        m_heartbeatRows[i]->setStatus(shape, status, status);
    }
}

AlertRow* AlertsPage::makeRow(const api::HeartbeatView& heartbeat)
{
    const QString number = QString::number(m_heartbeatRows.size());
    auto* row = new AlertRow(u"heartbeat"_s + number, m_ui->heartbeatsCard);
    auto* pause = new QPushButton(heartbeat.paused ? tr("Resume") : tr("Pause"), row);
    pause->setObjectName((heartbeat.paused ? u"resumeHeartbeat_"_s : u"pauseHeartbeat_"_s) + number);
    pause->setAccessibleName(
        (heartbeat.paused ? tr("Resume %1") : tr("Pause %1")).arg(AlertTexts::heartbeatTitle(heartbeat)));
    connect(pause, &QPushButton::clicked, this,
            [this, heartbeat] { m_actions.setPaused(heartbeat, !heartbeat.paused); });
    auto* remove = new QPushButton(tr("Remove…"), row);
    remove->setObjectName(u"removeHeartbeat_"_s + number);
    remove->setAccessibleName(tr("Remove %1").arg(AlertTexts::heartbeatTitle(heartbeat)));
    connect(remove, &QPushButton::clicked, this, [this, heartbeat] { m_actions.removeHeartbeat(heartbeat); });
    row->addButton(pause);
    row->addButton(remove);
    return row;
}

} // namespace evergrant
