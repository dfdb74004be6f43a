#pragma once

#include <QHash>
#include <QIODevice>
#include <QLatin1StringView>
#include <QStringDecoder>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace wizard {

/// Members of objects that are kept, by their names from the root on: "A.B" keeps all of B and of A nothing
/// else.
class ClixmlPaths {
public:
    explicit ClixmlPaths(std::span<const QLatin1StringView> paths);

    static constexpr int root = 0;
    /// The place of a member below another place; empty where it is not kept. Names are compared without
    /// case.
    [[nodiscard]] std::optional<int> below(int place, const QByteArray &name) const;
    [[nodiscard]] bool isWhole(int place) const { return m_places[std::size_t(place)].isEmpty(); }

private:
    std::vector<QHash<QByteArray, int>> m_places;
};

/// A file of Export-Clixml without what nobody asked for, as UTF-8. Nothing is decoded here but the names of
/// members, so that what is left out costs no more than finding its end. Values that are too long, and
/// everything behind the limit of the whole, are left out as if they were not there.
class ClixmlSieve : public QIODevice {
public:
    /// `goOn` is told how many bytes were read, and stops the reading where it says false.
    ClixmlSieve(QIODevice &source, const ClixmlPaths &wanted, std::function<bool(qint64)> goOn = {});

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Names of values that were too long, too deep or too many.
    [[nodiscard]] QStringList leftOut() const { return m_leftOut; }
    /// The file holds markup that Export-Clixml never writes; nothing behind it was read.
    [[nodiscard]] bool isForeign() const { return m_foreign; }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    /// Line of the file up to which it was read.
    [[nodiscard]] qint64 line() const { return m_line; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Frame {
        int place = ClixmlPaths::root;
        bool isEntry = false; ///< of a dictionary, with a key and a value
        bool isWhole = false;
        QByteArray name;
    };

    bool fill();
    bool take(char end, QByteArray *kept, qsizetype most);
    void advance();
    void beginElement();
    void endElement();
    void leaveOut();
    [[nodiscard]] std::optional<Frame> frameOf(const QByteArray &element, const QByteArray &name) const;

    QIODevice &m_source;
    const ClixmlPaths &m_wanted;
    std::function<bool(qint64)> m_goOn;
    QStringDecoder m_decoder; ///< of UTF-16; UTF-8 is taken as it is
    QByteArray m_block;
    qsizetype m_at = 0;
    QByteArray m_held; ///< a start tag whose text is not complete yet
    QByteArray m_text;
    QByteArray m_tag; ///< without its brackets
    QByteArray m_ready;
    qsizetype m_given = 0; ///< of what is ready
    qint64 m_bytes = 0; ///< of the file
    qint64 m_kept = 0;
    qint64 m_line = 1;
    qint64 m_skipping = 0; ///< depth below the element that is left out
    std::vector<Frame> m_frames;
    QStringList m_leftOut;
    bool m_begun = false;
    bool m_ended = false;
    bool m_tooLong = false;
    bool m_foreign = false;
    bool m_stopped = false;
};

} // namespace wizard
