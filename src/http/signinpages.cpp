// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/signinpages.h"

#include "http/endpointrequests.h"
#include "http/requestguard.h"
#include "net/random.h"
#include <algorithm>

namespace evergrant::http {

namespace {

constexpr int keyBits = 256;
constexpr std::size_t mostPages = 8;

} // namespace

SignInPages::SignInPages(Worker worker)
    : m_worker(std::move(worker))
{
}

SignInPages::~SignInPages() = default;

Secret SignInPages::add(const api::Authorize::Params& params)
{
    dropOld();
    if (m_pages.size() == mostPages)
        m_pages.erase(m_pages.begin());
    const Secret key = randomText(keyBits);
    const auto connection = m_worker.named(params.name);
    const QString title = connection && !connection->title.isEmpty() ? connection->title : params.name;
    m_pages.push_back({std::make_shared<ServedSignIn>(m_worker, params, title), hashOfKey(key.reveal()), false,
                       m_worker.clock.monotonic() + LinkLife});
    return key;
}

void SignInPages::serve(const HttpRequest& request, const HttpResponder& browser)
{
    if (const int status = pageRefusalOf(request); status != 0)
        return browser.answer(plainAnswer(status));
    dropOld();
    const bool isForm = request.method == "POST";
    const FormFields fields = isForm ? request.bodyFields() : request.queryFields();
    Entry* const entry = find(fields.value("key").value_or(QByteArray()), isForm);
    if (!entry)
        return browser.answer(noSuchPage());
    // A sign-in that begins now may take as long as the worker waits for it.
    entry->endsAt = m_worker.clock.monotonic() + LinkLife;
    const std::shared_ptr<ServedSignIn> page = entry->page;
    if (isForm)
        return page->press(fields, browser);
    const Secret formKey = randomText(keyBits);
    entry->keyHash = hashOfKey(formKey.reveal());
    entry->isOpen = true;
    page->open(formKey.reveal().toByteArray(), browser);
}

SignInPages::Entry* SignInPages::find(const QByteArray& key, bool isOpen)
{
    const QByteArray hash = hashOfKey(key);
    const auto found = std::ranges::find_if(
        m_pages, [&](const Entry& entry) { return entry.isOpen == isOpen && entry.keyHash == hash; });
    return found == m_pages.end() ? nullptr : &*found;
}

void SignInPages::dropOld()
{
    const auto now = m_worker.clock.monotonic();
    std::erase_if(m_pages, [now](const Entry& entry) { return entry.endsAt <= now; });
}

} // namespace evergrant::http
