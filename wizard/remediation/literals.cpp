#include "wizard/remediation/literals.h"

#include "wizard/knowledge/shared/choices.h"
#include "wizard/remediation/powershell.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

QString listed(const std::vector<Option> &options)
{
    QStringList values;
    for (const Option &option : options)
        values << option.value;
    return values.join(u", "_s);
}

QString namesOf(const Remedy &remedy)
{
    QStringList names;
    for (const Choice &choice : remedy.choices)
        names << choice.name;
    return names.isEmpty() ? Tr::tr("none") : names.join(u", "_s);
}

bool offers(const std::vector<Choice> &choices, const QString &name)
{
    return std::ranges::any_of(choices, [&](const Choice &choice) { return choice.name == name; });
}

Result<QString> literalFor(const Choice &choice, const QString &decided)
{
    const QString name = choice.name;
    if (decided.isEmpty() && choice.required)
        return std::unexpected(Error{Tr::tr("%1 is missing. Say it with --set %1=VALUE.").arg(name), {}});
    QString value = decided.isEmpty() ? QString(choice.fallback) : decided;
    if (value.isEmpty() && choice.kind == ValueKind::Switch)
        value = u"false"_s;
    if (value.isEmpty())
        return u"''"_s;
    const bool offered = choice.kind != ValueKind::OneOf
        || std::ranges::any_of(choice.options, [&](const Option &option) { return option.value == value; });
    if (!offered)
        return std::unexpected(Error{Tr::tr("%1: “%2” is not offered. Choose one of: %3.")
                                         .arg(name, value.left(60), listed(choice.options)),
            {}});
    return quoted(choice.kind, value, name);
}

} // namespace

QStringList ignoredChoices(const Remedy &remedy, const Decisions &decisions, const QStringList &used)
{
    QStringList names;
    for (auto it = decisions.values.cbegin(); it != decisions.values.cend(); ++it) {
        const auto own = std::ranges::find(remedy.choices, it.key(), &Choice::name);
        const bool meant = own != remedy.choices.end()
            && (own->name == "Plan"_L1 || it.value().isEmpty() || it.value() == own->fallback
                || used.contains(it.key()));
        if (!meant)
            names << it.key();
    }
    return names;
}

Result<Literals> literalsFor(const Remedy &remedy, const Decisions &decisions)
{
    for (auto it = decisions.values.cbegin(); it != decisions.values.cend(); ++it) {
        if (!offers(remedy.choices, it.key()) && !offers(commonChoices(), it.key()))
            return std::unexpected(Error{Tr::tr("%1 has no choice “%2”. It has: %3.")
                                             .arg(remedy.id, it.key().left(60), namesOf(remedy)),
                {}});
    }
    if (decisions.unattended && !remedy.offersUnattended)
        return std::unexpected(Error{Tr::tr("%1 has no script that runs unattended.").arg(remedy.id), {}});

    Literals literals{{u"Unattended"_s, decisions.unattended ? u"'true'"_s : u"'false'"_s}};
    for (const Choice &choice : remedy.choices) {
        const auto literal = literalFor(choice, decisions.values.value(choice.name));
        if (!literal)
            return std::unexpected(literal.error());
        literals.insert(choice.name, *literal);
    }
    return literals;
}

} // namespace wizard
