// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alert/alertsettings.h"
#include "core/alert/heartbeat.h"
#include "core/delivery/targetsettings.h"
#include "core/job/jobsettings.h"
#include <QJsonObject>
#include <functional>

namespace evergrant {

/// What is set up around connections, and exported with them.
enum class DependentType { Delivery, Job, Alert, Heartbeat };
QString toWord(DependentType type); ///< "delivery", "job", "alert", "heartbeat"
std::optional<DependentType> dependentTypeFromWord(const QString& word);

/// Which one it is within a profile.
struct DependentName
{
    DependentType type = DependentType::Delivery;
    QString connection; ///< its name, of a delivery; of a heartbeat the names, with spaces between them
    QString id;         ///< of deliveries and alerts the id, of a job the name, of a heartbeat its server

    bool operator==(const DependentName&) const = default;
};

/// One as it stands in an exported document, nothing secret: its settings as they are stored, but connections by their
/// names, of a delivery in "connection". "has_secret": there is one that was entered for it. Of a heartbeat there is
/// "server" instead of its address, which packages have as its secret: whoever has the address can call it, too.
struct Dependent
{
    DependentType type = DependentType::Delivery;
    QJsonObject settings;

    bool operator==(const Dependent&) const = default;
};

Dependent exportedDelivery(const TargetSettings& settings, const QString& connection, bool hasSecret);
/// `connections`: names, in the order of the settings.
Dependent exportedJob(const JobSettings& settings, const QStringList& connections);
Dependent exportedAlert(const AlertSettings& settings, bool hasSecret);
Dependent exportedHeartbeat(const Heartbeat& heartbeat);

/// As it stands where nothing is sealed. Whoever has the address of a webhook or the topic of ntfy can write there, so
/// only the server is left of it; "needs_address" says so.
Dependent withoutAddress(const Dependent& dependent);

DependentName nameOf(const Dependent& dependent);
/// The connections whose access tokens it sends or uses: without one of them it cannot be added.
QStringList connectionsOf(const Dependent& dependent);
bool hasSecret(const Dependent& dependent);
bool needsAddress(const Dependent& dependent); ///< its address has to be entered again
/// Scheme, host and port. The path of an address may be all that somebody needs to write to it, so it is shown to
/// nobody.
QString withoutPath(const QUrl& address);

/// The id of the connection of this name.
using ConnectionIds = std::function<Result<QUuid>(const QString& name)>;
// What they are in an exported document. Errors: those of `ids`; Usage "import-entry", which says what is wrong.
Result<TargetSettings> importedDelivery(const Dependent& dependent, const ConnectionIds& ids);
Result<JobSettings> importedJob(const Dependent& dependent, const ConnectionIds& ids);
Result<AlertSettings> importedAlert(const Dependent& dependent);
/// `address`: it stands in no document.
Result<Heartbeat> importedHeartbeat(const Dependent& dependent, const QUrl& address);
/// What can be told without knowing which connections there are. Error: Usage "import-entry".
Result<void> checkDependent(const Dependent& dependent);

/// What an import has done with one. What it adds is always paused, and nothing of it was tried: the document says what
/// runs and where tokens are sent, and only a person can say whether that is right here.
enum class DependentStep {
    AddedPaused,
    Here,        ///< there is one of this name; it is left as it is
    NeedsSecret, ///< nothing was added: the secret that belongs to it is not there
    NeedsAddress ///< nothing was added: its address is not there
};
QString toWord(DependentStep step); ///< "added-paused", "here", "needs-secret", "needs-address"
std::optional<DependentStep> dependentStepFromWord(const QString& word);

struct TakenDependent
{
    DependentName name;
    DependentStep step = DependentStep::AddedPaused;
};

} // namespace evergrant
