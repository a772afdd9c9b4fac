// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerlanguage.h"

#include "core/system/smallfile.h"
#include "records/durablefile.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr qint64 largest = 4096;

} // namespace

void WorkerLanguage::open(const QString& file)
{
    m_file = file;
    const auto content = readSmallFile(file, largest);
    const QJsonObject settings = QJsonDocument::fromJson(content.value_or(QByteArray())).object();
    const QString code = settings.value("language"_L1).toString();
    if (!isLanguage(code))
        return;
    m_code = code;
    m_texts.use(code);
}

bool WorkerLanguage::use(const QString& code)
{
    m_kept = {};
    if (!isLanguage(code))
        return false;
    if (code != m_code) {
        m_kept = writeDurably(m_file, QJsonDocument(QJsonObject{{u"language"_s, code}}).toJson());
        m_code = code;
    }
    if (code == m_texts.code())
        return false;
    m_texts.use(code);
    return true;
}

} // namespace evergrant
