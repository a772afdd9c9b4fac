// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/redirectrelay.h"

namespace evergrant::cli {

/// Stands before the sign-in address that the command there prints: a login may greet with other addresses.
inline constexpr QByteArrayView signInMark = "evergrant-sign-in: ";

/// A sign-in at the worker of another machine, with the browser of this one: ssh runs `evergrant authorize` there, and
/// what the browser brings goes to the standard input of that command. No port is forwarded, and the code travels
/// inside of ssh only.
class RemoteSignIn : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QString name;        ///< the connection's, for the page in the browser
        QString host;        ///< as ssh takes it
        QStringList command; ///< there; prints signInMark and the sign-in address, gives up when its input ends
        bool opensBrowser = true;
    };

    RemoteSignIn(Request request, const CommandContext& context);

    void begin();
    /// The command there ends as well.
    void cancel();

Q_SIGNALS:
    /// Once: what the command there has exited with, or Failed or Temporary where it could not be run.
    void finished(ExitCode exitCode);

private:
    void read(const QByteArray& line);
    bool listen();
    void show();
    void giveUp();
    void ended(int code);
    ExitCode explain(int code) const;

    Request m_request;
    CommandContext m_context;
    std::unique_ptr<PipedProgram> m_ssh;
    std::unique_ptr<RedirectRelay> m_relay; ///< null before there is an address
    QUrl m_address;                         ///< to sign in at
    std::unique_ptr<Alarm> m_timeout;       ///< with a command that was told to end
    bool m_cancelled = false;
    bool m_failed = false; ///< here, and that was said
};

} // namespace evergrant::cli
