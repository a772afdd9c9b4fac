// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "handoff/aws/awsprofiles.h"
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace evergrant;
using namespace evergrant::handoff;
using namespace Qt::Literals::StringLiterals;

class TestAwsProfiles : public QObject
{
    Q_OBJECT

    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void linesOfFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("region"); // empty: has none
        QTest::newRow("plain") << QByteArray("[a]\nregion = eu-west-1\n") << u"a"_s << u"eu-west-1"_s;
        QTest::newRow("no spaces") << QByteArray("[a]\nregion=eu-west-1") << u"a"_s << u"eu-west-1"_s;
        QTest::newRow("Windows, BOM") << QByteArray("\xEF\xBB\xBF[a]\r\nREGION = eu-west-1\r\n") << u"a"_s
                                      << u"eu-west-1"_s;
        QTest::newRow("all indented") << QByteArray("[a]\n  output = json\n  region = eu-west-1\n") << u"a"_s
                                      << u"eu-west-1"_s;
        QTest::newRow("nested") << QByteArray("[a]\ns3 =\n  region = us-east-1\n  max = 3\nregion = eu-west-1\n")
                                << u"a"_s << u"eu-west-1"_s;
        QTest::newRow("only nested") << QByteArray("[a]\ns3 =\n  region = us-east-1\n") << u"a"_s << QString();
        QTest::newRow("comments") << QByteArray("# x\n[a]\n; region = x\n#region = y\nregion = eu-west-1\n") << u"a"_s
                                  << u"eu-west-1"_s;
        QTest::newRow("last counts") << QByteArray("[a]\nregion = x\n[b]\nregion = y\n[a]\nregion = eu-west-1\n")
                                     << u"a"_s << u"eu-west-1"_s;
        QTest::newRow("before a section") << QByteArray("region = x\n[a]\n") << u"a"_s << QString();
        QTest::newRow("nonsense") << QByteArray("[a\nregion = x\n[a]\nnonsense\n= y\nregion = eu-west-1\n") << u"a"_s
                                  << u"eu-west-1"_s;
        QTest::newRow("equals sign in it") << QByteArray("[a]\nregion = a=b\n") << u"a"_s << u"a=b"_s;
    }
    void linesOfFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, section);
        QTEST(readIni(text).value(section).value(u"region"_s), "region");
    }

    void profilesOfBothFiles()
    {
        const AwsProfiles profiles(
            readIni("[default]\nregion = a\n[profile one]\nregion = b\naws_access_key_id = config\n"
                    "[profile \"two words\"]\nregion = c\n[three]\nregion = d\n"
                    "[sso-session x]\nsso_region = e\n[profilefour]\nregion = f\n"),
            readIni("[one]\naws_access_key_id = credentials\n[five]\naws_access_key_id = g\n"));
        const auto get = [&](const QString& profile, const QString& setting) {
            return profiles.profile(profile).value_or(AwsProfiles::Settings()).value(setting);
        };
        QCOMPARE(get(u"default"_s, u"region"_s), u"a"_s);
        QCOMPARE(get(u"one"_s, u"region"_s), u"b"_s);
        QCOMPARE(get(u"one"_s, u"aws_access_key_id"_s), u"credentials"_s);
        QCOMPARE(get(u"two words"_s, u"region"_s), u"c"_s);
        QCOMPARE(get(u"five"_s, u"aws_access_key_id"_s), u"g"_s);
        for (const QString& none : {u"three"_s, u"x"_s, u"four"_s, u"sso-session x"_s, u"profilefour"_s})
            QVERIFY2(!profiles.profile(none), qPrintable(none));
    }

    /// Both files move, and a change of one counts at the next reading.
    void filesAreReadAgain()
    {
        const QTemporaryDir folder;
        AwsSurroundings surroundings;
        surroundings.home = folder.path();
        QVERIFY(readAwsProfiles(surroundings)); // neither is there
        QVERIFY(QDir(folder.path()).mkdir(u".aws"_s));
        write(folder.filePath(u".aws/config"_s), "[profile a]\nregion = one\n");
        const auto region = [&] {
            const auto profiles = QCoro::waitFor(loadAwsProfiles(surroundings));
            return profiles ? profiles->profile(u"a"_s).value_or(AwsProfiles::Settings()).value(u"region"_s)
                            : QString();
        };
        QCOMPARE(region(), u"one"_s);
        write(folder.filePath(u".aws/config"_s), "[profile a]\nregion = two\n");
        QCOMPARE(region(), u"two"_s);
        write(folder.filePath(u"elsewhere"_s), "[profile a]\nregion = three\n");
        surroundings.environment.insert(u"AWS_CONFIG_FILE"_s, u"~/elsewhere"_s);
        QCOMPARE(region(), u"three"_s);
        write(folder.filePath(u"keys"_s), "[a]\nregion = four\n");
        surroundings.environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, folder.filePath(u"keys"_s));
        QCOMPARE(region(), u"four"_s);
        surroundings.environment.insert(u"AWS_CONFIG_FILE"_s, folder.path());
        const auto unreadable = readAwsProfiles(surroundings);
        QVERIFY(!unreadable);
        QVERIFY(unreadable.error().message.contains(folder.path()));
    }
};

EVERGRANT_TEST(TestAwsProfiles)
#include "tst_awsprofiles.moc"
