// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "handoff/target.h"
#include "handoff/targets/filecalls.h"
#include <QByteArray>
#include <optional>

namespace evergrant::handoff {

/// A file that holds a token and nothing else. All calls block, so they are for a thread of their own.
///
/// Replaced atomically: a reader and a power cut find the old content or the new one, never a part. The new content is
/// written beside the file under a name of ours, made durable, and renamed over it. In place, which is for files that
/// are mounted one by one, a reader may see a part.
class TokenFile
{
public:
    struct Settings
    {
        QByteArray path; ///< absolute, as the file system encodes it
        mode_t mode = 0600;
        std::optional<gid_t> group; ///< empty: as the system gives it
        bool inPlace = false;
        qint64 largestContent = 1024LL * 1024; ///< in bytes
    };
    using Outcome = tl::expected<void, DeliveryFailure>;

    /// `calls` outlives this.
    TokenFile(Settings settings, FileCalls& calls);
    ~TokenFile();
    TokenFile(const TokenFile&) = delete;
    TokenFile& operator=(const TokenFile&) = delete;

    /// Whether the folder is there and safe, and nothing but an ordinary file has the name. Comes before all others.
    Outcome open();
    /// Removes what a worker that was killed has left beside the file.
    void removeLeftovers();
    /// What is there now; empty where there is no file. At most Settings::largestContent of it.
    tl::expected<std::optional<Secret>, DeliveryFailure> read() const;
    Outcome write(const Secret& content);
    /// Everything that write() does, but the last step.
    Outcome tryWriting();
    /// Removes the file; in place, empties it.
    Outcome erase();

private:
    Outcome checkFolder() const;
    Outcome checkFile() const;
    Outcome makeTemporary(const QByteArray& name, const Secret& content);
    Outcome replace(const Secret& content);
    Outcome overwrite(const Secret& content);
    Outcome fill(int file, const Secret& content);
    Outcome giveAccess(int file);
    tl::unexpected<DeliveryFailure> failure(int systemError) const;

    Settings m_settings;
    FileCalls& m_calls;
    QByteArray m_name;
    int m_folder = -1;
};

} // namespace evergrant::handoff
