#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/evidence/evidence.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/investigation/collecting.h"
#include "wizard/target.h"

#include <QMap>

#include <optional>

namespace wizard {

/// What people gave: what they see and know, texts, files, and where to look. A value; what follows from it
/// is a Conclusion.
struct Case {
    struct File {
        QString path; ///< or the name of a text
        Import import = {};
        bool outdated = false; ///< read before the repair
    };
    /// What somebody said who was asked for the next check.
    struct Answer {
        Fact fact = Fact::Count;
        Truth truth = Truth::Unknown; ///< Unknown: does not know, and is not asked again
        ServerName server = {}; ///< that the question named

        friend bool operator==(const Answer &, const Answer &) = default;
    };
    enum class Source { ThisServer, OtherServers, Files, Scenario };
    struct Place {
        Source source = Source::OtherServers;
        QList<Target> targets = {}; ///< each with a name of its own, see toldApart()
        std::optional<Collecting> collecting = {}; ///< whether the collector runs on them too, and how
        QString scenario = {};

        friend bool operator==(const Place &, const Place &) = default;
    };

    QList<Symptom> symptoms = {}; ///< chosen by people
    QMap<Fact, Truth> reported = {}; ///< what somebody who was asked answered, Yes or No
    QList<Answer> answers = {}; ///< one for each fact and server
    QString since = {}; ///< when it began, in people's own words; stands in ticket and pack, decides nothing
    QString pastedText = {};
    QList<Recognition> pasted = {}; ///< recognised in pastedText, without what is outdated
    QList<Sentence> notUnderstood = {}; ///< of pastedText
    QStringList takenBack = {}; ///< sentences of it that were understood wrongly
    QString outdatedText = {}; ///< the part of pastedText that is older than the repair
    QList<File> files = {};
    Place place = {};
    QDateTime clock = {}; ///< judge as if it were this instant; invalid: at the time of a lone pack, else now
};

/// Takes over a new pasted text. What stood in it before the repair stays outdated wherever it stands now.
void setPastedText(Case &given, const QString &text);
/// A sentence of somebody's own words does not count, or counts again.
void takeBack(Case &given, const Recognition &sentence);
/// An answer takes the place of an earlier one to the same question.
void answer(Case &given, const Case::Answer &answer);
/// It was not meant so; the question may be asked again.
void takeBack(Case &given, const Case::Answer &answer);
/// Everything that was pasted read and answered so far is older than a repair.
void outdate(Case &given);

// What still counts:
[[nodiscard]] QList<Recognition> recognisedIn(const Case &given);
/// Of the text and of the files.
[[nodiscard]] QList<Sentence> notUnderstoodIn(const Case &given);
/// The chosen symptoms and those that texts and files name.
[[nodiscard]] QList<Symptom> symptomsIn(const Case &given);
/// Everything that was read from files, also what no longer counts.
[[nodiscard]] QList<Import> filesIn(const Case &given);
/// What people, texts and files say, without the checks.
[[nodiscard]] Evidence evidenceIn(const Case &given);

} // namespace wizard
