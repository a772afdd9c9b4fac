// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerts/channel.h"
#include "core/system/systemclock.h"
#include "core/text/utc.h"
#include <QCoroTask>
#include <QTest>

/// For results of channels: shows the sentence of a failure. Evaluates its argument once.
#define QVERIFY_SENT(result)                                                                                           \
    do {                                                                                                               \
        const auto& outcome = (result);                                                                                \
        QVERIFY2(outcome.has_value(), outcome.has_value() ? "" : qPrintable(outcome.error().error.message));           \
    } while (false)

namespace evergrant::test {

inline Secret secret(const QByteArray& bytes)
{
    return Secret::take(QByteArray(bytes));
}

/// With characters that mean something to somebody on the way.
inline alerts::Telling someTelling()
{
    alerts::Telling telling;
    telling.alertId = QStringLiteral("ann");
    telling.message.kind = AlertMessage::Kind::Problem;
    telling.message.incidents = {{QUuid(0x11111111, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), IncidentClass::SignInNeeded, {}}};
    telling.text = {QStringLiteral("Evergrant: Grüße <b>&amp;</b> need a sign-in"),
                    QStringLiteral(".first line\n\n<@everyone> *bold* — 日本語\n"),
                    QStringLiteral("Evergrant on server7: Shop needs a sign-in.")};
    telling.id = QStringLiteral("6f9619ff-8b86-d011-b42d-00cf4fc964ff");
    telling.threadId = QStringLiteral("0123456789abcdef");
    telling.at = QDateTime(QDate(2026, 9, 3), QTime(12, 0), utcZone);
    telling.host = QStringLiteral("server7");
    return telling;
}

inline AlertSettings alertOf(AlertKind kind, const QString& to, const QMap<QString, QString>& options = {})
{
    AlertSettings settings;
    settings.id = QStringLiteral("ann");
    settings.kind = kind;
    settings.to = to;
    settings.options = options;
    return settings;
}

} // namespace evergrant::test
