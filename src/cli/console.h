// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace evergrant::cli {

/// stdin, stdout and stderr of a command: a port, so that commands are tested in-process.
class Console
{
public:
    virtual ~Console() = default;

    /// To stdout, and flushed. False when it could not be written (disk full, closed).
    virtual bool answer(const QByteArray& bytes) = 0;
    /// To stderr, as it is.
    virtual void complain(const QByteArray& bytes) = 0;

    /// stdout is a terminal that shows colours, and the user did not switch them off (NO_COLOR).
    virtual bool showsColours() const = 0;
    /// stdin and stderr are terminals: a question can be asked.
    virtual bool canAsk() const = 0;
    virtual bool readsFromTerminal() const = 0;

    enum class Echo { On, Off };
    using LineRead = std::function<void(std::optional<QByteArray>)>;
    /// Calls `done` once, later, with the next line of stdin without its line end, or with nothing at the end of the
    /// input. Only one reading at a time. Echo::Off hides what is typed on a terminal.
    virtual void readLine(Echo echo, LineRead done) = 0;
    /// Forgets the reading that is under way.
    virtual void stopReading() = 0;

    /// One message to stderr: "evergrant: message".
    void say(const QString& message);
};

/// The text on one line, without control and format characters: a provider's words must neither move the cursor of a
/// terminal nor turn round what stands beside them.
QString plainLine(const QString& text);

} // namespace evergrant::cli
