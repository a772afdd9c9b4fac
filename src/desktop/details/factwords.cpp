// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/factwords.h"

#include <QHash>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QStringList FactWords::of(const QStringList& pointers)
{
    const QString proof = tr("how the application proves itself");
    const QString permissions = tr("permissions");
    const QString life = tr("how long a token is good");
    const QString ends = tr("when the sign-in ends");
    const QString renewal = tr("what a renewal does");
    const QString settings = tr("settings");
    const QString request = tr("what is sent with a request");
    const QHash<QString, QString> words{
        {u""_s, tr("everything else")},
        {u"absolute_limit_days"_s, ends},
        {u"access_token_seconds"_s, life},
        {u"always_scopes"_s, permissions},
        {u"authorization_parameters"_s, request},
        {u"client_auth"_s, proof},
        {u"client_id_needed"_s, proof},
        {u"client_secret"_s, proof},
        {u"client_secret_life_days"_s, tr("how long a secret is good")},
        {u"discovery"_s, tr("addresses")},
        {u"endpoints"_s, tr("addresses")},
        {u"errors"_s, tr("what error messages mean")},
        {u"grant_ends"_s, ends},
        {u"grants"_s, tr("ways to sign in")},
        {u"header"_s, request},
        {u"hosts"_s, tr("addresses")},
        {u"idle_limit_days"_s, ends},
        {u"known_scopes"_s, permissions},
        {u"learned"_s, tr("what the sign-in tells")},
        {u"nonce"_s, request},
        {u"pkce"_s, request},
        {u"probe"_s, tr("the call that checks an access")},
        {u"rate_limits"_s, tr("limits")},
        {u"redirect"_s, tr("where the browser comes back to")},
        {u"refresh_after_authorize"_s, renewal},
        {u"refresh_policy"_s, renewal},
        {u"refresh_token_scope"_s, permissions},
        {u"required_settings"_s, settings},
        {u"scopes"_s, permissions},
        {u"setting_defaults"_s, settings},
        {u"setup_note"_s, tr("steps in the portal")},
        {u"setup_steps"_s, tr("steps in the portal")},
        {u"token_headers"_s, request},
        {u"token_parameters"_s, request},
        {u"zero_expires_in_means_never"_s, life},
    };
    QStringList names;
    for (const QString& pointer : pointers) {
        QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
        if (steps.value(0) == "by_grant"_L1)
            steps = steps.mid(2); // a fact of one way to sign in
        // A file of the user's may have facts that are not known here.
        const QString first = steps.value(0);
        const QString name = words.value(first, QString(first).replace(u'_', u' '));
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace evergrant
