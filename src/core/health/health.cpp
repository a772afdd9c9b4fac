// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/health.h"

#include "core/errorcode.h"
#include "core/health/errorwords.h"
#include "core/health/healthof.h"
#include "core/health/titledassessment.h"
#include "core/ports/keychain.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Health)
};

/// The sentences for one set of facts.
class Wording
{
public:
    Wording(const HealthFacts& facts, const QString& title, const QDateTime& now)
        : m_facts(facts)
        , m_now(now)
        , m_provider(facts.providerName.isEmpty() ? Tr::tr("The provider") : facts.providerName)
        , m_title(title.isEmpty() ? m_provider : title)
    {
    }

    Assessment assess() const
    {
        const Health health = healthOf(m_facts);
        Assessment result = wordsFor(health);
        result.health = health;
        result.needsHuman = needsHuman(m_facts);
        addWarning(result);
        result.summary = result.summary.simplified();
        return result;
    }

    QString summary() const
    {
        // What most connections are. Their sentences name more times, and the local zone is looked up for each.
        if (healthOf(m_facts) == Health::Healthy && !m_facts.lifeWarning)
            return healthySummary().simplified();
        return assess().summary;
    }

private:
    Assessment wordsFor(Health health) const
    {
        switch (health) {
        case Health::NeverAuthorized:
            return neverAuthorized();
        case Health::Healthy:
            return healthy();
        case Health::Refreshing:
            return refreshing();
        case Health::Degraded:
            return m_facts.storeFailing ? storeFailing() : degraded();
        case Health::AtRisk:
            return m_facts.storeFailing ? storeFailing() : atRisk();
        case Health::NeedsAuthorization:
            return needsAuthorization();
        case Health::Misconfigured:
            return misconfigured();
        case Health::StoreLocked:
            return storeLocked();
        case Health::Paused:
            break;
        }
        return paused();
    }

    Assessment neverAuthorized() const
    {
        if (needsNoConsent(m_facts.grantType))
            return words(Action::CorrectSettings, Tr::tr("Not connected yet."),
                         Tr::tr("Nobody has to sign in, but the secret or key for %1 is missing.").arg(provider()),
                         Tr::tr("secret or key is missing"));
        if (m_facts.authorizing)
            return signingIn();
        const QString cause = m_facts.lastError ? causeText(Tr::tr("The last attempt did not finish.")) : QString();
        return words(
            Action::Authorize, Tr::tr("Not connected yet."),
            joined({cause, Tr::tr("Sign in to %1 once; from then on Evergrant renews by itself.").arg(provider())}),
            Tr::tr("not authorized yet"));
    }

    Assessment healthy() const
    {
        QStringList sentences;
        if (m_facts.renewedAt)
            sentences.append(
                Tr::tr("Renewed by itself %1.", "as in “at 06:48” or “Wed 22:10”").arg(moment(*m_facts.renewedAt)));
        if (m_facts.nextRefreshAt && m_facts.usableUntil)
            sentences.append(Tr::tr("Next renewal about %1; what is in hand lasts until %2.")
                                 .arg(clock(*m_facts.nextRefreshAt), clock(*m_facts.usableUntil)));
        else if (m_facts.nextRefreshAt)
            sentences.append(Tr::tr("Next renewal about %1.").arg(clock(*m_facts.nextRefreshAt)));
        else if (m_facts.usableUntil)
            sentences.append(Tr::tr("What is in hand lasts until %1.").arg(clock(*m_facts.usableUntil)));
        else if (m_facts.neverExpires)
            sentences.append(
                m_facts.provenAt
                    ? Tr::tr("The access does not expire; it was last checked %1.").arg(moment(*m_facts.provenAt))
                    : Tr::tr("The access does not expire."));
        else
            sentences.append(Tr::tr("How long the access lasts is not known."));
        if (m_facts.isRefreshing)
            sentences.append(Tr::tr("It is being renewed right now."));

        return words(Action::None, Tr::tr("Everything works. Nothing to do."), joined(sentences), healthySummary());
    }

    QString healthySummary() const
    {
        // With the time and not with what is left until then: the summary is shown for longer than a minute.
        if (m_facts.nextRefreshAt && *m_facts.nextRefreshAt > m_now)
            return Tr::tr("renews %1", "“at 16:30” or “tomorrow 06:48”").arg(moment(*m_facts.nextRefreshAt));
        if (m_facts.nextRefreshAt)
            return Tr::tr("renews now");
        if (m_facts.usableUntil)
            return Tr::tr("works until %1").arg(clock(*m_facts.usableUntil));
        return m_facts.neverExpires ? Tr::tr("does not expire") : Tr::tr("works");
    }

    /// The end of the grant comes nearer. Where the state has a remedy of its own, only what that remedy helps against
    /// is said: there is one thing to do at a time.
    void addWarning(Assessment& result) const
    {
        const bool works = result.health == Health::Healthy;
        const bool idleIsEnding = m_facts.lifeWarning && m_facts.lifeWarning->end == LifeEnd::Idle;
        const bool waits = result.health == Health::Degraded || result.health == Health::Paused ||
                           result.health == Health::StoreLocked;
        // An announced day that has come may be why renewing fails.
        const bool explains = m_facts.lifeWarning && m_facts.lifeWarning->threshold == 0 &&
                              (result.health == Health::Misconfigured || result.health == Health::NeedsAuthorization ||
                               result.health == Health::Degraded);
        if (!m_facts.lifeWarning || (!works && !(waits && idleIsEnding) && !explains))
            return;
        const auto text = textFor(*m_facts.lifeWarning, m_facts.providerName, m_now);
        result.detail = joined({works ? Tr::tr("Everything works for now.") : QString(), result.detail, text.detail});
        if (!result.brief.isEmpty())
            result.brief = joined({result.brief, text.detail});
        constexpr qsizetype widest = 80;
        if (const QString both = Tr::tr("%1 · %2").arg(result.summary, text.summary); both.size() <= widest)
            result.summary = both;
        if (!works)
            return;
        result.headline = text.headline;
        const bool isSetting =
            m_facts.lifeWarning->end == LifeEnd::ClientSecret || m_facts.lifeWarning->end == LifeEnd::Announced;
        const Action signIn = idleIsEnding ? Action::Retry : Action::Reauthorize;
        result.action = isSetting ? Action::CorrectSettings : signIn;
    }

    Assessment refreshing() const
    {
        if (m_facts.isRefreshing)
            return words(Action::None, Tr::tr("Renewing right now."),
                         Tr::tr("This takes a few seconds. Integrations wait that long."), Tr::tr("renewing now"));
        const QString next = m_facts.nextRefreshAt && *m_facts.nextRefreshAt > m_now
                                 ? Tr::tr("The next renewal is about %1.").arg(clock(*m_facts.nextRefreshAt))
                                 : Tr::tr("The renewal starts in a moment, or as soon as an integration asks.");
        return words(Action::None, Tr::tr("A renewal is due."), joined({Tr::tr("The last access has ended."), next}),
                     Tr::tr("renewal is due"));
    }

    Assessment degraded() const
    {
        return words(Action::Retry,
                     m_facts.usable ? Tr::tr("Renewing does not work at the moment.") : Tr::tr("Not working."),
                     joined({causeText(Tr::tr("The last renewal failed.")),
                             stillWorks(Tr::tr("Integrations do not work until a renewal succeeds.")), nextTry()}),
                     m_facts.usable ? summaryWith(shortCause()) : Tr::tr("not working · %1").arg(shortCause()));
    }

    Assessment atRisk() const
    {
        return words(Action::Reauthorize, Tr::tr("The next renewal may fail."),
                     joined({causeText(Tr::tr("An answer of %1 was lost on the way.").arg(provider())), stillWorks({}),
                             Tr::tr("Evergrant tries once more before that; signing in again now is the safe way.")}),
                     summaryWith(Tr::tr("renewal at risk")));
    }

    Assessment storeFailing() const
    {
        const QString cause = isClass("store"_L1) ? causeText(QString()) : Tr::tr("This computer refused to store it.");
        return words(
            Action::Retry, Tr::tr("The renewed access is not saved yet."),
            joined({cause, Tr::tr("Evergrant holds it in memory and keeps trying: do not switch this computer off."),
                    stillWorks(Tr::tr("Integrations do not work until it is saved."))}),
            summaryWith(Tr::tr("not saved yet")));
    }

    Assessment needsAuthorization() const
    {
        if (m_facts.authorizing)
            return signingIn();
        const QString cause = isClass("refused"_L1) ? causeText({}) : Tr::tr("%1 refused the renewal.").arg(m_provider);
        const QString why = m_facts.maybeUsedElsewhere ? usedElsewhere() : QString();
        const QString effect = stillWorks(Tr::tr("Integrations do not work until you have signed in."));
        Assessment result = words(Action::Reauthorize, Tr::tr("%1 needs a new sign-in.").arg(m_title),
                                  joined({cause, why, effect}), summaryWith(Tr::tr("sign in again")));
        result.explanation = why;
        result.brief = why.isEmpty() ? QString() : joined({cause, effect});
        return result;
    }

    Assessment misconfigured() const
    {
        const bool known = m_facts.lastError && !m_facts.lastError->message.isEmpty();
        return words(Action::CorrectSettings, Tr::tr("The settings need a correction."),
                     joined({known ? ErrorWords::sentence(m_facts.lastError->message)
                                   : Tr::tr("%1 does not accept the settings of this connection.").arg(m_provider),
                             stillWorks(Tr::tr("Integrations do not work until this is corrected."))}),
                     summaryWith(settingsSummary(m_facts.lastError)));
    }

    /// What cannot be told apart from here.
    static QString usedElsewhere()
    {
        return Tr::tr(
            "No answer was lost here: either the access was withdrawn, or somebody else renewed it with a copy "
            "of this profile, or this computer was restored from a backup.");
    }

    Assessment storeLocked() const
    {
        if (m_facts.storeTrouble && m_facts.storeTrouble->code != errorcode::keyringLocked) {
            const bool lost = isKeyTrouble(*m_facts.storeTrouble);
            return words(Action::UnlockKeyring,
                         lost ? Tr::tr("The key of the stored access is lost.") : Tr::tr("The keyring cannot be used."),
                         joined({ErrorWords::sentence(m_facts.storeTrouble->message),
                                 Tr::tr("Until then nothing is sent and nothing is deleted."), stillWorks({})}),
                         summaryWith(lost ? Tr::tr("key is lost") : Tr::tr("keyring cannot be used")));
        }
        return words(Action::UnlockKeyring, Tr::tr("The keyring is locked."),
                     joined({Tr::tr("Evergrant cannot read its keys, so nothing is sent and nothing is lost."),
                             works(Tr::tr("Integrations work again as soon as the keyring is unlocked."))}),
                     summaryWith(Tr::tr("keyring is locked")));
    }

    Assessment paused() const
    {
        if (m_facts.pausedUntil && *m_facts.pausedUntil <= m_now)
            return pauseOver();
        if (m_facts.pausedUntil)
            return pausedUntil(clock(*m_facts.pausedUntil));
        return words(Action::Resume, Tr::tr("Paused. Nothing is renewed."),
                     joined({m_facts.heldAsCopy
                                 ? Tr::tr("This profile was copied. Renewing in two places would end the access for "
                                          "both: resume if this is the place that is used now, and stop the other.")
                                 : Tr::tr("Somebody paused this connection."),
                             stillWorks(Tr::tr("Integrations do not work until it is resumed."))}),
                     summaryWith(m_facts.heldAsCopy ? Tr::tr("paused: this is a copy") : Tr::tr("paused")));
    }

    Assessment pausedUntil(const QString& end) const
    {
        return words(Action::Resume, Tr::tr("Paused until %1. Nothing is renewed.").arg(end),
                     joined({Tr::tr("Somebody paused this connection. It goes on by itself then."),
                             stillWorks(Tr::tr("Integrations do not work until then."))}),
                     summaryWith(Tr::tr("paused until %1").arg(end)));
    }

    Assessment pauseOver() const
    {
        return words(Action::Resume, Tr::tr("Paused. Nothing is renewed."),
                     joined({Tr::tr("Its pause is over, but that cannot be saved; Evergrant tries again."),
                             stillWorks(Tr::tr("Integrations do not work until it is resumed."))}),
                     summaryWith(Tr::tr("paused")));
    }

    Assessment signingIn() const
    {
        if (needsNoConsent(m_facts.grantType))
            return words(Action::None, Tr::tr("Trying it right now."),
                         Tr::tr("%1 is asked; nobody has to sign in.").arg(m_provider), Tr::tr("trying it now"));
        return words(Action::None, Tr::tr("Waiting for somebody to sign in."),
                     joined({Tr::tr("Finish signing in to %1 in the browser, or on the other device.").arg(provider()),
                             m_facts.hasGrant ? works(Tr::tr("Integrations work again after that.")) : QString()}),
                     summaryWith(Tr::tr("waiting for the sign-in")));
    }

    QString causeText(const QString& otherwise) const
    {
        return m_facts.lastError ? ErrorWords(*m_facts.lastError, m_facts.providerName, m_localNow).cause(otherwise)
                                 : otherwise;
    }

    QString shortCause() const
    {
        return m_facts.lastError ? ErrorWords(*m_facts.lastError, m_facts.providerName, m_localNow).shortCause()
                                 : Tr::tr("renewing fails");
    }

    /// What still works until when. Where nothing does: since when, and `otherwise` as long as that is not known.
    QString stillWorks(const QString& otherwise) const
    {
        if (!m_facts.usable && m_facts.usableUntil && *m_facts.usableUntil <= m_now)
            return Tr::tr("Integrations have had no access since %1.").arg(clock(*m_facts.usableUntil));
        return works(otherwise);
    }

    /// What still works until when; `otherwise` is said when nothing does.
    QString works(const QString& otherwise) const
    {
        if (!m_facts.usable)
            return otherwise;
        if (!m_facts.usableUntil)
            return Tr::tr("Integrations keep working.");
        const QDateTime until = m_facts.usableUntil->toLocalTime();
        const QString text = until.date() == m_localNow.date() ? Tr::tr("Integrations keep working until %1 today.")
                                                               : Tr::tr("Integrations keep working until %1.");
        return text.arg(clock(until));
    }

    QString nextTry() const
    {
        if (!m_facts.nextRefreshAt || *m_facts.nextRefreshAt <= m_now)
            return Tr::tr("Evergrant keeps trying.");
        return Tr::tr("Evergrant tries again %1.").arg(moment(*m_facts.nextRefreshAt));
    }

    /// "sign in again · works until 16:40"
    QString summaryWith(const QString& what) const
    {
        if (!m_facts.usable)
            return what;
        return m_facts.usableUntil ? Tr::tr("%1 · works until %2").arg(what, clock(*m_facts.usableUntil))
                                   : Tr::tr("%1 · still works").arg(what);
    }

    bool isClass(QLatin1StringView errorClass) const
    {
        return m_facts.lastError && m_facts.lastError->errorClass == errorClass;
    }

    static Assessment words(Action action, const QString& headline, const QString& detail, const QString& summary)
    {
        Assessment result;
        result.action = action;
        result.headline = headline;
        result.detail = detail;
        result.summary = summary;
        return result;
    }

    static QString joined(QStringList sentences)
    {
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

    /// "at 06:48", "tomorrow 06:48", "Wed 22:10"
    QString moment(const QDateTime& when) const { return momentText(when, m_localNow); }

    /// The provider in the middle of a sentence.
    QString provider() const { return m_facts.providerName.isEmpty() ? Tr::tr("the provider") : m_facts.providerName; }
    QString clock(const QDateTime& when) const { return clockText(when, m_localNow); }

    const HealthFacts& m_facts;
    const QDateTime& m_now;
    const QDateTime m_localNow = m_now.toLocalTime(); ///< once: looking the zone up takes longer than a sentence
    QString m_provider, m_title;
};

} // namespace

Assessment assess(const HealthFacts& facts, const QDateTime& now)
{
    return Wording(facts, {}, now).assess();
}

Assessment assess(const HealthFacts& facts, const QString& title, const QDateTime& now)
{
    return Wording(facts, title, now).assess();
}

QString summaryOf(const HealthFacts& facts, const QString& title, const QDateTime& now)
{
    return Wording(facts, title, now).summary();
}

} // namespace evergrant
