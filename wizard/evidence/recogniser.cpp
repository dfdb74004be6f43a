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
        configurationFiles(), fileVersions(), organisationSettings(), ownWords()};
    return all;
}

QList<Recognition> recognise(const QString &text, const QString &source)
{
    const PastedText pasted(text.left(longestRecognisedText));
    QList<Recognition> all;
    for (const Recogniser &recogniser : recognisers()) {
        for (Recognition &recognition : recogniser.recognise(pasted)) {
            recognition.recogniser = recogniser.id;
            for (Observation &observation : recognition.observations) {
                observation.source = Tr::tr("%1, line %2").arg(source).arg(recognition.line);
                observation.excerpt = pasted.excerpt(recognition.line);
            }
            all.append(std::move(recognition));
        }
    }
    std::ranges::stable_sort(all, {}, &Recognition::line);
    return all;
}

} // namespace wizard
