// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/announced.h"

#include <QAccessibleWidget>
#include <QLabel>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

class AnnouncedInterface : public QAccessibleWidget
{
public:
    explicit AnnouncedInterface(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto* label = qobject_cast<const QLabel*>(widget());
        const bool isItsText = kind == QAccessible::Name && label != nullptr && label->accessibleName().isEmpty();
        return isItsText ? label->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    const QString kind = widget->property("kind").toString();
    const bool announced = kind == "bar"_L1 || kind == "error"_L1 || widget->property("announced").toBool();
    return announced ? new AnnouncedInterface(widget) : nullptr;
}

} // namespace

void Announced::install()
{
    QAccessible::installFactory(makeInterface);
}

void Announced::say(QLabel* label, const QString& text)
{
    const bool wasShown = label->isVisible();
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (wasShown && label->isVisible())
        now(label);
}

void Announced::now(QWidget* widget)
{
    for (const auto type : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(widget, type);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace evergrant
