// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionspanel.h"

#include "desktop/list/connectiondelegate.h"
#include "desktop/widgets/texts.h"
#include "ui_connectionspanel.h"
#include <QActionGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ConnectionsPanel::ConnectionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionsPanel>())
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_StyledBackground);
    m_ui->nothingFoundLabel->hide();
    m_ui->connectionsView->setItemDelegate(new ConnectionDelegate(this));
    m_ui->connectionSearchEdit->installEventFilter(this);
    fillOrderMenu();
    connect(m_ui->connectionSearchEdit, &QLineEdit::textChanged, this, &ConnectionsPanel::search);
    connect(m_ui->connectionsView, &QListView::customContextMenuRequested, this, [this](const QPoint& place) {
        if (!current().isNull())
            Q_EMIT menuWanted(m_ui->connectionsView->viewport()->mapToGlobal(place));
    });
    auto* copy = new QShortcut(QKeySequence::Copy, m_ui->connectionsView);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &ConnectionsPanel::copyCurrent);
}

ConnectionsPanel::~ConnectionsPanel() = default;

void ConnectionsPanel::setConnections(ConnectionsModel& model)
{
    m_model = &model;
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ConnectionsPanel::showNothingFound);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ConnectionsPanel::showNothingFound);
    search();
}

void ConnectionsPanel::fillOrderMenu()
{
    auto* menu = new QMenu(m_ui->orderButton);
    auto* orders = new QActionGroup(menu);
    const auto add = [&](const QString& text, const QString& name, Order order) {
        QAction* action = orders->addAction(menu->addAction(text));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        action->setData(static_cast<int>(order));
    };
    add(tr("In groups, by &need"), u"orderByNeedAction"_s, Order::ByNeed);
    add(tr("By &title"), u"orderByTitleAction"_s, Order::ByTitle);
    add(tr("By &service"), u"orderByServiceAction"_s, Order::ByService);
    add(tr("By next &renewal"), u"orderByRenewalAction"_s, Order::ByRenewal);
    connect(orders, &QActionGroup::triggered, this,
            [this](const QAction* action) { setOrder(static_cast<Order>(action->data().toInt())); });
    m_ui->orderButton->setMenu(menu);
}

void ConnectionsPanel::setOrder(Order order)
{
    m_order = order;
    const QList<QAction*> actions = m_ui->orderButton->menu()->actions();
    for (QAction* action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(order));
    m_filter.setOrder(order);
    search();
}

void ConnectionsPanel::search()
{
    if (m_model == nullptr)
        return;
    const QUuid before = current();
    const QString text = m_ui->connectionSearchEdit->text().trimmed();
    const bool isGrouped = text.isEmpty() && m_order == Order::ByNeed;
    m_filter.setWords(text);
    if (!isGrouped)
        m_filter.setConnections(m_model);
    QAbstractItemModel* shown = isGrouped ? static_cast<QAbstractItemModel*>(m_model) : &m_filter;
    if (m_ui->connectionsView->model() != shown) {
        const std::unique_ptr<QItemSelectionModel> old(m_ui->connectionsView->selectionModel());
        m_ui->connectionsView->setModel(shown);
        connect(m_ui->connectionsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &ConnectionsPanel::currentChanged);
    }
    if (isGrouped)
        m_filter.setConnections(nullptr);
    if (!select(before) && !text.isEmpty())
        m_ui->connectionsView->setCurrentIndex(m_filter.index(0, 0));
    showNothingFound();
}

void ConnectionsPanel::showNothingFound()
{
    const QString text = m_ui->connectionSearchEdit->text().trimmed();
    m_ui->nothingFoundLabel->setText(tr("Nothing found for “%1”. Press Escape to see all connections.").arg(text));
    m_ui->nothingFoundLabel->setVisible(!text.isEmpty() && m_filter.rowCount() == 0);
}

QUuid ConnectionsPanel::current() const
{
    return m_ui->connectionsView->currentIndex().data(ConnectionsModel::IdRole).toUuid();
}

bool ConnectionsPanel::select(const QUuid& id)
{
    if (m_model == nullptr)
        return false;
    QModelIndex index = m_model->indexOf(id);
    if (index.isValid() && m_ui->connectionsView->model() == &m_filter)
        index = m_filter.mapFromSource(index);
    if (!index.isValid())
        return false;
    m_ui->connectionsView->setCurrentIndex(index);
    return true;
}

void ConnectionsPanel::bringUp(const QUuid& id)
{
    if (select(id))
        return;
    m_ui->connectionSearchEdit->clear();
    select(id);
}

void ConnectionsPanel::copyCurrent()
{
    const std::optional<ShownConnection> view = m_model == nullptr ? std::nullopt : m_model->view(current());
    if (!view)
        return;
    const QStringList cells{view->shownTitle(), view->providerName, view->account, view->name, m_model->lineOf(*view)};
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
}

void ConnectionsPanel::focusSearch()
{
    m_ui->connectionSearchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->connectionSearchEdit->selectAll();
}

void ConnectionsPanel::focusList()
{
    m_ui->connectionsView->setFocus();
}

void ConnectionsPanel::refreshShown()
{
    m_ui->connectionsView->refreshShown();
}

bool ConnectionsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_ui->connectionSearchEdit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_ui->connectionsView, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusList();
        return true;
    case Qt::Key_Escape:
        m_ui->connectionSearchEdit->clear();
        focusList();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace evergrant
