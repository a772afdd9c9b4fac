// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include <QHash>
#include <QSocketNotifier>
#include <X11/ICE/ICElib.h>
#include <X11/ICE/ICEutil.h>
#include <X11/SM/SMlib.h>
#include <array>
#include <csignal>
#include <cstdlib>

namespace evergrant::e2e {

struct SessionManager::Ice
{
    explicit Ice(QObject* parent)
        : owner(parent)
    {
    }

    static Status welcome(SmsConn client, SmPointer data, unsigned long* mask, SmsCallbacks* calls, char** reason);
    void accept(IceListenObj listener);
    void read(IceConn connection);
    void drop(IceConn connection);

    QObject* owner;
    IceListenObj* listeners = nullptr;
    int listenerCount = 0;
    QHash<IceConn, QSocketNotifier*> connections;
    QHash<SmsConn, bool> clients; ///< whether it has registered
    bool ends = false;
};

void SessionManager::Ice::accept(IceListenObj listener)
{
    IceAcceptStatus status = IceAcceptFailure;
    IceConn connection = IceAcceptConnection(listener, &status);
    if (!connection || status != IceAcceptSuccess)
        return;
    auto* notifier = new QSocketNotifier(IceConnectionNumber(connection), QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [this, connection] { read(connection); });
    connections.insert(connection, notifier);
}

void SessionManager::Ice::read(IceConn connection)
{
    if (!connections.contains(connection))
        return;
    if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError)
        drop(connection);
}

void SessionManager::Ice::drop(IceConn connection)
{
    if (QSocketNotifier* notifier = connections.take(connection)) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
    const QList<SmsConn> known = clients.keys();
    for (SmsConn client : known) {
        if (SmsGetIceConnection(client) != connection)
            continue;
        clients.remove(client);
        SmsCleanUp(client);
    }
    IceSetShutdownNegotiation(connection, False);
    IceCloseConnection(connection);
}

/// Called for each program that connects; `data` is the Ice.
Status SessionManager::Ice::welcome(SmsConn client, SmPointer data, unsigned long* mask, SmsCallbacks* calls, char**)
{
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
            SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
            SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
            SmsGetPropertiesProcMask;
    *calls = {};
    static_cast<Ice*>(data)->clients.insert(client, false);
    calls->register_client.manager_data = data;
    calls->register_client.callback = [](SmsConn one, SmPointer ice, char* before) -> Status {
        char* id = SmsGenerateClientID(one);
        SmsRegisterClientReply(one, id);
        std::free(id);
        std::free(before);
        SmsSaveYourself(one, SmSaveLocal, False, SmInteractStyleNone, False);
        static_cast<Ice*>(ice)->clients.insert(one, true);
        return 1;
    };
    calls->interact_request.callback = [](SmsConn one, SmPointer, int) { SmsInteract(one); };
    calls->interact_done.callback = [](SmsConn, SmPointer, Bool) {};
    calls->save_yourself_request.callback = [](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {};
    calls->save_yourself_phase2_request.callback = [](SmsConn one, SmPointer) { SmsSaveYourselfPhase2(one); };
    calls->save_yourself_done.manager_data = data;
    calls->save_yourself_done.callback = [](SmsConn one, SmPointer ice, Bool) {
        if (static_cast<Ice*>(ice)->ends)
            SmsDie(one);
        else
            SmsSaveComplete(one);
    };
    calls->close_connection.manager_data = data;
    calls->close_connection.callback = [](SmsConn one, SmPointer ice, int count, char** reasons) {
        SmFreeReasons(count, reasons);
        static_cast<Ice*>(ice)->drop(SmsGetIceConnection(one));
    };
    calls->set_properties.callback = [](SmsConn, SmPointer, int count, SmProp** properties) {
        for (int i = 0; i < count; ++i)
            SmFreeProperty(properties[i]);
        std::free(properties);
    };
    calls->delete_properties.callback = [](SmsConn, SmPointer, int count, char** names) {
        SmFreeReasons(count, names);
    };
    calls->get_properties.callback = [](SmsConn one, SmPointer) { SmsReturnProperties(one, 0, nullptr); };
    return 1;
}

SessionManager::SessionManager()
    : m_ice(std::make_unique<Ice>(this))
{
}

SessionManager::~SessionManager()
{
    const QList<IceConn> open = m_ice->connections.keys();
    for (IceConn connection : open)
        m_ice->drop(connection);
    if (m_ice->listeners)
        IceFreeListenObjs(m_ice->listenerCount, m_ice->listeners);
}

bool SessionManager::start()
{
    IceSetIOErrorHandler([](IceConn) {}); // the default ends this process
    std::signal(SIGPIPE, SIG_IGN);        // a client may be gone while it is written to
    std::array<char, 256> trouble{};
    static char vendor[] = "Evergrant", release[] = "1"; // NOLINT: the library takes no constants
    const auto anybody = [](char*) -> Bool { return True; };
    if (!SmsInitialize(vendor, release, &Ice::welcome, m_ice.get(), anybody, int(trouble.size()), trouble.data()) ||
        !IceListenForConnections(&m_ice->listenerCount, &m_ice->listeners, int(trouble.size()), trouble.data())) {
        qWarning("no session manager: %s", trouble.data());
        return false;
    }
    for (int i = 0; i < m_ice->listenerCount; ++i) {
        IceListenObj listener = m_ice->listeners[i];
        IceSetHostBasedAuthProc(listener, anybody);
        auto* notifier = new QSocketNotifier(IceGetListenConnectionNumber(listener), QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this, listener] { m_ice->accept(listener); });
    }
    return true;
}

QByteArray SessionManager::address() const
{
    char* list = IceComposeNetworkIdList(m_ice->listenerCount, m_ice->listeners);
    const QByteArray address(list);
    std::free(list);
    return address;
}

int SessionManager::clients() const
{
    return int(std::count(m_ice->clients.cbegin(), m_ice->clients.cend(), true));
}

void SessionManager::endSession()
{
    m_ice->ends = true;
    const QList<SmsConn> clients = m_ice->clients.keys();
    for (SmsConn client : clients)
        SmsSaveYourself(client, SmSaveBoth, True, SmInteractStyleAny, False);
}

} // namespace evergrant::e2e
