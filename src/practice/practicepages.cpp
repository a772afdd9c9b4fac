// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/practicepages.h"
#include "net/htmlpage.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::PracticePages)
};

QString language()
{
    return Tr::tr("en", "the language of this page, as a tag like en or pt-BR");
}

} // namespace

HttpAnswer practiceConsentPage(const PracticeRequest& request, const QByteArray& id, const QString& account,
                               const QString& action)
{
    // Browsers apply form-action to the redirect after the form as well.
    const QByteArray formTargets =
        "'self' " + request.redirectUri.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return htmlPage(200, u"practice.html"_s,
                    {{u"language"_s, language()},
                     {u"provider"_s, Tr::tr("Practice provider")},
                     {u"headline"_s, Tr::tr("May Evergrant use your practice account?")},
                     {u"text"_s, Tr::tr("This page stands for the one that a real service shows. Press Allow to let "
                                        "Evergrant in, or Deny to see what happens then.")},
                     {u"account-label"_s, Tr::tr("Account")},
                     {u"account"_s, account},
                     {u"application-label"_s, Tr::tr("Asks for access")},
                     {u"application"_s, u"Evergrant"_s},
                     {u"returns-label"_s, Tr::tr("Goes back to")},
                     {u"returns"_s, request.redirectUri.toDisplayString(QUrl::RemoveQuery)},
                     {u"explanation"_s, Tr::tr("Only practice: this page comes from your own computer, nothing leaves "
                                               "it, and the account opens nothing real.")},
                     {u"action"_s, action},
                     {u"request"_s, QString::fromLatin1(id)},
                     {u"allow"_s, Tr::tr("Allow")},
                     {u"deny"_s, Tr::tr("Deny")}},
                    formTargets);
}

HttpAnswer practiceRefusalPage(const Error& error)
{
    return htmlPage(400, u"practice-refused.html"_s,
                    {{u"language"_s, language()},
                     {u"provider"_s, Tr::tr("Practice provider")},
                     {u"headline"_s, Tr::tr("This sign-in cannot go on")},
                     {u"error"_s, error.code},
                     {u"text"_s, error.message}});
}

} // namespace evergrant
