// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/searchkeywords.h"

#include <QHash>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString SearchKeywords::of(const QString& providerId)
{
    const QString mailing = tr("newsletter, mailing list, e-mail marketing, campaigns, contacts");
    const QString shop = tr("web shop, online store, e-commerce, orders");
    const QString till = tr("cash register, till, point of sale, retail, shop");
    const QString accounting = tr("accounting, bookkeeping, invoices");
    const QString customers = tr("customers, CRM, sales, contacts");
    const QString login = tr("login, single sign-on, SSO, identity provider");
    const QHash<QString, QString> words{
        {u"constant-contact"_s, mailing},
        {u"mailchimp"_s, mailing},
        {u"lightspeed-ecom"_s, shop},
        {u"shopify"_s, shop},
        {u"lightspeed-retail-r"_s, till},
        {u"lightspeed-retail-x"_s, till + u", Vend"_s},
        {u"quickbooks"_s, accounting + u", Intuit"_s},
        {u"xero"_s, accounting},
        {u"salesforce"_s, customers},
        {u"hubspot"_s, customers + u", "_s + mailing},
        {u"zoho"_s, customers},
        {u"google"_s, tr("Gmail, mail, calendar, Drive, Sheets, Workspace, YouTube")},
        {u"microsoft"_s, tr("Outlook, Office, mail, calendar, Teams, OneDrive, SharePoint, Entra, Azure, Exchange")},
        {u"dropbox"_s, tr("files, cloud storage")},
        {u"github"_s, tr("source code, git, repositories")},
        {u"okta"_s, login},
        {u"auth0"_s, login},
        {u"keycloak"_s, login},
        {u"openid"_s, login},
        {u"oauth2"_s, tr("another service, not in the list")},
        {u"practice"_s, tr("try, test, demo, learn")},
    };
    return words.value(providerId);
}

} // namespace evergrant
