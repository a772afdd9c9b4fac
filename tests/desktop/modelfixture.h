// SPDX-FileCopyrightText: 2026 The Evergrant developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/list/connectionsmodel.h"
#include "fakes.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace evergrant {

/// A list of connections that a fake worker answers, and what looks after it in every test.
class ModelFixture : public QObject
{
protected:
    void makeModel()
    {
        m_tester.reset();
        m_model.reset();
        m_link = std::make_unique<FakeLink>();
        m_clock = std::make_unique<FakeClock>(sampleNow());
        m_model = std::make_unique<ConnectionsModel>(*m_link, *m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void load(const QList<api::ConnectionView>& views)
    {
        m_link->setViews(views);
        QSignalSpy loaded(m_model.get(), &ConnectionsModel::loaded);
        m_model->reload();
        QVERIFY(loaded.wait());
    }

    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ConnectionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace evergrant
