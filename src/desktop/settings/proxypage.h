// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/messages/proxy.h"
#include "link/workerlink.h"
#include <QTimer>
#include <QWidget>
#include <memory>

namespace evergrant {

namespace Ui {
class ProxyPage;
}

/// Which proxy the background worker uses where a connection names none. "System" and "none" are applied when they are
/// clicked, an address when it is confirmed. A choice that the arrow keys only pass by is not applied. Asks the worker
/// whenever it comes into sight.
class ProxyPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget* parent = nullptr);
    ~ProxyPage() override;

    void setLink(link::WorkerLink& link); ///< outlives the page; to be called before it is shown

Q_SIGNALS:
    void helpWanted(const QString& page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void showState(const Result<api::ProxyState::Answer>& answer);
    void mark();
    void applyChoice();
    void chooseAddress();
    void useAddress();
    void send(const QString& word, const std::optional<QStringList>& exceptions = {});
    bool isEdited() const;
    void refresh();
    void complain(const Error& error, QWidget* about = nullptr); ///< by default the address

    std::unique_ptr<Ui::ProxyPage> m_ui;
    link::WorkerLink* m_link = nullptr;
    QString m_proxy;          ///< as the worker has it; empty: not known
    QStringList m_exceptions; ///< likewise
    bool m_saving = false;
    QTimer m_apply; ///< of a choice that may be one in passing
};

} // namespace evergrant
