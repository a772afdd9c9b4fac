// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerproxy.h"

#include "core/connection/proxyexceptions.h"
#include "handoff/targets/inthread.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::WorkerProxy)
};

constexpr auto proxyField = "proxy"_L1, exceptionsField = "no_proxy"_L1;

Result<ProxyChoice> choiceIn(const QJsonObject& fields)
{
    auto choice = proxyChoiceFromWord(fields[proxyField].toString());
    const QJsonValue exceptions = fields[exceptionsField];
    if (!choice || exceptions.isUndefined())
        return choice;
    const auto understood = proxyExceptionsFrom(exceptions.toVariant().toStringList());
    if (!understood)
        return tl::unexpected(understood.error());
    choice->exceptions = *understood;
    return choice;
}

QJsonObject fieldsOf(const ProxyChoice& choice)
{
    QJsonObject fields{{proxyField, toWord(choice)}};
    if (!choice.exceptions.isEmpty())
        fields.insert(exceptionsField, QJsonArray::fromStringList(choice.exceptions));
    return fields;
}

} // namespace

WorkerProxy::WorkerProxy(Use use)
    : m_use(std::move(use))
{
    m_thread.setMaxThreadCount(1);
}

Result<void> WorkerProxy::open(const QString& file)
{
    m_file = SettingFile(file, proxyField);
    if (!m_file.exists())
        return {};
    const auto kept = choiceIn(m_file.readAll());
    if (!kept) {
        m_trouble = Tr::tr("The file %1 does not say which proxy to use, so the system’s is used.").arg(file);
        return fail(ErrorKind::Failed, u"proxy-unreadable"_s,
                    m_trouble + u' ' + Tr::tr("Choose one again: evergrant proxy system|none|ADDRESS"));
    }
    m_choice = *kept;
    m_use(m_choice);
    return {};
}

QFuture<Result<void>> WorkerProxy::write(const ProxyChoice& choice)
{
    m_lastWrite =
        handoff::inThread(&m_thread, [file = m_file, fields = fieldsOf(choice)] { return file.writeAll(fields); });
    return *m_lastWrite;
}

QCoro::Task<Result<void>> WorkerProxy::choose(ProxyChoice choice)
{
    const auto writing = write(choice); // gcc 12 would destroy its temporaries twice in a co_await
    const auto written = co_await writing;
    if (!written)
        co_return tl::unexpected(written.error());
    m_choice = choice;
    m_trouble.clear();
    m_use(m_choice);
    co_return {};
}

} // namespace evergrant
