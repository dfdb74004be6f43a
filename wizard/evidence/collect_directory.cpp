#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/certificate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr std::pair<QLatin1StringView, QLatin1StringView> wellKnown[] = {
    {"-512"_L1, "Domain Admins"_L1}, {"-518"_L1, "Schema Admins"_L1}, {"-519"_L1, "Enterprise Admins"_L1}};

/// Groups that must not be in a server's token, by SID; names are for people.
struct DeniedGroups {
    QStringList shipped;
    std::optional<QStringList> listed; ///< who has the Deny; empty where the access list was not read
    QHash<QString, QString> namesHere; ///< as this directory calls them

    [[nodiscard]] QStringList all() const
    {
        QStringList sids = shipped + listed.value_or(QStringList());
        sids.removeDuplicates();
        return sids;
    }
    [[nodiscard]] QString name(const QString &sid) const
    {
        for (const auto &[rid, english] : wellKnown) {
            if (shipped.contains(sid) && sid.endsWith(rid))
                return english;
        }
        const QString here = namesHere.value(sid);
        return here.isEmpty() ? sid : here;
    }
    [[nodiscard]] QString names(const QStringList &sids) const
    {
        QStringList list;
        for (const QString &sid : sids)
            list.append(name(sid));
        return list.join(u';');
    }
    /// Three groups of the forest's root and Organization Management.
    [[nodiscard]] bool shippedIsWhole() const
    {
        return shipped.size() == 4 && std::ranges::all_of(wellKnown, [this](const auto &group) {
            return std::ranges::any_of(
                shipped, [&](const QString &sid) { return sid.endsWith(group.first); });
        });
    }
};

QStringList common(const QStringList &sids, const QStringList &others)
{
    QStringList both;
    std::ranges::copy_if(
        sids, std::back_inserter(both), [&](const QString &sid) { return others.contains(sid); });
    return both;
}

DeniedGroups deniedGroups(CollectorFile &report, const QJsonObject &data)
{
    DeniedGroups denied;
    denied.shipped = report.texts(data, "shippedDeny"_L1).value_or(QStringList());
    denied.listed = report.texts(data, "listedDeny"_L1);
    for (const QJsonObject &one : report.objects(data, "denyNames"_L1))
        denied.namesHere.insert(report.text(one, "sid"_L1), report.text(one, "name"_L1));
    return denied;
}

/// Denied groups in a list of names, as gpresult prints them: without domain, in the directory's language.
QStringList deniedIn(const QStringList &names, const DeniedGroups &denied)
{
    QStringList found;
    for (const QString &sid : denied.all()) {
        const QString name = denied.namesHere.value(sid);
        if (!name.isEmpty() && names.contains(name, Qt::CaseInsensitive))
            found.append(sid);
    }
    return found;
}

/// A list proves an absence only where it is surely an Exchange server's and every name could be compared:
/// the console's code page may have changed letters beyond ASCII.
bool provesAbsence(const QStringList &names, const DeniedGroups &denied)
{
    static const QRegularExpression ascii(u"^[ -~]+$"_s);
    const bool exchange = names.contains(u"Exchange Servers"_s, Qt::CaseInsensitive)
        || names.contains(u"Exchange Trusted Subsystem"_s, Qt::CaseInsensitive);
    return exchange && std::ranges::all_of(denied.all(), [&](const QString &sid) {
        return ascii.match(denied.namesHere.value(sid)).hasMatch();
    });
}

void readToken(
    CollectorFile &report, const DeniedGroups &denied, const std::optional<QStringList> &memberships)
{
    const auto data = report.part("token"_L1);
    const auto groups = data ? report.texts(*data, "groups"_L1) : std::nullopt;
    if (!groups || groups->isEmpty())
        return;
    const QStringList inToken = deniedIn(*groups, denied);
    const bool whole = provesAbsence(*groups, denied);
    const QString excerpt = groups->join(u';');
    if (denied.listed) {
        const QStringList refused = common(*denied.listed, inToken);
        if (!refused.isEmpty())
            report.add(Fact::TokenSerializationDenied, Truth::Yes, denied.names(refused), excerpt);
        else if (whole)
            report.add(Fact::TokenSerializationDenied, Truth::No, {}, excerpt);
    }
    if (!memberships)
        return;
    const bool mended =
        std::ranges::any_of(inToken, [&](const QString &sid) { return !memberships->contains(sid); });
    const bool same = std::ranges::all_of(
        common(denied.all(), *memberships), [&](const QString &sid) { return inToken.contains(sid); });
    if (mended)
        report.add(Fact::ComputerTokenStale, Truth::Yes, {}, excerpt);
    else if (same && whole)
        report.add(Fact::ComputerTokenStale, Truth::No, {}, excerpt);
}

/// One domain was searched, so that nobody else has the name cannot be told.
void readServiceNames(CollectorFile &report, const QJsonObject &data)
{
    if (data[u"serviceNames"].isUndefined()) // files of the first version
        return;
    for (const QJsonObject &one : report.objects(data, "serviceNames"_L1)) {
        const auto others = report.number(one, "others"_L1);
        if (others && *others >= 1)
            report.add(Fact::NameOnOtherAccount, Truth::Yes, report.text(one, "name"_L1).left(300));
    }
}

} // namespace

void readAuthConfig(CollectorFile &report)
{
    const auto data = report.part("authConfig"_L1);
    const auto values = data ? report.texts(*data, "thumbprints"_L1) : std::nullopt;
    if (!values)
        return;
    QHash<QChar, QString> found;
    for (const QString &value : *values) {
        const bool bare = !value.contains(u':'); // an old form: the current one alone
        const QString thumbprint = normalisedThumbprint(bare ? value : value.section(u':', 1));
        const QString slot = bare ? u"0"_s : value.section(u':', 0, 0).trimmed();
        const bool blank = !bare && value.section(u':', 1).trimmed().isEmpty();
        if ((thumbprint.isEmpty() && !blank) || slot.size() != 1) {
            report.remark(Tr::tr("“%1” is no thumbprint with its number").arg(value.left(60)));
            return;
        }
        if (!blank)
            found.insert(slot.front(), thumbprint);
    }
    // Only a hint: Microsoft does not document this form, so the shell has the last word.
    const QString current = found.value(u'0');
    report.add(Fact::AuthThumbprintInDirectory, current.isEmpty() ? Truth::No : Truth::Yes, current,
        values->join(u' '));
    // No such object says nothing: the wizard of Exchange may have been run under another name.
    if ((*data)[u"hybridObjects"].toInt() > 0)
        report.add(Fact::HybridConfigured, Truth::Yes);
}

void readDirectory(CollectorFile &report)
{
    const auto data = report.part("directory"_L1);
    if (!data)
        return;
    for (const QString &error : report.texts(*data, "errors"_L1).value_or(QStringList()))
        report.remark(error.left(400));
    if (const QString own = normalisedThumbprint(report.text(*data, "internalTransport"_L1)); !own.isEmpty())
        report.add(Fact::InternalTransportThumbprint, Truth::Yes, own);
    const DeniedGroups denied = deniedGroups(report, *data);
    if (denied.listed)
        report.add(Fact::DenyAceListed, denied.listed->isEmpty() ? Truth::No : Truth::Yes,
            denied.names(*denied.listed), denied.listed->join(u';'));
    const auto memberships = report.texts(*data, "computerGroups"_L1);
    if (memberships) {
        const QStringList refused = common(denied.all(), *memberships);
        if (!refused.isEmpty())
            report.add(
                Fact::ComputerInDeniedGroup, Truth::Yes, denied.names(refused), memberships->join(u';'));
        else if (denied.shippedIsWhole() && !memberships->isEmpty())
            report.add(Fact::ComputerInDeniedGroup, Truth::No, {}, memberships->join(u';'));
    }
    readServiceNames(report, *data);
    readToken(report, denied, memberships);
}

} // namespace wizard
