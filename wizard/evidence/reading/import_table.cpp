#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/table.h"
#include "wizard/evidence/messages/gatheredevents.h"
#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// The objects of a file as Format-List prints them, so that whoever reads those reads these.
class PrintedObjects {
public:
    void add(const QStringList &names, const TableRow &row)
    {
        if (m_text.size() > longestRecognisedText || m_lines.size() + names.size() > PastedText::mostLines) {
            ++m_leftOut;
            return;
        }
        for (qsizetype i = 0; i < std::min(names.size(), row.cells.size()); ++i) {
            const QString cell = row.cells.at(i).simplified();
            if (isTypeName(cell))
                continue;
            m_text += names.at(i) + u" : "_s + cell + u'\n';
            m_lines.append(row.line);
        }
        m_text += u'\n';
        m_lines.append(row.line);
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] int lineOf(int printed) const { return m_lines.value(printed - 1); }
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

private:
    /// Of a list Export-Csv writes the type alone.
    static bool isTypeName(const QString &cell)
    {
        static const QRegularExpression type(u"^(?:System|Microsoft)\\.[\\w.`]{1,200}(?:\\[.{0,200}\\])?$"_s);
        return type.match(cell).hasMatch();
    }

    QString m_text;
    QList<int> m_lines; ///< of the file, for each printed one
    qint64 m_leftOut = 0;
};

/// Where an event's parts stand in a row; -1: nowhere.
struct EventColumns {
    qsizetype id = -1;
    qsizetype source = -1;
    qsizetype message = -1;
    qsizetype server = -1;

    explicit EventColumns(const TableHead &head)
    {
        if (head.ofEventViewer) {
            source = 2;
            id = 3;
            message = 5;
            return;
        }
        const auto at = [&](std::initializer_list<QLatin1StringView> names) {
            for (const QLatin1StringView name : names) {
                if (const qsizetype i = head.names.indexOf(name); i >= 0)
                    return i;
            }
            return qsizetype(-1);
        };
        id = at({"EventID"_L1, "Id"_L1, "InstanceId"_L1});
        source = at({"ProviderName"_L1, "Source"_L1});
        message = at({"Message"_L1});
        server = at({"MachineName"_L1, "PSComputerName"_L1});
    }
    [[nodiscard]] bool areThere() const { return id >= 0 && source >= 0; }
    [[nodiscard]] LoggedEvent eventOf(const TableRow &row) const
    {
        LoggedEvent event;
        event.id = int(row.cells.value(id).toLongLong() & 0xffff); // the rest is severity and facility
        event.provider = row.cells.value(source).left(200);
        event.message = row.cells.value(message);
        event.server = ServerName::parse(row.cells.value(server).trimmed());
        event.line = row.line;
        return event;
    }
};

bool looksLikeTable(const QByteArray &bytes)
{
    return tableHeadOf(bytes).has_value();
}

void addObjects(Import &import, const PrintedObjects &objects, const QString &name)
{
    for (Recognition recognition : recognise(objects.text(), name)) {
        if (isOwnWords(recognition))
            continue;
        recognition.line = objects.lineOf(recognition.line);
        for (Observation &observation : recognition.observations)
            observation.source = Place::inDocument(name, recognition.line);
        import.observations += recognition.observations;
        import.counted += recognition.observations.isEmpty() ? 0 : 1;
    }
    if (objects.leftOut() > 0)
        import.remarks.append(Tr::tr("%1: the last %2 rows were not read. Export only what is asked for.")
                                  .arg(name)
                                  .arg(objects.leftOut()));
}

/// The one row above the objects that is none of them.
std::optional<TableRow> namesIn(Table &table)
{
    auto names = table.next();
    if (names && names->cells.first().startsWith("#TYPE "_L1))
        names = table.next();
    return names;
}

void finish(Import &import, const Table &table, const QString &name, bool stopped)
{
    import.bytes = table.bytes();
    if (table.isCut())
        import.remarks.append(Tr::tr("%1: the file ends within a value; it was cut off.").arg(name));
    if (stopped)
        import.remarks.append(Tr::tr("%1: the reading was stopped; what came before counts.").arg(name));
    else if (import.observations.isEmpty())
        import.remarks.append(Tr::tr("%1: none of its %2 rows tells of a fault.").arg(name).arg(import.rows));
}

Result<Import> readFile(HandedFile &file, const Reading &how)
{
    const auto head = tableHeadOf(file.device.peek(peeked));
    if (!head)
        return std::unexpected(Error{Tr::tr("It is no table."), file.name});
    Table table(file.device, head->separator);
    const QStringList names = namesIn(table).value_or(TableRow()).cells;
    const EventColumns columns(*head);
    GatheredEvents events;
    PrintedObjects objects;
    Import import;
    bool goesOn = true;
    while (goesOn) {
        const auto row = table.next();
        if (!row)
            break;
        ++import.rows;
        if (columns.areThere())
            import.counted += events.add(columns.eventOf(*row), {}, file.name) ? 1 : 0;
        else
            objects.add(names, *row);
        goesOn = !how.goOn || import.rows % 200 != 0
            || how.goOn(
                {.file = file.name, .bytes = table.bytes(), .size = file.size, .found = import.counted});
    }
    for (const Recognition &recognition : events.all())
        import.observations += recognition.observations;
    addObjects(import, objects, file.name);
    finish(import, table, file.name, !goesOn);
    return import;
}

} // namespace

Importer tableImporter()
{
    return {"table"_L1, QT_TRANSLATE_NOOP("Importers", "A table (CSV)"), factsOf<PasteFunction>(),
        looksLikeTable, readFile};
}

} // namespace wizard
