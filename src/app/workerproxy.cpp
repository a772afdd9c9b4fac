// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerproxy.h"

#include "core/system/smallfile.h"
#include "handoff/targets/inthread.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::WorkerProxy)
};

constexpr qint64 largest = 4096;
constexpr auto field = "proxy"_L1;

} // namespace

WorkerProxy::WorkerProxy(Use use)
    : m_use(std::move(use))
{
    m_thread.setMaxThreadCount(1);
}

Result<void> WorkerProxy::open(const QString& file)
{
    m_file = file;
    if (!QFileInfo::exists(file))
        return {};
    const auto content = readSmallFile(file, largest);
    const QJsonObject object = QJsonDocument::fromJson(content.value_or(QByteArray())).object();
    const auto kept = proxyChoiceFromWord(object.value(field).toString());
    if (!kept)
        return fail(ErrorKind::Failed, u"proxy-unreadable"_s,
                    Tr::tr("The file %1 does not say which proxy to use, so the system’s is used. Choose one again: "
                           "evergrant proxy system|none|ADDRESS")
                        .arg(file));
    m_choice = *kept;
    m_use(m_choice);
    return {};
}

QFuture<Result<void>> WorkerProxy::write(const ProxyChoice& choice)
{
    const QByteArray content = QJsonDocument(QJsonObject{{field, toWord(choice)}}).toJson();
    return handoff::inThread(&m_thread, [file = m_file, content] { return writeDurably(file, content); });
}

QCoro::Task<Result<void>> WorkerProxy::choose(ProxyChoice choice)
{
    const auto writing = write(choice); // gcc 12 would destroy its temporaries twice in a co_await
    const auto written = co_await writing;
    if (!written)
        co_return tl::unexpected(written.error());
    m_choice = choice;
    m_use(m_choice);
    co_return {};
}

} // namespace evergrant
