// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connection.h"

#include "core/handover/handovernotes.h"
#include "core/text/jsonvalues.h"
#include "core/text/wordtable.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Connection)
};

constexpr WordTable<GrantType, 5> grantWords{{{GrantType::Code, "code"_L1},
                                              {GrantType::Device, "device"_L1},
                                              {GrantType::ClientCredentials, "client-credentials"_L1},
                                              {GrantType::JwtBearer, "jwt-bearer"_L1},
                                              {GrantType::Static, "static"_L1}}};

constexpr auto notesField = "handover"_L1;

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// The same key, from memory that the connections share.
QString sharedKey(const QString& key)
{
    for (const QStringList& keys : {knownSettings(), handoverKeys()})
        if (const auto index = keys.indexOf(key); index >= 0)
            return keys.at(index);
    return key;
}

/// Reads the fields of one connection and remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject& object)
        : m_object(object)
    {
    }

    QString text(QLatin1StringView field, bool required = false)
    {
        const auto value = m_object.value(field);
        if (!value.isString() && (required || !value.isUndefined()))
            complain(field, Tr::tr("a text is expected"));
        else if (required && value.toString().isEmpty())
            complain(field, Tr::tr("it must not be empty"));
        return value.toString();
    }

    bool flag(QLatin1StringView field)
    {
        const auto value = m_object.value(field);
        if (!value.isBool() && !value.isUndefined())
            complain(field, Tr::tr("true or false is expected"));
        return value.toBool();
    }

    QStringList texts(QLatin1StringView field)
    {
        const auto value = m_object.value(field);
        if (!value.isArray() && !value.isUndefined())
            complain(field, Tr::tr("a list of texts is expected"));
        QStringList result;
        for (const auto& item : value.toArray()) {
            if (!item.isString())
                complain(field, Tr::tr("a list of texts is expected"));
            result.append(item.toString());
        }
        return result;
    }

    QMap<QString, QString> settings(QLatin1StringView field) { return values(field, checkStoredSetting); }

    /// Those that only a newer program knows are left out.
    QMap<QString, QString> notes(QLatin1StringView field)
    {
        return notesAmong(values(field, [](const QString& key, const QString& value) {
            return handoverKeys().contains(key) ? checkStoredSetting(key, value) : Result<void>();
        }));
    }

    void complain(QLatin1StringView field, const QString& reason)
    {
        if (m_complaint.isEmpty())
            m_complaint = Tr::tr("The field “%1” of a connection is wrong: %2.").arg(field, reason);
    }

    /// Null where there is none.
    QDateTime time(QLatin1StringView field)
    {
        const auto value = m_object.value(field);
        const QDateTime time = timeFromRfc3339(value);
        if (!time.isValid() && !value.isNull() && !value.isUndefined())
            complain(field, Tr::tr("a time such as 2026-09-03T16:40:00Z is expected"));
        return time;
    }

    const QString& complaint() const { return m_complaint; }

private:
    QMap<QString, QString> values(QLatin1StringView field, Result<void> (*check)(const QString&, const QString&))
    {
        const auto value = m_object.value(field);
        if (!value.isObject() && !value.isUndefined())
            complain(field, Tr::tr("an object is expected"));
        QMap<QString, QString> result;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isString())
                complain(field, Tr::tr("the value of “%1” must be a text").arg(it.key()));
            else if (const auto checked = check(it.key(), it->toString()); !checked)
                complain(field, checked.error().message);
            result.insert(sharedKey(it.key()), it->toString());
        }
        return result;
    }

    const QJsonObject& m_object;
    QString m_complaint;
};

QJsonObject objectOf(const QMap<QString, QString>& values)
{
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QString toWord(GrantType type)
{
    return wordFor(grantWords, type);
}

Result<GrantType> grantTypeFromWord(const QString& word)
{
    if (const auto type = valueFor(grantWords, word))
        return *type;
    return fail(ErrorKind::Usage, u"unknown-grant"_s,
                Tr::tr("“%1” is not a kind of grant. The kinds are: %2.").arg(word, wordsIn(grantWords)));
}

bool isClientOnly(GrantType type)
{
    return type == GrantType::ClientCredentials || type == GrantType::JwtBearer;
}

bool needsNoConsent(GrantType type)
{
    return isClientOnly(type) || type == GrantType::Static;
}

Result<QString> checkedConnectionName(const QString& name)
{
    const auto allowed = [](QChar c) { return isLowerOrDigit(c) || c == u'.' || c == u'_' || c == u'-'; };
    if (!name.isEmpty() && name.size() <= 64 && isLowerOrDigit(name.front()) && std::ranges::all_of(name, allowed))
        return name;
    return fail(ErrorKind::Usage, u"bad-name"_s,
                Tr::tr("“%1” cannot be the name of a connection. Use 1 to 64 of the characters a-z, 0-9, “.”, “_” and "
                       "“-”, and begin with a letter or a digit.")
                    .arg(name.left(80)));
}

QJsonObject toJson(const Connection& connection)
{
    QJsonObject object{{u"id"_s, connection.id.toString(QUuid::WithoutBraces)},
                       {u"name"_s, connection.name},
                       {u"title"_s, connection.title},
                       {u"provider"_s, connection.providerId},
                       {u"grant"_s, toWord(connection.grantType)},
                       {u"client_id"_s, connection.clientId},
                       {u"scopes"_s, QJsonArray::fromStringList(connection.scopes)},
                       {u"redirect_uri"_s, connection.redirectUri},
                       {u"settings"_s, objectOf(withoutNotes(connection.settings))},
                       {u"paused"_s, connection.paused},
                       {u"paused_until"_s, timeToJson(connection.pausedUntil)},
                       {u"held_as_copy"_s, connection.heldAsCopy},
                       {u"created_at"_s, timeToJson(connection.createdAt)}};
    // In a field of their own: a setting that an older program does not know is damage to it, a field it keeps.
    if (const auto notes = notesAmong(connection.settings); !notes.isEmpty())
        object.insert(notesField, objectOf(notes));
    return object;
}

Result<Connection> connectionFromJson(const QJsonObject& object)
{
    Fields fields(object);
    Connection connection;
    connection.id = QUuid::fromString(fields.text("id"_L1, true));
    if (connection.id.isNull())
        fields.complain("id"_L1, Tr::tr("a UUID is expected"));
    const auto name = checkedConnectionName(fields.text("name"_L1, true));
    if (name)
        connection.name = *name;
    else
        fields.complain("name"_L1, name.error().message);
    connection.title = fields.text("title"_L1);
    connection.providerId = fields.text("provider"_L1, true);
    if (const auto type = grantTypeFromWord(fields.text("grant"_L1, true)))
        connection.grantType = *type;
    else
        fields.complain("grant"_L1, type.error().message);
    connection.clientId = fields.text("client_id"_L1);
    connection.scopes = fields.texts("scopes"_L1);
    connection.redirectUri = fields.text("redirect_uri"_L1);
    connection.settings = fields.settings("settings"_L1);
    connection.settings.insert(fields.notes(notesField));
    connection.paused = fields.flag("paused"_L1);
    connection.heldAsCopy = connection.paused && fields.flag("held_as_copy"_L1);
    // A program that does not know this field would keep it beside a pause without end; no such one was released.
    const QDateTime pausedUntil = fields.time("paused_until"_L1);
    if (connection.paused)
        connection.pausedUntil = pausedUntil;
    connection.createdAt = fields.time("created_at"_L1);
    if (!fields.complaint().isEmpty())
        return fail(ErrorKind::Failed, u"bad-connection"_s, fields.complaint());
    return connection;
}

QString environmentVariableFor(const QString& connectionName)
{
    QString variable = connectionName.toUpper();
    for (QChar& c : variable) {
        if (!(c >= u'A' && c <= u'Z') && !(c >= u'0' && c <= u'9'))
            c = u'_';
    }
    return "EVERGRANT_TOKEN_"_L1 + variable;
}

} // namespace evergrant
