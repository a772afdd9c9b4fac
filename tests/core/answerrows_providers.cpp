// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answerrows_providers.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::test {

namespace {

/// github.com/Azure/azure-cli/issues/14244 and its like: one shape for all. Ids are shortened.
QByteArray entra(const QByteArray& error, const QByteArray& number, const QByteArray& text)
{
    return "{\"error\":\"" + error + "\",\"error_description\":\"AADSTS" + number + ": " + text +
           "\\r\\nTrace ID: 6e94ade5-10de-4d67-909a-14d845813500\\r\\nCorrelation ID: "
           "0e87b495-1e24-4882-be85-d012c216f4f6\\r\\nTimestamp: 2026-07-06 22:31:52Z\",\"error_codes\":[" +
           number +
           "],\"timestamp\":\"2026-07-06 22:31:52Z\",\"trace_id\":\"6e94ade5-10de-4d67-909a-14d845813500\","
           "\"correlation_id\":\"0e87b495-1e24-4882-be85-d012c216f4f6\","
           "\"error_uri\":\"https://login.microsoftonline.com/error?code=" +
           number + "\"}";
}

} // namespace

QList<AnswerRow> microsoftRows()
{
    const QString dead = u"grant-dead"_s, client = u"client-rejected"_s, grant = u"invalid_grant"_s;
    const QString organization = u"The organization wants a person to sign in."_s;
    const QString policy = u"A Conditional Access policy of the organization blocks this connection. A new sign-in "
                           "does not help: its administrator has to allow the application, this computer or this way "
                           "of signing in."_s;
    return {
        // azure-cli issue 14244
        {"microsoft", "idle for 90 days", 400,
         entra("invalid_grant", "700082",
               "The refresh token has expired due to inactivity. The token was issued on 2020-02-26T21:52:54.2810613Z "
               "and was inactive for 90.00:00:00."),
         dead, grant, u"It was not used for 90 days."_s},
        // azure-cli issue 23822 (interaction_required), email-oauth2-proxy issue 181 (invalid_grant)
        {"microsoft", "sign-in frequency", 400,
         entra("interaction_required", "70043",
               "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The "
               "token was issued on 2022-09-07T11:08:13.6140630Z and the maximum allowed lifetime for this request is "
               "28800."),
         dead, u"interaction_required"_s, u"The organization asks for a new sign-in from time to time."_s},
        // text from Microsoft's page of codes
        {"microsoft", "expired", 400,
         entra("invalid_grant", "70008", "The refresh token has expired due to inactivity."), dead, grant,
         u"The organization asks for a new sign-in from time to time."_s},
        // azuredatastudio pull request 22853; the number in a public test log of 2021
        {"microsoft", "password changed", 400,
         entra("invalid_grant", "50173",
               "The provided grant has expired due to it being revoked, a fresh auth token is needed."),
         dead, grant, u"The password was changed, or somebody withdrew the authorization."_s},
        // a public log of 2020-11-05
        {"microsoft", "second factor", 400,
         entra("interaction_required", "50076",
               "Due to a configuration change made by your administrator, or because you moved to a new location, you "
               "must use multi-factor authentication to access '797f4846-ba00-4fd7-ba43-dac1f8f63013'."),
         dead, u"interaction_required"_s, organization},
        // microsoft-identity-web issue 2419; a new sign-in meets the same policy
        {"microsoft", "conditional access", 400,
         entra("invalid_grant", "53003",
               "Access has been blocked by Conditional Access policies. The access policy does not allow token "
               "issuance."),
         u"request-rejected"_s, grant, policy},
        // dafthack/MSOLSpray issue 5
        {"microsoft", "conditional access, as interaction_required", 400,
         entra("interaction_required", "53003",
               "Access has been blocked by Conditional Access policies. The access policy does not allow token "
               "issuance."),
         u"request-rejected"_s, u"interaction_required"_s, policy},
        // a public log of 2017-08-31
        {"microsoft", "no consent", 400,
         entra("invalid_grant", "65001",
               "The user or administrator has not consented to use the application with ID 'x'. Send an interactive "
               "authorization request for this user and resource."),
         dead, grant, u"Nobody has agreed to what this connection asks for."_s},
        // liprec/vsts-release-aas issue 119
        {"microsoft", "secret expired", 401,
         entra("invalid_client", "7000222",
               "The provided client secret keys for app 'x' are expired. Visit the Azure portal to create new keys for "
               "your app: https://aka.ms/NewClientSecret"),
         client, u"invalid_client"_s, u"The client secret has expired."_s},
        // Dynamics-AX-Integration issue 95
        {"microsoft", "secret wrong", 401, entra("invalid_client", "7000215", "Invalid client secret is provided."),
         client, u"invalid_client"_s, u"The client secret is wrong. The value is needed, not the secret's ID."_s},
        // MSAL.PS issue 10; it comes with different OAuth errors, so the worst of them
        {"microsoft", "request loop", 400,
         entra("invalid_grant", "50196",
               "The server terminated an operation because it encountered a client request loop. Please contact your "
               "app vendor."),
         u"throttled"_s, grant},
        // azure-sdk-for-python issue 14241
        {"microsoft", "transient", 503,
         entra("temporarily_unavailable", "90033", "A transient error has occurred. Please try again."), u"transient"_s,
         u"temporarily_unavailable"_s},
        // text from Microsoft's page of codes
        {"microsoft", "budget exceeded", 400,
         entra("invalid_request", "90024", "A transient error has occurred. Please try again."), u"transient"_s,
         u"invalid_request"_s},
        // azure-docs issue 63819: a number without a row
        {"microsoft", "number that no row knows", 400,
         entra("invalid_grant", "9002313", "Invalid request. Request is malformed or invalid."), dead, grant},
    };
}

QList<AnswerRow> salesforceAndZohoRows()
{
    return {
        // Salesforce release notes, Winter '25: "Simultaneous token requests are blocked"
        {"salesforce", "two at once", 400,
         R"({"error":"invalid_grant","error_description":"token request is already being processed"})", u"transient"_s,
         u"invalid_grant"_s},
        // the same before September 2024 (segmentio/action-destinations pull request 2300)
        {"salesforce", "two at once, formerly", 400,
         R"({"error":"invalid_grant","error_description":"expired authorization code"})", u"transient"_s,
         u"invalid_grant"_s},
        {"salesforce", "revoked", 400,
         R"({"error":"invalid_grant","error_description":"expired access/refresh token"})", u"grant-dead"_s,
         u"invalid_grant"_s, u"It was withdrawn, was not used for too long, or was replaced by a newer one."_s},
        // calcom/cal.diy pull request 11508
        {"salesforce", "inactive organization", 400,
         R"({"error":"invalid_grant","error_description":"inactive organization"})", u"grant-dead"_s,
         u"invalid_grant"_s, u"The organization is locked or closed."_s},
        // Salesforce sends no expires_in
        {"salesforce", "renewed", 200,
         R"({"access_token":"at-2","signature":"c2ln","scope":"refresh_token api",)"
         R"("instance_url":"https://acme.my.salesforce.com","id":"https://login.salesforce.com/id/00D/005",)"
         R"("token_type":"Bearer","issued_at":"1788436800000"})",
         u"reply"_s, u"- ?"_s},
        // public logs of several integrations, 2025 and 2026
        {"zoho", "throttled", 400,
         R"({"error_description":"You have made too many requests continuously. Please try again after some time.",)"
         R"("error":"Access Denied","status":"failure"})",
         u"throttled"_s, u"Access Denied"_s},
        {"zoho", "revoked, with 200", 200, R"({"error":"invalid_code"})", u"grant-dead"_s, u"invalid_code"_s,
         u"The sign-in was withdrawn, or is older than the newest twenty of this user."_s},
        {"zoho", "wrong secret, with 200", 200, R"({"error":"invalid_client_secret"})", u"client-rejected"_s,
         u"invalid_client_secret"_s,
         u"The client secret is wrong, or the account lives in another region than the client."_s},
        // googleworkspace/apps-script-oauth2 issue 223, without the refresh token that only a consent brings
        {"zoho", "renewed", 200,
         R"({"access_token":"at-2","api_domain":"https://www.zohoapis.com","token_type":"Bearer","expires_in":3600})",
         u"reply"_s, u"- 3600"_s},
    };
}

QList<AnswerRow> otherProviderRows()
{
    const QString dead = u"grant-dead"_s, grant = u"invalid_grant"_s, reply = u"reply"_s;
    return {
        // interlink-hq/interLink pull request 262
        {"github", "spent, with 200", 200,
         R"({"error":"bad_refresh_token","error_description":"The refresh token passed is incorrect or expired.",)"
         R"("error_uri":"https://docs.github.com/apps/managing-oauth-apps/"})",
         dead, u"bad_refresh_token"_s,
         u"The refresh token was used before, was not used for six months, or was withdrawn."_s},
        {"github", "spent, as the form it sends without Accept", 200,
         "error=bad_refresh_token&error_description=The+refresh+token+passed+is+incorrect+or+expired.", dead,
         u"bad_refresh_token"_s, u"The refresh token was used before, was not used for six months, or was withdrawn."_s,
         "application/x-www-form-urlencoded; charset=utf-8"},
        // docs.github.com, "Troubleshooting OAuth app access token request errors"
        {"github", "wrong secret, with 200", 200,
         R"({"error":"incorrect_client_credentials","error_description":"The client_id and/or client_secret passed are incorrect."})",
         u"client-rejected"_s, u"incorrect_client_credentials"_s, u"The client ID or the client secret is wrong."_s},
        // docs.github.com, "Refreshing user access tokens"
        {"github", "renewed", 200,
         R"({"access_token":"at-2","expires_in":28800,"refresh_token":"rt-2",)"
         R"("refresh_token_expires_in":15811200,"scope":"","token_type":"bearer"})",
         reply, u"rt-2 28800"_s},
        // mk-node-hubspot issue 64, supaglue pull request 1935
        {"hubspot", "spent, in its own shape", 400,
         R"({"status":"BAD_REFRESH_TOKEN","message":"missing or invalid refresh token","correlationId":"6356f281-f9bb-4454-926e-516aaac0104f"})",
         dead, u"BAD_REFRESH_TOKEN"_s,
         u"The application was removed from the account, or the sign-in was withdrawn."_s},
        // HubSpot's changelog, "New OAuth v3 API Endpoints and Standardized Error Responses"
        {"hubspot", "spent, in both shapes", 400,
         R"({"error":"invalid_grant","error_description":"refresh token is invalid, expired or revoked",)"
         R"("status":"BAD_REFRESH_TOKEN","message":"refresh token is invalid, expired or revoked"})",
         dead, grant, u"The application was removed from the account, or the sign-in was withdrawn."_s},
        {"hubspot", "the same refresh token again", 200,
         R"({"token_type":"bearer","refresh_token":"rt-1","access_token":"at-2","expires_in":1800})", reply,
         u"rt-1 1800"_s},
        // HubSpot/oauth-quickstart-nodejs issue 16
        {"hubspot", "a status that says nothing", 401,
         R"({"status":"error","message":"Any of the listed authentication credentials are missing"})",
         u"client-rejected"_s, u"http-401"_s},
        // phpfui/ConstantContact issue 19
        {"constant-contact", "spent", 400,
         R"({"error":"invalid_grant","error_description":"The refresh token is invalid or expired."})", dead, grant,
         u"The refresh token was replaced by a newer one, was not used for 180 days, or was withdrawn."_s},
        // its API guide: an array on most endpoints, a bare object on some
        {"constant-contact", "array", 401, R"([{"error_key":"unauthorized","error_message":"Unauthorized"}])",
         u"client-rejected"_s, u"unauthorized"_s},
        {"constant-contact", "throttled, in an array", 429,
         R"([{"error_key":"throttled","error_message":"Too many requests"}])", u"throttled"_s, u"throttled"_s},
        {"constant-contact", "object", 400, R"({"error_key":"quota_exceeded","error_message":"Quota exceeded"})",
         u"throttled"_s, u"quota_exceeded"_s,
         u"The application has used up its calls for today; the count begins anew at midnight UTC."_s},
        // nango's page of common issues
        {"google", "revoked", 400,
         R"({"error":"invalid_grant","error_description":"Token has been expired or revoked."})", dead, grant,
         u"It was withdrawn, was not used for six months, is one of more than a hundred, or is from a project in Testing, where it lives 7 days."_s},
        {"google", "never a new refresh token", 200,
         R"({"access_token":"at-2","expires_in":3599,"scope":"openid","token_type":"Bearer"})", reply, u"- 3599"_s},
        // mailchimp.com, OAuth 2 guide
        {"mailchimp", "never expires", 200, R"({"access_token":"at-2","expires_in":0,"scope":null})", reply,
         u"- never"_s},
        // keycloak TokenManager
        {"keycloak", "used twice", 400,
         R"({"error":"invalid_grant","error_description":"Maximum allowed refresh token reuse exceeded"})", dead, grant,
         u"The refresh token was used before, and the realm ends a sign-in for that."_s},
        {"lightspeed-retail-r", "revoked", 400,
         R"({"error":"invalid_grant","error_description":"The refresh token is invalid.","hint":"Token has been revoked"})",
         dead, grant, u"The refresh token was replaced by a newer one or was withdrawn."_s},
    };
}

} // namespace evergrant::test
