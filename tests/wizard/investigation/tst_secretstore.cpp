#include "wizard/investigation/secretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

/// The store in memory. The one of the operating system is not touched by tests.
class TestSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasWritten()
    {
        MemorySecretStore store;
        QCOMPARE(read(store, u"admin"_s), std::optional<QString>());
        store.write(
            u"admin"_s, u"correct horse"_s, Keep::Session, [](const Result<void> &done) { QVERIFY(done); });
        store.write(u"other"_s, u""_s, Keep::Session, [](const Result<void> &done) { QVERIFY(done); });
        QCOMPARE(read(store, u"admin"_s), std::optional(u"correct horse"_s));
        QCOMPARE(read(store, u"other"_s), std::optional(u""_s));
    }

    void forgetsWhatWasRemoved()
    {
        MemorySecretStore store;
        store.write(u"admin"_s, u"one"_s, Keep::Session, [](const Result<void> &) {});
        store.write(u"admin"_s, u"two"_s, Keep::Session, [](const Result<void> &) {});
        QCOMPARE(read(store, u"admin"_s), std::optional(u"two"_s));
        int answers = 0;
        for (int i = 0; i < 2; ++i) {
            store.remove(u"admin"_s, [&](const Result<void> &done) {
                QVERIFY(done);
                ++answers;
            });
        }
        QCOMPARE(answers, 2);
        QCOMPARE(read(store, u"admin"_s), std::optional<QString>());
    }

    void saysThatItForgetsWithTheProgram() { QVERIFY(!MemorySecretStore().isLasting()); }

private:
    static std::optional<QString> read(SecretStore &store, const QString &name)
    {
        std::optional<QString> found;
        int answers = 0;
        store.read(name, [&](const Result<std::optional<QString>> &secret) {
            ++answers;
            found = secret.value_or(u"error"_s);
        });
        return answers == 1 ? found : u"no single answer"_s;
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
