// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/list/connectionsmodel.h"

#include "api/messages/notices.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/texts.h"
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

ConnectionsModel::ConnectionsModel(link::WorkerLink& link, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_requests(link)
{
    connect(&m_requests, &ViewRequests::allReceived, this, &ConnectionsModel::setAll);
    connect(&m_requests, &ViewRequests::someReceived, this, &ConnectionsModel::updateSome);
    connect(&link, &link::WorkerLink::noticed, this, [this](const QString& notice, const QJsonObject& data) {
        if (const auto removed = api::noticeIn<api::Removed>(notice, data))
            drop(removed->id);
    });
}

int ConnectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionRow& row = m_rows[index.row()];
    if (role == HeaderRole)
        return row.entry == nullptr;
    if (!row.entry) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return Texts::sectionTitle(row.section, m_sizes[std::size_t(row.section)]);
        return {};
    }
    const ShownConnection& view = row.entry->view;
    const auto shape = [this, &view] { return shapeOf(view); };
    const QString service = view.providerName == view.shownTitle() ? QString() : view.providerName;
    switch (role) {
    case Qt::DisplayRole:
        return view.shownTitle();
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(service.isEmpty() ? view.shownTitle() : view.shownTitle() + u", "_s + service,
                                   m_reachable ? Texts::healthWord(view) : Texts::unknownWord(), row.entry->line);
    case Qt::ToolTipRole:
        // The row cuts a long title off.
        return ForeignText::tip(view.shownTitle() + u'\n' + Texts::accountLine(view) + u'\n' +
                                (m_reachable ? view.summary : Texts::unknownWord()));
    case ServiceRole:
        return service;
    case IdRole:
        return view.id;
    case LineRole:
        return row.entry->line;
    case FormRole:
        return static_cast<int>(shape().form());
    case ToneRole:
        return static_cast<int>(shape().tone());
    case LineToneRole:
        return static_cast<int>(shape().tone() == Tone::Fine ? Tone::Calm : shape().tone());
    default:
        return {};
    }
}

Qt::ItemFlags ConnectionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows[index.row()].entry)
        return Qt::NoItemFlags; // the keyboard skips headers
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void ConnectionsModel::reload()
{
    m_requests.askForAll();
}

QList<ShownConnection> ConnectionsModel::views(qsizetype most) const
{
    QList<ShownConnection> found;
    for (const ConnectionRow& row : m_rows) {
        if (most >= 0 && found.size() == most)
            break;
        if (row.entry)
            found << row.entry->view;
    }
    return found;
}

std::optional<ShownConnection> ConnectionsModel::view(const QUuid& id) const
{
    const auto entry = m_entries.byId(id);
    return entry ? std::optional(entry->view) : std::nullopt;
}

std::optional<ShownConnection> ConnectionsModel::viewNamed(const QString& name) const
{
    const auto entry = m_entries.byName(name);
    return entry ? std::optional(entry->view) : std::nullopt;
}

QModelIndex ConnectionsModel::indexOf(const QUuid& id) const
{
    const auto entry = m_entries.byId(id);
    return entry ? index(rowOf(entry)) : QModelIndex();
}

void ConnectionsModel::setReachable(bool reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    arrange();
    for (const auto& entry : m_entries.all())
        Q_EMIT viewChanged(entry->view.id);
    Q_EMIT changed();
}

HealthShape ConnectionsModel::shapeOf(const ShownConnection& view) const
{
    return m_reachable ? HealthShape::of(view) : HealthShape::unknown();
}

Section ConnectionsModel::groupOf(const ShownConnection& view) const
{
    return m_reachable ? sectionOf(view) : Section::Unknown;
}

bool ConnectionsModel::counts() const
{
    return m_entries.lastTime() > m_clock.now();
}

QString ConnectionsModel::lineOf(const ShownConnection& view) const
{
    // Of several accounts at one service each begins with the service's name as its title.
    const bool isShared = m_entries.isTitleShared(view.shownTitle(), view.id);
    const QString unknown = Texts::unknownWord();
    const QString line = m_reachable ? Texts::rowLine(view, m_clock.now()) : unknown.left(1).toUpper() + unknown.mid(1);
    return isShared ? u"%1 · %2"_s.arg(view.name, line) : line;
}

void ConnectionsModel::refreshLines(int first, int last)
{
    const int end = last < 0 ? rowCount() : std::min(last + 1, rowCount());
    for (int i = std::max(first, 0); i < end; ++i) {
        if (const EntryPtr entry = m_rows[i].entry; entry && lineOf(entry->view) != entry->line) {
            entry->line = lineOf(entry->view);
            Q_EMIT dataChanged(index(i), index(i), {LineRole, Qt::AccessibleTextRole});
        }
    }
}

void ConnectionsModel::setAll(const QList<ShownConnection>& views)
{
    QSet<QUuid> there;
    for (const ShownConnection& view : views)
        there << view.id;
    QList<QUuid> gone, fresh;
    const auto before = m_entries.all();
    for (const auto& entry : before) {
        if (there.contains(entry->view.id))
            continue;
        gone << entry->view.id;
        removeRow(rowOf(entry));
        m_entries.remove(entry);
    }
    QList<ConnectionRow> added;
    for (const ShownConnection& view : views) {
        const EntryPtr entry = before.value(view.id);
        if (entry && entry->view == view)
            continue;
        fresh << view.id;
        if (entry)
            m_entries.replace(entry, view);
        else
            added << ConnectionRow{groupOf(view), m_entries.add(view)};
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows << added;
        endInsertRows();
    }
    m_loaded = true;
    arrange();
    for (const QUuid& id : std::as_const(gone))
        Q_EMIT viewRemoved(id);
    for (const QUuid& id : std::as_const(fresh))
        Q_EMIT viewChanged(id);
    if (!gone.isEmpty() || !fresh.isEmpty())
        Q_EMIT titlesChanged();
    Q_EMIT loaded();
    Q_EMIT changed();
}

void ConnectionsModel::updateSome(const QList<ShownConnection>& views)
{
    bool otherTitles = false;
    for (const ShownConnection& view : views)
        otherTitles = updateOne(view) || otherTitles;
    if (otherTitles)
        Q_EMIT titlesChanged();
    Q_EMIT changed();
}

/// Whether it is new or has another title.
bool ConnectionsModel::updateOne(const ShownConnection& view)
{
    EntryPtr entry = m_entries.byId(view.id);
    const QString title = entry ? entry->view.shownTitle() : QString();
    if (entry) {
        const int row = rowOf(entry);
        m_entries.replace(entry, view);
        entry->line = lineOf(view);
        moveRow(row, {groupOf(view), entry});
    } else {
        entry = m_entries.add(view);
        entry->line = lineOf(view);
        insertRow({groupOf(view), entry});
    }
    const bool hasOtherTitle = title != view.shownTitle();
    if (hasOtherTitle) {
        refreshLinesOf(title);
        refreshLinesOf(view.shownTitle());
    }
    Q_EMIT viewChanged(view.id);
    return hasOtherTitle;
}

void ConnectionsModel::drop(const QUuid& id)
{
    const EntryPtr entry = m_entries.byId(id);
    if (!entry)
        return;
    removeRow(rowOf(entry));
    m_entries.remove(entry);
    refreshLinesOf(entry->view.shownTitle());
    Q_EMIT viewRemoved(id);
    Q_EMIT titlesChanged();
    Q_EMIT changed();
}

/// Where a title has come to be shared by two, or not to be, the line of the other one reads differently.
void ConnectionsModel::refreshLinesOf(const QString& title)
{
    const auto ids = m_entries.fewOfTitle(title);
    for (const QUuid& id : ids) {
        const int row = rowOf(m_entries.byId(id));
        refreshLines(row, row);
    }
}

/// The first of the rows `from` to `to` that does not come before `row`; they are in order.
int ConnectionsModel::placeOf(const ConnectionRow& row, int from, int to) const
{
    const auto begin = m_rows.constBegin();
    return static_cast<int>(std::lower_bound(begin + from, begin + to, row, ConnectionRow::isBefore) - begin);
}

/// -1: it has none yet.
int ConnectionsModel::rowOf(const EntryPtr& entry) const
{
    const int row = placeOf({groupOf(entry->view), entry}, 0, rowCount());
    return row < rowCount() && m_rows[row].entry == entry ? row : -1;
}

/// A section gets its header with its first row, and loses it with the last.
void ConnectionsModel::countIn(Section section, int more)
{
    int& size = m_sizes[std::size_t(section)];
    const int header = placeOf({section, nullptr}, 0, rowCount());
    if (size == 0) {
        beginInsertRows({}, header, header);
        m_rows.insert(header, ConnectionRow{section, nullptr});
        endInsertRows();
    }
    size += more;
    if (size == 0) {
        beginRemoveRows({}, header, header);
        m_rows.removeAt(header);
        endRemoveRows();
    } else {
        Q_EMIT dataChanged(index(header), index(header));
    }
}

void ConnectionsModel::insertRow(const ConnectionRow& row)
{
    countIn(row.section, 1);
    const int place = placeOf(row, 0, rowCount());
    beginInsertRows({}, place, place);
    m_rows.insert(place, row);
    endInsertRows();
}

void ConnectionsModel::removeRow(int row)
{
    const Section section = m_rows[row].section;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    countIn(section, -1);
}

/// Moved instead of removed and inserted, so that selection and scroll position stay with their connection.
void ConnectionsModel::moveRow(int from, const ConnectionRow& row)
{
    const Section before = m_rows[from].section;
    if (row.section != before) {
        const int rows = rowCount();
        countIn(row.section, 1); // without the row that is there already
        from += row.section < before ? rowCount() - rows : 0;
    }
    // The row itself is out of order now; all others are in order.
    int to = placeOf(row, 0, from);
    if (to == from)
        to = placeOf(row, from + 1, rowCount());
    if (to < from || to > from + 1) {
        beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, to > from ? to - 1 : to);
        endMoveRows();
    }
    const int now = to > from ? to - 1 : to;
    m_rows[now].section = row.section;
    if (row.section != before)
        countIn(before, -1);
    const QModelIndex changed = indexOf(row.entry->view.id);
    Q_EMIT dataChanged(changed, changed);
}

/// Puts all rows in order, however many have changed.
void ConnectionsModel::arrange()
{
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (m_rows[i].entry)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    m_sizes.fill(0);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<EntryPtr> held;
    for (const QModelIndex& index : before)
        held << m_rows[index.row()].entry;
    for (ConnectionRow& row : m_rows) {
        row.section = groupOf(row.entry->view);
        row.entry->line = lineOf(row.entry->view);
    }
    std::sort(m_rows.begin(), m_rows.end(), ConnectionRow::isBefore);
    QModelIndexList after;
    for (const EntryPtr& entry : std::as_const(held))
        after << index(rowOf(entry));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    for (int i = 0; i < rowCount(); ++i) {
        const Section section = m_rows[i].section;
        if (i == 0 || m_rows[i - 1].section != section) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, ConnectionRow{section, nullptr});
            endInsertRows();
        } else {
            ++m_sizes[std::size_t(section)];
        }
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace evergrant
