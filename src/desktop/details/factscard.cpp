// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/details/factscard.h"

#include "desktop/details/factwords.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/texts.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace evergrant {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* makeLabel(const QString& name, const QString& kind, QWidget* parent)
{
    auto* label = ForeignText::label(parent);
    label->setObjectName(name);
    label->setProperty("kind", kind);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FactsCard::FactsCard(QWidget* parent)
    : QFrame(parent)
    , m_places(makeLabel(u"placesLabel"_s, u"muted"_s, this))
    , m_remark(makeLabel(u"factsLabel"_s, u"muted"_s, this))
    , m_details(makeLabel(u"factsDetailsLabel"_s, u"small"_s, this))
    , m_documentation(new QPushButton(tr("Documentat&ion"), this))
    , m_more(new QPushButton(this))
{
    setProperty("kind", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_places);
    layout->addWidget(m_remark);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_more);
    row->addWidget(m_documentation);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_details);
    m_documentation->setObjectName(u"documentationButton"_s);
    m_more->setObjectName(u"factsButton"_s);
    connect(m_documentation, &QPushButton::clicked, this,
            [this] { Q_EMIT documentationWanted(m_provider.documentation); });
    connect(m_more, &QPushButton::clicked, this, [this] { setOpen(m_details->isHidden()); });
    hide();
}

void FactsCard::show(const std::optional<ShownProvider>& provider, const ShownConnection& view)
{
    QStringList lines;
    for (const auto& [label, value] : view.places)
        lines.append(tr("%1: %2", "where an account is, such as Data centre: us6").arg(label, value));
    if (const QString copy = Texts::keychainCopyText(view); !copy.isEmpty())
        lines.append(copy);
    m_places->setText(lines.join(u'\n'));
    m_places->setVisible(!lines.isEmpty());
    const ShownProvider info = provider.value_or(ShownProvider());
    const bool another = info.id != m_provider.id;
    m_provider = info;
    showProvider();
    if (another)
        setOpen(false);
    setVisible(provider || !lines.isEmpty());
}

void FactsCard::showProvider()
{
    const bool known = !m_provider.id.isEmpty();
    m_remark->setText(m_provider.verified
                          ? tr("What Evergrant knows about %1 is from its documentation.").arg(m_provider.name)
                          : tr("The steps for %1 may differ slightly in the portal.").arg(m_provider.name));
    m_remark->setVisible(known);
    m_documentation->setVisible(!m_provider.documentation.isEmpty());
    ForeignText::setTip(m_documentation, m_provider.documentation.toString());
    m_details->setText(known ? details() : QString());
    m_more->setVisible(!m_details->text().isEmpty());
}

QString FactsCard::details() const
{
    QStringList lines;
    for (const QString& limit : m_provider.rateLimits)
        lines.append(u"• "_s + limit);
    for (const ShownProvider::Source& source : m_provider.sources) {
        if (&source == &m_provider.sources.first())
            lines.append(tr("Technical sources"));
        const QString line = source.verified ? tr("%1: %2") : tr("%1, not verified: %2");
        lines.append(u"• "_s + line.arg(FactWords::of(source.fields).join(u", "_s), source.from));
    }
    return lines.join(u'\n');
}

void FactsCard::setOpen(bool open)
{
    m_details->setVisible(open);
    m_more->setText(open ? tr("Les&s") : tr("Detail&s"));
}

} // namespace evergrant
