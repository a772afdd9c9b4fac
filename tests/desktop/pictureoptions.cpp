// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureoptions.h"

#include "core/provider/presettext.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue translated(const QJsonValue& value)
{
    if (value.isString())
        return presetText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& one : value.toArray())
            array.append(translated(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        field.value() = translated(field.value());
    return object;
}

} // namespace

PictureOptions PictureOptions::fromEnvironment()
{
    const QStringList size = qEnvironmentVariable("EVERGRANT_SCREENSHOTS_SIZE").split(u'x');
    return {qEnvironmentVariable("EVERGRANT_SCREENSHOTS"), qEnvironmentVariable("EVERGRANT_SCREENSHOTS_LANGUAGE"),
            size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize()};
}

void PictureOptions::fit(QWidget* window) const
{
    if (size.isValid())
        window->resize(window->size().boundedTo(size));
}

api::Providers::Answer inLanguageOfTexts(const api::Providers::Answer& answer)
{
    const QJsonObject object = translated(api::Codec<api::Providers::Answer>::encode(answer)).toObject();
    return api::Codec<api::Providers::Answer>::decode(object).value();
}

} // namespace evergrant
