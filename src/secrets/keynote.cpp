// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keynote.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::KeyNote)
};

QJsonObject toJson(const KeyPlace& place)
{
    QJsonObject object{{u"source"_s, toWord(place.source)}};
    if (place.source == KeySource::File)
        object.insert(u"file"_s, place.file);
    return object;
}

std::optional<KeyPlace> placeFrom(const QJsonObject& object)
{
    const auto source = keySourceFromWord(object["source"_L1].toString());
    const QString file = object["file"_L1].toString();
    if (!source || (*source == KeySource::File && !file.startsWith(u'/')))
        return std::nullopt;
    return KeyPlace{*source, file};
}

} // namespace

QByteArray KeyNote::encode() const
{
    QJsonObject object = toJson(place);
    object.insert(u"schema"_s, 1);
    if (sealed)
        object.insert(u"passphrase"_s, sealed->toJson());
    if (old)
        object.insert(u"old"_s, toJson(*old));
    return QJsonDocument(object).toJson();
}

Result<KeyNote> KeyNote::decode(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto found = placeFrom(object);
    KeyNote note;
    note.place = found.value_or(KeyPlace());
    bool isFine = found.has_value() && object["schema"_L1].toInt() == 1;
    if (note.place.source == KeySource::Passphrase) {
        const auto key = SealedProfileKey::fromJson(object["passphrase"_L1].toObject());
        isFine = isFine && key.has_value();
        if (key)
            note.sealed = *key;
    }
    if (object.contains("old"_L1))
        note.old = placeFrom(object["old"_L1].toObject());
    if (!isFine)
        return fail(ErrorKind::Failed, u"key-note-damaged"_s,
                    Tr::tr("The file key-source.json of the profile, which says where the profile key is kept, is "
                           "damaged. Put it back from a backup."));
    return note;
}

} // namespace evergrant
