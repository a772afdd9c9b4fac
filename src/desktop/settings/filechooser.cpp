// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings/filechooser.h"

#include <QFileDialog>
#include <QLineEdit>

namespace evergrant {

namespace {

QFileDialog* makeDialog(QWidget* window, const QString& title)
{
    auto* dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The system's may be that of xdg-desktop-portal, which refuses a process whose memory is hidden, and then nothing
    // appears (CoreDumps::forbid(); flatpak/xdg-desktop-portal#785). Before all other properties.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    return dialog;
}

} // namespace

void chooseFile(QLineEdit* edit, const QString& title)
{
    QFileDialog* dialog = makeDialog(edit->window(), title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const QFileInfo now(edit->text());
    if (now.isAbsolute() && now.dir().exists())
        dialog->setDirectory(now.dir());
    QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void chooseSavePath(QWidget* window, const QString& title, const QString& suggested,
                    const std::function<void(const QString&)>& chosen)
{
    QFileDialog* dialog = makeDialog(window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QDir::home());
    dialog->selectFile(suggested);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix()); // a picture without one would not be written
    QObject::connect(dialog, &QFileDialog::fileSelected, window, chosen);
    dialog->open();
}

} // namespace evergrant
