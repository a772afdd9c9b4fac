// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/signinview.h"

#include "core/connection/signinoutcome.h"
#include "net/callbackpage.h"
#include "net/htmlpage.h"
#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::http {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SignInPage)
};

using Values = QHash<QString, QString>;

/// A part of the template is hidden by the attribute of this name.
constexpr QLatin1StringView hidden("hidden");

/// A page with nothing but its texts.
Values pageOf(const SignInFrame& frame, const QString& step, const QString& headline, const QString& text)
{
    return {{u"language"_s, Tr::tr("en", "the language of this page, as a tag like en or pt-BR")},
            {u"step"_s, step},
            {u"connection"_s, frame.connection},
            {u"headline"_s, headline},
            {u"note"_s, frame.note},
            {u"text"_s, text},
            {u"action"_s, u"/sign-in"_s},
            {u"key"_s, QString::fromLatin1(frame.key)},
            {u"no-link"_s, hidden},
            {u"no-field"_s, hidden},
            {u"no-other"_s, hidden}};
}

void setButton(Values& values, const QString& word, const QString& text)
{
    values.insert(u"do"_s, word);
    values.insert(u"go"_s, text);
}

/// A provider's address may be of any kind; only one that a browser opens as a page becomes a link.
void setLink(Values& values, const QUrl& address, const QString& text)
{
    if (address.scheme() != "https"_L1 && address.scheme() != "http"_L1)
        return;
    values.insert(u"address"_s, address.toString(QUrl::FullyEncoded));
    values.insert(u"open"_s, text);
    values.remove(u"no-link"_s);
}

HttpAnswer shown(const Values& values, int status = 200)
{
    return htmlPage(status, u"signin.html"_s, values, "'self'");
}

} // namespace

HttpAnswer startPage(const SignInFrame& frame)
{
    Values values = pageOf(frame, u"start"_s, Tr::tr("Sign in for Evergrant"),
                           Tr::tr("Sign in with the account that your integrations shall use. Starting ends a sign-in "
                                  "for this connection that is under way elsewhere."));
    setButton(values, u"start"_s, Tr::tr("Start"));
    return shown(values);
}

HttpAnswer waitingPage(const SignInFrame& frame, const api::Authorize::Answer& offer)
{
    const bool hasCode = !offer.userCode.isEmpty();
    const QString text =
        hasCode ? Tr::tr("Open %1 here or on another device, enter this code there and allow the access. Then go on "
                         "here.")
                      .arg(offer.verificationUri.toString())
                : Tr::tr("Open the page of the service and sign in there. If it ends on a page that does not load, "
                         "copy the address of that page from the browser into the field below. Then go on here.");
    Values values = pageOf(frame, u"waiting"_s, Tr::tr("Sign in at the service"), text);
    const QUrl page = hasCode && !offer.verificationUriComplete.isEmpty() ? offer.verificationUriComplete
                      : hasCode                                           ? offer.verificationUri
                                                                          : offer.url;
    setLink(values, page, Tr::tr("Open the page of the service"));
    values.insert(u"code"_s, offer.userCode);
    if (!hasCode) {
        values.insert(u"field"_s, Tr::tr("Address of the page that did not load"));
        values.remove(u"no-field"_s);
    }
    setButton(values, u"finish"_s, Tr::tr("Go on"));
    return shown(values);
}

HttpAnswer questionPage(const SignInFrame& frame, const QString& question)
{
    Values values = pageOf(frame, u"question"_s, Tr::tr("Another account has signed in"), question);
    setButton(values, u"keep"_s, Tr::tr("Keep the account from before"));
    values.insert(u"do-other"_s, u"replace"_s);
    values.insert(u"other"_s, Tr::tr("Replace it"));
    values.remove(u"no-other"_s);
    return shown(values);
}

HttpAnswer endPage(const SignInFrame& frame, const Result<api::AuthorizeWait::Answer>& outcome)
{
    Conclusion conclusion;
    conclusion.connectionTitle = frame.connection;
    conclusion.outcome = outcome ? Conclusion::Outcome::Success : outcomeOf(outcome.error());
    conclusion.explanation =
        outcome ? (QStringList{outcome->message} + outcome->warnings).join(u' ') : outcome.error().message;
    return callbackPage(conclusion);
}

HttpAnswer noSuchPage()
{
    Values values =
        pageOf({}, u"gone"_s, Tr::tr("This link does not work any more"),
               Tr::tr("It opens its page once, and within ten minutes. evergrant endpoint sign-in makes another one."));
    values.insert(u"no-form"_s, hidden);
    return shown(values, 404);
}

} // namespace evergrant::http
