// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/filetarget.h"

#include "core/errorcode.h"
#include "handoff/targets/contentdigest.h"
#include "handoff/targets/targetpath.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <QFile>
#include <array>
#include <grp.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::FileTarget)
};

/// What somebody else has done to the file since `lastVersion` was written, or perhaps `tried`; empty: nothing.
QString changeByOthers(const std::optional<Secret>& found, const Secret& content, const QString& lastVersion,
                       const QString& tried)
{
    if (lastVersion.isEmpty())
        return {};
    if (!found)
        return Tr::tr("The file was removed since the last delivery.");
    // The new content is there already when the last attempt ended before it was known to be durable.
    if (matchesDigest(*found, lastVersion) || matchesDigest(*found, tried) || *found == content)
        return {};
    return Tr::tr("The file held something else than the last delivery.");
}

Result<mode_t> modeFrom(const QString& text)
{
    if (text.isEmpty())
        return mode_t(0600);
    bool isOctal = false;
    const uint mode = text.toUInt(&isOctal, 8);
    if (!isOctal || (mode & ~0666U) != 0 || (mode & 0400U) == 0)
        return fail(ErrorKind::Usage, u"bad-mode"_s,
                    Tr::tr("“%1” is no mode for --mode. Use octal digits for reading and writing, with reading for the "
                           "owner, such as 0600 or 0640.")
                        .arg(text.left(20)));
    if ((mode & 0002U) != 0)
        return fail(ErrorKind::Usage, u"bad-mode"_s,
                    Tr::tr("The mode %1 would let every user write the file. Use 0640 or 0644.").arg(text));
    return mode_t(mode);
}

} // namespace

FileTarget::FileTarget(Job job, const TargetPorts& ports)
    : m_job(std::move(job))
    , m_work(ports.clock, ports.threads)
{
}

Result<std::unique_ptr<FileTarget>> FileTarget::make(const TargetSettings& settings, const TargetPorts& ports,
                                                     std::shared_ptr<FileCalls> calls)
{
    const auto path = targetPath(settings);
    if (!path)
        return tl::unexpected(path.error());
    const Result<mode_t> mode = modeFrom(settings.options.value(u"mode"_s));
    if (!mode)
        return tl::unexpected(mode.error());
    Job job;
    job.file.path = *path;
    job.file.mode = *mode;
    job.file.inPlace = settings.options.contains(u"in-place"_s);
    job.group = settings.options.value(u"group"_s);
    job.calls = std::move(calls);
    return std::unique_ptr<FileTarget>(new FileTarget(std::move(job), ports));
}

DeliveryFailure FileTarget::late() const
{
    return temporaryFailure(
        errorcode::timeout,
        Tr::tr("The file system of %1 has not answered within %2 seconds. Look at its disk or server.")
            .arg(QFile::decodeName(m_job.file.path), QString::number(BlockingWork::Timeout.count())));
}

QCoro::Task<DeliveryResult> FileTarget::deliver(Delivery, Secret content, QString lastVersion)
{
    Job job = m_job;
    if (!m_work.isUnderWay()) {
        m_job.isFirst = false;
        m_job.tried = contentDigest(content);
    }
    auto work = [job, content, lastVersion]() mutable { return job.deliver(content, lastVersion); };
    const auto begun = m_work.begin(std::move(work), late());
    co_return co_await begun.outcome;
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> FileTarget::test()
{
    Job job = m_job;
    auto work = [job]() mutable { return job.test(); };
    const auto begun = m_work.begin(std::move(work), late());
    co_return co_await begun.outcome;
}

QCoro::Task<tl::expected<void, DeliveryFailure>> FileTarget::erase()
{
    Job job = m_job;
    auto work = [job]() mutable { return job.erase(); };
    const auto begun = m_work.begin(std::move(work), late());
    co_return co_await begun.outcome;
}

/// Names come from a directory that may be far away, so this too is for the thread.
TokenFile::Outcome FileTarget::Job::findGroup()
{
    if (group.isEmpty())
        return {};
    bool isNumber = false;
    file.group = group.toUInt(&isNumber);
    if (isNumber)
        return {};
    std::array<char, 64 * 1024> names{};
    struct group entry = {}, *found = nullptr;
    if (::getgrnam_r(group.toLocal8Bit().constData(), &entry, names.data(), names.size(), &found) != 0 || !found)
        return tl::unexpected(configurationFailure(
            u"no-such-group"_s,
            Tr::tr("There is no group “%1” on this computer. Correct --group.").arg(group.left(80))));
    file.group = found->gr_gid;
    return {};
}

DeliveryResult FileTarget::Job::deliver(const Secret& content, const QString& lastVersion)
{
    if (const auto known = findGroup(); !known)
        return tl::unexpected(known.error());
    TokenFile target(file, *calls);
    if (const auto opened = target.open(); !opened)
        return tl::unexpected(opened.error());
    if (isFirst)
        target.removeLeftovers();
    const auto before = target.read();
    if (!before)
        return tl::unexpected(before.error());
    if (const auto written = target.write(content); !written)
        return tl::unexpected(written.error());
    const auto after = target.read();
    if (!after)
        return tl::unexpected(after.error());
    if (!*after || **after != content)
        return tl::unexpected(
            temporaryFailure(u"read-back-differs"_s,
                             Tr::tr("%1 does not hold what was written to it. Does another program write it, too?")
                                 .arg(QFile::decodeName(file.path))));
    return Delivered{Proof::ReadBack, contentDigest(content), changeByOthers(*before, content, lastVersion, tried)};
}

tl::expected<QString, DeliveryFailure> FileTarget::Job::test()
{
    if (const auto known = findGroup(); !known)
        return tl::unexpected(known.error());
    TokenFile target(file, *calls);
    TokenFile::Outcome outcome = target.open();
    if (outcome)
        outcome = target.tryWriting();
    if (!outcome)
        return tl::unexpected(outcome.error());
    const QString path = QFile::decodeName(file.path);
    return file.inPlace ? Tr::tr("%1 can be overwritten.").arg(path)
                        : Tr::tr("A file was made beside %1 and removed again.").arg(path);
}

tl::expected<void, DeliveryFailure> FileTarget::Job::erase()
{
    TokenFile target(file, *calls);
    TokenFile::Outcome outcome = target.open();
    if (outcome)
        outcome = target.erase();
    if (!outcome && outcome.error().error.code == errorcode::folderMissing)
        return {};
    return outcome;
}

} // namespace evergrant::handoff
