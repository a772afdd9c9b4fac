// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/choosepage.h"

#include "desktop/list/connectiondelegate.h"
#include "desktop/list/connectionsmodel.h"
#include "ui_choosepage.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace evergrant {

namespace {

constexpr int NumberRole = Qt::UserRole + 100; // index in the list of providers
constexpr int SearchRole = Qt::UserRole + 101;

} // namespace

ChoosePage::ChoosePage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChoosePage>())
    , m_model(new QStandardItemModel(this))
    , m_sieve(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_sieve->setSourceModel(m_model);
    m_sieve->setFilterRole(SearchRole);
    m_sieve->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->servicesView->setItemDelegate(new ConnectionDelegate(this));
    m_ui->servicesView->setModel(m_sieve);
    m_ui->chooseErrorLabel->hide();
    setFocusProxy(m_ui->serviceSearchEdit);
    m_ui->serviceSearchEdit->installEventFilter(this);
    connect(this, &ChoosePage::chosenChanged, this, &ChoosePage::showNote);
    connect(m_ui->serviceSearchEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sieve->setFilterFixedString(text.trimmed());
        if (!m_ui->servicesView->currentIndex().isValid())
            m_ui->servicesView->setCurrentIndex(m_sieve->index(0, 0));
        Q_EMIT chosenChanged();
    });
    connect(m_ui->servicesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChoosePage::chosenChanged);
    // Enter presses the dialog's default button; only the mouse needs help.
    connect(m_ui->servicesView, &QListView::doubleClicked, this, &ChoosePage::activated);
}

ChoosePage::~ChoosePage() = default;

void ChoosePage::setProviders(const QList<ProviderInfo>& providers)
{
    m_ui->chooseErrorLabel->hide();
    m_providers = providers;
    m_model->clear();
    for (int i = 0; i < providers.size(); ++i) {
        const ProviderInfo& provider = providers[i];
        auto* item = new QStandardItem(provider.name);
        item->setEditable(false);
        item->setData(provider.summary, ConnectionsModel::LineRole);
        item->setData(i, NumberRole);
        item->setData(QString(provider.name + u'\n' + provider.summary + u'\n' + provider.id), SearchRole);
        m_model->appendRow(item);
    }
    m_ui->servicesView->setCurrentIndex(m_sieve->index(0, 0));
    Q_EMIT chosenChanged();
}

void ChoosePage::complain(const QString& message)
{
    m_ui->serviceNoteLabel->clear();
    m_ui->chooseErrorLabel->setText(message);
    m_ui->chooseErrorLabel->show();
}

std::optional<ProviderInfo> ChoosePage::chosen() const
{
    const QModelIndex current = m_ui->servicesView->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_providers.value(current.data(NumberRole).toInt());
}

void ChoosePage::showNote()
{
    const std::optional<ProviderInfo> provider = chosen();
    QString note;
    if (provider && provider->verified)
        note = tr("The facts about %1 are from the documentation of the service.").arg(provider->name);
    else if (provider)
        note = tr("Some facts about %1 are not verified. Where one is missing, Evergrant does what is safe in any "
                  "case; please report what is wrong.")
                   .arg(provider->name);
    m_ui->serviceNoteLabel->setText(note);
}

bool ChoosePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_ui->serviceSearchEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_ui->servicesView, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoosePage::startOver()
{
    m_ui->serviceSearchEdit->clear();
}

} // namespace evergrant
