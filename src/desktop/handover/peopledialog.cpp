// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/handover/peopledialog.h"

#include "core/handover/handovernotes.h"
#include "desktop/settings/inputform.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr int DialogWidth = 580;

} // namespace

PeopleDialog::PeopleDialog(const ShownConnection& view, QWidget* parent)
    : QDialog(parent)
    , m_before(view.settings)
    , m_form(new InputForm(this))
    , m_error(ForeignText::label(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("People and notes for “%1”").arg(view.shownTitle()));
    setMinimumWidth(DialogWidth);
    auto* intro = ForeignText::label(
        tr("For whoever looks after this next. It stands in the details and on the handover sheet; no program uses it. "
           "Do not write passwords here."),
        this);
    intro->setWordWrap(true);
    intro->setProperty("kind", u"muted"_s);
    const QMap<QString, QString> hints{
        {handoverkey::purpose, tr("Such as: nightly contact sync of the shop")},
        {handoverkey::withoutIt, tr("Such as: the newsletter goes to old addresses")},
        {handoverkey::responsible, tr("Name, and how to reach them")},
        {handoverkey::custodian, tr("Somebody else who knows the account")},
        {handoverkey::custodianAfter, QString::number(usualCustodianDays)},
        {handoverkey::notes, tr("Such as: where the password is kept, which run to start again")},
    };
    for (const QString& key : handoverKeys()) {
        m_form->addSetting(key, false, hints.value(key));
        m_form->setText(key, m_before.value(key));
    }
    m_error->setObjectName(u"peopleErrorLabel"_s);
    m_error->setProperty("kind", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* save = m_buttons->button(QDialogButtonBox::Save);
    save->setObjectName(u"peopleSaveButton"_s);
    save->setProperty("kind", u"primary"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{intro, m_form, m_error, m_buttons})
        layout->addWidget(widget);
    connect(m_form, &InputForm::edited, m_error, &QLabel::hide);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PeopleDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PeopleDialog::submit()
{
    if (!m_form->isComplete())
        return growToContent(*this);
    QMap<QString, QString> changed;
    for (const QString& key : handoverKeys()) {
        if (const QString text = m_form->text(key); text != m_before.value(key))
            changed.insert(key, text);
    }
    if (changed.isEmpty())
        return accept();
    m_buttons->setEnabled(false);
    Q_EMIT submitted(changed);
}

void PeopleDialog::complain(const QString& message)
{
    m_buttons->setEnabled(true);
    m_error->setText(message);
    m_error->show();
    growToContent(*this);
}

} // namespace evergrant
