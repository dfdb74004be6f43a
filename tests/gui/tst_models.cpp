#include "tests/support/fakesurroundings.h"
#include "tests/support/targets.h"
#include "ui/models/checksmodel.h"
#include "ui/models/recognisedmodel.h"
#include "ui/models/rowroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::FakeProbe;
using ui::ChecksModel;
using wizard::Check;
using wizard::ProbeRunner;

namespace {

/// The list as text, one row to a line.
QStringList written(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        lines << index.data().toString() + u" ["_s + index.data(ui::IconRole).toString() + u']';
    }
    return lines;
}

ProbeRunner::Factory allGood()
{
    return [](Check check, const wizard::Target &target) {
        return std::make_unique<FakeProbe>(FakeProbe::Finish::Later,
            support::reportOf(wizard::ProbeReport::Outcome::Good, u"fine"_s,
                wizard::entry(check).tells.front().fact, wizard::Truth::Yes, target.server()));
    };
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksOfOneServerStandAlone()
    {
        ProbeRunner runner(allGood());
        ChecksModel model(runner);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        runner.start({Check::FrontEndPort, Check::FrontEndTls}, support::targets({u"EX01"_s}));
        model.reload();
        QCOMPARE(written(model),
            QStringList({u"Port 443 answers [waiting]"_s, u"Port 443 has a certificate [waiting]"_s}));
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        QVERIFY(finished.wait());
        QCOMPARE(written(model),
            QStringList({u"Port 443 answers [good]"_s, u"Port 443 has a certificate [good]"_s}));
    }

    void resultsChangeRowsAndMoveNone()
    {
        ProbeRunner runner(allGood());
        ChecksModel model(runner);
        runner.start(
            {Check::FrontEndPort, Check::FrontEndTls, Check::BackEndPort}, support::targets({u"EX01"_s}));
        model.reload();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        QVERIFY(finished.wait());
        QVERIFY(changed.size() >= 3);
        QCOMPARE(reset.size() + inserted.size() + moved.size(), 0);
    }

    void aScreenReaderHearsCheckStateAndResult()
    {
        ProbeRunner runner(allGood());
        ChecksModel model(runner);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort}, support::targets({u"EX01"_s}));
        QVERIFY(finished.wait());
        model.reload();
        QCOMPARE(
            model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Port 443 answers: In order. fine"_s);
    }

    void aSkippedCheckNamesTheOneThatBlocksItByItsTitle()
    {
        ProbeRunner runner([](Check check, const wizard::Target &target) {
            return std::make_unique<FakeProbe>(FakeProbe::Finish::Later,
                support::reportOf(wizard::ProbeReport::Outcome::Bad, u"refused"_s,
                    wizard::entry(check).tells.front().fact, wizard::Truth::No, target.server()));
        });
        ChecksModel model(runner);
        QSignalSpy finished(&runner, &ProbeRunner::finished);
        runner.start({Check::FrontEndPort, Check::FrontEndTls}, support::targets({u"EX01"_s}));
        QVERIFY(finished.wait());
        model.reload();
        const QModelIndex skipped = model.index(1, 0);
        QCOMPARE(skipped.data(ui::DetailRole).toString(),
            u"Left out, because this did not succeed: Port 443 answers"_s);
        QVERIFY(!skipped.data(Qt::AccessibleTextRole).toString().contains(u"front-end-port"));
    }

    void aClearedRunIsNotReadBeyondItsEnd()
    {
        ProbeRunner runner(allGood());
        ChecksModel model(runner);
        runner.start({Check::FrontEndPort}, support::targets({u"EX01"_s}));
        model.reload();
        runner.clear();
        QVERIFY(!model.index(0, 0).data().isValid());
    }

    void recognisedTextIsListedWithItsLine()
    {
        ui::RecognisedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto found = wizard::recognise(support::expiredAuthCertificateText(), u"pasted text"_s);
        QVERIFY(!found.isEmpty());
        model.show(found);
        QCOMPARE(model.rowCount(), int(found.size()));
        QCOMPARE(model.index(0, 0).data().toString(), found.first().what);
        QVERIFY(model.index(0, 0)
                    .data(ui::DetailRole)
                    .toString()
                    .startsWith(u"Line %1"_s.arg(found.first().line)));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestModels)
#include "tst_models.moc"
