// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/protocol.h"

#include "core/text/jsonvalues.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::link {

namespace {

constexpr double LargestId = 9007199254740992.0; // 2^53: beyond it JSON numbers lose their last digit

// In bytes. At worst each becomes a pair such as \", so that a piece with its envelope stays below MaximumLine.
constexpr qsizetype PieceLength = 32000;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::link)
};

tl::unexpected<Error> badRequest(const QString& message)
{
    return fail(ErrorKind::Usage, u"bad-request"_s, message);
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// 0 unless it is a whole number from 1 to 2^53.
qint64 idFrom(const QJsonValue& value)
{
    const double number = value.toDouble(0);
    return number >= 1 && number <= LargestId && std::floor(number) == number ? qint64(number) : 0;
}

/// What ends a worker of another version, so that the advice to do so can be followed.
bool isOfEveryVersion(const QString& method)
{
    return method == "hello"_L1 || method == "stop"_L1;
}

void appendEscaped(QByteArray& text, QByteArrayView piece)
{
    for (const char byte : piece) {
        if (byte == '"' || byte == '\\')
            text += '\\';
        text += byte;
    }
}

/// `json` is an object in compact form, so that nothing but its quotation marks and backslashes has to be escaped.
QByteArray piecesOf(qint64 id, QByteArrayView json)
{
    const auto isInsideCharacter = [](char byte) { return (uchar(byte) & 0xc0) == 0x80; };
    QByteArray lines;
    lines.reserve(json.size() + json.size() / 4); // most bytes that are escaped are the quotation marks of short texts
    while (!json.isEmpty()) {
        qsizetype length = qMin(PieceLength, json.size());
        while (length < json.size() && isInsideCharacter(json[length]))
            --length;
        const QByteArrayView piece = json.first(length);
        json = json.sliced(length);
        lines +=
            "{\"id\":" + QByteArray::number(id) + ",\"more\":" + (json.isEmpty() ? "false" : "true") + ",\"part\":\"";
        appendEscaped(lines, piece);
        lines += "\",\"v\":" + QByteArray::number(ProtocolVersion) + "}\n";
    }
    return lines;
}

} // namespace

Result<Request> parseRequest(const QByteArray& line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badRequest(Tr::tr("This line is not JSON: %1.").arg(problem.errorString()));
    if (!document.isObject())
        return badRequest(Tr::tr("A request must be a JSON object."));
    const QJsonObject object = document.object();
    Request request;
    request.id = idFrom(object.value("id"_L1));
    request.method = object.value("method"_L1).toString();
    if (object.value("v"_L1).toInt() != ProtocolVersion && !isOfEveryVersion(request.method))
        return fail(ErrorKind::Usage, u"bad-version"_s,
                    Tr::tr("The field \"v\" must be %1. The program and its worker may be of different versions: run "
                           "`evergrant stop`, then try again.")
                        .arg(ProtocolVersion));
    if (request.id == 0)
        return badRequest(Tr::tr("The field \"id\" must be a whole number from 1."));
    if (request.method.isEmpty())
        return badRequest(Tr::tr("The field \"method\" must be a text."));
    const QJsonValue params = object.value("params"_L1);
    if (!params.isObject() && !params.isUndefined())
        return badRequest(Tr::tr("The field \"params\" must be an object."));
    request.params = params.toObject();
    return request;
}

qint64 idIn(const QByteArray& line)
{
    return idFrom(QJsonDocument::fromJson(line).object().value("id"_L1));
}

QByteArray requestLine(const Request& request)
{
    QJsonObject object{{u"v"_s, ProtocolVersion}, {u"id"_s, request.id}, {u"method"_s, request.method}};
    if (!request.params.isEmpty())
        object.insert("params"_L1, request.params);
    return lineOf(object);
}

QByteArray answerLine(qint64 id, const Result<JsonText>& answer)
{
    if (!answer)
        return lineOf({{u"v"_s, ProtocolVersion}, {u"id"_s, id}, {u"error"_s, toJson(answer.error())}});
    const QByteArray& json = answer->bytes();
    const QByteArray head = "{\"id\":" + QByteArray::number(id) + ",\"result\":";
    const QByteArray tail = ",\"v\":" + QByteArray::number(ProtocolVersion) + "}\n";
    const bool fits = head.size() + json.size() + tail.size() <= MaximumLine;
    return fits ? head + json + tail : piecesOf(id, json);
}

QByteArray noticeLine(const QString& notice, const QJsonObject& data)
{
    QJsonObject object{{u"v"_s, ProtocolVersion}, {u"notice"_s, notice}, {u"data"_s, data}};
    QByteArray line = lineOf(object);
    if (line.size() <= MaximumLine)
        return line;
    object.insert("data"_L1, QJsonObject{{u"omitted"_s, true}});
    return lineOf(object);
}

Result<Incoming> parseIncoming(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Incoming incoming;
    incoming.notice = object.value("notice"_L1).toString();
    incoming.id = idFrom(object.value("id"_L1));
    if (!incoming.notice.isEmpty())
        incoming.data = object.value("data"_L1).toObject();
    else if (object.value("error"_L1).isObject())
        incoming.error = errorFromJson(object.value("error"_L1).toObject());
    else if (object.value("part"_L1).isString())
        incoming.part = object.value("part"_L1).toString();
    else if (object.value("result"_L1).isObject())
        incoming.data = object.value("result"_L1).toObject();
    else
        return fail(ErrorKind::Failed, u"bad-answer"_s,
                    Tr::tr("The background worker gave an answer that this program does not understand."));
    incoming.more = object.value("more"_L1).toBool();
    return incoming;
}

} // namespace evergrant::link
