#pragma once

#include "wizard/evidence/recogniser.h"

#include <QRegularExpression>

namespace wizard {

/// An observation without subject; recognise() adds source and excerpt.
[[nodiscard]] Observation seen(Fact fact, const QString &value = {}, Truth truth = Truth::Yes);

/// A recognition; recognise() adds the recogniser.
[[nodiscard]] Recognition found(const QString &what, int line, const QList<Observation> &observations);

/// Matches in order, at most a few hundred: no text holds more that says something new.
[[nodiscard]] QList<QRegularExpressionMatch> matches(
    const QRegularExpression &expression, const QString &text);

/// First label of a server's name in upper case, the name under which observations are filed.
[[nodiscard]] QString serverName(const QString &fullName);

/// A value and `reach` characters on either side of an offset, for words that must stand near by.
[[nodiscard]] QStringView around(const QString &text, qsizetype offset, qsizetype reach);

/// What a sentence of a person says of the things that do not work.
[[nodiscard]] QList<Symptom> symptomsIn(const QString &sentence);

// One recogniser a family; each declares the facts that it can produce.
[[nodiscard]] Recogniser shellErrors();
[[nodiscard]] Recogniser shellIdentity();
[[nodiscard]] Recogniser signInEvents();
[[nodiscard]] Recogniser sslEvents();
[[nodiscard]] Recogniser deniedEvents();
[[nodiscard]] Recogniser errorPages();
[[nodiscard]] Recogniser missingAssemblies();
[[nodiscard]] Recogniser certificateLists();
[[nodiscard]] Recogniser keyProviders();
[[nodiscard]] Recogniser authConfigurations();
[[nodiscard]] Recogniser computerGroups();
[[nodiscard]] Recogniser deniedRights();
[[nodiscard]] Recogniser httpSysEntries();
[[nodiscard]] Recogniser webBindings();
[[nodiscard]] Recogniser mailboxes();
[[nodiscard]] Recogniser configurationFiles();
[[nodiscard]] Recogniser fileVersions();
[[nodiscard]] Recogniser organisationSettings();
[[nodiscard]] Recogniser windowsEvents();
[[nodiscard]] Recogniser exceptions();
[[nodiscard]] Recogniser webAnswers();
[[nodiscard]] Recogniser shellTexts();
[[nodiscard]] Recogniser proxyLog();
[[nodiscard]] Recogniser directoryServers();
[[nodiscard]] Recogniser webStates();
[[nodiscard]] Recogniser serviceStates();
[[nodiscard]] Recogniser componentStates();
[[nodiscard]] Recogniser siteBindings();
[[nodiscard]] Recogniser virtualDirectories();
[[nodiscard]] Recogniser settings();
[[nodiscard]] Recogniser networkSettings();
[[nodiscard]] Recogniser serverConfiguration();
[[nodiscard]] Recogniser ownWords();

} // namespace wizard
