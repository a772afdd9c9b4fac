// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/bundlelines.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

/// What helps first stands first.
enum class Rank { Cause, NeedsPerson, NoAccess, Outlet, Warning, Working, Paused };

/// The doctor's checks of these say what they themselves say in this text.
bool isSaidElsewhere(const DoctorCheck& check)
{
    return check.id.startsWith("connection:"_L1) || check.id.startsWith("delivery:"_L1) ||
           check.id.startsWith("job:"_L1) || check.id.startsWith("alert:"_L1);
}

Rank rankOf(const DoctorCheck& check)
{
    if (check.status != CheckStatus::Failed)
        return Rank::Warning;
    if (check.id.startsWith("reach:"_L1))
        return Rank::NoAccess;
    const bool isOutlet = check.id.startsWith("heartbeat:"_L1) || check.id.startsWith("metrics:"_L1);
    return isOutlet ? Rank::Outlet : Rank::Cause;
}

Rank rankOf(const ConnectionView& connection)
{
    if (connection.needsHuman)
        return Rank::NeedsPerson;
    if (connection.health == Health::Paused)
        return Rank::Paused;
    return connection.usable || connection.health == Health::Refreshing ? Rank::Working : Rank::NoAccess;
}

/// What the connection says of why it is so. Its detail names no cause where the provider could not be reached: name
/// not found, refused, certificate.
QString causeOf(const ConnectionView& connection)
{
    const bool isUnreached = connection.lastError && connection.lastError->errorClass == "network"_L1;
    return isUnreached ? connection.lastError->message : connection.detail;
}

/// "crm, shop"; of many the first.
QString listed(const QStringList& names)
{
    constexpr qsizetype most = 12;
    const QString first = names.first(std::min(most, names.size())).join(u", "_s);
    return names.size() > most ? u"%1 and %2 others"_s.arg(first).arg(names.size() - most) : first;
}

/// Those that say the same; in the order of the first of each.
template <typename T, typename Key>
QList<QList<T>> grouped(const QList<T>& all, Key keyOf)
{
    QList<QList<T>> groups;
    QHash<QString, qsizetype> places;
    for (const T& one : all) {
        const QString key = keyOf(one);
        const auto place = places.constFind(key);
        if (!key.isEmpty() && place != places.constEnd()) {
            groups[*place] << one;
            continue;
        }
        places.insert(key, groups.size());
        groups << QList<T>{one};
    }
    return groups;
}

QList<QList<DoctorCheck>> groupedChecks(const QList<DoctorCheck>& checks)
{
    QList<DoctorCheck> own;
    std::ranges::copy_if(checks, std::back_inserter(own), std::not_fn(isSaidElsewhere));
    return grouped(own, [](const DoctorCheck& check) {
        return QStringList{shownWord(check), check.message, check.remedy}.join(QChar(0x1f));
    });
}

/// "  failed   reach:crm, reach:shop: "
QString beginningOf(const QList<DoctorCheck>& group)
{
    QStringList ids;
    for (const DoctorCheck& check : group)
        ids << check.id;
    return u"  %1  %2: "_s.arg(shownWord(group.first()).leftJustified(7), listed(ids));
}

QStringList withRemedy(const QString& line, const QString& remedy, const ShownText& shown)
{
    return remedy.isEmpty() ? QStringList{line} : QStringList{line, u"           -> "_s + shown(remedy)};
}

/// Collects what is wrong and puts it in order.
class Finder
{
public:
    Finder(const BundleParts& parts, const ShownText& shown)
        : m_parts(parts)
        , m_shown(shown)
    {
    }

    QStringList find()
    {
        ofChecks();
        ofConnections();
        for (const ConnectionView& connection : m_parts.connections)
            ofDeliveries(connection);
        ofJobs();
        ofAlerts();
        return std::accumulate(m_found.cbegin(), m_found.cend(), QStringList());
    }

private:
    void add(Rank rank, const QString& line, const QString& remedy = {})
    {
        m_found[rank] += withRemedy(line, remedy, m_shown);
    }

    void ofChecks()
    {
        const auto groups = groupedChecks(m_parts.checks);
        for (const QList<DoctorCheck>& group : groups) {
            const DoctorCheck& check = group.first();
            if (check.status != CheckStatus::Ok)
                add(rankOf(check), beginningOf(group) + m_shown(check.message), check.remedy);
        }
    }

    /// They come sorted, the worst first.
    void ofConnections()
    {
        QList<ConnectionView> unwell;
        std::ranges::copy_if(m_parts.connections, std::back_inserter(unwell), isUnwell);
        const auto groups = grouped(unwell, [](const ConnectionView& connection) {
            const QString cause = causeOf(connection);
            return cause.isEmpty() ? QString() : connection.stateWord() + u' ' + newSignIn(connection) + cause;
        });
        for (const QList<ConnectionView>& group : groups) {
            const ConnectionView& first = group.first();
            const QString cause = causeOf(first);
            const QString signIn = u" New sign-in needed: %1."_s.arg(newSignIn(first));
            QStringList names;
            for (const ConnectionView& connection : group)
                names << connection.name;
            if (group.size() > 1)
                add(rankOf(first),
                    u"  connections %1 are %2: %3"_s.arg(listed(names), first.stateWord(), m_shown(cause)) + signIn);
            else
                add(rankOf(first),
                    u"  connection %1 is %2: %3"_s.arg(first.name, first.stateWord(),
                                                       m_shown(first.headline) +
                                                           (cause.isEmpty() ? QString() : u' ' + m_shown(cause))) +
                        signIn);
        }
    }

    void ofDeliveries(const ConnectionView& connection)
    {
        for (const DeliveryStatus& delivery : connection.deliveries)
            if (isFailing(delivery))
                add(Rank::Outlet,
                    u"  delivery %1 of connection %2 to %3 fails, last arrived %4: %5"_s.arg(
                        delivery.id, connection.name, m_shown(delivery.where), timeText(delivery.lastDeliveredAt),
                        m_shown(delivery.summary)),
                    delivery.remedy);
    }

    void ofJobs()
    {
        for (const JobView& job : m_parts.jobs)
            if (job.state == JobState::Failing)
                add(Rank::Outlet,
                    u"  job %1 fails, last run %2: %3"_s.arg(
                        job.name, job.lastRun ? timeText(job.lastRun->startedAt) : u"-"_s, m_shown(job.summary)));
    }

    void ofAlerts()
    {
        for (const AlertView& alert : m_parts.alerts)
            if (alert.state == AlertHealth::Failing)
                add(Rank::Outlet,
                    u"  alert %1 (%2) fails, last sent %3: %4"_s.arg(alert.id, alert.kind, timeText(alert.lastSentAt),
                                                                     m_shown(withoutAddressees(alert))));
    }

    const BundleParts& m_parts;
    const ShownText& m_shown;
    QMap<Rank, QStringList> m_found;
};

} // namespace

QString timeText(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : u"-"_s;
}

bool isUnwell(const ConnectionView& connection)
{
    return connection.needsHuman || connection.health != Health::Healthy;
}

bool isFailing(const DeliveryStatus& delivery)
{
    return delivery.state == DeliveryHealth::Failing;
}

QString withoutAddressees(const AlertView& alert)
{
    static const QRegularExpression mailAddress(uR"([^\s<>"“”,;:]+@[^\s<>"“”,;:]+)"_s);
    QString text = alert.summary;
    if (!alert.to.isEmpty())
        text.replace(alert.to, u"…"_s);
    return text.replace(mailAddress, u"…"_s);
}

QString newSignIn(const ConnectionView& connection)
{
    if (connection.health == Health::Paused)
        return u"not known while it is paused"_s;
    const bool isAction = connection.action == Action::Authorize || connection.action == Action::Reauthorize;
    if (connection.health == Health::NeedsAuthorization)
        return u"yes"_s;
    if (!isAction)
        return u"no"_s;
    return connection.health == Health::Healthy ? u"soon"_s : u"yes"_s;
}

QStringList findings(const BundleParts& parts, const ShownText& shown)
{
    return Finder(parts, shown).find();
}

QStringList checkLines(const QList<DoctorCheck>& checks, const ShownText& shown)
{
    QStringList lines;
    const auto groups = groupedChecks(checks);
    for (const QList<DoctorCheck>& group : groups) {
        const bool isOk = group.first().status == CheckStatus::Ok;
        lines << beginningOf(group) + (isOk ? shown(group.first().message) : u"see above"_s);
    }
    return lines;
}

} // namespace evergrant::api
