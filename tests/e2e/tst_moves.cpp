// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A connection on its way between two homes, with kill -9 at every step that makes something durable: never do two
// renew it, and never is its grant held by nobody. The server ends a grant whose refresh token is used twice.

#include "station.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::e2e;

namespace {

const QByteArray passphrase = "correct horse battery\n";

/// A home whose programs die by order, see tests/faults/shim.c.
class Home : public Station
{
public:
    Home()
    {
        setEnvironment(u"LD_PRELOAD"_s, QStringLiteral(EVERGRANT_SHIM));
        setEnvironment(u"FAULTS_KILL"_s, file(u"order"_s));
        setEnvironment(u"ASAN_OPTIONS"_s, environment().value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    }
    void order(const QString& order) const
    {
        QFile orders(file(u"order"_s));
        if (!orders.open(QIODevice::WriteOnly) || orders.write(order.toLatin1()) < 0)
            qFatal("no orders can be given");
    }
    void endOrders() const { QFile::remove(file(u"order"_s)); }

    bool has() const { return !status(u"crm"_s).isEmpty(); }
    bool renews() const { return has() && state(u"crm"_s) != "paused"_L1; }
    bool holds() const { return has() && !status(u"crm"_s)["grant"_L1]["authorized_at"_L1].isNull(); }
};

} // namespace

class TestMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void copiesSecrets();
    void movesAndComesBack();
    void isImportedOnce();
    void survivesKills_data();
    void survivesKills();
    void takesBackThroughKills_data();
    void takesBackThroughKills();

private:
    QString package() const { return m_homes[0]->file(u"a.package"_s); }
    Home& source() const { return *m_homes[m_at]; }
    Home& place() const { return *m_homes[1 - m_at]; }
    Ran exported() const
    {
        return source().evergrant({u"export"_s, u"crm"_s, u"--move"_s, u"--output"_s, package()}, passphrase);
    }
    Ran imported(const QStringList& more = {}) const
    {
        return place().evergrant(QStringList{u"import"_s, package()} + more, passphrase);
    }
    void arrived();
    void checkBetween() const;

    AuthServer m_server;
    std::unique_ptr<Home> m_homes[2];
    int m_at = 0; ///< which of them renews
};

void TestMoves::initTestCase()
{
    QVERIFY2(!outsideOfSession(), outsideOfSession());
    QVERIFY(m_server.start());
    for (auto& home : m_homes)
        home = std::make_unique<Home>();
    QVERIFY(source().authorized(u"crm"_s, m_server));
}

void TestMoves::cleanupTestCase()
{
    for (auto& home : m_homes)
        home.reset();
}

/// It is renewed at the place now, and only there; the next move is the way back.
void TestMoves::arrived()
{
    COMPARE_CODE(place().evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    COMPARE_CODE(source().evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 4);
    COMPARE_CODE(place().evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
    QVERIFY(QFile::remove(package()));
    m_at = 1 - m_at;
}

void TestMoves::checkBetween() const
{
    QVERIFY(!(source().renews() && place().renews()));
    QVERIFY(source().holds() || place().holds());
}

void TestMoves::copiesSecrets()
{
    const QString file = source().file(u"secrets.package"_s);
    COMPARE_CODE(source().evergrant({u"export"_s, u"--secrets"_s, u"--output"_s, file}, passphrase), 0);
    QVERIFY(source().renews());
    const Station other;
    COMPARE_CODE(other.evergrant({u"import"_s, file}, "another passphrase\n"), 2);
    COMPARE_CODE(other.evergrant({u"import"_s, file}, passphrase), 0);
    QCOMPARE(other.state(u"crm"_s), u"never-authorized"_s);
    QCOMPARE(other.authorize(u"crm"_s).command.code, 0); // with the client's secret, which nobody has entered here
}

void TestMoves::movesAndComesBack()
{
    const QByteArray token = lineOf(source().evergrant({u"token"_s, u"crm"_s}));
    for (int way = 0; way < 2; ++way) {
        COMPARE_CODE(exported(), 0);
        QVERIFY(!source().renews());
        // What is in hand works until it ends.
        COMPARE_CODE(source().evergrant({u"token"_s, u"crm"_s}), 0);
        COMPARE_CODE(source().evergrant({u"resume"_s, u"crm"_s}), 2);
        COMPARE_CODE(source().evergrant({u"remove"_s, u"crm"_s, u"--revoke"_s, u"--yes"_s}), 2);
        COMPARE_CODE(imported(), 0);
        arrived();
    }
    QVERIFY(lineOf(source().evergrant({u"token"_s, u"crm"_s})) != token);
    QVERIFY(m_server.accepts(lineOf(source().evergrant({u"token"_s, u"crm"_s}))));
}

void TestMoves::isImportedOnce()
{
    COMPARE_CODE(exported(), 0);
    COMPARE_CODE(imported(), 0);
    const Ran again = imported();
    COMPARE_CODE(again, 0);
    QVERIFY2(again.err.contains("is here already"), again.told());
    // A third home is given the same file, and the source its own.
    const Station third;
    const Ran refused = third.evergrant({u"import"_s, package()}, passphrase);
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("imported into another profile"), refused.told());
    COMPARE_CODE(source().evergrant({u"import"_s, package()}, passphrase), 2);
    arrived();
}

void TestMoves::survivesKills_data()
{
    QTest::addColumn<QString>("killed");
    QTest::addColumn<QString>("order");
    const auto rows = [](const QString& killed, const QString& call, int most) {
        for (int number = 1; number <= most; ++number) {
            const QString order = u"%1 %2"_s.arg(call).arg(number);
            QTest::newRow(qPrintable(killed + u": "_s + order)) << killed << order;
        }
    };
    // The last of each are the command's own, which writes the package.
    for (const auto& killed : {u"export"_s, u"import anew"_s, u"import back"_s}) {
        rows(killed, u"before write connections.json.changes"_s, 1);
        rows(killed, u"after sync connections.json.changes"_s, 1);
        rows(killed, u"before sync grants.db*"_s, killed == "export"_L1 ? 3 : 12);
        rows(killed, u"before sync #*"_s, 1); // a file that has no name yet
        rows(killed, u"after sync #*"_s, 1);
    }
    rows(u"import back"_s, u"before rename a.package"_s, 1);
    rows(u"import back"_s, u"after rename a.package"_s, 1);
}

void TestMoves::survivesKills()
{
    QFETCH(const QString, killed);
    QFETCH(const QString, order);
    const bool exports = killed == "export"_L1;
    // How many times SQLite syncs is its own business: so many times may be more than there are.
    const bool isLate = order.contains("grants.db"_L1) && !order.endsWith(u" 1"_s);
    if (killed == "import anew"_L1)
        COMPARE_CODE(place().evergrant({u"remove"_s, u"crm"_s, u"--yes"_s}), 0);
    if (exports) {
        source().order(order);
        const Ran died = exported();
        source().endOrders();
        QVERIFY2(died.code != 0 || isLate, died.told()); // it was killed, or its worker
        checkBetween();
    }
    if (!QFileInfo::exists(package())) {
        COMPARE_CODE(source().evergrant({u"resume"_s, u"crm"_s, u"--take-back"_s}), 0);
        QVERIFY(source().renews());
        COMPARE_CODE(source().evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
        COMPARE_CODE(exported(), 0);
    }
    if (!exports) {
        place().order(order);
        const Ran died = imported();
        place().endOrders();
        QVERIFY2(died.code != 0 || isLate, died.told());
        checkBetween();
    }
    COMPARE_CODE(imported(), 0);
    arrived();
}

void TestMoves::takesBackThroughKills_data()
{
    QTest::addColumn<QString>("order");
    for (const auto& order :
         {u"before sync grants.db* 1"_s, u"before sync grants.db* 2"_s, u"before sync grants.db* 3"_s,
          u"before write connections.json.changes 1"_s, u"after sync connections.json.changes 1"_s})
        QTest::newRow(qPrintable(order)) << order;
}

/// The package is lost. What the worker that dies has decided, the next one does by itself.
void TestMoves::takesBackThroughKills()
{
    QFETCH(const QString, order);
    COMPARE_CODE(exported(), 0);
    QVERIFY(QFile::remove(package()));
    source().order(order);
    const Ran died = source().evergrant({u"resume"_s, u"crm"_s, u"--take-back"_s});
    source().endOrders();
    const bool isLate = order.contains("grants.db"_L1) && !order.endsWith(u" 1"_s);
    QVERIFY2(died.code != 0 || isLate, died.told());
    QVERIFY(source().holds());
    if (order.contains("connections.json"_L1)) // it was decided before that
        QTRY_VERIFY_WITH_TIMEOUT(source().renews(), 20000);
    else
        COMPARE_CODE(source().evergrant({u"resume"_s, u"crm"_s, u"--take-back"_s}), 0);
    COMPARE_CODE(source().evergrant({u"refresh"_s, u"crm"_s, u"--force"_s}), 0);
}

QTEST_GUILESS_MAIN(TestMoves)
#include "tst_moves.moc"
