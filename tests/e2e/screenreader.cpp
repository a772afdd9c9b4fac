// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenreader.h"

#include "program.h"
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusVariant>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

constexpr int Timeout = 20000; // ms
/// Such as the links of a page.
constexpr int MostStopsInside = 60;
/// A long list is scrolled: its rows are read where somebody wants them.
constexpr qsizetype MostChildren = 100;

const QString accessible = u"org.a11y.atspi.Accessible"_s;
const QString text = u"org.a11y.atspi.Text"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;
const QString rootPath = u"/org/a11y/atspi/accessible/root"_s;

struct Place
{
    QString service, path;
};

Place placeIn(const QDBusArgument& argument)
{
    Place place;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> place.service >> path;
    argument.endStructure();
    place.path = path.path();
    return place;
}

QList<Place> placesOf(const QVariant& list)
{
    QList<Place> places;
    const auto argument = list.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd())
        places.append(placeIn(argument));
    argument.endArray();
    return places;
}

/// What has just gone gives no answer; who reads again finds what came instead.
QVariant valueOf(QDBusPendingCall call)
{
    call.waitForFinished();
    return call.isError() ? QVariant() : call.reply().arguments().value(0);
}

QVariant propertyIn(const QDBusPendingCall& call)
{
    return valueOf(call).value<QDBusVariant>().variant();
}

quint64 statesIn(const QDBusPendingCall& call)
{
    const auto states = qdbus_cast<QList<uint>>(valueOf(call));
    return states.size() == 2 ? (quint64(states[1]) << 32U) | states[0] : 0;
}

bool has(quint64 states, Accessible::State state)
{
    return ((states >> state) & 1U) != 0;
}

bool isLabelled(const QVariant& relations)
{
    constexpr uint labelledBy = 2; // ATSPI_RELATION_LABELLED_BY
    bool found = false;
    if (!relations.isValid())
        return false;
    const auto argument = relations.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        uint kind = 0;
        argument.beginStructure();
        argument >> kind;
        argument.beginArray();
        while (!argument.atEnd())
            placeIn(argument);
        argument.endArray();
        argument.endStructure();
        found = found || kind == labelledBy;
    }
    argument.endArray();
    return found;
}

} // namespace

bool ScreenReader::start()
{
    const auto session = QDBusConnection::sessionBus();
    QString address;
    const bool reached = QTest::qWaitFor(
        [&] {
            const auto answer = session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                                            u"org.a11y.Bus"_s, u"GetAddress"_s));
            address = answer.arguments().value(0).toString();
            return answer.type() == QDBusMessage::ReplyMessage && !address.isEmpty();
        },
        Timeout);
    m_bus = QDBusConnection::connectToBus(address, u"accessibility"_s);
    if (!reached || !m_bus.isConnected())
        return false;
    // Programs tell only what somebody has asked to hear.
    m_bus.call(QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s)
               << u"object:state-changed"_s << QStringList() << QString());
    return m_bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                         SLOT(takeStateChange(QDBusMessage)));
}

bool ScreenReader::meet(const QString& program)
{
    return QTest::qWaitFor(
        [&] {
            m_service = registry;
            const QVariant programs = valueOf(begin(rootPath, accessible, u"GetChildren"_s));
            const auto places = programs.isValid() ? placesOf(programs) : QList<Place>();
            return std::any_of(places.begin(), places.end(), [&](const Place& place) {
                m_service = place.service;
                return nameOf(rootPath).contains(program);
            });
        },
        Timeout);
}

QDBusPendingCall ScreenReader::begin(const QString& path, const QString& interface, const QString& method,
                                     const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(m_service, path, interface, method);
    call.setArguments(arguments);
    return m_bus.asyncCall(call);
}

QDBusPendingCall ScreenReader::beginProperty(const QString& path, const QString& name, const QString& interface)
{
    return begin(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
}

quint64 ScreenReader::statesOf(const QString& path)
{
    return statesIn(begin(path, accessible, u"GetState"_s));
}

QString ScreenReader::nameOf(const QString& path)
{
    return propertyIn(beginProperty(path, u"Name"_s)).toString();
}

QStringList ScreenReader::childrenOf(const QString& path)
{
    QStringList children;
    const QVariant list = valueOf(begin(path, accessible, u"GetChildren"_s));
    if (!list.isValid())
        return {};
    for (const Place& place : placesOf(list).mid(0, MostChildren))
        children << place.path;
    return children;
}

QString ScreenReader::parentOf(const QString& path)
{
    const auto parent = propertyIn(beginProperty(path, u"Parent"_s));
    return parent.isValid() ? placeIn(parent.value<QDBusArgument>()).path : QString();
}

/// Everything is asked at once, because each answer takes its time.
Accessible ScreenReader::readAlone(const QString& path)
{
    const auto states = begin(path, accessible, u"GetState"_s);
    const auto role = begin(path, accessible, u"GetRoleName"_s);
    const auto name = beginProperty(path, u"Name"_s);
    const auto description = beginProperty(path, u"Description"_s);
    const auto relations = begin(path, accessible, u"GetRelationSet"_s);
    Accessible one;
    one.path = path;
    one.states = statesIn(states);
    one.role = valueOf(role).toString();
    one.name = propertyIn(name).toString();
    one.description = propertyIn(description).toString();
    one.labelled = isLabelled(valueOf(relations));
    return one;
}

Accessible ScreenReader::read(const QString& path)
{
    Accessible one = readAlone(path);
    const QStringList children = childrenOf(path);
    QList<QDBusPendingCall> states;
    for (const QString& child : children)
        states << begin(child, accessible, u"GetState"_s);
    for (qsizetype i = 0; i < children.size(); ++i) {
        if (has(statesIn(states[i]), Accessible::Showing))
            one.children.append(read(children[i]));
    }
    return one;
}

QString ScreenReader::windowPath()
{
    for (const QString& path : childrenOf(rootPath)) {
        if (has(statesOf(path), Accessible::Active))
            return path;
    }
    return {};
}

Accessible ScreenReader::window()
{
    const QString path = windowPath();
    return path.isEmpty() ? Accessible() : read(path);
}

QString ScreenReader::windowName()
{
    const QString path = windowPath();
    return path.isEmpty() ? QString() : nameOf(path);
}

bool ScreenReader::hasFocus(const QString& path)
{
    const Accessible one = readAlone(path);
    return one.is(Accessible::Focused) && (!isRow(one) || has(statesOf(parentOf(path)), Accessible::Focused));
}

QString ScreenReader::focus()
{
    // An answer comes after all notices of what was before it.
    statesOf(rootPath);
    QCoreApplication::sendPostedEvents(this);
    const QString noticed = m_focus.value(m_service);
    if (!noticed.isEmpty() && hasFocus(noticed))
        return noticed;
    // It got the focus before somebody asked for notices, or a list elsewhere told of its current row.
    const Accessible root = window();
    const Accessible* found = focusIn(root);
    return found == nullptr ? QString() : found->path;
}

QString ScreenReader::contents()
{
    return valueOf(begin(focus(), text, u"GetText"_s, {0, -1})).toString();
}

void ScreenReader::takeStateChange(const QDBusMessage& message)
{
    const auto arguments = message.arguments();
    if (arguments.value(1).toInt() == 0)
        return;
    if (arguments.value(0).toString() == "focused"_L1) {
        m_focus.insert(message.service(), message.path());
    } else if (message.service() == m_service && arguments.value(0).toString() == "showing"_L1) {
        const auto role = valueOf(begin(message.path(), accessible, u"GetRoleName"_s)).toString();
        if (role == "notification"_L1)
            m_announced << nameOf(message.path());
    }
}

bool ScreenReader::key(const QString& name)
{
    return run(u"xdotool"_s, {u"key"_s, u"--delay"_s, u"1"_s, name}).code == 0;
}

bool ScreenReader::type(const QString& words)
{
    return run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"1"_s, u"--file"_s, u"-"_s}, words.toUtf8()).code == 0;
}

ScreenReader::Position ScreenReader::position()
{
    const Accessible here = readAlone(focus());
    if (isRow(here))
        return {parentOf(here.path), 0};
    const bool hasStopsInside = here.is(Accessible::MultiLine);
    return {here.path, hasStopsInside ? propertyIn(beginProperty(here.path, u"CaretOffset"_s, text)).toInt() : 0};
}

bool ScreenReader::tab()
{
    const Position start = position();
    Position here = start;
    for (int press = 0; press < MostStopsInside && here.stop == start.stop; ++press) {
        const Position before = here;
        // The next key is pressed when it is seen what the one before did: one that comes too early skips a stop.
        const auto hasMoved = [&] { return (here = position()) != before && !here.stop.isEmpty(); };
        if (!key(u"Tab"_s) || !QTest::qWaitFor(hasMoved, Timeout))
            return false;
    }
    return here.stop != start.stop;
}

Accessible ScreenReader::settled()
{
    Accessible root;
    QStringList before;
    const bool isSettled = QTest::qWaitFor(
        [&] {
            root = window();
            const QStringList stops = pathsOf(tabStops(root));
            const bool isSame = !root.path.isEmpty() && stops == before && focusIn(root) != nullptr;
            before = stops;
            return isSame;
        },
        Timeout);
    if (!isSettled)
        qWarning("the window does not come to rest");
    return root;
}

QStringList ScreenReader::walk()
{
    constexpr int mostTries = 3;
    for (int attempt = 1;; ++attempt) {
        const Accessible root = settled();
        const QStringList wrong = flawsOf(root) + wayThrough(root);
        // What came or went on the way is no flaw.
        const bool hasChanged = !wrong.isEmpty() && pathsOf(tabStops(window())) != pathsOf(tabStops(root));
        if (!hasChanged || attempt == mostTries)
            return wrong;
    }
}

QStringList ScreenReader::wayThrough(const Accessible& root)
{
    QStringList wrong;
    const auto stops = tabStops(root);
    qsizetype first = stopAround(stops, focus());
    if (first < 0 && isReadable(readAlone(focus())) && tab())
        first = stopAround(stops, focus());
    if (first < 0)
        return {u"nothing that can be reached has the focus, but %1"_s.arg(readAlone(focus()).told())};
    QSet<qsizetype> visited{first};
    QStringList way{readAlone(focus()).told()};
    constexpr int mostPresses = 200;
    qsizetype here = -1;
    for (int press = 0; here != first && stops.size() > 1; ++press) {
        if (press == mostPresses || !tab())
            return wrong << u"Tab does not leave %1"_s.arg(readAlone(focus()).told());
        const Accessible reached = readAlone(focus());
        here = stopAround(stops, reached.path);
        if (here < 0 && !isReadable(reached))
            wrong << u"Tab leads to what is no stop: %1"_s.arg(reached.told());
        if (here >= 0 && here != first && visited.contains(here))
            return wrong << u"Tab never comes back to %1, but to %2"_s.arg(stops[first]->told(), reached.told());
        visited.insert(here);
        way << reached.told();
    }
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (!visited.contains(i))
            wrong << u"Tab does not reach %1 at %2"_s.arg(stops[i]->told(), stops[i]->path);
    }
    if (!wrong.isEmpty())
        wrong << u"The way was: "_s + way.join(u", "_s);
    return wrong;
}

bool ScreenReader::tabTo(const QString& role, const QString& name)
{
    constexpr int most = 200; // more than any window has
    QString first;
    for (int press = 0; press < most; ++press) {
        const Accessible here = readAlone(focus());
        if (here.role == role && here.name.contains(name))
            return true;
        if (here.path == first || !tab())
            break;
        if (first.isEmpty())
            first = here.path;
    }
    qWarning("%s “%s” is not to be reached", qUtf8Printable(role), qUtf8Printable(name));
    return false;
}

bool ScreenReader::waitFor(const QString& role, const QString& name)
{
    const bool came = QTest::qWaitFor([&] { return window().find(role, name) != nullptr; }, Timeout);
    if (!came)
        qWarning("there is no %s “%s” in “%s”", qUtf8Printable(role), qUtf8Printable(name),
                 qUtf8Printable(windowName()));
    return came;
}

} // namespace evergrant::e2e
