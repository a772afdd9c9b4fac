// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/provider.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProviderPreset)
};

/// What all objects of one preset share: the first complaint, and the names of all fields that were asked for.
struct Reading
{
    QString complaint;
    QStringList fields;
};

/// An object of the preset. Each field is asked for by name; what nobody asked for is unknown, see checkUnknown().
class Object
{
public:
    Object(Reading& reading, const QJsonValue& value, const QString& prefix)
        : m_reading(reading)
        , m_object(value.toObject())
        , m_prefix(prefix)
    {
        if (!value.isObject() && !value.isUndefined())
            complain(prefix.chopped(1), Tr::tr("an object is expected"));
    }

    bool has(const QString& name) const { return m_object.contains(name); }

    QJsonValue value(const QString& name, bool required = false)
    {
        m_asked.append(name);
        m_reading.fields.append(m_prefix + name);
        if (required && !m_object.contains(name))
            complain(m_prefix + name, Tr::tr("this field is missing"));
        return m_object.value(name);
    }

    QString text(const QString& name, bool required = false)
    {
        const auto given = value(name, required);
        check(name, given.isUndefined() || (given.isString() && (!required || !given.toString().isEmpty())),
              Tr::tr("a text is expected"));
        return given.toString();
    }

    bool flag(const QString& name, bool otherwise)
    {
        const auto given = value(name);
        check(name, given.isUndefined() || given.isBool(), Tr::tr("true or false is expected"));
        return given.toBool(otherwise);
    }

    int number(const QString& name, int least, int most)
    {
        const auto given = value(name);
        const double number = given.toDouble();
        const bool fits = given.isDouble() && number == std::floor(number) && number >= least && number <= most;
        check(name, given.isUndefined() || fits,
              Tr::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
        return given.isUndefined() || !fits ? 0 : given.toInt();
    }

    QStringList texts(const QString& name, bool required = false)
    {
        const auto given = value(name, required);
        const auto items = given.toArray();
        const bool allTexts = std::ranges::all_of(items, [](const auto& item) { return QJsonValue(item).isString(); });
        check(name, given.isUndefined() || (given.isArray() && allTexts && (!required || !items.isEmpty())),
              Tr::tr("a list of texts is expected"));
        QStringList result;
        for (const auto& item : items)
            result.append(item.toString());
        return result;
    }

    QList<qint64> numbers(const QString& name)
    {
        const auto given = value(name);
        QList<qint64> result;
        bool fits = given.isUndefined() || given.isArray();
        const auto items = given.toArray();
        for (const auto& item : items) {
            result.append(QJsonValue(item).toInteger());
            fits =
                fits && item.isDouble() && item.toDouble() == static_cast<double>(result.back()) && result.back() > 0;
        }
        check(name, fits, Tr::tr("a list of whole numbers is expected"));
        return result;
    }

    QMap<QString, QString> map(const QString& name)
    {
        const auto given = value(name);
        check(name, given.isUndefined() || given.isObject(), Tr::tr("an object is expected"));
        const auto object = given.toObject();
        QMap<QString, QString> result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            check(name + u'.' + it.key().left(80), it->isString(), Tr::tr("a text is expected"));
            result.insert(it.key(), it->toString());
        }
        return result;
    }

    /// A text that must be one of the words that `fromWord` knows.
    template <typename Value, typename FromWord>
    void word(const QString& name, Value& target, const FromWord& fromWord, bool required = false)
    {
        const QString given = text(name, required);
        if (given.isEmpty())
            return;
        if (const auto value = fromWord(given))
            target = *value;
        else
            complain(m_prefix + name, value.error().message);
    }

    void check(const QString& name, bool fine, const QString& expected)
    {
        if (!fine)
            complain(m_prefix + name, expected);
    }

    void checkUnknown()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            check(it.key().left(80), m_asked.contains(it.key()), Tr::tr("this field is not known"));
    }

private:
    void complain(const QString& field, const QString& expected)
    {
        if (m_reading.complaint.isEmpty())
            m_reading.complaint = field + ": "_L1 + expected;
    }

    Reading& m_reading;
    QJsonObject m_object;
    QString m_prefix;
    QStringList m_asked;
};

template <typename Value>
auto oneOf(std::initializer_list<std::pair<QString, Value>> words)
{
    return [words = QList<std::pair<QString, Value>>(words)](const QString& given) -> Result<Value> {
        QStringList known;
        for (const auto& [word, value] : words) {
            if (word == given)
                return value;
            known.append(word);
        }
        return fail(ErrorKind::Usage, u"unknown-word"_s, Tr::tr("one of %1 is expected").arg(known.join(", "_L1)));
    };
}

/// Scope tokens of RFC 6749 section 3.3.
bool areScopes(const QStringList& scopes)
{
    const auto fits = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u'"' && c != u'\\'; };
    return std::ranges::all_of(
        scopes, [fits](const QString& scope) { return !scope.isEmpty() && std::ranges::all_of(scope, fits); });
}

void readEndpoints(Object& root, ProviderPreset& preset)
{
    static const QStringList placeholders{u"tenant"_s, u"domain"_s, u"realm"_s,
                                          u"shop"_s,   u"region"_s, u"domain_prefix"_s};
    static const QRegularExpression placeholder(uR"(\{([^{}]*)\})"_s);
    preset.endpoints = root.map(u"endpoints"_s);
    for (auto it = preset.endpoints.begin(); it != preset.endpoints.end(); ++it) {
        const QString field = u"endpoints."_s + it.key().left(80);
        root.check(field,
                   (it.key().endsWith("_endpoint"_L1) || it.key() == "issuer"_L1) && knownSettings().contains(it.key()),
                   Tr::tr("this endpoint is not known"));
        for (auto found = placeholder.globalMatch(it.value()); found.hasNext();) {
            root.check(field, placeholders.contains(found.next().captured(1)),
                       Tr::tr("the placeholders are: %1").arg(placeholders.join(", "_L1)));
        }
        QString filledIn = it.value();
        filledIn.replace(placeholder, u"x"_s);
        root.check(field, mayReceiveSecrets(QUrl(filledIn, QUrl::StrictMode)),
                   Tr::tr("an https:// address is expected (http:// only for this computer itself)"));
    }
    preset.requiredSettings = root.texts(u"required_settings"_s);
    for (const QString& key : preset.requiredSettings)
        root.check(u"required_settings"_s, knownSettings().contains(key), Tr::tr("“%1” is not a setting").arg(key));
    preset.discovery = root.flag(u"discovery"_s, false);
    root.check(u"discovery"_s,
               !preset.discovery || preset.endpoints.contains(u"issuer"_s) ||
                   preset.requiredSettings.contains(u"issuer"_s),
               Tr::tr("it needs an “issuer”, as an endpoint or as a required setting"));
}

void readClient(Object& root, ProviderPreset& preset)
{
    using Use = ProviderPreset::SecretUse;
    preset.clientIdLabel = root.text(u"client_id_label"_s);
    preset.clientSecretLabel = root.text(u"client_secret_label"_s);
    preset.clientIdNeeded = root.flag(u"client_id_needed"_s, true);
    root.word(u"client_secret"_s, preset.clientSecret,
              oneOf<Use>({{u"required"_s, Use::Required}, {u"optional"_s, Use::Optional}, {u"none"_s, Use::None}}));
    root.word(u"client_auth"_s, preset.clientAuth, clientAuthFromWord);
    root.check(u"client_auth"_s, preset.clientSecret != Use::Required || preset.clientAuth != ClientAuth::None,
               Tr::tr("“none” does not go with a required client secret"));
}

void readAuthorization(Object& root, ProviderPreset& preset)
{
    static const QStringList ours{u"client_id"_s, u"redirect_uri"_s,   u"response_type"_s,         u"scope"_s,
                                  u"state"_s,     u"code_challenge"_s, u"code_challenge_method"_s, u"client_secret"_s};
    preset.pkce = root.flag(u"pkce"_s, true);
    preset.sendsIssuer = root.flag(u"sends_issuer"_s, false);
    preset.scopes = root.texts(u"scopes"_s);
    preset.alwaysScopes = root.texts(u"always_scopes"_s);
    const QString expected = Tr::tr("scopes are single words without quotes");
    root.check(u"scopes"_s, areScopes(preset.scopes), expected);
    root.check(u"always_scopes"_s, areScopes(preset.alwaysScopes), expected);
    preset.authorizationParameters = root.map(u"authorization_parameters"_s);
    for (const QString& name : ours) {
        root.check(u"authorization_parameters."_s + name, !preset.authorizationParameters.contains(name),
                   Tr::tr("Evergrant sets this parameter itself"));
    }
}

void readRedirect(Reading& reading, Object& root, ProviderPreset& preset)
{
    using Port = ProviderPreset::Port;
    Object redirect(reading, root.value(u"redirect"_s), u"redirect."_s);
    redirect.word(
        u"host"_s, preset.redirectHost,
        oneOf<QString>({{u"127.0.0.1"_s, u"127.0.0.1"_s}, {u"localhost"_s, u"localhost"_s}, {u"::1"_s, u"::1"_s}}));
    if (redirect.has(u"path"_s))
        preset.redirectPath.clear();
    preset.redirectPath += redirect.text(u"path"_s);
    static const QRegularExpression path(uR"(\A/[A-Za-z0-9/._~-]*\z)"_s);
    redirect.check(u"path"_s, path.match(preset.redirectPath).hasMatch(),
                   Tr::tr("a path is expected, beginning with “/”, of letters, digits and “/._~-”"));
    redirect.word(u"port"_s, preset.redirectPort, oneOf<Port>({{u"fixed"_s, Port::Fixed}, {u"free"_s, Port::Free}}));
    redirect.checkUnknown();
}

RefusalRule readRule(Reading& reading, const QJsonValue& value, const QString& prefix)
{
    Object row(reading, value, prefix);
    RefusalRule rule;
    rule.error = row.text(u"error"_s);
    rule.descriptionContains = row.text(u"description_contains"_s);
    rule.numbers = row.numbers(u"error_codes"_s);
    rule.status = row.number(u"status"_s, 100, 599);
    row.check(u"error"_s,
              !rule.error.isEmpty() || !rule.descriptionContains.isEmpty() || !rule.numbers.isEmpty() ||
                  rule.status != 0,
              Tr::tr("at least one of error, description_contains, error_codes, status is needed"));
    rule.explanation = row.text(u"explanation"_s);
    row.word(u"means"_s, rule.means, refusalClassFromWord, true);
    row.checkUnknown();
    return rule;
}

void readTokens(Reading& reading, Object& root, ProviderPreset& preset)
{
    constexpr int century = 36500;
    preset.zeroExpiresInMeansNever = root.flag(u"zero_expires_in_means_never"_s, false);
    if (const int days = root.number(u"idle_limit_days"_s, 1, century))
        preset.idleLimit = std::chrono::days(days);
    if (const int days = root.number(u"absolute_limit_days"_s, 1, century))
        preset.absoluteLimit = std::chrono::days(days);
    if (const int days = root.number(u"client_secret_life_days"_s, 1, century))
        preset.clientSecretLife = std::chrono::days(days);
    root.word(u"refresh_policy"_s, preset.replayPolicy, replayPolicyFromWord);
    preset.refreshAfterAuthorize = root.flag(u"refresh_after_authorize"_s, true);

    const auto given = root.value(u"errors"_s);
    root.check(u"errors"_s, given.isUndefined() || given.isArray(), Tr::tr("a list of objects is expected"));
    const auto rows = given.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i)
        preset.refusals.append(readRule(reading, rows.at(i), u"errors[%1]."_s.arg(i)));
}

QUrl readPage(Object& root, const QString& name)
{
    const QString text = root.text(name);
    const QUrl url(text, QUrl::StrictMode);
    root.check(name, text.isEmpty() || (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()),
               Tr::tr("an https:// address is expected"));
    return url;
}

ProviderPreset readPreset(Reading& reading, const QJsonObject& object)
{
    static const QRegularExpression idForm(uR"(\A[a-z0-9][a-z0-9-]{0,63}\z)"_s);
    Object root(reading, object, QString());
    ProviderPreset preset;
    root.value(u"comment"_s);
    preset.id = root.text(u"id"_s, true);
    root.check(u"id"_s, idForm.match(preset.id).hasMatch(),
               Tr::tr("1 to 64 of the characters a-z, 0-9 and “-” are expected"));
    preset.name = root.text(u"name"_s, true);
    preset.summary = root.text(u"summary"_s, true);
    for (const QString& word : root.texts(u"grants"_s, true)) {
        const auto type = grantTypeFromWord(word);
        root.check(u"grants"_s, type.has_value(), type ? QString() : type.error().message);
        preset.grants.append(type.value_or(GrantType::Code));
    }
    readEndpoints(root, preset);
    readClient(root, preset);
    readAuthorization(root, preset);
    readRedirect(reading, root, preset);
    readTokens(reading, root, preset);
    preset.portal = readPage(root, u"portal"_s);
    preset.documentation = readPage(root, u"documentation"_s);
    preset.setupSteps = root.texts(u"setup_steps"_s);
    preset.setupNote = root.text(u"setup_note"_s);
    root.checkUnknown();
    return preset;
}

} // namespace

QStringList providerPresetFields()
{
    // Whatever the reader asks an empty preset for is what it knows.
    Reading reading;
    readPreset(reading, {});
    readRule(reading, QJsonObject(), u"errors."_s);
    return reading.fields;
}

Result<ProviderPreset> parseProviderPreset(const QByteArray& json, const QString& fileName)
{
    const auto wrong = [&](const QString& reason) {
        return fail(ErrorKind::Failed, u"bad-preset"_s,
                    Tr::tr("The provider file %1 cannot be used. %2.").arg(fileName, reason));
    };
    constexpr qsizetype largest = 256 * 1024;
    if (json.size() > largest)
        return wrong(Tr::tr("It is larger than 256 kB"));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return wrong(Tr::tr("Not JSON at byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return wrong(Tr::tr("It is not one JSON object"));
    Reading reading;
    const ProviderPreset preset = readPreset(reading, document.object());
    if (!reading.complaint.isEmpty())
        return wrong(reading.complaint);
    return preset;
}

} // namespace evergrant
