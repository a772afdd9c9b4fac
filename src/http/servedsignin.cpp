// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/servedsignin.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace evergrant::http {

namespace {

/// A browser gives up after some minutes; whoever looks at it, sooner.
constexpr std::chrono::milliseconds pageTimeout = 20s;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SignInPage)
};

QString textIn(const FormFields& form, QByteArrayView name)
{
    return QString::fromUtf8(form.value(name).value_or(QByteArray())).trimmed();
}

} // namespace

ServedSignIn::ServedSignIn(Worker worker, api::Authorize::Params params, const QString& title)
    : m_worker(std::move(worker))
    , m_params(std::move(params))
    , m_frame{title, {}}
    , m_timeout(m_worker.clock.makeAlarm([this] { tellNews(Tr::tr("The sign-in has not ended yet.")); }))
{
}

void ServedSignIn::open(const QByteArray& formKey, const HttpResponder& browser)
{
    m_frame.key = formKey;
    browser.answer(shown());
}

/// A button of a page that is behind the sign-in, because it was reloaded, shows where the sign-in is.
void ServedSignIn::press(const FormFields& form, const HttpResponder& browser)
{
    const Self self = shared_from_this();
    const QString word = textIn(form, "do"), address = textIn(form, "address");
    if (!m_offer && word == "start"_L1)
        start(browser);
    else if (m_question && (word == "replace"_L1 || word == "keep"_L1))
        answer(self, word == "replace"_L1, browser);
    else if (!m_offer || m_end || m_question || word != "finish"_L1)
        browser.answer(shown());
    else if (!address.isEmpty() && m_offer->userCode.isEmpty())
        paste(self, address, browser);
    else
        waitForNews(browser);
}

/// A button that is pressed twice begins one sign-in.
void ServedSignIn::start(const HttpResponder& browser)
{
    m_waiting.append(browser);
    if (!std::exchange(m_begins, true))
        begin(shared_from_this());
}

QCoro::Task<> ServedSignIn::begin(Self self)
{
    const api::Authorize::Params params = self->m_params;
    const auto begun = co_await asked<api::Authorize>(self->m_worker, params);
    self->m_begins = false;
    if (!begun) {
        self->tellNews(begun.error().message);
        co_return;
    }
    self->m_offer = *begun;
    self->tellNews(begun->notice);
    watch(self);
}

QCoro::Task<> ServedSignIn::paste(Self self, QString address, HttpResponder browser)
{
    const api::AuthorizePaste::Params params{self->m_offer->attempt, address};
    const auto pasted = co_await asked<api::AuthorizePaste>(self->m_worker, params);
    if (pasted)
        self->waitForNews(browser);
    else
        browser.answer(self->shown(pasted.error().message));
}

QCoro::Task<> ServedSignIn::answer(Self self, bool accept, HttpResponder browser)
{
    const api::AuthorizeAnswer::Params params{self->m_offer->attempt, self->m_question->question, accept};
    self->m_question.reset();
    // One that was answered meanwhile, in a window, is no error: the outcome tells.
    const auto answered = co_await asked<api::AuthorizeAnswer>(self->m_worker, params);
    Q_UNUSED(answered)
    watch(self);
    self->waitForNews(browser);
}

/// Until there is a question, or the end.
QCoro::Task<> ServedSignIn::watch(Self self)
{
    const api::AttemptId params{self->m_offer->attempt};
    const auto news = co_await asked<api::AuthorizeWait>(self->m_worker, params);
    if (news && news->outcome == api::AuthorizeWait::Outcome::OtherAccount)
        self->m_question = *news;
    else
        self->m_end = news;
    self->tellNews();
}

void ServedSignIn::waitForNews(const HttpResponder& browser)
{
    if (m_end || m_question)
        return browser.answer(shown());
    m_waiting.append(browser);
    m_timeout->set(pageTimeout);
}

void ServedSignIn::tellNews(const QString& note)
{
    m_timeout->disarm();
    for (const HttpResponder& browser : std::exchange(m_waiting, {}))
        browser.answer(shown(note));
}

HttpAnswer ServedSignIn::shown(const QString& note) const
{
    SignInFrame frame = m_frame;
    frame.note = note;
    if (m_end)
        return endPage(frame, *m_end);
    if (m_question)
        return questionPage(frame, m_question->message);
    return m_offer ? waitingPage(frame, *m_offer) : startPage(frame);
}

} // namespace evergrant::http
