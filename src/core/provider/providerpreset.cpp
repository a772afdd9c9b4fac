// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/provider.h"

#include "core/provider/providerpreset_parts.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

const QString byGrant = u"by_grant"_s;

/// JSON Merge Patch (RFC 7396): objects are merged, everything else is replaced, null removes.
QJsonValue merged(const QJsonValue& base, const QJsonValue& patch)
{
    if (!patch.isObject())
        return patch;
    QJsonObject result = base.toObject();
    const QJsonObject changes = patch.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            result.remove(it.key());
        else
            result.insert(it.key(), merged(result.value(it.key()), *it));
    }
    return result;
}

QString firstStep(const QString& pointer)
{
    return pointer.section(u'/', 1, 1);
}

/// Whether `pointer` points at or into something that `own` sets anew.
bool isReplaced(const QJsonObject& own, const QString& pointer)
{
    QJsonValue at = own;
    const auto steps = pointer.mid(1).split(u'/');
    for (const QString& step : steps) {
        if (!at.isObject())
            return true;
        at = at.toObject().value(QString(step).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
        if (at.isUndefined())
            return false;
    }
    return !at.isObject();
}

/// What is merged has a source at the top and one of its own.
QJsonArray withoutRepetitions(const QJsonArray& list)
{
    QJsonArray result;
    std::ranges::copy_if(list, std::back_inserter(result),
                         [&result](const QJsonValue& item) { return !result.contains(item); });
    return result;
}

/// The sources as far as they speak of what holds for one grant, with pointers into the object for that grant.
QJsonArray sourcesFor(const QString& grant, const QJsonObject& document, const QJsonObject& own, const QJsonObject& all)
{
    const QString here = u'/' + byGrant + u'/' + grant;
    QJsonArray result;
    const auto sources = document.value(u"sources"_s).toArray();
    for (const auto& item : sources) {
        QJsonObject source = item.toObject();
        QJsonArray fields;
        const auto given = source.value(u"fields"_s).toArray();
        for (const auto& field : given) {
            const QString pointer = field.toString();
            if (pointer == here || pointer == u'/' + byGrant) {
                for (const QString& key : own.keys())
                    fields.append(pointerStep(key));
            } else if (pointer.startsWith(here + u'/')) {
                fields.append(pointer.mid(here.size()));
            } else if (firstStep(pointer) != byGrant && !isReplaced(own, pointer)) {
                fields.append(pointer);
            }
        }
        QJsonArray there;
        std::ranges::copy_if(fields, std::back_inserter(there), [&all](const QJsonValue& pointer) {
            return !atPointer(all, pointer.toString()).isUndefined();
        });
        there = withoutRepetitions(there);
        if (there.isEmpty())
            continue;
        source.insert(u"fields"_s, there);
        result.append(source);
    }
    return result;
}

/// The whole preset as an object that says nothing of other grants.
QJsonObject overlaid(GrantType grant, const QJsonObject& document, const QJsonObject& own)
{
    QJsonObject base = document;
    base.remove(byGrant);
    if (!own.contains(u"grant_summary"_s) && document.value(u"grants"_s).toArray().first() != toWord(grant))
        base.remove(u"grant_summary"_s);
    if (!mayYieldRefreshToken(grant)) {
        for (const QString& field : refreshFields())
            base.remove(field);
    }
    QJsonObject all = merged(base, own).toObject();
    if (document.contains(u"sources"_s))
        all.insert(u"sources"_s, sourcesFor(toWord(grant), document, own, all));
    return all;
}

/// Complaints about a variant name the place in the file.
void readVariant(PresetReading& reading, GrantType grant, const QJsonObject& document, ProviderPreset& preset)
{
    const QString word = toWord(grant);
    GrantFields fields;
    fields.own = document.value(byGrant).toObject().value(word).toObject();
    fields.all = overlaid(grant, document, fields.own);
    fields.refreshTokenScope = preset.refreshTokenScope;
    PresetReading inner;
    const auto variant = std::make_shared<ProviderPreset>(readPreset(inner, fields.all));
    checkGrant(inner, *variant, grant, fields);
    preset.variants.insert(grant, variant);
    if (inner.isFine())
        return;
    const bool isOwn = fields.own.contains(firstStep(inner.pointer));
    reading.complain(isOwn ? u'/' + byGrant + pointerStep(word) + inner.pointer : inner.pointer, inner.complaint);
}

void checkByGrant(PresetReading& reading, const QJsonObject& document, const ProviderPreset& preset)
{
    static const QStringList common{u"id"_s, u"name"_s, u"summary"_s, u"grants"_s, u"sources"_s, u"comment"_s, byGrant};
    const QString here = pointerStep(byGrant);
    const auto entries = document.value(byGrant).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QString at = here + pointerStep(it.key());
        const auto grant = grantTypeFromWord(it.key());
        if (!grant)
            reading.complain(at, grant.error().message);
        else if (!preset.grants.contains(*grant))
            reading.complain(at, PresetTr::tr("this grant is not among the grants"));
        if (!it->isObject())
            reading.complain(at, PresetTr::tr("an object is expected"));
        for (const QString& field : common) {
            if (it->toObject().contains(field))
                reading.complain(at + pointerStep(field), PresetTr::tr("this is the same for every grant"));
        }
    }
}

void checkRefreshFields(PresetReading& reading, const QJsonObject& document, const ProviderPreset& preset)
{
    if (std::ranges::any_of(preset.grants, mayYieldRefreshToken))
        return;
    for (const QString& field : refreshFields()) {
        if (document.contains(field))
            reading.complain(pointerStep(field), PresetTr::tr("none of the grants has a refresh token"));
    }
}

ProviderPreset readDocument(PresetReading& reading, const QJsonObject& document)
{
    ProviderPreset preset = readPreset(reading, document);
    checkByGrant(reading, document, preset);
    checkRefreshFields(reading, document, preset);
    if (!reading.isFine())
        return preset; // a variant repeats what is wrong with the whole
    for (const GrantType grant : std::as_const(preset.grants))
        readVariant(reading, grant, document, preset);
    return preset;
}

} // namespace

QStringList providerPresetFields()
{
    // Whatever the reader asks an empty preset for is what it knows.
    PresetReading reading;
    readPreset(reading, {});
    PresetObject root(reading, QJsonObject(), QString(), QString());
    nameItemFields(root);
    nameDatedFields(root);
    return reading.fields;
}

Result<ProviderPreset> parseProviderPreset(const QByteArray& json, const QString& fileName)
{
    const auto wrong = [&](const QString& reason) {
        return fail(ErrorKind::Failed, u"bad-preset"_s,
                    PresetTr::tr("The provider file %1 cannot be used. %2.").arg(fileName, reason));
    };
    constexpr qsizetype largest = 256 * 1024;
    if (json.size() > largest)
        return wrong(PresetTr::tr("It is larger than 256 kB"));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(PresetTr::tr("Not JSON at byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return wrong(PresetTr::tr("It is not one JSON object"));
    PresetReading reading;
    const ProviderPreset preset = readDocument(reading, document.object());
    if (!reading.isFine())
        return wrong(PresetTr::tr("%1: %2").arg(reading.pointer, reading.complaint));
    return preset;
}

} // namespace evergrant
