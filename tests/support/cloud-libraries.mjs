// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   cloud-libraries.mjs google SCOPE      prints the access token that Google's own library finds (GCE_METADATA_HOST), and whose
//                                         account it says it is
//   cloud-libraries.mjs azure RESOURCE    the same with Microsoft's (IDENTITY_ENDPOINT, IDENTITY_HEADER), and when it ends

import { ManagedIdentityApplication } from '@azure/msal-node';
import { GoogleAuth } from 'google-auth-library';

const libraries = {
  google: async (scope) => {
    const auth = new GoogleAuth({ scopes: [scope] });
    const client = await auth.getClient();
    const { token } = await client.getAccessToken();
    return { token, account: (await auth.getCredentials()).client_email };
  },
  azure: async (resource) => {
    const { accessToken, expiresOn } = await new ManagedIdentityApplication().acquireToken({ resource });
    return { token: accessToken, end: expiresOn.toISOString() };
  },
};

const [library, what] = process.argv.slice(2);
console.log(JSON.stringify(await libraries[library](what)));
