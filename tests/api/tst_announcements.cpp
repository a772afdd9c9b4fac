// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/announcements.h"

#include "../engine/bench.h"
#include "../support/testprogram.h"
#include "api/providerview.h"
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace evergrant::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Days = std::chrono::days;
using Kind = AnnouncedEnd::Kind;

/// What `doctor` and `providers` say about what providers have announced to end.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatConnectionsUse();
    void providerNamesTheDay();

private:
    /// "STATUS MESSAGE -> REMEDY" of each check.
    static QStringList checks(const Bench& bench)
    {
        QStringList texts;
        for (const auto& check : announcementChecks(*bench.engine))
            texts << u"%1 %2 -> %3"_s.arg(toWord(check.status), check.message, check.remedy);
        return texts;
    }
};

void TestAnnouncements::listsWhatConnectionsUse()
{
    QLocale::setDefault(QLocale::c());
    Bench bench;
    auto& acme = bench.presets[u"acme"_s];
    const QList<AnnouncedEnd> ends{{Kind::Scope, u"old.read"_s, QDate(2027, 9, 1), u"Ask for new.read."_s},
                                   {Kind::Scope, u"old.write"_s, QDate(2027, 9, 1), u"Ask for new.write."_s},
                                   {Kind::Endpoint, u"token_endpoint"_s, QDate(2028, 1, 1), u"Update Evergrant."_s}};
    acme.announcedEnds = ends;
    for (auto& variant : acme.variants) {
        auto copy = std::make_shared<ProviderPreset>(*variant);
        copy->announcedEnds = ends;
        variant = copy;
    }
    bench.start();
    bench.tokens.life = 86400;
    bench.authorized();
    const QString address = u"From 1 Jan 2028 on, Acme may not answer at its present address any more "
                            "(token_endpoint). -> Update Evergrant."_s;
    QCOMPARE(checks(bench), QStringList{u"ok "_s + address});
    ConnectionChanges changes;
    changes.scopes = QStringList{u"old.read"_s, u"old.write"_s};
    QVERIFY(finished(bench.engine->editor().change(u"crm"_s, changes)).has_value());
    const QString scopes = u"From 1 Sep 2027 on, Acme may refuse the scopes old.read, old.write. -> Ask for new.read. "
                           "Ask for new.write."_s;
    QCOMPARE(checks(bench), (QStringList{u"ok "_s + scopes, u"ok "_s + address}));
    const auto until = [&bench](const QDate& day) {
        return std::chrono::seconds(bench.clock.now().secsTo(QDateTime(day, QTime(0, 0), QTimeZone::utc())));
    };
    bench.advance(until(QDate(2027, 8, 2)) - 1s);
    QCOMPARE(checks(bench).first(), u"ok "_s + scopes);
    bench.advance(1s); // 30 days before
    QCOMPARE(checks(bench), (QStringList{u"warning "_s + scopes, u"ok "_s + address}));
    bench.advance(until(QDate(2027, 9, 2))); // after the day it stays listed
    QCOMPARE(checks(bench), (QStringList{u"warning "_s + scopes, u"ok "_s + address}));
}

void TestAnnouncements::providerNamesTheDay()
{
    ProviderPreset preset;
    preset.grants = {GrantType::Code};
    preset.knownScopes = {{u"old.read"_s, u"see it"_s}, {u"new.read"_s, u"see it"_s}};
    preset.setupSteps = {u"Open it."_s, u"Press it."_s};
    preset.announcedEnds = {{Kind::Scope, u"old.read"_s, QDate(2027, 9, 1), u"Ask for new.read."_s},
                            {Kind::Step, u"Press it."_s, QDate(2027, 9, 1), u"Press another."_s}};
    const GrantChoice choice = providerInfo(preset).grants.first();
    QCOMPARE(choice.knownScopes[u"old.read"_s], u"see it (until 2027-09-01)"_s);
    QCOMPARE(choice.knownScopes[u"new.read"_s], u"see it"_s);
    QCOMPARE(choice.setupSteps, (QStringList{u"Open it."_s, u"Press it. (Until 2027-09-01. Press another.)"_s}));
}

EVERGRANT_TEST(TestAnnouncements)
#include "tst_announcements.moc"
