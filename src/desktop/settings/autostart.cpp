// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Autostart)
};

const QString& fileName()
{
    static const QString name = u"org.evergrant.Evergrant.desktop"_s;
    return name;
}

/// An entry that is hidden counts as deleted.
bool isShown(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    return std::ranges::none_of(lines, [](const QByteArray& line) { return line.trimmed() == "Hidden=true"; });
}

/// As the value of Exec wants a path (Desktop Entry Specification, "The Exec key"): quoted, and that quoting escaped as
/// in any string of the file.
QString quoted(const QString& path)
{
    QString text;
    for (const QChar c : path) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c == u'%' ? u"%%"_s : QString(c);
    }
    text.replace(u'\\', u"\\\\"_s);
    return u'"' + text + u'"';
}

} // namespace

Autostart::Autostart(QString program, QString personal, QStringList common)
    : m_program(std::move(program))
    , m_personal(std::move(personal))
    , m_common(std::move(common))
{
}

bool Autostart::isOnForAll() const
{
    return std::ranges::any_of(m_common, [](const QString& folder) { return isShown(folder + u'/' + fileName()); });
}

bool Autostart::isOn() const
{
    const QString own = m_personal + u'/' + fileName();
    return QFile::exists(own) ? isShown(own) : isOnForAll();
}

Result<void> Autostart::set(bool on) const
{
    const QString own = m_personal + u'/' + fileName();
    const auto failed = [&own](const QString& why) {
        return fail(ErrorKind::Failed, u"autostart"_s, Tr::tr("%1 cannot be changed: %2").arg(own, why));
    };
    QFile before(own);
    if (on == isOnForAll()) // nothing has to differ from what is so for all
        return before.remove() || !before.exists() ? Result<void>() : failed(before.errorString());
    QSaveFile file(own);
    if (!QDir().mkpath(m_personal) || !file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.write("[Desktop Entry]\nType=Application\nName=Evergrant\nIcon=org.evergrant.Evergrant\n");
    file.write("Exec=" + quoted(m_program).toUtf8() + " --at-login\n");
    if (!on)
        file.write("Hidden=true\n");
    return file.commit() ? Result<void>() : failed(file.errorString());
}

} // namespace evergrant
