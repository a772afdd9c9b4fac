// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/connection.h"

#include "core/connection/clientconfig.h"
#include "core/connection/proxychoice.h"
#include "core/text/didyoumean.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Setting)
};

using Check = QString (*)(const QString& value); ///< empty: fine; else what is expected

QString anEndpoint(const QString& value)
{
    return mayReceiveSecrets(QUrl(value, QUrl::StrictMode))
               ? QString()
               : Tr::tr("an https:// address is expected, without user name "
                        "and “#” (http:// only for this computer itself, "
                        "such as http://localhost:8080/)");
}

QString anAuthMethod(const QString& value)
{
    const auto auth = clientAuthFromWord(value);
    return auth ? QString() : auth.error().message;
}

QString aRefreshPolicy(const QString& value)
{
    const auto policy = replayPolicyFromWord(value);
    return policy ? QString() : policy.error().message;
}

QString aHostPart(const QString& value)
{
    return isAddressPart(value) ? QString() : Tr::tr("only letters, digits, “.”, “-” and “_” are allowed");
}

QString anyText(const QString& value)
{
    const bool printable = std::ranges::all_of(value, [](QChar c) { return c.isPrint(); });
    return printable && value.size() <= 2048 ? QString() : Tr::tr("one line of text is expected");
}

QString aResource(const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && !url.isRelative() && !url.hasFragment()
               ? QString()
               : Tr::tr("a whole address without “#” is expected, such as https://api.example.org/");
}

QString aRedirect(const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    return url.isValid() && !url.isRelative() && !url.host().isEmpty() && !url.hasFragment() && url.userInfo().isEmpty()
               ? QString()
               : Tr::tr("a whole address without “#” is expected, such as http://localhost:43117/callback");
}

QString aHeaderName(const QString& value)
{
    static const QRegularExpression token(uR"(\A[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}\z)"_s);
    return token.match(value).hasMatch() ? QString() : Tr::tr("the name of an HTTP header is expected");
}

QString aHost(const QString& value)
{
    const QUrl url("https://"_L1 + value, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.authority() == value.toLower() && url.userInfo().isEmpty()
               ? QString()
               : Tr::tr("a host name is expected, such as api.example.org");
}

QString aFile(const QString& value)
{
    return value.startsWith(u'/') && anyText(value).isEmpty()
               ? QString()
               : Tr::tr("the whole path of a file is expected, beginning with “/”");
}

QString aProxy(const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    return isProxyAddress(url) && url.password().isEmpty()
               ? QString()
               : Tr::tr("an address such as http://proxy.example.org:3128 or socks5://name@localhost:1080 is expected, "
                        "without a password: that is given with --proxy-password-stdin");
}

QString aTimeout(const QString& value)
{
    bool number = false;
    const int seconds = value.toInt(&number);
    return number && seconds >= 1 && seconds <= 300 ? QString()
                                                    : Tr::tr("a number of seconds from 1 to 300 is expected");
}

struct Setting
{
    QLatin1StringView key;
    Check check;
};

constexpr Setting settings[] = {
    {"authorization_endpoint"_L1, anEndpoint},
    {"token_endpoint"_L1, anEndpoint},
    {"device_authorization_endpoint"_L1, anEndpoint},
    {"revocation_endpoint"_L1, anEndpoint},
    {"introspection_endpoint"_L1, anEndpoint},
    {"issuer"_L1, anEndpoint},
    {"client_auth"_L1, anAuthMethod},
    {"refresh_policy"_L1, aRefreshPolicy},
    {"probe_endpoint"_L1, anEndpoint},
    {"tenant"_L1, aHostPart},
    {"domain"_L1, aHostPart},
    {"realm"_L1, aHostPart},
    {"shop"_L1, aHostPart},
    {"region"_L1, aHostPart},
    {"domain_prefix"_L1, aHostPart},
    {"audience"_L1, anyText},
    {"resource"_L1, aResource},
    {"redirect_uri"_L1, aRedirect},
    {"header_name"_L1, aHeaderName},
    {"header_prefix"_L1, anyText},
    {"username"_L1, anyText},
    {"api_host"_L1, aHost},
    {"client_certificate_file"_L1, aFile},
    {"client_key_file"_L1, aFile},
    {"service_account_file"_L1, aFile},
    {"ca_file"_L1, aFile},
    {"proxy"_L1, aProxy},
    {"timeout"_L1, aTimeout},
};

} // namespace

const QStringList& knownSettings()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const auto& setting : settings)
            list.append(setting.key);
        return list;
    }();
    return keys;
}

Result<void> checkSetting(const QString& key, const QString& value)
{
    const auto* setting = std::ranges::find(settings, key, &Setting::key);
    if (setting == std::ranges::end(settings)) {
        const QString missing = Tr::tr("There is no setting “%1”.").arg(key.left(80));
        return fail(ErrorKind::Usage, u"unknown-setting"_s,
                    withDidYouMean(missing, key, knownSettings()) + u' ' +
                        Tr::tr("The settings are: %1.").arg(knownSettings().join(", "_L1)));
    }
    const QString expected = value.isEmpty() ? Tr::tr("it must not be empty") : setting->check(value);
    if (expected.isEmpty())
        return {};
    const bool isAddress = setting->check == aProxy || value.contains("://"_L1); // with a password before an "@"
    const QString shown = isAddress ? withoutUserInfo(value) : value;
    return fail(ErrorKind::Usage, u"bad-setting"_s,
                Tr::tr("The setting “%1” cannot be “%2”: %3.").arg(key, shown.left(200), expected));
}

} // namespace evergrant
