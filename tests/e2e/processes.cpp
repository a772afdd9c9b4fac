// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

QStringList processIds()
{
    static const QStringList numbers{u"[1-9]*"_s};
    return QDir(u"/proc"_s).entryList(numbers, QDir::Dirs);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<Process> runningProcesses()
{
    QList<Process> found;
    for (const auto& id : processIds()) {
        const auto folder = u"/proc/"_s + id;
        const auto words = contentOf(folder + u"/cmdline"_s);
        if (words.isEmpty())
            continue;
        Process process;
        process.pid = id.toLongLong();
        for (const auto& word : words.split('\0'))
            process.arguments << QString::fromLocal8Bit(word);
        found << process;
    }
    return found;
}

ProcessWatch::ProcessWatch()
    : m_thread([this] {
        while (!m_ends)
            look();
    })
{
}

ProcessWatch::~ProcessWatch()
{
    stop();
}

void ProcessWatch::stop()
{
    m_ends = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ProcessWatch::look()
{
    for (const auto& id : processIds()) {
        for (const auto* what : {"cmdline", "environ"}) {
            const auto content = contentOf(u"/proc/%1/%2"_s.arg(id, QLatin1StringView(what)));
            if (content.isEmpty() || m_seen.contains(content))
                continue;
            m_seen.insert(content, QByteArray(what) + " of " + contentOf(u"/proc/%1/comm"_s.arg(id)).trimmed());
        }
    }
    ++m_rounds;
}

} // namespace evergrant::e2e
