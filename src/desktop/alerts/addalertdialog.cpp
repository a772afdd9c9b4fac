// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/addalertdialog.h"

#include "desktop/alerts/alerttexts.h"
#include "desktop/settings/inputform.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include "desktop/widgets/optionlabels.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHash>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

// Fields of the form beside the options of the kind, which have this prefix, too: "timeout" is also a setting.
constexpr QLatin1StringView prefix("alert-"), toField("alert-to"), secretField("alert-secret"),
    commandField("alert-command"), idField("alert-id"), connectionsField("alert-connections"),
    afterField("alert-after"), remindField("alert-remind"), quietField("alert-quiet");
constexpr int DialogWidth = 580, LabelWidth = 170;

constexpr std::array levels{AlertLevel::NeedsPerson, AlertLevel::Degraded, AlertLevel::Ending, AlertLevel::Job,
                            AlertLevel::Delivery};

/// The field that an error of alertSettingsFrom(), or of the worker, is about; empty: none.
QString fieldOf(const QString& code)
{
    const QHash<QString, QString> fields{{u"bad-recipient"_s, toField},   {u"bad-address"_s, toField},
                                         {u"carrier-address"_s, toField}, {u"bad-after"_s, afterField},
                                         {u"bad-remind"_s, remindField},  {u"bad-quiet"_s, quietField},
                                         {u"bad-id"_s, idField},          {u"bad-pattern"_s, connectionsField},
                                         {u"name-taken"_s, idField},      {u"bad-command"_s, commandField}};
    return fields.value(code);
}

/// The help of the option without what concerns the command line alone.
QString hintOf(const AlertOption& option)
{
    if (option.name == "smtp"_L1)
        return u"smtps://mail.example.org"_s;
    return option.help.contains("--"_L1) ? option.help.section(u';', 0, 0) : option.help;
}

QStringList wordsIn(const QString& text)
{
    return QString(text).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

} // namespace

AddAlertDialog::AddAlertDialog(const QList<ShownConnection>& connections, QWidget* parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_kinds(new QComboBox(this))
    , m_form(new InputForm(this))
    , m_more(new InputForm(this))
    , m_levelsBox(new QWidget(this))
    , m_toggle(new QToolButton(this))
    , m_test(new QCheckBox(tr("&Send a test at once"), this))
    , m_note(ForeignText::label(this))
    , m_error(ForeignText::label(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Who shall be told?"));
    setMinimumWidth(DialogWidth);
    layOut();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_levelsBox->setVisible(open);
        growToContent(*this);
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AddAlertDialog::chooseKind);
    for (const InputForm* form : {m_form, m_more})
        connect(form, &InputForm::edited, m_error, &QLabel::hide);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddAlertDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseKind();
    setBusy(false);
}

void AddAlertDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    m_kinds->setObjectName(u"alertKindChoice"_s);
    m_kinds->setAccessibleName(tr("Kind of alert"));
    for (const AlertKind kind : allAlertKinds())
        m_kinds->addItem(AlertTexts::kind(toWord(kind)), int(kind));
    m_note->setObjectName(u"alertNoteLabel"_s);
    m_note->setProperty("kind", u"muted"_s);
    m_toggle->setObjectName(u"moreAlertOptionsButton"_s);
    m_toggle->setText(tr("More &options"));
    m_toggle->setCheckable(true);
    m_levelsBox->setLayout(levelsRow());
    m_test->setObjectName(u"alertTestBox"_s);
    m_test->setChecked(true);
    m_error->setObjectName(u"alertErrorLabel"_s);
    m_error->setProperty("kind", u"error"_s);
    for (QLabel* label : {m_note, m_error}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"alertOkButton"_s);
    ok->setProperty("kind", u"primary"_s);
    ok->setText(tr("&Add"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_kinds, m_note, m_form, m_toggle, m_levelsBox, m_more, m_test, m_error})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
}

QLayout* AddAlertDialog::levelsRow()
{
    auto* label = ForeignText::label(AlertTexts::option(kind(), u"level"_s), m_levelsBox);
    label->setMinimumWidth(LabelWidth);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* boxes = new QVBoxLayout;
    boxes->setSpacing(6);
    for (const AlertLevel level : levels) {
        const QString words = AlertTexts::level(toWord(level));
        auto* box = new QCheckBox(words.left(1).toUpper() + words.mid(1), m_levelsBox);
        box->setObjectName(u"alertLevel_"_s + toWord(level));
        box->setChecked(true);
        boxes->addWidget(box);
        m_levels << box;
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(label);
    row->addLayout(boxes, 1);
    return row;
}

AlertKind AddAlertDialog::kind() const
{
    return AlertKind(m_kinds->currentData().toInt());
}

void AddAlertDialog::chooseKind()
{
    m_error->hide();
    m_toggle->setChecked(false);
    m_form->clear();
    m_more->clear();
    addFields();
    addMore();
    m_more->hide();
    m_levelsBox->hide();
    m_note->setText(kind() == AlertKind::Desktop
                        ? tr("It shows on this computer only, and only while somebody is signed in there.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (isVisible()) // before, the style sheet of the window above would take hold of the palette
        adjustSize();
}

void AddAlertDialog::addFields()
{
    if (kind() != AlertKind::Desktop)
        m_form->add({toField, AlertTexts::option(kind(), u"to"_s), AlertTexts::recipientHint(kind()), true,
                     InputForm::Kind::Text});
    for (const AlertOption& option : optionsOf(kind()))
        addOption(option);
    if (kind() == AlertKind::Command)
        m_form->add({commandField, tr("Program"), tr("With its arguments; it gets the message on its standard input"),
                     true, InputForm::Kind::Text});
    const bool needed = kind() == AlertKind::Slack || kind() == AlertKind::Teams || kind() == AlertKind::Sms;
    if (const QString label = AlertTexts::secret(kind()); !label.isEmpty())
        m_form->add(
            {secretField, label, needed ? QString() : tr("Empty: it needs none"), needed, InputForm::Kind::Secret});
}

/// Who signs in at the mail server is asked at once, although either of the two ways is optional.
void AddAlertDialog::addOption(const AlertOption& option)
{
    const QString label = AlertTexts::option(kind(), option.name), field = prefix + option.name;
    const bool isUsual =
        option.required || option.name == "user"_L1 || (option.name == "from"_L1 && kind() == AlertKind::Sms);
    InputForm& form = isUsual ? *m_form : *m_more;
    if (option.name == "auth-connection"_L1) {
        QList<std::pair<QString, QString>> choices{{QString(), tr("None: with user name and password")}};
        for (const ShownConnection& connection : std::as_const(m_connections))
            choices << std::pair(connection.name, connection.name);
        form.addChoice(field, label, choices);
        return;
    }
    form.add({field, label, hintOf(option), option.required,
              option.name.endsWith("-file"_L1) ? InputForm::Kind::File : InputForm::Kind::Text});
}

/// What every kind has.
void AddAlertDialog::addMore()
{
    const auto add = [this](const QString& field, const QString& option, const QString& hint) {
        m_more->add({field, AlertTexts::option(kind(), option), hint, false, InputForm::Kind::Text});
    };
    add(connectionsField, u"connections"_s, tr("All; or names, with * and ?: prod-*"));
    add(afterField, u"after"_s, tr("10m; 0s: at once"));
    add(remindField, u"remind"_s, tr("4h,24h,72h; none: never"));
    add(quietField, u"quiet"_s, tr("None; for example 22:00-07:00"));
    add(idField, u"id"_s, tr("%1, numbered", "a word").arg(toWord(kind())));
}

QString AddAlertDialog::textOf(const QString& field) const
{
    return (m_form->has(field) ? *m_form : *m_more).text(field);
}

api::AlertAdd::Params AddAlertDialog::params() const
{
    api::AlertAdd::Params params;
    params.id = textOf(idField);
    params.kind = toWord(kind());
    params.to = textOf(toField);
    for (const AlertOption& option : optionsOf(kind()))
        if (const QString value = textOf(prefix + option.name); !value.isEmpty())
            params.options.insert(option.name, value);
    params.command = QProcess::splitCommand(textOf(commandField));
    params.connections = wordsIn(textOf(connectionsField));
    for (qsizetype i = 0; i < m_levels.size(); ++i)
        if (m_levels[i]->isChecked())
            params.levels << toWord(levels.at(std::size_t(i)));
    if (params.levels.size() == m_levels.size())
        params.levels.clear(); // all, also those of later versions
    params.after = textOf(afterField);
    params.remind = textOf(remindField);
    params.quiet = textOf(quietField);
    params.secret = Secret::take(textOf(secretField).toUtf8());
    return params;
}

void AddAlertDialog::submit()
{
    m_error->hide();
    if (!m_form->isComplete() || !m_more->isComplete())
        return growToContent(*this);
    if (std::ranges::none_of(m_levels, &QCheckBox::isChecked))
        return complain({ErrorKind::Usage, {}, tr("Choose at least one thing that is told.")});
    const auto wanted = params();
    if (const auto settings = alertSettingsFrom(wanted); !settings)
        return complain(settings.error());
    Q_EMIT submitted(wanted, m_test->isChecked());
}

void AddAlertDialog::complain(const Error& error)
{
    const QString message =
        withFieldLabels(error.message, [this](const QString& name) { return AlertTexts::option(kind(), name); });
    const QString field = fieldOf(error.code);
    if (m_more->has(field))
        m_toggle->setChecked(true);
    const bool isOfForm = m_form->has(field) || m_more->has(field);
    m_form->complain(field, message);
    m_more->complain(field, message);
    m_error->setText(message);
    m_error->setVisible(!isOfForm);
    growToContent(*this);
}

void AddAlertDialog::setBusy(bool busy)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kinds, m_form, m_more, m_levelsBox})
        widget->setEnabled(!busy);
}

} // namespace evergrant
