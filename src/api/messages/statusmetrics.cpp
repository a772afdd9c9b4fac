// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/statusmetrics.h"

#include "core/text/plaintext.h"
#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

constexpr std::array states{Health::NeverAuthorized, Health::Healthy,     Health::Refreshing,
                            Health::Degraded,        Health::AtRisk,      Health::NeedsAuthorization,
                            Health::Misconfigured,   Health::StoreLocked, Health::Paused};

QByteArray number(bool value)
{
    return value ? "1" : "0";
}

/// In seconds since 1970; `unknown` where there is none.
QByteArray timeOr(const QDateTime& time, const QByteArray& unknown)
{
    return time.isValid() ? QByteArray::number(time.toSecsSinceEpoch()) : unknown;
}

qsizetype failingDeliveries(const ConnectionStatus& status)
{
    return std::ranges::count(status.deliveries, DeliveryHealth::Failing, &DeliveryStatus::state);
}

/// As `status --check` has it: a delivery that fails is a warning.
int checkOf(const ConnectionStatus& status)
{
    constexpr int ok = 0, warning = 1;
    const int check = status.checkStatus();
    return check == ok && failingDeliveries(status) > 0 ? warning : check;
}

QString checkText(const ConnectionStatus& status)
{
    QString text = status.stateWord() + u": "_s + status.summary;
    for (const auto& delivery : status.deliveries)
        if (delivery.state == DeliveryHealth::Failing)
            text += u"; delivery %1 failing, %2"_s.arg(delivery.id, delivery.summary);
    return withoutFormatCharacters(text).simplified();
}

struct Gauge
{
    const char* name;
    const char* help;
    std::function<QByteArray(const ConnectionStatus&)> value;
};

const QList<Gauge>& gauges()
{
    static const QList<Gauge> all{
        {"evergrant_token_usable", "1 while an access token is in hand that can be used.",
         [](const ConnectionStatus& status) { return number(status.usable); }},
        {"evergrant_token_expiry_timestamp_seconds", "When the access token in hand ends; +Inf: never, or not known.",
         [](const ConnectionStatus& status) { return timeOr(status.expiresAt, "+Inf"); }},
        {"evergrant_token_obtained_timestamp_seconds", "When the access token in hand was obtained; 0: there is none.",
         [](const ConnectionStatus& status) { return timeOr(status.obtainedAt, "0"); }},
        {"evergrant_next_refresh_timestamp_seconds", "When it is renewed next; +Inf: nothing is planned.",
         [](const ConnectionStatus& status) { return timeOr(status.nextRefreshAt, "+Inf"); }},
        {"evergrant_grant_idle_expiry_timestamp_seconds",
         "When the grant ends if it is not used until then; +Inf: never, or not known.",
         [](const ConnectionStatus& status) { return timeOr(status.idleExpiresAt, "+Inf"); }},
        {"evergrant_deliveries_failing",
         "Number of targets that do not have the newest access token and cannot get it.",
         [](const ConnectionStatus& status) { return QByteArray::number(failingDeliveries(status)); }},
        {"evergrant_person_needed", "1 while nothing but a person helps.",
         [](const ConnectionStatus& status) { return number(status.needsHuman); }},
    };
    return all;
}

QByteArray headOf(const char* name, const char* help)
{
    return QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + " gauge\n";
}

/// A label's value: backslash, quote and line break are escaped.
QByteArray labelled(const char* name, const ConnectionStatus& status)
{
    QByteArray value = status.name.toUtf8();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return QByteArray(name) + "{connection=\"" + value + '"';
}

} // namespace

QByteArray prometheusMetrics(const QList<ConnectionStatus>& connections)
{
    static constexpr auto state = "evergrant_connection_state";
    QByteArray text = headOf("evergrant_connections", "Number of connections.") + "evergrant_connections " +
                      QByteArray::number(connections.size()) + '\n';
    text += headOf(state, "1 for the state that the connection is in, 0 for all others.");
    for (const auto& connection : connections)
        for (const Health health : states)
            text += labelled(state, connection) + ",state=\"" + toWord(health).toLatin1() + "\"} " +
                    number(connection.stateWord() == toWord(health)) + '\n';
    for (const Gauge& gauge : gauges()) {
        text += headOf(gauge.name, gauge.help);
        for (const auto& connection : connections)
            text += labelled(gauge.name, connection) + "} " + gauge.value(connection) + '\n';
    }
    return text;
}

QByteArray checkmkSection(const QList<ConnectionStatus>& connections, const QDateTime& now)
{
    QByteArray section = "<<<local>>>\n";
    for (const auto& connection : connections) {
        const qint64 left = std::max<qint64>(0, now.secsTo(connection.expiresAt));
        const QByteArray metrics = connection.expiresAt.isValid() ? "ttl=" + QByteArray::number(left) : "-";
        section += QByteArray::number(checkOf(connection)) + " \"Evergrant " + connection.name.toUtf8() + "\" " +
                   metrics + ' ' + checkText(connection).toUtf8() + '\n';
    }
    return section;
}

} // namespace evergrant::api
