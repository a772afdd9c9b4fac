// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest window in each language: some need a third more room than English.

#include "../support/testprogram.h"
#include "core/text/language.h"
#include "desktop/details/sparedialog.h"
#include "desktop/settings/preferenceswindow.h"
#include "desktop/wizard/addconnectiondialog.h"
#include "pictureoptions.h"
#include "windowfixture.h"
#include "wizardpictures.h"
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What 1280 x 800 at 200 % leaves a window, its frame and a panel taken off.
const QSize Smallest(632, 360);

/// The names of buttons that are narrower than their words or go beyond what they stand on, and of texts that lack
/// lines.
QString cutOff(const QWidget& page)
{
    QStringList names;
    for (const auto* button : page.findChildren<QPushButton*>()) {
        const bool isWhole = button->width() >= button->minimumSizeHint().width() &&
                             button->parentWidget()->rect().contains(button->geometry());
        if (button->isVisible() && !isWhole)
            names << button->objectName();
    }
    for (const auto* label : page.findChildren<QLabel*>()) {
        const bool isWhole = !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
        if (label->isVisible() && !isWhole)
            names << label->objectName();
    }
    return names.join(u' ');
}

/// The name of a visible scroll area whose content is wider than it, and of what goes beyond its edge.
QString tooWide(const QWidget& window)
{
    QStringList names;
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        const QWidget* content = area->widget();
        const int room = area->viewport()->width();
        if (!area->isVisible() || content->width() <= room)
            continue;
        names << u"%1 lacks %2:"_s.arg(area->objectName()).arg(content->width() - room);
        for (const auto* part : content->findChildren<QWidget*>()) {
            const int left = part->mapTo(content, QPoint()).x();
            if (part->isVisible() && left + part->minimumSizeHint().width() > room - 26)
                names << part->objectName() + u'/' + QString::fromLatin1(part->metaObject()->className());
        }
    }
    return names.join(u' ');
}

} // namespace

class SmallLanguagesTest : public WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_texts.reset(); }
    void init();
    void cleanup() { m_desktop.reset(); }
    void waysToSignIn_data();
    void waysToSignIn();
    void spareDialog_data() { addLanguages({u"spare"_s}); }
    void spareDialog();
    void wizard_data();
    void wizard();
    void noLetterStandsForTwo_data() { addLanguages({u"small"_s, u"large"_s}); }
    void noLetterStandsForTwo();
    void noLetterOfTheQuestionStandsForTwo_data() { addLanguages({u"question"_s}); }
    void noLetterOfTheQuestionStandsForTwo();

private:
    static void addLanguages(const QStringList& what);

    std::unique_ptr<TextLanguage> m_texts;
};

void SmallLanguagesTest::initTestCase()
{
    QFont font = QApplication::font();
    font.setPointSizeF(10.5); // a common desktop setting
    QApplication::setFont(font);
    m_texts = std::make_unique<TextLanguage>(TextLanguage::QtTexts::Translated);
}

void SmallLanguagesTest::addLanguages(const QStringList& what)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("what");
    for (const Language& language : languages()) {
        for (const QString& one : what)
            QTest::addRow("%s, %s", qPrintable(language.code), qPrintable(one)) << language.code << one;
    }
}

void SmallLanguagesTest::init()
{
    QFETCH(const QString, language);
    m_texts->use(language);
    makeSurroundings();
}

void SmallLanguagesTest::waysToSignIn_data()
{
    addLanguages({u"browser"_s, u"code"_s});
}

void SmallLanguagesTest::waysToSignIn()
{
    QFETCH(const QString, what);
    start(sampleViews());
    window().resize(Smallest);
    window().showConnection(sampleId(u"calendar"_s));
    QTRY_COMPARE(window().size(), Smallest);
    QTRY_COMPARE(cutOff(window()), QString());
    QCOMPARE(tooWide(window()), QString());
    click(u"primaryActionButton"_s);
    const bool withCode = what == "code"_L1;
    m_link->answer<api::Authorize>(withCode ? deviceAnswer(899s) : signInAt(u"a1"_s, u"https://login.example/"_s));
    QTRY_VERIFY(find<QPushButton>(withCode ? u"copyUserCodeButton"_s : u"signInElsewhereButton"_s)->isVisible());
    QTRY_COMPARE(cutOff(window()), QString());
    QTRY_COMPARE(tooWide(window()), QString());
    QVERIFY(!lettersOf(window()).isEmpty());
}

void SmallLanguagesTest::spareDialog()
{
    m_link->script<api::Providers>(sampleProviders());
    start(sampleViews());
    window().actions().makeSpare(*m_desktop->model().viewNamed(u"crm"_s));
    auto* spare = window().findChild<SpareDialog*>();
    QTRY_COMPARE(cutOff(*spare), QString());
    spare->resize(Smallest);
    QTRY_COMPARE(spare->size(), Smallest);
    QTRY_COMPARE(cutOff(*spare), QString());
    const auto* ok = find<QPushButton>(u"spareOkButton"_s);
    QVERIFY(spare->rect().contains(QRect(ok->mapTo(spare, QPoint()), ok->size())));
    QVERIFY(!lettersOf(*spare).isEmpty());
}

void SmallLanguagesTest::wizard_data()
{
    addLanguages({u"1"_s, u"1-nothing"_s, u"2"_s, u"3"_s, u"4"_s, u"4-code"_s, u"4-failed"_s, u"5"_s});
}

void SmallLanguagesTest::wizard()
{
    QFETCH(const QString, what);
    m_link->script<api::Providers>(inLanguageOfTexts(sampleProviders()));
    start({});
    showWizard(window(), *m_link, what);
    auto* wizard = window().findChild<AddConnectionDialog*>();
    wizard->resize(Smallest);
    QTRY_COMPARE(wizard->size(), Smallest);
    QTRY_COMPARE(cutOff(*wizard), QString());
    QTRY_COMPARE(tooWide(*wizard), QString());
    QVERIFY(!lettersOf(*wizard).isEmpty());
}

void SmallLanguagesTest::noLetterStandsForTwo()
{
    m_link->script<api::Providers>(inLanguageOfTexts(sampleProviders()));
    const QList<api::ConnectionView> views = sampleViews();
    start(views);
    QFETCH(const QString, what);
    window().resize(what == "small"_L1 ? Smallest : QSize(1600, 900));
    for (const auto& view : views) {
        window().showConnection(view.id);
        QTRY_COMPARE(find<QLabel>(u"titleLabel"_s)->text(), view.title.isEmpty() ? view.providerName : view.title);
        QVERIFY(!lettersOf(window()).isEmpty());
    }
    for (const auto& page : {u"logTabButton"_s, u"jobsTabButton"_s, u"alertsTabButton"_s}) {
        click(page);
        QVERIFY(!lettersOf(window()).isEmpty());
    }
    click(u"settingsButton"_s);
    const auto* settings = window().findChild<PreferencesWindow*>();
    auto* subjects = settings->findChild<QListWidget*>(u"subjectsList"_s);
    for (int row = 0; row < subjects->count(); ++row) {
        subjects->setCurrentRow(row);
        QVERIFY(!lettersOf(*settings).isEmpty());
    }
}

void SmallLanguagesTest::noLetterOfTheQuestionStandsForTwo()
{
    start(sampleViews());
    window().showConnection(sampleId(u"calendar"_s));
    click(u"primaryActionButton"_s);
    m_link->answer<api::Authorize>(signInAt(u"a1"_s, u"https://login.example/"_s));
    m_link->answer<api::AuthorizeWait>(otherAccount(u"q1"_s, u"office@riverside.example"_s, u"petra@mail.example"_s));
    QTRY_VERIFY(find<QWidget>(u"accountBar"_s)->isVisible());
    QVERIFY(!lettersOf(window()).isEmpty());
}

EVERGRANT_TEST(SmallLanguagesTest)
#include "tst_smalllanguages.moc"
