// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/signinview.h"
#include "http/worker.h"
#include "net/formencoding.h"
#include <memory>

namespace evergrant::http {

/// One page on which a person signs in for one connection, from the first press of a button to the end. Owned through
/// shared_ptr: what it has begun keeps it alive.
class ServedSignIn : public std::enable_shared_from_this<ServedSignIn>
{
public:
    /// `title`: what the page calls the connection.
    ServedSignIn(Worker worker, api::Authorize::Params params, const QString& title);

    /// Shows the page for the first time. `formKey` comes back with each form.
    void open(const QByteArray& formKey, const HttpResponder& browser);
    /// A button was pressed. Answered at once, or within 20 s when it is about how the sign-in ends.
    void press(const FormFields& form, const HttpResponder& browser);

private:
    using Self = std::shared_ptr<ServedSignIn>;
    void start(const HttpResponder& browser);
    static QCoro::Task<> begin(Self self);
    static QCoro::Task<> paste(Self self, QString address, HttpResponder browser);
    static QCoro::Task<> answer(Self self, bool accept, HttpResponder browser);
    static QCoro::Task<> watch(Self self);
    void waitForNews(const HttpResponder& browser);
    void tellNews(const QString& note = {});
    HttpAnswer shown(const QString& note = {}) const;

    Worker m_worker;
    api::Authorize::Params m_params;
    SignInFrame m_frame;
    std::optional<api::Authorize::Answer> m_offer;        ///< empty: not begun
    std::optional<api::AuthorizeWait::Answer> m_question; ///< the open one
    std::optional<Result<api::AuthorizeWait::Answer>> m_end;
    bool m_begins = false;
    QList<HttpResponder> m_waiting;
    std::unique_ptr<Alarm> m_timeout; ///< of those
};

} // namespace evergrant::http
