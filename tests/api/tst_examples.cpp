// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of protocol version 1 as the worker and its clients exchanged them before there were structs for them:
// examples/METHOD.json holds params and results, examples/notices.json notices.

#include "../support/messages.h"
#include "../support/testprogram.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace evergrant;
using namespace evergrant::api;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Decoded and encoded again; decoding what comes of it gives the same.
template <typename Message>
Result<QJsonObject> again(const QJsonObject& object)
{
    const auto once = Codec<Message>::decode(object);
    if (!once)
        return tl::unexpected<Error>(once.error());
    const QJsonObject encoded = Codec<Message>::encode(*once);
    if (Codec<Message>::text(*once).bytes() != QJsonDocument(encoded).toJson(QJsonDocument::Compact))
        return fail(ErrorKind::Failed, u"other-text"_s, u"Its text is not the one that Qt would write."_s);
    const auto twice = Codec<Message>::decode(encoded);
    return twice && Codec<Message>::encode(*twice) == encoded
               ? Result<QJsonObject>(encoded)
               : fail(ErrorKind::Failed, u"no-round-trip"_s, u"It is another message after a round trip."_s);
}

using Again = Result<QJsonObject> (*)(const QJsonObject&);

struct MethodCodecs
{
    Again params, result;
};

template <typename... Methods>
QHash<QString, MethodCodecs> codecsOf(test::TypeList<Methods...>)
{
    return {{Methods::Name, {&again<typename Methods::Params>, &again<typename Methods::Answer>}}...};
}

const QHash<QString, MethodCodecs>& methods()
{
    static const auto all = codecsOf(test::AllMethods());
    return all;
}

template <typename... Notices>
QHash<QString, Again> codecsOfNotices(test::TypeList<Notices...>)
{
    return {{Notices::Name, &again<Notices>}...};
}

const QHash<QString, Again>& notices()
{
    static const auto all = codecsOfNotices(test::AllNotices());
    return all;
}

QJsonArray examples(const QString& name)
{
    QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR "/tests/api/examples/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QJsonValue without(const QJsonValue& value, const QStringList& names)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& item : value.toArray())
            array << without(item, names);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const auto& name : names)
        object.remove(name);
    for (auto field = object.begin(); field != object.end(); ++field)
        *field = without(*field, names);
    return object;
}

/// Fields of version 1 that no client has ever read, and that are not sent any more.
QJsonObject withoutUnread(const QString& method, const QJsonObject& result)
{
    if (method == Unlock::Name)
        return without(result, {u"keyring"_s}).toObject();
    if (method != Providers::Name)
        return without(result, {u"refresh_policy"_s, u"renewed_at"_s, u"own_registration"_s, u"learned"_s}).toObject();
    return result;
}

QByteArray textOf(const Result<QJsonObject>& object)
{
    return object ? QJsonDocument(*object).toJson() : object.error().message.toUtf8();
}

} // namespace

class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void sent_data();
    void sent();
};

void TestExamples::requests_data()
{
    QTest::addColumn<QJsonArray>("exchanges");
    for (auto method = methods().begin(); method != methods().end(); ++method)
        QTest::newRow(qPrintable(method.key())) << examples(method.key());
}

void TestExamples::requests()
{
    QFETCH(QJsonArray, exchanges);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const MethodCodecs codecs = methods().value(name);
    QVERIFY(!exchanges.isEmpty());
    for (const auto& exchange : std::as_const(exchanges)) {
        const QJsonObject params = exchange["params"_L1].toObject(), result = exchange["result"_L1].toObject();
        QCOMPARE(textOf(codecs.params(params)), textOf(params));
        QCOMPARE(textOf(codecs.result(result)), textOf(withoutUnread(name, result)));
    }
}

void TestExamples::sent_data()
{
    QTest::addColumn<QJsonArray>("sent");
    for (auto notice = notices().begin(); notice != notices().end(); ++notice) {
        QJsonArray sent;
        for (const auto& example : examples(u"notices"_s)) {
            if (example["notice"_L1].toString() == notice.key())
                sent << example["data"_L1];
        }
        QTest::newRow(qPrintable(notice.key())) << sent;
    }
}

void TestExamples::sent()
{
    QFETCH(QJsonArray, sent);
    QVERIFY(!sent.isEmpty());
    for (const auto& data : std::as_const(sent))
        QCOMPARE(textOf(notices().value(QString::fromUtf8(QTest::currentDataTag()))(data.toObject())),
                 textOf(data.toObject()));
}

EVERGRANT_TEST(TestExamples)
#include "tst_examples.moc"
