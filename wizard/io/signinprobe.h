#pragma once

#include "wizard/io/judgements.h"
#include "wizard/io/stagedconnection.h"

#include <memory>

namespace wizard {

/// Follows /owa/ to the sign-in page as a browser would, a few redirects at most and never to another host:
/// nothing is sent to a server that the person did not name.
class SignInProbe : public Probe {
    Q_OBJECT

public:
    SignInProbe(ContactRequest request, ObservationSource source);
    ~SignInProbe() override;
    void start() override;

private:
    void fetch();
    void onContact(const Contact &contact);
    void onRedirect(const HttpResponse &response);
    void observe(Fact fact, Truth truth, const QString &value = {});
    void finish(ProbeReport::Outcome outcome, const QString &sentence);

    ContactRequest m_request;
    ObservationSource m_source;
    std::unique_ptr<StagedConnection> m_connection;
    QList<QByteArray> m_visited;
    QString m_excerpt;
    ProbeReport m_report;
};

} // namespace wizard
