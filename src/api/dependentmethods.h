// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dependentimport.h"
#include "api/messages/dependent.h"

namespace evergrant::api {

/// The methods about what is set up around connections, as it is exported and imported with them.
class DependentMethods
{
public:
    /// `engine` outlives this object and every answer.
    DependentMethods(Engine& engine, const DependentServices& services)
        : m_export(engine, services)
        , m_import(engine, services)
    {
    }

    QCoro::Task<Result<ExportDependents::Answer>> exportAll(ExportDependents::Params params);
    QCoro::Task<Result<TakeDependent::Answer>> take(TakeDependent::Params params);

private:
    DependentExport m_export;
    DependentImport m_import;
};

} // namespace evergrant::api
