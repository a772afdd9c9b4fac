// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "net/httprequestparser.h"
#include <QTest>

using namespace evergrant;
using State = HttpRequestParser::State;

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("get") << QByteArray("GET /callback?code=a%20b&state=c HTTP/1.1\r\nHost: localhost:1\r\n\r\n")
                             << QByteArray("GET") << QByteArray("/callback") << QByteArray("code=a%20b&state=c")
                             << QByteArray();
        QTest::newRow("question mark without query")
            << QByteArray("GET /a? HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("GET") << QByteArray("/a")
            << QByteArray() << QByteArray();
        QTest::newRow("second question mark")
            << QByteArray("GET /a?b?c HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("GET") << QByteArray("/a")
            << QByteArray("b?c") << QByteArray();
        QTest::newRow("post") << QByteArray("POST /t HTTP/1.1\r\nhOsT: x\r\nContent-Length: 7\r\n\r\na=b&c=d")
                              << QByteArray("POST") << QByteArray("/t") << QByteArray() << QByteArray("a=b&c=d");
        QTest::newRow("chunked") << QByteArray("POST /t HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                               "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                                 << QByteArray("POST") << QByteArray("/t") << QByteArray() << QByteArray("abcde");
        QTest::newRow("head, 1.0") << QByteArray("HEAD / HTTP/1.0\r\nHost: x\r\n\r\n") << QByteArray("HEAD")
                                   << QByteArray("/") << QByteArray() << QByteArray();
        QTest::newRow("long but not too long")
            << "GET /?" + QByteArray(8000, 'a') + " HTTP/1.1\r\nHost: x\r\nCookie: " + QByteArray(8000, 'b') +
                   "\r\n\r\n"
            << QByteArray("GET") << QByteArray("/") << QByteArray(8000, 'a') << QByteArray();
    }
    void parses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        for (const qsizetype step : {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(1000), bytes.size()}) {
            HttpRequestParser parser;
            for (qsizetype i = 0; i < bytes.size(); i += step) {
                QCOMPARE(parser.state(), State::NeedMore);
                parser.feed(QByteArrayView(bytes).sliced(i, qMin(step, bytes.size() - i)));
            }
            QCOMPARE(parser.state(), State::Complete);
            QCOMPARE(parser.request().method, method);
            QCOMPARE(parser.request().path, path);
            QCOMPARE(parser.request().query, query);
            QCOMPARE(parser.request().body, body);
            QVERIFY(!parser.request().headers.value("host").isEmpty());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n") << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nAccept: */*\r\n\r\n") << 400;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
        QTest::newRow("to a proxy") << QByteArray("GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")
                                         << 400;
        QTest::newRow("two lengths")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab") << 400;
        QTest::newRow("length and chunks")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
            << 400;
        QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n") << 400;
        QTest::newRow("long request line") << "GET /" + QByteArray(9000, 'a') << 414;
        QTest::newRow("long request line, ended") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n"
                                                  << 414;
        QTest::newRow("long header") << "GET / HTTP/1.1\r\nX: " + QByteArray(9000, 'a') << 431;
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\nHost: x\r\n" + QByteArray("X-Abc: defgh\r\n").repeated(1500)
                                      << 431;
        QTest::newRow("long body, announced")
            << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 16385\r\n\r\n") << 413;
        QTest::newRow("long body, in chunks") << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                                     ("1000\r\n" + QByteArray(4096, 'z') + "\r\n").repeated(17)
                                              << 413;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        // 40: the request line arrives whole, a long header does not.
        for (const qsizetype step : {qsizetype(11), qsizetype(40), bytes.size()}) {
            HttpRequestParser parser;
            for (qsizetype i = 0; i < bytes.size(); i += step)
                parser.feed(QByteArrayView(bytes).sliced(i, qMin(step, bytes.size() - i)));
            QCOMPARE(parser.state(), State::Refused);
            QCOMPARE(parser.refusal(), status);
        }
    }

    void sameVerdictForEveryCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray head = "GET / HTTP/1.1\r\nHost: x\r\n";
        QTest::newRow("long header") << head + "X: " + QByteArray(8191, 'a') + "\r\n\r\n";
        QTest::newRow("folded header") << head + "X: " + (QByteArray(200, 'b') + "\r\n ").repeated(30);
        QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\n\n");
        QTest::newRow("empty line first") << "\r\n" + head + "\r\n";
        QTest::newRow("chunk with much around it")
            << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;x=" + QByteArray(500, 'c') +
                   "\r\na\r\n0\r\n\r\n";
        QTest::newRow("control character late in a long line")
            << head + "X: " + QByteArray(8190, 'a') + '\x01' + QByteArray(9, 'a') + "\r\n\r\n";
        QTest::newRow("damaged chunk") << QByteArray(
            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nz\r\na\r\n");
    }
    void sameVerdictForEveryCut()
    {
        QFETCH(QByteArray, bytes);
        HttpRequestParser whole;
        whole.feed(bytes);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            HttpRequestParser pieces;
            pieces.feed(QByteArrayView(bytes).first(cut));
            pieces.feed(QByteArrayView(bytes).sliced(cut));
            QCOMPARE(pieces.state(), whole.state());
            QCOMPARE(pieces.refusal(), whole.refusal());
        }
    }

    /// What a chunk may carry beside its bytes has no limit of its own.
    void endlessChunkHeader()
    {
        HttpRequestParser parser;
        parser.feed("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;x=");
        for (int i = 0; i < 80; ++i)
            parser.feed(QByteArray(1024, 'c'));
        QCOMPARE(parser.state(), State::Refused);
        QCOMPARE(parser.refusal(), 413);
    }

    void waitsForTheRest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half a line") << QByteArray("GET /call");
        QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHo");
        QTest::newRow("no empty line") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n");
        QTest::newRow("half a body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
    }
    void waitsForTheRest()
    {
        QFETCH(QByteArray, bytes);
        HttpRequestParser parser;
        QCOMPARE(parser.feed(bytes), State::NeedMore);
    }

    void ignoresWhatFollows()
    {
        HttpRequestParser parser;
        parser.feed("GET /a HTTP/1.1\r\nHost: x\r\n\r\nGET /b HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(parser.state(), State::Complete);
        parser.feed("more");
        QCOMPARE(parser.request().path, QByteArray("/a"));
    }
};

EVERGRANT_TEST(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
