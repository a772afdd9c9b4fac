// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/diagnostics.h"

#include "api/alertcheck.h"
#include "api/announcements.h"
#include "api/failingchecks.h"
#include "api/keyplacecheck.h"
#include "api/livetrial.h"
#include "api/localhostname.h"
#include "api/processchecks.h"
#include "core/health/buttontext.h"
#include "engine/engine.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

DoctorCheck networkCheck(const Machine& machine)
{
    DoctorCheck check{u"network"_s, Tr::tr("Network"), CheckStatus::Ok, {}};
    switch (machine.network()) {
    case Machine::Network::There:
        check.message = Tr::tr("There.");
        break;
    case Machine::Network::Unknown:
        check.isChecked = false;
        check.message = Tr::tr("Nothing on this computer tells how it is; Evergrant sees when it asks a service.");
        break;
    case Machine::Network::Away:
        check.status = CheckStatus::Warning;
        check.message = Tr::tr("This computer has none at the moment. Evergrant goes on when it is back.");
        break;
    case Machine::Network::CaptivePortal:
        check.status = CheckStatus::Warning;
        check.message = Tr::tr("It answers with a page of its own, as in hotels and trains.");
        check.remedy = Tr::tr("Open a browser and sign in to the network.");
        break;
    }
    return check;
}

/// Without access a connection has failed, unless somebody wants it so; while a token is being fetched that is not
/// known.
CheckStatus statusFor(Health health, bool usable)
{
    if (health == Health::Healthy)
        return CheckStatus::Ok;
    const bool isExpected = usable || health == Health::Refreshing || health == Health::Paused;
    return isExpected ? CheckStatus::Warning : CheckStatus::Failed;
}

} // namespace

Diagnostics::Diagnostics(Engine& engine, QString profileDir, QStringList presetWarnings, Process process)
    : m_engine(engine)
    , m_profileDir(std::move(profileDir))
    , m_presetWarnings(std::move(presetWarnings))
    , m_process(std::move(process))
{
}

QCoro::Task<QList<DoctorCheck>> Diagnostics::examine(QString live)
{
    QList<DoctorCheck> checks{profile()};
    checks << co_await keyring();
    checks << stores() << recovery() << process() << browser();
    checks << co_await localhostName();
    checks << networkCheck(*m_engine.ports().machine);
    if (m_process.proxies)
        checks << proxyCheck(*m_process.proxies);
    checks << clockAndEvents();
    checks << presets();
    for (const auto& connection : connections())
        checks << connection;
    checks << failingChecks(m_engine,
                            {m_process.users.deliveries, m_process.users.jobs, m_process.alerts, m_process.metrics});
    for (const auto& announcement : announcementChecks(m_engine))
        checks << announcement;
    if (!live.isEmpty()) {
        const auto connection = m_engine.connection(live);
        if (!connection) {
            checks << DoctorCheck{u"live:"_s + live, live, CheckStatus::Failed, connection.error().message};
            co_return checks;
        }
        const auto tried = co_await tryLive(&m_engine, *connection);
        for (const auto& check : tried)
            checks << check;
        co_return checks;
    }
    // All at once, as far as the limit of requests lets them: a server that is not there takes its whole time-out.
    const auto known = std::make_shared<ReachedServers>();
    std::vector<QCoro::Task<DoctorCheck>> reaching;
    for (const auto& connection : m_engine.connections())
        if (connection->settings().paused)
            checks << notReached(*connection);
        else
            reaching.push_back(reachCheck(&m_engine, connection, known));
    for (auto& reached : reaching)
        checks << co_await reached;
    co_return checks;
}

DoctorCheck Diagnostics::profile() const
{
    const auto title = Tr::tr("Profile folder");
    const QFileInfo folder(m_profileDir);
    if (!folder.isWritable())
        return DoctorCheck{
            u"profile"_s, title, CheckStatus::Failed, Tr::tr("%1 cannot be written to.").arg(m_profileDir),
            Tr::tr("Nothing can be renewed before it can: make its disk writable, give the folder back to your "
                   "user, or choose another with --profile.")};
    return diskCheck(m_profileDir, QStorageInfo(m_profileDir).bytesAvailable());
}

QList<DoctorCheck> Diagnostics::clockAndEvents() const
{
    QList<DoctorCheck> checks;
    const auto difference = m_process.clockDifference ? m_process.clockDifference() : std::nullopt;
    if (m_process.clockKeptRight)
        checks << clockCheck(m_process.clockKeptRight(), difference);
    if (const auto lost = m_process.eventsLost ? m_process.eventsLost() : std::nullopt)
        checks << eventsCheck(*lost, m_engine.ports().clock.now());
    return checks;
}

QCoro::Task<DoctorCheck> Diagnostics::keyring()
{
    const auto title = Tr::tr("OS keyring");
    if (!m_engine.ports().keychainCopies)
        co_return DoctorCheck{
            u"keyring"_s, title, CheckStatus::Ok,
            Tr::tr("Not used: the profile key comes from %1.").arg(m_engine.ports().profileKeys.description())};
    const KeyringState state = co_await m_engine.ports().keychain.probe();
    switch (state) {
    case KeyringState::Ready:
        co_return DoctorCheck{u"keyring"_s, title, CheckStatus::Ok, Tr::tr("There and unlocked.")};
    case KeyringState::Locked:
        co_return DoctorCheck{u"keyring"_s, title,
                              m_engine.stores().isOpen() ? CheckStatus::Warning : CheckStatus::Failed,
                              Tr::tr("It is locked."),
                              Tr::tr("Unlock it: press “%1” in the window, or sign in to the desktop.")
                                  .arg(plainButtonText(Action::UnlockKeyring, GrantType::Code))};
    case KeyringState::NoDefault:
        co_return DoctorCheck{u"keyring"_s, title, CheckStatus::Failed,
                              Tr::tr("The service runs, but no keyring has been created yet."),
                              Tr::tr("Create one, for example with the program “Passwords and Keys”.")};
    case KeyringState::Absent:
        co_return DoctorCheck{u"keyring"_s, title, CheckStatus::Failed,
                              Tr::tr("No keyring service answers in this session."),
                              Tr::tr("Install and start gnome-keyring or KWallet, or start the worker with a key file "
                                     "(evergrant serve --key-file FILE).")};
    case KeyringState::Slow:
        break;
    }
    co_return DoctorCheck{u"keyring"_s, title, CheckStatus::Failed, Tr::tr("It did not answer within five seconds."),
                          Tr::tr("Look for an unanswered prompt on the desktop, or sign out and in again.")};
}

DoctorCheck Diagnostics::stores() const
{
    const auto title = Tr::tr("Grant store");
    if (m_engine.stores().isOpen())
        return DoctorCheck{
            u"store"_s, title, CheckStatus::Ok,
            Tr::tr("Open; the profile key comes from %1.").arg(m_engine.ports().profileKeys.description())};
    const auto& trouble = m_engine.stores().trouble();
    return DoctorCheck{
        u"store"_s, title, CheckStatus::Failed,
        trouble ? trouble->message : Tr::tr("It could not be opened, so no token can be renewed."),
        Tr::tr("Correct that first; Evergrant tries again by itself. Until then nothing is sent and nothing deleted.")};
}

DoctorCheck Diagnostics::recovery() const
{
    const auto title = Tr::tr("Recovery code");
    const auto made = m_engine.ports().grants.meta(GrantStore::recovery);
    if (made && !made->isEmpty())
        return DoctorCheck{u"recovery"_s, title, CheckStatus::Ok,
                           Tr::tr("One was made: it opens the store if the key is lost.")};
    return DoctorCheck{u"recovery"_s, title, CheckStatus::Ok,
                       Tr::tr("None was made.") + u' ' +
                           Tr::tr("evergrant doctor --recovery-code prints one to be written down.")};
}

QList<DoctorCheck> Diagnostics::process() const
{
    QList<DoctorCheck> checks;
    if (m_process.keys)
        checks << keyPlaceCheck(m_process.keys->state(), m_profileDir);
    const ServiceFacts service = m_process.service ? m_process.service() : ServiceFacts();
    if (m_process.service)
        checks << serviceCheck(service);
    if (const auto login = personalLogin(service))
        checks << *login;
    if (m_process.alerts && !m_engine.connections().isEmpty())
        checks << alertCheck(currentAlertReach(*m_process.alerts, m_process.keys, service.unit));
    return checks;
}

/// Nothing is said where nobody knows how this process runs.
std::optional<DoctorCheck> Diagnostics::personalLogin(const ServiceFacts& service) const
{
    if (!m_process.service)
        return std::nullopt;
    const auto key = m_process.keys ? std::optional(m_process.keys->state()) : std::nullopt;
    return loginCheck(productionConnections(m_engine, m_process.users), service, key);
}

DoctorCheck Diagnostics::presets() const
{
    const auto title = Tr::tr("Providers");
    const auto& known = m_engine.ports().presets;
    int unverified = 0;
    for (const auto& preset : known)
        unverified += preset.isVerified() ? 0 : 1;
    const auto message = Tr::tr("%1 are available; of %2 some facts are not found in their documentation.")
                             .arg(known.size())
                             .arg(unverified);
    if (!m_presetWarnings.isEmpty())
        return DoctorCheck{
            u"providers"_s, title, CheckStatus::Warning, m_presetWarnings.join(u' '),
            Tr::tr("Correct the file or take it out of the profile's folder providers, then run evergrant "
                   "stop.")};
    return DoctorCheck{u"providers"_s, title, CheckStatus::Ok, message};
}

DoctorCheck Diagnostics::browser() const
{
    const auto title = Tr::tr("Browser");
    if (!QStandardPaths::findExecutable(u"xdg-open"_s).isEmpty() || qEnvironmentVariableIsSet("BROWSER"))
        return DoctorCheck{u"browser"_s, title, CheckStatus::Ok, Tr::tr("Sign-in pages can be opened.")};
    return DoctorCheck{u"browser"_s, title, CheckStatus::Warning,
                       Tr::tr("There is no xdg-open, so sign-in pages cannot be opened here."),
                       Tr::tr("Install xdg-utils, or use evergrant authorize NAME --no-browser.")};
}

QCoro::Task<DoctorCheck> Diagnostics::localhostName()
{
    const bool known = co_await localhostResolves(&m_engine.ports().clock);
    co_return DoctorCheck{u"localhost"_s, Tr::tr("Name localhost"), known ? CheckStatus::Ok : CheckStatus::Warning,
                          known ? Tr::tr("It is resolved, so browsers come back after a sign-in.")
                                : localhostWarning()};
}

QList<DoctorCheck> Diagnostics::connections() const
{
    QList<DoctorCheck> checks;
    for (const auto& connection : m_engine.connections()) {
        const auto assessment = connection->assessment();
        const auto status = statusFor(assessment.health, connection->facts().usable);
        checks << DoctorCheck{u"connection:"_s + connection->settings().name, connection->settings().name, status,
                              assessment.headline,
                              assessment.health == Health::Healthy ? QString() : assessment.detail};
    }
    return checks;
}

} // namespace evergrant::api
