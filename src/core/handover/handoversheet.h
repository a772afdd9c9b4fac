// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/proofkind.h"
#include <QUrl>

namespace evergrant {

/// What is known of a connection when its handover sheet is made. Nothing in it is secret. Texts are foreign; empty:
/// not known.
struct HandoverFacts
{
    QString name;  ///< as scripts know it
    QString title; ///< as people know it
    QString provider;
    bool isGeneric = false; ///< `provider` is a kind of services, not one of them
    QUrl address;           ///< scheme and host: of the page to sign in at; of the service where nobody signs in
    GrantType grantType = GrantType::Code;
    QMap<QString, QString> settings; ///< of the connection; the keys of handovernotes.h are read
    QString account;
    QString state;    ///< how it is, one sentence
    QDateTime madeAt; ///< the sheet; `state` was true then
    bool needsPerson = false;
    bool hasAccess = false; ///< there is an access token that can be used
    QDateTime accessEndsAt; ///< of the access token
    QString authorizedBy;   ///< who signed in
    QDateTime authorizedAt;
    QStringList usedBy;        ///< each a place that gets the token
    QStringList jobs;          ///< names of the sync jobs among them
    bool offersDevice = false; ///< somebody may sign in with a code on another device, too
    QString clientId, clientIdLabel;
    QString redirectUri;
    QStringList permissions; ///< in human words where there are any
    QUrl portal, documentation;
    QDateTime idleExpiresAt, absoluteExpiresAt, secretExpiresAt;
    QStringList limits;                  ///< of the provider's API, each a sentence
    bool hasSpare = false;               ///< another sign-in takes over when this one is lost
    QString computer, user, profile;     ///< where Evergrant keeps it
    ProofKind proof = ProofKind::Secret; ///< what proves the client
    bool hasClientSecret = false;        ///< such a proof is stored, so another computer needs it, too
};

/// One line of a sheet.
struct HandoverEntry
{
    enum class Kind {
        Plain,
        Warning, ///< something that the reader should change
        Steps    ///< `lines` are done one after the other
    };
    QString label;
    QStringList lines; ///< never empty
    Kind kind = Kind::Plain;

    bool operator==(const HandoverEntry&) const = default;
};

/// What somebody has to know who inherits a connection: what it is for, who can repair it and how, what it depends on.
struct HandoverSheet
{
    QString title;
    QList<HandoverEntry> entries;
};
HandoverSheet handoverSheet(const HandoverFacts& facts);

/// The sheets as one page of HTML, a sheet on a page of its own when printed. It needs no other file and no script, and
/// keeps to what QTextDocument shows. Every text is escaped. `madeAt` stands in its head.
QString handoverHtml(const QList<HandoverSheet>& sheets, const QDateTime& madeAt);

} // namespace evergrant
