// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/scopepicker.h"

#include "desktop/widgets/announced.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Scopes that are addresses are told apart by their end.
QString shortForm(const QString& scope)
{
    const QString end = scope.section(u'/', -1);
    return scope.startsWith("https://"_L1) && !end.isEmpty() ? end : scope;
}

QString capitalized(const QString& words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

ScopePicker::ScopePicker(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_more(new QLineEdit(this))
    , m_alwaysNote(ForeignText::label(this))
    , m_error(ForeignText::label(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    m_alwaysNote->setText(tr("The grey line is always on: without it nothing can be renewed."));
    m_alwaysNote->setObjectName(u"scopesAlwaysLabel"_s);
    m_alwaysNote->setProperty("kind", u"small"_s);
    m_alwaysNote->setWordWrap(true);
    layout->addWidget(m_alwaysNote);
    m_more->setObjectName(u"scopesEdit"_s);
    m_more->setMinimumHeight(34);
    layout->addWidget(m_more);
    m_error->setObjectName(u"scopesError"_s);
    m_error->setProperty("kind", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    connect(m_more, &QLineEdit::textChanged, m_error, &QLabel::hide);
}

void ScopePicker::offer(const ShownGrant& grant)
{
    emptyLayout(*m_grid);
    m_boxes.clear();
    m_more->clear();
    m_always = grant.refreshTokenScope;
    QStringList scopes = grant.scopes;
    for (auto known = grant.knownScopes.begin(); known != grant.knownScopes.end(); ++known) {
        if (!scopes.contains(known.key()))
            scopes.append(known.key());
    }
    if (!m_always.isEmpty()) {
        scopes.removeAll(m_always);
        scopes.append(m_always);
    }
    for (int row = 0; row < scopes.size(); ++row)
        addBox(scopes[row], grant.knownScopes.value(scopes[row]), row);
    const QString more = scopes.isEmpty() ? tr("Permissions (scopes), separated by spaces; may stay empty")
                                          : tr("Further permissions (scopes), separated by spaces");
    m_more->setPlaceholderText(more);
    m_more->setAccessibleName(more);
    m_alwaysNote->setVisible(!m_always.isEmpty());
    choose(grant.scopes);
    m_usual = chosen();
}

void ScopePicker::addBox(const QString& scope, const QString& words, int row)
{
    // A label, because the text of a check box does not wrap.
    auto* box = new QCheckBox(this);
    auto* label = ForeignText::label(words.isEmpty() ? shortForm(scope) : capitalized(words), this);
    auto* name = ForeignText::label(words.isEmpty() ? QString() : shortForm(scope), this);
    const bool always = scope == m_always;
    box->setObjectName(u"scope_"_s + scope);
    box->setAccessibleName(label->text());
    box->setAccessibleDescription(scope);
    ForeignText::setTip(box, scope);
    box->setEnabled(!always);
    label->setWordWrap(true);
    ForeignText::setTip(label, scope);
    label->setBuddy(box);
    label->installEventFilter(this);
    if (always)
        label->setProperty("kind", u"muted"_s);
    ForeignText::setTip(name, scope);
    name->setProperty("kind", u"small"_s);
    m_grid->addWidget(box, row, 0);
    m_grid->addWidget(label, row, 1);
    m_grid->addWidget(name, row, 2, Qt::AlignRight);
    connect(box, &QCheckBox::toggled, m_error, &QLabel::hide);
    m_boxes.append({scope, box});
}

bool ScopePicker::eventFilter(QObject* watched, QEvent* event)
{
    const auto* label = qobject_cast<QLabel*>(watched);
    auto* box = label != nullptr ? qobject_cast<QCheckBox*>(label->buddy()) : nullptr;
    if (box != nullptr && event->type() == QEvent::MouseButtonRelease) {
        box->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ScopePicker::choose(const QStringList& scopes)
{
    QStringList others = scopes;
    for (const auto& [scope, box] : std::as_const(m_boxes)) {
        box->setChecked(scopes.contains(scope) || scope == m_always);
        others.removeAll(scope);
    }
    m_more->setText(others.join(u' '));
}

QStringList ScopePicker::chosen() const
{
    QStringList scopes;
    for (const auto& [scope, box] : m_boxes) {
        if (box->isChecked())
            scopes.append(scope);
    }
    scopes += m_more->text().split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

bool ScopePicker::isComplete()
{
    // An empty list would mean the usual ones, but here all were unticked.
    const bool complete = m_usual.isEmpty() || !chosen().isEmpty();
    Announced::say(m_error, complete ? QString() : tr("Scopes: tick at least one thing that integrations may do."));
    if (!complete)
        m_boxes.first().second->setFocus();
    return complete;
}

} // namespace evergrant
