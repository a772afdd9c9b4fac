// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The small client beside the whole command line: the same question, the same words, the same exit codes.

#include "../../support/testprogram.h"
#include "../station.h"
#include "cli/fast/answer.h"
#include "cli/fast/checkline.h"
#include "cli/fast/demand.h"
#include "cli/fast/plainline.h"
#include "cli/fast/socketpaths.h"
#include "cli/fast/tokentext.h"
#include "cli/jsonline.h"
#include "cli/statusview.h"
#include "cli/tokenlimit.h"
#include "core/text/jsonvalues.h"
#include "core/text/utc.h"
#include "link/protocol.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
namespace fast = evergrant::cli::fast;

namespace {

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Static because of its size.
fast::Text& emptyText()
{
    static fast::Text text;
    text.clear();
    return text;
}

std::optional<fast::Demand> demandFor(const QByteArrayList& words)
{
    QList<const char*> pointers;
    for (const QByteArray& word : words)
        pointers << word.constData();
    return fast::demandFrom({pointers.constData(), std::size_t(pointers.size())});
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheSame_data();
    void asksTheSame();
    void leavesToTheWholeCommandLine_data();
    void leavesToTheWholeCommandLine();
    void waitsAsLong();
    void exitCodes();
    void checkStatus();
    void checkLine();
    void failedCheckLine();
    void plainLines_data();
    void plainLines();
    void formatCharacters();
    void tokenAsJson_data();
    void tokenAsJson();
    void socketPaths_data();
    void socketPaths();
    void socketPathsInTheRuntimeFolder();
};

void TestAgreement::asksTheSame_data()
{
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char* words) { QTest::newRow(words) << QByteArray(words).split(' '); };
    for (const char* words :
         {"token crm", "header crm", "token crm --min-valid 300", "token --min-valid=0 crm", "token crm --json",
          "--profile /tmp/p token crm", "token crm --profile=/tmp/p", "status --check", "status --check a b.c-d_e",
          "status a --check", "token 0", "token crm --format git --username ann",
          "token --host api.example.org --format=netrc", "token crm --host api.example.org --format netrc"})
        row(words);
}

void TestAgreement::asksTheSame()
{
    QFETCH(QByteArrayList, words);
    const auto demand = demandFor(words);
    QVERIFY(demand);
    auto& line = emptyText();
    fast::appendRequest(line, *demand);
    const auto request = link::parseRequest(bytesOf(line.view()).trimmed());
    QVERIFY2(request, line.view().data());

    Station station;
    QStringList whole;
    for (const QByteArray& word : std::as_const(words))
        whole << QString::fromLatin1(word);
    station.worker.script(request->method, Error{ErrorKind::Failed, u"enough"_s, u"Enough."_s});
    station.run(whole);
    QCOMPARE(station.worker.methods(), QStringList(request->method));
    QJsonObject params = request->params;
    if (params.value("names"_L1) == QJsonArray())
        params.remove("names"_L1); // which is what it means
    QCOMPARE(params, station.worker.requests.at(0).second);
    QCOMPARE(request->id, 1);
}

void TestAgreement::leavesToTheWholeCommandLine_data()
{
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char* words) { QTest::newRow(words) << QByteArray(words).split(' '); };
    for (const char* words : {"",
                              "token",
                              "header",
                              "status",
                              "status crm",
                              "refresh crm",
                              "tokens crm",
                              "token crm other",
                              "header crm --json",
                              "token Crm",
                              "token .crm",
                              "token crm --help",
                              "token -h",
                              "--version",
                              "token crm --min-valid",
                              "token crm --min-valid x",
                              "token crm --min-valid -1",
                              "token crm --min-valid 010",
                              "token crm --min-valid 1e3",
                              "token crm --min-valid 999999999",
                              "token crm --min-valid=",
                              "token crm --min-valid 1 --min-valid 2",
                              "token crm --json --json",
                              "token crm --js",
                              "token crm --rejected-stdin",
                              "token crm --profile",
                              "token crm --profile=",
                              "--profile /a --profile /b token crm",
                              "token -- crm",
                              "-- token crm",
                              "--json token crm",
                              "status --check --json",
                              "run crm -- token",
                              "token crm --check"})
        row(words);
    const QByteArray name(65, 'a');
    QTest::newRow("long name") << QByteArrayList{"token", name};
    QTest::newRow("many names") << QByteArrayList{"status", "--check"} + QByteArrayList(65, "crm");
}

void TestAgreement::leavesToTheWholeCommandLine()
{
    QFETCH(QByteArrayList, words);
    QVERIFY(!demandFor(words));
}

void TestAgreement::waitsAsLong()
{
    QCOMPARE(std::chrono::seconds(fast::WaitSeconds), cli::TokenLimit);
}

void TestAgreement::exitCodes()
{
    for (const ErrorKind kind :
         {ErrorKind::Failed, ErrorKind::Usage, ErrorKind::NoSuchConnection, ErrorKind::PersonNeeded,
          ErrorKind::Temporary, ErrorKind::StoreLocked, ErrorKind::Cancelled}) {
        const QByteArray word = toJson(Error{kind, {}, {}}).value("kind"_L1).toString().toLatin1();
        QVERIFY(!word.isEmpty());
        QCOMPARE(int(fast::exitCodeForKind(viewOf(word))), int(exitCodeFor(kind)));
    }
    QCOMPARE(int(fast::exitCodeForKind("something new")), int(ExitCode::Failed));
}

void TestAgreement::checkStatus()
{
    for (const Health health :
         {Health::NeverAuthorized, Health::Healthy, Health::Refreshing, Health::Degraded, Health::AtRisk,
          Health::NeedsAuthorization, Health::Misconfigured, Health::StoreLocked, Health::Paused}) {
        const QByteArray word = toWord(health).toLatin1();
        for (const bool usable : {false, true})
            QCOMPARE(fast::checkStatusForState(viewOf(word), usable), std::optional(checkStatusFor(health, usable)));
    }
    QVERIFY(!fast::checkStatusForState("something new", true));
}

void TestAgreement::checkLine()
{
    const auto now = QDateTime::fromString(u"2026-09-03T12:00:00.700Z"_s, Qt::ISODateWithMs);
    QList<api::ConnectionStatus> connections;
    for (int count = 0; count < 5; ++count) {
        auto& line = emptyText();
        static fast::StatusAnswer answer;
        fast::ErrorAnswer error;
        QByteArray reply =
            link::answerLine(1, api::Codec<api::Status::Answer>::encode(api::Status::Answer{1, connections, {}}));
        QCOMPARE(int(fast::readStatusReply({reply.data(), std::size_t(reply.size())}, answer, error)),
                 int(fast::Reply::Result));
        const auto code = fast::appendCheckLine(line, answer, now.toMSecsSinceEpoch());
        const auto expected = cli::checkStatus(connections, now);
        QCOMPARE(bytesOf(line.view()), expected.line.toUtf8() + '\n');
        QCOMPARE(code, std::optional(expected.exitCode));

        api::ConnectionStatus next;
        next.name = u"c%1"_s.arg(count);
        next.health = count == 0 ? Health::Healthy : count == 1 ? Health::Paused : Health::NeverAuthorized;
        next.summary = u"a | b \u201cc\u201d \u202ed\n"_s;
        next.usable = count < 2;
        if (count != 2)
            next.expiresAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() + 3600 - 1801 * count, utcZone);
        connections << next;
    }
}

void TestAgreement::failedCheckLine()
{
    const QString message = u"It | fails.\n"_s;
    auto& line = emptyText();
    const int code = fast::appendFailedCheckLine(line, viewOf(message.toUtf8()));
    QCOMPARE(bytesOf(line.view()), cli::checkFailed(message).line.toUtf8() + '\n');
    QCOMPARE(code, cli::checkFailed(message).exitCode);
}

void TestAgreement::plainLines_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s, u"plain"_s, u"  around  "_s, u"two\nlines\n"_s, u"tab\tand\u2028more"_s,
                                u"\u202eright\u202c to left"_s, u"caf\u00e9 \u201cquoted\u201d"_s, u"a  b"_s,
                                u"\x1b[31mred"_s, u"\u009b2J"_s, u"\U0001f600"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestAgreement::plainLines()
{
    QFETCH(QString, text);
    auto& line = emptyText();
    const QByteArray utf8 = text.toUtf8();
    fast::appendPlainLine(line, viewOf(utf8));
    QCOMPARE(QString::fromUtf8(bytesOf(line.view())), cli::plainLine(text));
}

/// Everything that Qt's Unicode takes for a format character is left out, and nothing that is seen.
void TestAgreement::formatCharacters()
{
    for (char32_t character = 1; character <= 0x10ffff; ++character) {
        const auto category = QChar::category(character);
        if (category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned)
            continue;
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        auto& line = emptyText();
        fast::appendPlainLine(line, viewOf(utf8));
        const bool isSeen = category != QChar::Other_Format && category != QChar::Other_Control &&
                            category != QChar::Separator_Line && category != QChar::Separator_Paragraph &&
                            character != U' ';
        if (bytesOf(line.view()) != (isSeen ? utf8 : QByteArray()))
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(character), 4, 16)));
    }
}

void TestAgreement::tokenAsJson_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("expiresAt");
    QTest::newRow("with an end") << QByteArray("ya29.a0-_~+/=") << QByteArray("2026-09-03T13:00:00Z");
    QTest::newRow("without") << QByteArray("x") << QByteArray();
    QTest::newRow("quotes") << QByteArray("a\"b\\c") << QByteArray();
}

void TestAgreement::tokenAsJson()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, expiresAt);
    fast::TokenAnswer answer;
    answer.accessToken = viewOf(token);
    answer.tokenType = "Bearer";
    if (!expiresAt.isEmpty())
        answer.expiresAt = viewOf(expiresAt);
    auto& line = emptyText();
    QVERIFY(fast::appendTokenJson(line, answer));
    const QJsonValue end = expiresAt.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(expiresAt));
    QCOMPARE(bytesOf(line.view()), cli::jsonLine({{u"access_token"_s, QString::fromUtf8(token)},
                                                  {u"token_type"_s, u"Bearer"_s},
                                                  {u"expires_at"_s, end}}));
    answer.tokenType = "caf\xc3\xa9";
    QVERIFY(!fast::appendTokenJson(emptyText(), answer));
}

void TestAgreement::socketPaths_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("simple");
    QTest::newRow("plain") << u"/profile"_s << true;
    QTest::newRow("hidden") << u"/.local/share"_s << true;
    QTest::newRow("symbolic link") << u"/link"_s << true;
    QTest::newRow("too long") << u'/' + QString(120, u'x') << true;
    QTest::newRow("missing") << u"/none"_s << false;
    QTest::newRow("dots") << u"/profile/../profile"_s << false;
    QTest::newRow("one dot") << u"/./profile"_s << false;
    QTest::newRow("two slashes") << u"//profile"_s << false;
    QTest::newRow("slash at the end") << u"/profile/"_s << false;
    QTest::newRow("letters of others") << u"/caf\u00e9"_s << false;
}

void TestAgreement::socketPaths()
{
    QFETCH(QString, folder);
    QFETCH(bool, simple);
    const QTemporaryDir top;
    for (const QString& name : {u"profile"_s, u".local/share"_s, u"caf\u00e9"_s, QString(120, u'x')})
        QVERIFY(QDir(top.path()).mkpath(name));
    QVERIFY(QFile::link(top.filePath(u"profile"_s), top.filePath(u"link"_s)));
    const QString profile = top.path() + folder;
    const QByteArray option = QFile::encodeName(profile);
    const auto paths = fast::socketPathsFor(viewOf(option));
    QCOMPARE(paths.has_value(), simple);
    if (!paths)
        return;
    QStringList found;
    for (const auto& path : *paths)
        if (!path.isEmpty())
            found << QString::fromLocal8Bit(path.bytes.data());
    QCOMPARE(found, link::socketPaths(profile));
    QVERIFY(!fast::socketPathsFor("profile")); // relative
}

void TestAgreement::socketPathsInTheRuntimeFolder()
{
    const QTemporaryDir runtime, profile;
    QVERIFY(QDir(runtime.path()).mkdir(QString::number(::geteuid())));
    const QByteArray root = QFile::encodeName(runtime.path()), option = QFile::encodeName(profile.path());
    const auto paths = fast::socketPathsFor(viewOf(option), root.constData());
    QVERIFY(paths);
    const QStringList expected = link::socketPaths(profile.path(), runtime.path());
    QCOMPARE(expected.size(), 2);
    QCOMPARE(QString::fromLocal8Bit(paths->at(0).bytes.data()), expected.at(0));
    QCOMPARE(QString::fromLocal8Bit(paths->at(1).bytes.data()), expected.at(1));
}

EVERGRANT_TEST(TestAgreement)
#include "tst_fast_agreement.moc"
