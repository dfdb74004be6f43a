#include "app/cli/cataloguecommand.h"

#include "app/cli/report.h"
#include "wizard/investigation/plaintext.h"
#include "wizard/knowledge/catalog.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

QString kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Host:
        return u"host"_s;
    case ValueKind::Thumbprint:
        return u"thumbprint"_s;
    case ValueKind::DistinguishedName:
        return u"dn"_s;
    case ValueKind::Path:
        return u"path"_s;
    case ValueKind::Text:
        return u"text"_s;
    case ValueKind::Number:
        return u"number"_s;
    case ValueKind::Switch:
        return u"switch"_s;
    case ValueKind::OneOf:
        return u"one-of"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(ScriptKind kind)
{
    switch (kind) {
    case ScriptKind::Commands:
        return u"commands"_s;
    case ScriptKind::Fix:
        return u"fix"_s;
    case ScriptKind::Cleanup:
        return u"cleanup"_s;
    case ScriptKind::Undo:
        return u"undo"_s;
    case ScriptKind::Detect:
        return u"detect"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject describe(const Choice &choice)
{
    QJsonArray values;
    for (const Option &option : choice.options)
        values.append(QString(option.value));
    return {{u"name"_s, QString(choice.name)}, {u"kind"_s, kindName(choice.kind)},
        {u"required"_s, choice.required}, {u"values"_s, values}, {u"default"_s, QString(choice.fallback)}};
}

QJsonValue describe(const Remedy *remedy)
{
    if (!remedy)
        return QJsonValue::Null;
    QJsonArray scripts;
    for (const RemedyScript &script : remedy->scripts)
        scripts.append(kindName(script.kind));
    QJsonArray choices;
    for (const Choice &choice : remedy->choices)
        choices.append(describe(choice));
    return QJsonObject{{u"scripts"_s, scripts}, {u"choices"_s, choices}};
}

QJsonArray describeCauses()
{
    QJsonArray all;
    for (const Cause &cause : causes()) {
        QJsonArray named;
        for (const Symptom symptom : cause.symptoms)
            named.append(QString(entry(symptom).id));
        all.append(QJsonObject{{u"id"_s, QString(cause.id)}, {u"title"_s, translated("Causes", cause.title)},
            {u"symptoms"_s, named}, {u"remedy"_s, describe(remedyById(cause.id))}});
    }
    return all;
}

QJsonArray describeSymptoms()
{
    QJsonArray all;
    for (const SymptomEntry &symptom : symptoms())
        all.append(QJsonObject{{u"id"_s, QString(symptom.id)},
            {u"client"_s, translated("Symptoms", clientName(symptom.client))},
            {u"title"_s, translated("Symptoms", symptom.text)}});
    return all;
}

} // namespace

void CatalogueCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"format"_s, tr("text or json."), u"format"_s, u"text"_s});
}

Result<void> CatalogueCommand::take(const QCommandLineParser &parser)
{
    const auto format = readFormat(parser.value(u"format"_s), {Format::Text, Format::Json});
    if (!format)
        return std::unexpected(format.error());
    m_json = *format == Format::Json;
    return {};
}

void CatalogueCommand::start()
{
    const QJsonArray rows = m_table == Table::Causes ? describeCauses() : describeSymptoms();
    if (m_json) {
        printJson(QJsonDocument(rows));
    } else {
        for (const QJsonValue &row : rows)
            printLine(u"%1  %2"_s.arg(row[u"id"].toString().leftJustified(34), row[u"title"].toString()));
    }
    Q_EMIT done(Answered);
}

} // namespace app
