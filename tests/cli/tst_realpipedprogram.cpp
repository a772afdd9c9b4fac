// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/realpipedprogram.h"

#include "../support/testprogram.h"
#include <QTest>
#include <optional>

using namespace evergrant::cli;
using namespace Qt::Literals::StringLiterals;

class TestRealPipedProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsLines();
    void writes();
    void endsBySignal();
    void isNotThere();
    void writesWithoutEnd();

private:
    void start(const QString& script) { m_program->start({u"sh"_s, u"-c"_s, script}); }

    std::unique_ptr<RealPipedProgram> m_program;
    QByteArrayList m_lines;
    std::optional<int> m_code;
};

void TestRealPipedProgram::init()
{
    m_lines.clear();
    m_code.reset();
    m_program = std::make_unique<RealPipedProgram>();
    connect(m_program.get(), &PipedProgram::lineRead, this, [this](const QByteArray& line) {
        QVERIFY(!m_code);
        m_lines += line;
    });
    connect(m_program.get(), &PipedProgram::ended, this, [this](int code) {
        QVERIFY(!m_code);
        m_code = code;
    });
}

void TestRealPipedProgram::readsLines()
{
    start(u"printf 'one\\r\\ntwo\\nhalf'; exit 7"_s);
    QTRY_VERIFY(m_code);
    QCOMPARE(*m_code, 7);
    QCOMPARE(m_lines, (QByteArrayList{"one", "two"}));
}

void TestRealPipedProgram::writes()
{
    start(u"while read line; do echo \"got $line\"; done; echo end"_s);
    m_program->write("first\n");
    QTRY_COMPARE(m_lines, QByteArrayList{"got first"});
    m_program->write("second\n");
    m_program->closeInput();
    QTRY_VERIFY(m_code);
    QCOMPARE(m_lines, (QByteArrayList{"got first", "got second", "end"}));
    QCOMPARE(*m_code, 0);
}

void TestRealPipedProgram::endsBySignal()
{
    start(u"echo up; read line"_s);
    QTRY_COMPARE(m_lines.size(), 1);
    m_program->terminate();
    QTRY_VERIFY(m_code);
    QCOMPARE(*m_code, int(PipedProgram::EndedBySignal));
    m_program->terminate();
}

void TestRealPipedProgram::isNotThere()
{
    m_program->start({u"/no/such/program"_s});
    QTRY_VERIFY(m_code);
    QCOMPARE(*m_code, int(PipedProgram::NotStarted));
}

void TestRealPipedProgram::writesWithoutEnd()
{
    start(u"yes | tr -d '\\n'"_s);
    QTRY_VERIFY(m_code);
    QVERIFY(*m_code != 0);
    QVERIFY(m_lines.isEmpty());
}

EVERGRANT_TEST(TestRealPipedProgram)
#include "tst_realpipedprogram.moc"
