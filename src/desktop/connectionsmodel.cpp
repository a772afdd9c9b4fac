// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/connectionsmodel.h"

#include "api/messages/notices.h"
#include "desktop/foreigntext.h"
#include "desktop/texts.h"
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isWorse(const ConnectionView& a, const ConnectionView& b)
{
    if (sectionOf(a) != sectionOf(b))
        return sectionOf(a) < sectionOf(b);
    if (a.severity != b.severity)
        return a.severity > b.severity;
    const int order = a.shownTitle().localeAwareCompare(b.shownTitle());
    return order != 0 ? order < 0 : a.name < b.name;
}

QList<ConnectionView> viewsIn(const api::Connections::Answer& answer)
{
    QList<ConnectionView> views;
    views.reserve(answer.connections.size());
    for (const auto& view : answer.connections)
        views.append(ConnectionView(view));
    return views;
}

} // namespace

ConnectionsModel::ConnectionsModel(link::WorkerLink& link, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_link(link)
    , m_clock(clock)
{
    connect(&m_link, &link::WorkerLink::noticed, this, &ConnectionsModel::takeNotice);
}

int ConnectionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[index.row()];
    if (row.id.isNull()) {
        const auto count = std::count_if(m_views.begin(), m_views.end(), [this, &row](const ConnectionView& view) {
            return groupOf(view) == row.section;
        });
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return Texts::sectionTitle(row.section, static_cast<int>(count));
        return role == HeaderRole ? QVariant(true) : QVariant();
    }
    const std::optional<ConnectionView> found = view(row.id);
    if (!found)
        return {};
    const HealthShape shape = shapeOf(*found);
    switch (role) {
    case Qt::DisplayRole:
        return found->shownTitle();
    case Qt::AccessibleTextRole:
        return u"%1, %2. %3"_s.arg(found->shownTitle(), m_reachable ? Texts::healthWord(*found) : Texts::unknownWord(),
                                   row.line);
    case Qt::ToolTipRole:
        return ForeignText::tip(m_reachable ? found->summary : Texts::unknownWord());
    case IdRole:
        return row.id;
    case HeaderRole:
        return false;
    case LineRole:
        return row.line;
    case FormRole:
        return static_cast<int>(shape.form());
    case ToneRole:
        return static_cast<int>(shape.tone());
    case LineToneRole:
        return static_cast<int>(shape.tone() == Tone::Fine ? Tone::Calm : shape.tone());
    default:
        return {};
    }
}

Qt::ItemFlags ConnectionsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows[index.row()].id.isNull())
        return Qt::NoItemFlags; // headers cannot be walked onto with the keyboard
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void ConnectionsModel::reload()
{
    m_link.ask<api::Connections>({}, this, [this](const Result<api::Connections::Answer>& answer) {
        if (answer)
            takeAll(viewsIn(*answer));
    });
}

std::optional<ConnectionView> ConnectionsModel::view(const QUuid& id) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&id](const ConnectionView& v) { return v.id == id; });
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

std::optional<ConnectionView> ConnectionsModel::viewNamed(const QString& name) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [&name](const ConnectionView& v) { return v.name == name; });
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

QModelIndex ConnectionsModel::indexOf(const QUuid& id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!id.isNull() && m_rows[row].id == id)
            return index(row);
    }
    return {};
}

void ConnectionsModel::setReachable(bool reachable)
{
    if (reachable == m_reachable)
        return;
    m_reachable = reachable;
    arrange();
    for (const ConnectionView& view : std::as_const(m_views))
        Q_EMIT viewChanged(view.id);
    Q_EMIT changed();
}

HealthShape ConnectionsModel::shapeOf(const ConnectionView& view) const
{
    return m_reachable ? HealthShape::of(view.health, view.needsHuman, view.usable) : HealthShape::unknown();
}

Section ConnectionsModel::groupOf(const ConnectionView& view) const
{
    return m_reachable ? sectionOf(view) : Section::Unknown;
}

bool ConnectionsModel::counts() const
{
    const QDateTime now = m_clock.now();
    return std::any_of(m_views.begin(), m_views.end(),
                       [&now](const ConnectionView& view) { return view.expiresAt > now || view.nextRefreshAt > now; });
}

QString ConnectionsModel::lineOf(const ConnectionView& view) const
{
    // Of several accounts at one service each begins with the service's name as its title.
    const bool isShared = std::any_of(m_views.begin(), m_views.end(), [&view](const ConnectionView& other) {
        return other.id != view.id && other.shownTitle() == view.shownTitle();
    });
    const QString unknown = Texts::unknownWord();
    const QString line = m_reachable ? Texts::rowLine(view, m_clock.now()) : unknown.left(1).toUpper() + unknown.mid(1);
    return isShared ? u"%1 · %2"_s.arg(view.name, line) : line;
}

void ConnectionsModel::refreshLines()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const std::optional<ConnectionView> found = view(m_rows[i].id);
        const QString line = found ? lineOf(*found) : QString();
        if (line == m_rows[i].line)
            continue;
        m_rows[i].line = line;
        Q_EMIT dataChanged(index(i), index(i), {LineRole, Qt::AccessibleTextRole});
    }
}

void ConnectionsModel::takeNotice(const QString& notice, const QJsonObject& data)
{
    if (const auto changed = api::noticeIn<api::Changed>(notice, data))
        askFor(changed->name);
    else if (const auto removed = api::noticeIn<api::Removed>(notice, data))
        drop(removed->id);
}

void ConnectionsModel::askFor(const QString& name)
{
    if (m_asking.contains(name)) {
        m_askAgain.insert(name); // the answer under way may be older than this change
        return;
    }
    m_asking.insert(name);
    m_link.ask<api::Connections>({{name}}, this, [this, name](const Result<api::Connections::Answer>& answer) {
        m_asking.remove(name);
        if (answer) {
            const QList<ConnectionView> views = viewsIn(*answer);
            for (const ConnectionView& view : views)
                takeOne(view);
        }
        if (m_askAgain.remove(name))
            askFor(name);
    });
}

void ConnectionsModel::takeAll(const QList<ConnectionView>& views)
{
    const QList<ConnectionView> before = std::exchange(m_views, views);
    m_loaded = true;
    arrange();
    for (const ConnectionView& old : before) {
        if (!view(old.id))
            Q_EMIT viewRemoved(old.id);
    }
    for (const ConnectionView& current : std::as_const(m_views)) {
        if (!before.contains(current))
            Q_EMIT viewChanged(current.id);
    }
    Q_EMIT loaded();
    Q_EMIT changed();
}

void ConnectionsModel::takeOne(const ConnectionView& view)
{
    m_views.removeIf([&view](const ConnectionView& old) { return old.id == view.id; });
    m_views.append(view);
    arrange();
    Q_EMIT viewChanged(view.id);
    Q_EMIT changed();
}

void ConnectionsModel::drop(const QUuid& id)
{
    if (m_views.removeIf([&id](const ConnectionView& old) { return old.id == id; }) == 0)
        return;
    arrange();
    Q_EMIT viewRemoved(id);
    Q_EMIT changed();
}

void ConnectionsModel::arrange()
{
    std::sort(m_views.begin(), m_views.end(), isWorse);
    QList<Row> wanted;
    for (const ConnectionView& view : std::as_const(m_views)) {
        const Section section = groupOf(view);
        if (wanted.isEmpty() || wanted.last().section != section)
            wanted.append({section, QUuid(), QString()});
        wanted.append({section, view.id, lineOf(view)});
    }
    moveRowsTo(wanted);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

// Row by row instead of a reset, so that selection and scroll position stay with their connection.
void ConnectionsModel::moveRowsTo(const QList<Row>& wanted)
{
    const auto sameRow = [](const Row& a, const Row& b) {
        return a.id == b.id && (!a.id.isNull() || a.section == b.section);
    };
    const auto find = [&sameRow](const QList<Row>& rows, const Row& row, int from) {
        for (int i = from; i < rows.size(); ++i) {
            if (sameRow(rows[i], row))
                return i;
        }
        return -1;
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (find(wanted, m_rows[i], 0) >= 0)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        const int at = find(m_rows, wanted[i], i);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted[i]);
            endInsertRows();
        } else if (at > i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        m_rows[i] = wanted[i];
    }
}

} // namespace evergrant
