// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace evergrant {

/// One desktop program for each profile: a second start raises the first one's window and leaves.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `profileDir` absolute. Nothing happens before claim().
    explicit SingleInstance(const QString& profileDir, QObject* parent = nullptr);

    /// True: we are the first. False: another one runs and has been asked to raise its window. Waits at most a second
    /// for it. When no socket can be made, everybody counts as the first: better two windows than none.
    bool claim();
    QString path() const { return m_path; }

Q_SIGNALS:
    void raiseWanted();

private:
    bool askOther() const;

    QString m_path;
    QLocalServer* m_server;
};

} // namespace evergrant
