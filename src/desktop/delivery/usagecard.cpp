// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/delivery/usagecard.h"

#include "desktop/delivery/deliverytexts.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/shapelabel.h"
#include "desktop/widgets/theme.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

/// What a row is made for; everything else of it can change while it stands.
QString keyOf(const DeliveryStatus& delivery)
{
    return delivery.id + (delivery.state == DeliveryHealth::Paused ? u"/paused"_s : QString());
}

} // namespace

UsageCard::UsageCard(QWidget* parent)
    : QFrame(parent)
    , m_intro(ForeignText::label(this))
    , m_early(ForeignText::label(this))
    , m_consumers(ForeignText::label(this))
    , m_list(new QVBoxLayout)
{
    setProperty("kind", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(10);
    auto* caption = ForeignText::label(tr("Where it is used"), this);
    caption->setProperty("kind", u"caption"_s);
    m_intro->setObjectName(u"usageIntroLabel"_s);
    m_intro->setWordWrap(true);
    m_intro->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_early->setObjectName(u"earlyRenewalLabel"_s);
    m_early->setWordWrap(true);
    m_early->setProperty("kind", u"muted"_s);
    m_consumers->setObjectName(u"consumersLabel"_s);
    m_consumers->setWordWrap(true);
    auto* add = new QPushButton(tr("Add a deli&very…"), this);
    add->setObjectName(u"addDeliveryButton"_s);
    ForeignText::setTip(add, tr("Brings each new token to a file, a program, AWS, Vault, Kubernetes or a web address"));
    connect(add, &QPushButton::clicked, this, &UsageCard::addWanted);
    layout->addWidget(caption);
    layout->addWidget(m_intro);
    layout->addLayout(m_list);
    layout->addWidget(m_early);
    layout->addWidget(m_consumers);
    layout->addWidget(add, 0, Qt::AlignLeading);
}

void UsageCard::show(const ShownConnection& view, const QDateTime& now)
{
    m_intro->setText(
        view.deliveries.isEmpty()
            ? tr("Scripts on this computer get the token with: evergrant token %1\nFor a program that runs "
                 "somewhere else, add a delivery.")
                  .arg(view.name)
            : tr("Scripts on this computer get the token with: evergrant token %1\nEach new token is also "
                 "brought to these places:")
                  .arg(view.name));
    const auto fillLabel = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    fillLabel(m_early, view.deliveries.isEmpty() ? QString() : DeliveryTexts::earlyRenewal(view));
    fillLabel(m_consumers, DeliveryTexts::consumers(view.consumers, now));
    showRows(view.deliveries, now);
}

void UsageCard::showRows(const QList<DeliveryStatus>& deliveries, const QDateTime& now)
{
    QStringList ids;
    for (const auto& delivery : deliveries)
        ids += keyOf(delivery);
    if (ids != m_ids) {
        m_ids = ids;
        for (const Row& row : std::as_const(m_rows))
            delete row.widget;
        m_rows.clear();
        for (const auto& delivery : deliveries)
            m_rows += makeRow(delivery);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        fill(m_rows[i], deliveries[i], now);
}

UsageCard::Row UsageCard::makeRow(const DeliveryStatus& delivery)
{
    auto* widget = new QWidget(this);
    Row row{widget, new ShapeLabel(widget), ForeignText::label(widget), ForeignText::label(widget),
            new QToolButton(widget)};
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    row.title->setObjectName(u"deliveryTitle_"_s + delivery.id);
    row.title->setWordWrap(true);
    row.detail->setObjectName(u"deliveryDetail_"_s + delivery.id);
    row.detail->setWordWrap(true);
    row.detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(row.title);
    texts->addWidget(row.detail);
    row.menu->setText(u"…"_s);
    row.menu->setPopupMode(QToolButton::InstantPopup);
    row.menu->setMenu(makeMenu(delivery, row.menu));
    row.menu->setAccessibleName(tr("What can be done about %1").arg(DeliveryTexts::title(delivery)));
    line->addWidget(row.shape, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(row.menu, 0, Qt::AlignTop);
    m_list->addWidget(widget);
    return row;
}

QMenu* UsageCard::makeMenu(const DeliveryStatus& delivery, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    const QString id = delivery.id;
    const bool paused = delivery.state == DeliveryHealth::Paused;
    const auto add = [menu](const QString& text, const QString& name, const auto& work) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, work);
        return action;
    };
    add(tr("&Test"), u"testDelivery_"_s + id, [this, id] { Q_EMIT testWanted(id); });
    add(tr("Deliver &now"), u"deliverNow_"_s + id, [this, id] { Q_EMIT deliverWanted(id); })->setEnabled(!paused);
    add(paused ? tr("&Resume") : tr("&Pause"), u"pauseDelivery_"_s + id,
        [this, id, paused] { Q_EMIT pauseWanted(id, !paused); });
    if (const auto kind = targetKindFromWord(delivery.kind); kind && isOfAws(*kind))
        add(tr("Rights in &AWS…"), u"deliveryPolicy_"_s + id, [this, id] { Q_EMIT policyWanted(id); });
    menu->addSeparator();
    add(tr("Re&move…"), u"removeDelivery_"_s + id, [this, id] { Q_EMIT removeWanted(id); });
    return menu;
}

void UsageCard::fill(const Row& row, const DeliveryStatus& delivery, const QDateTime& now)
{
    row.shape->setShape(DeliveryTexts::shape(delivery.state));
    row.title->setText(DeliveryTexts::title(delivery));
    row.title->setAccessibleDescription(DeliveryTexts::word(delivery.state));
    row.detail->setText(DeliveryTexts::detail(delivery, now));
    setTone(row.detail, delivery.state == DeliveryHealth::Failing ? Tone::Watch : Tone::Calm);
}

} // namespace evergrant
