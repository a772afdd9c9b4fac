// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QByteArray>
#include <QString>

namespace evergrant {

/// A file that only grows, readable by its owner only. For one thread.
class AppendedFile
{
public:
    explicit AppendedFile(QString path);
    ~AppendedFile();
    Q_DISABLE_COPY_MOVE(AppendedFile)

    /// Goes on behind the first `size` bytes of the file that is there; what follows them is cut off before the first
    /// append().
    void resume(qint64 size);
    qint64 size() const { return m_size; }
    /// All or nothing, and it survives a power cut once it returns success. The file is made where there is none.
    /// Errors: those of writeDurably(). Where the disk lets a part be written and not be taken back, isBroken().
    Result<void> append(const QByteArray& bytes);
    /// Nothing may be appended any more: it holds something that append() has said it does not hold, or it was deleted
    /// while it was open.
    bool isBroken() const;
    void close(); ///< the next append() begins a new file

private:
    Result<void> open();
    Result<void> undo(int systemError);

    QString m_path;
    int m_file = -1;
    qint64 m_size = 0;
    bool m_broken = false;
};

} // namespace evergrant
