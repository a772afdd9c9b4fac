// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/support/bundledialog.h"

#include "desktop/settings/filechooser.h"
#include "desktop/widgets/announced.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/theme.h"
#include "link/bundlecollector.h"
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

BundleDialog::BundleDialog(link::WorkerLink& link, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
    , m_outcome(ForeignText::label(this))
{
    constexpr int dialogWidth = 860, dialogHeight = 600;
    setWindowTitle(tr("Diagnostic bundle"));
    resize(dialogWidth, dialogHeight);
    auto* intro = ForeignText::label(
        tr("For whoever helps you: how everything is, and what happened lately. Tokens are in it as fingerprints only, "
           "secrets not at all; accounts and services are named. Read it, then save it and send it yourself."),
        this);
    intro->setWordWrap(true);
    m_text->setObjectName(u"bundleText"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(tr("Looking at everything… Services that do not answer take a while."));
    m_outcome->setObjectName(u"bundleOutcomeLabel"_s);
    m_outcome->setProperty("announced", true);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveBundleButton"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyBundleButton"_s);
    for (QPushButton* button : {m_save, m_copy})
        button->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{intro, m_text, m_outcome, buttons})
        layout->addWidget(widget);
    layout->setStretchFactor(m_text, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        chooseSavePath(this, windowTitle(), tr("evergrant-diagnostics.txt", "name of a file"),
                       [this](const QString& path) { save(path); });
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        say(tr("It is copied."), false);
    });
    const QString program = u"evergrant-desktop "_s + QCoreApplication::applicationVersion();
    auto* collector = new link::BundleCollector(link, clock, program, this);
    connect(collector, &link::BundleCollector::collected, this, &BundleDialog::showBundle);
    collector->collect();
}

void BundleDialog::openOver(QWidget* window, link::WorkerLink& link, const Clock& clock, Theme& theme)
{
    auto* dialog = new BundleDialog(link, clock, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    theme.dress(dialog);
    dialog->open();
}

void BundleDialog::showBundle(const QString& text)
{
    m_text->setPlainText(text);
    for (QPushButton* button : {m_save, m_copy})
        button->setEnabled(true);
}

void BundleDialog::save(const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = m_text->toPlainText().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    say(saved ? tr("Saved to %1.").arg(path) : tr("%1 cannot be written: %2.").arg(path, file.errorString()), !saved);
}

void BundleDialog::say(const QString& text, bool isError)
{
    setTone(m_outcome, isError ? Tone::Bad : Tone::Calm);
    Announced::say(m_outcome, text);
}

} // namespace evergrant
