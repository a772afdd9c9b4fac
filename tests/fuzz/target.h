// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <stdexcept>

namespace evergrant::fuzz {

/// One entry point of the program that reads what strangers send. Each target file defines it once; two drivers feed
/// it: libfuzzer.cpp, which searches, and properties.cpp, which repeats the corpus and some thousand changes of it in
/// every test run. Throws Broken when the program did not keep a promise.
void tryInput(QByteArrayView input);

struct Broken : std::logic_error
{
    using std::logic_error::logic_error;
};

inline void require(bool kept, const char* promise)
{
    if (!kept)
        throw Broken(promise);
}

/// Stands for a secret in an input: wherever the corpus says @TOKEN@. Nothing of it may come out where people read.
inline constexpr char token[] = "kJ8s0Vq2Zt-7Xw_yR4mB6nD1fG9hL3pC5aE0iU";

inline QByteArray withToken(QByteArrayView input)
{
    return input.toByteArray().replace("@TOKEN@", token);
}

/// The first bytes of an input choose what is around it.
class Choices
{
public:
    explicit Choices(QByteArrayView input)
        : m_rest(input)
    {
    }
    /// 0 to `count` - 1.
    int choose(int count) { return static_cast<int>(byte()) % count; }
    quint8 byte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto value = static_cast<quint8>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }
    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }
    QByteArrayView take(qsizetype length)
    {
        const auto taken = m_rest.first(qMin(length, m_rest.size()));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

private:
    QByteArrayView m_rest;
};

} // namespace evergrant::fuzz
