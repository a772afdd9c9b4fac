// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/dependentmethods.h"

namespace evergrant::api {

QCoro::Task<Result<ExportDependents::Answer>> DependentMethods::exportAll(ExportDependents::Params params)
{
    co_return m_export.chosen(params.names).map([](const DependentExport::Chosen& chosen) {
        return ExportDependents::Answer{chosen.dependents, chosen.leftOut};
    });
}

QCoro::Task<Result<TakeDependent::Answer>> DependentMethods::take(TakeDependent::Params params)
{
    return m_import.take(std::move(params.dependent), Secret(), params.paused);
}

} // namespace evergrant::api
