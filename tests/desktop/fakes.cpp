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
    script<api::Subscribe>({});
    script<api::Stay>({});
    script<api::Hello>({{}, 100, {}, true, true});
    script(api::Connections::Name, [this](const QJsonObject& params) -> Result<QJsonObject> {
        const QStringList names = api::decodeParams<api::Connections>(params)->names;
        api::Connections::Answer answer;
        for (const auto& view : std::as_const(m_views)) {
            if (names.isEmpty() || names.contains(view.name))
                answer.connections.append(view);
        }
        return api::Codec<api::Connections::Answer>::encode(answer);
    });
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

void FakeLink::changed(const QString& name)
{
    tell(api::Changed{{name, sampleId(name), {}, {}, {}}});
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

QDateTime utc(const QString& time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

void setToken(api::ConnectionView& view, const QDateTime& obtained, const QDateTime& expires, bool usable)
{
    view.obtainedAt = obtained;
    view.expiresAt = expires;
    view.usable = usable;
}

api::ConnectionView sampleView(const QString& name, const Change& change)
{
    const QDateTime now = sampleNow();
    api::ConnectionView view;
    view.id = sampleId(name);
    view.name = name;
    view.providerName = u"Constant Contact"_s;
    view.providerId = u"constant-contact"_s;
    view.account = u"Riverside Bakery"_s;
    view.clientId = u"key-0"_s;
    view.probedAt = now.addSecs(-32930);
    view.probe = api::ProbeOutcome{ProbeReport::Result::Works, u"Works."_s};
    view.health = Health::Healthy;
    view.headline = u"Everything works. Nothing to do."_s;
    view.detail =
        u"Renewed by itself at 06:50. Next renewal about tomorrow 01:11; what is in hand lasts until tomorrow 06:50."_s;
    view.summary = u"works until tomorrow 06:50"_s;
    view.hasClientSecret = true;
    view.idleLimit = std::chrono::days(180);
    setToken(view, now.addSecs(-32932), now.addSecs(53468));
    view.nextRefreshAt = now.addSecs(33130);
    view.authorizedAt = utc(u"2026-09-03T08:00:00Z"_s);
    view.authorizedBy = u"office"_s;
    view.idleExpiresAt = utc(u"2027-03-06T06:48:00Z"_s);
    view.rotation = Rotation::Static;
    view.spare = SpareState::Ready;
    view.spareGrant = api::SpareGrant{SpareState::Ready, utc(u"2026-09-04T09:30:00Z"_s), u"office"_s};
    view.scopes = {u"account_read"_s, u"contact_data"_s, u"offline_access"_s};
    if (change)
        change(view);
    return view;
}

namespace {

QJsonDocument documentIn(const QString& name)
{
    QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR "/tests/desktop/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// The file names what differs from sampleView(); nested objects replace whole.
QList<api::ConnectionView> viewsFrom(const QString& name)
{
    QList<api::ConnectionView> views;
    const QJsonArray array = documentIn(name).array();
    for (const QJsonValue& value : array) {
        const QJsonObject values = value.toObject();
        QJsonObject object = api::Codec<api::ConnectionView>::encode(sampleView(values["name"_L1].toString()));
        for (auto field = values.begin(); field != values.end(); ++field)
            object.insert(field.key(), field.value());
        views.append(api::Codec<api::ConnectionView>::decode(object).value());
        views.last().spare = views.last().spareGrant.value_or(api::SpareGrant()).state;
    }
    return views;
}

} // namespace

QList<api::ConnectionView> sampleViews()
{
    return viewsFrom(u"views.json"_s);
}

QList<api::ConnectionView> keyViews()
{
    return viewsFrom(u"keyviews.json"_s);
}

api::ConnectionView notWorkingView()
{
    return sampleView(u"tickets"_s, [](auto& view) {
        view.title = u"Ticket shop"_s;
        view.health = Health::Degraded;
        view.severity = 3;
        view.action = Action::Retry;
        view.headline = u"Not working."_s;
        view.detail = u"Okta could not be reached at 15:58. Integrations do not work until a renewal succeeds. "
                      "Evergrant tries again at 16:13."_s;
        view.summary = u"not working · provider did not answer, last tried 15:58"_s;
        setToken(view, sampleNow().addSecs(-5400), sampleNow().addSecs(-1800), false);
        view.nextRefreshAt = sampleNow().addSecs(14 * 60);
    });
}

api::ConnectionView endingView()
{
    return sampleView(u"ledger"_s, [](auto& view) {
        const QDateTime now = sampleNow();
        view.providerName = u"QuickBooks Online"_s;
        view.account = u"Riverside Bakery Ltd"_s;
        view.action = Action::Reauthorize;
        view.headline = u"Sign in again within 13 days."_s;
        view.detail =
            u"Everything works for now. Renewed by itself at 15:20. Next renewal about 16:00; what is in hand "
            "lasts until 16:20. QuickBooks Online ends this authorization on 21 Sep 2026, however often it is "
            "renewed. Signing in again before then interrupts nothing."_s;
        view.summary = u"renews at 16:01 · sign in again before 21 Sep 2026"_s;
        setToken(view, now.addSecs(-2340), now.addSecs(1260));
        view.nextRefreshAt = now.addSecs(60);
        view.absoluteExpiresAt = utc(u"2026-09-21T08:00:00Z"_s);
        view.secretExpiresAt = utc(u"2027-03-01T00:00:00Z"_s);
        view.idleLimit = std::chrono::days(100);
    });
}

api::Providers::Answer sampleProviders()
{
    return api::decodeAnswer<api::Providers>(documentIn(u"providers.json"_s).object()).value();
}

api::Authorize::Answer deviceAnswer(std::chrono::seconds left)
{
    api::Authorize::Answer answer;
    answer.attempt = u"a1"_s;
    answer.expiresAt = sampleNow().addSecs(left.count());
    answer.userCode = u"WDJB-MJHT"_s;
    answer.verificationUri = QUrl(u"https://authz.example/activate"_s);
    answer.verificationUriComplete = QUrl(u"https://authz.example/activate?user_code=WDJB-MJHT"_s);
    return answer;
}

api::Authorize::Answer signInAt(const QString& attempt, const QString& url)
{
    api::Authorize::Answer answer;
    answer.attempt = attempt;
    answer.url = QUrl(url);
    return answer;
}

api::AuthorizeWait::Answer signedIn(const QString& account, const QString& message, const QStringList& warnings)
{
    return {api::AuthorizeWait::Outcome::Success, message, account, warnings, {}, {}};
}

api::AuthorizeWait::Answer otherAccount(const QString& question, const QString& expected, const QString& account,
                                        const QString& message)
{
    return {api::AuthorizeWait::Outcome::OtherAccount, message, account, {}, question, expected};
}

Error issuerMismatchError()
{
    return {
        ErrorKind::PersonNeeded,
        u"discovery-mismatch"_s,
        u"The server gives its issuer as “https://id.example/”. Use it: evergrant set openid --set issuer=https://id.example/"_s,
        {u"issuer"_s, u"https://id.example/"_s}};
}

api::Refresh::Answer resultsFor(const QString& name, bool ok, const QString& message)
{
    return {{{name, ok, message, {}, {}, false}}};
}

} // namespace evergrant
