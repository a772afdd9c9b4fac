// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/authorization.h"
#include "api/messages/connectionview.h"
#include "cli/command.h"

namespace evergrant::cli {

class RemoteSignIn;

/// evergrant authorize NAME ...: a sign-in of a person, here or at the worker of another machine, or taking over a
/// refresh token; or revoking a sign-in that was not used. Of spares several can be made, one sign-in after the other.
class AuthorizeCommand : public Command
{
    Q_OBJECT

public:
    AuthorizeCommand();
    ~AuthorizeCommand() override;

    void setup(Options& options) override;
    Result<void> check() override;
    Worker worker() const override { return m_given.host.isEmpty() ? Worker::Start : Worker::NotNeeded; }

protected:
    void begin() override;
    void failed(const Error& error) override;

private:
    /// What the command line says beside what goes to the worker.
    struct Given
    {
        bool noBrowser = false, tokenFromStdin = false, secretFromStdin = false, revokeUnused = false;
        bool untilEof = false;
        std::optional<int> timeout; ///< seconds
        QString host;               ///< whose worker it is; empty: the own one
    };
    Result<void> checkElsewhere() const;
    QStringList commandElsewhere() const;
    void signInElsewhere();
    void askForAttempt();
    void attemptBegun(const api::Authorize::Answer& answer);
    void waitForOutcome();
    void attemptEnded(const api::AuthorizeWait::Answer& outcome);
    void offerAnotherSpare();
    void askForRegistration();
    void makeAnotherSpare();
    void showSignIn(const QUrl& url);
    void showDeviceCode(const api::Authorize::Answer& answer);
    void askWhichAccount(const api::AuthorizeWait::Answer& question);
    void answerQuestion(bool accept);
    void askYesNo(const QString& question, std::function<void(bool)> then);
    void offerRevocation(bool isRevocable);
    void revokeUnused(std::optional<ExitCode> exitCode); ///< empty: by what comes of it
    void readPastedAddress();
    void paste(const QString& address);
    void interrupted();

    api::Authorize::Params m_params;
    Given m_given;
    std::unique_ptr<RemoteSignIn> m_elsewhere;
    QString m_attempt;      ///< empty before the worker has begun it
    QString m_question;     ///< the one that is being asked
    QString m_questionText; ///< what was said of it
    bool m_cancelled = false;
    bool m_offersSpare = false; ///< one is made, and the person is asked about another one
};

} // namespace evergrant::cli
