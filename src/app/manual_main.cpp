// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the manual pages and what shells need to complete command lines, from what the programs themselves know. A
// part of the build; it is not installed.
//
//   evergrant-manual CHECKOUT FOLDER DATE

#include "app/desktopoptions.h"
#include "app/workeroptions.h"
#include "cli/manual/commandmanual.h"
#include "cli/manual/completion.h"
#include "cli/manual/manualpage.h"
#include "core/system/smallfile.h"
#include <QCoreApplication>
#include <QDir>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace evergrant;

namespace {

constexpr qint64 largestText = 1024 * 1024;

class ManualWriter
{
public:
    ManualWriter(const QString& checkout, const QString& folder, const QString& date)
        : m_checkout(checkout)
        , m_folder(folder)
        , m_date(date)
    {
    }

    void writePage(const QString& name, int section)
    {
        const cli::PageHead head{name, section, m_date, u"evergrant " EVERGRANT_VERSION ""_s};
        const QString markdown = read(u"packaging/manual/"_s + name + u".md"_s);
        write(
            name + u'.' + QString::number(section),
            cli::manualPage(head, markdown, [this](const QString& word, cli::RoffText& page) { insert(word, page); }));
    }

    /// Puts `tables` where the file has its comment.
    void writeCompletion(const QString& name, const QByteArray& tables)
    {
        QByteArray script = read(u"packaging/completion/"_s + name).toUtf8();
        script.replace("# The tables of evergrant-manual stand here.\n", tables);
        write(name, script);
    }

    bool succeeded() const { return m_succeeded; }

private:
    void insert(const QString& word, cli::RoffText& page)
    {
        if (word == "commands"_L1)
            cli::appendCommands(page);
        else if (word == "general-options"_L1)
            cli::appendTable(page, cli::generalOptions());
        else if (word == "exit-codes"_L1)
            cli::appendTable(page, cli::exitCodes());
        else if (word == "worker-options"_L1)
            cli::appendOptions(page, workerOptions());
        else if (word == "desktop-options"_L1)
            cli::appendOptions(page, desktopOptions());
        else if (word == "presets"_L1)
            cli::appendMarkdown(page, presetFields(), {});
        else
            fail(word, u"nobody knows what belongs there"_s);
    }

    /// Without the beginning, which is for developers.
    QString presetFields()
    {
        const QString text = read(u"resources/providers/README.md"_s);
        return text.sliced(qMax<qsizetype>(0, text.indexOf("\n## "_L1)));
    }

    QString read(const QString& path)
    {
        const auto bytes = readSmallFile(m_checkout + u'/' + path, largestText);
        if (!bytes)
            fail(path, bytes.error().message);
        return bytes ? QString::fromUtf8(*bytes) : QString();
    }

    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
            fail(file.fileName(), file.errorString());
    }

    void fail(const QString& what, const QString& why)
    {
        std::fprintf(stderr, "evergrant-manual: %s: %s\n", qUtf8Printable(what), qUtf8Printable(why));
        m_succeeded = false;
    }

    const QString m_checkout, m_folder, m_date;
    bool m_succeeded = true;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fprintf(stderr, "usage: evergrant-manual CHECKOUT FOLDER DATE\n");
        return 2;
    }
    ManualWriter writer(words[1], words[2], words[3]);
    writer.writePage(u"evergrant"_s, 1);
    writer.writePage(u"evergrant-desktop"_s, 1);
    writer.writePage(u"evergrant-worker"_s, 8);
    writer.writePage(u"evergrant-presets"_s, 5);
    writer.writeCompletion(u"evergrant.bash"_s, cli::shellTables());
    writer.writeCompletion(u"evergrant.zsh"_s, cli::shellTables());
    writer.writeCompletion(u"evergrant.fish"_s, cli::fishTables());
    return writer.succeeded() ? 0 : 1;
}
