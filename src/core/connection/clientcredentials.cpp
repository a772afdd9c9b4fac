// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/connection/clientcredentials.h"

#include "core/errorcode.h"
#include "core/text/storedmap.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr quint64 format = 1;
constexpr auto kind = "evergrant-client"_L1;

/// RFC 8949 section 3.4.6: tells CBOR from a client secret, which is text.
constexpr auto mark = QByteArrayView("\xd9\xd9\xf7");

bool isOnlySecret(const ClientCredentials& credentials)
{
    return credentials.privateKey.isEmpty() && credentials.certificate.isEmpty() && credentials.keyId.isEmpty() &&
           credentials.proxyPassword.isEmpty() && !credentials.secret.reveal().startsWith(mark);
}

} // namespace

bool ClientCredentials::isEmpty() const
{
    return *this == ClientCredentials();
}

Secret encodeClientCredentials(const ClientCredentials& credentials)
{
    if (isOnlySecret(credentials))
        return credentials.secret;
    const qsizetype size = credentials.secret.reveal().size() + credentials.privateKey.reveal().size() +
                           2 * credentials.certificate.size() + 4 * credentials.keyId.size() +
                           credentials.proxyPassword.reveal().size();
    StoredMapWriter out(size);
    out.putMark();
    out.begin(7);
    out.put(0, kind);
    out.put(1, format);
    out.put(2, credentials.secret);
    out.put(3, credentials.privateKey);
    out.put(4, QString::fromLatin1(credentials.certificate));
    out.put(5, credentials.keyId);
    out.put(6, credentials.proxyPassword);
    out.end();
    return out.take();
}

Result<ClientCredentials> decodeClientCredentials(const Secret& bytes)
{
    if (!bytes.reveal().startsWith(mark))
        return ClientCredentials(bytes);
    StoredMapReader in(bytes.reveal().sliced(mark.size()));
    ClientCredentials credentials;
    in.begin();
    if (in.text(0) != kind || in.number(1) != format)
        in.spoil();
    credentials.secret = in.secret(2);
    credentials.privateKey = in.secret(3);
    credentials.certificate = in.text(4).toLatin1();
    credentials.keyId = in.text(5);
    credentials.proxyPassword = in.secret(6);
    in.end();
    if (!in.atEnd())
        return fail(ErrorKind::Failed, errorcode::credentialsDamaged,
                    QCoreApplication::translate("evergrant::ClientCredentials",
                                                "The stored credentials of the client are damaged, or were written by "
                                                "a newer version of Evergrant. Enter them again."));
    return credentials;
}

} // namespace evergrant
