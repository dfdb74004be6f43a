#include "wizard/evidence/values/value.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

template <typename... Each>
struct Overloaded : Each... {
    using Each::operator()...;
};

QString joined(const QString &one, const QString &other)
{
    return other.isEmpty() ? one : one + u' ' + other;
}

/// Enough to tell the certificates of one server apart.
QString shortened(const Thumbprint &thumbprint)
{
    return thumbprint.isEmpty() ? QString() : thumbprint.text().left(8) + u'…';
}

template <typename Typed>
Value typedOr(const Typed &typed, const QString &text)
{
    return typed.isEmpty() ? Value(text) : Value(typed);
}

Value dateOrText(const QString &text)
{
    const CertificateDate read{
        Thumbprint::parse(text.section(u' ', 0, 0)), Instant::parse(text.section(u' ', 1))};
    return read.certificate.isEmpty() ? Value(text) : Value(read);
}

Value entryOrText(const QString &text)
{
    const EndpointCertificate read{text.section(u' ', 0, 0), Thumbprint::parse(text.section(u' ', 1))};
    return read.certificate.isEmpty() ? Value(text) : Value(read);
}

} // namespace

Value::Value(const QString &text)
{
    if (!text.isEmpty())
        m_held = text;
}

Value::Value(const Thumbprint &thumbprint)
{
    if (!thumbprint.isEmpty())
        m_held = thumbprint;
}

Value::Value(const Instant &instant)
{
    if (!instant.isEmpty())
        m_held = instant;
}

Value::Value(const Build &build)
{
    if (!build.isEmpty())
        m_held = build;
}

Value::Value(const QStringList &names)
{
    if (!names.isEmpty())
        m_held = names;
}

Value::Value(const CertificateDate &date)
    : m_held(date)
{
}

Value::Value(const EndpointCertificate &entry)
    : m_held(entry)
{
}

Value Value::parse(Fact fact, const QString &text)
{
    switch (entry(fact).holds) {
    case Holds::Text:
        return text;
    case Holds::Thumbprint:
        return typedOr(Thumbprint::parse(text), text);
    case Holds::Instant:
        return typedOr(Instant::parse(text), text);
    case Holds::Build:
        return typedOr(Build::parse(text), text);
    case Holds::Names:
        return text.split(u';', Qt::SkipEmptyParts);
    case Holds::CertificateDate:
        return dateOrText(text);
    case Holds::EndpointCertificate:
        return entryOrText(text);
    }
    Q_UNREACHABLE();
}

QString Value::text() const
{
    return std::visit(
        Overloaded{
            [](std::monostate) { return QString(); },
            [](const QString &text) { return text; },
            [](const QStringList &names) { return names.join(u';'); },
            [](const CertificateDate &held) { return joined(held.certificate.text(), held.date.text()); },
            [](const EndpointCertificate &held) { return joined(held.endpoint, held.certificate.text()); },
            [](const auto &held) { return held.text(); },
        },
        m_held);
}

QString Value::readable() const
{
    return std::visit(Overloaded{
                          [](const Thumbprint &held) { return shortened(held); },
                          [](const Instant &held) { return held.readable(); },
                          [](const CertificateDate &held) {
                              return held.date.isEmpty()
                                  ? shortened(held.certificate)
                                  : u"%1 (%2)"_s.arg(shortened(held.certificate), held.date.readable());
                          },
                          [](const EndpointCertificate &held) {
                              return joined(held.endpoint, shortened(held.certificate));
                          },
                          [this](const auto &) { return text(); },
                      },
        m_held);
}

Thumbprint Value::thumbprint() const
{
    return std::visit(Overloaded{
                          [](const Thumbprint &held) { return held; },
                          [](const CertificateDate &held) { return held.certificate; },
                          [](const EndpointCertificate &held) { return held.certificate; },
                          [](const auto &) { return Thumbprint(); },
                      },
        m_held);
}

Instant Value::instant() const
{
    return std::visit(Overloaded{
                          [](const Instant &held) { return held; },
                          [](const CertificateDate &held) { return held.date; },
                          [](const auto &) { return Instant(); },
                      },
        m_held);
}

Value Value::rewritten(const std::function<QString(const QString &)> &write) const
{
    return std::visit(Overloaded{
                          [&](const QString &held) { return Value(write(held)); },
                          [&](const QStringList &held) {
                              QStringList names;
                              for (const QString &name : held)
                                  names.append(write(name));
                              return Value(names);
                          },
                          [this](const auto &) { return *this; },
                      },
        m_held);
}

QStringList Value::names() const
{
    const auto *names = std::get_if<QStringList>(&m_held);
    return names ? *names : QStringList();
}

} // namespace wizard
