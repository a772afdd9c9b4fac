// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaries.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::e2e {

namespace {

/// The characters of a base64 text that depend on `secret` alone when `offset` bytes stand before it.
QByteArray base64At(int offset, const QByteArray& secret, QByteArray::Base64Options alphabet)
{
    const QByteArray text = (QByteArray(offset, '\0') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
    const int first = (offset * 8 + 5) / 6;
    const auto whole = (offset + secret.size()) * 8 / 6;
    return text.mid(first, whole - first);
}

QByteArray utf16(const QByteArray& secret, bool bigEndian)
{
    QByteArray wide;
    for (const char byte : secret) {
        if (bigEndian)
            wide += '\0';
        wide += byte;
        if (!bigEndian)
            wide += '\0';
    }
    return wide;
}

void look(const QByteArray& content, const QHash<QByteArray, QString>& pieces, int width, QSet<QString>* found)
{
    if (pieces.isEmpty())
        return;
    for (qsizetype i = 0; i + width <= content.size(); ++i) {
        const auto piece = pieces.constFind(QByteArray::fromRawData(content.constData() + i, width));
        if (piece != pieces.constEnd())
            found->insert(*piece);
    }
}

} // namespace

void CanarySearch::add(const QString& kind, const QByteArray& secret)
{
    if (secret.size() < 16)
        return;
    ++m_size;
    addForm(kind, secret, Narrow);
    for (int offset = 0; offset < 3; ++offset) {
        addForm(kind + u" as base64"_s, base64At(offset, secret, QByteArray::Base64Encoding), Narrow);
        addForm(kind + u" as base64url"_s, base64At(offset, secret, QByteArray::Base64UrlEncoding), Narrow);
    }
    addForm(kind + u" as hex"_s, secret.toHex(), Wide);
    addForm(kind + u" as hex"_s, secret.toHex().toUpper(), Wide);
    addForm(kind + u" percent-encoded"_s, secret.toPercentEncoding(), Narrow);
    addForm(kind + u" form-encoded"_s, secret.toPercentEncoding(" ").replace(' ', '+'), Narrow);
    addForm(kind + u" as UTF-16"_s, utf16(secret, false), Wide);
    addForm(kind + u" as UTF-16"_s, utf16(secret, true), Wide);
}

void CanarySearch::addForm(const QString& description, const QByteArray& form, int width)
{
    auto& pieces = width == Narrow ? m_narrow : m_wide;
    for (qsizetype i = 0; i + width <= form.size(); ++i) {
        const QByteArray piece = form.mid(i, width);
        if (!pieces.contains(piece))
            pieces.insert(piece, description);
    }
}

QStringList CanarySearch::in(const QByteArray& content) const
{
    QSet<QString> found;
    look(content, m_narrow, Narrow, &found);
    look(content, m_wide, Wide, &found);
    return {found.begin(), found.end()};
}

QStringList CanarySearch::inFiles(const QStringList& folders) const
{
    QStringList found;
    for (const auto& folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            struct stat info{};
            if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISREG(info.st_mode))
                continue;
            QFile file(path);
            if (!file.open(QFile::ReadOnly)) {
                found << u"unreadable: "_s + path;
                continue;
            }
            for (const auto& what : in(QFile::encodeName(path) + '\n' + file.readAll()))
                found << what + u" in "_s + path;
        }
    }
    return found;
}

} // namespace evergrant::e2e
