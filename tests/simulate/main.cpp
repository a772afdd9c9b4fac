// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev simulate [--seed N] [--years N] [--connections N] | --alerts [--seed N]

#include "alertmonth.h"
#include "report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Ten years of lost replies, dying workers and locked keyrings."_s);
    parser.addHelpOption();
    parser.addOptions({{u"seed"_s, u"Same seed, same numbers."_s, u"N"_s, u"1"_s},
                       {u"years"_s, u"How long."_s, u"N"_s, u"10"_s},
                       {u"connections"_s, u"How many, over five behaviours."_s, u"N"_s, u"100"_s},
                       {u"alerts"_s, u"Instead: a month of incidents, and who is told what and when."_s}});
    parser.process(app);
    bool seedFine = false, yearsFine = false, connectionsFine = false;
    evergrant::simulate::Setting setting;
    setting.seed = parser.value(u"seed"_s).toULongLong(&seedFine);
    const double years = parser.value(u"years"_s).toDouble(&yearsFine);
    setting.connections = parser.value(u"connections"_s).toInt(&connectionsFine);
    setting.days = static_cast<int>(years * 365.25);
    if (!seedFine || !yearsFine || !connectionsFine || setting.days < 1 || setting.days > 36525 ||
        setting.connections < 1 || setting.connections > 10000) {
        std::fputs("simulate: a number is out of range\n", stderr);
        return 2;
    }
    if (parser.isSet(u"alerts"_s)) {
        std::fputs(evergrant::simulate::alertMonth(setting.seed).text.constData(), stdout);
        return 0;
    }
    const auto comparison = evergrant::simulate::compare(setting);
    std::fputs(evergrant::simulate::report(setting, comparison).constData(), stdout);
    if (evergrant::simulate::keepsGoal(setting, comparison))
        return 0;
    std::fprintf(stderr, "simulate: with two spares, the strict server took more than %d hours\n",
                 int(evergrant::simulate::mostWithTwoSpares.count()));
    return 1;
}
