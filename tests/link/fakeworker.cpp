// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for evergrant-worker: takes the profile's lock, listens, and answers what a test can look at.
//   FAKE_WORKER_ERROR=code   fails with that error instead of listening
//   FAKE_WORKER_SILENT=1     ends without a word
//   FAKE_WORKER_SLOW=ms      listens only so long after it has taken the lock

#include "api/messages/log.h"
#include "api/messages/token.h"
#include "core/system/systemclock.h"
#include "link/server.h"
#include "link/workerlauncher.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace evergrant;
using namespace evergrant::link;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject aboutThisProcess()
{
    QJsonArray descriptors, variables;
    const QStringList open = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System);
    for (const QString& descriptor : open)
        descriptors += descriptor + u' ' + QFile::symLinkTarget(u"/proc/self/fd/"_s + descriptor);
    for (char** entry = environ; *entry; ++entry)
        variables += QString::fromLocal8Bit(*entry);
    return {{u"pid"_s, QCoreApplication::applicationPid()},
            {u"session"_s, ::getsid(0)},
            {u"parent"_s, ::getppid()},
            {u"directory"_s, QDir::currentPath()},
            {u"arguments"_s, QJsonArray::fromStringList(QCoreApplication::arguments())},
            {u"descriptors"_s, descriptors},
            {u"environment"_s, variables}};
}

Result<QJsonObject> tokenFor(const QString& name)
{
    if (name == "locked"_L1)
        return fail(ErrorKind::StoreLocked, u"store-locked"_s, u"The keyring is locked."_s);
    QByteArray token = "token-of-" + name.toUtf8(), header = "Authorization: Bearer " + token;
    api::Token::Answer answer;
    answer.accessToken = Secret::take(std::move(token));
    answer.tokenType = u"Bearer"_s;
    answer.header = Secret::take(std::move(header));
    return api::Codec<api::Token::Answer>::encode(answer);
}

/// There are always more: whoever reads has to stop it.
QJsonObject endlessLog(qint64 afterId)
{
    api::Log::Answer answer;
    Event event;
    event.at = QDateTime::fromString(u"2026-09-03T12:00:00Z"_s, Qt::ISODate);
    event.kind = u"repeated"_s;
    event.message = u"again"_s;
    for (event.id = afterId + 1; answer.events.size() < 500; ++event.id)
        answer.events << event;
    answer.more = true;
    return api::Codec<api::Log::Answer>::encode(answer);
}

Result<QJsonObject> answerFor(const Request& request)
{
    if (request.method == "hello"_L1)
        return aboutThisProcess();
    if (request.method == api::Token::Name)
        return tokenFor(request.params.value("name"_L1).toString());
    if (request.method == api::Log::Name)
        return endlessLog(api::decodeParams<api::Log>(request.params).value_or(api::Log::Params()).afterId);
    if (request.method == "crash"_L1)
        ::_exit(9);
    return request.params;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s), ready(u"ready-fd"_s, {}, u"N"_s), stay(u"stay"_s),
        idleExit(u"idle-exit"_s, {}, u"SECONDS"_s), keyFile(u"key-file"_s, {}, u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({profile, ready, stay, idleExit, keyFile});
    parser.process(application);
    const int readyDescriptor = parser.isSet(ready) ? parser.value(ready).toInt() : -1;
    const QString directory = parser.value(profile);
    if (qEnvironmentVariableIsSet("FAKE_WORKER_SILENT"))
        return 1;
    if (const QString code = qEnvironmentVariable("FAKE_WORKER_ERROR"); !code.isEmpty()) {
        reportReadiness(readyDescriptor, fail(ErrorKind::StoreLocked, code, u"As the test wished."_s));
        return 1;
    }
    QDir().mkpath(directory);
    const int lock = ::open(QFile::encodeName(directory + u"/lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        reportReadiness(readyDescriptor, fail(ErrorKind::Failed, u"profile-in-use"_s, u"Another worker has it."_s));
        return 1;
    }
    LinkServer server([&server](const Request& request, ClientId, const Reply& reply) {
        reply(answerFor(request));
        if (request.method == "stop"_L1) {
            server.close();
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
        }
    });
    SystemClock clock;
    const auto listening =
        clock.makeAlarm([&] { reportReadiness(readyDescriptor, server.listen(socketPaths(directory))); });
    listening->set(std::chrono::milliseconds(qEnvironmentVariableIntValue("FAKE_WORKER_SLOW")));
    return QCoreApplication::exec();
}
