// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/choosepage.h"

#include "desktop/list/connectiondelegate.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/wizard/searchkeywords.h"
#include "ui_choosepage.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NumberRole = Qt::UserRole + 100; // index in the list of providers
constexpr int SearchRole = Qt::UserRole + 101;

} // namespace

ChoosePage::ChoosePage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ChoosePage>())
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->servicesView->setItemDelegate(new ConnectionDelegate(this));
    m_ui->servicesView->setModel(m_filter);
    m_ui->chooseErrorLabel->hide();
    m_ui->nothingFoundScroll->hide();
    setFocusProxy(m_ui->serviceSearchEdit);
    m_ui->serviceSearchEdit->installEventFilter(this);
    connect(this, &ChoosePage::chosenChanged, this, &ChoosePage::showNote);
    connect(m_ui->otherServiceButton, &QPushButton::clicked, this, [this] { choose(u"oauth2"_s); });
    connect(m_ui->serviceSearchEdit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text.trimmed());
        if (!m_ui->servicesView->currentIndex().isValid())
            m_ui->servicesView->setCurrentIndex(m_filter->index(0, 0));
        Q_EMIT chosenChanged();
    });
    connect(m_ui->servicesView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ChoosePage::chosenChanged);
    // Enter presses the dialog's default button; only the mouse needs help.
    connect(m_ui->servicesView, &QListView::doubleClicked, this, &ChoosePage::activated);
}

ChoosePage::~ChoosePage() = default;

void ChoosePage::setProviders(const QList<ShownProvider>& providers)
{
    m_ui->chooseErrorLabel->hide();
    m_providers = providers;
    m_model->clear();
    for (int i = 0; i < providers.size(); ++i) {
        const ShownProvider& provider = providers[i];
        auto* item = new QStandardItem(provider.name);
        item->setEditable(false);
        item->setData(provider.summary, ConnectionsModel::LineRole);
        item->setData(i, NumberRole);
        const QStringList words{provider.name, provider.summary, provider.id, SearchKeywords::of(provider.id)};
        item->setData(words.join(u'\n'), SearchRole);
        m_model->appendRow(item);
    }
    m_ui->servicesView->setCurrentIndex(m_filter->index(0, 0));
    Q_EMIT chosenChanged();
}

void ChoosePage::complain(const QString& message)
{
    m_ui->serviceNoteLabel->clear();
    m_ui->chooseErrorLabel->setText(message);
    m_ui->chooseErrorLabel->show();
}

std::optional<ShownProvider> ChoosePage::chosen() const
{
    const QModelIndex current = m_ui->servicesView->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_providers.value(current.data(NumberRole).toInt());
}

void ChoosePage::showNote()
{
    const std::optional<ShownProvider> provider = chosen();
    const bool mayDiffer = provider && !provider->verified && !provider->portal.isEmpty();
    m_ui->serviceNoteLabel->setText(
        mayDiffer ? tr("The steps for %1 may differ slightly in the portal.").arg(provider->name) : QString());
    m_ui->serviceNoteLabel->setVisible(mayDiffer);
    const QString text = m_ui->serviceSearchEdit->text().trimmed();
    const bool isNothingFound = !text.isEmpty() && m_filter->rowCount() == 0;
    m_ui->nothingFoundLabel->setText(
        tr("Nothing is known here for “%1”. Does the service's documentation for developers speak of OAuth 2? Then it "
           "works all the same: you need two addresses from that documentation.")
            .arg(text));
    // One takes the place of the other. Both at once, for a moment, would make a small window higher.
    m_ui->servicesView->setHidden(isNothingFound);
    m_ui->nothingFoundScroll->setVisible(isNothingFound);
    m_ui->servicesView->setVisible(!isNothingFound);
}

void ChoosePage::choose(const QString& providerId)
{
    m_ui->serviceSearchEdit->clear();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (m_providers.value(index.data(NumberRole).toInt()).id == providerId)
            m_ui->servicesView->setCurrentIndex(index);
    }
    m_ui->servicesView->setFocus();
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
