// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakegrantstore.h"
#include "records/grantstore.h"
#include "secrets/sealer.h"
#include <QTemporaryDir>

namespace evergrant::test {

inline Secret profileKey()
{
    return secret(QByteArray(SodiumSealer::keyLength, 'k'));
}

/// A store that can be opened again, as the next process does.
class Subject
{
public:
    virtual ~Subject() = default;
    virtual GrantStore& store() = 0;
    virtual void reopen() = 0;
};

class OnDisk : public Subject
{
public:
    OnDisk() { OnDisk::reopen(); }
    GrantStore& store() override { return *m_store; }
    void reopen() override
    {
        m_store.reset();
        auto opened =
            SqliteGrantStore::open(m_folder.filePath(QStringLiteral("grants.db")), QUuid(), &SodiumSealer::create);
        if (!opened || !QCoro::waitFor((*opened)->useKey(profileKey())))
            qFatal("the store does not open");
        m_store = std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqliteGrantStore> m_store;
};

class InMemory : public Subject
{
public:
    InMemory() { InMemory::reopen(); }
    GrantStore& store() override { return m_store; }
    void reopen() override
    {
        m_store.close();
        if (!QCoro::waitFor(m_store.useKey(profileKey())))
            qFatal("the store does not open");
    }

private:
    QStringList m_order;
    FakeGrantStore m_store{m_order};
};

} // namespace evergrant::test
