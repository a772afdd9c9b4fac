// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicestate.h"
#include "core/text/utc.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr int format = 1;
constexpr qsizetype saltSize = 32;
constexpr qsizetype mostSpent = 50, mostAccess = 20, mostFamilies = 100;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::PracticeState)
};

template <typename Entry>
void keepNewest(QList<Entry>& entries, qsizetype most)
{
    if (entries.size() > most)
        entries.remove(0, entries.size() - most);
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray unhex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject toJson(const PracticeFamily& family)
{
    QJsonArray spent, access;
    for (const QByteArray& hash : family.spent)
        spent.append(hex(hash));
    for (const PracticeFamily::Access& token : family.access)
        access.append(QJsonObject{{u"hash"_s, hex(token.hash)}, {u"expires_at"_s, token.expiresAt.toSecsSinceEpoch()}});
    return {{u"id"_s, family.id},       {u"account"_s, family.account},          {u"client_id"_s, family.clientId},
            {u"scope"_s, family.scope}, {u"refresh"_s, hex(family.refreshHash)}, {u"spent"_s, spent},
            {u"access"_s, access}};
}

PracticeFamily familyFromJson(const QJsonObject& object)
{
    PracticeFamily family;
    family.id = object["id"_L1].toString();
    family.account = object["account"_L1].toString();
    family.clientId = object["client_id"_L1].toString();
    family.scope = object["scope"_L1].toString();
    family.refreshHash = unhex(object["refresh"_L1]);
    const QJsonArray spent = object["spent"_L1].toArray();
    for (const QJsonValue& hash : spent)
        family.spent.append(unhex(hash));
    const QJsonArray access = object["access"_L1].toArray();
    for (const QJsonValue& token : access) {
        family.access.append(
            {unhex(token["hash"_L1]), QDateTime::fromSecsSinceEpoch(token["expires_at"_L1].toInteger(), utcZone)});
    }
    return family;
}

} // namespace

void shorten(PracticeFamily& family)
{
    keepNewest(family.spent, mostSpent);
    keepNewest(family.access, mostAccess);
}

void shorten(PracticeState& state)
{
    keepNewest(state.families, mostFamilies);
    std::ranges::for_each(state.families, [](PracticeFamily& family) { shorten(family); });
}

PracticeState newPracticeState()
{
    std::array<quint32, saltSize / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    PracticeState state;
    state.salt = QByteArray(reinterpret_cast<const char*>(words.data()), saltSize);
    return state;
}

QByteArray encodePracticeState(const PracticeState& state)
{
    QJsonArray families;
    for (const PracticeFamily& family : state.families)
        families.append(toJson(family));
    QJsonArray stillBroken;
    for (const QUuid& id : state.stillBroken)
        stillBroken.append(id.toString(QUuid::WithoutBraces));
    return QJsonDocument(QJsonObject{{u"format"_s, format},
                                     {u"port"_s, state.port},
                                     {u"salt"_s, hex(state.salt)},
                                     {u"families"_s, families},
                                     {u"unmended"_s, stillBroken}})
        .toJson();
}

Result<PracticeState> decodePracticeState(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    PracticeState state;
    state.port = static_cast<quint16>(object["port"_L1].toInt());
    state.salt = unhex(object["salt"_L1]);
    if (object["format"_L1].toInt() != format || state.salt.size() != saltSize || !object["families"_L1].isArray()) {
        return fail(ErrorKind::Failed, u"practice-state-damaged"_s,
                    Tr::tr("The memory of the practice provider cannot be read."));
    }
    const QJsonArray families = object["families"_L1].toArray();
    for (const QJsonValue& family : families)
        state.families.append(familyFromJson(family.toObject()));
    const QJsonArray stillBroken = object["unmended"_L1].toArray(); // not in files of earlier versions
    for (const QJsonValue& id : stillBroken)
        state.stillBroken.append(QUuid::fromString(id.toString()));
    shorten(state);
    return state;
}

QByteArray practiceHash(const PracticeState& state, QByteArrayView token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(state.salt);
    hash.addData(token);
    return hash.result();
}

Result<PracticeState> readPracticeState(const QString& fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return newPracticeState();
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Failed, u"practice-state-unreadable"_s,
                    Tr::tr("The practice provider cannot read %1: %2").arg(fileName, file.errorString()));
    }
    Result<PracticeState> state = decodePracticeState(file.readAll());
    if (state)
        return state;
    const QString aside = fileName + ".damaged"_L1;
    QFile::remove(aside);
    file.rename(aside);
    return newPracticeState();
}

Result<void> writePracticeState(const QString& fileName, const PracticeState& state)
{
    QSaveFile file(fileName);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(encodePracticeState(state)) >= 0 && file.commit();
    if (!written) {
        return fail(ErrorKind::Failed, u"practice-state-unwritable"_s,
                    Tr::tr("The practice provider cannot write %1: %2").arg(fileName, file.errorString()));
    }
    return {};
}

} // namespace evergrant
