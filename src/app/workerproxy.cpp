// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerproxy.h"

#include "handoff/targets/inthread.h"
#include <QCoreApplication>
#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::WorkerProxy)
};

} // namespace

WorkerProxy::WorkerProxy(Use use)
    : m_use(std::move(use))
{
    m_thread.setMaxThreadCount(1);
}

Result<void> WorkerProxy::open(const QString& file)
{
    m_file = SettingFile(file, "proxy"_L1);
    if (!m_file.exists())
        return {};
    const auto kept = proxyChoiceFromWord(m_file.read().toString());
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
    m_lastWrite = handoff::inThread(&m_thread, [file = m_file, word = toWord(choice)] { return file.write(word); });
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
