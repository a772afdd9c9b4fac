// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/inputform.h"

#include "core/connection/connection.h"
#include "core/handover/handovernotes.h"
#include "desktop/settings/filechooser.h"
#include "desktop/settings/settingtexts.h"
#include "desktop/widgets/announced.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int InputHeight = 34;
constexpr int LabelWidth = 170;

} // namespace

InputForm::InputForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
}

InputForm::Row InputForm::makeRow(const Field& field, QWidget* input)
{
    Row row{field, nullptr, nullptr, ForeignText::label(field.label, this), ForeignText::label(this)};
    row.label->setWordWrap(true);
    row.label->setBuddy(input);
    row.error->setObjectName(field.key + u"Error"_s);
    row.error->setProperty("kind", u"error"_s);
    row.error->setWordWrap(true);
    row.error->hide();
    const int line = static_cast<int>(m_rows.size()) * 2;
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(input, line, 1);
    m_grid->addWidget(row.error, line + 1, 1);
    return row;
}

void InputForm::add(const Field& field)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(field.key + u"Edit"_s);
    edit->setAccessibleName(field.label);
    edit->setPlaceholderText(field.placeholder);
    edit->setMinimumHeight(InputHeight);
    if (field.kind == Kind::Secret)
        edit->setEchoMode(QLineEdit::Password);
    Row row = makeRow(field, field.kind == Kind::File ? fileInput(edit, field) : edit);
    row.edit = edit;
    edit->setAccessibleDescription(field.placeholder);
    connect(edit, &QLineEdit::textChanged, row.error, [row] { showError(row, {}); });
    connect(edit, &QLineEdit::textChanged, this, &InputForm::edited);
    m_rows.append(row);
}

QWidget* InputForm::fileInput(QLineEdit* edit, const Field& field)
{
    auto* both = new QWidget(this);
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* choose = new QPushButton(tr("Choose…"), both);
    choose->setObjectName(field.key + u"ChooseButton"_s);
    choose->setAccessibleName(tr("Choose a file: %1").arg(field.label));
    choose->setAutoDefault(false);
    line->addWidget(edit, 1);
    line->addWidget(choose);
    both->setFocusProxy(edit);
    connect(choose, &QPushButton::clicked, edit, [edit, field] { chooseFile(edit, field.label); });
    return both;
}

void InputForm::addSetting(const QString& key, bool needed, const QString& placeholder)
{
    add({key, SettingTexts::label(key), placeholder.isEmpty() ? SettingTexts::placeholder(key) : placeholder, needed,
         SettingTexts::isFile(key) ? Kind::File : Kind::Text});
}

void InputForm::addChoice(const QString& key, const QString& label, const QList<std::pair<QString, QString>>& options)
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(key + u"Choice"_s);
    choice->setAccessibleName(label);
    choice->setMinimumHeight(InputHeight);
    for (const auto& [value, words] : options)
        choice->addItem(words, value);
    Row row = makeRow({key, label, {}, false, Kind::Text}, choice);
    row.choice = choice;
    connect(choice, &QComboBox::currentIndexChanged, this, &InputForm::edited);
    m_rows.append(row);
}

void InputForm::clear()
{
    emptyLayout(*m_grid);
    m_rows.clear();
}

const InputForm::Row* InputForm::find(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row& r) { return r.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString InputForm::text(const QString& key) const
{
    const Row* row = find(key);
    if (row == nullptr)
        return {};
    if (row->choice != nullptr)
        return row->choice->currentData().toString();
    // A secret may begin or end with a space.
    return row->field.kind == Kind::Secret ? row->edit->text() : row->edit->text().trimmed();
}

void InputForm::setText(const QString& key, const QString& text)
{
    const Row* row = find(key);
    if (row == nullptr)
        return;
    if (row->choice != nullptr) {
        row->choice->setCurrentIndex(qMax(0, row->choice->findData(text)));
        return;
    }
    row->edit->setText(text);
    row->edit->setCursorPosition(0); // of a long text the beginning is seen
}

QMap<QString, Secret> InputForm::typed() const
{
    QMap<QString, Secret> texts;
    for (const Row& row : m_rows) {
        const QString text = row.edit != nullptr ? row.edit->text() : row.choice->currentData().toString();
        texts.insert(row.field.key, Secret::take(text.toUtf8()));
    }
    return texts;
}

void InputForm::setTyped(const QMap<QString, Secret>& texts)
{
    const QSignalBlocker quiet(this);
    for (auto text = texts.begin(); text != texts.end(); ++text)
        setText(text.key(), QString::fromUtf8(text.value().reveal()));
}

void InputForm::setShown(const QString& key, bool shown)
{
    const Row* row = find(key);
    if (row == nullptr)
        return;
    row->label->setVisible(shown);
    row->label->buddy()->setVisible(shown);
    if (!shown)
        showError(*row, {});
}

/// Who cannot see where it stands finds it with the field.
void InputForm::showError(const Row& row, const QString& message)
{
    Announced::say(row.error, message);
    if (row.edit != nullptr)
        row.edit->setAccessibleDescription(message.isEmpty() ? row.field.placeholder : message);
}

void InputForm::setNeeded(const QString& key, bool needed)
{
    for (Row& row : m_rows) {
        if (row.field.key == key)
            row.field.needed = needed;
    }
}

QMap<QString, QString> InputForm::settings() const
{
    QMap<QString, QString> settings;
    for (const Row& row : m_rows) {
        if (isStoredSetting(row.field.key))
            settings.insert(row.field.key, text(row.field.key));
    }
    return settings;
}

QString InputForm::complaintAbout(const Row& row) const
{
    const QString value = text(row.field.key);
    if (value.isEmpty())
        return row.field.needed ? tr("%1 is missing. Please fill it in.").arg(row.field.label) : QString();
    if (row.field.key == "name"_L1) {
        const Result<QString> checked = checkedConnectionName(value);
        return checked ? QString() : checked.error().message;
    }
    if (!isStoredSetting(row.field.key))
        return {};
    if (const Result<void> checked = checkStoredSetting(row.field.key, value); !checked) {
        QString message = checked.error().message;
        return message.replace(u"“%1”"_s.arg(row.field.key), u"“%1”"_s.arg(row.field.label));
    }
    if (row.field.kind == Kind::File && !QFileInfo(value).isReadable())
        return tr("%1: there is no file %2 that can be read.").arg(row.field.label, value);
    return {};
}

bool InputForm::isComplete()
{
    const Row* firstWrong = nullptr;
    for (const Row& row : std::as_const(m_rows)) {
        const QString complaint = complaintAbout(row);
        showError(row, complaint);
        if (!complaint.isEmpty() && firstWrong == nullptr)
            firstWrong = &row;
    }
    if (firstWrong != nullptr)
        focusOn(firstWrong->field.key);
    return firstWrong == nullptr;
}

bool InputForm::complain(const Error& error)
{
    const QString named = error.message.section(u':', 0, 0);
    for (const Row& row : std::as_const(m_rows)) {
        QString word = row.field.key;
        word.replace(u'_', u'-');
        const bool isNamed = row.field.key == named || word == named;
        if (!isNamed && !error.code.contains(word))
            continue;
        complain(row.field.key, isNamed ? row.field.label + error.message.mid(named.size()) : error.message);
        return true;
    }
    return false;
}

void InputForm::complain(const QString& key, const QString& message)
{
    const Row* row = find(key);
    if (row == nullptr)
        return;
    showError(*row, message);
    focusOn(key);
}

bool InputForm::focusFirstEmpty()
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.edit != nullptr && row.edit->text().isEmpty()) {
            row.edit->setFocus();
            return true;
        }
    }
    return false;
}

void InputForm::focusOn(const QString& key)
{
    const Row* row = find(key);
    if (row == nullptr)
        return;
    if (row->edit != nullptr)
        row->edit->setFocus();
    else
        row->choice->setFocus();
}

} // namespace evergrant
