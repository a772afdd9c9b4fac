// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/busprobe.h"

#include <QByteArray>
#include <QFile>
#include <QSocketNotifier>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace evergrant {

namespace {

/// As in sockaddr_un: an abstract name begins with a zero byte. Empty: no socket of this machine, or none is named.
QByteArray socketName()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QByteArray path = qgetenv("XDG_RUNTIME_DIR") + "/bus";
        return QFile::exists(QFile::decodeName(path)) ? path : QByteArray();
    }
    // Several are tried in turn; where the first is not there, nothing hangs.
    const QByteArray first = address.split(';').first();
    if (!first.startsWith("unix:"))
        return {};
    const QList<QByteArray> keys = first.sliced(5).split(',');
    for (const QByteArray& key : keys) {
        if (key.startsWith("path="))
            return QByteArray::fromPercentEncoding(key.sliced(5));
        if (key.startsWith("abstract="))
            return '\0' + QByteArray::fromPercentEncoding(key.sliced(9));
    }
    return {};
}

} // namespace

class BusProbe::Conversation : public QObject
{
public:
    Conversation(Clock& clock, std::chrono::milliseconds limit, Ended ended)
        : m_ended(std::move(ended))
        , m_alarm(clock.makeAlarm([this] { end(true); }))
    {
        const State state = begin();
        if (state == State::Asked)
            m_alarm->set(limit);
        else
            QMetaObject::invokeMethod(this, [this, state] { end(state == State::Hangs); }, Qt::QueuedConnection);
    }
    ~Conversation() override
    {
        m_notifier.reset();
        if (m_socket >= 0)
            ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Conversation)

private:
    enum class State { Asked, Hangs, Fine };

    State begin()
    {
        const QByteArray name = socketName();
        sockaddr_un address{};
        if (name.isEmpty() || name.size() >= qsizetype(sizeof address.sun_path))
            return State::Fine;
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(name.size()));
        if (m_socket < 0)
            return State::Fine;
        if (::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), length) != 0)
            return errno == EAGAIN ? State::Hangs : State::Fine; // others wait already, and nobody accepts them
        // Any answer will do, also a refusal.
        const QByteArray question = QByteArray("\0AUTH\r\n", 7);
        if (::send(m_socket, question.constData(), size_t(question.size()), MSG_NOSIGNAL) != question.size())
            return State::Fine;
        m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { end(false); });
        return State::Asked;
    }

    void end(bool hangs)
    {
        m_alarm->disarm();
        if (m_notifier)
            m_notifier->setEnabled(false);
        const Ended ended = std::exchange(m_ended, {});
        if (ended)
            ended(hangs);
    }

    Ended m_ended;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<QSocketNotifier> m_notifier;
    int m_socket = -1;
};

BusProbe::BusProbe(Clock& clock, std::chrono::milliseconds limit, Ended ended)
    : m_conversation(std::make_unique<Conversation>(clock, limit, std::move(ended)))
{
}

BusProbe::~BusProbe() = default;

} // namespace evergrant
