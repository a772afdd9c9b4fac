// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/metricstarget.h"

#include "core/connection/connection.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MetricsTarget)
};

constexpr WordTable<MetricsKind, 2> kindWords{
    {{MetricsKind::Prometheus, "prometheus"_L1}, {MetricsKind::Checkmk, "checkmk"_L1}}};

tl::unexpected<Error> badPath(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-path"_s, message);
}

} // namespace

QString toWord(MetricsKind kind)
{
    return wordFor(kindWords, kind);
}

Result<MetricsKind> metricsKindFromWord(const QString& word)
{
    if (const auto kind = valueFor(kindWords, word))
        return *kind;
    return fail(ErrorKind::Usage, u"bad-kind"_s,
                Tr::tr("“%1” is not a kind of metrics. Use one of: %2.").arg(word.left(40), wordsIn(kindWords)));
}

Result<void> checkMetricsTarget(const MetricsTarget& target)
{
    static const QRegularExpression age(u"^[0-9]+_."_s);
    if (!checkedConnectionName(target.id))
        return fail(ErrorKind::Usage, u"bad-id"_s,
                    Tr::tr("“%1” cannot be the id of a metrics file. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” "
                           "and “-”, and begin with a letter or a digit.")
                        .arg(target.id.left(80)));
    const QString name = target.path.section(u'/', -1);
    if (!target.path.startsWith(u'/') || name.isEmpty() || target.path.contains(QChar::Null))
        return badPath(
            Tr::tr("“%1” is no path for --path. Give the whole path, beginning with “/”.").arg(target.path.left(200)));
    if (target.kind == MetricsKind::Prometheus && !name.endsWith(".prom"_L1))
        return badPath(Tr::tr("node_exporter reads only files that end with .prom. Name the file so, for example "
                              "evergrant.prom."));
    if (target.kind == MetricsKind::Checkmk && !age.match(name).hasMatch())
        return badPath(Tr::tr("The name of the file must begin with the age in seconds after which Checkmk ignores it. "
                              "Name it for example 300_evergrant."));
    return {};
}

QJsonArray toJson(const QList<MetricsTarget>& targets)
{
    QJsonArray array;
    for (const auto& target : targets)
        array.append(QJsonObject{{u"id"_s, target.id}, {u"kind"_s, toWord(target.kind)}, {u"path"_s, target.path}});
    return array;
}

Result<QList<MetricsTarget>> metricsTargetsFromJson(const QJsonArray& array)
{
    QList<MetricsTarget> targets;
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const auto kind = metricsKindFromWord(object.value("kind"_L1).toString());
        MetricsTarget target{object.value("id"_L1).toString(), kind.value_or(MetricsKind::Prometheus),
                             object.value("path"_L1).toString()};
        if (!kind || !checkMetricsTarget(target))
            return fail(ErrorKind::Failed, u"bad-metrics-targets"_s,
                        Tr::tr("The settings of the metrics files are damaged. Add them again: evergrant metrics add"));
        targets.append(std::move(target));
    }
    return targets;
}

} // namespace evergrant
