#include "wizard/evidence/subjects/network/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

bool isItself(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || host == u"127.0.0.1" || host == u"::1";
}

/// A line that starts a test, without its result.
std::optional<PortTest> testIn(const QString &line)
{
    static const QRegularExpression asked(
        u"\\b(?:Test-NetConnection|tnc)\\s+(?:-ComputerName\\s+)?['\"]?([A-Za-z0-9:][\\w.:-]{0,80})"
        u"[^|]{0,80}?-Port\\s+(\\d{2,5})\\b"_s,
        caseless);
    static const QRegularExpression prompt(
        u"^\\s*(?:\\[([A-Za-z0-9][\\w.-]{1,60})\\]:?\\s*PS\\b|PS\\s+([A-Za-z0-9][\\w-]{1,14})>)"_s);
    const auto match = asked.match(line.left(400));
    if (!match.hasMatch())
        return std::nullopt;
    const auto at = prompt.match(line.left(400));
    PortTest test;
    test.from = ServerName::parse(at.captured(1) + at.captured(2));
    test.to = isItself(match.captured(1)) ? test.from : ServerName::parse(match.captured(1));
    test.number = match.captured(2).toInt();
    return test;
}

} // namespace

QList<Recognition> portTestsFromPaste(const Paste &paste)
{
    static const QRegularExpression result(u"\\bTcpTestSucceeded\\s*:\\s*(True|False)\\b"_s, caseless);
    QList<PortTest> tests;
    std::optional<PortTest> open;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        if (const auto test = testIn(paste.lines().at(i))) {
            open = test;
            open->line = int(i + 1);
        }
        const auto match = open ? result.match(paste.lines().at(i)) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        open->connected = match.captured(1).compare(u"True"_s, Qt::CaseInsensitive) == 0;
        tests.append(*open);
        open.reset();
    }
    return observe(tests);
}

} // namespace wizard
