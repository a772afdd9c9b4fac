// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/pipedprogram.h"
#include <QProcess>

namespace evergrant::cli {

/// A program of this system.
class RealPipedProgram : public PipedProgram
{
    Q_OBJECT

public:
    RealPipedProgram();
    ~RealPipedProgram() override; ///< kills it if it still runs

    void start(const QStringList& command) override;
    void write(QByteArrayView bytes) override;
    void closeInput() override;
    void terminate() override;

private:
    void read();

    QProcess m_process;
};

} // namespace evergrant::cli
