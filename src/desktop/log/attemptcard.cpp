// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/log/attemptcard.h"

#include "core/text/datetext.h"
#include "core/text/plaintext.h"
#include "ui_attemptcard.h"
#include <QCoreApplication>
#include <QVariant>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::AttemptCard)
};

/// A word that this version does not have is shown as it is.
QString purposeText(const QString& purpose)
{
    if (purpose == "refresh"_L1)
        return Tr::tr("Renewal");
    if (purpose == "code"_L1)
        return Tr::tr("Sign-in");
    if (purpose == "client"_L1)
        return Tr::tr("New token without a sign-in");
    return purpose;
}

QString outcomeText(const QString& outcome)
{
    if (outcome.isEmpty())
        return Tr::tr("not concluded yet");
    if (outcome == "succeeded"_L1)
        return Tr::tr("succeeded");
    if (outcome == "refused"_L1)
        return Tr::tr("refused by the provider");
    if (outcome == "unknown"_L1)
        return Tr::tr("sent, but without a clear answer");
    if (outcome == "not-sent"_L1)
        return Tr::tr("not sent");
    return outcome;
}

QString sentText(const api::AttemptView& attempt)
{
    QStringList facts;
    if (!attempt.fingerprint.isEmpty())
        facts << Tr::tr("Refresh token with fingerprint %1, generation %2")
                     .arg(attempt.fingerprint)
                     .arg(attempt.generation);
    if (!attempt.policy.isEmpty())
        facts << Tr::tr("replay policy %1").arg(attempt.policy);
    return facts.join(u" \u00b7 "_s);
}

QString decisionText(const api::AttemptView& attempt)
{
    QStringList facts;
    if (!attempt.decision.isEmpty())
        facts << Tr::tr("Decided: %1").arg(attempt.decision);
    if (!attempt.phase.isEmpty())
        facts << Tr::tr("state of the grant: %1").arg(attempt.phase);
    if (!attempt.code.isEmpty())
        facts << Tr::tr("reason: %1").arg(attempt.code);
    if (attempt.concludedAt.isValid())
        facts << Tr::tr("at %1").arg(momentText(attempt.concludedAt));
    return facts.join(u" \u00b7 "_s);
}

/// Of what events often tell; any other key is shown as it is.
constexpr std::pair<QLatin1StringView, const char*> detailLabels[] = {
    {"alert"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Alert")},
    {"attempt"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Request in the journal")},
    {"code"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Reason")},
    {"days"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Days")},
    {"exit_code"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Exit code")},
    {"expires_at"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Access token ends")},
    {"generation"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Generation of the tokens")},
    {"host"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Host")},
    {"job"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Sync job")},
    {"provider_says"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "The provider says")},
    {"refresh_token"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Refresh token (fingerprint)")},
    {"request_id"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Request ID at the provider")},
    {"slot"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Place of the sign-in")},
    {"status"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "HTTP status")},
    {"target"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Target")},
    {"target_kind"_L1, QT_TRANSLATE_NOOP("evergrant::AttemptCard", "Kind of target")},
};

QString detailLabel(const QString& key)
{
    const auto* const known = std::ranges::find(detailLabels, key, [](const auto& label) { return label.first; });
    return known == std::end(detailLabels) ? key : Tr::tr(known->second);
}

/// Times are local ones, as in the list.
QString detailText(const QString& value)
{
    const QDateTime time = value.contains(u'T') ? QDateTime::fromString(value, Qt::ISODate) : QDateTime();
    return time.isValid() ? momentText(time) : value;
}

} // namespace

QString attemptText(const api::AttemptView& attempt)
{
    const QString purpose = purposeText(attempt.purpose);
    const bool spare = attempt.slot.startsWith("spare"_L1);
    QStringList lines{Tr::tr("%1, %2: %3")
                          .arg(spare ? Tr::tr("%1 (spare)").arg(purpose) : purpose, momentText(attempt.at),
                               outcomeText(attempt.outcome))};
    lines << sentText(attempt) << decisionText(attempt);
    lines.removeAll(QString());
    return withoutFormatCharacters(lines.join(u'\n'));
}

QString eventText(const Event& event)
{
    QStringList facts{event.kind};
    for (auto it = event.details.begin(); it != event.details.end(); ++it)
        facts << Tr::tr("%1: %2", "a field of an event and its value")
                     .arg(detailLabel(it.key()), detailText(it.value().toVariant().toString()));
    return withoutFormatCharacters(event.message + u'\n' + facts.join(u" \u00b7 "_s));
}

AttemptCard::AttemptCard(link::WorkerLink& link, const ConnectionsModel& connections, QWidget* parent)
    : QFrame(parent)
    , m_link(link)
    , m_connections(connections)
    , m_ui(std::make_unique<Ui::AttemptCard>())
{
    m_ui->setupUi(this);
    // Text that can be selected would take the focus from the mouse only.
    m_ui->attemptLabel->setFocusPolicy(Qt::StrongFocus);
    // As high as all lines, so that the table above does not change its height with each line that is selected.
    m_ui->attemptLabel->setMinimumHeight(3 * m_ui->attemptLabel->fontMetrics().lineSpacing());
    clear();
}

AttemptCard::~AttemptCard() = default;

void AttemptCard::clear()
{
    m_attempt.clear();
    say(tr("Select an event to see all that is known of it."));
}

void AttemptCard::show(const Event& event)
{
    m_attempt = event.details.value("attempt"_L1).toString();
    if (m_attempt.isEmpty()) {
        say(eventText(event));
        return;
    }
    const auto view = m_connections.view(event.connectionId);
    if (!view) {
        say(tr("Nothing is kept about this request: its connection was removed."));
        return;
    }
    say(tr("Reading the journal\u2026"));
    m_link.ask<api::Attempts>({view->name}, this,
                              [this, asked = m_attempt](const Result<api::Attempts::Answer>& answer) {
                                  if (asked == m_attempt)
                                      showAnswer(answer);
                              });
}

void AttemptCard::showAnswer(const Result<api::Attempts::Answer>& answer)
{
    if (!answer) {
        say(tr("The journal cannot be read: %1").arg(answer.error().message));
        return;
    }
    const auto found = std::ranges::find(answer->attempts, m_attempt, &api::AttemptView::id);
    if (found == answer->attempts.end())
        say(tr("This request is no longer kept: the journal holds the latest twenty of each connection."));
    else
        say(attemptText(*found));
}

void AttemptCard::say(const QString& text)
{
    m_ui->attemptLabel->setText(text);
}

} // namespace evergrant
