// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handoff/targets/vaulttarget.h"

#include "core/connection/clientconfig.h"
#include "handoff/targets/contentdigest.h"
#include "handoff/targets/vaultoptions.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::handoff {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evergrant::handoff::VaultTarget)
};

/// "VERSION DIGEST"; the version is 0 with version 1 of the engine.
QString deliveredVersion(qint64 version, const Secret& content)
{
    return QString::number(version) + u' ' + contentDigest(content);
}

QString changeByOthers(const VaultWritten& written, const Secret& content, const QString& lastVersion)
{
    if (lastVersion.isEmpty() || !written.readable)
        return {};
    if (!written.before)
        return Tr::tr("The field was removed since the last delivery.");
    const Secret before = Secret::take(written.before->toUtf8());
    if (before == content || matchesDigest(before, lastVersion.section(u' ', 1)))
        return {};
    return Tr::tr("The field held something else than the last delivery.");
}

/// How far the write is proven, from what is there after it.
DeliveryResult proven(const VaultField& field, const VaultWritten& written, const VaultContent& after,
                      const Secret& content, const QString& lastVersion)
{
    Delivered delivered{Proof::ReadBack, deliveredVersion(written.version, content),
                        changeByOthers(written, content, lastVersion)};
    if (after.readable && Secret::take(after.fields.value(field.field).toString().toUtf8()) == content)
        return delivered;
    if (after.readable)
        return tl::unexpected(
            temporaryFailure(u"read-back-differs"_s, Tr::tr("%1 does not hold what was written to it. Does another "
                                                            "program write the same field?")
                                                         .arg(field.path)));
    if (written.version <= lastVersion.section(u' ', 0, 0).toLongLong())
        return tl::unexpected(temporaryFailure(
            u"version-did-not-grow"_s,
            Tr::tr("Vault accepted a delivery to %1, but no new version came of it.").arg(field.path)));
    delivered.proof = Proof::VersionGrew;
    return delivered;
}

QCoro::Task<DeliveryResult> deliverWith(VaultField field, Secret token, Secret content, QString lastVersion)
{
    const VaultResult<VaultMount> mount = co_await findMount(field, token);
    if (!mount)
        co_return tl::unexpected(mount.error());
    const QJsonValue value = QString::fromUtf8(content.reveal());
    const VaultResult<VaultWritten> written = co_await writeField(field, *mount, token, value);
    if (!written)
        co_return tl::unexpected(written.error());
    const VaultResult<VaultContent> after = co_await readContent(field, *mount, token);
    if (!after)
        co_return tl::unexpected(after.error());
    co_return proven(field, *written, *after, content, lastVersion);
}

QCoro::Task<DeliveryResult> deliverTo(VaultField field, Secret content, QString lastVersion)
{
    for (bool again = true;; again = false) {
        const VaultSession::TokenResult token = co_await field.session->token();
        if (!token)
            co_return tl::unexpected(token.error());
        DeliveryResult result = co_await deliverWith(field, *token, content, lastVersion);
        const bool denied = !result && result.error().error.code == vaultDenied;
        // The token may have ended before its time, for example because somebody revoked it.
        if (!denied || !again || !field.session->forgetToken())
            co_return result;
    }
}

QCoro::Task<VaultResult<void>> eraseAt(VaultField field)
{
    const VaultSession::TokenResult token = co_await field.session->token();
    if (!token)
        co_return tl::unexpected(token.error());
    const VaultResult<VaultMount> mount = co_await findMount(field, *token);
    if (!mount)
        co_return tl::unexpected(mount.error());
    const VaultResult<VaultContent> content = co_await readContent(field, *mount, *token);
    if (!content)
        co_return tl::unexpected(content.error());
    if (content->readable && !content->fields.contains(field.field))
        co_return {};
    const QJsonValue nothing(QJsonValue::Null);
    const VaultResult<VaultWritten> written = co_await writeField(field, *mount, *token, nothing);
    if (!written)
        co_return tl::unexpected(written.error());
    co_return {};
}

bool mayWrite(const QStringList& capabilities)
{
    return std::ranges::any_of(capabilities, [](const QString& word) {
        return word == "create"_L1 || word == "update"_L1 || word == "patch"_L1 || word == "root"_L1;
    });
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> testAt(VaultField field)
{
    const VaultServer server = field.session->server();
    const VaultSession::TokenResult token = co_await field.session->token();
    if (!token)
        co_return tl::unexpected(token.error());
    const VaultResult<VaultMount> mount = co_await findMount(field, *token);
    if (!mount)
        co_return tl::unexpected(mount.error());
    const QString path = mount->dataPath();
    const QJsonObject body{{u"paths"_s, QJsonArray{path}}};
    const VaultRequest request{"POST", u"sys/capabilities-self"_s, body};
    const ApiAnswer answer = co_await askVault(server, request, *token);
    if (!isSuccess(answer))
        co_return tl::unexpected(vaultFailure(answer, server, Tr::tr("the policy “default”")));
    QStringList capabilities;
    for (const QJsonValue& word : objectIn(answer).value("data"_L1).toObject().value(path).toArray())
        capabilities.append(word.toString());
    if (!mayWrite(capabilities))
        co_return tl::unexpected(configurationFailure(
            vaultDenied, Tr::tr("The token may not write “%1” in Vault. Its policy needs create, update and read "
                                "there.")
                             .arg(path)));
    co_return Tr::tr("The token has these rights on “%1”: %2. Nothing was written.")
        .arg(path, capabilities.join(u", "_s));
}

} // namespace

VaultTarget::VaultTarget(VaultField field)
    : m_field(std::move(field))
{
}

Result<std::unique_ptr<VaultTarget>> VaultTarget::make(const TargetSettings& settings, const Secret& secret,
                                                       const TargetPorts& ports)
{
    const Result<QString> path = vaultPathFrom(settings);
    if (!path)
        return tl::unexpected(path.error());
    const Result<VaultLogin> login = vaultLoginFrom(settings, secret);
    if (!login)
        return tl::unexpected(login.error());
    const Result<VaultServer> server = vaultServerFrom(settings, ports.clock);
    if (!server)
        return tl::unexpected(server.error());
    VaultField field{VaultSession::start(*server, *login), *path, settings.options.value(u"field"_s, u"token"_s)};
    return std::unique_ptr<VaultTarget>(new VaultTarget(std::move(field)));
}

QString VaultTarget::secretOrigin() const
{
    QStringList origins;
    for (const QUrl& address : m_field.session->server().addresses)
        origins.append(originOf(address));
    origins.sort();
    return origins.join(u',');
}

QCoro::Task<DeliveryResult> VaultTarget::deliver(Delivery, Secret content, QString lastVersion)
{
    return deliverTo(m_field, std::move(content), std::move(lastVersion));
}

QCoro::Task<tl::expected<QString, DeliveryFailure>> VaultTarget::test()
{
    return testAt(m_field);
}

QCoro::Task<tl::expected<void, DeliveryFailure>> VaultTarget::erase()
{
    return eraseAt(m_field);
}

} // namespace evergrant::handoff
