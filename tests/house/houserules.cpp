// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "houserules.h"

#include "codetext.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace evergrant::house {

namespace {

bool isCpp(const QString& path)
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

/// "oauth" for "src/oauth/discovery.cpp"; empty outside src/. Two folders in folders have rules of their own.
QString folderOf(const QString& path)
{
    for (const QString& inner : {u"api/messages"_s, u"cli/fast"_s})
        if (path.startsWith(u"src/"_s + inner + u'/'))
            return inner;
    return path.startsWith("src/"_L1) ? path.section(u'/', 1, 1) : QString();
}

QString complaint(const QString& path, int line, const QString& text)
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(text);
}

/// What each folder may include, as prefixes of "folder/header.h". Its own folder goes without saying.
const QHash<QString, QStringList>& allowedIncludes()
{
    static const QHash<QString, QStringList> allowed = [] {
        const QString core = u"core/"_s, messages = u"api/messages/"_s;
        const QStringList linkClient{core,
                                     messages,
                                     u"link/askinglink.h"_s,
                                     u"link/bundlecollector.h"_s,
                                     u"link/client.h"_s,
                                     u"link/protocol.h"_s,
                                     u"link/workerlauncher.h"_s,
                                     u"link/workerlink.h"_s};
        return QHash<QString, QStringList>{
            {u"core"_s, {}},
            {u"net"_s, {core}},
            {u"oauth"_s, {core, u"net/"_s}},
            {u"secrets"_s, {core}},
            {u"records"_s, {core}},
            {u"machine"_s, {core}},
            {u"engine"_s, {core}},
            {u"handoff"_s, {core, u"net/"_s}},
            {u"alerts"_s, {core, u"net/"_s}},
            {u"jobs"_s, {core}},
            {u"api/messages"_s, {core, messages}},
            {u"api"_s, {core, u"engine/"_s}},
            {u"link"_s, {core, messages}},
            {u"http"_s, {core, u"net/"_s, messages}},
            {u"practice"_s, {core, u"net/"_s}},
            {u"desktop"_s, linkClient},
            {u"cli"_s, linkClient + QStringList{u"net/callbackpage.h"_s, u"net/redirectlistener.h"_s}},
            {u"cli/fast"_s, {u"cli/fast/"_s, u"core/exitcode.h"_s, u"core/system/coredumps.h"_s}},
            {u"app"_s, {QString()}},
        };
    }();
    return allowed;
}

QStringList findings(const SourceFile& file, const QString& code, const QRegularExpression& pattern, const QString& why)
{
    QStringList result;
    for (auto it = pattern.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        result.append(complaint(file.path, lineAt(code, match.capturedStart()),
                                u"“%1”: %2"_s.arg(match.captured().simplified(), why)));
    }
    return result;
}

/// Not .html, .json and .svg: those go to others as they are, and not .ui and .ts: their editors drop comments.
bool needsLicence(const SourceFile& file)
{
    static const QStringList endings{u".cpp"_s, u".h"_s,  u".cmake"_s, u"CMakeLists.txt"_s, u".mjs"_s,
                                     u".js"_s,  u".sh"_s, u".py"_s,    u".qrc"_s,           u".css"_s};
    return file.text.startsWith("#!"_L1) ||
           std::ranges::any_of(endings, [&](const QString& ending) { return file.path.endsWith(ending); });
}

/// Labels of a form, also those of a class of ours: a promoted widget says what it extends.
QStringList checkFormLabels(const SourceFile& file)
{
    static const QRegularExpression promoted(
        uR"(<customwidget>\s*<class>([\w:]+)</class>\s*<extends>QLabel</extends>)"_s);
    static const QRegularExpression widget(uR"re(<widget class="([\w:]+)" name="(\w+)">((?:(?!</?widget\b).)*))re"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QStringList labels{u"QLabel"_s}, result;
    for (auto it = promoted.globalMatch(file.text); it.hasNext();)
        labels.append(it.next().captured(1));
    for (auto it = widget.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        if (labels.contains(match.captured(1)) && !match.captured(3).contains("<enum>Qt::PlainText</enum>"_L1))
            result.append(complaint(file.path, lineAt(file.text, match.capturedStart()),
                                    u"“%1” needs the text format Qt::PlainText"_s.arg(match.captured(2))));
    }
    return result;
}

} // namespace

QStringList checkIncludeDirections(const SourceFile& file)
{
    const QString folder = folderOf(file.path);
    if (folder.isEmpty() || !isCpp(file.path))
        return {};
    if (!allowedIncludes().contains(folder))
        return {complaint(file.path, 1, u"nobody has decided what the folder “%1” may include"_s.arg(folder))};
    QStringList result;
    for (const auto& [name, local, line] : includesIn(file.text)) {
        if (!local || (name.startsWith("ui_"_L1) && folder == "desktop"_L1) || name.endsWith(".moc"_L1))
            continue;
        const QString target = name.section(u'/', 0, 0);
        if (!name.contains(u'/') || name.contains(".."_L1))
            result.append(complaint(file.path, line, u"include “%1” as \"folder/header.h\""_s.arg(name)));
        else if (target != folder && !std::ranges::any_of(allowedIncludes().value(folder), [&](const QString& prefix) {
                     return name.startsWith(prefix);
                 }))
            result.append(complaint(file.path, line, u"%1 may not include “%2”"_s.arg(folder, name)));
    }
    return result;
}

QStringList checkCoreIsPure(const SourceFile& file, const std::function<bool(const QString&)>& isQtCoreHeader)
{
    const QString folder = folderOf(file.path);
    static const QStringList coreOnly{u"core"_s, u"engine"_s, u"api/messages"_s};
    const bool hasNoQt = folder == "cli/fast"_L1;
    if ((!coreOnly.contains(folder) && !hasNoQt) || !isCpp(file.path))
        return {};
    QStringList result;
    for (const auto& [name, local, line] : includesIn(file.text)) {
        const bool fromQt = name.startsWith(u'Q') || name.startsWith(u'q');
        if (local || !fromQt)
            continue;
        const bool isCore = name.startsWith("QCoro"_L1) || (!name.contains(u'/') && isQtCoreHeader(name));
        if (hasNoQt)
            result.append(complaint(file.path, line, u"%1 does without Qt, and without <%2>"_s.arg(folder, name)));
        else if (!isCore)
            result.append(complaint(file.path, line, u"%1 knows Qt Core only, not <%2>"_s.arg(folder, name)));
    }
    return result;
}

QStringList checkControlFlow(const SourceFile& file)
{
    if (folderOf(file.path).isEmpty() || !isCpp(file.path))
        return {};
    static const QRegularExpression loop(uR"(\b(?:QEventLoop\b|processEvents\s*\())"_s);
    static const QRegularExpression exec(
        uR"((?<!\bapp)(?<!\bapplication)(?<!QApplication)(?<!QCoreApplication)(?<!QGuiApplication)(?:\.|->|::)exec\s*\()"_s);
    static const QRegularExpression modal(
        uR"(\b(?:QMessageBox::(?:question|information|warning|critical|about)|QInputDialog::get\w+|QFileDialog::get\w+|QColorDialog::get\w+)\s*\()"_s);
    static const QRegularExpression instance(uR"(\bstatic\b[^;{}()]*\binstance\s*\()"_s);
    const QString code = codeOnly(file.text);
    QStringList result = findings(file, code, loop, u"no nested event loops"_s);
    if (folderOf(file.path) != "records"_L1) // there it is a query of SQL
        result += findings(file, code, exec, u"only the application's own exec() may run; dialogs use open()"_s);
    result += findings(file, code, modal, u"runs a nested event loop; use open() or a message bar"_s);
    result += findings(file, code, instance, u"no singletons; pass it to the constructor"_s);
    return result;
}

QStringList checkConnects(const SourceFile& file)
{
    if (folderOf(file.path).isEmpty() || !isCpp(file.path))
        return {};
    static const QRegularExpression contextless(uR"(\bconnect\s*\([^,;()]+,\s*&[\w:]+,\s*\[)"_s);
    return findings(file, codeOnly(file.text), contextless, u"name a context object before the functor"_s);
}

QStringList checkMessages(const SourceFile& file)
{
    const QString folder = folderOf(file.path);
    if ((folder != "cli"_L1 && folder != "desktop"_L1) || !isCpp(file.path))
        return {};
    static const QRegularExpression request(uR"((?:\.|->)request\s*\()"_s);
    static const QRegularExpression field(
        uR"(\b(?:params|answer|data|notice)\s*(?:->\s*value\s*\(|\.value\s*\(|\[)\s*u?")"_s);
    const QString why = u"messages are the structs of api/messages; use ask() and noticeIn()"_s;
    return findings(file, codeOnly(file.text), request, why) + findings(file, file.text, field, why);
}

QStringList checkTranslationContexts(const SourceFile& file)
{
    static const QRegularExpression freeFunction(uR"((?:^|\n)(?:static |inline )?QString tr\()"_s);
    if (folderOf(file.path).isEmpty() || !isCpp(file.path))
        return {};
    return findings(file, codeOnly(file.text), freeFunction,
                    u"lupdate finds no context for what a free tr() gets; use Q_DECLARE_TR_FUNCTIONS"_s);
}

QStringList checkSleeps(const SourceFile& file)
{
    static const QRegularExpression cpp(
        uR"(\b(?:qWait|qSleep|QThread::(?:m|u)?sleep|sleep_for|sleep_until|usleep|nanosleep)\s*\()"_s);
    static const QRegularExpression shell(uR"((?<!exec )(?<!setsid )\bsleep\s+[\d."$])"_s);
    static const QRegularExpression node(uR"(\bawait\s+(?:pause|sleep|delay)\s*\(|\bsetTimeout\s*\(\s*resolve\b)"_s);
    static const QRegularExpression loop(uR"(\b(?:while|until|for)\b[^\n]*(?:\n[^\n]*){0,2}\z)"_s);
    const bool isScript = file.path.endsWith(".sh"_L1) || file.text.startsWith("#!/bin/"_L1);
    const bool isNode = file.path.endsWith(".mjs"_L1);
    if (isCpp(file.path))
        return findings(file, codeOnly(file.text), cpp, u"wait for a condition, not for time"_s);
    QStringList result;
    if (!isScript && !isNode)
        return result;
    for (auto it = (isNode ? node : shell).globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        if (!loop.match(file.text.first(match.capturedStart())).hasMatch())
            result.append(complaint(file.path, lineAt(file.text, match.capturedStart()),
                                    u"“%1”: wait for a condition, not for time"_s.arg(match.captured())));
    }
    return result;
}

QStringList checkTime(const SourceFile& file)
{
    if (folderOf(file.path).isEmpty() || !isCpp(file.path) || file.path.startsWith("src/core/system/systemclock"_L1) ||
        file.path.startsWith("src/cli/fast/wallclock."_L1))
        return {};
    static const QRegularExpression time(
        uR"(\b(?:current(?:DateTime(?:Utc)?|M?SecsSinceEpoch|Date|Time)\s*\(|system_clock\b|gettimeofday\s*\(|clock_gettime\s*\(|std::time\s*\(|time\s*\(\s*(?:nullptr|NULL|0)\s*\)))"_s);
    return findings(file, codeOnly(file.text), time, u"time comes from the Clock port only"_s);
}

QStringList checkErrorCodes(const SourceFile& file, const QStringList& named)
{
    if (folderOf(file.path).isEmpty() || !isCpp(file.path))
        return {};
    static const QRegularExpression compared(uR"((?:\.|->)code(?:\(\))?\s*[!=]=\s*u?"[^"]*")"_s);
    static const QRegularExpression made(uR"re(\bErrorKind::\w+,\s*u?"([^"]*)")re"_s);
    QStringList result = findings(file, file.text, compared, u"use its name of core/errorcode.h"_s);
    for (auto it = made.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        if (named.contains(match.captured(1)))
            result.append(complaint(file.path, lineAt(file.text, match.capturedStart()),
                                    u"“%1” has a name in core/errorcode.h"_s.arg(match.captured(1))));
    }
    return result;
}

QStringList checkForeignText(const SourceFile& file)
{
    if (file.path.startsWith("ui/"_L1) && file.path.endsWith(".ui"_L1))
        return checkFormLabels(file);
    QStringList result;
    if (folderOf(file.path).isEmpty() || !isCpp(file.path))
        return {};
    // With new, as a variable or member of its own, or without a name; not where a class or its constructor derives.
    static const QRegularExpression label(
        uR"(\bnew\s+QLabel\b|\bmake_\w+\s*<\s*QLabel\s*>|\bQLabel\s+\w+\s*[;({=,\[]|(?<![\w:,]\s)\bQLabel\s*[({])"_s);
    static const QRegularExpression derived(uR"(\bclass\s+\w+[^;{}()]*:[^;{}()]*\bQLabel\b)"_s);
    static const QRegularExpression tip(uR"(\bsetToolTip\s*\((?!\s*ForeignText::))"_s);
    static const QRegularExpression tipRole(uR"(\bToolTipRole\b(?![^;]*\bForeignText::tip\s*\())"_s);
    static const QRegularExpression rich(
        uR"(\b(?:Qt::(?:RichText|AutoText|MarkdownText)|setHtml|insertHtml|setWhatsThis|QMessageBox|QToolTip::showText)\b)"_s);
    static const QRegularExpression balloon(uR"(\bQSystemTrayIcon\b(?!::isSystemTrayAvailable|>))"_s);
    static const QRegularExpression service(uR"(org\.freedesktop\.Notifications)"_s);
    const QString code = codeOnly(file.text);
    if (!file.path.startsWith("src/desktop/widgets/foreigntext."_L1)) {
        result += findings(file, code, label, u"use ForeignText::label()"_s);
        if (!code.contains("setTextFormat(Qt::PlainText)"_L1))
            result += findings(file, code, derived, u"its constructor needs setTextFormat(Qt::PlainText)"_s);
        result += findings(file, code, tip, u"use ForeignText::setTip()"_s);
        result += findings(file, code, tipRole, u"use ForeignText::tip()"_s);
        result += findings(file, code, rich, u"shows markup; texts are plain, see desktop/widgets/foreigntext.h"_s);
    }
    if (!file.path.startsWith("src/desktop/tray/trayicon."_L1))
        result += findings(file, code, balloon, u"its messages are not escaped; use the Notifier"_s);
    if (!file.path.startsWith("src/machine/dbusnotifier."_L1))
        result += findings(file, file.text, service, u"use the Notifier, which escapes"_s);
    return result;
}

QStringList checkLicence(const SourceFile& file)
{
    if (!needsLicence(file))
        return {};
    const QString head = file.text.section(u'\n', 0, 5);
    if (head.contains("SPDX-FileCopyrightText: "_L1) && head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        return {};
    return {complaint(file.path, 1, u"the two SPDX lines are missing"_s)};
}

QStringList checkLength(const SourceFile& file)
{
    const auto lines = file.text.count(u'\n') + (file.text.endsWith(u'\n') || file.text.isEmpty() ? 0 : 1);
    const qsizetype most = file.path.endsWith(".cpp"_L1)                                    ? 400
                           : file.path.endsWith(".h"_L1) && file.path.startsWith("src/"_L1) ? 150
                                                                                            : lines;
    if (lines <= most)
        return {};
    return {complaint(file.path, static_cast<int>(lines), u"longer than %1 lines: split it"_s.arg(most))};
}

QStringList checkLockFile(const SourceFile& file)
{
    if (!file.path.endsWith("package-lock.json"_L1))
        return {};
    static const QRegularExpression address(uR"("resolved"\s*:\s*"\w+://)"_s);
    return findings(file, file.text, address, u"set omit-lockfile-registry-resolved=true in .npmrc"_s);
}

QStringList checkTopLevel(const QStringList& names)
{
    static const QStringList allowed{u"CMakeLists.txt"_s,   u"src"_s,          u"ui"_s,        u"resources"_s,
                                     u"translations"_s,     u"tests"_s,        u"packaging"_s, u"README.md"_s,
                                     u"LICENSE"_s,          u"CHANGELOG.md"_s, u"dev"_s,       u"CONTRIBUTING.md"_s,
                                     u"CMakePresets.json"_s};
    QStringList result;
    for (const QString& name : names) {
        const bool ignoredByGit = name == "build"_L1 || name == "CMakeUserPresets.json"_L1;
        if (!allowed.contains(name) && !name.startsWith(u'.') && !ignoredByGit)
            result.append(u"“%1” does not belong at the top of the tree"_s.arg(name));
    }
    return result;
}

} // namespace evergrant::house
