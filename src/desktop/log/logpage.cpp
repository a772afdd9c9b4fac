// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/log/logpage.h"

#include "desktop/log/attemptcard.h"
#include "desktop/log/logexport.h"
#include "desktop/settings/filechooser.h"
#include "desktop/widgets/announced.h"
#include "desktop/widgets/theme.h"
#include "ui_logpage.h"
#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalBlocker>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TypingPause = 200ms;

} // namespace

LogPage::LogPage(EventReader& reader, link::WorkerLink& link, Clock& clock, const ConnectionsModel& connections,
                 QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogPage>())
    , m_reader(reader)
    , m_clock(clock)
    , m_connections(connections)
    , m_model(reader)
    , m_typingPause(clock.makeAlarm([this] { applyFilter(); }))
{
    m_ui->setupUi(this);
    m_attempt = new AttemptCard(link, connections, this); // after the table, also for the Tab key
    m_ui->logTableLayout->addWidget(m_attempt);
    for (const EventLevel level : {EventLevel::Debug, EventLevel::Info, EventLevel::Warning, EventLevel::Error})
        m_ui->logLevelCombo->addItem(levelText(level), static_cast<int>(level));
    m_ui->logLevelCombo->setItemText(0, tr("Everything"));
    m_ui->logLevelCombo->setItemText(1, tr("Information and worse"));
    m_ui->logLevelCombo->setItemText(2, tr("Warnings and errors"));
    m_ui->logLevelCombo->setItemText(3, tr("Errors"));
    m_ui->logLevelCombo->setCurrentIndex(1);
    for (const auto& [text, hours] : std::initializer_list<std::pair<QString, int>>{{tr("Any time"), 0},
                                                                                    {tr("Last hour"), 1},
                                                                                    {tr("Last 24 hours"), 24},
                                                                                    {tr("Last 7 days"), 168},
                                                                                    {tr("Last 30 days"), 720}})
        m_ui->logTimeCombo->addItem(text, hours);
    m_ui->logOutcomeLabel->hide();
    m_model.setTitles([this](const Event& event) {
        const auto view = m_connections.view(event.connectionId);
        return view ? view->shownTitle() : event.connection;
    });
    makeConnectionsSearchable();
    fillConnections();

    m_ui->logView->setModel(&m_model);
    m_ui->logView->verticalHeader()->setDefaultSectionSize(m_ui->logView->fontMetrics().height() + 12);
    QHeaderView* header = m_ui->logView->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    const QFontMetrics metrics = m_ui->logView->fontMetrics();
    m_ui->logView->setColumnWidth(LogModel::Time, metrics.horizontalAdvance(u"2026-00-00 00:00:00"_s) + 28);
    m_ui->logView->setColumnWidth(LogModel::Connection, metrics.averageCharWidth() * 24);
    m_ui->logView->setColumnWidth(LogModel::Level, metrics.averageCharWidth() * 16);

    connect(m_ui->logSearchEdit, &QLineEdit::textChanged, this, [this] { m_typingPause->set(TypingPause); });
    connect(m_ui->logSearchEdit, &QLineEdit::returnPressed, this, &LogPage::applyFilter);
    connect(m_ui->logConnectionCombo, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_ui->logLevelCombo, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_ui->logTimeCombo, &QComboBox::currentIndexChanged, this, &LogPage::applyFilter);
    connect(m_ui->exportLogButton, &QPushButton::clicked, this, &LogPage::askWhereToExport);
    addCopying();
    connect(m_ui->logView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPage::showAttempt);
    connect(&m_model, &LogModel::reloaded, this, &LogPage::showState);
    connect(&m_model, &LogModel::reloaded, m_attempt, &AttemptCard::clear); // with the rows the selection is gone
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LogPage::showState);
    connect(&m_connections, &ConnectionsModel::titlesChanged, this, &LogPage::fillConnections);
}

LogPage::~LogPage() = default;

void LogPage::focusSearch()
{
    m_ui->logSearchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->logSearchEdit->selectAll();
}

void LogPage::select(const Event& event)
{
    {
        const QSignalBlocker connection(m_ui->logConnectionCombo), level(m_ui->logLevelCombo), time(m_ui->logTimeCombo),
            search(m_ui->logSearchEdit);
        m_ui->logConnectionCombo->setCurrentIndex(qMax(0, m_ui->logConnectionCombo->findData(event.connectionId)));
        m_ui->logLevelCombo->setCurrentIndex(m_ui->logLevelCombo->findData(static_cast<int>(EventLevel::Info)));
        m_ui->logTimeCombo->setCurrentIndex(0);
        m_ui->logSearchEdit->clear();
    }
    applyFilter();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.eventAt(row).id != event.id)
            continue;
        m_ui->logView->setCurrentIndex(m_model.index(row, LogModel::Time));
        m_ui->logView->scrollTo(m_ui->logView->currentIndex());
        m_ui->logView->setFocus();
        return;
    }
}

void LogPage::noteEvent(const Event& event)
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    // Whoever reads further down is not pushed about.
    QScrollBar* bar = m_ui->logView->verticalScrollBar();
    const int rowsBefore = m_model.rowCount();
    const int position = bar->value();
    m_model.prepend(event);
    if (position > 0 && m_model.rowCount() > rowsBefore)
        bar->setValue(position + 1);
}

void LogPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        applyFilter();
}

/// Among many connections a part of a title finds one quicker than scrolling.
void LogPage::makeConnectionsSearchable()
{
    QComboBox* combo = m_ui->logConnectionCombo;
    combo->setEditable(true);
    combo->lineEdit()->setAccessibleName(combo->accessibleName()); // it has the focus, not the combo box
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // What is typed and chooses nothing does not stay: it would look like the filter.
    connect(combo->lineEdit(), &QLineEdit::editingFinished, combo,
            [combo] { combo->setEditText(combo->itemText(combo->currentIndex())); });
}

void LogPage::fillConnections()
{
    const QSignalBlocker blocker(m_ui->logConnectionCombo);
    const QVariant chosen = m_ui->logConnectionCombo->currentData();
    m_ui->logConnectionCombo->clear();
    m_ui->logConnectionCombo->addItem(tr("All connections"), QUuid());
    for (const ShownConnection& view : m_connections.views())
        m_ui->logConnectionCombo->addItem(view.shownTitle(), view.id);
    m_ui->logConnectionCombo->setCurrentIndex(qMax(0, m_ui->logConnectionCombo->findData(chosen)));
    if (m_ui->logConnectionCombo->currentData() != chosen && chosen.isValid())
        applyFilter(); // the chosen connection is gone
}

void LogPage::applyFilter()
{
    m_typingPause->disarm();
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    EventFilter filter;
    filter.containing = m_ui->logSearchEdit->text().trimmed();
    filter.connectionId = m_ui->logConnectionCombo->currentData().toUuid();
    filter.minimumLevel = static_cast<EventLevel>(m_ui->logLevelCombo->currentData().toInt());
    if (const int hours = m_ui->logTimeCombo->currentData().toInt(); hours > 0)
        filter.since = m_clock.now().addSecs(-3600LL * hours);
    m_model.setFilter(filter);
}

void LogPage::showState()
{
    const EventFilter& filter = m_model.filter();
    const bool filtered = !filter.containing.isEmpty() || !filter.connectionId.isNull() ||
                          filter.minimumLevel > EventLevel::Info || filter.since.has_value();
    if (!m_model.errorText().isEmpty())
        m_ui->logEmptyLabel->setText(tr("The log cannot be read: %1").arg(m_model.errorText()));
    else if (filtered)
        m_ui->logEmptyLabel->setText(tr("Nothing in the log fits. Try a shorter search or another filter."));
    else
        m_ui->logEmptyLabel->setText(
            tr("Nothing has happened yet. Every renewal and every failure will be noted here."));
    m_ui->logStack->setCurrentWidget(m_model.rowCount() > 0 ? m_ui->logTablePage : m_ui->logEmptyPage);
}

void LogPage::showAttempt(const QModelIndex& current)
{
    if (current.isValid())
        m_attempt->show(m_model.eventAt(current.row()));
    else
        m_attempt->clear();
}

void LogPage::addCopying()
{
    auto* copy = new QAction(tr("&Copy line"), m_ui->logView);
    copy->setObjectName(u"copyLineAction"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QModelIndex current = m_ui->logView->currentIndex(); current.isValid())
            QGuiApplication::clipboard()->setText(m_model.lineAt(current.row()));
    });
    m_ui->logView->addAction(copy);
    m_ui->logView->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LogPage::askWhereToExport()
{
    chooseSavePath(window(), tr("Export the log as CSV or JSON"), tr("evergrant-log.csv", "name of a file"),
                   [this](const QString& path) { exportTo(path); });
}

void LogPage::exportTo(const QString& path)
{
    m_ui->exportLogButton->setEnabled(false);
    auto* exporting = new LogExport(m_reader, m_model.filter(), path, this);
    connect(exporting, &LogExport::finished, this, [this, exporting, path](qint64 lines, const QString& error) {
        exporting->deleteLater();
        m_ui->exportLogButton->setEnabled(true);
        setTone(m_ui->logOutcomeLabel, error.isEmpty() ? Tone::Calm : Tone::Bad);
        Announced::say(m_ui->logOutcomeLabel, error.isEmpty() ? tr("%1 lines are written to %2.").arg(lines).arg(path)
                                                              : tr("%1 cannot be written: %2").arg(path, error));
    });
    exporting->begin();
}

} // namespace evergrant
