#pragma once

#include "wizard/io/judgements.h"
#include "wizard/io/stagedconnection.h"

#include <functional>

namespace wizard {

/// A check that needs one connection: makes it and lets `judge` say what it means.
class ContactProbe : public Probe {
    Q_OBJECT

public:
    using Judge = std::function<ProbeReport(const Contact &)>;

    ContactProbe(ContactRequest request, Judge judge);
    void start() override;

private:
    StagedConnection m_connection;
    Judge m_judge;
};

} // namespace wizard
