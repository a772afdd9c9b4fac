// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/vaultsecret.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::VaultSecret)
};

constexpr int mostTries = 5;

QString rights(const VaultMount& mount)
{
    return Tr::tr("create, update and read on “%1”").arg(mount.dataPath());
}

/// "check-and-set parameter did not match the current version": status 400 is everything else, too.
bool isConflict(const ApiAnswer& answer)
{
    return answer.complete && answer.status == 400 && vaultErrors(answer).contains("did not match"_L1);
}

QJsonObject patchBody(const VaultField& target, const QJsonValue& value)
{
    return {{u"data"_s, QJsonObject{{target.field, value}}}};
}

QJsonObject wholeBody(const VaultContent& content, const VaultMount& mount)
{
    if (mount.version == 1)
        return content.fields;
    return {{u"options"_s, QJsonObject{{u"cas"_s, content.version}}}, {u"data"_s, content.fields}};
}

qint64 versionIn(const ApiAnswer& answer)
{
    return objectIn(answer).value("data"_L1).toObject().value("version"_L1).toInteger();
}

VaultRequest patchOf(const VaultField& target, const VaultMount& mount, const QJsonValue& value)
{
    return {"PATCH", mount.dataPath(), patchBody(target, value), "application/merge-patch+json"};
}

/// A null value takes the field away, as in a merge patch (RFC 7396).
void setField(VaultContent& content, const QString& field, const QJsonValue& value)
{
    if (value.isNull())
        content.fields.remove(field);
    else
        content.fields.insert(field, value);
}

} // namespace

QCoro::Task<VaultResult<VaultMount>> findMount(VaultField target, Secret token)
{
    const VaultServer server = target.session->server();
    const VaultRequest request{"GET", u"sys/internal/ui/mounts/"_s + target.path};
    const ApiAnswer answer = co_await askVault(server, request, token);
    VaultMount mount{target.path.section(u'/', 0, 0) + u'/', 2, target.path.section(u'/', 1)};
    if (!answer.complete || answer.status >= 500 || answer.status == 307 || answer.status == 429)
        co_return tl::unexpected(vaultFailure(answer, server, {}));
    const QJsonObject data = objectIn(answer).value("data"_L1).toObject();
    const QString path = data.value("path"_L1).toString();
    // Not every token may ask.
    if (isSuccess(answer) && !path.isEmpty() && target.path.startsWith(path)) {
        mount.path = path;
        mount.rest = target.path.sliced(path.size());
        mount.version = data.value("options"_L1).toObject().value("version"_L1).toString() == "2"_L1 ? 2 : 1;
    }
    co_return mount;
}

QCoro::Task<VaultResult<VaultContent>> readContent(VaultField target, VaultMount mount, Secret token)
{
    const VaultServer server = target.session->server();
    const VaultRequest request{"GET", mount.dataPath()};
    const ApiAnswer answer = co_await askVault(server, request, token);
    const QJsonObject data = objectIn(answer).value("data"_L1).toObject();
    if (answer.complete && answer.status == 403)
        co_return VaultContent{{}, 0, false};
    const bool isNothingThere = answer.complete && answer.status == 404;
    if (!isSuccess(answer) && !isNothingThere)
        co_return tl::unexpected(vaultFailure(answer, server, rights(mount)));
    if (mount.version == 1)
        co_return VaultContent{data, 0, true};
    // A version that was deleted is answered with 404 and its number.
    co_return VaultContent{data.value("data"_L1).toObject(),
                           data.value("metadata"_L1).toObject().value("version"_L1).toInteger(), true};
}

QCoro::Task<VaultResult<VaultWritten>> writeField(VaultField target, VaultMount mount, Secret token, QJsonValue value)
{
    const VaultServer server = target.session->server();
    for (int tries = 1;; ++tries) {
        VaultResult<VaultContent> content = co_await readContent(target, mount, token);
        if (!content)
            co_return tl::unexpected(content.error());
        VaultWritten written{0, content->readable, {}};
        if (const QJsonValue before = content->fields.value(target.field); before.isString())
            written.before = before.toString();
        // Without the right to read, only a patch leaves the other fields alone.
        VaultRequest request = patchOf(target, mount, value);
        if (content->readable) {
            setField(*content, target.field, value);
            request = {"POST", mount.dataPath(), wholeBody(*content, mount)};
        }
        if (content->readable && content->fields.isEmpty())
            request = {"DELETE", mount.dataPath()};
        const ApiAnswer answer = co_await askVault(server, request, token);
        if (isSuccess(answer)) {
            written.version = versionIn(answer);
            co_return written;
        }
        if (!isConflict(answer) || tries == mostTries)
            co_return tl::unexpected(vaultFailure(answer, server, rights(mount)));
    }
}

} // namespace evergrant::handoff
