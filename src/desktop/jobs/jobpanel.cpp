// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/jobpanel.h"

#include "desktop/jobs/jobtexts.h"
#include "ui_jobpanel.h"
#include <QFontDatabase>
#include <QMenu>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextDocument>
#include <array>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of what a run has written the window keeps so much; the worker keeps less of a run that is over.
constexpr int MostLines = 20'000;

} // namespace

JobPanel::JobPanel(JobActions& actions, link::WorkerLink& link, const Clock& clock, QWidget* parent)
    : TallContent(parent)
    , m_ui(std::make_unique<Ui::JobPanel>())
    , m_actions(actions)
    , m_link(link)
    , m_clock(clock)
    , m_runs(clock)
    , m_output(link)
{
    m_ui->setupUi(this);
    m_ui->jobShape->setFactor(1.35);
    m_ui->outputView->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->outputView->setMaximumBlockCount(MostLines);
    m_ui->jobFactsGrid->setColumnStretch(1, 1);
    setUpRuns();
    addMenu();
    connect(m_ui->runJobButton, &QPushButton::clicked, this, [this] { m_actions.run(m_job.name); });
    connect(&m_output, &OutputReader::wrote, this, &JobPanel::append);
    connect(&m_output, &OutputReader::ended, this, [this] {
        if (m_ui->outputView->document()->isEmpty())
            m_ui->outputView->setPlaceholderText(tr("It has written nothing."));
    });
    connect(&m_output, &OutputReader::failed, m_ui->outputView, &QPlainTextEdit::setPlaceholderText);
}

JobPanel::~JobPanel() = default;

void JobPanel::setUpRuns()
{
    m_ui->runsView->setModel(&m_runs);
    const QFontMetrics metrics = m_ui->runsView->fontMetrics();
    m_ui->runsView->verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    QHeaderView* header = m_ui->runsView->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    const std::array<int, RunsModel::ColumnCount - 1> widths{16, 10, 17, 28, 16};
    for (int column = 0; column < int(widths.size()); ++column)
        m_ui->runsView->setColumnWidth(column, metrics.averageCharWidth() * widths.at(std::size_t(column)));
    connect(m_ui->runsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobPanel::showRun);
}

void JobPanel::addMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"jobMenu"_s);
    const auto add = [this, menu](const QString& text, const QString& name, auto work) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, work);
        return action;
    };
    add(tr("&Edit…"), u"editJobAction"_s, [this] { m_actions.edit(m_job); });
    m_pauseAction = add(tr("&Pause"), u"pauseJobAction"_s,
                        [this] { m_actions.setPaused(m_job.name, m_job.state != JobState::Paused); });
    menu->addSeparator();
    add(tr("Re&move…"), u"removeJobAction"_s, [this] { m_actions.remove(m_job.name); });
    m_ui->jobMoreButton->setMenu(menu);
}

void JobPanel::setJob(const api::JobView& job)
{
    const bool another = job.name != m_job.name;
    m_job = job;
    if (another) {
        m_output.stop();
        m_shown = 0;
        m_runs.setRuns({});
        refreshRun();
    }
    refresh();
    loadRuns();
}

void JobPanel::setReachable(bool reachable)
{
    m_isReachable = reachable;
    refresh();
}

void JobPanel::refreshTimes()
{
    refreshHeadline();
    m_ui->nextLabel->setText(JobTexts::nextRun(m_job, m_clock.now()));
    m_ui->runsView->viewport()->update();
}

void JobPanel::refresh()
{
    m_ui->jobTitleLabel->setText(m_job.name);
    m_ui->whenLabel->setText(
        m_job.schedule.isEmpty()
            ? JobTexts::when(m_job)
            : tr("%1 (%2)", "in words, and as it was entered").arg(JobTexts::when(m_job), m_job.schedule));
    m_ui->withLabel->setText(JobTexts::connections(m_job.connections));
    m_ui->programLabel->setText(JobTexts::commandLine(m_job.command));
    m_ui->folderLabel->setText(m_job.directory.isEmpty() ? tr("Home folder") : m_job.directory);
    m_ui->limitsLabel->setText(JobTexts::limits(m_job));
    m_ui->runJobButton->setEnabled(m_isReachable && m_job.state != JobState::Running);
    m_ui->runJobButton->setText(m_job.state == JobState::Running ? tr("Running…") : tr("&Run now"));
    m_ui->jobMoreButton->setEnabled(m_isReachable);
    m_pauseAction->setText(m_job.state == JobState::Paused ? tr("&Resume") : tr("&Pause"));
    refreshTimes();
}

void JobPanel::refreshHeadline()
{
    const HealthShape shape = m_isReachable ? JobTexts::shape(m_job) : HealthShape::unknown();
    const QString detail = m_isReachable ? JobTexts::detail(m_job)
                                         : tr("No sync job runs until it is there again. What is shown here is what "
                                              "was known last.");
    m_ui->jobShape->setShape(shape);
    m_ui->jobHeadlineLabel->setText(m_isReachable ? JobTexts::headline(m_job, m_clock.now())
                                                  : tr("The background worker does not run."));
    m_ui->jobHeadlineLabel->setAccessibleDescription(m_isReachable ? JobTexts::word(m_job.state)
                                                                   : Texts::unknownWord());
    setTone(m_ui->jobHeadlineLabel, shape.tone());
    m_ui->jobDetailLabel->setText(detail);
    m_ui->jobDetailLabel->setVisible(!detail.isEmpty());
}

void JobPanel::loadRuns()
{
    m_link.ask<api::JobHistory>({m_job.name}, this,
                                [this, job = m_job.name](const Result<api::JobHistory::Answer>& answer) {
                                    if (answer && job == m_job.name)
                                        setRuns(answer->runs);
                                });
}

void JobPanel::setRuns(const QList<JobRun>& runs)
{
    // Whoever looks at the newest run is shown the next one; whoever looks at an old one stays there.
    const bool wasNewest = m_shown == 0 || m_runs.rowOf(m_shown) == 0;
    m_runs.setRuns(runs);
    int row = m_runs.rowOf(m_wanted);
    if (row >= 0)
        m_wanted = 0;
    else
        row = wasNewest ? 0 : std::max(m_runs.rowOf(m_shown), 0);
    m_ui->runsView->setCurrentIndex(m_runs.index(row, 0));
    showRun();
}

void JobPanel::showRun()
{
    const JobRun run = m_runs.runAt(m_ui->runsView->currentIndex().row());
    if (run.number != m_shown) {
        m_shown = run.number;
        m_ui->outputView->clear();
        m_ui->outputView->setPlaceholderText({});
        m_output.stop();
        if (run.number > 0 && run.outcome != JobOutcome::Skipped)
            m_output.read(m_job.name, run.number);
    }
    refreshRun();
}

void JobPanel::refreshRun()
{
    const JobRun run = m_runs.runAt(m_runs.rowOf(m_shown));
    const bool isShown = run.number > 0, hasRuns = m_runs.rowCount() > 0;
    m_ui->runsView->setVisible(hasRuns);
    m_ui->noRunsLabel->setVisible(!hasRuns);
    m_ui->outputCaption->setVisible(isShown);
    m_ui->outputView->setVisible(isShown && run.outcome != JobOutcome::Skipped);
    m_ui->outputCaption->setText(run.isOver() ? tr("Output of run %1").arg(run.number)
                                              : tr("Output of run %1, which goes on").arg(run.number));
    m_ui->runMessageLabel->setText(run.message);
    const bool isSaidAbove = m_isReachable && run.message == m_ui->jobDetailLabel->text();
    m_ui->runMessageLabel->setVisible(isShown && !run.message.isEmpty() && !isSaidAbove);
    setTone(m_ui->runMessageLabel, run.isFailure() ? Tone::Watch : Tone::Calm);
}

void JobPanel::append(const QString& text)
{
    QScrollBar* bar = m_ui->outputView->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    QTextCursor end(m_ui->outputView->document());
    end.movePosition(QTextCursor::End);
    end.insertText(JobTexts::plainOutput(text));
    if (atEnd) // whoever reads further up is not pushed about
        bar->setValue(bar->maximum());
}

} // namespace evergrant
