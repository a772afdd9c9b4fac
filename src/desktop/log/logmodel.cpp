// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/log/logmodel.h"

#include "core/text/datetext.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/healthshape.h"
#include <QCoreApplication>
#include <QGuiApplication>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

Tone toneOf(EventLevel level)
{
    switch (level) {
    case EventLevel::Error:
        return Tone::Bad;
    case EventLevel::Warning:
        return Tone::Watch;
    case EventLevel::Info:
    case EventLevel::Debug:
        break;
    }
    return Tone::Calm;
}

} // namespace

QString levelText(EventLevel level)
{
    switch (level) {
    case EventLevel::Debug:
        return QCoreApplication::translate("evergrant::LogModel", "Detail");
    case EventLevel::Info:
        return QCoreApplication::translate("evergrant::LogModel", "Information");
    case EventLevel::Warning:
        return QCoreApplication::translate("evergrant::LogModel", "Warning");
    case EventLevel::Error:
        break;
    }
    return QCoreApplication::translate("evergrant::LogModel", "Error");
}

LogModel::LogModel(EventReader& reader, QObject* parent)
    : ColumnModel(parent)
    , m_reader(reader)
{
    m_filter.minimumLevel = EventLevel::Info;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::cell(const Event& event, int column) const
{
    switch (column) {
    case Time:
        return momentText(event.at);
    case Connection:
        return m_titleOf && !event.connectionId.isNull() ? m_titleOf(event) : event.connection;
    case Level:
        return levelText(event.level);
    case Message:
        return event.message;
    default:
        return {};
    }
}

/// The title may be elided, and scripts say the name.
QString LogModel::connectionTip(const Event& event) const
{
    const QString title = cell(event, Connection);
    return title == event.connection || event.connection.isEmpty()
               ? title
               : tr("%1 (%2)", "title and name of a connection").arg(title, event.connection);
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Event& event = m_events[index.row()];
    const Tone tone = toneOf(event.level);
    if (role == Qt::DisplayRole)
        return cell(event, index.column());
    if (role == Qt::ToolTipRole && index.column() == Message)
        return ForeignText::tip(event.message);
    if (role == Qt::ToolTipRole && index.column() == Connection)
        return ForeignText::tip(connectionTip(event));
    if (role == ToneRole)
        return static_cast<int>(tone);
    const Colours& colours = currentColours();
    if (role == Qt::ForegroundRole && index.column() == Level && tone != Tone::Calm)
        return colourOf(tone, colours);
    if (role == Qt::ForegroundRole && index.column() == Time)
        return colours.muted;
    return {};
}

QString LogModel::heading(int column) const
{
    switch (column) {
    case Time:
        return tr("Time");
    case Connection:
        return tr("Connection");
    case Level:
        return tr("Level");
    case Message:
        return tr("What happened");
    default:
        return {};
    }
}

void LogModel::setTitles(TitleOf titleOf)
{
    m_titleOf = std::move(titleOf);
}

QString LogModel::lineAt(int row) const
{
    const Event event = eventAt(row);
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells += cell(event, column);
    return cells.join(u'\t');
}

bool LogModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void LogModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !m_more || m_events.isEmpty())
        return;
    const QList<Event> page = readPage(m_events.last().id);
    if (page.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_events.append(page);
    endInsertRows();
}

void LogModel::setFilter(const EventFilter& filter)
{
    m_filter.connectionId = filter.connectionId;
    m_filter.minimumLevel = filter.minimumLevel;
    m_filter.containing = filter.containing;
    m_filter.since = filter.since;
    reload();
}

void LogModel::reload()
{
    beginResetModel();
    m_error.clear();
    m_events = readPage(0);
    endResetModel();
    Q_EMIT reloaded();
}

void LogModel::prepend(const Event& event)
{
    if (!lets(event) || (!m_events.isEmpty() && event.id <= m_events.first().id))
        return;
    beginInsertRows({}, 0, 0);
    m_events.prepend(event);
    endInsertRows();
    if (m_events.size() <= KeptLines)
        return;
    beginRemoveRows({}, KeptLines, rowCount() - 1);
    m_events.resize(KeptLines);
    endRemoveRows();
    m_more = true;
}

bool LogModel::lets(const Event& event) const
{
    if (!m_filter.connectionId.isNull() && event.connectionId != m_filter.connectionId)
        return false;
    if (event.level < m_filter.minimumLevel || (m_filter.since && event.at < *m_filter.since))
        return false;
    return event.message.contains(m_filter.containing, Qt::CaseInsensitive) ||
           event.kind.contains(m_filter.containing, Qt::CaseInsensitive);
}

QList<Event> LogModel::readPage(qint64 beforeId)
{
    EventFilter filter = m_filter;
    filter.newestFirst = true;
    filter.limit = PageSize;
    filter.beforeId = beforeId;
    const Result<QList<Event>> page = m_reader.read(filter);
    m_more = page && page->size() >= PageSize;
    if (page)
        return *page;
    m_error = page.error().message;
    return {};
}

} // namespace evergrant
