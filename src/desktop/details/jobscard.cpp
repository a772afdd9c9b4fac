// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/jobscard.h"

#include "desktop/jobs/jobtexts.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/shapelabel.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

JobsCard::JobsCard(QWidget* parent)
    : QFrame(parent)
    , m_list(new QVBoxLayout(this))
{
    setProperty("kind", u"card"_s);
    m_list->setContentsMargins(16, 14, 16, 16);
    m_list->setSpacing(10);
    auto* caption = ForeignText::label(tr("Sync jobs"), this);
    caption->setProperty("kind", u"caption"_s);
    m_list->addWidget(caption);
    hide();
}

void JobsCard::show(const QList<api::JobView>& jobs, const QDateTime& now)
{
    QStringList names;
    for (const api::JobView& job : jobs)
        names += job.name;
    if (names != m_names) {
        for (const Row& row : std::as_const(m_rows))
            delete row.widget;
        m_rows.clear();
        m_names = names;
        for (const QString& name : std::as_const(m_names))
            m_rows += makeRow(name);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].shape->setShape(JobTexts::shape(jobs[i]));
        m_rows[i].name->setAccessibleDescription(JobTexts::word(jobs[i].state));
        m_rows[i].line->setText(JobTexts::rowLine(jobs[i], now));
        setTone(m_rows[i].line, jobs[i].state == JobState::Failing ? Tone::Watch : Tone::Calm);
    }
    setVisible(!jobs.isEmpty());
}

JobsCard::Row JobsCard::makeRow(const QString& job)
{
    auto* widget = new QWidget(this);
    const Row row{widget, new ShapeLabel(widget), ForeignText::label(job, widget), ForeignText::label(widget)};
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    row.line->setObjectName(u"jobLine_"_s + job);
    row.line->setWordWrap(true);
    texts->addWidget(row.name);
    texts->addWidget(row.line);
    auto* open = new QPushButton(tr("Show"), widget);
    open->setObjectName(u"showJob_"_s + job);
    open->setAccessibleName(tr("Show the sync job %1").arg(job));
    connect(open, &QPushButton::clicked, this, [this, job] { Q_EMIT jobWanted(job); });
    line->addWidget(row.shape, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(open, 0, Qt::AlignVCenter);
    m_list->addWidget(widget);
    return row;
}

} // namespace evergrant
