// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/connectionsfile.h"

#include "core/errorcode.h"
#include "records/durablefile.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ConnectionsFile)
};

constexpr int knownSchema = 1;

tl::unexpected<Error> damaged(const QString& why)
{
    return fail(ErrorKind::Failed, errorcode::connectionsDamaged, why);
}

int lineOf(const QByteArray& bytes, int offset)
{
    return int(bytes.left(offset).count('\n')) + 1;
}

/// What is in `all` and not in `known`.
QJsonObject difference(const QJsonObject& all, const QJsonObject& known)
{
    QJsonObject rest = all;
    for (const auto& key : known.keys())
        rest.remove(key);
    return rest;
}

void addMissing(QJsonObject& object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
}

} // namespace

ConnectionsFile::ConnectionsFile(QString path, const Clock& clock, const QString& profileId)
    : m_path(std::move(path))
    , m_previousPath(m_path + u".previous"_s)
    , m_clock(clock)
    , m_profileId(profileId)
{
}

Result<QByteArray> ConnectionsFile::readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, u"connections-unreadable"_s,
                    Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

Result<ConnectionsFile::Content> ConnectionsFile::parse(const QByteArray& bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return damaged(Tr::tr("line %1: %2").arg(lineOf(bytes, problem.offset)).arg(problem.errorString()));
    const QJsonObject top = document.object();
    const QJsonValue schema = top.value("schema"_L1);
    if (schema.toInt() > knownSchema)
        return fail(ErrorKind::Failed, u"connections-newer"_s,
                    Tr::tr("it was written by a newer version of Evergrant (schema %1)").arg(schema.toInt()));
    if (schema.toInt() != knownSchema)
        return damaged(Tr::tr("the field “schema” is missing or wrong"));
    if (!top.value("connections"_L1).isArray())
        return damaged(Tr::tr("the field “connections” is missing or is not a list"));

    Content content;
    content.unknownTopFields = top;
    content.unknownTopFields.remove("schema"_L1);
    content.unknownTopFields.remove("connections"_L1);
    QSet<QString> names;
    const auto entries = top.value("connections"_L1).toArray();
    for (const auto& entry : entries) {
        const auto connection = connectionFromJson(entry.toObject());
        if (!connection)
            return damaged(Tr::tr("entry %1: %2").arg(content.connections.size() + 1).arg(connection.error().message));
        if (names.contains(connection->name) || content.unknownFields.contains(connection->id))
            return damaged(Tr::tr("the connection “%1” is there twice").arg(connection->name));
        names.insert(connection->name);
        content.unknownFields.insert(connection->id, difference(entry.toObject(), toJson(*connection)));
        content.connections << *connection;
    }
    return content;
}

Result<QList<Connection>> ConnectionsFile::load()
{
    m_content = {};
    const bool exists = QFileInfo::exists(m_path);
    if (!exists && !QFileInfo::exists(m_previousPath)) {
        m_lastGood.clear();
        return QList<Connection>();
    }
    Result<QByteArray> bytes;
    if (exists) {
        bytes = readAll(m_path);
        if (!bytes)
            return tl::unexpected(bytes.error());
    }
    auto content = exists ? parse(*bytes) : Result<Content>(damaged(Tr::tr("it is missing")));
    if (content) {
        m_lastGood = *bytes;
    } else if (content.error().code == errorcode::connectionsDamaged) {
        content = fallBack(content.error(), exists);
    } else {
        content.error().message = Tr::tr("%1 cannot be used: %2.").arg(m_path, content.error().message);
    }
    if (!content)
        return tl::unexpected(content.error());
    m_content = *content;
    return m_content.connections;
}

Result<ConnectionsFile::Content> ConnectionsFile::fallBack(const Error& damage, bool fileExists)
{
    const auto bytes = readAll(m_previousPath);
    auto content = bytes ? parse(*bytes) : Result<Content>(tl::unexpected(bytes.error()));
    if (!content)
        return fail(
            ErrorKind::Failed, errorcode::connectionsDamaged,
            Tr::tr("%1 is damaged (%2), and there is no good previous version. Correct it by hand, or put back a "
                   "backup.")
                .arg(m_path, damage.message));
    QString fate = Tr::tr("It could not be set aside.");
    if (!fileExists) {
        fate.clear();
    } else if (const QString aside = unusedSibling(m_path, u".damaged-"_s, m_clock.now());
               QFile::rename(m_path, aside)) {
        fate = Tr::tr("The damaged file was kept as %1.").arg(aside);
    }
    m_lastGood = *bytes;
    const QString warning = Tr::tr("%1 could not be used: %2. The previous version of it is used instead; the last "
                                   "change may be missing. %3")
                                .arg(m_path, damage.message, fate)
                                .trimmed();
    if (!m_warnings.contains(warning))
        m_warnings << warning;
    // Unless it can be written now, the next start simply comes here again.
    if (!QFileInfo::exists(m_path))
        (void)writeDurably(m_path, *bytes);
    return content;
}

Result<void> ConnectionsFile::save(const QList<Connection>& connections)
{
    QJsonArray entries;
    for (const auto& connection : connections) {
        QJsonObject entry = toJson(connection);
        addMissing(entry, m_content.unknownFields.value(connection.id));
        entries << entry;
    }
    QJsonObject top{{u"schema"_s, knownSchema}, {u"connections"_s, entries}};
    if (!m_profileId.isEmpty())
        top.insert(u"profile"_s, m_profileId);
    addMissing(top, m_content.unknownTopFields);
    const QByteArray bytes = QJsonDocument(top).toJson(QJsonDocument::Indented);

    const auto written = writePrevious().and_then([&] { return writeDurably(m_path, bytes); });
    if (!written)
        return fail(ErrorKind::Failed, u"connections-unwritable"_s,
                    Tr::tr("The connections could not be saved. %1").arg(written.error().message));
    m_lastGood = bytes;
    m_content.connections = connections;
    // The first version has none before it; a second copy of it is better than nothing. Without it all is well, too.
    if (!QFileInfo::exists(m_previousPath))
        (void)writeDurably(m_previousPath, bytes);
    return {};
}

/// Something edited by hand while we were running is kept as the previous version too, if it can be understood.
Result<void> ConnectionsFile::writePrevious()
{
    const auto current = readAll(m_path);
    const bool usable = current && (*current == m_lastGood || parse(*current));
    if (usable && *current != m_lastGood && !m_lastGood.isEmpty())
        m_warnings << Tr::tr("%1 was changed by another program while Evergrant was running. That version was kept as "
                             "%2; stop Evergrant before editing the file.")
                          .arg(m_path, m_previousPath);
    const QByteArray previous = usable ? *current : m_lastGood;
    return previous.isEmpty() ? Result<void>() : writeDurably(m_previousPath, previous);
}

} // namespace evergrant
