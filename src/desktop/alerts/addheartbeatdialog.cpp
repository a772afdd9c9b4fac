// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/alerts/addheartbeatdialog.h"

#include "core/alert/heartbeat.h"
#include "desktop/settings/inputform.h"
#include "desktop/widgets/foreigntext.h"
#include "desktop/widgets/layouttools.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace evergrant {

namespace {

constexpr QLatin1StringView urlField("heartbeat-url"), connectionField("heartbeat-connection");
constexpr int DialogWidth = 560;

} // namespace

AddHeartbeatDialog::AddHeartbeatDialog(const QList<ShownConnection>& connections, QWidget* parent)
    : QDialog(parent)
    , m_form(new InputForm(this))
    , m_error(ForeignText::label(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Add a heartbeat"));
    setMinimumWidth(DialogWidth);
    auto* intro = ForeignText::label(tr("The address is called every ten minutes while all is well, and with /fail "
                                        "behind it when it is not. healthchecks.io gives you one, or a server of your "
                                        "own; it tells you when the calls stay away."),
                                     this);
    intro->setWordWrap(true);
    intro->setProperty("kind", u"muted"_s);
    m_form->add({urlField, tr("Address"), tr("https://hc-ping.com/…"), true, InputForm::Kind::Text});
    QList<std::pair<QString, QString>> choices{{QString(), tr("All connections")}};
    for (const ShownConnection& connection : connections)
        choices << std::pair(connection.name, tr("%1 alone", "a connection").arg(connection.name));
    m_form->addChoice(connectionField, tr("What counts"), choices);
    m_error->setObjectName(u"heartbeatErrorLabel"_s);
    m_error->setProperty("kind", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"heartbeatOkButton"_s);
    ok->setProperty("kind", u"primary"_s);
    ok->setText(tr("&Add"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{intro, m_form, m_error, m_buttons})
        layout->addWidget(widget);
    connect(m_form, &InputForm::edited, m_error, &QLabel::hide);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AddHeartbeatDialog::submit);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AddHeartbeatDialog::submit()
{
    m_error->hide();
    if (!m_form->isComplete())
        return growToContent(*this);
    api::HeartbeatAdd::Params params;
    params.url = QUrl(m_form->text(urlField), QUrl::StrictMode);
    if (const QString name = m_form->text(connectionField); !name.isEmpty())
        params.connections = QStringList{name};
    if (const auto checked = checkHeartbeat({params.url, params.connections}); !checked) {
        m_form->complain(urlField, checked.error().message);
        return growToContent(*this);
    }
    Q_EMIT submitted(params);
}

void AddHeartbeatDialog::complain(const QString& message)
{
    m_error->setText(message);
    m_error->show();
    growToContent(*this);
}

void AddHeartbeatDialog::setBusy(bool busy)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy);
    m_form->setEnabled(!busy);
}

} // namespace evergrant
