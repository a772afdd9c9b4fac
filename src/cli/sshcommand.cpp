// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sshcommand.h"

#include "cli/options.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::cli {

Result<void> checkSshHost(const QString& host)
{
    const bool isOneWord = std::ranges::none_of(host, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!host.isEmpty() && !host.startsWith(u'-') && isOneWord)
        return {};
    return usageError(
        QCoreApplication::translate("evergrant::cli", "--host takes what ssh takes, such as user@server."));
}

QString shellQuoted(const QString& word)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9@%+=:,./_-]+\\z"_s);
    if (plain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
}

QStringList sshCommand(const QString& host, const QStringList& command)
{
    QStringList quoted;
    std::ranges::transform(command, std::back_inserter(quoted), shellQuoted);
    return {u"ssh"_s,         u"-T"_s,
            u"-a"_s,          u"-x"_s,
            u"-o"_s,          u"ClearAllForwardings=yes"_s,
            u"-o"_s,          u"ServerAliveInterval=15"_s,
            u"--"_s,          host,
            quoted.join(u' ')};
}

} // namespace evergrant::cli
