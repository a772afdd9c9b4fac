// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alert/mailaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::MailAddress)
};

/// RFC 5321 section 4.5.3.1.
constexpr qsizetype longestLocalPart = 64, longestAddress = 254;
constexpr int shortestNumber = 7, longestNumber = 15;

/// Gateways of operators whose domains do not say what they are. Most have ended: Rogers in 2023, Verizon in 2024,
/// AT&T in 2025, Bell announced for 2025.
const QStringList& carrierDomains()
{
    static const QStringList domains{
        u"vtext.com"_s,      u"vzwpix.com"_s,  u"vmobl.com"_s,       u"vmobile.ca"_s,      u"tmomail.net"_s,
        u"cingularme.com"_s, u"fido.ca"_s,     u"email.uscc.net"_s,  u"mymetropcs.com"_s,  u"myboostmobile.com"_s,
        u"sprintpcs.com"_s,  u"nextel.com"_s,  u"pcs.rogers.com"_s,  u"pm.sprint.com"_s,   u"mailmymobile.net"_s,
        u"cspire1.com"_s,    u"cwemail.com"_s, u"t-mobile-sms.de"_s, u"vodafone-sms.de"_s, u"o2online.de"_s,
        u"sms-mail.ch"_s,    u"orange.net"_s,  u"page.nextel.com"_s, u"textmsg.com"_s,     u"fi.google.com"_s};
    return domains;
}

bool isNumber(const QString& local)
{
    int digits = 0;
    for (const QChar c : local) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!QStringView(u"+-.").contains(c))
            return false;
    }
    return digits >= shortestNumber && digits <= longestNumber;
}

/// "txt.att.net", "sms.example", "msg.telus.com".
bool isGatewayName(const QString& domain)
{
    static const QStringList labels{u"sms"_s, u"mms"_s,       u"txt"_s, u"text"_s,
                                    u"msg"_s, u"messaging"_s, u"pcs"_s, u"mobile"_s};
    return labels.contains(domain.section(u'.', 0, 0));
}

bool isCarrierAddress(const QString& local, const QString& domain)
{
    const bool isCarrier = isGatewayName(domain) || std::ranges::any_of(carrierDomains(), [&](const QString& carrier) {
                               return domain == carrier || domain.endsWith(u'.' + carrier);
                           });
    return isCarrier && isNumber(local);
}

bool isDotAtom(const QString& text)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"_s);
    return form.match(text).hasMatch();
}

bool isDomain(const QString& text)
{
    static const QRegularExpression form(
        u"\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace

Result<QString> checkedMailAddress(const QString& text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const QString local = text.left(at);
    const QString domain = at < 0 ? QString() : QString::fromLatin1(QUrl::toAce(text.sliced(at + 1))).toLower();
    if (at < 1 || local.size() > longestLocalPart || !isDotAtom(local) || !isDomain(domain) ||
        local.size() + 1 + domain.size() > longestAddress)
        return fail(ErrorKind::Usage, u"bad-address"_s,
                    Tr::tr("This is not a mail address. Enter one like name@example.org, without a display name and "
                           "without spaces."));
    if (isCarrierAddress(local, domain))
        return fail(ErrorKind::Usage, u"carrier-address"_s,
                    Tr::tr("%1 is a telephone number at a mobile operator. The operators have shut down most of their "
                           "gateways from mail to SMS, so that such mails are lost without notice. Use the kind sms or "
                           "ntfy.")
                        .arg(local + u'@' + domain));
    return local + u'@' + domain;
}

} // namespace evergrant
