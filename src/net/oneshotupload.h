// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include <QIODevice>

namespace evergrant {

/// The body of a request that cannot be sent twice: sequential, so that Qt's HTTP code is unable to rewind it and
/// repeat the request by itself after a lost answer. Open from the start.
class OneShotUpload : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotUpload(Secret body, QObject* parent = nullptr);

    /// False means: not one byte of the body has left this machine, nor will it after the request has ended.
    bool wasRead() const { return m_wasRead; }

    qint64 bodySize() const { return m_body.reveal().size(); }
    bool isSequential() const override { return true; }
    /// What Qt calls before it sends again.
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Secret m_body;
    qint64 m_position = 0;
    bool m_wasRead = false;
};

} // namespace evergrant
