#include "wizard/io/contact.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QString after(Stage stage)
{
    switch (stage) {
    case Stage::Nothing:
        return u"before the connection stood"_s;
    case Stage::Connected:
        return u"after connecting"_s;
    case Stage::Encrypted:
        return u"after the TLS handshake"_s;
    case Stage::FirstByte:
        return u"within the answer"_s;
    case Stage::Complete:
        return u"after the answer"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Contact::describe() const
{
    switch (ending) {
    case Ending::Reached:
        return response.status != 0 ? QString::fromLatin1(response.statusLine.left(80)) : u"answers"_s;
    case Ending::Refused:
        return u"connection refused"_s;
    case Ending::Unreachable:
        return u"not reachable (%1)"_s.arg(detail);
    case Ending::NoAnswer:
        return u"no answer in time "_s + after(stage);
    case Ending::Closed:
        return u"connection closed by the server %1, %2 bytes received"_s.arg(
            after(stage), QString::number(bytesSeen));
    case Ending::Alert:
        return u"TLS handshake refused by the server (%1)"_s.arg(detail);
    case Ending::NotTls:
        return u"the port does not speak TLS (%1)"_s.arg(detail);
    case Ending::TlsFailed:
        return u"TLS handshake failed (%1)"_s.arg(detail);
    case Ending::Malformed:
        return u"no valid HTTP answer (%1), %2 bytes received"_s.arg(detail, QString::number(bytesSeen));
    }
    Q_UNREACHABLE();
}

} // namespace wizard
