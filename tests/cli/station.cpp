// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "station.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

void FakeConsole::readLine(Echo echo, LineRead done)
{
    echoes += echo;
    m_done = std::move(done);
    QMetaObject::invokeMethod(&m_later, [this] { deliver(); }, Qt::QueuedConnection);
}

void FakeConsole::type(const QByteArray& line)
{
    in += line;
    deliver();
}

void FakeConsole::deliver()
{
    if (!m_done || (in.isEmpty() && !ended))
        return;
    const LineRead done = std::exchange(m_done, nullptr);
    done(in.isEmpty() ? std::nullopt : std::optional(in.takeFirst()));
}

void ScriptedWorker::request(const QString& method, const QJsonObject& params, QObject* context, Answer answer)
{
    requests.append({method, params});
    Answer guarded = [context = QPointer<QObject>(context), answer = std::move(answer)](Result<QJsonObject> result) {
        if (context)
            answer(std::move(result));
    };
    if (m_held.contains(method)) {
        m_held[method].append(std::move(guarded));
        return;
    }
    const Script script = m_scripts.value(method);
    const Result<QJsonObject> result =
        script ? script(params) : fail(ErrorKind::Usage, u"unknown-method"_s, u"No script for "_s + method);
    QMetaObject::invokeMethod(this, [guarded, result] { guarded(result); }, Qt::QueuedConnection);
}

void ScriptedWorker::script(const QString& method, const QJsonObject& result)
{
    script(method, [result](const QJsonObject&) { return Result<QJsonObject>(result); });
}

void ScriptedWorker::script(const QString& method, const Error& error)
{
    script(method, [error](const QJsonObject&) { return Result<QJsonObject>(tl::unexpected<Error>(error)); });
}

void ScriptedWorker::answerHeld(const QString& method, const Result<QJsonObject>& result)
{
    for (const Answer& answer : std::exchange(m_held[method], {}))
        answer(result);
}

QStringList ScriptedWorker::methods() const
{
    QStringList names;
    for (const auto& [method, params] : requests)
        names += method;
    return names;
}

void Station::begin(const QStringList& words)
{
    m_code.reset();
    console.out.clear();
    console.err.clear();
    worker.requests.clear();
    m_parsed = cli::parseCommandLine(words, console);
    if (!m_parsed.command) {
        m_code = m_parsed.exitCode;
        return;
    }
    QObject::connect(m_parsed.command.get(), &cli::Command::finished, &worker, [this](int code) { m_code = code; });
    m_parsed.command->start(
        {console, system, clock, worker, u"/profile"_s, m_runtime.filePath(u"run"_s), m_parsed.profile});
}

int Station::end()
{
    return QTest::qWaitFor([this] { return m_code.has_value(); }) ? *m_code : -1;
}

QJsonObject objectFrom(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace evergrant::test
