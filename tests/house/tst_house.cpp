// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "classlimits.h"
#include "codetext.h"
#include "houserules.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace evergrant::house;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isQtCoreHeader(const QString& name)
{
    return QFileInfo::exists(QStringLiteral(EVERGRANT_QTCORE_DIR "/") + name);
}

/// The words of core/errorcode.h.
const QStringList& namedErrorCodes()
{
    static const QStringList words = [] {
        static const QRegularExpression name(uR"re(\bCode \w+\("([^"]+)"\))re"_s);
        QFile file(QStringLiteral(EVERGRANT_SOURCE_DIR) + u"/src/core/errorcode.h"_s);
        QStringList found;
        if (file.open(QIODevice::ReadOnly)) {
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = name.globalMatch(text); it.hasNext();)
                found << it.next().captured(1);
        }
        return found;
    }();
    return words;
}

const QHash<QString, Rule>& rules()
{
    static const QHash<QString, Rule> all{
        {u"include directions"_s, checkIncludeDirections},
        {u"core is pure"_s, [](const SourceFile& file) { return checkCoreIsPure(file, isQtCoreHeader); }},
        {u"control flow"_s, checkControlFlow},
        {u"connects"_s, checkConnects},
        {u"messages"_s, checkMessages},
        {u"sleeps"_s, checkSleeps},
        {u"translation contexts"_s, checkTranslationContexts},
        {u"time"_s, checkTime},
        {u"error codes"_s, [](const SourceFile& file) { return checkErrorCodes(file, namedErrorCodes()); }},
        {u"foreign text"_s, checkForeignText},
        {u"licence"_s, checkLicence},
        {u"length"_s, checkLength},
        {u"class limits"_s, checkClassLimits},
        {u"lock file"_s, checkLockFile},
    };
    return all;
}

bool isSkipped(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "build"_L1 || parts.first() == ".git"_L1 || parts.first() == ".cache"_L1 ||
           parts.contains("node_modules"_L1);
}

/// Every file of the tree that could be text of ours.
QList<SourceFile> tree()
{
    const QString top = QStringLiteral(EVERGRANT_SOURCE_DIR "/");
    QList<SourceFile> files;
    QDirIterator it(top, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next().mid(top.size());
        QFile file(top + path);
        if (isSkipped(path) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        if (!content.left(1024).contains('\0'))
            files.append({path, QString::fromUtf8(content)});
    }
    return files;
}

constexpr char spdx[] = "// SPDX-FileCopyrightText: 2026 The Evergrant developers\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n";

/// With what is not counted, too.
QString classWith(int methods, int members)
{
    QString text =
        u"class A final : public B\n{\npublic:\n    using F = std::function<void()>;\n    explicit A(int one);\n"
        "    ~A() override;\n    enum class Kind { One, Two };\n    static constexpr int most = 3;\n"_s;
    for (int i = 0; i < methods; ++i)
        text += u"    F get%1(QHash<int, QString> all = {}) const { return F(all); } ///< or other(F)\n"_s.arg(i);
    text += u"\nprivate:\n"_s;
    for (int i = 0; i < members; ++i)
        text += u"    std::function<void(int, int)> m_%1;\n"_s.arg(i);
    return text + u"};\n"_s;
}

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tree_data();
    void tree();
    void topLevel();
    void seesTheTree();
    void finds_data();
    void finds();
    void judgesTopLevel();
    void blanksWhatIsNotCode_data();
    void blanksWhatIsNotCode();
};

void TestHouse::tree_data()
{
    QTest::addColumn<QString>("rule");
    for (auto it = rules().begin(); it != rules().end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void TestHouse::tree()
{
    QFETCH(QString, rule);
    QStringList complaints;
    for (const SourceFile& file : ::tree())
        complaints += rules().value(rule)(file);
    complaints.sort();
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestHouse::topLevel()
{
    const QDir top(QStringLiteral(EVERGRANT_SOURCE_DIR));
    const auto complaints = checkTopLevel(top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void TestHouse::seesTheTree()
{
    const auto files = ::tree();
    const auto sees = [&](const QString& path) {
        return std::ranges::find(files, path, &SourceFile::path) != files.end();
    };
    QVERIFY(sees(u"src/core/secret.cpp"_s));
    QVERIFY(sees(u"src/core/ports/keychain.h"_s));
    QVERIFY(sees(u"tests/house/tst_house.cpp"_s));
    QVERIFY(sees(u".clang-format"_s));
    QVERIFY(isQtCoreHeader(u"QString"_s) && !isQtCoreHeader(u"QWidget"_s));
    QVERIFY(namedErrorCodes().contains(u"store-busy"_s));
}

void TestHouse::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("complaints");
    const auto row = [](const char* rule, const char* path, const QString& text, int complaints) {
        static int number = 0;
        QTest::addRow("%d %s: %s", ++number, rule, qPrintable(text.left(40).simplified()))
            << QString::fromLatin1(rule) << QString::fromLatin1(path) << text << complaints;
    };
    const char* const includes = "include directions";
    row(includes, "src/core/a.cpp", u"#include \"core/b.h\"\n#include <QString>\n"_s, 0);
    row(includes, "src/core/a.cpp", u"#include \"oauth/b.h\"\n"_s, 1);
    row(includes, "src/core/a.cpp", u"  #  include \"records/b.h\"\n"_s, 1);
    row(includes, "src/oauth/a.h", u"#include \"oauth/b.h\"\n#include \"core/b.h\"\n"_s, 0);
    row(includes, "src/oauth/a.h", u"#include \"net/b.h\"\n"_s, 0);
    row(includes, "src/net/a.h", u"#include \"oauth/b.h\"\n"_s, 1);
    row(includes, "src/oauth/a.h", u"#include \"secrets/b.h\"\n"_s, 1);
    row(includes, "src/secrets/a.h", u"#include \"records/b.h\"\n"_s, 1);
    row(includes, "src/records/a.h", u"#include \"secrets/b.h\"\n"_s, 1);
    row(includes, "src/engine/a.h", u"#include \"core/ports/keychain.h\"\n"_s, 0);
    row(includes, "src/engine/a.h", u"#include \"oauth/tokenendpoint.h\"\n"_s, 1);
    row(includes, "src/handoff/a.h", u"#include \"engine/engine.h\"\n"_s, 1);
    row(includes, "src/link/a.h", u"#include \"engine/engine.h\"\n"_s, 1);
    row(includes, "src/practice/a.h", u"#include \"net/httpserver.h\"\n"_s, 0);
    row(includes, "src/practice/a.h", u"#include \"oauth/codeflow.h\"\n"_s, 1);
    row(includes, "src/desktop/a.h", u"#include \"link/workerlink.h\"\n#include \"ui_a.h\"\n"_s, 0);
    row(includes, "src/desktop/a.h", u"#include \"link/server.h\"\n"_s, 1);
    row(includes, "src/desktop/a.h", u"#include \"engine/engine.h\"\n"_s, 1);
    row(includes, "src/cli/a.h", u"#include \"desktop/widgets/theme.h\"\n#include \"app/views.h\"\n"_s, 2);
    row(includes, "src/cli/a.h", u"#include \"ui_a.h\"\n"_s, 1);
    row(includes, "src/cli/a.h", u"#include \"net/redirectlistener.h\"\n#include \"net/transport.h\"\n"_s, 1);
    row(includes, "src/app/a.cpp", u"#include \"desktop/a.h\"\n#include \"engine/a.h\"\n"_s, 0);
    row(includes, "src/api/messages/a.h", u"#include \"core/a.h\"\n#include \"api/messages/b.h\"\n"_s, 0);
    row(includes, "src/api/messages/a.h", u"#include \"api/b.h\"\n#include \"engine/a.h\"\n"_s, 2);
    row(includes, "src/api/a.h", u"#include \"api/messages/b.h\"\n#include \"engine/a.h\"\n"_s, 0);
    row(includes, "src/api/a.h", u"#include \"link/protocol.h\"\n#include \"records/a.h\"\n"_s, 2);
    row(includes, "src/link/a.h", u"#include \"api/messages/b.h\"\n#include \"api/b.h\"\n"_s, 1);
    row(includes, "src/desktop/a.h", u"#include \"api/messages/b.h\"\n#include \"api/b.h\"\n"_s, 1);
    row(includes, "src/cli/a.h", u"#include \"api/messages/b.h\"\n#include \"api/b.h\"\n"_s, 1);
    row(includes, "src/cli/fast/a.h", u"#include \"cli/fast/b.h\"\n#include \"core/exitcode.h\"\n"_s, 0);
    row(includes, "src/cli/fast/a.h", u"#include \"cli/b.h\"\n#include \"core/b.h\"\n"_s, 2);
    row(includes, "src/core/a.cpp", u"#include \"b.h\"\n"_s, 1);
    row(includes, "src/core/a.cpp", u"#include \"core/../oauth/b.h\"\n"_s, 1);
    row(includes, "src/newfolder/a.cpp", u"int a;\n"_s, 1);
    row(includes, "tests/core/a.cpp", u"#include \"engine/b.h\"\n"_s, 0);

    const char* const connects = "connects";
    row(connects, "src/link/a.cpp", u"connect(timer, &QTimer::timeout, [this] { go(); });\n"_s, 1);
    row(connects, "src/link/a.cpp", u"QObject::connect(&m_timer, &QTimer::timeout,\n    [] {});\n"_s, 1);
    row(connects, "src/link/a.cpp", u"connect(timer, &QTimer::timeout, this, [this] { go(); });\n"_s, 0);
    row(connects, "src/link/a.cpp", u"connect(timer, &QTimer::timeout, this, &A::go);\n"_s, 0);

    const char* const messages = "messages";
    row(messages, "src/cli/a.cpp", u"m_link.request(u\"token\"_s, {}, this, done);\n"_s, 1);
    row(messages, "src/desktop/a.cpp", u"const QString name = data[\"name\"_L1].toString();\n"_s, 1);
    row(messages, "src/desktop/a.cpp", u"answer->value(\"message\"_L1); params.value(u\"name\"_s);\n"_s, 2);
    row(messages, "src/desktop/a.cpp", u"m_link.ask<api::Token>({name}, this, done);\n"_s, 0);
    row(messages, "src/link/a.cpp", u"m_link.request(u\"hello\"_s, {}, this, done);\n"_s, 0);

    const char* const pure = "core is pure";
    row(pure, "src/core/a.h", u"#include <QString>\n#include <QCoroTask>\n#include <memory>\n"_s, 0);
    row(pure, "src/core/a.h", u"#include <QWidget>\n#include <QIcon>\n"_s, 2);
    row(pure, "src/core/a.h", u"#include <QtNetwork/QTcpSocket>\n"_s, 1);
    row(pure, "src/core/a.h", u"#include <QSqlQuery>\n#include <QDBusConnection>\n"_s, 2);
    row(pure, "src/engine/a.h", u"#include <QNetworkReply>\n#include <QOAuth2AuthorizationCodeFlow>\n"_s, 2);
    row(pure, "src/engine/a.h", u"#include <qt6keychain/keychain.h>\n"_s, 1);
    row(pure, "src/cli/fast/a.h", u"#include <QString>\n#include <poll.h>\n"_s, 1);
    row(pure, "src/oauth/a.h", u"#include <QNetworkReply>\n"_s, 0);

    const char* const flow = "control flow";
    row(flow, "src/app/a.cpp", u"return app.exec();"_s, 0);
    row(flow, "src/app/a.cpp", u"return QCoreApplication::exec();"_s, 0);
    row(flow, "src/desktop/a.cpp", u"dialog->exec();"_s, 1);
    row(flow, "src/desktop/a.cpp", u"menu.exec (point);"_s, 1);
    row(flow, "src/desktop/a.cpp", u"QDialog::exec();"_s, 1);
    row(flow, "src/records/a.cpp", u"query.exec();"_s, 0);
    row(flow, "src/secrets/a.cpp", u"QEventLoop wait; wait.exec();"_s, 2);
    row(flow, "src/oauth/a.cpp", u"QCoreApplication::processEvents();"_s, 1);
    row(flow, "src/oauth/a.cpp", u"// no QEventLoop here\nlog(\"QEventLoop\"); /* processEvents() */"_s, 0);
    row(flow, "src/desktop/a.cpp", u"QMessageBox::question(this, t, u);"_s, 1);
    row(flow, "src/desktop/a.cpp", u"auto f = QFileDialog::getOpenFileName(this);"_s, 1);
    row(flow, "src/core/a.h", u"static Manager* instance();"_s, 1);
    row(flow, "src/core/a.h", u"static Manager& instance() { static Manager m; return m; }"_s, 1);
    row(flow, "src/core/a.h", u"bool isInstance(); void instance();"_s, 0);
    row(flow, "tests/core/a.cpp", u"QEventLoop loop; loop.exec();"_s, 0);

    const char* const sleeps = "sleeps";
    row(sleeps, "src/link/a.cpp", u"QThread::msleep(5); std::this_thread::sleep_for(1s);"_s, 2);
    row(sleeps, "tests/link/a.cpp", u"QTest::qWait(50); QTest::qSleep (5);"_s, 2);
    row(sleeps, "tests/link/a.cpp", u"QTest::qWaitFor(done); QTRY_VERIFY(x); run(\"sleep 5\");"_s, 0);
    row(sleeps, "tests/a.sh", u"start &\nsleep 1\nlook\n"_s, 1);
    row(sleeps, "dev", u"#!/bin/bash\nsleep $n\n"_s, 1);
    row(sleeps, "tests/a.sh", u"until test -e a; do\n  sleep 0.1\ndone\nsetsid sleep 1000 &\n"_s, 0);
    row(sleeps, "tests/a.mjs", u"go();\nawait pause(100);\nawait new Promise((resolve) => setTimeout(resolve, 20));"_s,
        2);
    row(sleeps, "tests/a.mjs", u"while (!there()) {\n  await pause(100);\n}\nsetTimeout(() => end(), 20);"_s, 0);
    row(sleeps, "README.md", u"sleep 8 hours"_s, 0);

    const char* const contexts = "translation contexts";
    row(contexts, "src/api/a.cpp", u"namespace {\n\nQString tr(const char* text)\n{\n}\n"_s, 1);
    row(contexts, "src/api/a.cpp", u"struct Tr\n{\n    Q_DECLARE_TR_FUNCTIONS(Doctor)\n};\nQString a = Tr::tr(x);"_s,
        0);

    const char* const time = "time";
    row(time, "src/core/system/systemclock_linux.cpp", u"return QDateTime::currentDateTimeUtc();"_s, 0);
    row(time, "src/cli/fast/wallclock.cpp", u"std::chrono::system_clock::now();"_s, 0);
    row(time, "src/cli/fast/a.cpp", u"std::chrono::system_clock::now();"_s, 1);
    row(time, "src/core/a.cpp", u"auto a = QDateTime::currentDateTime();"_s, 1);
    row(time, "src/desktop/a.cpp",
        u"QDateTime::currentMSecsSinceEpoch(); QDate::currentDate(); QTime::currentTime();"_s, 3);
    row(time, "src/engine/a.cpp", u"std::chrono::system_clock::now();"_s, 1);
    row(time, "src/link/a.cpp", u"clock_gettime(CLOCK_REALTIME, &t); time(nullptr);"_s, 2);
    row(time, "src/link/a.cpp", u"// QDateTime::currentDateTime()\nconst QTime time(0, 0);"_s, 0);
    row(time, "src/link/a.cpp", u"setTime(7); clock.now(); info.time(0, 1);"_s, 0);

    const char* const codes = "error codes";
    row(codes, "src/cli/a.cpp", u"if (error.code == errorcode::storeBusy || code != \"x\"_L1) {}"_s, 0);
    row(codes, "src/cli/a.cpp", u"if (error.code == \"store-bussy\"_L1 || error->code!=u\"x\"_s) {}"_s, 2);
    row(codes, "src/cli/a.cpp", u"return fail(ErrorKind::Temporary,\n    u\"store-busy\"_s, text);"_s, 1);
    row(codes, "src/cli/a.cpp", u"return {ErrorKind::Failed, u\"store-failed\"_s, text};"_s, 0);
    row(codes, "tests/cli/a.cpp", u"QVERIFY(error.code == \"store-busy\"_L1);"_s, 0);

    const char* const foreign = "foreign text";
    row(foreign, "src/desktop/a.cpp", u"ForeignText::setTip(w, text); m_icon.setToolTip(ForeignText::trayTip(text));"_s,
        0);
    row(foreign, "src/desktop/a.cpp", u"widget->setToolTip(text); setToolTip (tr(\"x\"));"_s, 2);
    row(foreign, "src/desktop/a.cpp", u"case Qt::ToolTipRole:\n    return ForeignText::tip(view.summary);"_s, 0);
    row(foreign, "src/desktop/a.cpp", u"case Qt::ToolTipRole:\n    return view.summary;\nForeignText::tip(a);"_s, 1);
    row(foreign, "src/desktop/a.cpp", u"auto* label = new QLabel(text, this); label->setTextFormat(Qt::AutoText);"_s,
        2);
    row(foreign, "src/desktop/a.cpp", u"ForeignText::label(text, this); // new QLabel"_s, 0);
    row(foreign, "src/desktop/a.cpp", u"QLabel one(text); QLabel two{text, this}; static QLabel three;"_s, 3);
    row(foreign, "src/desktop/a.cpp", u"layout.addWidget(&QLabel(text)); auto l = std::make_unique<QLabel>(text);"_s,
        2);
    row(foreign, "src/desktop/a.h", u"class A\n{\n    QLabel m_text;\n    QLabel m_texts[2];\n};"_s, 2);
    row(foreign, "src/desktop/a.h", u"class QLabel;\nQLabel* make(QLabel* next);\nQList<QLabel*> all;"_s, 0);
    row(foreign, "src/desktop/a.cpp", u"connect(edit, &Edit::changed, label, &QLabel::hide); QLabel::event(e);"_s, 0);
    row(foreign, "src/desktop/a.h", u"class A : public QLabel\n{\n    using QLabel::QLabel;\n};"_s, 1);
    row(foreign, "src/desktop/a.h",
        u"class A : public QLabel\n{\n    A() : QLabel() { setTextFormat(Qt::PlainText); }\n};"_s, 0);
    row(foreign, "src/desktop/a.cpp", u"browser->setHtml(text); QMessageBox box;"_s, 2);
    row(foreign, "src/desktop/a.cpp", u"QSystemTrayIcon icon; icon.showMessage(a, b);"_s, 1);
    row(foreign, "src/desktop/a.cpp", u"if (QSystemTrayIcon::isSystemTrayAvailable()) {}"_s, 0);
    row(foreign, "src/app/a.cpp", u"call(\"org.freedesktop.Notifications\");"_s, 1);
    row(foreign, "src/machine/dbusnotifier.cpp", u"call(\"org.freedesktop.Notifications\");"_s, 0);
    row(foreign, "ui/a.ui", u"<widget class=\"QLabel\" name=\"a\">\n<property/></widget>"_s, 1);
    row(foreign, "ui/a.ui",
        u"<widget class=\"QLabel\" name=\"a\"><enum>Qt::PlainText</enum></widget><widget class=\"QLabel\" "
        "name=\"b\"></widget>"_s,
        1);
    const QString promoted = u"<customwidget>\n<class>evergrant::B</class>\n<extends>%1</extends>\n</customwidget>"_s;
    const QString form = u"<widget class=\"evergrant::B\" name=\"b\">\n<property/></widget>"_s;
    row(foreign, "ui/a.ui", form + promoted.arg(u"QLabel"_s), 1);
    row(foreign, "ui/a.ui", form + promoted.arg(u"QWidget"_s), 0);
    row(foreign, "ui/a.ui",
        QString(form).replace("<property/>"_L1, "<enum>Qt::PlainText</enum>"_L1) + promoted.arg(u"QLabel"_s), 0);

    const QString licence = QString::fromLatin1(spdx);
    row("licence", "src/core/a.cpp", licence + u"int a;\n"_s, 0);
    row("licence", "src/core/a.cpp", u"int a;\n"_s, 1);
    row("licence", "tests/support/a.mjs", licence.section(u'\n', 0, 0), 1);
    row("licence", "src/core/CMakeLists.txt", QString(licence).replace("GPL-3.0-or-later"_L1, "MIT"_L1), 1);
    row("licence", "dev", u"#!/bin/sh\n"_s, 1);
    row("licence", "dev", u"#!/bin/sh\n"_s + licence, 0);
    row("licence", "src/core/a.h", u"\n"_s.repeated(20) + licence, 1);
    row("licence", "README.md", u"# Evergrant\n"_s, 0);

    row("length", "src/core/a.cpp", u"\n"_s.repeated(400), 0);
    row("length", "src/core/a.cpp", u"\n"_s.repeated(400) + u"x"_s, 1);
    row("length", "tests/core/a.cpp", u"\n"_s.repeated(401), 1);
    row("length", "src/core/a.h", u"\n"_s.repeated(151), 1);
    row("length", "README.md", u"\n"_s.repeated(5000), 0);
    row("class limits", "src/engine/a.h", classWith(25, 8), 0);
    row("class limits", "src/engine/a.h", classWith(26, 8), 1);
    row("class limits", "src/engine/jobs/a.h", classWith(25, 9), 1);
    row("class limits", "src/engine/a.h", classWith(26, 9), 2);
    row("class limits", "src/engine/a.h", classWith(1, 7) + classWith(1, 8).replace(u"m_0;"_s, u"m_a, m_b;"_s), 1);
    row("class limits", "src/core/a.h", classWith(26, 9), 0);

    row("lock file", "tests/support/package-lock.json", u"\"resolved\": \"https://example.org/a.tgz\","_s, 1);
    row("lock file", "tests/support/package-lock.json", u"\"version\": \"1.0\","_s, 0);
}

void TestHouse::finds()
{
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, complaints);
    QVERIFY(rules().contains(rule));
    const auto found = rules().value(rule)({path, text});
    QVERIFY2(found.size() == complaints, qPrintable(found.join(u'\n')));
    for (const QString& line : found)
        QVERIFY(line.startsWith(path + u':'));
}

void TestHouse::judgesTopLevel()
{
    QVERIFY(checkTopLevel({u"src"_s, u"README.md"_s, u".gitignore"_s, u".ci"_s, u"build"_s, u"dev"_s}).isEmpty());
    QCOMPARE(checkTopLevel({u"src"_s, u"docs"_s, u"notes.txt"_s, u"cmake"_s}).size(), 3);
}

void TestHouse::blanksWhatIsNotCode_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"int a = b / c;"_s << u"int a = b / c;"_s;
    QTest::newRow("line comment") << u"a; // b\nc"_s << u"a;     \nc"_s;
    QTest::newRow("block comment") << u"a /* b\nc */ d"_s << u"a     \n     d"_s;
    QTest::newRow("string") << uR"(a("b \" c") d)"_s << uR"(a(        ) d)"_s;
    QTest::newRow("comment in string") << uR"(a("//") b)"_s << u"a(    ) b"_s;
    QTest::newRow("character") << uR"(a('"', b, '\''))"_s << u"a(   , b,     )"_s;
    QTest::newRow("digits in groups") << u"1'000'000 + a"_s << u"1'000'000 + a"_s;
    QTest::newRow("raw string") << u"R\"x(a \" // )\" b)x\" c"_s << QString(19, u' ') + u'c';
}

void TestHouse::blanksWhatIsNotCode()
{
    QFETCH(QString, source);
    QFETCH(QString, code);
    QCOMPARE(codeOnly(source), code);
}

EVERGRANT_TEST(TestHouse)
#include "tst_house.moc"
