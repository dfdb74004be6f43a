#include "ui/widgets/answerrow.h"
#include "ui/widgets/attendance.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/symptomlist.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;
using wizard::Choice;
using wizard::ValueKind;

namespace {

Choice choiceOf(ValueKind kind, bool required = true)
{
    return {.name = "Value"_L1,
        .kind = kind,
        .required = required,
        .fallback = {},
        .question = "Which one?",
        .explanation = "One of them.",
        .options = {}};
}

Choice oneOf()
{
    Choice choice = choiceOf(ValueKind::OneOf);
    choice.fallback = "Keep"_L1;
    choice.options = {{"Keep"_L1, "Keep & store it"}, {"Replace"_L1, "Replace it"}};
    return choice;
}

} // namespace

/// What a person fills in, operated with the keyboard, filled in wrongly and mended.
class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrongValueIsSaidBesideItsField_data()
    {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("valid");
        QTest::newRow("host") << ValueKind::Host << true << u"ex01.contoso.com"_s << true;
        QTest::newRow("host, blanks around") << ValueKind::Host << true << u"  ex01 "_s << true;
        QTest::newRow("host, quote") << ValueKind::Host << true << u"ex'01"_s << false;
        QTest::newRow("host, command") << ValueKind::Host << true << u"ex01;calc"_s << false;
        QTest::newRow("host, missing") << ValueKind::Host << true << QString() << false;
        QTest::newRow("host, blank") << ValueKind::Host << true << u"   "_s << false;
        QTest::newRow("host, not needed") << ValueKind::Host << false << QString() << true;
        QTest::newRow("host, not needed but wrong") << ValueKind::Host << false << u"a b"_s << false;
        QTest::newRow("thumbprint") << ValueKind::Thumbprint << true << QString(40, u'a') << true;
        QTest::newRow("thumbprint, cut") << ValueKind::Thumbprint << true << QString(39, u'A') << false;
        QTest::newRow("thumbprint, letters") << ValueKind::Thumbprint << true << QString(40, u'G') << false;
        QTest::newRow("path") << ValueKind::Path << true << u"C:\\Program Files\\Exchange"_s << true;
        QTest::newRow("number") << ValueKind::Number << true << u"12"_s << true;
        QTest::newRow("number, word") << ValueKind::Number << true << u"twelve"_s << false;
        QTest::newRow("text, new line") << ValueKind::Text << true << u"a\u2028b"_s << false;
    }
    void aWrongValueIsSaidBesideItsField()
    {
        QFETCH(const ValueKind, kind);
        QFETCH(const bool, required);
        QFETCH(const QString, typed);
        QFETCH(const bool, valid);
        const Choice choice = choiceOf(kind, required);
        ChoiceField field(choice);
        field.show();
        auto *line = field.findChild<QLineEdit *>();
        line->setText(typed);
        QCOMPARE(field.validate(), valid);
        const auto *notice = field.findChild<Notice *>();
        QCOMPARE(notice->isVisible(), !valid);
        QCOMPARE(notice->accessibleName().isEmpty(), valid);
        QTest::keyClicks(line, u"x"_s);
        QVERIFY2(!notice->isVisible(), "the complaint goes as soon as the value changes");
    }

    void aValueIsTakenWithoutItsBlanks()
    {
        const Choice choice = choiceOf(ValueKind::Host);
        ChoiceField field(choice);
        QSignalSpy changed(&field, &ChoiceField::changed);
        QTest::keyClicks(field.findChild<QLineEdit *>(), u" ex01 "_s);
        QCOMPARE(field.value(), u"ex01"_s);
        QVERIFY(changed.count() > 0);
    }

    void theSafestOptionIsPreselectedAndTheArrowsChange()
    {
        const Choice choice = oneOf();
        ChoiceField field(choice);
        field.show();
        QCOMPARE(field.value(), u"Keep"_s);
        QVERIFY(field.validate());
        auto *keep = field.findChild<QAbstractButton *>(u"Keep"_s);
        QCOMPARE(keep->text(), u"Keep && store it"_s);
        QVERIFY(keep->accessibleName().contains(u"Which one?"_s));
        QVERIFY(QTest::qWaitForWindowActive(&field));
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Down);
        QCOMPARE(field.value(), u"Replace"_s);
    }

    void aSwitchIsTurnedWithTheSpaceBar()
    {
        const Choice choice = choiceOf(ValueKind::Switch);
        ChoiceField field(choice);
        QSignalSpy changed(&field, &ChoiceField::changed);
        QCOMPARE(field.value(), u"false"_s);
        QTest::keyClick(field.input(), Qt::Key_Space);
        QCOMPARE(field.value(), u"true"_s);
        QCOMPARE(changed.count(), 1);
    }

    void showingAValueIsNoChange()
    {
        for (const Choice &choice : {choiceOf(ValueKind::Host), oneOf(), choiceOf(ValueKind::Switch)}) {
            ChoiceField field(choice);
            QSignalSpy changed(&field, &ChoiceField::changed);
            for (const QString &value : {u"ex02"_s, u"Replace"_s, u"true"_s})
                field.setValue(value);
            QCOMPARE(changed.count(), 0);
        }
    }

    void attendanceIsDecidedWithTheArrows()
    {
        Attendance attendance;
        attendance.show();
        attendance.setUnattended(false);
        QVERIFY(QTest::qWaitForWindowActive(&attendance));
        QSignalSpy changed(&attendance, &Attendance::changed);
        attendance.input()->setFocus();
        QTest::keyClick(attendance.input(), Qt::Key_Down);
        QVERIFY(attendance.isUnattended());
        QCOMPARE(changed.count(), 1);
        attendance.setUnattended(false);
        QVERIFY(!attendance.isUnattended());
        QVERIFY2(changed.count() == 1, "showing a decision is no change");
    }

    void symptomsAreTickedWithTheKeyboard()
    {
        SymptomList list;
        QSignalSpy changed(&list, &SymptomList::changed);
        auto *box = list.findChild<QAbstractButton *>(u"owa-blank-page"_s);
        QVERIFY2(box->accessibleName().contains(u':'), "the client is part of what is spoken");
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(list.ticked(), QList{wizard::Symptom::OwaBlankPage});
        QCOMPARE(changed.count(), 1);
        list.show({wizard::Symptom::EcpBlankPage});
        QCOMPARE(list.ticked(), QList{wizard::Symptom::EcpBlankPage});
        QCOMPARE(changed.count(), 1);
        list.show({});
        QVERIFY(list.ticked().isEmpty());
    }

    void aStatementIsAffirmedDeniedOrLeftOpen_data()
    {
        QTest::addColumn<QStringList>("pressed");
        QTest::addColumn<wizard::Truth>("answer");
        QTest::newRow("nothing is pressed") << QStringList() << wizard::Truth::Unknown;
        QTest::newRow("yes") << QStringList{u"said-yes"_s} << wizard::Truth::Yes;
        QTest::newRow("no") << QStringList{u"said-no"_s} << wizard::Truth::No;
        QTest::newRow("yes, then no") << QStringList{u"said-yes"_s, u"said-no"_s} << wizard::Truth::No;
        QTest::newRow("no, taken back") << QStringList{u"said-no"_s, u"said-no"_s} << wizard::Truth::Unknown;
    }
    void aStatementIsAffirmedDeniedOrLeftOpen()
    {
        QFETCH(const QStringList, pressed);
        QFETCH(const wizard::Truth, answer);
        AnswerRow row(u"Outlook stays connected"_s, "said"_L1);
        QSignalSpy changed(&row, &AnswerRow::changed);
        for (const QString &name : pressed)
            QTest::keyClick(row.findChild<QAbstractButton *>(name), Qt::Key_Space);
        QCOMPARE(row.answer(), answer);
        QCOMPARE(changed.count(), pressed.size());
        row.setAnswer(wizard::Truth::Yes);
        QCOMPARE(row.answer(), wizard::Truth::Yes);
        QVERIFY2(changed.count() == pressed.size(), "showing an answer is no change");
        QCOMPARE(row.findChild<QAbstractButton *>(u"said-no"_s)->accessibleName(),
            u"Outlook stays connected: no"_s);
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
