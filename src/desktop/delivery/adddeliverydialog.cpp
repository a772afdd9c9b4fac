// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delivery/adddeliverydialog.h"

#include "desktop/delivery/deliverytexts.h"
#include "desktop/settings/inputform.h"
#include "desktop/widgets/foreigntext.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

// Fields of the form beside the options of the kind.
constexpr QLatin1StringView secretField("target-secret"), commandField("target-command"), formatField("target-format"),
    minLifeField("target-min-life");
constexpr int DialogWidth = 560;

bool isFileField(const QString& option)
{
    return option.endsWith("-file"_L1) || option == "kubeconfig"_L1;
}

} // namespace

AddDeliveryDialog::AddDeliveryDialog(const QString& title, const QString& connection, QWidget* parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_kinds(new QComboBox(this))
    , m_form(new InputForm(this))
    , m_more(new InputForm(this))
    , m_toggle(new QToolButton(this))
    , m_policy(new QPushButton(tr("What AWS has to a&llow…"), this))
    , m_error(ForeignText::label(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Where shall the token of “%1” be brought?").arg(title));
    setMinimumWidth(DialogWidth);
    layOut();
    connect(m_toggle, &QToolButton::toggled, m_more, &QWidget::setVisible);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AddDeliveryDialog::chooseKind);
    for (const InputForm* form : {m_form, m_more})
        connect(form, &InputForm::edited, m_error, &QLabel::hide);
    connect(m_policy, &QPushButton::clicked, this, &AddDeliveryDialog::askForPolicy);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddDeliveryDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    chooseKind();
    setBusy(false);
}

void AddDeliveryDialog::layOut()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    auto* intro =
        ForeignText::label(tr("Evergrant tries the place first, and then brings it each new token by itself. The "
                              "renewal key never leaves this computer."),
                           this);
    intro->setWordWrap(true);
    intro->setProperty("kind", u"muted"_s);
    m_kinds->setObjectName(u"deliveryKindChoice"_s);
    m_kinds->setAccessibleName(tr("Kind of place"));
    for (const TargetKind kind : allTargetKinds())
        m_kinds->addItem(DeliveryTexts::kind(kind), int(kind));
    m_toggle->setObjectName(u"moreOptionsButton"_s);
    m_toggle->setText(tr("More &options"));
    m_toggle->setCheckable(true);
    m_policy->setObjectName(u"policyButton"_s);
    m_policy->setAutoDefault(false);
    m_error->setObjectName(u"deliveryErrorLabel"_s);
    m_error->setProperty("kind", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"deliveryOkButton"_s);
    ok->setProperty("kind", u"primary"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{intro, m_kinds, m_form, m_toggle, m_more})
        layout->addWidget(widget);
    layout->addWidget(m_policy, 0, Qt::AlignLeading);
    layout->addWidget(m_error);
    layout->addWidget(m_buttons);
}

TargetKind AddDeliveryDialog::kind() const
{
    return TargetKind(m_kinds->currentData().toInt());
}

void AddDeliveryDialog::chooseKind()
{
    m_error->hide();
    m_toggle->setChecked(false);
    fillForms();
    fillMore();
    m_more->hide();
    m_policy->setVisible(isOfAws(kind()));
    if (isVisible()) // before, the style sheet of the window above would take hold of the palette
        adjustSize();
}

void AddDeliveryDialog::fillForms()
{
    m_form->clear();
    m_more->clear();
    for (const TargetOption& option : optionsOf(kind())) {
        const QString label = DeliveryTexts::option(option.name);
        InputForm& form = option.required ? *m_form : *m_more;
        if (option.placeholder.isEmpty())
            form.addChoice(option.name, label, {{QString(), tr("No")}, {u"true"_s, tr("Yes")}});
        else
            form.add({option.name, label, option.help, option.required,
                      isFileField(option.name) ? InputForm::Kind::File : InputForm::Kind::Text});
    }
    if (kind() == TargetKind::Command)
        m_form->add({commandField, tr("Program"), tr("With its arguments; it gets the token on its standard input"),
                     true, InputForm::Kind::Text});
    if (const QString label = DeliveryTexts::secret(kind()); !label.isEmpty())
        m_form->add(
            {secretField, label, tr("Leave it empty to use what this computer has"), false, InputForm::Kind::Secret});
}

/// What every kind has.
void AddDeliveryDialog::fillMore()
{
    m_more->addChoice(formatField, tr("Format"),
                      {{QString(), tr("Usual")},
                       {u"token"_s, tr("The token alone")},
                       {u"header"_s, tr("A header line")},
                       {u"json"_s, tr("JSON with the time of its end")},
                       {u"env"_s, tr("A line of an environment file")},
                       {u"curl"_s, tr("A header file of curl")}});
    m_more->addChoice(minLifeField, tr("Its reader keeps a copy"),
                      {{QString(), tr("For up to 5 minutes")},
                       {u"1200"_s, tr("For up to 15 minutes")},
                       {u"2100"_s, tr("For up to 30 minutes")},
                       {u"3900"_s, tr("For up to an hour")}});
}

QMap<QString, QString> AddDeliveryDialog::options() const
{
    QMap<QString, QString> options;
    for (const TargetOption& option : optionsOf(kind())) {
        const QString value = (option.required ? *m_form : *m_more).text(option.name);
        if (!value.isEmpty())
            options.insert(option.name, value);
    }
    return options;
}

void AddDeliveryDialog::askForPolicy()
{
    m_error->hide();
    if (m_form->isComplete())
        Q_EMIT policyWanted({toWord(kind()), options()});
}

void AddDeliveryDialog::submit()
{
    m_error->hide();
    if (!m_form->isComplete())
        return;
    api::DeliverAdd::Params params;
    params.name = m_connection;
    params.kind = toWord(kind());
    params.options = options();
    params.command = QProcess::splitCommand(m_form->text(commandField));
    params.format = m_more->text(formatField);
    if (const int minLife = m_more->text(minLifeField).toInt(); minLife > 0)
        params.minLife = std::chrono::seconds(minLife);
    params.secret = Secret::take(m_form->text(secretField).toUtf8());
    Q_EMIT submitted(params);
}

void AddDeliveryDialog::complain(const QString& message)
{
    setBusy(false);
    const bool namesMore = std::ranges::any_of(optionsOf(kind()), [&message](const TargetOption& option) {
        return !option.required && message.contains(u"--"_s + option.name);
    });
    if (namesMore)
        m_toggle->setChecked(true);
    m_error->setText(DeliveryTexts::withLabels(message, kind()));
    m_error->show();
}

void AddDeliveryDialog::setBusy(bool busy)
{
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(!busy);
    ok->setText(busy ? tr("Trying the place…") : tr("&Add"));
    m_kinds->setEnabled(!busy);
    m_form->setEnabled(!busy);
    m_more->setEnabled(!busy);
    m_policy->setEnabled(!busy);
}

} // namespace evergrant
