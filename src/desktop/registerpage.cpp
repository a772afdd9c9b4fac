// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/registerpage.h"

#include "core/connection.h"
#include "desktop/texts.h"
#include "desktop/theme.h"
#include "ui_registerpage.h"
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

RegisterPage::RegisterPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RegisterPage>())
{
    m_ui->setupUi(this);
    m_ui->stepsGrid->setColumnStretch(1, 1);
    m_ui->fieldsGrid->setColumnStretch(1, 1);
    m_ui->fieldsGrid->setColumnMinimumWidth(0, 170);
    m_ui->registerErrorLabel->hide();
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::setProvider(const ProviderInfo& provider, const QString& suggestedName)
{
    if (provider.id == m_provider.id && !m_fields.isEmpty())
        return;
    m_provider = provider;
    m_redirectUri.clear();
    clearFields();
    const QString idLabel = provider.clientIdLabel.isEmpty() ? tr("Client ID") : provider.clientIdLabel;
    const QString secretLabel = provider.clientSecretLabel.isEmpty() ? tr("Client secret") : provider.clientSecretLabel;
    for (const QString& setting : provider.requiredSettings)
        addField(setting, Texts::settingLabel(setting),
                 setting.endsWith(u"endpoint"_s) || setting == "issuer"_L1 ? u"https://"_s + u'…' : QString(), true);
    if (provider.clientIdNeeded)
        addField(u"client_id"_s, idLabel, tr("Paste the %1 from the portal").arg(idLabel), true);
    if (provider.clientIdNeeded && provider.secretPossible)
        addField(u"client_secret"_s, secretLabel,
                 provider.secretNeeded ? tr("Paste it; it goes straight to your keyring")
                                       : tr("Only if the portal gives one; it goes straight to your keyring"),
                 provider.secretNeeded);
    if (provider.clientIdNeeded)
        addField(u"scopes"_s, tr("Scopes"),
                 provider.scopes.isEmpty() ? tr("Separated by spaces; may stay empty")
                                           : tr("Empty means: %1").arg(provider.scopes.join(u' ')),
                 false);
    if (provider.isGeneric())
        addField(u"redirect_uri"_s, tr("Redirect URI"), tr("Only if the service insists on a fixed port"), false);
    addField(u"name"_s, tr("Name for scripts"), tr("Small letters and digits, such as %1").arg(provider.id), true);
    field(u"name"_s)->edit->setText(suggestedName);
    if (Field* secret = field(u"client_secret"_s))
        secret->edit->setEchoMode(QLineEdit::Password);
    showSteps();
}

void RegisterPage::addField(const QString& key, const QString& label, const QString& placeholder, bool needed)
{
    Field field{key, new QLabel(label, this), new QLineEdit(this), new QLabel(this), needed};
    field.label->setTextFormat(Qt::PlainText);
    field.label->setWordWrap(true);
    field.label->setBuddy(field.edit);
    field.edit->setObjectName(key + u"Edit"_s);
    field.edit->setAccessibleName(label);
    field.edit->setPlaceholderText(placeholder);
    field.edit->setMinimumHeight(34);
    field.error->setObjectName(key + u"Error"_s);
    field.error->setProperty("kind", u"error"_s);
    field.error->setTextFormat(Qt::PlainText);
    field.error->setWordWrap(true);
    field.error->hide();
    const int row = static_cast<int>(m_fields.size()) * 2;
    m_ui->fieldsGrid->addWidget(field.label, row, 0);
    m_ui->fieldsGrid->addWidget(field.edit, row, 1);
    m_ui->fieldsGrid->addWidget(field.error, row + 1, 1);
    connect(field.edit, &QLineEdit::textEdited, field.error, &QLabel::hide);
    m_fields.append(field);
}

void RegisterPage::clearFields()
{
    emptyLayout(*m_ui->fieldsGrid);
    m_fields.clear();
    m_ui->registerErrorLabel->hide();
}

void RegisterPage::setRedirectUri(const QString& uri)
{
    m_redirectUri = uri;
    showSteps();
}

void RegisterPage::showSteps()
{
    emptyLayout(*m_ui->stepsGrid);
    QStringList steps = m_provider.setupSteps;
    const QString placeholder = u"{redirect_uri}"_s;
    const bool mentioned =
        std::any_of(steps.begin(), steps.end(), [&](const QString& s) { return s.contains(placeholder); });
    if (m_provider.redirectFixed && !mentioned && !m_redirectUri.isEmpty())
        steps.append(tr("As redirect URI enter %1").arg(placeholder));
    const QString shownUri = shownRedirectUri();
    for (int row = 0; row < steps.size(); ++row) {
        auto* number = new QLabel(QString::number(row + 1), this);
        number->setProperty("kind", u"strong"_s);
        auto* text = new QLabel(stepAsRichText(steps[row], shownUri, currentColours().side.name()), this);
        text->setObjectName(u"setupStep%1"_s.arg(row + 1));
        text->setTextFormat(Qt::RichText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setFocusPolicy(Qt::NoFocus);
        m_ui->stepsGrid->addWidget(number, row, 0, Qt::AlignTop);
        m_ui->stepsGrid->addWidget(text, row, 1, Qt::AlignTop);
        if (steps[row].contains(placeholder) && !shownUri.endsWith(u'…')) {
            auto* copy = new QPushButton(tr("&Copy"), this);
            copy->setObjectName(u"copyRedirectButton"_s);
            copy->setAccessibleName(tr("Copy the redirect URI"));
            connect(copy, &QPushButton::clicked, this, [this, copy] {
                QGuiApplication::clipboard()->setText(shownRedirectUri());
                copy->setText(tr("Copied"));
            });
            m_ui->stepsGrid->addWidget(copy, row, 2, Qt::AlignTop);
        } else if (row == 0 && m_provider.portal.isValid() && !m_provider.portal.isEmpty()) {
            auto* portal = new QPushButton(tr("&Open portal"), this);
            portal->setObjectName(u"openPortalButton"_s);
            connect(portal, &QPushButton::clicked, this, [this] { m_opener(m_provider.portal); });
            m_ui->stepsGrid->addWidget(portal, row, 2, Qt::AlignTop);
        }
    }
    m_ui->stepsCard->setVisible(!steps.isEmpty());
    m_ui->setupNoteLabel->setText(m_provider.setupNote);
    m_ui->setupNoteLabel->setVisible(!m_provider.setupNote.isEmpty());
}

QString RegisterPage::shownRedirectUri() const
{
    if (!m_redirectUri.isEmpty())
        return m_redirectUri;
    // Where the port is free, the address is registered without one (RFC 8252 section 7.3).
    return m_provider.redirectFixed ? u"http://localhost:…"_s : u"http://127.0.0.1/callback"_s;
}

RegisterPage::Field* RegisterPage::field(const QString& key)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&key](const Field& f) { return f.key == key; });
    return found == m_fields.end() ? nullptr : &*found;
}

QString RegisterPage::text(const QString& key) const
{
    for (const Field& field : m_fields) {
        if (field.key == key)
            return field.edit->text().trimmed();
    }
    return {};
}

QString RegisterPage::complaintAbout(const Field& field) const
{
    const QString value = field.edit->text().trimmed();
    if (value.isEmpty())
        return field.needed ? tr("%1 is missing. Please fill it in.").arg(field.label->text()) : QString();
    if (field.key == "name"_L1) {
        const Result<QString> checked = checkedConnectionName(value);
        return checked ? QString() : checked.error().message;
    }
    if (knownSettings().contains(field.key)) {
        const Result<void> checked = checkSetting(field.key, value);
        return checked ? QString() : checked.error().message;
    }
    return {};
}

bool RegisterPage::isComplete()
{
    m_ui->registerErrorLabel->hide();
    QLineEdit* firstWrong = nullptr;
    for (const Field& field : std::as_const(m_fields)) {
        const QString complaint = complaintAbout(field);
        field.error->setText(complaint);
        field.error->setVisible(!complaint.isEmpty());
        if (!complaint.isEmpty() && firstWrong == nullptr)
            firstWrong = field.edit;
    }
    if (firstWrong != nullptr)
        firstWrong->setFocus();
    return firstWrong == nullptr;
}

void RegisterPage::complain(const Error& error)
{
    const QString named = error.message.section(u':', 0, 0);
    for (const Field& candidate : std::as_const(m_fields)) {
        QString word = candidate.key;
        word.replace(u'_', u'-');
        if (candidate.key != named && word != named && !error.code.contains(word))
            continue;
        candidate.error->setText(error.message);
        candidate.error->show();
        candidate.edit->setFocus();
        return;
    }
    m_ui->registerErrorLabel->setText(error.message);
    m_ui->registerErrorLabel->show();
}

QJsonObject RegisterPage::parameters() const
{
    QJsonObject params{{u"name"_s, text(u"name"_s)}, {u"provider"_s, m_provider.id}};
    for (const QString& key : {u"client_id"_s, u"client_secret"_s, u"redirect_uri"_s}) {
        if (const QString value = text(key); !value.isEmpty())
            params.insert(key, value);
    }
    if (const QStringList scopes = text(u"scopes"_s).split(u' ', Qt::SkipEmptyParts); !scopes.isEmpty())
        params.insert(u"scopes"_s, QJsonArray::fromStringList(scopes));
    if (!m_redirectUri.isEmpty())
        params.insert(u"redirect_uri"_s, m_redirectUri);
    QJsonObject settings;
    for (const QString& key : m_provider.requiredSettings)
        settings.insert(key, text(key));
    if (!settings.isEmpty())
        params.insert(u"settings"_s, settings);
    return params;
}

void RegisterPage::clear()
{
    clearFields();
    m_provider = ProviderInfo();
    m_redirectUri.clear();
}

void RegisterPage::focusFirst()
{
    for (const Field& field : std::as_const(m_fields)) {
        if (field.edit->text().isEmpty()) {
            field.edit->setFocus();
            return;
        }
    }
}

void RegisterPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_fields.isEmpty())
        showSteps();
}

} // namespace evergrant
