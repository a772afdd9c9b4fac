// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/manual/rofftext.h"
#include <functional>

namespace evergrant::cli {

/// Writes the pages of packaging/manual/. They are Markdown: headings of the second and third level, paragraphs, lists,
/// tables, fenced code and comments. A line {word} stands for what `insert` writes for that word, which is what the
/// program itself knows: its commands, options, and the like.
QByteArray manualPage(const PageHead& head, const QString& markdown,
                      const std::function<void(const QString& word, RoffText& page)>& insert);
/// The same for a part of a page.
void appendMarkdown(RoffText& page, const QString& markdown,
                    const std::function<void(const QString& word, RoffText& page)>& insert);

} // namespace evergrant::cli
