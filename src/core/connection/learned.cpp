// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/learned.h"

#include "core/provider/presettext.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Learned)
};

const QRegularExpression& placeholder()
{
    static const QRegularExpression form(uR"(\{([a-z_]+)\})"_s);
    return form;
}

bool isAmong(const QStringList& hosts, const QString& host)
{
    return std::ranges::any_of(hosts, [&host](const QString& known) {
        return known.startsWith(u'.') ? host.endsWith(known) && host.size() > known.size() : host == known;
    });
}

bool isOrigin(const QString& value, const QStringList& hosts)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool bare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                      (url.path().isEmpty() || url.path() == "/"_L1);
    return url.isValid() && url.scheme() == "https"_L1 && bare && url.port() == -1 && isAmong(hosts, url.host());
}

Result<LearnedValues> learned(const QList<LearnedRule>& rules, LearnedRule::Source source,
                              const std::function<QString(const QString&)>& valueOf)
{
    LearnedValues values;
    for (const auto& rule : rules) {
        if (rule.source != source)
            continue;
        QString value = valueOf(rule.field);
        if (value.isEmpty())
            continue;
        if (!isAcceptable(rule, value)) {
            return fail(ErrorKind::PersonNeeded, u"learned-value-refused"_s,
                        Tr::tr("The provider's answer names a “%1” that Evergrant does not send tokens to. Nothing was "
                               "sent there.")
                            .arg(rule.name));
        }
        if (rule.form == LearnedRule::Form::Origin && value.endsWith(u'/'))
            value.chop(1);
        values.insert(rule.name, value);
    }
    return values;
}

} // namespace

bool isAddressPart(const QString& text)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,252}\z)"_s);
    return plain.match(text).hasMatch();
}

bool isAcceptable(const LearnedRule& rule, const QString& value)
{
    return rule.form == LearnedRule::Form::Word ? isAddressPart(value) : isOrigin(value, rule.hosts);
}

Result<LearnedValues> learnedFrom(const QList<LearnedRule>& rules, LearnedRule::Source source,
                                  const QMap<QString, QString>& parameters)
{
    return learned(rules, source, [&parameters](const QString& field) { return parameters.value(field); });
}

Result<LearnedValues> learnedFrom(const QList<LearnedRule>& rules, LearnedRule::Source source, const QJsonValue& answer)
{
    return learned(rules, source, [&answer](const QString& field) { return textAtPointer(answer, field); });
}

QList<Place> placesOf(const QList<LearnedRule>& rules, const LearnedValues& values)
{
    QList<Place> places;
    for (const auto& rule : rules) {
        const QString value = values.value(rule.name);
        if (value.isEmpty())
            continue;
        const bool isOrigin = rule.form == LearnedRule::Form::Origin;
        places.append(
            {rule.label.isEmpty() ? rule.name : presetText(rule.label), isOrigin ? QUrl(value).host() : value});
    }
    return places;
}

QStringList placeholdersIn(const QString& text)
{
    QStringList names;
    for (auto match = placeholder().globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    names.removeDuplicates();
    return names;
}

QString filledIn(QString text, const QMap<QString, QString>& values)
{
    for (const QString& name : placeholdersIn(text)) {
        if (const auto value = values.constFind(name); value != values.constEnd())
            text.replace(u'{' + name + u'}', *value);
    }
    return text;
}

QJsonValue atPointer(const QJsonValue& document, const QString& pointer)
{
    QJsonValue at = document;
    if (pointer.isEmpty())
        return at;
    if (!pointer.startsWith(u'/'))
        return QJsonValue(QJsonValue::Undefined);
    for (QString step : pointer.mid(1).split(u'/')) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        const bool fits = isIndex && index >= 0 && index < at.toArray().size();
        at = at.isArray() ? (fits ? at.toArray().at(index) : QJsonValue(QJsonValue::Undefined))
                          : at.toObject().value(step);
    }
    return at;
}

QString textAtPointer(const QJsonValue& document, const QString& pointer)
{
    const QJsonValue at = atPointer(document, pointer);
    if (at.isDouble())
        return QString::number(at.toInteger());
    return at.toString().simplified().left(200);
}

} // namespace evergrant
