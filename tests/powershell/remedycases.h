#pragma once

#include "organisation.h"

namespace powershell {

/// A repair in one scenario: what it is given, what it asks and what it leaves behind.
struct RemedyCase {
    const char *name;
    const char *remedy;
    const char *scenario;
    QMap<QString, QString> choices = {};
    int code = 0; ///< of the first run
    QString word = QString::fromLatin1("done");
    QStringList questions = {}; ///< of the commands, in order; the script's own confirmations come between
    QStringList healed = {}; ///< "server aspect" that did not work before and works afterwards
    QMap<QString, QJsonValue> leaves = {}; ///< Undefined: changed from what it was
    int again = 0; ///< code of the second run, which changes nothing
    int alone = -1; ///< code of the unattended run where it is another one
    QJsonObject patch = {}; ///< how the organisation differs from the scenario

    /// The server on which it runs is well afterwards; others may still wait.
    [[nodiscard]] bool heals() const { return word == u"done" || word == u"elsewhere"; }

    /// Repairs of settings share one course.
    [[nodiscard]] bool isSetting() const;
};

[[nodiscard]] QList<RemedyCase> remedyCases();

/// What a careful person answers. The script's own confirmations are answered with Yes.
[[nodiscard]] QList<Rule> carefulAnswers();

/// The questions of the commands, without the confirmations of the script itself.
[[nodiscard]] QStringList questionsOfCommands(const StepResult &step);

} // namespace powershell
