// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keycustody.h"

#include "../support/testprogram.h"
#include <QCoroTask>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUuid profile = QUuid::fromString(u"5b0f3d1c-6d3e-4a57-8a4e-2d9c9a4f7b11"_s);
const QString item = u"evergrant/5b0f3d1c-6d3e-4a57-8a4e-2d9c9a4f7b11/profile-key"_s;
constexpr int forever = 1000;

Secret secret(const QByteArray& text)
{
    QByteArray copy(text.constData(), text.size());
    return Secret::take(std::move(copy));
}

/// What outlives a process. After `left` more changes the process is dead, and changes nothing any more.
struct World : public Keychain
{
    QHash<QString, QByteArray> items;
    QByteArray note;
    int left = forever;
    bool isLocked = false;

    bool dies() { return left-- <= 0; }
    static tl::unexpected<Error> dead() { return fail(ErrorKind::Failed, u"dead"_s, u"dead"_s); }
    static tl::unexpected<Error> locked() { return fail(ErrorKind::StoreLocked, u"keyring-locked"_s, u"Locked."_s); }

    QCoro::Task<KeyringState> probe() override { co_return KeyringState::Ready; }
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override
    {
        if (isLocked)
            co_return locked();
        if (!items.contains(key))
            co_return std::nullopt;
        co_return std::optional(secret(items.value(key)));
    }
    QCoro::Task<Result<void>> write(QString key, Secret value) override
    {
        if (dies())
            co_return dead();
        items.insert(key, value.reveal().toByteArray());
        co_return {};
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        if (dies())
            co_return dead();
        items.remove(key);
        co_return {};
    }
    QCoro::Task<Result<void>> unlock() override { co_return {}; }

    KeyNoteFile noteFile()
    {
        return {[this] { return Result<QByteArray>(note); },
                [this](const QByteArray& text) -> Result<void> {
                    if (dies())
                        return dead();
                    note = text;
                    return {};
                }};
    }
};

/// One that a test can wait for.
PassphraseStretch quickStretch()
{
    auto how = PassphraseStretch::make();
    how.passes = 1;
    how.memory = 64;
    return how;
}

QString codeOf(const Result<void>& result)
{
    return result ? u"success"_s : result.error().code;
}

} // namespace

class TestKeyCustody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void diesAtAnyStep_data();
    void diesAtAnyStep();
    void choosesForANewProfile_data();
    void choosesForANewProfile();
    void choosesWhereTheKeychainIsLocked();
    void passphrase();
    void credentialOfAnotherKey();
    void withoutItsUnit();
    void staysWhereItIs_data();
    void staysWhereItIs();
    void otherNameOfTheSameFile();
    void damagedNote();
    void givenFile();
    void halfWrittenFile();

private:
    std::unique_ptr<KeyCustody> start(const QString& givenFile = {});
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void write(const QString& name, const QByteArray& text) const;
    /// Puts the key to `source`, as a person would.
    Secret prepare(KeySource source);
    static KeyPlace place(KeySource source) { return {source, {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<World> m_world;
    QString m_credentials;
    const Secret m_passphrase = secret("correct horse battery");
};

void TestKeyCustody::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<World>();
    m_credentials.clear();
}

std::unique_ptr<KeyCustody> TestKeyCustody::start(const QString& givenFile)
{
    return std::make_unique<KeyCustody>(
        KeyCustody::Surroundings{profile, m_folder->path(), givenFile, m_credentials, &quickStretch}, *m_world,
        m_world->noteFile());
}

void TestKeyCustody::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

Secret TestKeyCustody::prepare(KeySource source)
{
    const auto custody = start();
    (void)QCoro::waitFor(custody->choose(place(KeySource::Keychain), {})); // without it there is no key below
    const auto key = QCoro::waitFor(custody->profileKey(false)).value_or(Secret());
    m_credentials = m_folder->path();
    write(u"evergrant-profile-key"_s, key.reveal().toByteArray());
    const auto again = start();
    (void)QCoro::waitFor(again->move(place(source), m_passphrase)); // the callers look at what came of it
    return key;
}

void TestKeyCustody::diesAtAnyStep_data()
{
    QTest::addColumn<KeySource>("from");
    QTest::addColumn<KeySource>("to");
    const QList<KeySource> sources{KeySource::Keychain, KeySource::File, KeySource::Systemd, KeySource::Passphrase};
    for (const auto from : sources)
        for (const auto to : sources)
            if (from != to)
                QTest::addRow("%s to %s", qPrintable(toWord(from)), qPrintable(toWord(to))) << from << to;
}

/// However far it gets: the next process finds the key, and nothing is left behind in the end.
void TestKeyCustody::diesAtAnyStep()
{
    QFETCH(KeySource, from);
    QFETCH(KeySource, to);
    bool hasMoved = false;
    int steps = 0;
    for (; !hasMoved && steps < 20; ++steps) {
        init();
        const Secret key = prepare(from);
        QVERIFY(start()->state().place.source == from);
        {
            const auto custody = start();
            if (from == KeySource::Passphrase)
                QVERIFY(QCoro::waitFor(custody->givePassphrase(m_passphrase)).has_value());
            m_world->left = steps;
            const auto moved = QCoro::waitFor(custody->move(place(to), m_passphrase));
            hasMoved = moved.has_value() && m_world->left >= 0;
        }
        m_world->left = forever;
        const auto next = start();
        const auto state = next->state();
        QVERIFY(state.place.source == from || state.place.source == to);
        if (state.place.source == KeySource::Passphrase)
            QVERIFY(QCoro::waitFor(next->givePassphrase(m_passphrase)).has_value());
        const auto found = QCoro::waitFor(next->profileKey(false));
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QVERIFY(*found == key);
        QVERIFY(!next->state().leftBehind);
        if (state.place.source == to) {
            QCOMPARE(m_world->items.contains(item), to == KeySource::Keychain);
            QCOMPARE(QFileInfo::exists(path(u"profile-key"_s)), to == KeySource::File);
        }
    }
    QVERIFY2(hasMoved, "it never got through");
    QVERIFY2(steps > 1, "no step was interrupted");
}

void TestKeyCustody::choosesForANewProfile_data()
{
    QTest::addColumn<KeySource>("source");
    QTest::newRow("keychain") << KeySource::Keychain;
    QTest::newRow("file") << KeySource::File;
    QTest::newRow("passphrase") << KeySource::Passphrase;
}

void TestKeyCustody::choosesForANewProfile()
{
    QFETCH(KeySource, source);
    const auto custody = start();
    QVERIFY(!custody->state().isChosen);
    QCOMPARE(codeOf(QCoro::waitFor(custody->choose(place(source), m_passphrase))), u"success"_s);
    QVERIFY(custody->state().isChosen && custody->state().place.source == source);
    const auto key = QCoro::waitFor(custody->profileKey(false));
    QVERIFY(key && key->reveal().size() == 32);
    QCOMPARE(m_world->items.contains(item), source == KeySource::Keychain);
}

void TestKeyCustody::choosesWhereTheKeychainIsLocked()
{
    m_world->isLocked = true;
    const auto custody = start();
    QCOMPARE(codeOf(QCoro::waitFor(custody->choose(place(KeySource::File), {}))), u"success"_s);
    QVERIFY2(!custody->state().leftBehind, "the key was made for this place; there is no copy of it anywhere else");
    QVERIFY(QCoro::waitFor(custody->profileKey(false)).has_value());
}

void TestKeyCustody::passphrase()
{
    const Secret key = prepare(KeySource::Passphrase);
    QVERIFY(!m_world->note.contains(key.reveal().toByteArray()) &&
            !m_world->note.contains(m_passphrase.reveal().toByteArray()));
    const auto custody = start();
    const auto locked = QCoro::waitFor(custody->profileKey(false));
    QVERIFY(!locked && locked.error().kind == ErrorKind::StoreLocked);
    QVERIFY2(!isKeyTrouble(locked.error()), "a key that waits for its passphrase is not lost");
    QCOMPARE(codeOf(QCoro::waitFor(custody->givePassphrase(secret("correct horse cattery")))), u"passphrase-wrong"_s);
    QVERIFY(!custody->holdsPassphraseKey());
    QCOMPARE(codeOf(QCoro::waitFor(custody->givePassphrase(m_passphrase))), u"success"_s);
    QVERIFY(custody->holdsPassphraseKey());
    QVERIFY(QCoro::waitFor(custody->profileKey(false)).value() == key);
    // Another passphrase for the same key.
    const Secret other = secret("staple staple staple");
    QCOMPARE(codeOf(QCoro::waitFor(custody->move(place(KeySource::Passphrase), other))), u"success"_s);
    const auto next = start();
    QCOMPARE(codeOf(QCoro::waitFor(next->givePassphrase(m_passphrase))), u"passphrase-wrong"_s);
    QCOMPARE(codeOf(QCoro::waitFor(next->givePassphrase(other))), u"success"_s);
    QCOMPARE(codeOf(QCoro::waitFor(next->move(place(KeySource::Passphrase), secret("short")))), u"passphrase-short"_s);
}

void TestKeyCustody::credentialOfAnotherKey()
{
    const Secret key = prepare(KeySource::File);
    write(u"evergrant-profile-key"_s, QByteArray(32, 'x'));
    const auto custody = start();
    QCOMPARE(codeOf(QCoro::waitFor(custody->move(place(KeySource::Systemd), {}))), u"credential-other"_s);
    QVERIFY(QCoro::waitFor(custody->profileKey(false)).value() == key);
    m_credentials.clear();
    const auto elsewhere = start();
    QCOMPARE(codeOf(QCoro::waitFor(elsewhere->move(place(KeySource::Systemd), {}))), u"credential-missing"_s);
    QVERIFY(QCoro::waitFor(elsewhere->profileKey(false)).value() == key);
}

void TestKeyCustody::withoutItsUnit()
{
    prepare(KeySource::Systemd);
    m_credentials.clear();
    const auto key = QCoro::waitFor(start()->profileKey(true));
    QVERIFY(!key && key.error().code == "credential-missing"_L1);
    QVERIFY2(!isKeyTrouble(key.error()), "no other key may be begun with");
}

void TestKeyCustody::staysWhereItIs_data()
{
    QTest::addColumn<KeySource>("source");
    QTest::newRow("keychain") << KeySource::Keychain;
    QTest::newRow("file") << KeySource::File;
    QTest::newRow("systemd") << KeySource::Systemd;
}

void TestKeyCustody::staysWhereItIs()
{
    QFETCH(KeySource, source);
    prepare(source);
    QCOMPARE(codeOf(QCoro::waitFor(start()->move(place(source), {}))), u"key-there-already"_s);
}

/// The old copy would be the new one.
void TestKeyCustody::otherNameOfTheSameFile()
{
    const Secret key = prepare(KeySource::File);
    QVERIFY(QFile::link(path(u"profile-key"_s), path(u"link"_s)));
    const auto custody = start();
    QCOMPARE(codeOf(QCoro::waitFor(custody->move({KeySource::File, path(u"link"_s)}, {}))), u"key-there-already"_s);
    QVERIFY(QCoro::waitFor(start()->profileKey(false)).value() == key);
}

void TestKeyCustody::damagedNote()
{
    prepare(KeySource::File);
    m_world->note.chop(10);
    const auto custody = start();
    const auto key = QCoro::waitFor(custody->profileKey(true));
    QVERIFY(!key && key.error().code == "key-note-damaged"_L1);
    QCOMPARE(codeOf(QCoro::waitFor(custody->move(place(KeySource::Keychain), {}))), u"key-note-damaged"_s);
    QVERIFY2(!m_world->items.contains(item), "no new key is made in the keychain");
}

void TestKeyCustody::givenFile()
{
    const Secret key = prepare(KeySource::File);
    const auto custody = start(path(u"given"_s));
    QVERIFY(custody->state().isGiven);
    const auto given = QCoro::waitFor(custody->profileKey(true));
    QVERIFY(given && !(*given == key));
    QCOMPARE(codeOf(QCoro::waitFor(custody->move(place(KeySource::Keychain), {}))), u"key-file-given"_s);
    QVERIFY(QCoro::waitFor(start()->profileKey(false)).value() == key);
}

/// Of a move that died while it wrote.
void TestKeyCustody::halfWrittenFile()
{
    const Secret key = prepare(KeySource::Keychain);
    write(u"profile-key"_s, "0011");
    const auto custody = start();
    QCOMPARE(codeOf(QCoro::waitFor(custody->move(place(KeySource::File), {}))), u"success"_s);
    QVERIFY(QCoro::waitFor(start()->profileKey(false)).value() == key);
}

EVERGRANT_TEST(TestKeyCustody)
#include "tst_keycustody.moc"
