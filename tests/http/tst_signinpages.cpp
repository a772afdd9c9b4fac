// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/signinpages.h"

#include "../engine/bench.h"
#include "../net/rawclient.h"
#include "../support/testprogram.h"
#include "net/httpserver.h"
#include <QCoroFuture>
#include <QPromise>
#include <QRegularExpression>
#include <QTest>

using namespace evergrant;
using namespace evergrant::http;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Answer = Result<JsonText>;

QCoro::Task<Answer> ended(Answer answer)
{
    co_return answer;
}

QCoro::Task<Answer> later(QFuture<Answer> answer)
{
    co_return co_await answer;
}

Answer failed(ErrorKind kind, const QString& code, const QString& message)
{
    return tl::unexpected(Error{kind, code, message});
}

template <typename Message>
Answer encoded(const Message& message)
{
    return api::Codec<Message>::text(message);
}

} // namespace

class TestSignInPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLinkOpensOnce();
    void wrongKeys_data();
    void wrongKeys();
    void oldLinks();
    void onlySoManyPages();
    void foreignRequests();
    void startsAndFinishes();
    void pastedAddress();
    void deviceCode();
    void waitsNotForEver();
    void whatCannotBegin();
    void otherAccount_data();
    void otherAccount();
    void textOfOthersIsNoMarkup();
    void answersAreNotStored();

private:
    Worker worker();
    QUrl url(const QByteArray& query = {}) const;
    QByteArray link() { return m_pages->add(m_params).reveal().toByteArray(); }
    /// The whole answer; empty when none comes.
    QByteArray get(const QByteArray& key);
    QByteArray post(const QByteArray& form, const QByteArray& headers = {});
    QByteArray press(const QByteArray& word, const QByteArray& more = {}) { return post(pressed(word) + more); }
    QByteArray pressed(const QByteArray& word) const { return "key=" + m_formKey + "&do=" + word; }
    /// Opens a page and presses "Start".
    QByteArray started()
    {
        get(link());
        return press("start");
    }
    void end(const Answer& answer)
    {
        m_wait->addResult(answer);
        m_wait->finish();
    }
    QByteArray received(RawClient& client);

    FakeClock m_clock;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<SignInPages> m_pages;
    api::Authorize::Params m_params;
    api::Authorize::Answer m_offer;
    std::optional<Answer> m_begun, m_pasted; ///< empty: it works
    std::unique_ptr<QPromise<Answer>> m_wait;
    QList<std::pair<QString, QJsonObject>> m_asked;
    int m_served = 0;     ///< requests
    QByteArray m_formKey; ///< of the page that came last
};

void TestSignInPages::init()
{
    m_asked.clear();
    m_served = 0;
    m_begun.reset();
    m_pasted.reset();
    m_params = {};
    m_params.name = u"crm"_s;
    m_params.by = u"ada"_s;
    m_offer = {};
    m_offer.attempt = u"a1"_s;
    m_offer.url = QUrl(u"https://as.example/auth?state=xyz&scope=a%20b"_s);
    m_pages = std::make_unique<SignInPages>(worker());
    m_server = std::make_unique<HttpServer>(m_clock);
    m_server->setHandler([this](const HttpRequest& request, const HttpResponder& browser) {
        QCOMPARE(request.path, SignInPages::path());
        m_pages->serve(request, browser);
        ++m_served;
    });
    QVERIFY(m_server->listenOnAllNames(0));
}

/// No sign-in outlives its test.
void TestSignInPages::cleanup()
{
    if (m_wait && !m_wait->future().isFinished())
        end(encoded(api::AuthorizeWait::Answer()));
    settle();
}

Worker TestSignInPages::worker()
{
    const auto ask = [this](const QString& method, const QJsonObject& params) {
        m_asked.append({method, params});
        if (method == api::Authorize::Name)
            return ended(m_begun.value_or(encoded(m_offer)));
        if (method == api::AuthorizePaste::Name)
            return ended(m_pasted.value_or(QJsonObject()));
        if (method != api::AuthorizeWait::Name)
            return ended(QJsonObject());
        m_wait = std::make_unique<QPromise<Answer>>();
        m_wait->start();
        return later(m_wait->future());
    };
    const auto named = [](const QString& name) {
        Connection connection;
        connection.name = name;
        connection.title = u"Our <customers>"_s;
        return std::optional(connection);
    };
    return {m_clock, ask, named, [](const QUuid&) { return std::optional<Connection>(); }};
}

QUrl TestSignInPages::url(const QByteArray& query) const
{
    return QUrl(u"http://127.0.0.1:%1/sign-in?%2"_s.arg(m_server->port()).arg(QLatin1StringView(query)));
}

QByteArray TestSignInPages::received(RawClient& client)
{
    if (!QTest::qWaitFor([&] { return client.isAnswered(); }))
        return {};
    static const QRegularExpression key(u"name=\"key\" value=\"([^\"]*)\""_s);
    m_formKey = key.match(QString::fromUtf8(client.body())).captured(1).toLatin1();
    return client.received();
}

QByteArray TestSignInPages::get(const QByteArray& key)
{
    RawClient client(m_server->port());
    client.get(url("key=" + key));
    return received(client);
}

QByteArray TestSignInPages::post(const QByteArray& form, const QByteArray& headers)
{
    RawClient client(m_server->port());
    client.post(url(), form, headers);
    return received(client);
}

void TestSignInPages::aLinkOpensOnce()
{
    const QByteArray key = link();
    const QByteArray page = get(key);
    QVERIFY2(page.contains("data-step=\"start\""), page.constData());
    QVERIFY(!m_formKey.isEmpty() && m_formKey != key);
    QVERIFY(m_asked.isEmpty()); // nothing begins before somebody wants it
    const QByteArray again = get(key);
    QVERIFY2(again.startsWith("HTTP/1.1 404 ") && again.contains("data-step=\"gone\""), again.constData());
    QVERIFY(m_formKey.isEmpty());
}

void TestSignInPages::wrongKeys_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("key=");
    QTest::newRow("other") << QByteArray("key=other");
    QTest::newRow("two") << QByteArray("key=KEY&key=KEY");
}

void TestSignInPages::wrongKeys()
{
    QFETCH(QByteArray, query);
    const QByteArray key = link();
    query.replace("KEY", key);
    RawClient client(m_server->port());
    client.get(url(query));
    QVERIFY(received(client).startsWith("HTTP/1.1 404 "));
    QVERIFY(post("key=" + key + "&do=start").startsWith("HTTP/1.1 404 ")); // the link's key opens no form
    get(key);
    const QByteArray form = m_formKey;
    QVERIFY(get(form).startsWith("HTTP/1.1 404 "));
    QVERIFY(m_asked.isEmpty());
}

void TestSignInPages::oldLinks()
{
    const QByteArray unused = link();
    get(link());
    const QByteArray form = pressed("start");
    m_clock.advance(SignInPages::LinkLife);
    QVERIFY(get(unused).startsWith("HTTP/1.1 404 "));
    QVERIFY(post(form).startsWith("HTTP/1.1 404 "));
    QVERIFY(m_asked.isEmpty());
}

void TestSignInPages::onlySoManyPages()
{
    const QByteArray first = link();
    for (int i = 0; i < 8; ++i)
        link();
    QVERIFY(get(first).startsWith("HTTP/1.1 404 "));
    QVERIFY(get(link()).startsWith("HTTP/1.1 200 "));
}

/// A refused request uses up no key; which ones are refused says tst_requestguard.
void TestSignInPages::foreignRequests()
{
    const QByteArray key = link();
    RawClient client(m_server->port());
    client.send("GET /sign-in?key=" + key + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) +
                "\r\nSec-Fetch-Site: cross-site\r\n\r\n");
    QVERIFY(received(client).startsWith("HTTP/1.1 403 "));
    QVERIFY(get(key).startsWith("HTTP/1.1 200 "));
    const QByteArray form = pressed("start");
    QVERIFY(post(form, "Origin: https://evil.example\r\n").startsWith("HTTP/1.1 403 "));
    QVERIFY(m_asked.isEmpty());
    QVERIFY(post(form, "Origin: null\r\n").startsWith("HTTP/1.1 200 "));
}

void TestSignInPages::startsAndFinishes()
{
    const QByteArray page = started();
    QVERIFY2(page.contains("data-step=\"waiting\""), page.constData());
    QVERIFY2(page.contains("href=\"https://as.example/auth?state=xyz&amp;scope=a%20b\""), page.constData());
    QCOMPARE(m_asked.first().first, QString(api::Authorize::Name));
    QCOMPARE(m_asked.first().second, api::Codec<api::Authorize::Params>::encode(m_params));

    RawClient client(m_server->port());
    client.post(url(), pressed("finish") + "&address=");
    QTRY_COMPARE(m_served, 3);
    QVERIFY(!client.isAnswered());
    api::AuthorizeWait::Answer outcome;
    outcome.message = u"It works."_s;
    end(encoded(outcome));
    const QByteArray last = received(client);
    QVERIFY2(last.contains("data-outcome=\"success\"") && last.contains("It works."), last.constData());
}

void TestSignInPages::pastedAddress()
{
    started();
    m_pasted = failed(ErrorKind::Usage, u"state-mismatch"_s, u"That is another one."_s);
    QByteArray page = press("finish", "&address=http%3A%2F%2Flocalhost%3A1%2F%3Fcode%3Dwr0ng");
    QVERIFY2(page.contains("That is another one.") && page.contains("data-step=\"waiting\""), page.constData());
    QVERIFY(!page.contains("wr0ng"));
    m_pasted.reset();
    RawClient client(m_server->port());
    client.post(url(), pressed("finish") + "&address=+http%3A%2F%2Flocalhost%3A1%2F%3Fcode%3Dc%26state%3Dxyz%0A");
    QTRY_COMPARE(m_asked.last().second.value("address"_L1).toString(), u"http://localhost:1/?code=c&state=xyz"_s);
    QCOMPARE(m_asked.last().second.value("attempt"_L1).toString(), u"a1"_s);
    end(failed(ErrorKind::PersonNeeded, u"access_denied"_s, u"They said no."_s));
    page = received(client);
    QVERIFY2(page.contains("data-outcome=\"denied\"") && page.contains("They said no."), page.constData());
}

void TestSignInPages::deviceCode()
{
    m_offer.userCode = u"AB-CD"_s;
    m_offer.url.clear();
    m_offer.verificationUri = QUrl(u"https://as.example/device"_s);
    m_offer.verificationUriComplete = QUrl(u"https://as.example/device?user_code=AB-CD"_s);
    const QByteArray page = started();
    QVERIFY2(page.contains("<p class=\"code\" id=\"code\">AB-CD</p>"), page.constData());
    QVERIFY2(page.contains("href=\"https://as.example/device?user_code=AB-CD\""), page.constData());
    QVERIFY2(page.contains("<label hidden>"), page.constData());
}

void TestSignInPages::waitsNotForEver()
{
    started();
    RawClient client(m_server->port());
    client.post(url(), pressed("finish"));
    QTRY_COMPARE(m_served, 3);
    m_clock.advance(20s);
    const QByteArray page = received(client);
    QVERIFY2(page.contains("The sign-in has not ended yet.") && page.contains("data-step=\"waiting\""),
             page.constData());
    QVERIFY(!m_formKey.isEmpty());
}

void TestSignInPages::whatCannotBegin()
{
    m_begun = failed(ErrorKind::Temporary, u"host-not-found"_s, u"There is no network."_s);
    const QByteArray page = started();
    QVERIFY2(page.contains("There is no network.") && page.contains("data-step=\"start\""), page.constData());
    m_begun.reset();
    QVERIFY(press("start").contains("data-step=\"waiting\""));
}

void TestSignInPages::otherAccount_data()
{
    QTest::addColumn<bool>("accept");
    QTest::newRow("replace") << true;
    QTest::newRow("keep") << false;
}

void TestSignInPages::otherAccount()
{
    QFETCH(const bool, accept);
    started();
    api::AuthorizeWait::Answer question;
    question.outcome = api::AuthorizeWait::Outcome::OtherAccount;
    question.message = u"That is bob."_s;
    question.question = u"q1"_s;
    end(encoded(question));
    const QByteArray page = press("finish");
    QVERIFY2(page.contains("data-step=\"question\"") && page.contains("That is bob."), page.constData());
    RawClient client(m_server->port());
    client.post(url(), pressed(accept ? "replace" : "keep"));
    QTRY_COMPARE(m_asked.size(), 4); // begin, wait, answer, wait
    const QJsonObject answer = m_asked.at(2).second;
    QCOMPARE(answer.value("question"_L1).toString(), u"q1"_s);
    QCOMPARE(answer.value("accept"_L1).toBool(), accept);
    end(encoded(api::AuthorizeWait::Answer()));
    QVERIFY(received(client).contains("data-outcome=\"success\""));
}

void TestSignInPages::textOfOthersIsNoMarkup()
{
    m_offer.userCode = u"<b>\"AB\"</b>"_s;
    m_offer.verificationUri = QUrl(u"javascript:alert(1)"_s);
    const QByteArray page = started();
    QVERIFY2(page.contains("Our &lt;customers&gt;"), page.constData());
    QVERIFY2(page.contains("&lt;b&gt;&quot;AB&quot;&lt;/b&gt;"), page.constData());
    QVERIFY2(!page.contains("href=\"javascript"), page.constData());
}

void TestSignInPages::answersAreNotStored()
{
    const QByteArray page = get(link());
    for (const QByteArray& header : {QByteArray("Cache-Control: no-store"), QByteArray("Referrer-Policy: no-referrer"),
                                     QByteArray("form-action 'self'; frame-ancestors 'none'")})
        QVERIFY2(page.contains(header), header.constData());
}

EVERGRANT_TEST(TestSignInPages)
#include "tst_signinpages.moc"
