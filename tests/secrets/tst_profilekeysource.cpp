// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/profilekeysource.h"

#include "../support/testprogram.h"
#include <QCoroTask>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

const QByteArray hexKey = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

/// A keychain in memory that can be told to fail.
class FakeKeychain : public Keychain
{
public:
    QHash<QString, QByteArray> items;
    std::optional<Error> readError, writeError;
    int writes = 0;

    QCoro::Task<KeyringState> probe() override { co_return KeyringState::Ready; }
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override
    {
        if (readError)
            co_return tl::unexpected(*readError);
        if (!items.contains(key))
            co_return std::nullopt;
        co_return std::optional(secret(items.value(key)));
    }
    QCoro::Task<Result<void>> write(QString key, Secret value) override
    {
        ++writes;
        if (writeError)
            co_return tl::unexpected(*writeError);
        items.insert(key, value.reveal().toByteArray());
        co_return {};
    }
    QCoro::Task<Result<void>> remove(QString) override { co_return {}; }
    QCoro::Task<Result<void>> unlock() override { co_return {}; }
};

Result<Secret> keyFrom(ProfileKeySource& source, bool mayCreate)
{
    return QCoro::waitFor(source.profileKey(mayCreate));
}

QString codeOf(const Result<Secret>& key)
{
    return key ? u"success"_s : key.error().code;
}

} // namespace

class TestProfileKeySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keychainKeyIsMadeOnce();
    void keychainKeyIsNeverMadeAgain();
    void keychainTroubleIsPassedOn_data();
    void keychainTroubleIsPassedOn();
    void forms_data();
    void forms();
    void keyFileIsMadeOnce();
    void keyFileMustBePrivate_data();
    void keyFileMustBePrivate();
    void keyFileTrouble();
    void credential();
    void putBackIntoTheKeychain();
    void putBackWhereTheKeychainRefuses();
    void putBackIntoAFile();

private:
    QString write(const QByteArray& content, mode_t mode = 0600, const QString& name = u"key"_s);
    std::unique_ptr<QTemporaryDir> m_folder;
    const QUuid m_profile = QUuid::fromString(u"5b0f3d1c-6d3e-4a57-8a4e-2d9c9a4f7b11"_s);
    const QString m_item = u"evergrant/5b0f3d1c-6d3e-4a57-8a4e-2d9c9a4f7b11/profile-key"_s;
};

QString TestProfileKeySource::write(const QByteArray& content, mode_t mode, const QString& name)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        ::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("the key file of the test cannot be written");
    return path;
}

void TestProfileKeySource::keychainKeyIsMadeOnce()
{
    FakeKeychain keychain;
    KeychainKeySource source(keychain, m_profile);
    const auto made = keyFrom(source, true);
    QVERIFY(made);
    QCOMPARE(made->reveal().size(), 32);
    QCOMPARE(keychain.items.value(m_item), made->reveal().toByteArray());
    for (const bool mayCreate : {true, false})
        QVERIFY(keyFrom(source, mayCreate).value() == *made);
    QCOMPARE(keychain.writes, 1);
}

void TestProfileKeySource::keychainKeyIsNeverMadeAgain()
{
    FakeKeychain keychain;
    KeychainKeySource source(keychain, m_profile);
    QCOMPARE(codeOf(keyFrom(source, false)), u"profile-key-lost"_s);
    QCOMPARE(keychain.writes, 0);
    keychain.items.insert(m_item, "too short");
    QCOMPARE(codeOf(keyFrom(source, true)), u"profile-key-damaged"_s);
    QCOMPARE(keychain.items.value(m_item), "too short");
}

void TestProfileKeySource::keychainTroubleIsPassedOn_data()
{
    QTest::addColumn<bool>("onWrite");
    QTest::newRow("reading") << false;
    QTest::newRow("writing") << true;
}

void TestProfileKeySource::keychainTroubleIsPassedOn()
{
    QFETCH(const bool, onWrite);
    FakeKeychain keychain;
    (onWrite ? keychain.writeError : keychain.readError) = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, {}};
    KeychainKeySource source(keychain, m_profile);
    const auto key = keyFrom(source, true);
    QCOMPARE(codeOf(key), u"keyring-locked"_s);
    QVERIFY(key.error().kind == ErrorKind::StoreLocked);
    QCOMPARE(keychain.writes, onWrite ? 1 : 0);
}

void TestProfileKeySource::forms_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");
    const QByteArray raw = QByteArray::fromHex(hexKey);
    QTest::newRow("bytes") << raw << true;
    QTest::newRow("hex") << hexKey << true;
    QTest::newRow("hex with newline") << hexKey + "\n" << true;
    QTest::newRow("hex in capitals") << hexKey.toUpper() + "\r\n" << true;
    QTest::newRow("a byte short") << raw.chopped(1) << false;
    QTest::newRow("a byte more") << raw + "x" << false;
    QTest::newRow("a digit short") << hexKey.chopped(1) << false;
    QTest::newRow("not hex") << QByteArray(64, 'z') << false;
    QTest::newRow("with a blank inside") << hexKey.first(32) + " " + hexKey.sliced(33) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("large") << QByteArray(100'000, 'a') << false;
}

void TestProfileKeySource::forms()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, good);
    KeyFileSource source(write(content));
    const auto key = keyFrom(source, true);
    QCOMPARE(codeOf(key), good ? u"success"_s : u"profile-key-damaged"_s);
    if (good)
        QCOMPARE(key->reveal().toByteArray().toHex(), hexKey);
}

void TestProfileKeySource::keyFileIsMadeOnce()
{
    const QString path = m_folder->filePath(u"new-key"_s);
    KeyFileSource source(path);
    QCOMPARE(codeOf(keyFrom(source, false)), u"profile-key-lost"_s);
    QVERIFY(!QFile::exists(path));
    const auto made = keyFrom(source, true);
    QVERIFY(made);
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
    QCOMPARE(found.st_mode & 0777, mode_t(0600));
    QVERIFY(keyFrom(source, false).value() == *made);
    QVERIFY(keyFrom(source, true).value() == *made);
    QVERIFY(source.description().contains(path));
}

void TestProfileKeySource::keyFileMustBePrivate_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("code");
    QTest::newRow("0600") << 0600 << u"success"_s;
    QTest::newRow("0400") << 0400 << u"success"_s;
    QTest::newRow("0640") << 0640 << u"key-file-exposed"_s;
    QTest::newRow("0604") << 0604 << u"key-file-exposed"_s;
    QTest::newRow("0620") << 0620 << u"key-file-exposed"_s;
}

void TestProfileKeySource::keyFileMustBePrivate()
{
    QFETCH(const int, mode);
    QFETCH(const QString, code);
    KeyFileSource source(write(hexKey, mode_t(mode)));
    QCOMPARE(codeOf(keyFrom(source, false)), code);
}

void TestProfileKeySource::keyFileTrouble()
{
    KeyFileSource folder(m_folder->path());
    QCOMPARE(codeOf(keyFrom(folder, true)), u"key-file-unusable"_s);
    // A pipe without a writer would stop the worker's only thread for good, and a device has no end.
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString& path : {pipe, u"/dev/zero"_s}) {
        KeyFileSource source(path);
        QCOMPARE(codeOf(keyFrom(source, true)), u"key-file-unusable"_s);
    }
    // Nor is it moved away to put a key in its place.
    KeyFileSource source(pipe);
    QCOMPARE(QCoro::waitFor(source.putBack(secret(QByteArray(32, 'n')))).error().code, u"key-file-unusable"_s);
    QVERIFY(!QFile::exists(pipe + u".replaced"_s));
    KeyFileSource nowhere(m_folder->filePath(u"no/such/key"_s));
    QCOMPARE(codeOf(keyFrom(nowhere, true)), u"key-file-unusable"_s);
}

void TestProfileKeySource::credential()
{
    SystemdCredentialSource source(m_folder->path());
    QVERIFY(!source.isThere());
    QCOMPARE(codeOf(keyFrom(source, true)), u"profile-key-lost"_s); // never made here
    write(hexKey, 0440, u"evergrant-profile-key"_s);
    QVERIFY(source.isThere());
    QCOMPARE(keyFrom(source, false)->reveal().toByteArray().toHex(), hexKey);
}

/// Another key that is there may be the only one that opens something: it is kept.
void TestProfileKeySource::putBackIntoTheKeychain()
{
    FakeKeychain keychain;
    KeychainKeySource source(keychain, m_profile);
    const Secret lost = secret(QByteArray(32, 'l'));
    QVERIFY(QCoro::waitFor(source.putBack(lost)));
    QVERIFY(keyFrom(source, false).value() == lost);
    QVERIFY(QCoro::waitFor(source.putBack(lost)));
    QCOMPARE(keychain.writes, 1);

    QVERIFY(QCoro::waitFor(source.putBack({})));
    const Secret made = *keyFrom(source, false);
    QVERIFY(!(made == lost));
    QCOMPARE(made.reveal().size(), 32);
    QVERIFY(secret(keychain.items.value(m_item + u"/replaced"_s)) == lost);
    QVERIFY(QCoro::waitFor(source.putBack(lost)));
    QVERIFY(secret(keychain.items.value(m_item + u"/replaced-2"_s)) == made);
    QVERIFY(QCoro::waitFor(source.putBack(made))); // what is kept already is not kept twice
    QCOMPARE(keychain.items.size(), 3);
}

void TestProfileKeySource::putBackWhereTheKeychainRefuses()
{
    FakeKeychain keychain;
    keychain.items.insert(m_item, QByteArray(32, 'o'));
    keychain.writeError = Error{ErrorKind::StoreLocked, u"keyring-locked"_s, {}};
    KeychainKeySource source(keychain, m_profile);
    QCOMPARE(QCoro::waitFor(source.putBack(secret(QByteArray(32, 'n')))).error().code, u"keyring-locked"_s);
    QCOMPARE(keychain.items.value(m_item), QByteArray(32, 'o'));
}

void TestProfileKeySource::putBackIntoAFile()
{
    const QString path = m_folder->filePath(u"made"_s);
    KeyFileSource source(path);
    const Secret lost = secret(QByteArray::fromHex(hexKey));
    QVERIFY(QCoro::waitFor(source.putBack(lost)));
    QVERIFY(keyFrom(source, false).value() == lost);
    QVERIFY(QCoro::waitFor(source.putBack(lost)));
    QVERIFY(!QFile::exists(path + u".replaced"_s));
    QVERIFY(QCoro::waitFor(source.putBack({})));
    QVERIFY(!(keyFrom(source, false).value() == lost));
    KeyFileSource kept(path + u".replaced"_s);
    QVERIFY(keyFrom(kept, false).value() == lost);

    SystemdCredentialSource credential(m_folder->path());
    QCOMPARE(QCoro::waitFor(credential.putBack(lost)).error().code, u"key-not-ours"_s);
}

EVERGRANT_TEST(TestProfileKeySource)
#include "tst_profilekeysource.moc"
