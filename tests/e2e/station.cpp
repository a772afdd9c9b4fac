// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station.h"

#include "core/system/systemclock.h"
#include "link/client.h"
#include "processes.h"
#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

QString program(const QString& name)
{
    return QStringLiteral(EVERGRANT_PROGRAMS_DIR "/") + name;
}

} // namespace

Station::Station()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"EVERGRANT_PROFILE"_s, profile());
    const auto report = u":log_path="_s + m_folder.filePath(u"sanitizer"_s);
    for (const auto& name : {u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
        m_environment.insert(name, m_environment.value(name) + report + u":print_stacktrace=1"_s);
}

Station::~Station()
{
    killWorkers();
    if (const auto reports = sanitizerReports(); !reports.isEmpty())
        QTest::qFail(reports.constData(), __FILE__, __LINE__);
}

void Station::useInThisProcess() const
{
    for (const auto& name : {u"EVERGRANT_PROFILE"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
        qputenv(name.toLatin1().constData(), m_environment.value(name).toLocal8Bit());
}

Ran Station::evergrant(const QStringList& words, const QByteArray& input) const
{
    return run(program(u"evergrant"_s), words, input, m_environment);
}

std::unique_ptr<Background> Station::begin(const QStringList& words) const
{
    return std::make_unique<Background>(program(u"evergrant"_s), words, m_environment);
}

std::unique_ptr<Background> Station::serve(const QStringList& options) const
{
    auto worker = begin(QStringList{u"serve"_s} + options);
    worker->closeInput();
    const bool listening = QTest::qWaitFor([&] { return isListening() || !worker->isRunning(); }, 30000);
    return listening && worker->isRunning() ? std::move(worker) : nullptr;
}

std::unique_ptr<Background> Station::worker(const QStringList& options) const
{
    return std::make_unique<Background>(program(u"evergrant-worker"_s),
                                        QStringList{u"--profile"_s, profile()} + options, m_environment);
}

bool Station::isListening() const
{
    const auto paths = link::socketPaths(profile());
    return std::any_of(paths.begin(), paths.end(), [](const QString& path) {
        QLocalSocket socket;
        socket.connectToServer(path);
        return socket.waitForConnected(1000);
    });
}

QList<qint64> Station::workers() const
{
    QList<qint64> found;
    for (const auto& process : runningProcesses())
        if (process.arguments.first() == program(u"evergrant-worker"_s) && process.arguments.contains(profile()))
            found << process.pid;
    return found;
}

void Station::killWorkers() const
{
    for (const qint64 pid : workers())
        ::kill(pid_t(pid), SIGKILL);
    (void)QTest::qWaitFor([this] { return workers().isEmpty(); }, 10000);
}

Ran Station::add(const QString& name, const AuthServer& server, const QStringList& more) const
{
    return evergrant(QStringList{u"add"_s, name, u"--provider"_s, u"openid"_s, u"--client-id"_s, server.clientId(),
                                 u"--client-secret-stdin"_s, u"--set"_s, u"issuer="_s + server.issuer()} +
                         more,
                     server.clientSecret() + '\n');
}

SignIn Station::authorize(const QString& name, const QStringList& person) const
{
    SignIn signIn;
    const auto command = begin({u"authorize"_s, name, u"--no-browser"_s});
    signIn.url = command->line();
    if (!signIn.url.isEmpty())
        signIn.page = run(u"node"_s, QStringList{supportProgram(u"consent.mjs"_s), u"-"_s} + person, signIn.url).json();
    signIn.command = command->finish();
    return signIn;
}

bool Station::authorized(const QString& name, const AuthServer& server) const
{
    const auto added = add(name, server);
    const auto signIn = authorize(name);
    const bool done = added.code == 0 && signIn.command.code == 0;
    if (!done)
        qWarning("add: %s\nauthorize: %s", added.told(), signIn.command.told());
    return done;
}

QJsonObject Station::status(const QString& name) const
{
    return evergrant({u"status"_s, u"--json"_s, name}).json().value("connections"_L1)[0].toObject();
}

bool Station::isUsable(const QString& name) const
{
    return status(name).value("access_token"_L1)["usable"_L1].toBool();
}

QJsonArray Station::log(const QStringList& options) const
{
    QJsonArray events;
    const auto lines = evergrant(QStringList{u"log"_s, u"--json"_s} + options).out.split('\n');
    for (const auto& line : lines)
        if (!line.isEmpty())
            events << QJsonDocument::fromJson(line).object();
    return events;
}

QJsonObject Station::ask(const QString& method, const QJsonObject& params) const
{
    SystemClock clock;
    link::LinkClient client({.profileDir = profile(), .autostart = false, .paths = {}}, clock, nullptr);
    std::optional<Result<QJsonObject>> answer;
    client.request(method, params, nullptr, [&answer](Result<QJsonObject> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30000) || !*answer) {
        qWarning("%s: %s", qUtf8Printable(method), answer ? qUtf8Printable(answer->error().message) : "no answer");
        return {};
    }
    return **answer;
}

QJsonObject Station::view(const QString& name) const
{
    return ask(u"connections"_s, {{u"names"_s, QJsonArray{name}}})["connections"_L1][0].toObject();
}

QByteArray Station::sanitizerReports() const
{
    QByteArray reports;
    const auto files = QDir(m_folder.path()).entryInfoList({u"sanitizer.*"_s}, QDir::Files);
    for (const auto& info : files) {
        QFile file(info.filePath());
        if (file.open(QFile::ReadOnly))
            reports += file.readAll();
    }
    return reports;
}

QByteArray lineOf(const Ran& ran)
{
    return ran.out.endsWith('\n') ? ran.out.chopped(1) : "(no whole line) " + ran.out;
}

const char* outsideOfSession()
{
    return qEnvironmentVariableIsSet("EVERGRANT_TEST_SESSION")
               ? nullptr
               : "Run this through tests/support/session.sh: it would touch the keyring of the person at the computer.";
}

} // namespace evergrant::e2e
