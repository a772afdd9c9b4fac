// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/connectionsfile.h"

#include "core/errorcode.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ConnectionsFile)
};

QByteArray hashOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, u"connections-unreadable"_s,
                    Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

tl::unexpected<Error> unwritable(const Error& error)
{
    return fail(ErrorKind::Failed, u"connections-unwritable"_s,
                Tr::tr("The connections could not be saved. %1").arg(error.message));
}

} // namespace

ConnectionsFile::ConnectionsFile(QString path, const Clock& clock, QString profileId)
    : m_path(std::move(path))
    , m_previousPath(m_path + u".previous"_s)
    , m_changesPath(m_path + u".changes"_s)
    , m_previousChangesPath(m_path + u".changes.previous"_s)
    , m_clock(clock)
    , m_profileId(std::move(profileId))
    , m_changes(m_changesPath)
{
}

void ConnectionsFile::warn(const QString& warning)
{
    if (!m_warnings.contains(warning))
        m_warnings << warning;
}

Result<QList<Connection>> ConnectionsFile::load()
{
    m_fileHash.clear();
    m_fileSize = 0;
    m_mustFold = false;
    ConnectionsDocument document;
    const bool exists = QFileInfo::exists(m_path);
    if (exists || QFileInfo::exists(m_previousPath)) {
        const auto bytes = exists ? readAll(m_path) : QByteArray();
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto parsed =
            exists ? parseFile(*bytes)
                   : fallBack({ErrorKind::Failed, errorcode::connectionsDamaged, Tr::tr("it is missing")}, false);
        if (!parsed)
            return tl::unexpected(parsed.error());
        document = std::move(*parsed);
        const auto before = document.connections();
        if (!m_fileHash.isEmpty() && applyPreviousChanges(document, m_fileHash) && document.connections() != before) {
            warn(Tr::tr("%1 is an earlier version. The changes that were made to it were made again; to do without "
                        "them, stop Evergrant, delete %2 and put that version back.")
                     .arg(m_path, m_previousChangesPath));
            m_mustFold = true;
        }
    }
    if (const auto applied = applyChanges(document); !applied)
        return tl::unexpected(applied.error());
    m_document = std::move(document);
    return connections();
}

Result<ConnectionsDocument> ConnectionsFile::parseFile(const QByteArray& bytes)
{
    auto parsed = ConnectionsDocument::parse(bytes);
    if (parsed) {
        m_fileHash = hashOf(bytes);
        m_fileSize = bytes.size();
    } else if (parsed.error().code == errorcode::connectionsDamaged) {
        return fallBack(parsed.error(), true);
    } else {
        parsed.error().message = Tr::tr("%1 cannot be used: %2.").arg(m_path, parsed.error().message);
    }
    return parsed;
}

/// A sentence on where the file has gone to.
QString ConnectionsFile::setAside()
{
    const QString aside = unusedSibling(m_path, u".damaged-"_s, m_clock.now());
    return QFile::rename(m_path, aside) ? Tr::tr("The damaged file was kept as %1.").arg(aside)
                                        : Tr::tr("It could not be set aside.");
}

Result<ConnectionsDocument> ConnectionsFile::fallBack(const Error& damage, bool fileExists)
{
    const auto bytes = readAll(m_previousPath);
    auto previous =
        bytes ? ConnectionsDocument::parse(*bytes) : Result<ConnectionsDocument>(tl::unexpected(bytes.error()));
    if (!previous)
        return fail(
            ErrorKind::Failed, errorcode::connectionsDamaged,
            Tr::tr("%1 is damaged (%2), and there is no good previous version. Correct it by hand, or put back a "
                   "backup.")
                .arg(m_path, damage.message));
    const QString fate = fileExists ? setAside() : QString();
    const QString use =
        applyPreviousChanges(*previous, hashOf(*bytes))
            ? Tr::tr("The previous version of it is used instead, with the changes that were made to it.")
            : Tr::tr("The previous version of it is used instead; the last changes may be missing.");
    warn(Tr::tr("%1 could not be used: %2. %3 %4").arg(m_path, damage.message, use, fate).trimmed());
    m_mustFold = true; // unless it can be written now, the next start simply comes here again
    return previous;
}

/// False: there are none that follow the file with this hash, or not all could be made.
bool ConnectionsFile::applyPreviousChanges(ConnectionsDocument& document, const QByteArray& hash)
{
    const auto changes = QFileInfo::exists(m_previousChangesPath) ? readAll(m_previousChangesPath) : QByteArray();
    if (!changes || changes->isEmpty() || ConnectionsDocument::followedBy(*changes) != hash)
        return false;
    const auto replayed = document.replay(*changes);
    return replayed && !replayed->damaged;
}

/// Error: Failed "connections-newer".
Result<void> ConnectionsFile::applyChanges(ConnectionsDocument& document)
{
    m_changes.resume(0);
    m_changesDamaged = false;
    const auto bytes = QFileInfo::exists(m_changesPath) ? readAll(m_changesPath) : QByteArray();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isEmpty())
        return {};
    const auto before = document.connections();
    const auto replayed = document.replay(*bytes);
    if (!replayed)
        return fail(ErrorKind::Failed, replayed.error().code,
                    Tr::tr("%1 cannot be used: %2.").arg(m_changesPath, replayed.error().message));
    m_changes.resume(replayed->goodSize);
    m_changesDamaged = replayed->damaged;
    const bool isStrange = replayed->follows != m_fileHash && replayed->goodSize > 0 && !m_mustFold;
    if (isStrange && !replayed->damaged && document.connections() != before)
        warn(Tr::tr("%1 was changed by another program after Evergrant had ended without saving everything. What "
                    "Evergrant had changed before was added to it, and that version was kept as %2.")
                 .arg(m_path, m_previousPath));
    if (replayed->damaged)
        warn(Tr::tr("Some of the last changes to the connections are lost: %1 is damaged. It is kept beside it.")
                 .arg(m_changesPath));
    for (const auto& name : document.makeNamesUnique())
        warn(Tr::tr("Two connections had the same name. One of them is now called “%1”.").arg(name));
    // Lines for another file, and broken ones, must not be appended to.
    m_mustFold = m_mustFold || m_changesDamaged || isStrange;
    return {};
}

Result<void> ConnectionsFile::write(const QList<ConnectionChange>& changes)
{
    m_mustFold = m_mustFold || m_changes.isBroken();
    if (m_mustFold)
        if (auto folded = fold(); !folded)
            return folded;
    const QByteArray head = m_changes.size() == 0 ? ConnectionsDocument::headLine(m_fileHash) : QByteArray();
    QByteArray lines = head;
    for (const auto& change : changes)
        lines += m_document.lineOf(change);
    if (const auto written = m_changes.append(lines); !written)
        return unwritable(written.error());
    for (const auto& change : changes)
        m_document.apply(change);
    return {};
}

Result<void> ConnectionsFile::fold()
{
    if (const auto written = replaceFile(); !written)
        return unwritable(written.error());
    putChangesAway();
    m_mustFold = false;
    return {};
}

/// After each step, what is on the disk leads to the same connections.
Result<void> ConnectionsFile::replaceFile()
{
    const auto kept = keepPrevious();
    if (!kept)
        return tl::unexpected(kept.error());
    const QByteArray bytes = m_document.toBytes(m_profileId);
    if (auto written = writeDurably(m_path, bytes); !written)
        return written;
    m_fileHash = hashOf(bytes);
    m_fileSize = bytes.size();
    // A second copy of it is better than nothing. Without it all is well, too.
    if (!*kept)
        (void)writeDurably(m_previousPath, bytes);
    return {};
}

/// Something edited by hand while we were running is kept as the previous version too, if it can be understood. False:
/// there is nothing to keep.
Result<bool> ConnectionsFile::keepPrevious()
{
    if (!QFileInfo::exists(m_path))
        return false;
    const auto current = readAll(m_path);
    const bool isOurs = current && hashOf(*current) == m_fileHash;
    if (!current || (!isOurs && !ConnectionsDocument::parse(*current))) {
        warn(Tr::tr("%1 was damaged while Evergrant was running, and was written again. %2").arg(m_path, setAside()));
        return false;
    }
    if (!isOurs)
        warn(Tr::tr("%1 was changed by another program while Evergrant was running. That version was kept as "
                    "%2; stop Evergrant before editing the file.")
                 .arg(m_path, m_previousPath));
    return writeDurably(m_previousPath, *current).map([] { return true; });
}

void ConnectionsFile::putChangesAway()
{
    const bool exist = m_changes.size() > 0;
    m_changes.close();
    if (!exist)
        return;
    const QString aside =
        m_changesDamaged ? unusedSibling(m_changesPath, u".damaged-"_s, m_clock.now()) : m_previousChangesPath;
    // Where this fails, they are begun again with the next change: connections.json contains them.
    (void)::rename(QFile::encodeName(m_changesPath).constData(), QFile::encodeName(aside).constData());
    flushFolderOf(m_path);
    m_changesDamaged = false;
}

} // namespace evergrant
