// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/portholder.h"
#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// Inodes of the listening sockets on `port`, from a table as proc(5) describes /proc/net/tcp.
void addListeners(const QString& table, quint16 port, QSet<QByteArray>& inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray suffix = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    const QByteArray listening = "0A";
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > 9 && columns[1].endsWith(suffix) && columns[3] == listening)
            inodes.insert("socket:[" + columns[9] + ']');
    }
}

bool holdsOneOf(const QDir& process, const QSet<QByteArray>& inodes)
{
    const QDir descriptors(process.filePath(u"fd"_s));
    const QStringList names = descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QByteArray target = QFile(descriptors.filePath(name)).symLinkTarget().toUtf8();
        if (inodes.contains(target.sliced(target.lastIndexOf('/') + 1)))
            return true;
    }
    return false;
}

} // namespace

QString portHolder(quint16 port)
{
    QSet<QByteArray> inodes;
    addListeners(u"/proc/net/tcp"_s, port, inodes);
    addListeners(u"/proc/net/tcp6"_s, port, inodes);
    if (inodes.isEmpty())
        return {};
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString& process : processes) {
        const QDir directory("/proc/"_L1 + process);
        if (!holdsOneOf(directory, inodes))
            continue;
        QFile name(directory.filePath(u"comm"_s));
        if (name.open(QIODevice::ReadOnly))
            return u"%1 (process %2)"_s.arg(QString::fromUtf8(name.readAll().trimmed()), process);
    }
    return {};
}

} // namespace evergrant
