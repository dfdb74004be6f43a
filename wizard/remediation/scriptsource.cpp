#include "wizard/remediation/chosenparts.h"
#include "wizard/remediation/includes.h"
#include "wizard/remediation/stepblock.h"
#include "wizard/remediation/unusedfunctions.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScriptSource)
};

struct Common {
    QString text; ///< from its first line to the end of the file
    QStringList files;
};

Result<Common> commonRegion()
{
    Common common;
    const auto text = withIncludes(u"common.ps1"_s, common.files);
    if (!text)
        return std::unexpected(text.error());
    common.text = u"#region common\n"_s + text->trimmed() + u"\n#endregion\n"_s;
    return common;
}

/// As it is saved: ASCII, CRLF.
QString fingerprint(QString text)
{
    const QByteArray saved = text.replace(u'\n', u"\r\n"_s).toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(saved, QCryptographicHash::Sha256).toHex().toUpper());
}

/// Lines up to the end of the last function; what follows are the steps.
qsizetype functionLines(const QStringList &lines)
{
    qsizetype last = lines.size() - 1;
    while (last >= 0 && !lines.at(last).startsWith("function "_L1))
        --last;
    return last < 0 ? 0 : lines.indexOf(u"}"_s, last) + 1;
}

QString head(QString text, const QString &hash)
{
    const QString remark =
        u"\n# Everything from the line '#region common' on is the same in each script of this version:\n"
        "# SHA-256 %1"_s;
    return text.insert(text.indexOf(u'\n'), remark.arg(hash));
}

} // namespace

Result<QString> scriptSource(QLatin1StringView file, const Literals &literals)
{
    auto common = commonRegion();
    if (!common)
        return std::unexpected(common.error());
    QStringList seen = common->files;
    const auto whole = withIncludes(file, seen);
    const auto source = whole ? withChosenParts(*whole, literals, file) : whole;
    if (!source)
        return source;
    const qsizetype end = source->indexOf("\n)\n"_L1) + 3;
    if (end < 3)
        return std::unexpected(Error{Tr::tr("The script has no parameters."), QString(file)});
    const QStringList rest = withoutUnusedFunctions(source->mid(end)).split(u'\n');
    const qsizetype functions = functionLines(rest);
    QStringList parts{head(source->left(end).trimmed(), fingerprint(common->text)),
        u"# The steps, in this order; the end of the file starts them.\n$steps = {\n"_s
            + stepBlock(rest.mid(functions).join(u'\n')) + u"\n}"_s};
    if (functions > 0)
        parts << rest.mid(0, functions).join(u'\n').trimmed();
    return (parts << common->text).join(u"\n\n"_s);
}

} // namespace wizard
