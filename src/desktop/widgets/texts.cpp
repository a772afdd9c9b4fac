// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/texts.h"

#include "core/health/buttontext.h"
#include "core/text/datetext.h"
#include "desktop/wizard/granttexts.h"
#include <QLocale>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

} // namespace

QString Texts::countdown(std::chrono::seconds left)
{
    const qint64 seconds = qMax<qint64>(0, left.count());
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    if (days > 0)
        return tr("%1 d %2 h %3 min").arg(QString::number(days), twoDigits(hours), twoDigits(minutes));
    if (hours > 0)
        return tr("%1 h %2 min %3 s").arg(QString::number(hours), twoDigits(minutes), twoDigits(seconds % 60));
    if (minutes > 0)
        return tr("%1 min %2 s").arg(QString::number(minutes), twoDigits(seconds % 60));
    return tr("%1 s").arg(seconds);
}

QString Texts::rowLine(const ShownConnection& view, const QDateTime& now)
{
    const bool works = view.usable && view.expiresAt.isValid();
    const QString until = works ? tr("works until %1").arg(clockText(view.expiresAt, now)) : QString();
    if (!view.authorizing.isEmpty())
        return joined({tr("Waiting for the sign-in"), until});
    if (view.health == Health::Refreshing)
        return joined({view.account, view.summary});
    if (view.health != Health::Healthy || view.action != Action::None) {
        const QString line = view.summary.isEmpty() ? healthWord(view) : view.summary;
        return line.left(1).toUpper() + line.mid(1);
    }
    // The worker's summary was true when it was sent; this line counts on.
    if (view.isStatic())
        return joined({view.account, tr("API key, checked daily")});
    if (!view.nextRefreshAt.isValid())
        return joined({view.account, view.expiresAt.isValid() ? until : tr("does not expire")});
    const std::chrono::seconds left(now.secsTo(view.nextRefreshAt));
    return joined(
        {view.account, left < 1min ? tr("renews within a minute") : tr("renews in %1").arg(durationText(left))});
}

QString Texts::accountLine(const ShownConnection& view)
{
    const QString account = view.account.isEmpty() ? QString() : tr("Account “%1”").arg(view.account);
    const QString provider = view.shownTitle() == view.providerName ? QString() : view.providerName;
    const QString line = joined({account, provider, tr("scripts call it “%1”").arg(view.name)});
    return line.left(1).toUpper() + line.mid(1);
}

QString Texts::about(const QString& title, const QString& message)
{
    return message.startsWith(title) ? message : tr("%1: %2").arg(title, message);
}

QString Texts::noBrowser(const QUrl& url)
{
    return tr("No browser could be opened. The address is: %1").arg(url.toString());
}

QString Texts::sectionTitle(Section section, int count)
{
    switch (section) {
    case Section::NeedsYou:
        return tr("Needs you (%1)").arg(count);
    case Section::NotWorking:
        return tr("Not working (%1)").arg(count);
    case Section::Watch:
        return tr("May need you soon (%1)").arg(count);
    case Section::Unknown:
        return tr("Not watched (%1)").arg(count);
    case Section::Fine:
        break;
    }
    return tr("Fine (%1)").arg(count);
}

QString Texts::buttonText(Action action, const QString& grant)
{
    return evergrant::buttonText(action, grantTypeFromWord(grant).value_or(GrantType::Code));
}

QString Texts::unknownWord()
{
    return tr("not watched at the moment");
}

QString Texts::detailText(const ShownConnection& view)
{
    if (view.unknownState.isEmpty())
        return view.detail;
    const QString update = tr("This window is older than the background worker and does not have the state “%1”. Quit "
                              "Evergrant and start it again.")
                               .arg(view.unknownState);
    return view.detail.isEmpty() ? update : view.detail + u' ' + update;
}

QString Texts::briefText(const ShownConnection& view)
{
    ShownConnection brief = view;
    if (!view.brief.isEmpty())
        brief.detail = view.brief;
    return detailText(brief);
}

QString Texts::healthWord(const ShownConnection& view)
{
    if (!view.unknownState.isEmpty())
        return tr("state “%1”", "a word that this version does not have").arg(view.unknownState);
    if (isNotWorking(view))
        return tr("not working");
    switch (view.health) {
    case Health::NeverAuthorized:
        return tr("not authorized yet");
    case Health::Healthy:
        return tr("works");
    case Health::Refreshing:
        return tr("renewing");
    case Health::Degraded:
        return tr("renewing fails");
    case Health::AtRisk:
        return tr("at risk");
    case Health::NeedsAuthorization:
        return tr("needs you to sign in");
    case Health::Misconfigured:
        return tr("settings need correcting");
    case Health::StoreLocked:
        return tr("keyring locked");
    case Health::Paused:
        break;
    }
    return tr("paused");
}

QString Texts::rotationText(Rotation rotation)
{
    if (rotation == Rotation::Static)
        return tr("stays the same");
    if (rotation == Rotation::Rotating)
        return tr("changes every time");
    return tr("not seen yet");
}

QString Texts::givenByText(const QString& person, const QDateTime& when)
{
    if (!when.isValid())
        return {};
    const QString day = dateText(when.toLocalTime().date());
    return person.isEmpty() ? day : tr("%1, %2").arg(person, day);
}

QString Texts::spareText(const ShownConnection& view)
{
    // A worker of an earlier version names one.
    auto spares = view.spares;
    if (spares.isEmpty() && view.spareGrant)
        spares << *view.spareGrant;
    if (spares.isEmpty())
        return tr("not set up");
    if (spares.size() == 1)
        return spareText(spares.first());
    QStringList lines;
    for (const auto& spare : std::as_const(spares))
        lines << tr("%1: %2", "number of a spare key, and its state").arg(lines.size() + 1).arg(spareText(spare));
    return lines.join(u'\n');
}

QString Texts::keychainCopyText(const ShownConnection& view)
{
    if (view.health == Health::NeverAuthorized)
        return {};
    if (view.keychainCopy == "stored"_L1)
        return tr("Second copy in the keyring: yes");
    if (view.keychainCopy == "pending"_L1)
        return tr("Second copy in the keyring: not yet. It is written as soon as the keyring accepts it.");
    return view.keychainCopy == "off"_L1 ? tr("Second copy in the keyring: no, it is turned off") : QString();
}

QString Texts::spareText(const api::SpareGrant& spare)
{
    switch (spare.state) {
    case SpareState::Ready:
        return tr("ready (%1)").arg(givenByText(spare.authorizedBy, spare.authorizedAt));
    case SpareState::Doubtful:
        return tr("its renewal fails for now");
    case SpareState::None:
    case SpareState::Lost:
        break;
    }
    return tr("used up: make a new one");
}

QString Texts::obtainedText(const ShownConnection& view, const QDateTime& now)
{
    if (!view.obtainedAt.isValid())
        return {};
    return (view.isStatic() ? tr("Entered %1") : tr("Obtained %1")).arg(clockText(view.obtainedAt, now));
}

QString Texts::expiresText(const ShownConnection& view, const QDateTime& now)
{
    if (!view.expiresAt.isValid())
        return {};
    return (view.expiresAt > now ? tr("Expires %1") : tr("Expired %1")).arg(clockText(view.expiresAt, now));
}

QString Texts::idleText(const ShownConnection& view)
{
    if (!view.idleLimit && view.idleExpiresAt.isValid())
        return tr("until %1", "a date and a time")
            .arg(QLocale().toString(view.idleExpiresAt.toLocalTime(), QLocale::ShortFormat));
    if (!view.idleLimit)
        return tr("no limit known");
    const QString days = view.idleLimit->count() == 1 ? tr("1 day") : tr("%1 days").arg(view.idleLimit->count());
    if (!view.idleExpiresAt.isValid())
        return days;
    const QDate last = view.idleExpiresAt.toLocalTime().date();
    return tr("%1 (%2)").arg(days, QLocale().toString(last, QLocale::ShortFormat));
}

QString Texts::dayText(const QDateTime& at)
{
    return at.isValid() ? dateText(at.toLocalTime().date()) : QString();
}

QString Texts::removalText(const ShownConnection& view)
{
    return tr("The authorization, its tokens and the stored secret of “%1” are deleted from this computer and from "
              "the keyring. Scripts that ask for “%2” stop working. To use the account again, somebody has to set it "
              "up and sign in again. At %3 the authorization stays valid until it ends, unless you revoke it.")
        .arg(view.shownTitle(), view.name, view.providerName);
}

} // namespace evergrant
