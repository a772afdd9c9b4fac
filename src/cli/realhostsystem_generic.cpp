// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/realhostsystem.h"

#include <QTimer>

namespace evergrant::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// No program can be started yet.
class NoChildProgram : public ChildProgram
{
public:
    using ChildProgram::ChildProgram;

    int start(const QStringList& /*command*/, const ProgramEnvironment& /*environment*/) override { return 126; }
    void send(int /*signal*/) override {}
    void endBy(int /*signal*/) override {}
};

class NoPipedProgram : public PipedProgram
{
public:
    using PipedProgram::PipedProgram;

    void start(const QStringList& /*command*/) override
    {
        QTimer::singleShot(0, this, [this] { Q_EMIT ended(NotStarted); });
    }
    void write(QByteArrayView /*bytes*/) override {}
    void closeInput() override {}
    void terminate() override {}
};

} // namespace

RealHostSystem::RealHostSystem(CoreDumps dumpsAtStart, QObject* parent)
    : HostSystem(parent)
    , m_dumpsAtStart(dumpsAtStart)
{
}

RealHostSystem::~RealHostSystem() = default;

Result<void> RealHostSystem::openBrowser(const QUrl& /*url*/)
{
    return fail(ErrorKind::Failed, u"no-browser"_s, tr("Evergrant cannot open a browser on this system yet."));
}

void RealHostSystem::becomeProgram(const QStringList& /*command*/) {}

std::unique_ptr<ChildProgram> RealHostSystem::makeChildProgram()
{
    return std::make_unique<NoChildProgram>();
}

std::unique_ptr<PipedProgram> RealHostSystem::makePipedProgram()
{
    return std::make_unique<NoPipedProgram>();
}

QString RealHostSystem::userName() const
{
    return qEnvironmentVariable("USERNAME");
}

void RealHostSystem::catchInterrupt() {}

} // namespace evergrant::cli
