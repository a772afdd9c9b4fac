// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "handoff/target.h"
#include "handoff/targets/filecalls.h"
#include "handoff/targets/offeredcontent.h"
#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>
#include <optional>

namespace evergrant::handoff {

/// A FIFO of which each reader gets the current content and then the end. Nothing is on a disk.
///
/// We hold the FIFO open for reading and writing, so a reader never waits in open(), and inotify tells of it. Then a
/// new FIFO takes its name, before the content is written into the one that the reader has: whoever comes next finds
/// the new one. Nobody is asked in intervals.
///
/// What a FIFO cannot do: readers that open the same one before that has happened, which takes less than a millisecond
/// of an idle worker, share one content; all but one of them find it empty. And because the FIFO is replaced, a mount
/// must have its folder, not the FIFO alone.
class TokenFifo : public QObject
{
    Q_OBJECT

public:
    using Outcome = tl::expected<void, DeliveryFailure>;
    static constexpr qsizetype LargestContent = 64LL * 1024; ///< what a pipe takes at once, see pipe(7)

    /// `path` is absolute. `served`: called after a reader got the content; not from within a call of this class.
    /// `clock` outlives this. `calls`: replaced in tests.
    TokenFifo(QByteArray path, Clock& clock, std::function<void()> served,
              std::shared_ptr<FileCalls> calls = std::make_shared<FileCalls>());
    /// Leaves the FIFO where it is: readers then wait until it is open() again.
    ~TokenFifo() override;

    /// Whether a FIFO can be there: the folder exists and is safe, and nothing else has the name.
    Outcome check() const;
    /// Makes the FIFO, for its owner only, or takes over the one that is there with its mode and group; a reader that
    /// waits gets the content.
    Outcome open();
    /// open(), and the name still leads to the FIFO that we hold.
    bool isInPlace() const;
    /// Once `expiresAt` has passed, readers get the end alone.
    void setContent(const Secret& content, const std::optional<QDateTime>& expiresAt)
    {
        m_content.set(content, expiresAt);
    }
    /// Forgets the content and leaves the FIFO where it is: readers wait until it is open() again.
    void withhold();
    Outcome remove();

private:
    void close();
    int makeAnother(mode_t mode, std::optional<gid_t> group);
    void onEvent();
    bool serve(int fifo);
    tl::unexpected<DeliveryFailure> failure(int systemError) const;

    QByteArray m_path;
    std::function<void()> m_served;
    std::shared_ptr<FileCalls> m_calls;
    OfferedContent m_content;
    int m_fifo = -1;   ///< the one that has the name, open for reading and writing
    int m_events = -1; ///< inotify
    int m_watch = -1;  ///< of inotify, for m_fifo
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace evergrant::handoff
