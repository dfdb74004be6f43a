#include "wizard/evidence/webconfig.h"

#include "wizard/evidence/recognising.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QStringList foldersOf(const QString &value)
{
    QStringList folders;
    for (const QString &part : value.split(u';', Qt::SkipEmptyParts)) {
        QString folder = part.trimmed().toLower().replace(u'/', u'\\');
        while (folder.endsWith(u'\\'))
            folder.chop(1);
        folders.append(folder);
    }
    return folders;
}

bool holdsAll(const QStringList &folders, const QString &root)
{
    return folders.contains(root + u"\\bin"_s) && folders.contains(root + u"\\bin\\cmdletextensionagents"_s)
        && folders.contains(root + u"\\clientaccess\\owa\\bin"_s);
}

} // namespace

Observation judgeBinSearchFolders(const QString &value)
{
    static const QRegularExpression absolute(u"^(?:[a-z]:\\\\|\\\\\\\\)[^%]*$"_s);
    const QStringList folders = foldersOf(value);
    for (const QString &folder : folders) {
        if (!folder.endsWith(u"\\bin") || !absolute.match(folder).hasMatch())
            continue;
        if (holdsAll(folders, folder.chopped(4)))
            return seen(Fact::BinSearchFoldersCorrect, value, Truth::Yes);
    }
    return seen(Fact::BinSearchFoldersCorrect, value, Truth::No);
}

bool holdsInstallDirVariable(const QString &text)
{
    static const QRegularExpression variable(
        u"%ExchangeInstallDir%\\s?[\\\\/A-Za-z]"_s, QRegularExpression::CaseInsensitiveOption);
    return variable.match(text).hasMatch();
}

} // namespace wizard
