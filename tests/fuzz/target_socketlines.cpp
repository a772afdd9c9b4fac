// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines that programs of the same user write to the worker's socket, and what a client reads back.

#include "link/linereader.h"
#include "link/protocol.h"
#include "target.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant::link;

namespace evergrant::fuzz {

namespace {

QList<QByteArray> linesOf(LineReader& reader)
{
    QList<QByteArray> lines;
    while (const auto line = reader.next())
        lines << *line;
    return lines;
}

/// A result of any size comes back as it was.
void checkAnswer(qint64 id, const QJsonObject& result)
{
    QByteArray all = answerLine(id, result);
    require(all.endsWith('\n'), "an answer ends its line");
    all.chop(1);
    QString parts;
    std::optional<QJsonObject> received;
    for (const auto& line : all.split('\n')) {
        require(line.size() < MaximumLine, "a line is at most 64 kB");
        const auto incoming = parseIncoming(line);
        require(incoming.has_value() && incoming->id == id, "a client reads what a worker writes");
        if (!incoming->part) {
            received = incoming->data;
            continue;
        }
        parts += *incoming->part;
        if (!incoming->more)
            received = QJsonDocument::fromJson(parts.toUtf8()).object();
    }
    require(received == result, "a result arrives as it was");
}

void checkLine(const QByteArray& line)
{
    const auto request = parseRequest(line);
    if (!request) {
        require(request.error().kind == ErrorKind::Usage && !request.error().message.isEmpty(),
                "a bad line is explained");
        const auto reply = parseIncoming(answerLine(idIn(line), tl::unexpected(request.error())).chopped(1));
        require(reply && reply->error && reply->error->code == request.error().code, "an error arrives as it was");
        return;
    }
    require(request->id >= 1 && request->id == idIn(line) && !request->method.isEmpty(), "a request is complete");
    const auto again = parseRequest(requestLine(*request).chopped(1));
    require(again && again->id == request->id && again->method == request->method && again->params == request->params,
            "a request is written as it is read");
    checkAnswer(request->id, request->params);
    const QJsonObject large{
        {u"all"_s, QString::fromUtf8(line).repeated(1 + 200'000 / qMax(line.size(), qsizetype(1)))}};
    if (line.size() % 64 == 0)
        checkAnswer(request->id, large);
}

} // namespace

/// The first byte says where the input is cut in two.
void tryInput(QByteArrayView input)
{
    constexpr qsizetype maximum = 256;
    Choices choices(input);
    const auto cut = choices.byte() * (choices.rest().size() + 1) / 256;
    const auto bytes = choices.rest();
    LineReader whole(maximum);
    whole.feed(bytes);
    const auto lines = linesOf(whole);
    LineReader pieces(maximum);
    pieces.feed(bytes.first(cut));
    auto same = linesOf(pieces);
    pieces.feed(bytes.sliced(cut));
    same += linesOf(pieces);
    require(lines == same && whole.overflowed() == pieces.overflowed(), "pieces make the same lines");
    for (const auto& line : lines) {
        require(line.size() <= maximum && !line.contains('\n'), "a line is one line, and not longer than allowed");
        checkLine(line);
        (void)parseIncoming(line);
    }
}

} // namespace evergrant::fuzz
