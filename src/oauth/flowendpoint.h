// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QOAuth2AuthorizationCodeFlow>

namespace evergrant {

/// Sets the token endpoint of Qt's flow. Qt 6.9 renamed the property, and deprecates the former name.
inline void setTokenEndpoint(QOAuth2AuthorizationCodeFlow& flow, const QUrl& endpoint)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    flow.setTokenUrl(endpoint);
#else
    flow.setAccessTokenUrl(endpoint);
#endif
}

} // namespace evergrant
