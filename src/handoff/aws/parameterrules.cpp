// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/parameterrules.h"
#include "handoff/aws/awsendpoint.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::ParameterRules)
};

constexpr qsizetype longestArn = 1011;
constexpr qsizetype mostLevels = 15;
constexpr qsizetype largestStandard = 4096; // characters
constexpr qsizetype largestAdvanced = 8192; // bytes

tl::unexpected<Error> badName(const QString& reason)
{
    return fail(ErrorKind::Usage, u"bad-parameter"_s,
                Tr::tr("Parameter Store does not take this name: %1. Correct --parameter.").arg(reason));
}

tl::unexpected<Error> badValue(const QString& sentence)
{
    return fail(ErrorKind::Usage, u"bad-value"_s, sentence);
}

/// In UTF-8.
qsizetype characterCount(QByteArrayView text)
{
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

/// {{...}} is a reference to another parameter.
bool hasReference(QByteArrayView text)
{
    const qsizetype open = text.indexOf("{{");
    return open >= 0 && text.indexOf("}}", open) > open;
}

} // namespace

Result<void> checkParameterName(const QString& name, const QString& region)
{
    static const QRegularExpression characters(uR"(\A[a-zA-Z0-9_.\-/]+\z)"_s);
    static const QRegularExpression reserved(uR"(\A/?(?:aws|ssm))"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.startsWith("arn:"_L1))
        return badName(Tr::tr("it is an ARN; give what stands behind “parameter”"));
    if (name.contains(u':'))
        return badName(Tr::tr("with “:” it would be one version, and versions are not written"));
    if (!characters.match(name).hasMatch())
        return badName(Tr::tr("it may have letters, digits, “_”, “.”, “-” and “/” only"));
    if (reserved.match(name).hasMatch())
        return badName(Tr::tr("names that begin with “aws” or “ssm” are AWS's own"));
    if (name.contains(u'/') && !name.startsWith(u'/'))
        return badName(Tr::tr("a name with “/” begins with “/”"));
    if (name.endsWith(u'/') || name.contains("//"_L1))
        return badName(Tr::tr("between two “/”, and behind the last one, stands a name"));
    if (name.count(u'/') > mostLevels)
        return badName(Tr::tr("it has more than %1 levels").arg(mostLevels));
    const QString prefix = u"arn:%1:ssm:%2:123456789012:parameter/"_s.arg(awsPartition(region), region);
    if (prefix.size() + name.size() > longestArn)
        return badName(Tr::tr("it is too long"));
    return {};
}

Result<void> checkParameterTier(const QString& tier)
{
    const QStringList known{u"Standard"_s, u"Advanced"_s, u"Intelligent-Tiering"_s};
    if (tier.isEmpty() || known.contains(tier))
        return {};
    return fail(ErrorKind::Usage, u"bad-tier"_s,
                Tr::tr("“%1” is not a tier of Parameter Store. Give --tier as one of %2.")
                    .arg(tier.left(40), known.join(u", ")));
}

Result<void> checkParameterValue(const Secret& value, const QString& tier)
{
    const QByteArrayView text = value.reveal();
    if (text.isEmpty())
        return badValue(
            Tr::tr("There is nothing to write, and Parameter Store takes no empty value. Correct --format."));
    if (hasReference(text))
        return badValue(
            Tr::tr("Parameter Store takes “{{…}}” for a reference to another parameter. Correct --format."));
    const bool large = tier == "Advanced"_L1 || tier == "Intelligent-Tiering"_L1;
    if (large && text.size() > largestAdvanced)
        return badValue(Tr::tr("The value has %1 bytes, and Parameter Store takes %2. Deliver the bare token with "
                               "--format token, or use Secrets Manager.")
                            .arg(text.size())
                            .arg(largestAdvanced));
    if (!large && characterCount(text) > largestStandard)
        return badValue(Tr::tr("The value has %1 characters, and a standard parameter takes %2. Use --tier Advanced, "
                               "which AWS charges for, or deliver the bare token with --format token.")
                            .arg(characterCount(text))
                            .arg(largestStandard));
    return {};
}

} // namespace evergrant::handoff
