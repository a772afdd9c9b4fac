// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider/providerpreset_parts.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

bool isPointer(const QString& text)
{
    return text.startsWith(u'/') && text.size() <= 200;
}

RefusalRule readRule(PresetObject row)
{
    RefusalRule rule;
    rule.error = row.text(u"error"_s);
    rule.descriptionContains = row.text(u"description_contains"_s);
    rule.numbers = row.numbers(u"error_codes"_s);
    rule.status = row.number(u"status"_s, 100, 599);
    row.check(u"error"_s,
              !rule.error.isEmpty() || !rule.descriptionContains.isEmpty() || !rule.numbers.isEmpty() ||
                  rule.status != 0,
              PresetTr::tr("at least one of error, description_contains, error_codes, status is needed"));
    rule.explanation = row.text(u"explanation"_s);
    row.word(u"means"_s, rule.means, refusalClassFromWord, true);
    row.checkUnknown();
    return rule;
}

GrantEndRule readGrantEnd(PresetObject row)
{
    using Means = GrantEndRule::Means;
    GrantEndRule rule;
    rule.field = row.text(u"field"_s, true);
    row.word(u"means"_s, rule.means,
             oneOf<Means>({{u"refresh-token"_s, Means::RefreshToken}, {u"grant"_s, Means::Grant}}), true);
    constexpr int century = 36500;
    if (const int days = row.number(u"at_most_days"_s, 1, century))
        rule.atMost = std::chrono::days(days);
    rule.note = row.text(u"note"_s);
    row.check(u"note"_s, rule.note.isEmpty() != rule.atMost.has_value(),
              PresetTr::tr("it goes with at_most_days only"));
    row.checkUnknown();
    return rule;
}

HeaderForm readHeader(PresetObject header)
{
    // These are about the connection and the message, and a credential in one of them would break both.
    static const QStringList others{u"host"_s,    u"content-length"_s,     u"content-type"_s, u"transfer-encoding"_s,
                                    u"accept"_s,  u"accept-encoding"_s,    u"cookie"_s,       u"connection"_s,
                                    u"upgrade"_s, u"proxy-authorization"_s};
    static const QRegularExpression word(uR"(\A[!#$%&'*+.^_`|~0-9A-Za-z-]{0,64}\z)"_s);
    HeaderForm form;
    if (header.has(u"name"_s))
        form.name.clear();
    form.name += header.text(u"name"_s);
    header.check(u"name"_s, !form.name.isEmpty() && word.match(form.name).hasMatch(),
                 PresetTr::tr("the name of an HTTP header is expected"));
    header.check(u"name"_s, !others.contains(form.name.toLower()), PresetTr::tr("this header is not for credentials"));
    if (header.has(u"scheme"_s))
        form.scheme.clear();
    form.scheme += header.text(u"scheme"_s);
    header.check(u"scheme"_s, word.match(form.scheme).hasMatch(),
                 PresetTr::tr("one word, or an empty text, is expected"));
    form.username = header.text(u"username"_s);
    header.check(u"username"_s, form.username.isEmpty() || form.scheme == "Basic"_L1,
                 PresetTr::tr("it only goes with the scheme “Basic”"));
    header.check(u"username"_s, !form.username.contains(u':'), PresetTr::tr("a name has no “:” (RFC 7617)"));
    header.checkUnknown();
    return form;
}

ProbeRule readProbe(PresetObject probe, ProviderPreset& preset)
{
    ProbeRule rule;
    rule.url = probe.text(u"url"_s, true);
    probe.word(u"method"_s, rule.post, oneOf<bool>({{u"GET"_s, false}, {u"POST"_s, true}}));
    rule.body = probe.text(u"body"_s).toUtf8();
    probe.check(u"body"_s, rule.post || rule.body.isEmpty(), PresetTr::tr("it only goes with the method “POST”"));
    const HeaderForm header = readHeader(probe.object(u"header"_s));
    if (probe.has(u"header"_s))
        rule.header = header;
    rule.scope = probe.text(u"scope"_s);
    rule.account = probe.texts(u"account"_s);
    for (qsizetype i = 0; i < rule.account.size(); ++i) {
        probe.checkBelow(u"account"_s, pointerStep(i), isPointer(rule.account.at(i)),
                         PresetTr::tr("a JSON pointer is expected, beginning with “/”"));
    }
    rule.accountId = probe.text(u"account_id"_s);
    const bool isValue = rule.accountId == u'{' + placeholdersIn(rule.accountId).value(0) + u'}';
    probe.check(
        u"account_id"_s, rule.accountId.isEmpty() || isPointer(rule.accountId) || isValue,
        PresetTr::tr("a JSON pointer is expected, beginning with “/”, or the name of a learned value in braces"));
    readEnd(probe, preset, AnnouncedEnd::Kind::Endpoint, u"probe"_s);
    probe.checkUnknown();
    return rule;
}

LearnedRule readLearned(PresetObject row)
{
    using Source = LearnedRule::Source;
    using Form = LearnedRule::Form;
    static const QRegularExpression name(uR"(\A[a-z][a-z_]{0,39}\z)"_s);
    LearnedRule rule;
    rule.name = row.text(u"name"_s, true);
    row.check(u"name"_s, name.match(rule.name).hasMatch(),
              PresetTr::tr("a word of the characters a-z and “_” is expected"));
    row.word(u"from"_s, rule.source,
             oneOf<Source>(
                 {{u"callback"_s, Source::Callback}, {u"token"_s, Source::TokenAnswer}, {u"probe"_s, Source::Probe}}),
             true);
    rule.field = row.text(u"field"_s, true);
    const bool isParameter = rule.source == Source::Callback;
    row.check(u"field"_s, isParameter ? !rule.field.startsWith(u'/') : isPointer(rule.field),
              isParameter ? PresetTr::tr("the name of a parameter is expected")
                          : PresetTr::tr("a JSON pointer is expected, beginning with “/”"));
    row.word(u"form"_s, rule.form, oneOf<Form>({{u"word"_s, Form::Word}, {u"origin"_s, Form::Origin}}));
    rule.label = row.text(u"label"_s);
    row.check(u"label"_s, rule.label.size() <= 40 && !rule.label.contains(u'\n'),
              PresetTr::tr("one line of at most 40 characters is expected"));
    rule.hosts = row.texts(u"hosts"_s);
    row.check(u"hosts"_s, rule.hosts.isEmpty() != (rule.form == Form::Origin),
              PresetTr::tr("an origin needs them, and nothing else has them"));
    for (qsizetype i = 0; i < rule.hosts.size(); ++i) {
        row.checkBelow(u"hosts"_s, pointerStep(i), isHost(rule.hosts.at(i)),
                       PresetTr::tr("a host such as api.example.org, or a suffix such as .example.org, is expected"));
    }
    row.checkUnknown();
    return rule;
}

FactSource readSource(PresetObject row)
{
    FactSource source;
    source.fields = row.texts(u"fields"_s, true);
    source.from = row.text(u"from"_s, true);
    row.check(u"verified"_s, row.has(u"verified"_s), PresetTr::tr("this field is missing"));
    source.verified = row.flag(u"verified"_s, false);
    row.checkUnknown();
    return source;
}

} // namespace

bool isHost(const QString& text)
{
    static const QRegularExpression form(
        uR"(\A\.?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+\z)"_s);
    return form.match(text).hasMatch();
}

void readAnswers(PresetObject& root, ProviderPreset& preset)
{
    const auto errors = root.objects(u"errors"_s);
    for (qsizetype i = 0; i < errors.size(); ++i)
        preset.refusals.append(readRule(root.item(u"errors"_s, errors, i)));
    const auto ends = root.objects(u"grant_ends"_s);
    for (qsizetype i = 0; i < ends.size(); ++i)
        preset.grantEnds.append(readGrantEnd(root.item(u"grant_ends"_s, ends, i)));
    preset.header = readHeader(root.object(u"header"_s));
    if (root.has(u"probe"_s))
        preset.probe = readProbe(root.object(u"probe"_s), preset);
    const auto learned = root.objects(u"learned"_s);
    for (qsizetype i = 0; i < learned.size(); ++i)
        preset.learned.append(readLearned(root.item(u"learned"_s, learned, i)));
    const auto sources = root.objects(u"sources"_s);
    for (qsizetype i = 0; i < sources.size(); ++i)
        preset.sources.append(readSource(root.item(u"sources"_s, sources, i)));
    if (preset.probe)
        preset.probe->verified = preset.isVerified(u"/probe/url"_s);
}

void nameItemFields(PresetObject& root)
{
    readRule(root.item(u"errors"_s, {}, 0));
    readGrantEnd(root.item(u"grant_ends"_s, {}, 0));
    root.value(u"probe"_s);
    ProviderPreset preset;
    readProbe(root.item(u"probe"_s, {}, 0), preset);
    readLearned(root.item(u"learned"_s, {}, 0));
    readSource(root.item(u"sources"_s, {}, 0));
    readHostChoice(root.item(u"hosts"_s, {}, 0));
}

} // namespace evergrant
