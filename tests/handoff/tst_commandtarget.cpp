// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/fakeclock.h"
#include "../support/testprogram.h"
#include "handoff/targets/commandtarget.h"
#include "targetfixture.h"
#include <QTemporaryDir>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using namespace evergrant;
using namespace evergrant::handoff;
using test::FakeClock;
using test::secret;

namespace {

const QByteArray token = "tok/en+0123456789~abcdef";

} // namespace

class TestCommandTarget : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandTarget> target(const QStringList& command, const QString& timeout = {})
    {
        TargetSettings settings;
        settings.kind = TargetKind::Command;
        settings.command = command;
        if (!timeout.isEmpty())
            settings.options.insert(u"timeout"_s, timeout);
        auto made = CommandTarget::make(settings, test::targetPorts(*m_clock));
        if (!made) {
            m_refusal = made.error();
            return nullptr;
        }
        return std::move(*made);
    }

    static QCoro::Task<DeliveryResult> begin(CommandTarget& target)
    {
        Delivery delivery = test::someDelivery();
        delivery.accessToken = secret(token);
        delivery.headerValue = secret("Bearer " + token);
        return target.deliver(delivery, secret(token), {});
    }

    DeliveryResult run(const QString& script)
    {
        return QCoro::waitFor(begin(*target({u"/bin/sh"_s, u"-c"_s, script})));
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray content(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FakeClock> m_clock;
    Error m_refusal;

private Q_SLOTS:
    void init() { m_clock = std::make_unique<FakeClock>(); }

    void tokenIsOnStdinOnly()
    {
        qputenv("CANARY", "of the worker");
        const QString script =
            u"cat >'%1'; env >'%2'; tr '\\0' ' ' </proc/self/cmdline >'%3'; ps -o pgid= -p $$ >'%4'; "
            "echo $$ >>'%4'"_s.arg(path(u"in"_s), path(u"env"_s), path(u"args"_s), path(u"group"_s));
        QVERIFY_DELIVERED(run(script));
        QCOMPARE(content(u"in"_s), token);
        QVERIFY(content(u"env"_s).contains("PATH="));
        QVERIFY(!content(u"env"_s).contains(token));
        QVERIFY(!content(u"env"_s).contains("CANARY"));
        QVERIFY(!content(u"args"_s).contains(token));
        const QByteArrayList group = content(u"group"_s).simplified().split(' ');
        QCOMPARE(group.size(), 2);
        QCOMPARE(group[0], group[1]);
    }

    void runsNoShell()
    {
        const QString file = path(u"made by a shell"_s);
        QVERIFY_DELIVERED(QCoro::waitFor(begin(*target({u"true"_s, u"; touch '"_s + file + u'\''}))));
        QVERIFY(!QFile::exists(file));
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("configuration");
        QTest::newRow("code") << u"echo no such host >&2; exit 3"_s
                              << u"ended with exit code 3. It said: no such host"_s << false;
        QTest::newRow("usage") << u"exit 64"_s << u"exit code 64. It said nothing."_s << true;
        QTest::newRow("signal") << u"kill -SEGV $$"_s << u"ended by signal 11"_s << false;
    }
    void saysHowItEnded()
    {
        QFETCH(QString, words);
        QFETCH(QString, script);
        const auto done = run(script);
        QVERIFY(!done);
        QVERIFY2(done.error().error.message.contains(words), qPrintable(done.error().error.message));
        QTEST(done.error().kind == DeliveryFailure::Kind::Configuration, "configuration");
    }

    void showsNoToken_data()
    {
        QTest::addColumn<QString>("print");
        QTest::newRow("as it is") << u"printf '<%s>' \"$T\""_s;
        QTest::newRow("base64") << u"printf %s \"$T\" | base64 -w0"_s;
        QTest::newRow("within base64") << u"printf 'user:%s!' \"$T\" | base64 -w0"_s;
        QTest::newRow("in pieces")
            << u"printf '%s\\n' \"$T\" | fold -w1 | while read -r C; do printf %s \"$C\"; done"_s;
        QTest::newRow("percent") << u"printf 'x=tok%%2Fen%%2B0123456789~abcdef'"_s;
    }
    void showsNoToken()
    {
        QFETCH(QString, print);
        const auto done = run(u"T=$(cat); echo begin; "_s + print + u"; echo; echo end; exit 1"_s);
        QVERIFY(!done);
        const QString message = done.error().error.message;
        QVERIFY2(message.contains(u"begin"_s) && message.contains(u"end"_s), qPrintable(message));
        for (const QByteArray& trace : {token, token.mid(8, 10), token.toBase64().mid(4, 12),
                                        ("x" + token).toBase64().mid(4, 12), ("xx" + token).toBase64().mid(4, 12)})
            QVERIFY2(!message.contains(QString::fromLatin1(trace)), qPrintable(message));
        QVERIFY2(message.contains(u"***"_s) || message.contains(u"…"_s), qPrintable(message));
    }

    void muchOutputIsCapped()
    {
        const auto done = run(u"echo first; head -c 3000000 /dev/zero | tr '\\0' ' '; echo; echo last; exit 1"_s);
        QVERIFY(!done);
        const QString message = done.error().error.message;
        QVERIFY(message.contains(u"first"_s) && message.contains(u"last"_s));
        QVERIFY2(message.size() < 1300, qPrintable(QString::number(message.size())));
    }

    void aChildThatStaysHoldsNothingUp()
    {
        QVERIFY_DELIVERED(run(u"tail -f /dev/null & echo $! >'%1'"_s.arg(path(u"child"_s))));
        const pid_t child = content(u"child"_s).trimmed().toInt();
        QVERIFY(child > 0);
        QCOMPARE(::kill(child, SIGKILL), 0);
    }

    void endsWhatTakesTooLong_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<bool>("needsKill");
        QTest::newRow("listens to SIGTERM") << u"tail -f /dev/null"_s << false;
        QTest::newRow("does not") << u"trap '' TERM; while :; do tail -f /dev/null; done"_s << true;
    }
    void endsWhatTakesTooLong()
    {
        QFETCH(QString, script);
        QFETCH(bool, needsKill);
        const auto made =
            target({u"/bin/sh"_s, u"-c"_s, u"echo ready >'%1'; "_s.arg(path(u"ready"_s)) + script}, u"5"_s);
        QFile::remove(path(u"ready"_s));
        std::optional<DeliveryResult> done;
        const auto task = begin(*made).then([&done](const DeliveryResult& result) { done = result; });
        QTRY_COMPARE(content(u"ready"_s), QByteArray("ready\n"));
        m_clock->advance(5s);
        if (needsKill) {
            m_clock->advance(9s);
            QCoreApplication::processEvents();
            QVERIFY(!done);
            m_clock->advance(1s);
        }
        QTRY_VERIFY(done.has_value());
        QVERIFY(!*done);
        QVERIFY2(done->error().error.message.contains(u"within 5 s"_s), qPrintable(done->error().error.message));
    }

    void endsWithItsTarget()
    {
        auto made = target({u"/bin/sh"_s, u"-c"_s, u"echo $$ >'%1'; exec tail -f /dev/null"_s.arg(path(u"pid"_s))});
        std::optional<DeliveryResult> done;
        const auto task = begin(*made).then([&done](const DeliveryResult& result) { done = result; });
        QTRY_VERIFY(content(u"pid"_s).endsWith('\n'));
        made.reset();
        QTRY_VERIFY(done.has_value());
        QCOMPARE(::kill(content(u"pid"_s).trimmed().toInt(), 0), -1);
    }

    void namesWhatIsMissing()
    {
        const auto made = target({u"/no/such/program"_s});
        const auto done = QCoro::waitFor(begin(*made));
        QVERIFY(!done);
        QCOMPARE(done.error().error.code, u"command-not-found"_s);
        QCOMPARE(done.error().kind, DeliveryFailure::Kind::Configuration);
        QVERIFY(!QCoro::waitFor(made->test()));
        QVERIFY_DELIVERED(QCoro::waitFor(target({u"sh"_s})->test()));
    }

    void checksItsOptions()
    {
        QVERIFY(!target({}));
        QVERIFY(!target({u"./script"_s}));
        QVERIFY(m_refusal.message.contains(u"./script"_s));
        QVERIFY(!target({u"true"_s}, u"0"_s));
        QCOMPARE(m_refusal.code, u"bad-timeout"_s);
        QVERIFY(target({u"true"_s}, u"3600"_s));
    }
};

EVERGRANT_TEST(TestCommandTarget)
#include "tst_commandtarget.moc"
