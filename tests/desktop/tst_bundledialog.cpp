// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The diagnostic bundle in the window.

#include "../support/testprogram.h"
#include "api/messages/bundle.h"
#include "desktop/helpwindow.h"
#include "desktop/support/bundledialog.h"
#include "windowfixture.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

class BundleDialogTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSurroundings(); }
    void isShownBeforeItIsSaved();
    void canBeCopied();
    void saysWhatCannotBeSaved();

private:
    BundleDialog* openBundle();
};

BundleDialog* BundleDialogTest::openBundle()
{
    api::Doctor::Answer checks;
    checks.checks = {{u"keyring"_s, u"OS keyring"_s, api::CheckStatus::Failed, u"It is locked."_s}};
    m_link->script<api::Doctor>(checks);
    m_link->script<api::JobList>({});
    m_link->script<api::AlertList>({});
    m_link->script<api::Log>({});
    m_link->script<api::Attempts>({});
    click(u"helpButton"_s);
    find<QPushButton>(u"bundleButton"_s)->click();
    return window().findChild<BundleDialog*>();
}

void BundleDialogTest::isShownBeforeItIsSaved()
{
    start(sampleViews());
    BundleDialog* bundle = openBundle();
    QVERIFY(bundle != nullptr);
    QVERIFY(!find<QPushButton>(u"saveBundleButton"_s)->isEnabled());
    auto* text = find<QPlainTextEdit>(u"bundleText"_s);
    QTRY_VERIFY(find<QPushButton>(u"saveBundleButton"_s)->isEnabled());
    QVERIFY(text->toPlainText().contains(u"keyring: It is locked."_s));
    QVERIFY(text->toPlainText().contains(u"Connection calendar"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.txt"_s);
    bundle->save(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), text->toPlainText());
    QCOMPARE(find<QLabel>(u"bundleOutcomeLabel"_s)->text(), u"Saved to %1."_s.arg(path));
}

void BundleDialogTest::canBeCopied()
{
    start(sampleViews());
    QVERIFY(openBundle() != nullptr);
    auto* copy = find<QPushButton>(u"copyBundleButton"_s);
    QTRY_VERIFY(copy->isEnabled());
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Evergrant diagnostic bundle"_s));
}

void BundleDialogTest::saysWhatCannotBeSaved()
{
    start(sampleViews());
    BundleDialog* bundle = openBundle();
    QVERIFY(bundle != nullptr);
    bundle->save(m_profile->filePath(u"no/such/folder.txt"_s));
    QVERIFY(find<QLabel>(u"bundleOutcomeLabel"_s)->text().contains(u"cannot be written"_s));
}

EVERGRANT_TEST(BundleDialogTest)
#include "tst_bundledialog.moc"
