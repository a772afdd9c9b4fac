// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delivery/deliverytexts.h"

#include "core/health/health.h"
#include "desktop/details/recenteventscard.h"
#include "desktop/widgets/optionlabels.h"
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

QString DeliveryTexts::kind(const QString& word)
{
    const QHash<QString, QString> names{
        {u"file"_s, tr("A file on this computer")},     {u"pipe"_s, tr("A named pipe on this computer")},
        {u"ssm"_s, tr("AWS Parameter Store")},          {u"secrets-manager"_s, tr("AWS Secrets Manager")},
        {u"vault"_s, tr("HashiCorp Vault or OpenBao")}, {u"kubernetes"_s, tr("A secret of Kubernetes")},
        {u"webhook"_s, tr("A web address (webhook)")},  {u"command"_s, tr("A program on this computer")},
        {u"systemd"_s, tr("A service of systemd")},
    };
    return names.value(word, word);
}

QString DeliveryTexts::option(const QString& name)
{
    const QHash<QString, QString> labels{
        {u"path"_s, tr("Path")},
        {u"mode"_s, tr("Permissions")},
        {u"group"_s, tr("Group")},
        {u"in-place"_s, tr("Overwrite in place")},
        {u"parameter"_s, tr("Parameter")},
        {u"secret"_s, tr("Secret")},
        {u"region"_s, tr("Region")},
        {u"profile"_s, tr("AWS profile")},
        {u"role-arn"_s, tr("Role (ARN)")},
        {u"key-id"_s, tr("KMS key")},
        {u"tier"_s, tr("Tier")},
        {u"endpoint"_s, tr("Another server")},
        {u"instance-metadata"_s, tr("Use the role of this EC2 instance")},
        {u"no-read-back"_s, tr("Do not read back")},
        {u"address"_s, tr("Address")},
        {u"field"_s, tr("Field")},
        {u"namespace"_s, tr("Namespace")},
        {u"auth"_s, tr("Way of signing in")},
        {u"auth-mount"_s, tr("Mount of the sign-in")},
        {u"role"_s, tr("Role")},
        {u"jwt-file"_s, tr("Token of the service account")},
        {u"cert-file"_s, tr("Client certificate")},
        {u"key-file"_s, tr("Key of the certificate")},
        {u"ca-file"_s, tr("Certificate authority")},
        {u"key"_s, tr("Key")},
        {u"kubeconfig"_s, tr("kubeconfig file")},
        {u"context"_s, tr("Context")},
        {u"url"_s, tr("Address")},
        {u"timeout"_s, tr("Time limit in seconds")},
    };
    return labels.value(name, name);
}

QString DeliveryTexts::secret(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Ssm:
    case TargetKind::SecretsManager:
        return tr("AWS access key (ID:SECRET)");
    case TargetKind::Vault:
        return tr("Token or secret ID of Vault");
    case TargetKind::Webhook:
        return tr("Signing key (whsec_…)");
    case TargetKind::File:
    case TargetKind::Pipe:
    case TargetKind::Kubernetes:
    case TargetKind::Command:
    case TargetKind::Systemd:
        break;
    }
    return {};
}

QString DeliveryTexts::withLabels(const QString& message, TargetKind kind)
{
    return withFieldLabels(message, [kind](const QString& name) {
        const QString label = name == "secret-stdin"_L1 ? secret(kind) : option(name);
        return label == name ? QString() : label;
    });
}

QString DeliveryTexts::title(const DeliveryStatus& delivery)
{
    return delivery.where.isEmpty() ? kind(delivery.kind) : tr("%1: %2").arg(kind(delivery.kind), delivery.where);
}

QString DeliveryTexts::detail(const DeliveryStatus& delivery, const QDateTime& now)
{
    QStringList sentences{delivery.summary};
    if (!delivery.remedy.isEmpty())
        sentences += delivery.remedy;
    // The summary of one that is delivered says when.
    if (delivery.lastDeliveredAt.isValid() && delivery.state != DeliveryHealth::Delivered)
        sentences += tr("Last delivered: %1.").arg(eventTimeText(delivery.lastDeliveredAt, now));
    if (delivery.asked.at.isValid())
        sentences += tr("Last asked: %1, by %2.").arg(eventTimeText(delivery.asked.at, now), delivery.asked.by);
    return sentences.join(u' ');
}

QString DeliveryTexts::earlyRenewal(const ShownConnection& view)
{
    if (!view.minLife || !view.obtainedAt.isValid() || !view.expiresAt.isValid())
        return {};
    const std::chrono::seconds life(view.obtainedAt.secsTo(view.expiresAt));
    return *view.minLife * 2 <= life
               ? tr("So that no reader is left with an old token, it is renewed %1 before its end, or earlier.")
                     .arg(durationText(*view.minLife))
               : tr("Its token lives for %1 only, so it is renewed after half of that. A reader must not keep a copy "
                    "for longer than the other half.")
                     .arg(durationText(life));
}

QString DeliveryTexts::consumers(const QList<api::TokenConsumer>& consumers, const QDateTime& now)
{
    QStringList lines;
    for (const auto& consumer : consumers)
        lines += consumer.lastUsedAt.isValid()
                     ? tr("%1 asks the local endpoint for it; last at about %2.")
                           .arg(consumer.name, eventTimeText(consumer.lastUsedAt, now))
                     : tr("%1 may ask the local endpoint for it, and has not asked yet.").arg(consumer.name);
    return lines.join(u'\n');
}

QString DeliveryTexts::policy(const QString& connection, const api::DeliverPolicy::Params& place,
                              const AccessPolicies& policies)
{
    TargetSettings settings;
    settings.kind = targetKindFromWord(place.kind).value_or(TargetKind::Ssm);
    settings.options = place.options;
    const QString where = tr("%1, %2").arg(kind(settings.kind), whereOf(settings));
    const QString text =
        tr("Evergrant keeps the access token of “%1” in this place: %2. Please allow the following.\n\n"
           "1. The user or role that Evergrant signs in with at AWS writes it:\n\n%3\n"
           "2. The program that uses the token, a Lambda function for example, reads it:\n\n%4")
            .arg(connection, where, policies.writer, policies.reader);
    return policies.writer.contains("ACCOUNT_ID"_L1)
               ? text + u'\n' + tr("ACCOUNT_ID stands for the twelve digits of the AWS account.")
               : text;
}

HealthShape DeliveryTexts::shape(DeliveryHealth health)
{
    switch (health) {
    case DeliveryHealth::Delivered:
        return {HealthShape::Form::DiscWithTick, Tone::Fine};
    case DeliveryHealth::Failing:
        return {HealthShape::Form::Triangle, Tone::Watch};
    case DeliveryHealth::Paused:
        return {HealthShape::Form::TwoBars, Tone::Calm};
    case DeliveryHealth::Waiting:
        break;
    }
    return {HealthShape::Form::HollowRing, Tone::Calm};
}

QString DeliveryTexts::word(DeliveryHealth health)
{
    switch (health) {
    case DeliveryHealth::Delivered:
        return tr("Delivered");
    case DeliveryHealth::Failing:
        return tr("Fails");
    case DeliveryHealth::Paused:
        return tr("Paused");
    case DeliveryHealth::Waiting:
        break;
    }
    return tr("Waiting");
}

} // namespace evergrant
