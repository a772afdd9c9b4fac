// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/formencoding.h"
#include <QHash>
#include <QUrl>
#include <optional>

namespace evergrant {

/// An authorization request (RFC 6749 section 4.1.1 with RFC 7636) that may be shown to a person.
struct PracticeRequest
{
    QString clientId;
    QUrl redirectUri;
    QByteArray state;
    QString scope;
    QByteArray challenge;
};

/// Sign-ins under way at the practice provider: pages that are shown, and codes that were not yet exchanged. In memory
/// only: a restart ends them, as it would anywhere. Any web page can begin some, so there are at most 64 pages and 64
/// codes, of which the oldest go first, and a request with a parameter of unusual length is refused.
class PracticeSignIns
{
public:
    PracticeSignIns(Clock& clock, QString issuer)
        : m_clock(clock)
        , m_issuer(std::move(issuer))
    {
    }

    /// The address to go back to with an error, when the request names a redirect address that may be trusted; else an
    /// Error for the page: Usage "redirect-not-loopback" and the like.
    struct Refusal
    {
        Error error;
        std::optional<QByteArray> location;
    };
    /// On success the id under which the page is answered.
    tl::expected<QByteArray, Refusal> begin(const FormFields& query);
    std::optional<PracticeRequest> request(const QByteArray& id) const;

    /// The address to send the browser back to; the same one again when a page is answered twice. Empty: no such page,
    /// or its ten minutes are over.
    std::optional<QByteArray> answer(const QByteArray& id, bool allow);

    struct Redeemed
    {
        PracticeRequest request;
        QByteArray code;
    };
    /// Checks code, redirect address, client and verifier. Errors: "invalid_grant"; when the code was used before, the
    /// message is empty and `revokedFamily` names the family that came of it (RFC 6749 section 4.1.2).
    Result<Redeemed> redeem(const FormFields& body, QString* revokedFamily);
    void setFamily(const QByteArray& code, const QString& family);

private:
    struct Page
    {
        quint64 number = 0; ///< in the order in which they were begun
        PracticeRequest request;
        std::chrono::milliseconds endsAt{0};
        std::optional<QByteArray> location;
    };
    struct Code
    {
        quint64 number = 0;
        PracticeRequest request;
        std::chrono::milliseconds endsAt{0};
        bool used = false;
        QString family;
    };
    QByteArray locationFor(const PracticeRequest& request, const QByteArray& name, const QByteArray& value,
                           const QString& description = {}) const;
    void forgetOld();

    Clock& m_clock;
    QString m_issuer;
    quint64 m_lastNumber = 0;
    QHash<QByteArray, Page> m_pages;
    QHash<QByteArray, Code> m_codes;
};

} // namespace evergrant
