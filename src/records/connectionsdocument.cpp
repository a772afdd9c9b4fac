// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/connectionsdocument.h"

#include "core/errorcode.h"
#include "core/handover/handovernotes.h"

#include <QCoreApplication>
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

tl::unexpected<Error> newer(int schema)
{
    return fail(ErrorKind::Failed, u"connections-newer"_s,
                Tr::tr("it was written by a newer version of Evergrant (schema %1)").arg(schema));
}

int lineOfOffset(const QByteArray& bytes, int offset)
{
    return int(bytes.left(offset).count('\n')) + 1;
}

/// What is in `all` and not in `known`. Null where there is nothing: an object from which everything was removed still
/// holds the memory of what it was.
QJsonObject difference(const QJsonObject& all, const QJsonObject& known)
{
    QJsonObject rest;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (!known.contains(it.key()))
            rest.insert(it.key(), it.value());
    }
    return rest;
}

void addMissing(QJsonObject& object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
}

/// All fields of a connection, also those that only some have.
QJsonObject knownFields()
{
    Connection connection;
    connection.settings.insert(handoverKeys().first(), u"-"_s);
    return toJson(connection);
}

QByteArray compactLine(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

PackedConnection ConnectionsDocument::packed(const Connection& connection)
{
    Connection shared = connection;
    m_pool.share(shared);
    PackedConnection& latest = m_latest[connection.providerId];
    latest = PackedConnection(shared, latest);
    return latest;
}

Result<void> ConnectionsDocument::add(const QJsonObject& object)
{
    static const QJsonObject known = knownFields();
    const auto connection = connectionFromJson(object);
    if (!connection)
        return tl::unexpected(connection.error());
    const quint64 place = m_places.value(connection->id, m_nextPlace);
    m_nextPlace = std::max(m_nextPlace, place + 1);
    m_places.insert(connection->id, place);
    m_entries.insert_or_assign(place, Entry{packed(*connection), difference(object, known)});
    return {};
}

Result<ConnectionsDocument> ConnectionsDocument::parse(const QByteArray& bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return damaged(Tr::tr("line %1: %2").arg(lineOfOffset(bytes, problem.offset)).arg(problem.errorString()));
    const QJsonObject top = document.object();
    const QJsonValue schema = top.value("schema"_L1);
    if (schema.toInt() > knownSchema)
        return newer(schema.toInt());
    if (schema.toInt() != knownSchema)
        return damaged(Tr::tr("the field “schema” is missing or wrong"));
    if (!top.value("connections"_L1).isArray())
        return damaged(Tr::tr("the field “connections” is missing or is not a list"));

    ConnectionsDocument parsed;
    parsed.m_unknownTopFields = difference(top, {{u"schema"_s, {}}, {u"connections"_s, {}}});
    QSet<QString> names;
    const auto entries = top.value("connections"_L1).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject object = entries.at(i).toObject();
        if (const auto added = parsed.add(object); !added)
            return damaged(Tr::tr("entry %1: %2").arg(i + 1).arg(added.error().message));
        const QString name = object.value("name"_L1).toString();
        if (names.contains(name) || qsizetype(parsed.m_entries.size()) != i + 1)
            return damaged(Tr::tr("the connection “%1” is there twice").arg(name));
        names.insert(name);
    }
    return parsed;
}

QByteArray ConnectionsDocument::toBytes(const QString& profileId) const
{
    QJsonArray entries;
    for (const auto& [place, entry] : m_entries) {
        QJsonObject object = toJson(entry.connection.whole());
        addMissing(object, entry.unknownFields);
        entries << object;
    }
    QJsonObject top{{u"schema"_s, knownSchema}, {u"connections"_s, entries}};
    if (!profileId.isEmpty())
        top.insert(u"profile"_s, profileId);
    addMissing(top, m_unknownTopFields);
    return QJsonDocument(top).toJson(QJsonDocument::Indented);
}

QList<Connection> ConnectionsDocument::connections() const
{
    QList<Connection> all;
    all.reserve(qsizetype(m_entries.size()));
    for (const auto& [place, entry] : m_entries)
        all << entry.connection.whole();
    return all;
}

void ConnectionsDocument::apply(const ConnectionChange& change)
{
    if (change.put) {
        const quint64 place = m_places.value(change.id, m_nextPlace);
        m_nextPlace = std::max(m_nextPlace, place + 1);
        m_places.insert(change.id, place);
        m_entries[place].connection = packed(*change.put);
    } else if (const auto place = m_places.constFind(change.id); place != m_places.constEnd()) {
        m_entries.erase(*place);
        m_places.erase(place);
    }
}

QByteArray ConnectionsDocument::headLine(const QByteArray& follows)
{
    return compactLine({{u"schema"_s, knownSchema}, {u"follows"_s, QString::fromLatin1(follows)}});
}

QByteArray ConnectionsDocument::lineOf(const ConnectionChange& change) const
{
    if (!change.put)
        return compactLine({{u"remove"_s, change.id.toString(QUuid::WithoutBraces)}});
    QJsonObject object = toJson(*change.put);
    if (const auto place = m_places.constFind(change.id); place != m_places.constEnd())
        addMissing(object, m_entries.at(*place).unknownFields);
    return compactLine({{u"put"_s, object}});
}

/// False: the line means nothing.
bool ConnectionsDocument::applyLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (const auto connection = object.value("put"_L1); connection.isObject())
        return add(connection.toObject()).has_value();
    const auto id = QUuid::fromString(object.value("remove"_L1).toString());
    apply({id, {}});
    return !id.isNull();
}

QByteArray ConnectionsDocument::followedBy(const QByteArray& bytes)
{
    const auto head = QJsonDocument::fromJson(bytes.left(bytes.indexOf('\n'))).object();
    return head.value("follows"_L1).toString().toLatin1();
}

Result<ConnectionsDocument::Replay> ConnectionsDocument::replay(const QByteArray& bytes)
{
    Replay result;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            break;
        const QByteArray line = bytes.mid(begin, end - begin);
        if (begin == 0) {
            const auto head = QJsonDocument::fromJson(line).object();
            const int schema = head.value("schema"_L1).toInt();
            if (schema > knownSchema)
                return newer(schema);
            result.damaged = schema != knownSchema;
            result.follows = head.value("follows"_L1).toString().toLatin1();
        } else if (!applyLine(line)) {
            result.damaged = true;
        }
        begin = end + 1;
        result.goodSize = begin;
    }
    return result;
}

QStringList ConnectionsDocument::makeNamesUnique()
{
    constexpr qsizetype longestStem = 56; // of 64, see checkedConnectionName()
    QSet<QString> names;
    QList<Entry*> twins;
    for (auto& [place, entry] : m_entries) {
        if (names.contains(entry.connection.name()))
            twins << &entry;
        names.insert(entry.connection.name());
    }
    QStringList given;
    for (Entry* entry : std::as_const(twins)) {
        const QString stem = entry->connection.name().left(longestStem);
        int number = 2;
        while (names.contains(u"%1-%2"_s.arg(stem).arg(number)))
            ++number;
        const QString name = u"%1-%2"_s.arg(stem).arg(number);
        entry->connection.setName(name);
        names.insert(name);
        given << name;
    }
    return given;
}

} // namespace evergrant
