// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/jobs/jobdialog.h"

#include "core/health/health.h"
#include "core/job/jobschedule.h"
#include "core/job/schedulesentence.h"
#include "core/text/shortduration.h"
#include "desktop/jobs/jobtexts.h"
#include "desktop/settings/inputform.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/widgets/optionlabels.h"
#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr QLatin1StringView nameField("job-name"), connectionsField("job-connections"), whenField("job-when"),
    presetField("job-preset"), scheduleField("job-schedule"), commandField("job-command"), folderField("job-folder"),
    zoneField("job-zone"), timeoutField("job-timeout"), retryField("job-retry");
constexpr QLatin1StringView bySchedule("schedule"), afterRenewals("renewals"), both("both"), onDemand("demand");
constexpr QLatin1StringView usualSchedule("30 2 * * *");
constexpr int DialogWidth = 600, LabelWidth = 170, Gap = 14, ListHeight = 130;

/// The field that an error of checkJob(), or of the worker, is about; empty: none.
QString fieldOf(const QString& code)
{
    const QHash<QString, QString> fields{{u"no-connection"_s, connectionsField},
                                         {u"too-many-connections"_s, connectionsField},
                                         {u"bad-name"_s, nameField},
                                         {u"name-taken"_s, nameField},
                                         {u"bad-schedule"_s, scheduleField},
                                         {u"bad-time-zone"_s, zoneField},
                                         {u"bad-timeout"_s, timeoutField},
                                         {u"bad-retry"_s, retryField},
                                         {u"bad-directory"_s, folderField},
                                         {u"bad-command"_s, commandField}};
    return fields.value(code);
}

} // namespace

JobDialog::JobDialog(const QList<ShownConnection>& connections, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_connections(new QListWidget(this))
    , m_form(new InputForm(this))
    , m_when(new InputForm(this))
    , m_program(new InputForm(this))
    , m_more(new InputForm(this))
    , m_toggle(new QToolButton(this))
    , m_sentence(ForeignText::label(this))
    , m_connectionsError(ForeignText::label(this))
    , m_error(ForeignText::label(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a sync job"));
    setMinimumWidth(DialogWidth);
    addFields();
    addConnections(connections);
    addMore();
    layOut();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        growToContent(*this);
    });
    for (const InputForm* form : {m_form, m_when, m_program, m_more})
        connect(form, &InputForm::edited, m_error, &QLabel::hide);
    connect(m_when, &InputForm::edited, this, &JobDialog::showSchedule);
    connect(m_more, &InputForm::edited, this, &JobDialog::showSchedule);
    connect(m_connections, &QListWidget::itemChanged, m_connectionsError, &QLabel::hide);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &JobDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setBusy(false);
    showSchedule();
}

void JobDialog::addFields()
{
    m_form->add({nameField, tr("Name"), tr("For example: contacts"), true, InputForm::Kind::Text});
    m_when->addChoice(whenField, JobTexts::option(u"after-refresh"_s),
                      {{bySchedule, tr("By a schedule")},
                       {afterRenewals, tr("After each renewal of its tokens")},
                       {both, tr("By a schedule, and after each renewal")},
                       {onDemand, tr("Only when somebody starts it")}});
    m_when->add({scheduleField, JobTexts::option(u"schedule"_s),
                 tr("Minute, hour, day of the month, month, day of the week"), false, InputForm::Kind::Text});
    m_when->addChoice(presetField, tr("For example"),
                      {{QString(), tr("Choose one to begin with")},
                       {usualSchedule, tr("Every night at 2:30")},
                       {u"0 * * * *"_s, tr("Every hour")},
                       {u"*/15 8-17 * * 1-5"_s, tr("Every quarter of an hour in office hours")},
                       {u"0 6 * * 1"_s, tr("Every Monday at 6:00")},
                       {u"0 6 1 * *"_s, tr("On the first of each month at 6:00")}});
    m_when->setText(scheduleField, usualSchedule);
    m_program->add(
        {commandField, tr("Program"), tr("With its arguments: /opt/sync/contacts --all"), true, InputForm::Kind::Text});
}

void JobDialog::addConnections(const QList<ShownConnection>& connections)
{
    for (const ShownConnection& connection : connections) {
        const QString title = connection.shownTitle();
        auto* item = new QListWidgetItem(
            title == connection.name ? title : tr("%1 (%2)", "a title, and a name").arg(title, connection.name),
            m_connections);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(connections.size() == 1 ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, connection.name);
    }
    m_connections->setObjectName(u"jobConnectionsList"_s);
    m_connections->setAccessibleName(JobTexts::option(u"with"_s));
    m_connections->setFixedHeight(ListHeight);
    m_connections->setTabKeyNavigation(false);
    if (m_connections->count() > 0)
        m_connections->setCurrentRow(0);
}

void JobDialog::addMore()
{
    m_more->add({folderField, JobTexts::option(u"dir"_s), tr("Home folder"), false, InputForm::Kind::Text});
    m_more->add({zoneField, JobTexts::option(u"time-zone"_s), tr("This computer's; for example Europe/Berlin"), false,
                 InputForm::Kind::Text});
    m_more->add({timeoutField, JobTexts::option(u"timeout"_s), tr("1h; for example 90s, 10m or 2d"), false,
                 InputForm::Kind::Text});
    m_more->add(
        {retryField, JobTexts::option(u"retry"_s), tr("0; so many after a failure"), false, InputForm::Kind::Text});
    m_toggle->setObjectName(u"moreJobOptionsButton"_s);
    m_toggle->setText(tr("More &options"));
    m_toggle->setCheckable(true);
    m_more->hide();
}

QLayout* JobDialog::connectionsRow()
{
    auto* label = ForeignText::label(JobTexts::option(u"with"_s), this);
    label->setMinimumWidth(LabelWidth);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setBuddy(m_connections);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_connections);
    column->addWidget(m_connectionsError);
    auto* row = new QHBoxLayout;
    row->setSpacing(Gap);
    row->addWidget(label);
    row->addLayout(column, 1);
    return row;
}

void JobDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    m_sentence->setObjectName(u"scheduleSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_connectionsError->setObjectName(u"jobConnectionsError"_s);
    m_error->setObjectName(u"jobErrorLabel"_s);
    for (QLabel* label : {m_connectionsError, m_error}) {
        label->setProperty("kind", u"error"_s);
        label->setWordWrap(true);
        label->hide();
    }
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"jobOkButton"_s);
    ok->setProperty("kind", u"primary"_s);
    layout->addWidget(m_form);
    layout->addLayout(connectionsRow());
    layout->addWidget(m_program);
    layout->addWidget(m_when);
    auto* sentenceRow = new QHBoxLayout;
    sentenceRow->addSpacing(LabelWidth + Gap);
    sentenceRow->addWidget(m_sentence, 1);
    layout->addLayout(sentenceRow);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_toggle, m_more, m_error})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

void JobDialog::edit(const api::JobView& job)
{
    setWindowTitle(tr("Edit the sync job “%1”").arg(job.name));
    m_before = job;
    m_form->setText(nameField, job.name);
    m_form->hide();
    for (int i = 0; i < m_connections->count(); ++i) {
        const bool used = job.connections.contains(m_connections->item(i)->data(Qt::UserRole).toString());
        m_connections->item(i)->setCheckState(used ? Qt::Checked : Qt::Unchecked);
    }
    m_when->setText(whenField, job.schedule.isEmpty() ? (job.afterRefresh ? afterRenewals : onDemand)
                                                      : (job.afterRefresh ? both : bySchedule));
    m_when->setText(scheduleField, job.schedule.isEmpty() ? QString(usualSchedule) : job.schedule);
    m_program->setText(commandField, JobTexts::commandLine(job.command));
    m_more->setText(folderField, job.directory);
    m_more->setText(zoneField, job.timeZone);
    m_more->setText(timeoutField, toShortDuration(job.timeout));
    m_more->setText(retryField, QString::number(job.retries));
    m_toggle->setChecked(!job.directory.isEmpty() || !job.timeZone.isEmpty() || job.retries > 0 ||
                         job.timeout != api::JobAdd::Params().timeout);
    setBusy(false);
}

QString JobDialog::scheduleText() const
{
    const QString when = m_when->text(whenField);
    return when == bySchedule || when == both ? m_when->text(scheduleField) : QString();
}

/// An example is taken over into the field, where it can be changed.
void JobDialog::usePreset()
{
    const QString preset = m_when->text(presetField);
    if (preset.isEmpty())
        return;
    m_when->setText(presetField, {});
    m_when->setText(scheduleField, preset);
}

void JobDialog::showSchedule()
{
    usePreset();
    const QString when = m_when->text(whenField);
    const bool scheduled = when == bySchedule || when == both;
    m_when->setShown(scheduleField, scheduled);
    m_when->setShown(presetField, scheduled);
    m_sentence->setVisible(scheduled);
    const auto expression = CronExpression::parse(m_when->text(scheduleField));
    const auto schedule = JobSchedule::make(m_when->text(scheduleField), m_more->text(zoneField));
    setTone(m_sentence, schedule ? Tone::Calm : Tone::Watch);
    m_sentence->setText(
        schedule ? tr("%1. Next: %2.")
                       .arg(scheduleSentence(*expression), clockText(schedule->next(m_clock.now()), m_clock.now()))
                 : schedule.error().message);
}

api::JobAdd::Params JobDialog::params() const
{
    const QString when = m_when->text(whenField);
    api::JobAdd::Params params;
    params.name = m_before ? m_before->name : m_form->text(nameField);
    for (int i = 0; i < m_connections->count(); ++i)
        if (m_connections->item(i)->checkState() == Qt::Checked)
            params.connections << m_connections->item(i)->data(Qt::UserRole).toString();
    params.schedule = scheduleText();
    params.timeZone = params.schedule.isEmpty() ? QString() : m_more->text(zoneField);
    params.afterRefresh = when == afterRenewals || when == both;
    params.directory = m_more->text(folderField);
    // One line cannot hold every list of words, so what was not touched stays as it was.
    const QString command = m_program->text(commandField);
    const bool isUntouched = m_before && command == JobTexts::commandLine(m_before->command).trimmed();
    params.command = isUntouched ? m_before->command : QProcess::splitCommand(command);
    const QString retries = m_more->text(retryField);
    bool isNumber = true;
    params.retries = retries.isEmpty() ? 0 : retries.toInt(&isNumber);
    if (!isNumber)
        params.retries = -1; // refused with the sentence that names the range
    return params;
}

void JobDialog::submit()
{
    m_error->hide();
    m_connectionsError->hide();
    const bool complete = m_program->isComplete();
    if ((!m_before && !m_form->isComplete()) || !complete)
        return growToContent(*this);
    api::JobAdd::Params wanted = params();
    if (const QString text = m_more->text(timeoutField); !text.isEmpty()) {
        const auto timeout = jobTimeoutFrom(text);
        if (!timeout)
            return complain(timeout.error());
        wanted.timeout = *timeout;
    }
    if (scheduleText().isEmpty() && m_when->text(whenField) != afterRenewals && m_when->text(whenField) != onDemand)
        return m_when->complain(scheduleField, tr("Enter a schedule, or choose one of the examples."));
    if (const auto checked = api::checkJob(wanted); !checked)
        return complain(checked.error());
    Q_EMIT submitted(wanted);
}

void JobDialog::complain(const Error& error)
{
    setBusy(false);
    showComplaint(error);
    growToContent(*this);
}

void JobDialog::showComplaint(const Error& error)
{
    const QString message = withFieldLabels(error.message, &JobTexts::option);
    const QString field = fieldOf(error.code);
    if (field == connectionsField) {
        m_connectionsError->setText(message);
        m_connectionsError->show();
        m_connections->setFocus();
        return;
    }
    if (m_more->has(field))
        m_toggle->setChecked(true);
    for (InputForm* form : {m_form, m_when, m_program, m_more}) {
        if (!form->has(field))
            continue;
        form->complain(field, message);
        m_sentence->setVisible(m_sentence->text() != message);
        return;
    }
    m_error->setText(message);
    m_error->show();
}

void JobDialog::setBusy(bool busy)
{
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(!busy);
    ok->setText(m_before ? tr("&Save") : tr("&Add"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_form, m_connections, m_when, m_program, m_more})
        widget->setEnabled(!busy);
}

} // namespace evergrant
