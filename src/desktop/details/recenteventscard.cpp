// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/recenteventscard.h"

#include "core/text/datetext.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include "ui_recenteventscard.h"
#include <QLocale>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

QString eventTimeText(const QDateTime& at, const QDateTime& now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return timeOfDayTextWithSeconds(local.time());
    if (days > 0 && days < 7)
        return QLocale().toString(local, u"ddd"_s) + u' ' + timeOfDayText(local.time());
    return dateText(local.date());
}

RecentEventsCard::RecentEventsCard(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::RecentEventsCard>())
{
    m_ui->setupUi(this);
    for (int i = 0; i < Lines; ++i)
        addLine(i);
    m_ui->eventsGrid->setColumnStretch(1, 1);
}

void RecentEventsCard::addLine(int i)
{
    const Line line{new QFrame(this), ForeignText::label(this), ForeignText::label(this), new QToolButton(this)};
    line.rule->setFrameShape(QFrame::HLine);
    line.rule->setProperty("kind", u"rule"_s);
    line.time->setProperty("kind", u"muted"_s);
    line.time->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    line.message->setObjectName(u"recentEvent%1"_s.arg(i));
    line.message->setWordWrap(true);
    line.message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.more->setObjectName(u"recentEventMore%1"_s.arg(i));
    line.more->setText(u"…"_s);
    const QString purpose = tr("Show it in the log, with all that is known of it");
    ForeignText::setTip(line.more, purpose);
    line.more->setAccessibleName(purpose);
    connect(line.more, &QToolButton::clicked, this, [this, i] { Q_EMIT eventWanted(m_events.value(i)); });
    m_ui->eventsGrid->addWidget(line.rule, 2 * i, 0, 1, 3);
    m_ui->eventsGrid->addWidget(line.time, 2 * i + 1, 0);
    m_ui->eventsGrid->addWidget(line.message, 2 * i + 1, 1);
    m_ui->eventsGrid->addWidget(line.more, 2 * i + 1, 2, Qt::AlignTop);
    m_lines.append(line);
}

RecentEventsCard::~RecentEventsCard() = default;

void RecentEventsCard::show(const QList<Event>& events, const QDateTime& now)
{
    m_events = events.mid(0, Lines);
    m_ui->noEventsLabel->setVisible(events.isEmpty());
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const bool used = i < events.size();
        line.rule->setVisible(used);
        line.time->setVisible(used);
        line.message->setVisible(used);
        line.more->setVisible(used);
        line.more->setAccessibleDescription(used ? m_events[i].message : QString());
        if (!used)
            continue;
        const Event& event = events[i];
        line.time->setText(eventTimeText(event.at, now));
        line.message->setText(SettingTexts::withLabels(event.message));
        setTone(line.message, event.level == EventLevel::Error     ? Tone::Bad
                              : event.level == EventLevel::Warning ? Tone::Watch
                                                                   : Tone::Fine);
    }
}

} // namespace evergrant
