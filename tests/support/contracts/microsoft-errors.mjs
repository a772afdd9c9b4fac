// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Error bodies of Microsoft Entra ID and Microsoft Graph. The words after the number are ours where Microsoft's are not
// needed to tell one from the other: it says that nobody may rely on them.

import { randomUUID } from 'node:crypto';
import { json } from './common.mjs';

const stamp = () => new Date().toISOString().replace('T', ' ').replace(/\.\d+/, '');

export function aad(status, error, number, words, more = {}) {
  const [trace, correlation, time] = [randomUUID(), randomUUID(), stamp()];
  return json(status, {
    error,
    error_description: `AADSTS${number}: ${words} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${time}`,
    error_codes: [number],
    timestamp: time,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${number}`,
    ...more,
  });
}

export function graph(status, code, message, headers = {}) {
  return json(status, {
    error: { code, message, innerError: { date: stamp().slice(0, 19), 'request-id': randomUUID(), 'client-request-id': randomUUID() } },
  }, headers);
}

export const invalidToken = () => graph(401, 'InvalidAuthenticationToken', 'Access token is empty, invalid or has expired.',
  { 'WWW-Authenticate': 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"' });
export const forbidden = () => graph(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

export const ERRORS = {
  'ms-700082': aad(400, 'invalid_grant', 700082, 'The refresh token has expired due to inactivity.'),
  'ms-700084': aad(400, 'invalid_grant', 700084, 'The refresh token was issued to a single page app and has a fixed, limited lifetime.'),
  'ms-50173': aad(400, 'invalid_grant', 50173, 'The provided grant has expired due to it being revoked.', { suberror: 'bad_token' }),
  'ms-50076': aad(400, 'interaction_required', 50076, 'Multi-factor authentication is needed.', { suberror: 'basic_action' }),
  'ms-50076-invalid-grant': aad(400, 'invalid_grant', 50076, 'Multi-factor authentication is needed.', { suberror: 'basic_action' }),
  'ms-50079': aad(400, 'interaction_required', 50079, 'The user has to enrol for multi-factor authentication.'),
  'ms-53003': aad(400, 'invalid_grant', 53003, 'Access has been blocked by Conditional Access policies.'),
  'ms-65001': aad(400, 'consent_required', 65001, 'The user or administrator has not consented to use the application.'),
  'ms-65001-invalid-grant': aad(400, 'invalid_grant', 65001, 'The user or administrator has not consented to use the application.', { suberror: 'consent_required' }),
  'ms-700016': aad(400, 'unauthorized_client', 700016, 'The application was not found in the directory.'),
  'ms-700025': aad(401, 'invalid_client', 700025, "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."),
  'ms-700027': aad(401, 'invalid_client', 700027, 'Client assertion failed signature validation.'),
  'ms-7000215': aad(401, 'invalid_client', 7000215, 'Invalid client secret provided.'),
  'ms-7000218': aad(401, 'invalid_client', 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
  'ms-7000222': aad(401, 'invalid_client', 7000222, 'The provided client secret keys are expired.'),
  'ms-50196': aad(400, 'invalid_grant', 50196, 'The server terminated an operation because it met a loop.'),
  'ms-90033': aad(503, 'temporarily_unavailable', 90033, 'A transient error has occurred.'),
  'ms-temporarily-unavailable': aad(503, 'temporarily_unavailable', 90024, 'The request budget is exceeded for the moment.'),
  'ms-expired-token': aad(400, 'expired_token', 70019, 'The verification code has expired.'),
  'ms-bad-verification-code': aad(400, 'bad_verification_code', 70018, 'Invalid verification code.'),
  'ms-graph-401': invalidToken(),
  'ms-graph-403': forbidden(),
  'ms-graph-429': graph(429, 'TooManyRequests', 'Please retry after.', { 'Retry-After': '10' }),
  'ms-graph-503': graph(503, 'serviceNotAvailable', 'The service is unavailable.', { 'Retry-After': '5' }),
};
