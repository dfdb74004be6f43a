#include "wizard/investigation/handingover.h"

#include <utility>

namespace wizard {

HandingOver::HandingOver(Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
{
}

HandingOver::~HandingOver()
{
    if (m_reading)
        m_reading->disconnect(this);
}

void HandingOver::read(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!m_waiting.contains(path))
            m_waiting.append(path);
    }
    if (!m_reading)
        readNext();
}

void HandingOver::stop()
{
    m_waiting.clear();
    if (m_reading)
        m_reading->stop();
}

/// A reading may end while it starts; then the next one follows in the loop further up.
void HandingOver::readNext()
{
    if (std::exchange(m_turning, true))
        return;
    while (!m_reading && !m_waiting.isEmpty()) {
        m_path = m_waiting.takeFirst();
        m_progress = {};
        m_reading = m_surroundings.makeReading(m_path, m_window);
        connect(m_reading.get(), &FileReading::progressed, this, [this](const Progress &progress) {
            m_progress = progress;
            Q_EMIT progressed();
        });
        connect(m_reading.get(), &FileReading::finished, this, [this](const Import &import) {
            Q_EMIT taken(endOfReading(), import);
            readNext();
        });
        connect(m_reading.get(), &FileReading::failed, this, [this](const Error &error) {
            Q_EMIT refused(endOfReading(), error);
            readNext();
        });
        m_reading->start();
    }
    m_turning = false;
    if (!m_reading) {
        m_path.clear();
        Q_EMIT finished();
    }
}

/// The path that was read. The reading is still in its signal.
QString HandingOver::endOfReading()
{
    m_reading.release()->deleteLater();
    return m_path;
}

} // namespace wizard
