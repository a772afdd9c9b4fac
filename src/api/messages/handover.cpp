// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/messages/handover.h"

#include "api/messages/proof.h"
#include "core/delivery/targetsettings.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::api {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Handover)
};

/// The path of a webhook is often what proves who may call it.
QString placeOf(const DeliveryStatus& delivery)
{
    if (delivery.kind != toWord(TargetKind::Webhook))
        return delivery.where;
    const QUrl url(delivery.where);
    return url.host().isEmpty() ? delivery.kind : u"%1://%2"_s.arg(url.scheme(), url.host());
}

/// Of a job's command the program alone: somebody may have put a password among its arguments.
QStringList placesOf(const ConnectionView& connection, const QList<JobView>& jobs)
{
    QStringList places;
    for (const DeliveryStatus& delivery : connection.deliveries)
        places += Tr::tr("Delivery “%1”: %2", "%2 is a place, such as a path").arg(delivery.id, placeOf(delivery));
    for (const JobView& job : jobs)
        if (job.connections.contains(connection.name))
            places += Tr::tr("Sync job “%1”: %2", "%2 is a program").arg(job.name, job.command.value(0));
    for (const TokenConsumer& consumer : connection.consumers)
        places += Tr::tr("Program “%1”, over the local endpoint").arg(consumer.name);
    return places;
}

QStringList permissionsOf(const QStringList& scopes, const QMap<QString, QString>& known)
{
    QStringList permissions;
    for (const QString& scope : scopes) {
        const QString words = known.value(scope);
        permissions += words.isEmpty() ? scope : u"%1 (%2)"_s.arg(words, scope);
    }
    return permissions;
}

const GrantChoice* choiceFor(const ProviderInfo& provider, const QString& grant)
{
    const auto found = std::ranges::find(provider.grants, grant, &GrantChoice::grant);
    return found == provider.grants.end() ? nullptr : &*found;
}

/// Scheme and host alone: what stands behind them is long, and nothing that one recognises.
QUrl addressOf(const QMap<QString, QString>& settings, bool signsIn)
{
    const QStringList keys = signsIn ? QStringList{u"authorization_endpoint"_s, u"device_authorization_endpoint"_s}
                                     : QStringList{u"token_endpoint"_s};
    for (const QString& key : keys + QStringList{u"issuer"_s})
        if (const QUrl url(settings.value(key)); !url.host().isEmpty()) {
            QUrl address;
            address.setScheme(url.scheme());
            address.setHost(url.host());
            address.setPort(url.port());
            return address;
        }
    QUrl address;
    if (const QString domain = settings.value(u"domain"_s); domain.contains(u'.')) {
        address.setScheme(u"https"_s);
        address.setHost(domain);
    }
    return address;
}

/// Whether the preset is for any service: it knows no address.
bool isForAnyService(const ProviderInfo& provider)
{
    return std::ranges::any_of(provider.grants, [](const GrantChoice& choice) {
        return choice.requiredSettings.contains(u"issuer"_s) || choice.requiredSettings.contains(u"token_endpoint"_s);
    });
}

void addProvider(HandoverFacts& facts, const ConnectionView& connection, const ProviderInfo& provider)
{
    facts.portal = provider.portal;
    facts.documentation = provider.documentation;
    facts.limits = provider.rateLimits;
    facts.isGeneric = isForAnyService(provider);
    facts.offersDevice = choiceFor(provider, toWord(GrantType::Device)) != nullptr;
    const GrantChoice* choice = choiceFor(provider, connection.grantType);
    if (!choice)
        return;
    facts.clientIdLabel = choice->clientIdLabel;
    QMap<QString, QString> settings = choice->settingDefaults;
    settings.insert(connection.settings);
    facts.address = addressOf(settings, !needsNoConsent(facts.grantType));
    facts.proof = proofOf(*choice, connection.settings);
    facts.permissions =
        permissionsOf(connection.scopes.isEmpty() ? choice->scopes : connection.scopes, choice->knownScopes);
    if (facts.redirectUri.isEmpty() && choice->redirect == RedirectUse::Free)
        facts.redirectUri = choice->portlessRedirect;
}

} // namespace

HandoverFacts handoverFacts(const ConnectionView& connection, const ProviderInfo* provider, const QList<JobView>& jobs)
{
    HandoverFacts facts;
    facts.name = connection.name;
    facts.title = connection.title.isEmpty() ? connection.providerName : connection.title;
    facts.provider = connection.providerName;
    facts.grantType = grantTypeFromWord(connection.grantType).value_or(GrantType::Code);
    facts.settings = connection.settings;
    facts.account = connection.account;
    facts.address = addressOf(connection.settings, !needsNoConsent(facts.grantType));
    facts.state = connection.headline;
    facts.needsPerson = connection.needsHuman;
    facts.hasAccess = connection.usable;
    facts.accessEndsAt = connection.expiresAt;
    facts.authorizedBy = connection.authorizedBy;
    facts.authorizedAt = connection.authorizedAt;
    facts.usedBy = placesOf(connection, jobs);
    for (const JobView& job : jobs)
        if (job.connections.contains(connection.name))
            facts.jobs += job.name;
    facts.clientId = connection.clientId;
    facts.redirectUri = connection.redirectUri;
    facts.permissions = permissionsOf(connection.scopes, {});
    GrantChoice unknown;
    unknown.grant = connection.grantType;
    facts.proof = proofOf(unknown, connection.settings);
    facts.hasClientSecret = connection.hasClientSecret;
    facts.idleExpiresAt = connection.idleExpiresAt;
    facts.absoluteExpiresAt = connection.absoluteExpiresAt;
    facts.secretExpiresAt = connection.secretExpiresAt;
    facts.hasSpare = connection.spare == SpareState::Ready;
    if (provider)
        addProvider(facts, connection, *provider);
    return facts;
}

QList<HandoverSheet> handoverSheets(const QList<ConnectionView>& connections, const QList<ProviderInfo>& providers,
                                    const QList<JobView>& jobs, const HandoverPlace& place, const QDateTime& madeAt)
{
    QList<HandoverSheet> sheets;
    for (const ConnectionView& connection : connections) {
        const auto provider = std::ranges::find(providers, connection.providerId, &ProviderInfo::id);
        HandoverFacts facts = handoverFacts(connection, provider == providers.end() ? nullptr : &*provider, jobs);
        facts.madeAt = madeAt;
        facts.computer = place.computer;
        facts.user = place.user;
        facts.profile = place.profile;
        sheets += handoverSheet(facts);
    }
    return sheets;
}

} // namespace evergrant::api
