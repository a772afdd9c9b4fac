// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dependentimport.h"
#include "api/messages/dependent.h"
#include "api/packagesealing.h"

namespace evergrant::api {

/// The methods about what is set up around connections, as it is exported and imported with them.
class DependentMethods
{
public:
    /// `engine` outlives this object and every answer.
    /// Without keys nothing can be sealed here; they outlive this, too.
    DependentMethods(Engine& engine, const DependentServices& services, PackageKeys* keys)
        : m_export(engine, services)
        , m_import(engine, services)
        , m_sealing(keys)
    {
    }

    QCoro::Task<Result<ExportDependents::Answer>> exportAll(ExportDependents::Params params);
    QCoro::Task<Result<TakeDependent::Answer>> importDependent(TakeDependent::Params params);
    QCoro::Task<Result<PackagePutDependent::Answer>> put(PackagePutDependent::Params params);
    QCoro::Task<Result<PackageTakeDependent::Answer>> importPackaged(PackageTakeDependent::Params params);

private:
    DependentExport m_export;
    DependentImport m_import;
    PackageSealing m_sealing;
};

} // namespace evergrant::api
