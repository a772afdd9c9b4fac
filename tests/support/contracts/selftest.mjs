// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   node --test selftest.mjs
//
// Does each server let a right request pass and refuse each kind of a wrong one? Nothing waits for time.

import './selftest/constant-contact.mjs';
import './selftest/microsoft.mjs';
import './selftest/google.mjs';
import './selftest/mailchimp.mjs';
import './selftest/lightspeed-ecom.mjs';
import './selftest/quickbooks.mjs';
import './selftest/lightspeed-retail-x.mjs';
import './selftest/zoho.mjs';
import './selftest/salesforce.mjs';
import './selftest/shopify.mjs';
import './selftest/override.mjs';
