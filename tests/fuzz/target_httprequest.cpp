// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What anything on this computer, and any page in its browser, may send to the loopback listener.

#include "net/httprequestparser.h"
#include "target.h"

namespace evergrant::fuzz {

namespace {

using State = HttpRequestParser::State;

void checkComplete(const HttpRequest& request)
{
    require(!request.method.isEmpty(), "a request has a method");
    require(request.path.startsWith('/') && !request.path.contains('?'), "a path begins with a slash");
    require(request.headers.contains("host"), "a request names its host");
    require(request.body.size() <= 16 * 1024, "a body is at most 16 kB");
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
        require(it.key() == it.key().toLower(), "names of headers are in lower case");
        require(!it.value().contains('\n'), "a header is one line");
    }
    for (const char c : request.path + request.query)
        require(c != ' ' && c != '\r' && c != '\n' && c != '\0', "a target has no spaces");
}

} // namespace

/// The first byte says where the input is cut in two.
void tryInput(QByteArrayView input)
{
    Choices choices(input);
    const auto cut = choices.byte() * (choices.rest().size() + 1) / 256;
    const auto bytes = choices.rest();

    HttpRequestParser whole;
    whole.feed(bytes);
    HttpRequestParser pieces;
    pieces.feed(bytes.first(cut));
    pieces.feed(bytes.sliced(cut));
    require(whole.state() == pieces.state(), "pieces make the same request");
    require(whole.refusal() == pieces.refusal(), "pieces are refused for the same reason");
    switch (whole.state()) {
    case State::Complete: {
        const auto &a = whole.request(), &b = pieces.request();
        require(a.method == b.method && a.path == b.path && a.query == b.query && a.headers == b.headers &&
                    a.body == b.body,
                "pieces make the same request");
        checkComplete(a);
        break;
    }
    case State::Refused:
        require(whole.refusal() == 400 || whole.refusal() == 413 || whole.refusal() == 414 || whole.refusal() == 431,
                "a refusal has its status");
        break;
    case State::NeedMore:
        require(bytes.size() <= (8 + 16 + 64) * 1024, "nobody can make us wait for ever");
        break;
    }
}

} // namespace evergrant::fuzz
