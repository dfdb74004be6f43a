#pragma once

#include "app/cli/command.h"

namespace app {

/// `causes` and `symptoms`: the catalogue as text or JSON.
class CatalogueCommand : public Command {
    Q_OBJECT

public:
    enum class Table { Causes, Symptoms };
    explicit CatalogueCommand(Table table)
        : m_table(table)
    {
    }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;

private:
    Table m_table;
    bool m_json = false;
};

} // namespace app
