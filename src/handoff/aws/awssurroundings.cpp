// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/aws/awssurroundings.h"
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

AwsSurroundings AwsSurroundings::ofThisProcess()
{
    return {QProcessEnvironment::systemEnvironment(), QDir::homePath()};
}

QString AwsSurroundings::configPath() const
{
    const QString moved = value(u"AWS_CONFIG_FILE"_s);
    return moved.isEmpty() ? home + u"/.aws/config"_s : expanded(moved);
}

QString AwsSurroundings::credentialsPath() const
{
    const QString moved = value(u"AWS_SHARED_CREDENTIALS_FILE"_s);
    return moved.isEmpty() ? home + u"/.aws/credentials"_s : expanded(moved);
}

QString AwsSurroundings::expanded(const QString& path) const
{
    return path.startsWith("~/"_L1) ? home + path.sliced(1) : path;
}

} // namespace evergrant::handoff
