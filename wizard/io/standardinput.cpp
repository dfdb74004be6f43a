#include "wizard/io/standardinput.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StandardInput)
};

} // namespace

Result<QByteArray> readStandardInput(qint64 limit)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::unexpected(Error{input.errorString(), Tr::tr("standard input")});
    QByteArray bytes = input.read(limit + 1);
    if (bytes.size() > limit)
        return std::unexpected(
            Error{Tr::tr("There are more than %1 MiB. Give only the part around the error.")
                      .arg(limit / 1024 / 1024),
                Tr::tr("standard input")});
    return bytes;
}

} // namespace wizard
