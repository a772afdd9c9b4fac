// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "core/connection/nextcommand.h"
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class TestNextCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void command_data();
    void command();
    void withoutToken_data();
    void withoutToken();
    void behindAMessage();
};

namespace {

CommandFacts factsOf(Action action, GrantType type = GrantType::Code, ProofKind proof = ProofKind::Secret,
                     const QString& cause = {})
{
    return {action, type, proof, cause};
}

} // namespace

void TestNextCommand::command_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<CommandFacts>("facts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, ErrorKind kind, const QString& code, const CommandFacts& facts,
                        const QString& expected) { QTest::newRow(name) << kind << code << facts << expected; };
    const auto person = ErrorKind::PersonNeeded, temporary = ErrorKind::Temporary;
    const QString authorize = u"evergrant authorize crm"_s, doctor = u"evergrant doctor --live crm"_s,
                  log = u"evergrant log crm --since 1h"_s, status = u"evergrant status crm"_s,
                  secret = u"evergrant set crm --client-secret-stdin"_s,
                  key = u"evergrant set crm --set client_key_file=PATH"_s,
                  account = u"evergrant set crm --set service_account_file=PATH"_s;
    const auto clientOnly = GrantType::ClientCredentials;

    row("paused", temporary, u"paused"_s, factsOf(Action::Resume), u"evergrant resume crm"_s);
    CommandFacts copy = factsOf(Action::Resume), moved = factsOf(Action::None);
    copy.heldAsCopy = moved.movedAway = true;
    row("copy", temporary, u"paused"_s, copy, status);
    row("copy whose grant was refused", person, u"needs-authorization"_s, copy, status);
    row("moved", temporary, u"paused"_s, moved, status);

    row("never authorized", person, u"never-authorized"_s, factsOf(Action::Authorize), authorize);
    row("refused", person, u"needs-authorization"_s, factsOf(Action::Reauthorize), authorize);
    row("no refresh token", person, u"no-refresh-token"_s, factsOf(Action::None), authorize);
    row("origin", person, u"changed-origin"_s,
        factsOf(Action::CorrectSettings, GrantType::Code, ProofKind::Secret, u"changed-origin"_s), doctor);
    row("another client", person, u"changed-registration"_s, factsOf(Action::Reauthorize), authorize);
    row("at risk", temporary, u"no-token-yet"_s, factsOf(Action::Reauthorize), log);
    row("asked once more", temporary, u"invalid_grant"_s, factsOf(Action::Retry), log);

    row("no secret yet", person, u"never-authorized"_s, factsOf(Action::CorrectSettings, clientOnly), secret);
    row("no key yet", person, u"never-authorized"_s, factsOf(Action::CorrectSettings, clientOnly, ProofKind::KeyFile),
        key);
    row("no account file", person, u"never-authorized"_s,
        factsOf(Action::CorrectSettings, GrantType::JwtBearer, ProofKind::AccountFile), account);
    row("static key refused", person, u"token-rejected"_s, factsOf(Action::Reauthorize, GrantType::Static), secret);
    row("account refused", person, u"needs-authorization"_s,
        factsOf(Action::Reauthorize, GrantType::JwtBearer, ProofKind::AccountFile), account);

    row("client refused", person, u"invalid_client"_s, factsOf(Action::CorrectSettings), secret);
    row("client was refused", person, u"misconfigured"_s,
        factsOf(Action::CorrectSettings, GrantType::Code, ProofKind::KeyFile, u"invalid_client"_s), key);
    row("GitHub's word", person, u"misconfigured"_s,
        factsOf(Action::CorrectSettings, GrantType::Code, ProofKind::Secret, u"incorrect_client_credentials"_s),
        secret);
    row("public client", person, u"invalid_client"_s,
        factsOf(Action::CorrectSettings, GrantType::Device, ProofKind::None), doctor);
    row("scope", person, u"misconfigured"_s,
        factsOf(Action::CorrectSettings, GrantType::Code, ProofKind::Secret, u"invalid_scope"_s), doctor);
    row("scope of a client", person, u"misconfigured"_s,
        factsOf(Action::CorrectSettings, clientOnly, ProofKind::Secret, u"invalid_scope"_s), doctor);
    row("setting", person, u"missing-client-id"_s,
        factsOf(Action::CorrectSettings, clientOnly, ProofKind::Secret, u"missing-client-id"_s), doctor);
    row("credentials", person, u"credentials-missing"_s, factsOf(Action::Reauthorize), secret);

    row("network", temporary, u"host-not-found"_s, factsOf(Action::Retry), log);
    row("stopping", temporary, u"stopping"_s, factsOf(Action::None), {});
    row("locked", ErrorKind::StoreLocked, u"store-locked"_s, factsOf(Action::UnlockKeyring), u"evergrant doctor"_s);
    row("gone", ErrorKind::NoSuchConnection, u"no-such-connection"_s, factsOf(Action::None), {});
    row("usage", ErrorKind::Usage, u"usage"_s, factsOf(Action::None), {});
}

void TestNextCommand::command()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    QFETCH(CommandFacts, facts);
    QTEST(nextCommand(u"crm"_s, {kind, code, u"Why."_s}, facts), "expected");
}

void TestNextCommand::withoutToken_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<CommandFacts>("facts");
    QTest::addColumn<QString>("expected");
    const Error paused{ErrorKind::Temporary, u"paused"_s, u"paused"_s};
    CommandFacts copy = factsOf(Action::Resume), moved = factsOf(Action::None);
    copy.heldAsCopy = moved.movedAway = true;
    QTest::newRow("paused") << paused << factsOf(Action::Resume)
                            << u"crm is paused and has no valid token. Run: evergrant resume crm"_s;
    QTest::newRow("copy") << paused << copy
                          << u"crm is paused and has no valid token. This is a copy; the original may still renew it. "
                             "Run: evergrant status crm"_s;
    QTest::newRow("moved") << paused << moved
                           << u"crm was moved away and has no valid token here. It is renewed where its package was "
                              "imported. Run: evergrant status crm"_s;
    QTest::newRow("words") << Error{ErrorKind::PersonNeeded, u"needs-authorization"_s, u"sign in again"_s}
                           << factsOf(Action::Reauthorize)
                           << u"crm has no valid token: sign in again. Run: evergrant authorize crm"_s;
    QTest::newRow("sentence")
        << Error{ErrorKind::Temporary, u"timeout"_s, u"The server did not answer."_s} << factsOf(Action::Retry)
        << u"crm has no valid token. The server did not answer. Run: evergrant log crm --since 1h"_s;
    QTest::newRow("no such connection") << Error{ErrorKind::NoSuchConnection, u"removed"_s,
                                                 u"The connection has been removed."_s}
                                        << factsOf(Action::None) << u"The connection has been removed."_s;
}

void TestNextCommand::withoutToken()
{
    QFETCH(Error, error);
    QFETCH(CommandFacts, facts);
    const Error told = evergrant::withoutToken(u"crm"_s, error, facts);
    QTEST(told.message, "expected");
    QCOMPARE(told.kind, error.kind);
    QCOMPARE(told.code, error.code);
}

void TestNextCommand::behindAMessage()
{
    QCOMPARE(withCommand(u"It is paused."_s, u"evergrant resume crm"_s), u"It is paused. Run: evergrant resume crm"_s);
    QCOMPARE(withCommand(u"No."_s, {}), u"No."_s);
}

EVERGRANT_TEST(TestNextCommand)
#include "tst_nextcommand.moc"
