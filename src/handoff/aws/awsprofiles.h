// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "handoff/aws/awssurroundings.h"
#include "handoff/aws/inifile.h"
#include <QCoroTask>
#include <optional>

namespace evergrant::handoff {

/// The settings of AWS profiles, of both files.
class AwsProfiles
{
public:
    using Settings = QMap<QString, QString>;

    AwsProfiles() = default;
    /// Where both files have a setting, that of the credentials file counts.
    AwsProfiles(const IniFile& config, const IniFile& credentials);

    /// Empty: neither file has such a profile.
    std::optional<Settings> profile(const QString& name) const;

private:
    QMap<QString, Settings> m_profiles;
};

/// The one that is used unless a target names one: AWS_PROFILE, else "default".
QString awsProfileName(const QString& chosen, const AwsSurroundings& surroundings);

/// Reads both files, which takes as long as the disk does. One that is not there is empty. Errors: Usage
/// "aws-file-unreadable", naming the file.
Result<AwsProfiles> readAwsProfiles(const AwsSurroundings& surroundings);

/// The same in another thread. They are read for every delivery, so a change counts at once.
QCoro::Task<Result<AwsProfiles>> loadAwsProfiles(AwsSurroundings surroundings);

} // namespace evergrant::handoff
