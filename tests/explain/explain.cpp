// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain.h"

#include "core/grant/phase.h"
#include "core/grant/replaypolicy.h"
#include "core/health/health.h"
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::explain {

namespace {

struct PhaseText
{
    Phase phase;
    QChar letter;
    QString meaning;
};

const std::array<PhaseText, 8>& phaseTexts()
{
    static const std::array<PhaseText, 8> texts{{
        {Phase::Well, u'W', u"the last attempt succeeded, or there was none"_s},
        {Phase::Failing, u'F', u"attempts fail in a way that costs nothing"_s},
        {Phase::Doubtful, u'D', u"a refresh token was sent and no answer came: it may be spent"_s},
        {Phase::AtRisk, u'A', u"the same, and it is not sent again as long as the last access token lives"_s},
        {Phase::Confirming, u'C', u"refused once"_s},
        {Phase::Misconfigured, u'M', u"the client or the request is refused"_s},
        {Phase::Frozen, u'Z', u"another grant has taken over and must not be endangered"_s},
        {Phase::Refused, u'R', u"the provider has withdrawn the grant"_s},
    }};
    return texts;
}

QChar letterOf(Phase phase)
{
    for (const auto& text : phaseTexts())
        if (text.phase == phase)
            return text.letter;
    return u'?';
}

/// "." where it stays, nothing where it cannot happen.
QString cell(Phase from, GrantEventKind event)
{
    for (const auto& transition : phaseTransitions()) {
        if (transition.from != from || transition.event != event)
            continue;
        if (transition.to == QList{from})
            return u"."_s;
        QString letters;
        for (const auto to : transition.to)
            letters += letterOf(to);
        return letters;
    }
    return {};
}

QString duration(std::chrono::seconds time)
{
    return time == 0s ? u"now"_s : durationText(time);
}

/// What happens after one lost answer when every further one is lost, too.
QString replaysOf(const ReplayPolicy& policy, SpareFate spare, std::optional<std::chrono::seconds> tokenLeft)
{
    constexpr int shown = 10;
    QStringList steps;
    ReplaySituation situation{policy, 0, 0s, tokenLeft, spare};
    for (; situation.replays < shown; ++situation.replays) {
        const auto step = replayStep(situation);
        if (step.promoteSpare) {
            steps << u"the spare takes over"_s;
            return steps.join(u", "_s);
        }
        steps << (step.atRisk ? duration(step.wait) + u" (at risk)"_s : duration(step.wait));
        situation.sinceFirstSend += step.wait;
        if (situation.accessTokenLeft)
            situation.accessTokenLeft = std::max(*situation.accessTokenLeft - step.wait, 0s);
        if (situation.accessTokenLeft == 0s)
            situation.accessTokenLeft.reset();
    }
    return steps.join(u", "_s) + u" ..."_s;
}

} // namespace

QString phases()
{
    QString text = u"PHASES OF A GRANT\n\n"_s;
    for (const auto& phase : phaseTexts())
        text += u"  %1  %2%3\n"_s.arg(phase.letter).arg(toWord(phase.phase), -15).arg(phase.meaning);
    text += u"\nFrom each phase, with each event, to one of these. A dot: it stays. Empty: it cannot happen.\n\n"_s;
    text += u"  %1"_s.arg(u"event"_s, -23);
    for (const auto& phase : phaseTexts())
        text += QString(phase.letter).leftJustified(8);
    text = text.trimmed() + u'\n';
    for (int kind = 0; kind <= static_cast<int>(GrantEventKind::TakeOverEnded); ++kind) {
        const auto event = static_cast<GrantEventKind>(kind);
        QString row = u"  %1"_s.arg(toWord(event), -23);
        for (const auto& phase : phaseTexts())
            row += cell(phase.phase, event).leftJustified(8);
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

QString replays()
{
    QString text = u"\nREPLAYS AFTER A LOST ANSWER\n\nPauses between the tries, if no answer comes to any of them.\n"_s;
    const std::array policies{"never-rotates"_L1,
                              "old-stays-valid"_L1,
                              "until-successor-used"_L1,
                              "window:30"_L1,
                              "window:30,then:revokes-family"_L1,
                              "revokes-family"_L1,
                              "unknown"_L1};
    struct Case
    {
        QString name;
        SpareFate spare;
        std::optional<std::chrono::seconds> left;
    };
    const std::array cases{Case{u"no spare, access token for 1 h"_s, SpareFate::None, 1h},
                           Case{u"no spare, no access token"_s, SpareFate::None, std::nullopt},
                           Case{u"spare of another registration, 1 h"_s, SpareFate::Own, 1h},
                           Case{u"spare of the same registration, 1 h"_s, SpareFate::Unknown, 1h}};
    for (const auto& word : policies) {
        text += u"\n  "_s + word + u'\n';
        for (const auto& one : cases)
            text += u"    %1%2\n"_s.arg(one.name, -38)
                        .arg(replaysOf(replayPolicyFromWord(word).value(), one.spare, one.left));
    }
    return text;
}

} // namespace evergrant::explain
