// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/errorwords.h"

#include "core/errorcode.h"
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::Health)
};

} // namespace

QString momentText(const QDateTime& when, const QDateTime& now)
{
    const QDateTime local = when.toLocalTime();
    const QString text = clockText(local, now);
    return local.date() == now.toLocalTime().date() ? Tr::tr("at %1").arg(text) : text;
}

ErrorWords::ErrorWords(const LastError& error, const QString& provider, const QDateTime& now)
    : m_error(error)
    , m_name(provider)
    , m_now(now)
    , m_provider(provider.isEmpty() ? Tr::tr("The provider") : provider)
{
}

QString ErrorWords::cause(const QString& otherwise) const
{
    const QString when = m_error.at.isValid() ? momentText(m_error.at, m_now) : QString();
    // Which of a renewal's ends it was, a lost reply or a withdrawn grant, only the message knows.
    const bool explained = m_error.errorClass == "refused"_L1 && !m_error.message.isEmpty();
    if (explained || m_error.code == errorcode::captivePortal)
        return sentence(m_error.message);
    if (m_error.errorClass == "network"_L1) {
        return when.isEmpty() ? Tr::tr("%1 could not be reached.").arg(m_provider)
                              : Tr::tr("%1 could not be reached %2.").arg(m_provider, when);
    }
    if (m_error.errorClass == "provider"_L1)
        return causeAtProvider();
    if (m_error.errorClass == "refused"_L1) {
        return when.isEmpty() ? Tr::tr("%1 refused the renewal.").arg(m_provider)
                              : Tr::tr("%1 refused the renewal %2.").arg(m_provider, when);
    }
    if (m_error.errorClass == "cancelled"_L1)
        return Tr::tr("The last attempt was cancelled.");
    // "client" and "store": only the message knows which secret, which disk.
    return m_error.message.isEmpty() ? otherwise : sentence(m_error.message);
}

QString ErrorWords::causeAtProvider() const
{
    if (m_error.code == errorcode::interrupted)
        return Tr::tr("Evergrant was interrupted before an answer of %1 was stored.")
            .arg(m_name.isEmpty() ? Tr::tr("the provider") : m_name);
    if (const QString status = m_error.answeredStatus(); !status.isEmpty())
        return status == "429"_L1
                   ? Tr::tr("%1 limits how often it may be asked (%2).", "%2: as in 429").arg(m_provider, status)
                   : Tr::tr("%1 answered %2 without a reason.", "%2: as in 400").arg(m_provider, status);
    return m_error.at.isValid() ? Tr::tr("%1 gave no usable answer %2.").arg(m_provider, momentText(m_error.at, m_now))
                                : Tr::tr("%1 gave no usable answer.").arg(m_provider);
}

QString ErrorWords::shortCause() const
{
    if (m_error.code == errorcode::captivePortal)
        return Tr::tr("the network wants a sign-in");
    if (m_error.errorClass != "network"_L1 && m_error.errorClass != "provider"_L1)
        return Tr::tr("renewing fails");
    const QString status = m_error.answeredStatus();
    const QString what =
        status.isEmpty() ? Tr::tr("provider did not answer") : Tr::tr("provider answered %1", "as in 400").arg(status);
    return m_error.at.isValid() ? Tr::tr("%1, last tried %2").arg(what, clockText(m_error.at, m_now)) : what;
}

QString ErrorWords::sentence(const QString& text)
{
    QString line = text.simplified();
    line.replace(u".”."_s, u".”"_s);
    return line.isEmpty() || u".!?…”"_s.contains(line.back()) ? line : line + u'.';
}

} // namespace evergrant
