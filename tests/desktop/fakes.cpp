// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

FakeLink::FakeLink()
{
    for (const QString& method : {u"subscribe"_s, u"stay"_s})
        script(method, QJsonObject());
    script(u"hello"_s, QJsonObject{{u"pid"_s, 100}});
    script(u"connections"_s, [this](const QJsonObject& params) -> Result<QJsonObject> {
        const QJsonArray names = params["names"_L1].toArray();
        QJsonArray views;
        for (const QJsonObject& view : std::as_const(m_views)) {
            if (names.isEmpty() || names.contains(view["name"_L1]))
                views.append(view);
        }
        return QJsonObject{{u"connections"_s, views}};
    });
}

void FakeLink::script(const QString& method, const QJsonObject& answer)
{
    script(method, [answer](const QJsonObject&) { return Result<QJsonObject>(answer); });
}

void FakeLink::scriptError(const QString& method, const Error& error)
{
    script(method, [error](const QJsonObject&) -> Result<QJsonObject> { return tl::unexpected<Error>(error); });
}

void FakeLink::request(const QString& method, const QJsonObject& params, QObject* context, Answer answer)
{
    asked.append({method, params});
    const Script found = m_scripts.value(method);
    if (!found) {
        m_waiting.append({method, context, std::move(answer)});
        return;
    }
    QMetaObject::invokeMethod(context, [found, params, answer] { answer(found(params)); }, Qt::QueuedConnection);
}

bool FakeLink::answer(const QString& method, const Result<QJsonObject>& result)
{
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting[i].method != method)
            continue;
        const Waiting waiting = m_waiting.takeAt(i);
        if (waiting.context)
            waiting.answer(result);
        return true;
    }
    return false;
}

void FakeLink::setConnected(bool connected)
{
    m_connected = connected;
    if (!connected) {
        const QList<Waiting> lost = std::exchange(m_waiting, {});
        for (const Waiting& waiting : lost) {
            if (waiting.context)
                waiting.answer(fail(ErrorKind::Temporary, u"worker-gone"_s, u"The worker is gone."_s));
        }
    }
    Q_EMIT connectedChanged(connected);
}

int FakeLink::count(const QString& method) const
{
    return static_cast<int>(
        std::count_if(asked.begin(), asked.end(), [&method](const Asked& a) { return a.method == method; }));
}

QJsonObject FakeLink::lastParams(const QString& method) const
{
    for (auto request = asked.rbegin(); request != asked.rend(); ++request) {
        if (request->method == method)
            return request->params;
    }
    return {};
}

class FakeClock::FakeAlarm : public Alarm
{
public:
    FakeAlarm(std::shared_ptr<Bell> bell, const FakeClock& clock)
        : m_bell(std::move(bell))
        , m_clock(clock)
    {
    }
    ~FakeAlarm() override { m_bell->due.reset(); }
    void set(std::chrono::milliseconds delay) override { m_bell->due = m_clock.monotonic() + delay; }
    void disarm() override { m_bell->due.reset(); }

private:
    std::shared_ptr<Bell> m_bell;
    const FakeClock& m_clock;
};

FakeClock::FakeClock(const QDateTime& now)
    : m_now(now)
{
}

std::unique_ptr<Alarm> FakeClock::makeAlarm(std::function<void()> ring)
{
    auto bell = std::make_shared<Bell>(Bell{std::move(ring), std::nullopt});
    m_bells.append(bell);
    return std::make_unique<FakeAlarm>(bell, *this);
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_monotonic + by;
    while (true) {
        std::shared_ptr<Bell> next;
        for (const auto& bell : std::as_const(m_bells)) {
            if (bell->due && *bell->due <= end && (!next || *bell->due < *next->due))
                next = bell;
        }
        const auto until = next ? std::max(m_monotonic, *next->due) : end;
        m_now = m_now.addMSecs((until - m_monotonic).count());
        m_monotonic = until;
        if (!next)
            return;
        next->due.reset();
        ++m_rings;
        next->ring();
    }
}

int FakeClock::armed() const
{
    return static_cast<int>(
        std::count_if(m_bells.begin(), m_bells.end(), [](const auto& bell) { return bell->due.has_value(); }));
}

Event FakeEvents::eventAt(qint64 id) const
{
    if (id > made)
        return added[id - made - 1];
    Event event;
    event.id = id;
    event.at = newest.addSecs(-60 * (made - id));
    event.connectionId = madeFor;
    event.connection = u"crm"_s;
    event.level = id % 10 == 0 ? EventLevel::Warning : EventLevel::Info;
    event.kind = u"refresh-succeeded"_s;
    event.message = u"Event number %1"_s.arg(id);
    return event;
}

Result<QList<Event>> FakeEvents::read(const EventFilter& filter)
{
    reads.append(filter);
    if (error)
        return tl::unexpected<Error>(*error);
    QList<Event> page;
    const qint64 from = filter.beforeId > 0 ? filter.beforeId - 1 : made + added.size();
    for (qint64 id = from; id > filter.afterId && page.size() < filter.limit; --id) {
        const Event event = eventAt(id);
        const bool fits = (filter.connectionId.isNull() || event.connectionId == filter.connectionId) &&
                          event.level >= filter.minimumLevel && (!filter.since || event.at >= *filter.since) &&
                          event.message.contains(filter.containing, Qt::CaseInsensitive);
        if (fits)
            page.append(event);
    }
    return page;
}

QDateTime sampleNow()
{
    return QDateTime::fromString(u"2026-09-07T15:59:08Z"_s, Qt::ISODate);
}

QUuid sampleId(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name);
}

QJsonObject tokenTimes(const QDateTime& obtained, const QDateTime& expires, bool usable)
{
    const auto text = [](const QDateTime& at) {
        return at.isValid() ? QJsonValue(at.toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"obtained_at"_s, text(obtained)}, {u"expires_at"_s, text(expires)}, {u"usable"_s, usable}};
}

QJsonObject sampleView(const QString& name, const QJsonObject& values)
{
    const QDateTime now = sampleNow();
    QJsonObject view{
        {u"id"_s, sampleId(name).toString(QUuid::WithoutBraces)},
        {u"name"_s, name},
        {u"title"_s, QString()},
        {u"provider"_s, u"Constant Contact"_s},
        {u"provider_id"_s, u"constant-contact"_s},
        {u"account"_s, u"Riverside Bakery"_s},
        {u"grant_type"_s, u"code"_s},
        {u"client_id"_s, u"key-0"_s},
        {u"probed_at"_s, now.addSecs(-32930).toString(Qt::ISODate)},
        {u"probe"_s, QJsonObject{{u"result"_s, u"works"_s}, {u"message"_s, u"Works."_s}}},
        {u"state"_s, u"healthy"_s},
        {u"action"_s, u"none"_s},
        {u"headline"_s, u"Everything works. Nothing to do."_s},
        {u"detail"_s,
         u"Renewed by itself at 06:50. Next renewal about tomorrow 01:11; what is in hand lasts until tomorrow 06:50."_s},
        {u"summary"_s, u"works until tomorrow 06:50"_s},
        {u"severity"_s, 0},
        {u"needs_human"_s, false},
        {u"paused"_s, false},
        {u"authorizing"_s, QString()},
        {u"has_client_secret"_s, true},
        {u"idle_limit_days"_s, 180},
        {u"access_token"_s, tokenTimes(now.addSecs(-32932), now.addSecs(53468))},
        {u"next_refresh_at"_s, now.addSecs(33130).toString(Qt::ISODate)},
        {u"grant"_s, QJsonObject{{u"authorized_at"_s, u"2026-09-03T08:00:00Z"_s},
                                 {u"authorized_by"_s, u"office"_s},
                                 {u"idle_expires_at"_s, u"2027-03-06T06:48:00Z"_s},
                                 {u"rotation"_s, u"static"_s}}},
        {u"spare"_s, QJsonObject{{u"state"_s, u"ready"_s},
                                 {u"authorized_at"_s, u"2026-09-04T09:30:00Z"_s},
                                 {u"authorized_by"_s, u"office"_s}}},
        {u"scopes"_s, QJsonArray{u"account_read"_s, u"contact_data"_s, u"offline_access"_s}},
        {u"settings"_s, QJsonObject()},
    };
    for (auto value = values.begin(); value != values.end(); ++value)
        view.insert(value.key(), value.value());
    return view;
}

namespace {

QList<QJsonObject> viewsFrom(const QString& name)
{
    QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR "/tests/desktop/") + name);
    QList<QJsonObject> views;
    if (!file.open(QIODevice::ReadOnly))
        return views;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& value : array)
        views.append(sampleView(value["name"_L1].toString(), value.toObject()));
    return views;
}

} // namespace

QList<QJsonObject> sampleViews()
{
    return viewsFrom(u"views.json"_s);
}

QList<QJsonObject> keyViews()
{
    return viewsFrom(u"keyviews.json"_s);
}

QJsonObject notWorkingView()
{
    return sampleView(
        u"tickets"_s,
        {{u"title"_s, u"Ticket shop"_s},
         {u"state"_s, u"degraded"_s},
         {u"severity"_s, 3},
         {u"action"_s, u"retry"_s},
         {u"headline"_s, u"Not working."_s},
         {u"detail"_s,
          u"Okta could not be reached at 15:58. Integrations do not work until a renewal succeeds. Evergrant "
          u"tries again at 16:13."_s},
         {u"summary"_s, u"not working · provider did not answer, last tried 15:58"_s},
         {u"access_token"_s, tokenTimes(sampleNow().addSecs(-5400), sampleNow().addSecs(-1800), false)},
         {u"next_refresh_at"_s, sampleNow().addSecs(14 * 60).toString(Qt::ISODate)}});
}

QJsonObject endingView()
{
    const QDateTime now = sampleNow();
    return sampleView(
        u"ledger"_s,
        {{u"provider"_s, u"QuickBooks Online"_s},
         {u"account"_s, u"Riverside Bakery Ltd"_s},
         {u"action"_s, u"re-authorize"_s},
         {u"headline"_s, u"Sign in again within 13 days."_s},
         {u"detail"_s,
          u"Everything works for now. Renewed by itself at 15:20. Next renewal about 16:00; what is in hand lasts "
          u"until "
          "16:20. QuickBooks Online ends this authorization on 21 Sep 2026, however often it is renewed. Signing in "
          "again before then interrupts nothing."_s},
         {u"summary"_s, u"renews at 16:01 · sign in again before 21 Sep 2026"_s},
         {u"access_token"_s, tokenTimes(now.addSecs(-2340), now.addSecs(1260))},
         {u"next_refresh_at"_s, now.addSecs(60).toString(Qt::ISODate)},
         {u"absolute_expires_at"_s, u"2026-09-21T08:00:00Z"_s},
         {u"client_secret_expires_at"_s, u"2027-03-01T00:00:00Z"_s},
         {u"idle_limit_days"_s, 100}});
}

QJsonObject sampleProviders()
{
    QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR "/tests/desktop/providers.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject deviceAnswer(std::chrono::seconds left)
{
    return {{u"attempt"_s, u"a1"_s},
            {u"expires_at"_s, sampleNow().addSecs(left.count()).toString(Qt::ISODate)},
            {u"user_code"_s, u"WDJB-MJHT"_s},
            {u"verification_uri"_s, u"https://authz.example/activate"_s},
            {u"verification_uri_complete"_s, u"https://authz.example/activate?user_code=WDJB-MJHT"_s}};
}

Error issuerMismatchError()
{
    return {
        ErrorKind::PersonNeeded,
        u"discovery-mismatch"_s,
        u"The server gives its issuer as “https://id.example/”. Use it: evergrant set openid --set issuer=https://id.example/"_s,
        {u"issuer"_s, u"https://id.example/"_s}};
}

QJsonObject resultsFor(const QString& name, bool ok, const QString& message)
{
    return {{u"results"_s, QJsonArray{QJsonObject{{u"name"_s, name}, {u"ok"_s, ok}, {u"message"_s, message}}}}};
}

} // namespace evergrant
