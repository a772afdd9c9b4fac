// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace evergrant::cli {

/// The process's own stdin, stdout and stderr.
class StandardConsole : public QObject, public Console
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~StandardConsole() override;

    /// A reader of our output that has gone ends this process the way it ends every program in a pipe (SIGPIPE).
    bool answer(const QByteArray& bytes) override;
    void complain(const QByteArray& bytes) override;
    bool showsColours() const override;
    bool canAsk() const override;
    bool readsFromTerminal() const override;
    void readLine(Echo echo, LineRead done) override;
    void stopReading() override;

private:
    void readMore();
    void deliver();
    void showAgain();

    QByteArray m_buffer;
    bool m_ended = false;
    bool m_typingIsHidden = false;
    LineRead m_done;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace evergrant::cli
