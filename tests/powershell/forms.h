#pragma once

#include "organisation.h"

#include "wizard/evidence/observation.h"

#include <QMap>
#include <QSet>

namespace powershell {

/// The ways in which one server reaches the product.
enum class Form { Console, Export, Collector, HealthChecker };

inline constexpr Form allForms[] = {Form::Console, Form::Export, Form::Collector, Form::HealthChecker};

[[nodiscard]] QString nameOf(Form form);

/// The commands at the console and those whose objects are exported, as parameters of console.ps1.
[[nodiscard]] QJsonObject consoleParameters(const QString &server, const QJsonObject &state);

/// What one server of a scenario handed over in every form; an export is one file of several.
struct Handed {
    QString server;
    QMap<Form, QList<QByteArray>> texts;
};

[[nodiscard]] Handed handedOver(
    const QString &server, const StepResult &console, const StepResult &collector, const StepResult &report);
/// Where the stand-in's report in HealthChecker's form goes.
extern const QString reportFile;

/// Everything the product reads out of a text of a form. This and `declaredBy` are all that is asked of it.
[[nodiscard]] QList<wizard::Observation> readBy(Form form, const QByteArray &text);
/// What the product says that it can read out of a form, and whether it can deny it.
[[nodiscard]] QMap<wizard::Fact, QSet<wizard::Truth>> declaredBy(Form form);

} // namespace powershell
