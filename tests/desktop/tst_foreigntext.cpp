// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support/testprogram.h"
#include "desktop/desktopapplication.h"
#include "desktop/details/timelinestrip.h"
#include "desktop/list/connectionsmodel.h"
#include "desktop/log/logmodel.h"
#include "desktop/tray/trayicon.h"
#include "desktop/widgets/foreigntext.h"
#include "fakes.h"
#include "keptnotifications.h"
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace evergrant;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Markup = u"<img src='file:///dev/zero'> & <b>\"bold\"</b>\nline two"_s;

/// Reads a text as Qt's tool tips do; fails the test where it asks for a file.
class Reader : public QTextDocument
{
public:
    explicit Reader(const QString& text)
    {
        if (Qt::mightBeRichText(text))
            setHtml(text);
        else
            setPlainText(text);
        adjustSize(); // looks for the pictures
    }
    int asked = 0;

protected:
    QVariant loadResource(int, const QUrl&) override
    {
        ++asked;
        return QImage(1, 1, QImage::Format_RGB32);
    }
};

} // namespace

class ForeignTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReaderWouldNotice();
    void tips_data();
    void tips();
    void tipOfAWidget();
    void trayTip();
    void labels();
    void models();
    void notifications();
    void fallsBackToTheTray();

private:
    QTemporaryDir m_profile;
};

void ForeignTextTest::theReaderWouldNotice()
{
    Reader reader(Markup);
    QVERIFY(reader.asked > 0);
}

void ForeignTextTest::tips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("picture") << u"<img src='file:///dev/zero'>"_s;
    QTest::newRow("several lines") << Markup;
    QTest::newRow("entities") << u"a &lt; b &amp;&amp; c"_s;
    QTest::newRow("plain") << u"Renewed."_s;
    QTest::newRow("style") << u"<style>a { background: url(file:///dev/zero) }</style>x"_s;
}

void ForeignTextTest::tips()
{
    QFETCH(const QString, text);
    Reader reader(ForeignText::tip(text));
    QCOMPARE(reader.toPlainText(), text);
    QCOMPARE(reader.asked, 0);
    QVERIFY(ForeignText::tip({}).isEmpty()); // no empty balloon
}

void ForeignTextTest::tipOfAWidget()
{
    QWidget widget;
    ForeignText::setTip(&widget, Markup);
    Reader reader(widget.toolTip());
    QCOMPARE(reader.toPlainText(), Markup);
}

void ForeignTextTest::trayTip()
{
    QVERIFY(!Qt::mightBeRichText(ForeignText::trayTip(Markup)));
    QCOMPARE(ForeignText::trayTip(u"Ham & Eggs"_s), u"Ham & Eggs"_s);
}

void ForeignTextTest::labels()
{
    const std::unique_ptr<QLabel> label(ForeignText::label(Markup, nullptr));
    QCOMPARE(label->text(), Markup);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void ForeignTextTest::models()
{
    FakeLink link;
    FakeClock clock(sampleNow());
    link.setViews({sampleView(u"crm"_s, [&](auto& view) {
        view.title = Markup;
        view.summary = Markup;
    })});
    ConnectionsModel model(link, clock);
    model.reload();
    QTRY_VERIFY(model.isLoaded());
    Reader connection(model.indexOf(sampleId(u"crm"_s)).data(Qt::ToolTipRole).toString());
    QCOMPARE(connection.toPlainText(),
             Markup + u"\nAccount “Riverside Bakery” · Constant Contact · scripts call it “crm”\n"_s + Markup);

    Event event;
    event.at = sampleNow();
    event.message = Markup;
    FakeEvents events;
    events.added.append(event);
    LogModel log(events);
    log.reload();
    Reader line(log.index(0, LogModel::Message).data(Qt::ToolTipRole).toString());
    QCOMPARE(line.toPlainText(), Markup);
}

// The text goes to the one place that escapes it, as it is.
void ForeignTextTest::notifications()
{
    FakeLink link;
    FakeClock clock(sampleNow());
    KeptNotifications notifier;
    link.setViews(sampleViews());
    DesktopApplication desktop({link, clock, [] { return std::unique_ptr<EventReader>(); },
                                [](const QUrl&, const auto&) {}, m_profile.path(), [] { return true; }, &notifier});
    desktop.start(DesktopApplication::StartMode::Tray);
    QTRY_VERIFY(desktop.model().isLoaded());
    const api::ConnectionNotice notice{u"shop"_s, sampleId(u"shop"_s), u"Sign in again."_s, Markup,
                                       toWord(Action::Reauthorize)};
    link.tell(api::Attention{notice});
    link.tell(api::Attention{notice});
    clock.advance(CallGatherer::Wait);
    QCOMPARE(notifier.shown.size(), 1);
    QCOMPARE(notifier.shown[0].title, u"Lightspeed eCom: Sign in again."_s);
    QCOMPARE(notifier.shown[0].text, Markup);
    QVERIFY(notifier.clicked);
    notifier.clicked(sampleId(u"shop"_s), false);
    QVERIFY(desktop.window().isVisible());
    link.tell(api::Relief{notice});
    QCOMPARE(notifier.withdrawn, QList<QUuid>{sampleId(u"shop"_s)});
}

void ForeignTextTest::fallsBackToTheTray()
{
    FakeLink link;
    FakeClock clock(sampleNow());
    KeptNotifications notifier;
    notifier.shows = false;
    DesktopApplication desktop({link, clock, [] { return std::unique_ptr<EventReader>(); },
                                [](const QUrl&, const auto&) {}, m_profile.path(), [] { return false; }, &notifier});
    link.tell(api::Attention{{u"shop"_s, sampleId(u"shop"_s), u"x"_s, {}, {}}});
    clock.advance(CallGatherer::Wait);
    QCOMPARE(notifier.shown.size(), 1);
}

EVERGRANT_TEST(ForeignTextTest)
#include "tst_foreigntext.moc"
