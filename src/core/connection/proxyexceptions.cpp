// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/proxyexceptions.h"

#include "core/connection/proxychoice.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <climits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::ProxyExceptions)
};

/// The file that keeps them is a small one.
constexpr qsizetype longest = 2000;
constexpr int addressBits = 32;

tl::unexpected<Error> refused(const QString& reason)
{
    return fail(ErrorKind::Usage, u"bad-no-proxy"_s, Tr::tr("no_proxy: %1").arg(reason));
}

/// In the form that QUrl gives to every host; empty: it is none.
QString hostIn(const QString& text)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(text, QUrl::DecodedMode);
    QString host = url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

std::optional<quint32> addressIn(const QString& text)
{
    const QStringList parts = text.split(u'.');
    constexpr int bytes = 4;
    if (parts.size() != bytes)
        return std::nullopt;
    quint32 address = 0;
    for (const QString& part : parts) {
        static const QRegularExpression number(uR"(\A(?:0|[1-9]\d{0,2})\z)"_s);
        const uint byte = number.match(part).hasMatch() ? part.toUInt() : UINT_MAX;
        if (byte > UCHAR_MAX)
            return std::nullopt;
        address = address << CHAR_BIT | byte;
    }
    return address;
}

struct Network
{
    quint32 address = 0, mask = 0;
};

std::optional<Network> networkIn(const QString& text)
{
    static const QRegularExpression length(uR"(\A\d{1,2}\z)"_s);
    const auto address = addressIn(text.section(u'/', 0, 0));
    const QString behind = text.section(u'/', 1);
    const int bits = length.match(behind).hasMatch() ? behind.toInt() : -1;
    if (!address || bits < 0 || bits > addressBits)
        return std::nullopt;
    const quint32 mask = bits == 0 ? 0 : ~quint32(0) << (addressBits - bits);
    return Network{*address & mask, mask};
}

/// Empty: it is none.
QString entryFrom(QString text)
{
    if (text.contains(u'/'))
        return networkIn(text) ? text : QString();
    if (text.startsWith("*."_L1))
        text.remove(0, 1);
    const bool isBelow = text.startsWith(u'.');
    if (isBelow)
        text.remove(0, 1);
    static const QRegularExpression forbidden(uR"([*?#@%\\])"_s);
    const QString host = text.contains(forbidden) || text.startsWith(u'.') ? QString() : hostIn(text);
    return isBelow && !host.isEmpty() ? u'.' + host : host;
}

bool covers(const QString& entry, const QString& host)
{
    if (entry.contains(u'/')) {
        const auto network = networkIn(entry);
        const auto address = addressIn(host);
        return network && address && (*address & network->mask) == network->address;
    }
    const QString name = entry.startsWith(u'.') ? entry.sliced(1) : entry;
    return host == name || host.endsWith(u'.' + name);
}

} // namespace

Result<QStringList> proxyExceptionsFrom(const QStringList& words)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    QStringList exceptions;
    const QStringList all = words.join(u',').split(between, Qt::SkipEmptyParts);
    for (const QString& word : all) {
        const QString entry = entryFrom(word);
        if (entry.isEmpty())
            return refused(Tr::tr("“%1” is not understood. Names of hosts are expected, addresses, or networks such as "
                                  "10.0.0.0/8; no “http://”, no port.")
                               .arg(withoutUserInfo(word)));
        if (!exceptions.contains(entry))
            exceptions << entry;
    }
    if (exceptions.join(u',').toUtf8().size() > longest)
        return refused(Tr::tr("together they may have at most %1 characters.").arg(longest));
    return exceptions;
}

bool isProxyException(const QStringList& exceptions, const QString& host)
{
    const QString name = exceptions.isEmpty() ? QString() : hostIn(host);
    return !name.isEmpty() &&
           std::ranges::any_of(exceptions, [&name](const QString& entry) { return covers(entry, name); });
}

} // namespace evergrant
