// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts of a preset that end on a known day.

#include "core/provider/providerpreset_parts.h"
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// The object form of a text: `field` holds the text, `until` and `then` are what it is there for.
QString readDatedText(PresetObject item, ProviderPreset& preset, const QString& field, AnnouncedEnd::Kind kind,
                      const QString& name)
{
    const QString text = item.text(field, true);
    item.check(u"until"_s, item.has(u"until"_s), PresetTr::tr("this field is missing"));
    readEnd(item, preset, kind, name.isEmpty() ? text : name);
    item.checkUnknown();
    return text;
}

} // namespace

void readEnd(PresetObject& object, ProviderPreset& preset, AnnouncedEnd::Kind kind, const QString& name)
{
    static const QRegularExpression form(uR"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"_s);
    constexpr qsizetype longest = 300;
    const QString until = object.text(u"until"_s), then = object.text(u"then"_s);
    if (!object.has(u"until"_s) && !object.has(u"then"_s))
        return;
    const QDate day = form.match(until).hasMatch() ? QDate::fromString(until, Qt::ISODate) : QDate();
    object.check(u"until"_s, day.isValid(), PresetTr::tr("a day such as 2027-09-01 is expected"));
    object.check(u"then"_s, then.endsWith(u'.') && then.size() <= longest && !then.contains(u'\n'),
                 PresetTr::tr("a sentence of at most %1 characters is expected, with a full stop").arg(longest));
    preset.announcedEnds.append({kind, name, day, then});
}

QMap<QString, QString> readDatedTexts(PresetObject& root, ProviderPreset& preset, const QString& name,
                                      const QString& field, AnnouncedEnd::Kind kind)
{
    const auto given = root.value(name);
    root.check(name, given.isUndefined() || given.isObject(), PresetTr::tr("an object is expected"));
    const auto object = given.toObject();
    QMap<QString, QString> result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue value = *it;
        root.checkBelow(name, pointerStep(it.key()), value.isString() || value.isObject(),
                        PresetTr::tr("a text is expected, or an object of a text that ends"));
        result.insert(it.key(), value.isObject()
                                    ? readDatedText(root.entry(name, it.key(), value), preset, field, kind, it.key())
                                    : value.toString());
    }
    return result;
}

void readSteps(PresetObject& root, ProviderPreset& preset)
{
    const QString name = u"setup_steps"_s;
    const auto given = root.value(name);
    root.check(name, given.isUndefined() || given.isArray(), PresetTr::tr("a list of texts is expected"));
    const auto items = given.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i);
        root.checkBelow(name, pointerStep(i), item.isString() || item.isObject(),
                        PresetTr::tr("a text is expected, or an object of a text that ends"));
        const QString step = item.isObject() ? readDatedText(root.item(name, items, i), preset, u"step"_s,
                                                             AnnouncedEnd::Kind::Step, QString())
                                             : item.toString();
        root.checkBelow(name, pointerStep(i), !preset.setupSteps.contains(step),
                        PresetTr::tr("it stands here a second time"));
        preset.setupSteps.append(step);
    }
}

void nameDatedFields(PresetObject& root)
{
    ProviderPreset preset;
    const QJsonValue none(QJsonValue::Undefined);
    using Kind = AnnouncedEnd::Kind;
    readDatedText(root.entry(u"endpoints"_s, {}, none), preset, u"url"_s, Kind::Endpoint, {});
    readDatedText(root.entry(u"known_scopes"_s, {}, none), preset, u"words"_s, Kind::Scope, {});
    readDatedText(root.entry(u"setup_steps"_s, {}, none), preset, u"step"_s, Kind::Step, {});
}

} // namespace evergrant
