// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workerlanguage.h"

#include "handoff/targets/inthread.h"
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

WorkerLanguage::WorkerLanguage(TextLanguage& texts, QObject* parent)
    : QObject(parent)
    , m_texts(texts)
{
    m_thread.setMaxThreadCount(1);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &WorkerLanguage::written);
}

void WorkerLanguage::open(const QString& file)
{
    m_file = SettingFile(file, "language"_L1);
    const QString code = m_file.read().toString();
    if (!isLanguage(code))
        return;
    m_code = code;
    m_texts.use(code);
}

bool WorkerLanguage::use(const QString& code)
{
    if (!isLanguage(code))
        return false;
    if (code != m_code) {
        m_code = code;
        if (!std::exchange(m_isWriting, true)) {
            m_settled = QPromise<void>();
            m_settled.start();
            write();
        }
    }
    if (code == m_texts.code())
        return false;
    m_texts.use(code);
    return true;
}

QFuture<void> WorkerLanguage::settled() const
{
    return m_isWriting ? m_settled.future() : QtFuture::makeReadyFuture();
}

void WorkerLanguage::write()
{
    m_writtenCode = m_code;
    m_writing.setFuture(handoff::inThread(&m_thread, [file = m_file, code = m_code] { return file.write(code); }));
}

void WorkerLanguage::written()
{
    const Result<void> kept = m_writing.result();
    if (m_writtenCode != m_code)
        return write();
    m_isWriting = false;
    if (!kept)
        Q_EMIT notKept(kept.error());
    m_settled.finish();
}

} // namespace evergrant
