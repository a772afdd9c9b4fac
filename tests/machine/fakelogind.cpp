// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays systemd-logind and NetworkManager on the bus that DBUS_SYSTEM_BUS_ADDRESS names, for tests.
//
// Reads commands from stdin:   sleep | wake | restart | network STATE CONNECTIVITY
// Writes to stdout:            ready | inhibit WHAT MODE WHO: WHY | released | done (after each command)
// The numbers of `network` are NetworkManager's (70 4: connected to the world; 20 1: disconnected; 70 2: behind a
// captive portal); without that command there is no NetworkManager.

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QSocketNotifier>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        say(u"inhibit %1 %2 %3: %4"_s.arg(what, mode, who, why));
        auto* closed = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
        connect(closed, &QSocketNotifier::activated, closed, [closed, end = ends[0]] {
            closed->setEnabled(false);
            closed->deleteLater();
            ::close(end);
            say(u"released"_s);
        });
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool start);
};

class NetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER state)
    Q_PROPERTY(uint Connectivity MEMBER connectivity)

public:
    uint state = 0, connectivity = 0;
};

class Services : public QObject
{
    Q_OBJECT

public:
    Services()
    {
        takeName();
        m_bus.registerObject(u"/org/freedesktop/login1"_s, &m_logind,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        connect(&m_stdin, &QSocketNotifier::activated, this, &Services::read);
    }

private:
    void takeName()
    {
        if (!m_bus.registerService(u"org.freedesktop.login1"_s))
            qFatal("the bus gives no name");
    }

    void read()
    {
        std::array<char, 256> piece{};
        const auto size = ::read(0, piece.data(), piece.size());
        if (size <= 0)
            return QCoreApplication::quit();
        m_input += QByteArray(piece.data(), size);
        for (auto end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
            obey(QString::fromUtf8(m_input.left(end)).split(u' '));
            m_input.remove(0, end + 1);
            say(u"done"_s);
        }
    }

    void obey(const QStringList& words)
    {
        if (words.first() == "restart"_L1) {
            m_bus.unregisterService(u"org.freedesktop.login1"_s);
            takeName();
        } else if (words.first() == "network"_L1) {
            setNetwork(words.value(1).toUInt(), words.value(2).toUInt());
        } else {
            Q_EMIT m_logind.PrepareForSleep(words.first() == "sleep"_L1);
        }
    }

    void setNetwork(uint state, uint connectivity)
    {
        m_network.state = state;
        m_network.connectivity = connectivity;
        const QString path = u"/org/freedesktop/NetworkManager"_s;
        m_bus.registerObject(path, &m_network, QDBusConnection::ExportAllProperties);
        m_bus.registerService(u"org.freedesktop.NetworkManager"_s);
        auto changed = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        changed.setArguments({u"org.freedesktop.NetworkManager"_s,
                              QVariantMap{{u"State"_s, state}, {u"Connectivity"_s, connectivity}}, QStringList()});
        m_bus.send(changed);
    }

    QDBusConnection m_bus = QDBusConnection::systemBus();
    Logind m_logind;
    NetworkManager m_network;
    QSocketNotifier m_stdin{0, QSocketNotifier::Read};
    QByteArray m_input;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Services services;
    say(u"ready"_s);
    return QCoreApplication::exec();
}

#include "fakelogind.moc"
