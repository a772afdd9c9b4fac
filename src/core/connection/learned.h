// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace evergrant {

/// A value that only the consent tells, such as Zoho's accounts server or QuickBooks' realm; it is kept with the grant
/// and stands for `{name}` in the preset's addresses.
struct LearnedRule
{
    enum class Source { Callback, TokenAnswer, Probe };
    enum class Form {
        Word,  ///< part of a host or a path: letters, digits, ".", "-" and "_"
        Origin ///< https://HOST, whose host is one of `hosts`
    };
    QString name;
    Source source = Source::Callback;
    QString field; ///< name of the parameter, or JSON pointer (RFC 6901) into the answer
    Form form = Form::Word;
    QStringList hosts;  ///< of an Origin: exact names, or suffixes that begin with a dot
    QString label = {}; ///< for people, such as "Data centre"; empty: its name has to do

    bool operator==(const LearnedRule&) const = default;
};

using LearnedValues = QMap<QString, QString>; ///< by LearnedRule::name

/// May stand in the host or the path of an address without leading somewhere else: letters, digits, "-", "_", single
/// dots.
bool isAddressPart(const QString& text);

/// Whether `value` may be used for what `rule` says: it decides where tokens are sent.
bool isAcceptable(const LearnedRule& rule, const QString& value);

/// What `source` tells, of the rules that are for it. A value that is missing is left out; one that is not acceptable
/// is the error PersonNeeded "learned-value-refused", which names it.
Result<LearnedValues> learnedFrom(const QList<LearnedRule>& rules, LearnedRule::Source source,
                                  const QMap<QString, QString>& parameters);
Result<LearnedValues> learnedFrom(const QList<LearnedRule>& rules, LearnedRule::Source source,
                                  const QJsonValue& answer);

/// A learned value for people: where an account is. No secret.
struct Place
{
    QString label, value;
    bool operator==(const Place&) const = default;
};
/// In the order of the rules; values that no rule is about (any more) are left out.
QList<Place> placesOf(const QList<LearnedRule>& rules, const LearnedValues& values);

/// The names in `{...}` that `text` still holds.
QStringList placeholdersIn(const QString& text);
QString filledIn(QString text, const QMap<QString, QString>& values); ///< unknown placeholders stay

/// RFC 6901; undefined where nothing is there. An empty pointer is the whole document.
QJsonValue atPointer(const QJsonValue& document, const QString& pointer);
/// A text or a whole number there, in one line; empty where something else is. It may hold format characters, which
/// count where two are compared and are left out where one is shown; see plaintext.h.
QString textAtPointer(const QJsonValue& document, const QString& pointer);

} // namespace evergrant
