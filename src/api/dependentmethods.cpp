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

QCoro::Task<Result<TakeDependent::Answer>> DependentMethods::importDependent(TakeDependent::Params params)
{
    return m_import.importDependent(std::move(params.dependent), Secret());
}

QCoro::Task<Result<PackagePutDependent::Answer>> DependentMethods::put(PackagePutDependent::Params params)
{
    const auto dependent = m_export.one(params.dependent);
    if (!dependent)
        co_return tl::unexpected(dependent.error());
    const auto secret = m_export.secretOf(params.dependent);
    if (!secret)
        co_return tl::unexpected(secret.error());
    const PackagedDependent packaged{*dependent, *secret};
    co_return m_sealing.sealed(encodePackaged(packaged), params.seal, params.number).map([](const QString& sealed) {
        return PackagePutDependent::Answer{sealed};
    });
}

QCoro::Task<Result<PackageTakeDependent::Answer>> DependentMethods::importPackaged(PackageTakeDependent::Params params)
{
    const auto packaged = m_sealing.opened(params.sealed, params.seal, params.number).and_then([](const Secret& plain) {
        return decodePackagedDependent(plain.reveal());
    });
    if (!packaged)
        co_return tl::unexpected(packaged.error());
    const Dependent& dependent = packaged->dependent;
    PackageTakeDependent::Answer answer{{nameOf(dependent), DependentStep::AddedPaused}, dependent};
    if (params.check)
        co_return answer;
    auto taking = m_import.importDependent(dependent, packaged->secret);
    const auto taken = co_await taking;
    if (!taken)
        co_return tl::unexpected(taken.error());
    answer.taken = *taken;
    co_return answer;
}

} // namespace evergrant::api
