// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askedtexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutexLocker>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::test {

namespace {

/// All catalogues have the same texts; tests/house sees to that.
QSet<QStringList> knownTexts()
{
    QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR "/translations/evergrant_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QSet<QStringList> texts;
    QXmlStreamReader reader(&file);
    QString context, source, comment;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == "message"_L1) {
            texts.insert({context, source, comment});
            comment.clear();
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "source"_L1)
            source = reader.readElementText();
        else if (reader.name() == "comment"_L1)
            comment = reader.readElementText();
    }
    return texts;
}

/// Qt's own classes have contexts of theirs. Presets of tests are in no catalogue.
bool isOurs(const QString& context)
{
    return !context.startsWith(u'Q') && context != "Presets"_L1;
}

} // namespace

AskedTexts::AskedTexts()
    : m_known(knownTexts())
{
    QCoreApplication::installTranslator(this);
}

AskedTexts::~AskedTexts()
{
    QCoreApplication::removeTranslator(this);
}

QString AskedTexts::translate(const char* context, const char* source, const char* disambiguation, int) const
{
    const QStringList text{QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(disambiguation)};
    const QMutexLocker lock(&m_mutex);
    m_asked.insert(text);
    return m_known.contains(text) ? translated(text.at(1)) : QString();
}

qsizetype AskedTexts::count() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked.size();
}

QStringList AskedTexts::unknown() const
{
    const QMutexLocker lock(&m_mutex);
    QStringList unknown;
    for (const QStringList& text : std::as_const(m_asked))
        if (isOurs(text.first()) && !m_known.contains(text))
            unknown.append(text.join(u" | "_s));
    unknown.sort();
    return unknown;
}

QString AskedTexts::translated(const QString&) const
{
    return {};
}

QString PseudoTexts::translated(const QString& source) const
{
    const QString alphabet = u"אבגדהוזחטיכלמנסעפצקרשת"_s;
    const qsizetype more = std::max<qsizetype>(2, source.size() / 3);
    const QChar rightToLeft(0x200f);
    return rightToLeft + source + rightToLeft + alphabet.repeated(more / alphabet.size() + 1).left(more);
}

} // namespace evergrant::test
