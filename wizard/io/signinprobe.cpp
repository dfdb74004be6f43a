#include "wizard/io/signinprobe.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

using Outcome = ProbeReport::Outcome;

constexpr qsizetype redirectLimit = 6;
constexpr qsizetype locationLimit = 4096;

// Comment that the sign-in page of every version carries.
constexpr auto signInMarker = "{57A118C6-2DA9-419d-BE9A-F92B0F9A418B}";

/// Value of a query key without regard to case; error pages of different builds spell it differently.
QString queryValue(const QUrl &url, QLatin1StringView key)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value.left(60);
    }
    return {};
}

QUrl addressOf(const ContactRequest &request)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(request.host);
    url.setPort(request.port);
    return url.resolved(QUrl::fromEncoded(request.path));
}

bool isSamePlace(const QUrl &url, const QUrl &place)
{
    return url.scheme() == place.scheme() && url.host().compare(place.host(), Qt::CaseInsensitive) == 0
        && url.port(443) == place.port(443);
}

} // namespace

SignInProbe::SignInProbe(ContactRequest request, ObservationSource source)
    : m_request(std::move(request))
    , m_source(std::move(source))
{
    m_request.path = "/owa/";
}

SignInProbe::~SignInProbe() = default;

void SignInProbe::start()
{
    fetch();
}

void SignInProbe::fetch()
{
    m_visited.append(m_request.path);
    m_connection = std::make_unique<StagedConnection>(m_request);
    connect(m_connection.get(), &StagedConnection::finished, this, &SignInProbe::onContact);
    m_connection->start();
}

void SignInProbe::onContact(const Contact &contact)
{
    const QString what = contact.describe();
    m_excerpt = what;
    if (!contact.hasResponse()) {
        const bool hungUp = contact.ending == Ending::Closed && contact.stage == Stage::Encrypted;
        if (hungUp)
            observe(Fact::SignInPageOpens, Truth::No);
        finish(hungUp ? Outcome::Bad : Outcome::Unclear, what);
        return;
    }
    const HttpResponse response = contact.response;
    m_excerpt = response.excerpt();
    if (const QString build = buildOf(response); !build.isEmpty() && m_visited.size() == 1)
        observe(Fact::ServerBuild, Truth::Yes, build);
    if (response.status == 200 && response.body.contains(signInMarker)) {
        observe(Fact::SignInPageOpens, Truth::Yes);
        finish(Outcome::Good, what);
    } else if (response.status >= 300 && response.status < 400) {
        onRedirect(response);
    } else if (response.status >= 500) {
        observe(Fact::SignInPageOpens, Truth::No);
        finish(Outcome::Bad, what);
    } else {
        // Another way to sign in (Windows, AD FS, a proxy in front) is no fault.
        finish(Outcome::Unclear, what);
    }
}

void SignInProbe::onRedirect(const HttpResponse &response)
{
    const QByteArray location = response.header("Location");
    const QUrl place = addressOf(m_request);
    const QUrl next = place.resolved(QUrl::fromEncoded(location.left(locationLimit)));
    if (location.isEmpty() || location.size() > locationLimit || !next.isValid()) {
        finish(Outcome::Unclear, u"redirect without a usable address"_s);
        return;
    }
    const QString path = next.path().left(120);
    if (path.endsWith("/errorFE.aspx"_L1, Qt::CaseInsensitive)) {
        const QString code = queryValue(next, "httpCode"_L1);
        observe(Fact::SignInPageOpens, Truth::No);
        if (!code.isEmpty())
            observe(Fact::ErrorPageRedirect, Truth::Yes, code);
        finish(Outcome::Bad, u"redirects to the error page, httpCode=%1"_s.arg(code));
        return;
    }
    if (!isSamePlace(next, place)) {
        finish(Outcome::Unclear, u"redirects to %1, which was not asked"_s.arg(next.host().left(120)));
        return;
    }
    QByteArray target = next.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    if (m_visited.contains(target) || m_visited.size() > redirectLimit) {
        observe(Fact::SignInPageOpens, Truth::No);
        finish(Outcome::Bad, u"redirects in a circle at %1"_s.arg(path));
        return;
    }
    m_request.path = target;
    fetch();
}

void SignInProbe::observe(Fact fact, Truth truth, const QString &value)
{
    m_report.observations.append(m_source.observe(fact, truth, m_excerpt, value));
}

void SignInProbe::finish(Outcome outcome, const QString &sentence)
{
    m_report.outcome = outcome;
    m_report.sentence = sentence;
    Q_EMIT finished(m_report);
}

} // namespace wizard
