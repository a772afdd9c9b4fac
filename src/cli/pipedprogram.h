// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

namespace evergrant::cli {

/// One other program whose standard input and output are ours. It has our standard error, environment, terminal and
/// process group: it can ask for a password there, and Ctrl-C reaches it. A port.
class PipedProgram : public QObject
{
    Q_OBJECT

public:
    static constexpr int EndedBySignal = -1, NotStarted = -2;

    using QObject::QObject;

    /// To be called once. The program is found through PATH when its name has no slash.
    virtual void start(const QStringList& command) = 0;
    /// To its standard input.
    virtual void write(QByteArrayView bytes) = 0;
    /// Its standard input ends after what was written.
    virtual void closeInput() = 0;
    /// Ends it by SIGTERM; harmless when it has ended.
    virtual void terminate() = 0;

Q_SIGNALS:
    /// A whole line of its standard output, without its end.
    void lineRead(const QByteArray& line);
    /// Once, after its last line: its exit code, or one of the above.
    void ended(int code);
};

} // namespace evergrant::cli
