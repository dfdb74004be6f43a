#include "wizard/io/archive.h"

#include "wizard/io/filename.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr qint64 alwaysAllowed = 64LL << 20;
constexpr qint64 densest = 250; ///< the densest logs shrink to a hundredth; deflate alone can reach 1,032
constexpr int mostEntries = 50'000;

struct Closing {
    void operator()(::archive *archive) const { ::archive_read_free(archive); }
};
using Opened = std::unique_ptr<::archive, Closing>;

/// What libarchive reads from.
struct Packed {
    QIODevice &device;
    qint64 bytes = 0;
    std::array<char, 256 * 1024> block = {};

    static la_ssize_t read(::archive *, void *self, const void **data)
    {
        auto &packed = *static_cast<Packed *>(self);
        *data = packed.block.data();
        // A device that ended, or failed, says so by less than nothing; libarchive notices what is missing.
        const qint64 count =
            std::max<qint64>(packed.device.read(packed.block.data(), qint64(packed.block.size())), 0);
        packed.bytes += count;
        return la_ssize_t(count);
    }
};

/// One file of an archive; what is left of it is passed over by libarchive.
class Entry : public QIODevice {
public:
    Entry(::archive *archive, const Packed &packed, qint64 &unpacked)
        : m_archive(archive)
        , m_packed(packed)
        , m_unpacked(unpacked)
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended && QIODevice::atEnd(); }
    [[nodiscard]] bool isBomb() const { return m_bomb; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const la_ssize_t count = m_bomb ? 0 : ::archive_read_data(m_archive, data, std::size_t(most));
        m_damaged = m_damaged || count < 0;
        m_ended = count <= 0;
        m_unpacked += std::max<qint64>(count, 0);
        m_bomb = m_unpacked > alwaysAllowed + densest * m_packed.bytes;
        return m_ended ? -1 : qint64(count);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ::archive *m_archive;
    const Packed &m_packed;
    qint64 &m_unpacked;
    bool m_ended = false;
    bool m_bomb = false;
    bool m_damaged = false;
};

Error damaged(::archive *archive, const QString &name)
{
    const char *why = ::archive_error_string(archive);
    return {Tr::tr("The archive cannot be read on: %1. What stands before was read.")
                .arg(QString::fromUtf8(why ? why : "?")),
        name};
}

Error bomb(const QString &name)
{
    return {Tr::tr("The archive unpacks to far more than any log does. The rest of it was not read."), name};
}

Result<Opened> open(Packed &packed, const QString &name)
{
    Opened archive(::archive_read_new());
    ::archive_read_support_filter_all(archive.get());
    ::archive_read_support_format_zip_streamable(archive.get());
    for (const auto support : {::archive_read_support_format_7zip, ::archive_read_support_format_tar,
             ::archive_read_support_format_cab, ::archive_read_support_format_raw})
        support(archive.get());
    if (::archive_read_open(archive.get(), &packed, nullptr, &Packed::read, nullptr) != ARCHIVE_OK)
        return std::unexpected(damaged(archive.get(), name));
    return archive;
}

/// A file that was only compressed has no name of its own.
QString nameOf(::archive *archive, ::archive_entry *entry, const QString &outer)
{
    if (::archive_format(archive) == ARCHIVE_FORMAT_RAW) {
        const QString file = outer.section(u'/', -1);
        return file.contains(u'.') ? file.section(u'.', 0, -2) : file;
    }
    const char *path = ::archive_entry_pathname(entry);
    return shownName(decodedName(QByteArray(path ? path : "?")));
}

} // namespace

bool looksLikeArchive(const QByteArray &beginning)
{
    constexpr std::array signs = {"PK\x03\x04", "PK\x05\x06", "\x1f\x8b", "7z\xbc\xaf\x27\x1c", "BZh",
        "\xfd"
        "7zXZ",
        "MSCF", "\x28\xb5\x2f\xfd"};
    return std::ranges::any_of(signs, [&](const char *sign) { return beginning.startsWith(sign); })
        || beginning.mid(257, 5) == "ustar";
}

Result<void> eachEntry(HandedFile &archive, const EntryVisitor &visit)
{
    Packed packed{archive.device};
    const auto opened = open(packed, archive.name);
    if (!opened)
        return std::unexpected(opened.error());
    qint64 unpacked = 0;
    for (int count = 0; count < mostEntries; ++count) {
        ::archive_entry *entry = nullptr;
        const int next = ::archive_read_next_header(opened->get(), &entry);
        if (next == ARCHIVE_EOF)
            return {};
        if (next < ARCHIVE_WARN)
            return std::unexpected(damaged(opened->get(), archive.name));
        if (::archive_entry_filetype(entry) != AE_IFREG)
            continue;
        Entry device(opened->get(), packed, unpacked);
        const bool sized = ::archive_entry_size_is_set(entry) != 0;
        HandedFile file{nameOf(opened->get(), entry, archive.name), device,
            sized ? qint64(::archive_entry_size(entry)) : -1};
        const bool more = visit(file);
        if (device.isBomb())
            return std::unexpected(bomb(archive.name));
        if (device.isDamaged())
            return std::unexpected(damaged(opened->get(), archive.name));
        if (!more)
            return {};
    }
    return std::unexpected(
        Error{Tr::tr("The archive holds more than %1 files. The rest of it was not read.").arg(mostEntries),
            archive.name});
}

} // namespace wizard
