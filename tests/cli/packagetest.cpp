// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagetest.h"

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PackageTest::makeStation()
{
    m_station = std::make_unique<Station>();
    m_folder = std::make_unique<QTemporaryDir>();
    api::Export::Answer all;
    for (const auto& name : {u"crm"_s, u"shop"_s}) {
        api::Add::Params connection;
        connection.name = name;
        connection.provider = u"google"_s;
        all.connections << connection;
    }
    m_station->worker.script<api::Export>(all);
    m_station->worker.script<api::ExportDependents>({});
    m_station->worker.script<api::PackageLock>({sourceProfile, Secret::take("a2V5"), u"{}"_s, u"Y2hlY2s="_s});
    m_station->worker.script(u"package-put"_s, [](const QJsonObject& params) -> Result<QJsonObject> {
        return QJsonObject{{u"sealed"_s, u"sealed-"_s + params.value("name"_L1).toString()}};
    });
    m_station->worker.script<api::PackageUnlock>({thisProfile, Secret::take("a2V5")});
    m_station->worker.script(u"take-back"_s, QJsonObject());
    script(ArrivalStep::Add);
}

void PackageTest::script(ArrivalStep step)
{
    m_station->worker.script(u"package-take"_s, [step](const QJsonObject& params) -> Result<QJsonObject> {
        return QJsonObject{{u"name"_s, u"c%1"_s.arg(params.value("number"_L1).toInt())}, {u"step"_s, toWord(step)}};
    });
}

int PackageTest::exportTo(const QStringList& options)
{
    m_station->console.in = {passphrase};
    return m_station->run(QStringList{u"export"_s, u"--output"_s, path()} + options);
}

int PackageTest::import(const QStringList& options)
{
    m_station->console.in = {passphrase};
    return m_station->run(QStringList{u"import"_s, path()} + options);
}

Package PackageTest::sample()
{
    Package package;
    package.header.id = QUuid::createUuid();
    package.header.source = sourceProfile;
    package.header.moves = true;
    package.header.count = 2;
    package.header.stretch = u"{}"_s;
    package.header.check = u"Y2hlY2s="_s;
    package.sealed = {u"b25l"_s, u"dHdv"_s};
    return package;
}

void PackageTest::write(const Package& package) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(packageDocument(package)) < 0)
        qFatal("cannot write");
}

void PackageTest::writePackage(bool moves, const std::optional<PackageUse>& used)
{
    Package package = sample();
    package.header.moves = moves;
    package.used = used;
    write(package);
}

void PackageTest::writePackage(const QStringList& dependents)
{
    Package package = sample();
    package.header.dependents = int(dependents.size());
    package.sealedDependents = dependents;
    write(package);
}

QStringList PackageTest::asked(QLatin1StringView method, QLatin1StringView field) const
{
    QStringList values;
    for (const auto& [name, params] : m_station->worker.requests)
        if (name == method)
            values << params.value(field).toVariant().toString();
    return values;
}

} // namespace evergrant::test
