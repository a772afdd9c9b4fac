// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/tokenenvironment.h"

#include "core/connection/connection.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

QString fileVariableFor(const QString& name)
{
    static constexpr QLatin1StringView prefix("EVERGRANT_TOKEN_");
    return environmentVariableFor(name).replace(0, prefix.size(), u"EVERGRANT_TOKEN_FILE_"_s);
}

} // namespace

Result<void> checkTokenVariables(const QStringList& names)
{
    QMap<QString, QString> owners;
    for (const QString& name : names) {
        for (const QString& variable : {environmentVariableFor(name), fileVariableFor(name)}) {
            if (owners.contains(variable))
                return fail(ErrorKind::Usage, u"usage"_s,
                            QCoreApplication::translate("TokenEnvironment", "%1 and %2 would both be %3.")
                                .arg(owners.value(variable), name, variable));
            owners.insert(variable, name);
        }
    }
    return {};
}

QMap<QString, QString> tokenEnvironment(const QMap<QString, Secret>& tokens,
                                        const std::function<QString(const QString&)>& fileOf)
{
    QMap<QString, QString> variables;
    for (const auto& [name, token] : tokens.asKeyValueRange()) {
        variables.insert(environmentVariableFor(name), QString::fromUtf8(token.reveal()));
        variables.insert(fileVariableFor(name), fileOf(name));
    }
    if (tokens.size() == 1)
        variables.insert(singleTokenVariable, QString::fromUtf8(tokens.first().reveal()));
    return variables;
}

} // namespace evergrant
