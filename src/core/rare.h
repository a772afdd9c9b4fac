// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

namespace evergrant {

/// Something that few of thousands have: an optional that takes no more room than a pointer while it is empty. A value;
/// copies share nothing.
template <typename T>
class Rare
{
public:
    Rare() = default;
    Rare(T value) // NOLINT(google-explicit-constructor): as with std::optional
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Rare(const Rare& other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {
    }
    Rare(Rare&&) noexcept = default;
    Rare& operator=(Rare other) noexcept
    {
        m_value.swap(other.m_value);
        return *this;
    }
    ~Rare() = default;

    explicit operator bool() const { return m_value != nullptr; }
    T& operator*() { return *m_value; }
    const T& operator*() const { return *m_value; }
    T* operator->() { return m_value.get(); }
    const T* operator->() const { return m_value.get(); }
    void reset() { m_value.reset(); }
    /// What is there, or else a default value from now on.
    T& made()
    {
        if (!m_value)
            m_value = std::make_unique<T>();
        return *m_value;
    }

private:
    std::unique_ptr<T> m_value;
};

/// The same for what all copies share, whether it is there already when they are made or not.
template <typename T>
class SharedRare
{
public:
    SharedRare() = default;
    SharedRare(const SharedRare& other)
        : m_value(other.shared())
    {
    }
    SharedRare(SharedRare&&) noexcept = default;
    SharedRare& operator=(SharedRare other) noexcept
    {
        m_value.swap(other.m_value);
        return *this;
    }
    ~SharedRare() = default;

    const T* find() const { return m_value.get(); } ///< null: there is none so far
    T& made() const { return *shared(); }

private:
    const std::shared_ptr<T>& shared() const
    {
        if (!m_value)
            m_value = std::make_shared<T>();
        return m_value;
    }

    mutable std::shared_ptr<T> m_value; // when it is made, nothing is to be seen of that
};

} // namespace evergrant
