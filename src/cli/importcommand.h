// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/connection.h"
#include "cli/command.h"
#include "cli/dependentsimport.h"
#include "cli/packageimport.h"
#include "cli/requestbatch.h"
#include "core/connection/connectionexport.h"

namespace evergrant::cli {

/// evergrant import FILE [--again]: adds what is in a file of `evergrant export`. No connection is added before the
/// worker has looked at all of them, and what is set up around them follows them.
class ImportCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    /// What is done with the entries one after the other, several at a time.
    enum class Pass { Checking, Adding };
    struct Entry
    {
        qsizetype number = 0; ///< in the file, from 1
        api::Add::Params params;
    };
    void refuse(const Error& why);
    void beginPackage(const QByteArray& document);
    void readDocument(const ExportedDocument& document);
    void readConnections(const QJsonArray& entries);
    void startPass(Pass pass);
    void askAbout(int entry);
    void answered(int entry, const std::optional<Error>& error);
    void endPass();
    void checkDependents();
    void endChecking();
    void endAdding();
    void addDependents();
    void showProgress(int done, bool ended);

    QString m_path;
    bool m_again = false;
    Secret m_passphrase;
    std::unique_ptr<PackageImport> m_package; ///< null: it is a file of settings
    std::unique_ptr<DependentsImport> m_dependents;
    QList<Entry> m_entries;
    Pass m_pass = Pass::Checking;
    RequestBatch m_batch{128};
    int m_added = 0;
    bool m_isWhole = true; ///< all lists of the file are known
    qsizetype m_shownPercent = -1;
    QList<Entry> m_accepted;        ///< by the first pass
    QStringList m_wrong;            ///< sentences about entries
    QStringList m_skipped;          ///< names
    std::optional<Error> m_failure; ///< of the second pass: nothing more is added after it
};

} // namespace evergrant::cli
