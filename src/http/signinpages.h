// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/servedsignin.h"
#include "net/httprequest.h"
#include <vector>

namespace evergrant::http {

/// The pages on which people sign in. A link opens its page once and within ten minutes; from then on the page is known
/// by a key in its form, for as long as a sign-in may take. The keys are held as hashes, in memory only.
class SignInPages
{
public:
    static constexpr std::chrono::minutes LinkLife{10};

    explicit SignInPages(Worker worker);
    ~SignInPages();
    Q_DISABLE_COPY_MOVE(SignInPages)

    /// The path of all of them.
    static QByteArray path() { return QByteArrayLiteral("/sign-in"); }
    /// Returns the key of a new link, which goes into the query as "key". Of more than eight pages the oldest one goes.
    Secret add(const api::Authorize::Params& params);
    /// A request of that path.
    void serve(const HttpRequest& request, const HttpResponder& browser);
    /// What is under way goes on; nobody can come back to it.
    void clear() { m_pages.clear(); }

private:
    struct Entry
    {
        std::shared_ptr<ServedSignIn> page;
        QByteArray keyHash; ///< of the link, then of the form
        bool isOpen = false;
        std::chrono::milliseconds endsAt; ///< monotonic
    };
    Entry* find(const QByteArray& key, bool isOpen);
    void dropOld();

    Worker m_worker;
    std::vector<Entry> m_pages; ///< the oldest first
};

} // namespace evergrant::http
