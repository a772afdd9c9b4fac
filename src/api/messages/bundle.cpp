// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/bundle.h"

#include "api/messages/bundlelines.h"
#include "core/event/harmlessid.h"
#include "core/handover/handovernotes.h"
#include "core/text/knownwords.h"
#include <QJsonObject>
#include <QUrl>
#include <QVariant>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

// The bundle is read by whoever helps, in whatever language that person works; like the log's kinds it is not
// translated.

constexpr qsizetype longestText = 600;

/// Enough to compare it with what the provider's portal shows; some providers have their clients keep it to themselves.
QString shortened(const QString& id)
{
    constexpr qsizetype shown = 6;
    return id.size() > 2 * shown ? id.first(shown) + u'…' : id;
}

/// What checked settings are made of, and looks like a token: hosts, path components, tenants. Too short a word would
/// cut a token into parts that are not recognized.
void addWords(QSet<QString>& words, QStringView text)
{
    constexpr qsizetype shortest = 8;
    for (const QStringView part : text.split(u'/'))
        if (part.size() >= shortest)
            words.insert(part.toString());
}

QSet<QString> knownWordsOf(const QList<ConnectionView>& connections)
{
    static const QStringList addresses{u"authorization_endpoint"_s,        u"token_endpoint"_s,
                                       u"device_authorization_endpoint"_s, u"revocation_endpoint"_s,
                                       u"introspection_endpoint"_s,        u"issuer"_s};
    static const QStringList names{u"tenant"_s, u"domain"_s,        u"realm"_s,   u"shop"_s,
                                   u"region"_s, u"domain_prefix"_s, u"api_host"_s};
    QSet<QString> words;
    for (const ConnectionView& connection : connections) {
        for (const auto& [key, value] : connection.settings.asKeyValueRange()) {
            const QUrl url(value, QUrl::StrictMode);
            // The path of an API may hold a key, as that of a bot does.
            if (addresses.contains(key))
                addWords(words, url.path());
            addWords(words, names.contains(key) ? QString(value).remove(u'/') : url.host());
        }
        const QUrl redirect(connection.redirectUri, QUrl::StrictMode);
        addWords(words, redirect.host());
        addWords(words, redirect.path());
    }
    return words;
}

/// Builds the text line by line.
class Writer
{
public:
    explicit Writer(const BundleParts& parts)
        : m_parts(parts)
        , m_known(knownWordsOf(parts.connections))
    {
    }

    QString write()
    {
        head();
        whatIsWrong();
        checks();
        for (const ConnectionView& connection : m_parts.connections)
            if (needsExamination(connection))
                about(connection);
        healthy();
        jobs();
        alerts();
        events(u"Last warnings and errors, newest first"_s, m_parts.warnings);
        events(u"Last events, newest first"_s, m_parts.events);
        return m_text;
    }

private:
    void line(const QString& text) { m_text += text + u'\n'; }
    void field(const QString& name, const QString& value)
    {
        line(u"  "_s + (name + u": "_s).leftJustified(20) + value);
    }
    /// A text of others.
    QString textOr(const QString& text, const QString& otherwise = u"-"_s) const
    {
        return text.isEmpty() ? otherwise : scrubbedExcept(withoutQueries(text), m_known, longestText);
    }
    ShownText shown() const
    {
        return [this](const QString& text) { return textOr(text); };
    }
    void section(const QString& title) { m_text += u'\n' + title + u'\n' + QString(title.size(), u'=') + u'\n'; }

    void head()
    {
        line(u"Evergrant diagnostic bundle"_s);
        line(u"Tokens are in it as fingerprints only. It names accounts and services: read it before you send it."_s);
        m_text += u'\n';
        const QDateTime local = m_parts.madeAt.toLocalTime();
        field(u"made at"_s,
              timeText(m_parts.madeAt) + u" (here "_s + local.toString(u"yyyy-MM-dd HH:mm:ss t"_s) + u')');
        field(u"program"_s, m_parts.program);
        field(u"system"_s, m_parts.system);
        field(u"worker"_s, m_parts.worker.version.isEmpty()
                               ? u"no answer"_s
                               : u"%1, process %2"_s.arg(m_parts.worker.version).arg(m_parts.worker.pid));
        field(u"profile"_s, m_parts.worker.profile.isEmpty() ? u"-"_s : m_parts.worker.profile);
        const bool answered = !m_parts.worker.version.isEmpty();
        field(u"stores"_s, !answered ? u"-"_s : m_parts.worker.open ? u"open"_s : u"not open"_s);
        field(u"leaves when idle"_s, !answered ? u"-"_s : m_parts.worker.stays ? u"no"_s : u"yes"_s);
        for (const QString& missing : m_parts.missing)
            field(u"missing"_s, textOr(missing));
    }

    void whatIsWrong()
    {
        section(u"What is wrong"_s);
        const QStringList found = findings(m_parts, shown());
        for (const QString& one : found)
            line(one);
        if (found.isEmpty())
            line(m_parts.missing.isEmpty() ? u"  nothing that Evergrant knows of"_s
                                           : u"  nothing among what is known; see what is missing"_s);
    }

    void checks()
    {
        section(u"Checks: keyring, stores, network, services"_s);
        const QStringList lines = checkLines(m_parts.checks, shown());
        for (const QString& one : lines)
            line(one);
    }

    void about(const ConnectionView& connection)
    {
        section(u"Connection "_s + connection.name);
        field(u"title"_s, textOr(connection.title));
        field(u"provider"_s, connection.providerId + u", "_s + connection.grantType);
        field(u"account"_s, textOr(connection.account));
        field(u"state"_s, connection.stateWord() + (connection.usable ? u", token usable"_s : u", no usable token"_s));
        field(u"new sign-in needed"_s, newSignIn(connection));
        field(u"headline"_s, textOr(connection.headline));
        field(u"detail"_s, textOr(connection.detail));
        if (connection.lastError)
            field(u"last error"_s,
                  u"%1/%2 at %3: %4"_s.arg(connection.lastError->errorClass, connection.lastError->code,
                                           timeText(connection.lastError->at), textOr(connection.lastError->message)));
        times(connection);
        settings(connection);
        deliveries(connection);
        attempts(m_parts.attempts.value(connection.name));
        if (const QList<Event> latest = m_parts.eventsOf.value(connection.name); !latest.isEmpty()) {
            line(u"  last events, newest first:"_s);
            for (const Event& event : latest)
                eventLine(event, u"    "_s);
        }
    }

    void healthy()
    {
        if (std::ranges::all_of(m_parts.connections, needsExamination))
            return;
        section(u"Connections that are healthy"_s);
        for (const ConnectionView& connection : m_parts.connections)
            if (!needsExamination(connection))
                line(u"  %1  %2: %3, %4, token until %5, next renewal %6, new sign-in needed: %7"_s.arg(
                    connection.name, textOr(connection.title), connection.providerId, connection.grantType,
                    timeText(connection.expiresAt), timeText(connection.nextRefreshAt), newSignIn(connection)));
    }

    void times(const ConnectionView& connection)
    {
        field(u"access token"_s,
              u"from %1 to %2"_s.arg(timeText(connection.obtainedAt), timeText(connection.expiresAt)));
        field(u"next renewal"_s, timeText(connection.nextRefreshAt));
        field(u"authorized"_s, timeText(connection.authorizedAt) + u" by "_s + textOr(connection.authorizedBy));
        field(u"ends if unused"_s, timeText(connection.idleExpiresAt));
        field(u"ends in any case"_s, timeText(connection.absoluteExpiresAt));
        field(u"secret ends"_s, timeText(connection.secretExpiresAt));
        field(u"refresh token"_s, toWord(connection.rotation));
        field(u"spare"_s, toWord(connection.spare));
        field(u"keyring copy"_s, textOr(connection.keychainCopy));
        if (connection.probe)
            field(u"last probe"_s, timeText(connection.probedAt) + u' ' + textOr(connection.probe->message));
    }

    void settings(const ConnectionView& connection)
    {
        field(u"client id"_s, connection.clientId.isEmpty() ? u"-"_s : shortened(connection.clientId));
        field(u"client secret"_s, connection.hasClientSecret ? u"stored"_s : u"none"_s);
        field(u"scopes"_s, textOr(connection.scopes.join(u' ')));
        field(u"redirect URI"_s, textOr(connection.redirectUri, u"port is free"_s));
        // Notes of people are for the handover sheet.
        const auto settings = withoutNotes(connection.settings);
        for (const auto& [key, value] : settings.asKeyValueRange())
            field(u"set "_s + key, textOr(value));
    }

    void deliveries(const ConnectionView& connection)
    {
        for (const DeliveryStatus& delivery : connection.deliveries)
            field(u"delivery "_s + delivery.id,
                  u"%1, %2, last %3, next try %4: %5"_s.arg(delivery.kind, toWord(delivery.state),
                                                            timeText(delivery.lastDeliveredAt),
                                                            timeText(delivery.nextTryAt), textOr(delivery.summary)));
    }

    void attempts(const QList<AttemptView>& attempts)
    {
        if (attempts.isEmpty())
            return;
        line(
            u"  timeline of requests, newest first (generation and fingerprint of the refresh token that was sent):"_s);
        for (const AttemptView& attempt : attempts) {
            line(u"    %1  %2 %3 #%4 %5  %6 %7 -> %8: %9"_s
                     .arg(timeText(attempt.at), textOr(attempt.slot), textOr(attempt.purpose))
                     .arg(attempt.generation)
                     .arg(idText(u"fingerprint"_s, attempt.fingerprint), textOr(attempt.outcome, u"open"_s),
                          textOr(attempt.code), textOr(attempt.phase), textOr(attempt.decision)));
            line(u"      ended %1, policy %2, attempt=%3"_s.arg(timeText(attempt.concludedAt), textOr(attempt.policy),
                                                                idText(u"attempt"_s, attempt.id)));
        }
    }

    void jobs()
    {
        if (m_parts.jobs.isEmpty())
            return;
        section(u"Sync jobs"_s);
        for (const JobView& job : m_parts.jobs)
            line(u"  %1  %2, with %3, next %4: %5"_s.arg(job.name, toWord(job.state), job.connections.join(u", "_s),
                                                         timeText(job.nextRunAt), textOr(job.summary)));
    }

    void alerts()
    {
        if (m_parts.alerts.isEmpty())
            return;
        section(u"Alerts"_s);
        for (const AlertView& alert : m_parts.alerts)
            line(u"  %1  %2, %3, last sent %4, %5 waiting: %6"_s
                     .arg(alert.id, alert.kind, toWord(alert.state), timeText(alert.lastSentAt))
                     .arg(alert.waiting)
                     .arg(textOr(withoutAddressees(alert))));
    }

    void events(const QString& title, const QList<Event>& events)
    {
        section(title);
        for (const Event& event : events)
            eventLine(event, u"  "_s);
    }

    void eventLine(const Event& event, const QString& indent)
    {
        line(indent + u"%1  %2 %3 %4: %5"_s.arg(timeText(event.at), toWord(event.level).leftJustified(7),
                                                textOr(event.connection), event.kind, textOr(event.message)));
        if (!event.details.isEmpty())
            line(indent + u"    "_s + details(event.details));
    }

    /// Ids and fingerprints connect what belongs together.
    QString idText(const QString& key, const QString& value) const
    {
        return isHarmlessId(key, value) ? value : textOr(value);
    }

    QString details(const QJsonObject& details) const
    {
        QStringList parts;
        for (auto it = details.begin(); it != details.end(); ++it)
            parts += it.key() + u'=' + idText(it.key(), it.value().toVariant().toString());
        return parts.join(u' ');
    }

    const BundleParts& m_parts;
    const QSet<QString> m_known;
    QString m_text;
};

} // namespace

bool needsExamination(const ConnectionView& connection)
{
    return isUnwell(connection) || std::ranges::any_of(connection.deliveries, isFailing);
}

QString bundleText(const BundleParts& parts)
{
    return Writer(parts).write();
}

} // namespace evergrant::api
