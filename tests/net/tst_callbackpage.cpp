// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "net/callbackpage.h"
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace evergrant;
using PageOutcome = Conclusion::Outcome;

class TestCallbackPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("headline");
        QTest::newRow("success") << int(PageOutcome::Success) << QByteArray("success")
                                 << QByteArray("You are connected");
        QTest::newRow("denied") << int(PageOutcome::Denied) << QByteArray("denied")
                                << QByteArray("Access was declined");
        QTest::newRow("mismatch") << int(PageOutcome::StateMismatch) << QByteArray("state-mismatch")
                                  << QByteArray("This is not the sign-in that Evergrant is waiting for");
        QTest::newRow("expired") << int(PageOutcome::Expired) << QByteArray("expired")
                                 << QByteArray("This sign-in took too long");
        QTest::newRow("failed") << int(PageOutcome::Failed) << QByteArray("failed")
                                << QByteArray("The sign-in did not work");
        QTest::newRow("cancelled") << int(PageOutcome::Cancelled) << QByteArray("cancelled")
                                   << QByteArray("The sign-in was cancelled");
    }
    void pages()
    {
        QFETCH(int, outcome);
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, headline);
        const QString hostile = QStringLiteral("<img src=x onerror=alert(1)>\"'&{{style}}");
        const HttpAnswer answer = callbackPage({PageOutcome(outcome), hostile, hostile});
        QVERIFY(answer.contentType.startsWith("text/html"));
        QVERIFY(answer.body.contains("<main id=\"outcome\" data-outcome=\"" + word + "\">"));
        QVERIFY(answer.body.contains("<h1>" + headline + "</h1>"));
        QVERIFY(answer.body.contains("You can close this window"));

        // The texts of others appear, but only as text.
        QCOMPARE(answer.body.count("&lt;img src=x onerror=alert(1)&gt;&quot;"), 2);
        QVERIFY(!answer.body.contains("<img"));
        QCOMPARE(answer.body.count("{{style}}"), 2);
        QCOMPARE(answer.body.count("{{"), 2);

        // Nothing from elsewhere, nothing that runs.
        QVERIFY(!answer.body.contains("<script"));
        QVERIFY(!answer.body.contains("http://"));
        QVERIFY(!answer.body.contains("https://"));
        QVERIFY(!answer.body.contains("src=\""));
        QVERIFY(answer.policy.startsWith("default-src 'none'"));
        QVERIFY(!answer.policy.contains("unsafe"));
    }

    void policyAllowsTheStyleSheetThatIsThere()
    {
        const HttpAnswer answer = callbackPage({PageOutcome::Success, {}, {}});
        const auto match =
            QRegularExpression(QStringLiteral("<style>(.*)</style>"), QRegularExpression::DotMatchesEverythingOption)
                .match(QString::fromUtf8(answer.body));
        QVERIFY(match.captured(1).contains(QStringLiteral("prefers-color-scheme: dark")));
        const QByteArray hash =
            QCryptographicHash::hash(match.captured(1).toUtf8(), QCryptographicHash::Sha256).toBase64();
        QVERIFY(answer.policy.contains("style-src 'sha256-" + hash + '\''));
    }

    void leavesOutWhatIsNotSaid()
    {
        const HttpAnswer answer = callbackPage({PageOutcome::Success, QStringLiteral("Newsletter"), {}});
        QVERIFY(answer.body.contains(">Newsletter</p>"));
        QVERIFY(answer.body.contains("<p></p>")); // the style sheet hides it
    }
};

EVERGRANT_TEST(TestCallbackPage)
#include "tst_callbackpage.moc"
