// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awsprofiles.h"
#include "core/secret.h"
#include "core/system/smallfile.h"
#include "handoff/targets/inthread.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::AwsProfiles)
};

constexpr qint64 largestFile = 1024LL * 1024;

/// "profile x" and "profile \"x y\"" for x; "default" stays. Empty: it is another kind of section.
QString profileOfConfigSection(const QString& section)
{
    if (section == "default"_L1)
        return section;
    const QString kind = u"profile"_s;
    if (!section.startsWith(kind) || section.size() == kind.size() || !section.at(kind.size()).isSpace())
        return {};
    QString name = section.sliced(kind.size()).trimmed();
    if (name.size() > 1 && (name.startsWith(u'"') || name.startsWith(u'\'')) && name.endsWith(name.front()))
        name = name.sliced(1, name.size() - 2);
    return name;
}

Result<IniFile> readFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return IniFile();
    Result<QByteArray> bytes = readSmallFile(path, largestFile);
    if (!bytes)
        return fail(
            ErrorKind::Usage, u"aws-file-unreadable"_s,
            Tr::tr("The file %1 with the profiles of AWS cannot be read (%2).").arg(path, bytes.error().message));
    IniFile file = readIni(*bytes);
    wipe(*bytes);
    return file;
}

} // namespace

AwsProfiles::AwsProfiles(const IniFile& config, const IniFile& credentials)
{
    for (const auto& [section, settings] : config.asKeyValueRange()) {
        if (const QString name = profileOfConfigSection(section); !name.isEmpty())
            m_profiles[name].insert(settings);
    }
    for (const auto& [name, settings] : credentials.asKeyValueRange())
        m_profiles[name].insert(settings);
}

std::optional<AwsProfiles::Settings> AwsProfiles::profile(const QString& name) const
{
    const auto found = m_profiles.constFind(name);
    return found == m_profiles.constEnd() ? std::nullopt : std::optional(*found);
}

QString awsProfileName(const QString& chosen, const AwsSurroundings& surroundings)
{
    if (!chosen.isEmpty())
        return chosen;
    const QString named = surroundings.value(u"AWS_PROFILE"_s);
    return named.isEmpty() ? u"default"_s : named;
}

Result<AwsProfiles> readAwsProfiles(const AwsSurroundings& surroundings)
{
    const Result<IniFile> config = readFile(surroundings.configPath());
    if (!config)
        return tl::unexpected(config.error());
    const Result<IniFile> credentials = readFile(surroundings.credentialsPath());
    if (!credentials)
        return tl::unexpected(credentials.error());
    return AwsProfiles(*config, *credentials);
}

QCoro::Task<Result<AwsProfiles>> loadAwsProfiles(AwsSurroundings surroundings)
{
    const auto profiles = inThread(nullptr, [surroundings] { return readAwsProfiles(surroundings); });
    co_return co_await profiles;
}

} // namespace evergrant::handoff
