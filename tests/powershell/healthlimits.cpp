#include "healthoracle.h"

using namespace Qt::StringLiterals;

namespace powershell {

QStringList mayChange(QLatin1StringView remedy)
{
    const QString restarts = u"servers/*/pools/*/startedAt|servers/*/services/*/startedAt"_s;
    const QList<std::pair<QLatin1StringView, QString>> table{
        {"auth-"_L1,
            u"organisation/auth/*|organisation/auth|pendingCopies|servers/*/certificates/*|"
            "servers/*/internalTransport"_s},
        {"backend-binding"_L1,
            u"servers/EX01/sites/Exchange Back End/bindings|servers/EX01/sslEntries/*:444*"_s},
        {"backend-"_L1,
            u"servers/EX01/sslEntries/*:444*|servers/EX01/certificates/*|servers/EX01/internalTransport"_s},
        {"sslcert"_L1,
            u"servers/EX01/sslEntries/*:444*|servers/EX01/certificates/*|servers/EX01/internalTransport"_s},
        {"frontend-"_L1, u"servers/EX01/sslEntries/*:443*|servers/EX01/certificates/*/services"_s},
        {"canary"_L1, u"directory/objects/CN=Client Access*"_s},
        {"component"_L1, u"servers/EX01/components/*"_s},
        {"database"_L1, u"servers/EX01/databases/*/mounted"_s},
        {"app-pool"_L1, u"servers/EX01/pools/MSExchange*/state"_s},
        {"site-or"_L1, u"servers/EX01/sites/*/state|servers/EX01/services/*"_s},
        {"services-"_L1, u"servers/EX01/services/*"_s}, {"vdir"_L1, u"servers/EX01/iis/directories/*"_s},
        {"http-redirect"_L1, u"servers/EX01/iis/locations/*/redirect|servers/EX01/iis/locations/*"_s},
        {"webconfig"_L1, u"servers/EX01/files/*web.config*"_s},
        {"ecp-bin"_L1, u"servers/EX01/files/*ecp*web.config*"_s},
        {"sharedwebconfig"_L1, u"servers/EX01/files/*SharedWebConfig.config*"_s},
        {"owa-ecp"_L1, u"servers/EX01/iis/locations/*/methods/*"_s},
        {"winhttp"_L1, u"servers/EX01/winHttp*"_s}, {"tls"_L1, u"servers/EX01/registry/*SCHANNEL*"_s},
        {"ps-port80"_L1, u"servers/EX01/sites/Default Web Site/bindings"_s},
        {"exchange-computer-group"_L1, u"directory/groups/*/members"_s},
        {"powershell-kerbauth"_L1, u"servers/EX01/files/*|servers/EX01/iis/*"_s},
        {"epi"_L1, u"directory/groups/*/members"_s}, {"rbac"_L1, u"directory/groups/*/members"_s},
        {"remote-powershell"_L1, u"directory/users/helga/remoteShell"_s},
        {"fe-powershell"_L1, u"servers/EX01/iis/locations/Default Web Site/PowerShell/sslFlags"_s},
        {"exchangeinstallpath"_L1, u"servers/EX01/registry/*Session Manager*"_s}};
    for (const auto &[start, paths] : table) {
        if (remedy.startsWith(start))
            return (paths + u'|' + restarts).split(u'|');
    }
    return restarts.split(u'|');
}

} // namespace powershell
