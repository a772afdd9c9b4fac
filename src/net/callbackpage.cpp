// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/callbackpage.h"

#include "net/htmlpage.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::CallbackPage)
};

struct Words
{
    QString tone; ///< class name in page.css
    QString mark;
    QString headline, text;
};

Words wordsFor(const Conclusion& conclusion)
{
    switch (conclusion.outcome) {
    case Conclusion::Outcome::Success:
        return {u"good"_s, u"\u2713"_s, Tr::tr("You are connected"),
                Tr::tr("Evergrant keeps this connection working from here on.")};
    case Conclusion::Outcome::Denied:
        return {u"watch"_s, u"!"_s, Tr::tr("Access was declined"),
                Tr::tr("Nothing was changed. If you did not mean to decline, start again in Evergrant.")};
    case Conclusion::Outcome::StateMismatch:
        return {u"bad"_s, u"!"_s, Tr::tr("This is not the sign-in that Evergrant is waiting for"),
                Tr::tr("It may come from an older window, so nothing was done with it. Go on in the newest sign-in "
                       "window, or start again in Evergrant.")};
    case Conclusion::Outcome::Expired:
        return {u"watch"_s, u"!"_s, Tr::tr("This sign-in took too long"),
                Tr::tr("Evergrant has stopped waiting for it. Start again there when you are ready.")};
    case Conclusion::Outcome::Cancelled:
        return {u"watch"_s, u"!"_s, Tr::tr("The sign-in was cancelled"),
                Tr::tr("Evergrant is not waiting for it any more. Nothing was changed.")};
    case Conclusion::Outcome::Failed:
        break;
    }
    return {u"bad"_s, u"!"_s, Tr::tr("The sign-in did not work"),
            Tr::tr("Evergrant shows what happened and what to do next.")};
}

} // namespace

QString toWord(Conclusion::Outcome outcome)
{
    switch (outcome) {
    case Conclusion::Outcome::Success:
        return u"success"_s;
    case Conclusion::Outcome::Denied:
        return u"denied"_s;
    case Conclusion::Outcome::StateMismatch:
        return u"state-mismatch"_s;
    case Conclusion::Outcome::Expired:
        return u"expired"_s;
    case Conclusion::Outcome::Cancelled:
        return u"cancelled"_s;
    case Conclusion::Outcome::Failed:
        break;
    }
    return u"failed"_s;
}

HttpAnswer callbackPage(const Conclusion& conclusion)
{
    const Words words = wordsFor(conclusion);
    const int status = conclusion.outcome == Conclusion::Outcome::StateMismatch ? 400 : 200;
    return htmlPage(status, u"callback.html"_s,
                    {{u"language"_s, Tr::tr("en", "the language of this page, as a tag like en or pt-BR")},
                     {u"outcome"_s, toWord(conclusion.outcome)},
                     {u"tone"_s, words.tone},
                     {u"mark"_s, words.mark},
                     {u"connection"_s, conclusion.connectionTitle},
                     {u"headline"_s, words.headline},
                     {u"text"_s, words.text},
                     {u"explanation"_s, conclusion.explanation},
                     {u"closing"_s, Tr::tr("You can close this window and go back to Evergrant.")}});
}

} // namespace evergrant
