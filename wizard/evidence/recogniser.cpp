#include "wizard/evidence/recogniser.h"

#include "wizard/evidence/recognising.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Recognisers)
};

constexpr int mostMatches = 400;
/// The server whose log or page the text is, where it names exactly one; the labels of events that are
/// exported as XML are never translated, the others are read in English.
QString loggingServer(const PastedText &text)
{
    static const QRegularExpression label(
        u"<Computer>\\s*([\\w.-]+)\\s*</Computer>"_s
        u"|^\\s*(?:Machine name|MachineName|Computer|PSComputerName)\\s*:\\s*([A-Za-z0-9][\\w.-]*)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QString server;
    for (const auto &match : matches(label, text.text())) {
        const QString name = serverName(match.captured(1) + match.captured(2));
        if (!server.isEmpty() && server != name)
            return {};
        server = name;
    }
    return server;
}

/// Events and pages are about the server that logged them. Refusals are not: they name the one to mend
/// themselves.
bool isAboutLoggingServer(const Recogniser &recogniser, const Observation &observation)
{
    constexpr QLatin1StringView ids[] = {
        "sign-in-events"_L1, "ssl-events"_L1, "error-pages"_L1, "missing-assemblies"_L1};
    return std::ranges::find(ids, recogniser.id) != std::end(ids) && observation.subject.server.isEmpty()
        && entry(observation.fact).subject == SubjectKind::Server;
}

} // namespace

Observation seen(Fact fact, const QString &value, Truth truth)
{
    Observation observation;
    observation.fact = fact;
    observation.truth = truth;
    observation.value = value;
    return observation;
}

Recognition found(const QString &what, int line, const QList<Observation> &observations)
{
    Recognition recognition;
    recognition.what = what;
    recognition.line = line;
    recognition.observations = observations;
    return recognition;
}

QList<QRegularExpressionMatch> matches(const QRegularExpression &expression, const QString &text)
{
    QList<QRegularExpressionMatch> result;
    auto each = expression.globalMatch(text);
    while (each.hasNext() && result.size() < mostMatches)
        result.append(each.next());
    return result;
}

QString serverName(const QString &fullName)
{
    static const QRegularExpression address(u"^[0-9.]+$|:"_s);
    const QString name = fullName.trimmed();
    return address.match(name).hasMatch() ? name : name.section(u'.', 0, 0).toUpper();
}

QStringView around(const QString &text, qsizetype offset, qsizetype reach)
{
    const qsizetype start = std::max<qsizetype>(0, offset - reach);
    return QStringView(text).mid(start, offset - start + reach);
}

std::span<const Recogniser> recognisers()
{
    static const std::vector<Recogniser> all = {shellErrors(), shellIdentity(), signInEvents(), sslEvents(),
        deniedEvents(), errorPages(), missingAssemblies(), certificateLists(), keyProviders(),
        authConfigurations(), computerGroups(), deniedRights(), httpSysEntries(), webBindings(), mailboxes(),
        configurationFiles(), fileVersions(), windowsEvents(), exceptions(), webAnswers(), shellTexts(),
        proxyLog(), directoryServers(), webStates(), serviceStates(), componentStates(), siteBindings(),
        virtualDirectories(), settings(), networkSettings(), serverConfiguration(), organisationSettings(),
        ownWords()};
    return all;
}

QList<Recognition> recognise(const QString &text, const QString &source)
{
    const PastedText pasted(text.left(longestRecognisedText));
    const QString server = loggingServer(pasted);
    QList<Recognition> all;
    for (const Recogniser &recogniser : recognisers()) {
        for (Recognition &recognition : recogniser.recognise(pasted)) {
            recognition.recogniser = recogniser.id;
            for (Observation &observation : recognition.observations) {
                observation.source = Tr::tr("%1, line %2").arg(source).arg(recognition.line);
                observation.excerpt = pasted.excerpt(recognition.line);
                if (isAboutLoggingServer(recogniser, observation))
                    observation.subject.server = server;
            }
            all.append(std::move(recognition));
        }
    }
    std::ranges::stable_sort(all, {}, &Recognition::line);
    return all;
}

} // namespace wizard
