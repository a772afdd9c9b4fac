// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "link/linereader.h"
#include "link/localendpoint.h"
#include "link/protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::link;
using namespace Qt::Literals::StringLiterals;

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badRequests_data();
    void badRequests();
    void goodRequest();
    void anotherVersion_data();
    void anotherVersion();
    void answers();
    void longAnswers_data();
    void longAnswers();
    void badAnswers_data();
    void badAnswers();
    void longNotice();
    void lines_data();
    void lines();
    void longLines_data();
    void longLines();
    void socketPathsDependOnTheProfileOnly();
    void socketPathSurvivesMakingTheProfile();
    void noSocketInTooLongAProfile();
    void profileDirectories_data();
    void profileDirectories();
};

void TestProtocol::badRequests_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named"); // by the message
    QTest::addColumn<qint64>("id");
    const auto row = [](const char* name, const QByteArray& line, const QString& named, qint64 id = 0) {
        QTest::newRow(name) << line << named << id;
    };
    row("empty", "", u"JSON"_s);
    row("text", "GET / HTTP/1.1", u"JSON"_s);
    row("half", R"({"v":1,"id":7,"meth)", u"JSON"_s);
    row("two objects", R"({"v":1,"id":7,"method":"a"}{"v":1})", u"JSON"_s);
    row("zero bytes", QByteArray(100, '\0'), u"JSON"_s);
    row("not UTF-8", "{\"v\":1,\"id\":7,\"method\":\"\xff\xfe\"}", u"JSON"_s);
    row("array", R"([1,2,3])", u"object"_s);
    row("number", "7", u"JSON"_s);
    row("deep", QByteArray(20000, '['), u"JSON"_s);
    row("no version", R"({"id":7,"method":"status"})", u"\"v\""_s, 7);
    row("later version", R"({"v":2,"id":7,"method":"status"})", u"\"v\""_s, 7);
    row("version as text", R"({"v":"1","id":7,"method":"status"})", u"\"v\""_s, 7);
    row("no id", R"({"v":1,"method":"status"})", u"\"id\""_s);
    row("id 0", R"({"v":1,"id":0,"method":"status"})", u"\"id\""_s);
    row("negative id", R"({"v":1,"id":-4,"method":"status"})", u"\"id\""_s);
    row("fractional id", R"({"v":1,"id":1.5,"method":"status"})", u"\"id\""_s);
    row("huge id", R"({"v":1,"id":1e300,"method":"status"})", u"\"id\""_s);
    row("id as text", R"({"v":1,"id":"7","method":"status"})", u"\"id\""_s);
    row("no method", R"({"v":1,"id":7})", u"\"method\""_s, 7);
    row("empty method", R"({"v":1,"id":7,"method":""})", u"\"method\""_s, 7);
    row("method as number", R"({"v":1,"id":7,"method":3})", u"\"method\""_s, 7);
    row("params as array", R"({"v":1,"id":7,"method":"a","params":[]})", u"\"params\""_s, 7);
    row("params null", R"({"v":1,"id":7,"method":"a","params":null})", u"\"params\""_s, 7);
}

void TestProtocol::badRequests()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, named);
    QFETCH(qint64, id);
    const auto request = parseRequest(line);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::Usage);
    QVERIFY2(request.error().message.contains(named), qPrintable(request.error().message));
    QCOMPARE(idIn(line), id);
}

void TestProtocol::goodRequest()
{
    const QByteArray line = requestLine({9007199254740992, u"token"_s, {{u"name"_s, u"crm\n\"x"_s}}});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto request = parseRequest(line.chopped(1));
    QVERIFY(request);
    QCOMPARE(request->id, 9007199254740992);
    QCOMPARE(request->method, u"token"_s);
    QCOMPARE(request->params.value("name"_L1).toString(), u"crm\n\"x"_s);
    QVERIFY(parseRequest(R"({"v":1,"id":7,"method":"hello"})")->params.isEmpty());
}

void TestProtocol::anotherVersion_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("understood");
    QTest::newRow("token") << u"token"_s << false;
    QTest::newRow("a greeting") << u"hello"_s << true;
    QTest::newRow("the way out") << u"stop"_s << true;
}

void TestProtocol::anotherVersion()
{
    QFETCH(const QString, method);
    const auto request = parseRequest(R"({"v":2,"id":7,"method":")" + method.toUtf8() + R"("})");
    QTEST(request.has_value(), "understood");
    if (request) {
        QCOMPARE(request->id, 7);
        return;
    }
    QCOMPARE(request.error().code, u"bad-version"_s);
    QVERIFY(request.error().message.contains(u"run `evergrant stop`, then try again"_s));
}

void TestProtocol::answers()
{
    const auto good = parseIncoming(answerLine(7, QJsonObject{{u"a"_s, 1}}));
    QCOMPARE(good->id, 7);
    QCOMPARE(good->data.value("a"_L1).toInt(), 1);
    QVERIFY(!good->error && !good->part && good->notice.isEmpty());

    const auto bad = parseIncoming(answerLine(8, fail(ErrorKind::PersonNeeded, u"invalid_grant"_s, u"Sign in."_s)));
    QCOMPARE(bad->id, 8);
    QCOMPARE(bad->error->kind, ErrorKind::PersonNeeded);
    QCOMPARE(bad->error->code, u"invalid_grant"_s);
    QCOMPARE(bad->error->message, u"Sign in."_s);

    const auto notice = parseIncoming(noticeLine(u"changed"_s, {{u"name"_s, u"crm"_s}}));
    QCOMPARE(notice->notice, u"changed"_s);
    QCOMPARE(notice->data.value("name"_L1).toString(), u"crm"_s);
}

void TestProtocol::longAnswers_data()
{
    QTest::addColumn<QString>("filling");
    QTest::newRow("letters") << u"abcdefg "_s;
    QTest::newRow("quotes, twice as long in a text") << u"\"\\"_s;
    QTest::newRow("three bytes each") << u"\u20ac"_s;
    QTest::newRow("surrogate pairs") << QString::fromUtf8("\xf0\x9f\x99\x82");
    QTest::newRow("pairs out of step") << u"x"_s + QString::fromUtf8("\xf0\x9f\x99\x82");
    QTest::newRow("control characters") << u"\u0001\u007f"_s;
}

void TestProtocol::longAnswers()
{
    QFETCH(QString, filling);
    const QJsonObject result{{u"text"_s, filling.repeated(200000 / filling.size())}};
    const QByteArray lines = answerLine(7, result);
    QString text;
    const QList<QByteArray> parts = lines.chopped(1).split('\n');
    QVERIFY(parts.size() > 1);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QVERIFY(parts[i].size() < MaximumLine);
        const auto incoming = parseIncoming(parts[i]);
        QVERIFY(incoming && incoming->part);
        QCOMPARE(incoming->id, 7);
        QCOMPARE(incoming->more, i < parts.size() - 1);
        text += *incoming->part;
    }
    QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), result);
}

void TestProtocol::badAnswers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("neither result nor error") << QByteArray(R"({"v":1,"id":7})");
    QTest::newRow("result as text") << QByteArray(R"({"v":1,"id":7,"result":"x"})");
}

void TestProtocol::badAnswers()
{
    QFETCH(QByteArray, line);
    QVERIFY(!parseIncoming(line));
}

void TestProtocol::longNotice()
{
    const QByteArray line = noticeLine(u"event"_s, {{u"text"_s, QString(100000, u'x')}});
    QVERIFY(line.size() < MaximumLine);
    QCOMPARE(parseIncoming(line)->notice, u"event"_s);
    QVERIFY(parseIncoming(line)->data.value("omitted"_L1).toBool());
}

void TestProtocol::lines_data()
{
    QTest::addColumn<QByteArrayList>("fed");
    QTest::addColumn<QByteArrayList>("read");
    using L = QByteArrayList;
    QTest::newRow("nothing") << L{} << L{};
    QTest::newRow("half a line") << L{"abc"} << L{};
    QTest::newRow("byte by byte") << L{"a", "b", "\n", "c", "\n"} << L{"ab", "c"};
    QTest::newRow("several at once") << L{"a\nbc\n\nd"} << L{"a", "bc", ""};
    QTest::newRow("across") << L{"a\nb", "c\nd\ne", "\n"} << L{"a", "bc", "d", "e"};
    QTest::newRow("carriage returns") << L{"a\r\nb\r", "\n"} << L{"a", "b"};
    QTest::newRow("as long as allowed") << L{"12345678", "\n"} << L{"12345678"};
}

void TestProtocol::lines()
{
    QFETCH(QByteArrayList, fed);
    QFETCH(QByteArrayList, read);
    LineReader reader(8);
    QByteArrayList lines;
    for (const QByteArray& bytes : std::as_const(fed)) {
        reader.feed(bytes);
        while (const auto line = reader.next())
            lines += *line;
    }
    QCOMPARE(lines, read);
    QVERIFY(!reader.overflowed());
}

void TestProtocol::longLines_data()
{
    QTest::addColumn<QByteArrayList>("fed");
    QTest::addColumn<int>("before"); // good lines before the bad one
    QTest::newRow("at once") << QByteArrayList{"123456789\n"} << 0;
    QTest::newRow("without an end") << QByteArrayList{"12345", "6789"} << 0;
    QTest::newRow("after a good one") << QByteArrayList{"ab\n123456789"} << 1;
}

void TestProtocol::longLines()
{
    QFETCH(QByteArrayList, fed);
    QFETCH(int, before);
    LineReader reader(8);
    int lines = 0;
    for (const QByteArray& bytes : std::as_const(fed)) {
        reader.feed(bytes);
        while (reader.next())
            ++lines;
    }
    QCOMPARE(lines, before);
    QVERIFY(reader.overflowed());
    reader.feed("ok\n");
    QVERIFY(!reader.next());
}

void TestProtocol::socketPathsDependOnTheProfileOnly()
{
    const QTemporaryDir root;
    const QString own = root.filePath(QString::number(ownUser()));
    const QStringList without = socketPaths(u"/home/x/profile"_s, root.path());
    QCOMPARE(without, QStringList{u"/home/x/profile/worker.sock"_s});
    QVERIFY(QDir().mkpath(own));
    const QStringList with = socketPaths(u"/home/x/profile"_s, root.path());
    QCOMPARE(with.size(), 2);
    QVERIFY2(with[0].startsWith(own + u"/evergrant/"_s) && with[0].endsWith(".sock"_L1), qPrintable(with[0]));
    QCOMPARE(with[1], without[0]);
    qputenv("XDG_RUNTIME_DIR", "/elsewhere");
    QCOMPARE(socketPaths(u"/home/x/profile"_s, root.path()), with);
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(socketPaths(u"/home/x/profile2"_s, root.path()).at(0) != with[0]);
}

void TestProtocol::socketPathSurvivesMakingTheProfile()
{
    const QTemporaryDir root;
    QVERIFY(QDir().mkpath(root.filePath(u"real"_s)));
    QVERIFY(QDir().mkpath(root.filePath(QString::number(ownUser()))));
    QVERIFY(QFile::link(root.filePath(u"real"_s), root.filePath(u"link"_s)));
    const QString profile = root.filePath(u"link/a/b"_s);
    const QString before = socketPaths(profile, root.path()).at(0);
    QVERIFY(QDir().mkpath(profile));
    QCOMPARE(socketPaths(profile, root.path()).at(0), before);
    QCOMPARE(socketPaths(root.filePath(u"real/a/b"_s), root.path()).at(0), before);
}

void TestProtocol::noSocketInTooLongAProfile()
{
    const QTemporaryDir root;
    const QString profile = u"/home/"_s + QString(120, u'x');
    QVERIFY(socketPaths(profile, root.path()).isEmpty());
    QVERIFY(QDir().mkpath(root.filePath(QString::number(ownUser()))));
    QCOMPARE(socketPaths(profile, root.path()).size(), 1);
}

void TestProtocol::profileDirectories_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("profileVariable");
    QTest::addColumn<QByteArray>("home");
    QTest::addColumn<QString>("expected");
    QTest::newRow("default") << QString() << QByteArray() << QByteArray("/home/u")
                             << u"/home/u/.local/share/evergrant"_s;
    QTest::newRow("variable") << QString() << QByteArray("/p") << QByteArray("/home/u") << u"/p"_s;
    QTest::newRow("option wins") << u"/o//x/../y/"_s << QByteArray("/p") << QByteArray("/home/u") << u"/o/y"_s;
    QTest::newRow("relative") << u"here"_s << QByteArray() << QByteArray("/home/u")
                              << QDir::current().filePath(u"here"_s);
    QTest::newRow("no HOME") << QString() << QByteArray() << QByteArray()
                             << homeDirectory() + u"/.local/share/evergrant"_s;
}

void TestProtocol::profileDirectories()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, profileVariable);
    QFETCH(QByteArray, home);
    QFETCH(QString, expected);
    const QByteArray homeBefore = qgetenv("HOME");
    qputenv("EVERGRANT_PROFILE", profileVariable);
    qputenv("XDG_DATA_HOME", "/elsewhere");
    home.isEmpty() ? qunsetenv("HOME") : qputenv("HOME", home);
    const QString directory = profileDirectory(option);
    qputenv("HOME", homeBefore);
    qunsetenv("EVERGRANT_PROFILE");
    qunsetenv("XDG_DATA_HOME");
    if (QByteArray(QTest::currentDataTag()) == "no HOME")
        QVERIFY2(directory.startsWith(u'/') && directory.endsWith("/.local/share/evergrant"_L1), qPrintable(directory));
    else
        QCOMPARE(directory, expected);
}

EVERGRANT_TEST(TestProtocol)
#include "tst_protocol.moc"
