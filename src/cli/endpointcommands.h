// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/endpoint.h"
#include "cli/command.h"
#include "cli/options.h"

namespace evergrant::cli {

/// evergrant endpoint show [--json], and what the others say when they are done.
class EndpointCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;
    void show(const api::EndpointState::Answer& state);

private:
    bool m_json = false;
};

/// evergrant endpoint enable [--port P]
class EndpointEnableCommand : public EndpointCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;

protected:
    void begin() override;

private:
    std::optional<int> m_port;
};

/// evergrant endpoint disable
class EndpointDisableCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options&) override {}

protected:
    void begin() override;
};

/// evergrant endpoint key add CONSUMER NAME... | list [--json] | remove CONSUMER
class EndpointKeyCommand : public EndpointCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    void add();
    void remove();

    QString m_action, m_consumer;
    QStringList m_words, m_names;
};

/// evergrant endpoint sign-in NAME [--device]
class EndpointSignInCommand : public Command
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override { return checkNames({m_name}); }

protected:
    void begin() override;

private:
    QString m_name;
    bool m_device = false;
};

/// evergrant endpoint google NAME | --off
class EndpointGoogleCommand : public EndpointCommand
{
    Q_OBJECT

public:
    void setup(Options& options) override;
    Result<void> check() override;

protected:
    void begin() override;

private:
    QString m_name;
    bool m_off = false;
};

} // namespace evergrant::cli
