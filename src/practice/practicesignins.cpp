// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicesignins.h"
#include "core/errorcode.h"
#include "practice/practicerandom.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant {

namespace {

constexpr auto pageLife = 10min;
constexpr auto codeLife = 1min;
constexpr qsizetype challengeSize = 43; // SHA-256 in base64url without padding
constexpr qsizetype mostPages = 64, mostCodes = 64;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::PracticeSignIns)
};

QByteArray challengeFor(const QByteArray& verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// RFC 8252 section 7.3: a native application on this machine, whatever its port.
bool mayReturnTo(const QUrl& redirectUri)
{
    const QString host = redirectUri.host();
    const bool thisMachine = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return redirectUri.scheme() == "http"_L1 && thisMachine && redirectUri.userInfo().isEmpty() &&
           !redirectUri.hasFragment();
}

bool isTooLong(const FormFields& query)
{
    struct Limit
    {
        const char* name;
        qsizetype size;
    };
    constexpr std::array limits{Limit{"redirect_uri", 512}, Limit{"client_id", 128}, Limit{"state", 1024},
                                Limit{"scope", 512}};
    return std::ranges::any_of(limits, [&query](const Limit& limit) {
        return query.value(limit.name).value_or(QByteArray()).size() > limit.size;
    });
}

/// Makes room for one more.
template <typename Entry>
void forgetOldest(QHash<QByteArray, Entry>& entries, qsizetype most)
{
    if (entries.size() < most)
        return;
    auto oldest = entries.begin();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        if (entry->number < oldest->number)
            oldest = entry;
    entries.erase(oldest);
}

tl::unexpected<Error> invalidGrant(const QString& message)
{
    return fail(ErrorKind::PersonNeeded, errorcode::invalidGrant, message);
}

} // namespace

QByteArray PracticeSignIns::locationFor(const PracticeRequest& request, const QByteArray& name, const QByteArray& value,
                                        const QString& description) const
{
    QByteArray location = request.redirectUri.toEncoded();
    location += request.redirectUri.hasQuery() ? '&' : '?';
    location += name + '=' + formEncoded(value);
    if (!description.isEmpty())
        location += "&error_description=" + formEncoded(description.toUtf8());
    if (!request.state.isEmpty())
        location += "&state=" + formEncoded(request.state);
    return location + "&iss=" + formEncoded(m_issuer.toUtf8());
}

tl::expected<QByteArray, PracticeSignIns::Refusal> PracticeSignIns::begin(const FormFields& query)
{
    forgetOld();
    if (isTooLong(query))
        return tl::unexpected(
            Refusal{{ErrorKind::Usage, errorcode::invalidRequest, Tr::tr("The application's request is too long.")},
                    std::nullopt});
    PracticeRequest request;
    request.redirectUri = QUrl(QString::fromUtf8(query.value("redirect_uri").value_or(QByteArray())), QUrl::StrictMode);
    if (!mayReturnTo(request.redirectUri)) {
        return tl::unexpected(
            Refusal{{ErrorKind::Usage, u"redirect-not-loopback"_s,
                     Tr::tr("The application did not name an address on this computer to go back to.")},
                    std::nullopt});
    }
    request.clientId = QString::fromUtf8(query.value("client_id").value_or(QByteArray()));
    request.state = query.value("state").value_or(QByteArray());
    request.scope = QString::fromUtf8(query.value("scope").value_or(QByteArray()));
    request.challenge = query.value("code_challenge").value_or(QByteArray());

    const auto sendBack = [&](const QString& error, const QString& message) {
        return tl::unexpected(
            Refusal{{ErrorKind::Usage, error, message}, locationFor(request, "error", error.toUtf8(), message)});
    };
    if (query.value("response_type") != "code")
        return sendBack(u"unsupported_response_type"_s, Tr::tr("Only response_type=code is known here."));
    if (request.challenge.size() != challengeSize || query.value("code_challenge_method") != "S256")
        return sendBack(u"invalid_request"_s, Tr::tr("A code_challenge with the method S256 is needed."));
    const QByteArray id = practiceRandom();
    forgetOldest(m_pages, mostPages);
    m_pages.insert(id, {++m_lastNumber, std::move(request), m_clock.monotonic() + pageLife, std::nullopt});
    return id;
}

std::optional<PracticeRequest> PracticeSignIns::request(const QByteArray& id) const
{
    const auto page = m_pages.constFind(id);
    return page == m_pages.constEnd() ? std::nullopt : std::optional(page->request);
}

std::optional<QByteArray> PracticeSignIns::answer(const QByteArray& id, bool allow)
{
    forgetOld();
    const auto page = m_pages.find(id);
    if (page == m_pages.end())
        return std::nullopt;
    // Somebody who clicks twice gets the same answer twice: the browser throws the first one away.
    if (page->location)
        return page->location;
    if (allow) {
        const QByteArray code = "practice-code-" + practiceRandom();
        forgetOldest(m_codes, mostCodes);
        m_codes.insert(code, {++m_lastNumber, page->request, m_clock.monotonic() + codeLife, false, {}});
        page->location = locationFor(page->request, "code", code);
    } else {
        page->location = locationFor(page->request, "error", "access_denied");
    }
    return page->location;
}

Result<PracticeSignIns::Redeemed> PracticeSignIns::redeem(const FormFields& body, QString* revokedFamily)
{
    forgetOld();
    const QByteArray name = body.value("code").value_or(QByteArray());
    const auto code = m_codes.find(name);
    if (code == m_codes.end())
        return invalidGrant(Tr::tr("This code is not known here, or its minute is over."));
    if (code->used) {
        *revokedFamily = code->family;
        return invalidGrant(Tr::tr("This code was used before, so what came of it has been revoked."));
    }
    if (QString::fromUtf8(body.value("client_id").value_or(QByteArray())) != code->request.clientId ||
        body.value("redirect_uri") != code->request.redirectUri.toEncoded()) {
        return invalidGrant(Tr::tr("This code was given to another application or address."));
    }
    if (challengeFor(body.value("code_verifier").value_or(QByteArray())) != code->request.challenge)
        return invalidGrant(Tr::tr("The code_verifier does not fit the code_challenge."));
    code->used = true;
    return Redeemed{code->request, name};
}

void PracticeSignIns::setFamily(const QByteArray& code, const QString& family)
{
    const auto found = m_codes.find(code);
    if (found != m_codes.end())
        found->family = family;
}

void PracticeSignIns::forgetOld()
{
    const auto now = m_clock.monotonic();
    m_pages.removeIf([now](const std::pair<const QByteArray&, Page&>& page) { return page.second.endsAt <= now; });
    m_codes.removeIf([now](const std::pair<const QByteArray&, Code&>& code) { return code.second.endsAt <= now; });
}

} // namespace evergrant
