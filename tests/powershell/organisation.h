#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace powershell {

/// An organisation with a fault, as the scenario files describe it.
struct Scenario {
    QString id;
    QString title;
    QString cause; ///< empty: healthy, or a look-alike without a cause of its own
    QJsonObject state;
};

/// All scenarios in the order of their files. Each server of a scenario is the template plus what differs.
[[nodiscard]] QList<Scenario> scenarios();
[[nodiscard]] Scenario scenario(const QString &id);

/// RFC 7396: objects merge, null removes, everything else replaces.
[[nodiscard]] QJsonObject merged(const QJsonObject &target, const QJsonObject &patch);

/// An answer to every prompt that holds a text.
struct Rule {
    QString match;
    QString answer;
};

/// One script run unchanged on one server.
struct Step {
    QString script; ///< path
    QJsonObject parameters = {};
    QStringList answers =
        {}; ///< to prompts in their order; a prompt without an answer throws, as a closed input does
    QList<Rule> rules = {}; ///< asked first; the answers in order serve all other prompts
    QJsonObject session =
        {}; ///< differences: server, elevated, shell, language, nonInteractive, directoryRights
    QJsonArray before =
        {}; ///< {"do":"wait","minutes"}, {"do":"restart","server"}, {"do":"fail","faults":[...]}
    int seconds = 60; ///< that it may take
    QJsonValue typed = {}; ///< true: line by line, as a person types; a list: only these steps of the file
};

struct Prompt {
    QString kind;
    QString message;
    QString fallback; ///< what Enter would choose
    QString answer;
    bool answered = false;
};

struct StepResult {
    int exitCode = -1;
    QString resultLine; ///< last line shown
    QString shown;
    QString errors;
    QString thrown;
    bool timedOut = false;
    int unusedAnswers = 0;
    QList<Prompt> prompts;
    QJsonArray journal;
    QStringList unplanned; ///< commands and parameters that no stand-in models
    QJsonObject health; ///< server -> what works there
    QJsonObject state;

    /// Calls that changed something, "command server".
    [[nodiscard]] QStringList changes() const;
    [[nodiscard]] int calls(const QString &command) const;
    [[nodiscard]] bool healthy(const QString &server, const QString &aspect) const;
    /// Everything needed to see what went wrong.
    [[nodiscard]] QByteArray story() const;
};

struct RunResult {
    QString error;
    QJsonObject initial;
    QList<StepResult> steps;
    QJsonObject initialHealth = {}; ///< server -> what worked before the first step
};

/// A state without what a rehearsal may write: logs, temporary files, the clock.
[[nodiscard]] QJsonObject essential(const QJsonObject &state);

/// The value at a path like "organisation/auth/current".
[[nodiscard]] QJsonValue at(const QJsonObject &object, const QString &path);

/// The paths at which two objects differ, for messages and for "nothing else changed".
[[nodiscard]] QStringList differences(
    const QJsonValue &left, const QJsonValue &right, const QString &path = {});

} // namespace powershell
