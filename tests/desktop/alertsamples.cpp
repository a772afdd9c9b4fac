// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsamples.h"

#include "samples.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

api::AlertView sampleAlert(const QString& id, const QString& kind, const QString& to, AlertHealth state)
{
    api::AlertView alert;
    alert.id = id;
    alert.kind = kind;
    alert.to = to;
    alert.after = u"10m"_s;
    alert.remind = u"4h,24h,72h"_s;
    alert.state = state;
    alert.summary = u"About %1."_s.arg(id);
    alert.lastSentAt = sampleNow().addSecs(-33060);
    return alert;
}

QList<api::AlertView> sampleAlerts()
{
    QList<api::AlertView> alerts{sampleAlert(u"mail"_s, u"mail"_s, u"ann@example.org"_s),
                                 sampleAlert(u"slack"_s, u"slack"_s, u"#operations"_s, AlertHealth::Failing),
                                 sampleAlert(u"sms"_s, u"sms"_s, u"+4930123456"_s, AlertHealth::Paused),
                                 sampleAlert(u"pager"_s, u"command"_s, u"pager"_s, AlertHealth::Sending)};
    alerts[0].quiet = u"22:00-07:00"_s;
    alerts[1].summary = u"Slack does not know this address any more (404). Make a new incoming webhook, and add the "
                        "alert again with its address."_s;
    alerts[1].levels = QStringList{u"needs-person"_s, u"job"_s};
    alerts[1].waiting = 2;
    alerts[1].nextTryAt = sampleNow().addSecs(900);
    alerts[2].connections = QStringList{u"prod-*"_s};
    alerts[2].summary = u"Paused until 18:00."_s;
    alerts[2].pausedUntil = utc(u"2026-09-07T18:00:00Z"_s);
    alerts[2].lastSentAt = {};
    alerts[3].summary = u"A message is being sent."_s;
    alerts[3].waiting = 1;
    alerts[3].command = QStringList{u"/usr/bin/apprise"_s};
    return alerts;
}

QList<api::HeartbeatView> sampleHeartbeats()
{
    return {{QUrl(u"https://hc-ping.com/0f2c6d1e"_s), {}, sampleNow().addSecs(-240), {}},
            {QUrl(u"https://status.example/beat/7"_s),
             {u"crm"_s, u"shop"_s},
             sampleNow().addSecs(-7200),
             u"status.example did not answer."_s},
            {QUrl(u"https://status.example/beat/8"_s), {}, {}, {}}};
}

} // namespace evergrant
