// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/choosepage.h"

#include "desktop/connectiondelegate.h"
#include "desktop/connectionsmodel.h"
#include "ui_choosepage.h"
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
        if (!provider.hasBrowserSignIn())
            continue;
        auto* item = new QStandardItem(provider.name);
        item->setEditable(false);
        item->setData(provider.summary, ConnectionsModel::LineRole);
        item->setData(i, NumberRole);
        item->setData(QString(provider.name + u'\n' + provider.summary + u'\n' + provider.id), SearchRole);
        m_model->appendRow(item);
    }
    m_ui->servicesView->setCurrentIndex(m_sieve->index(0, 0));
}

void ChoosePage::complain(const QString& message)
{
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

void ChoosePage::startOver()
{
    m_ui->serviceSearchEdit->clear();
}

} // namespace evergrant
