// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report.h"

#include "decade.h"
#include "evergrantclient.h"
#include "naiveclient.h"

namespace evergrant::simulate {

namespace {

constexpr std::array<const char*, behaviours> names{"never rotates", "old stays valid", "30 s window",
                                                    "until successor used", "strict"};

Accounts lived(const Setting& setting, const Decade::MakeClient& makeClient)
{
    Decade decade(setting.seed, setting.connections, makeClient);
    decade.run(std::chrono::days(setting.days));
    Accounts accounts;
    for (int behaviour = 0; behaviour < behaviours; ++behaviour)
        accounts.at(static_cast<std::size_t>(behaviour)) = decade.accountOf(static_cast<Behaviour>(behaviour));
    return accounts;
}

QByteArray hours(milliseconds time)
{
    return QByteArray::number(static_cast<double>(time.count()) / 3'600'000.0, 'f', 1);
}

QByteArray row(const QByteArray& name, const Account& account)
{
    const QByteArray asked = QByteArray::number(account.asked) +
                             (account.askedAtLeisure > 0 ? '+' + QByteArray::number(account.askedAtLeisure) : "");
    return "  " + name.leftJustified(22) + hours(account.without).rightJustified(12) +
           hours(account.locked).rightJustified(12) + asked.rightJustified(14) +
           QByteArray::number(account.consents).rightJustified(10) + '\n';
}

QByteArray table(const QByteArray& title, const Accounts& accounts)
{
    QByteArray text = '\n' + title.leftJustified(24) + "       hours      locked         asked  consents\n";
    for (std::size_t behaviour = 0; behaviour < accounts.size(); ++behaviour)
        text += row(names.at(behaviour), accounts.at(behaviour));
    return text;
}

} // namespace

Comparison compare(const Setting& setting)
{
    return {lived(setting, [](World& world) { return std::make_unique<EvergrantClient>(world, 0); }),
            lived(setting, [](World& world) { return std::make_unique<EvergrantClient>(world, 1); }),
            lived(setting, [](World& world) { return std::make_unique<EvergrantClient>(world, 2); }),
            lived(setting, [](World& world) { return std::make_unique<NaiveClient>(world); })};
}

bool keepsGoal(const Setting& setting, const Comparison& comparison)
{
    const Setting decade;
    if (setting.connections < decade.connections || setting.days < decade.days)
        return true;
    const double more = double(setting.connections) / decade.connections * setting.days / decade.days;
    const milliseconds without = comparison.withTwoSpares.at(static_cast<std::size_t>(Behaviour::Strict)).without;
    return double(without.count()) <= more * double(milliseconds(mostWithTwoSpares).count());
}

QByteArray report(const Setting& setting, const Comparison& comparison)
{
    QByteArray text = "Simulated: " + QByteArray::number(setting.connections) + " connections over five behaviours, " +
                      QByteArray::number(setting.days) + " days, seed " + QByteArray::number(setting.seed) + ".\n";
    text +=
        "Access tokens live 24 h. A connection loses one reply a day with p = 0.05; the worker dies once a day at a\n"
        "random step and is back 5 s later; one morning in ten the keyring is locked for 1 to 4 h. A person who is\n"
        "asked signs in on the next working morning at 9:00.\n\n"
        "hours     without a usable access token, gaps of up to 30 s left out\n"
        "locked    the same while the keyring was locked and the worker had to start: no client can read it then\n"
        "asked     times a person was asked to sign in; after a plus: asked for a new spare while everything worked\n"
        "consents  given, the first one included\n";
    text += table("Evergrant", comparison.alone);
    text += table("Evergrant with a spare", comparison.withSpare);
    text += table("Evergrant with two", comparison.withTwoSpares);
    text += table("Naive client", comparison.naive);
    text += "\nEach spare belongs to a client registration of its own.\n"
            "The naive client refreshes when the access token has ended and stores what comes.\n";
    return text;
}

} // namespace evergrant::simulate
