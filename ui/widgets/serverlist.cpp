#include "ui/widgets/serverlist.h"

#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/tall.h"

#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

wizard::Result<QList<wizard::Target>> parse(const QString &text, int *line)
{
    QList<wizard::Target> targets;
    *line = 0;
    for (const QString &row : text.split(u'\n')) {
        ++*line;
        for (const QString &name : row.split(u',')) {
            if (name.trimmed().isEmpty())
                continue;
            const auto target = wizard::parseTarget(name);
            if (!target)
                return std::unexpected(target.error());
            if (!targets.contains(*target))
                targets << *target;
        }
    }
    return targets;
}

QString written(const wizard::Target &target)
{
    QString host = target.host.contains(u':') ? u"[%1]"_s.arg(target.host) : target.host;
    const wizard::Target usual;
    if (target.backend != usual.backend)
        return u"%1:%2:%3"_s.arg(host, QString::number(target.https), QString::number(target.backend));
    return target.https == usual.https ? host : u"%1:%2"_s.arg(host, QString::number(target.https));
}

} // namespace

ServerList::ServerList(QWidget *parent)
    : QWidget(parent)
    , m_text(new Tall<QPlainTextEdit>(4, this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new Label(Label::Role::Section, tr("Servers, one to a line"), this);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_notice);
    layout->addWidget(new Label(Label::Role::Small,
        tr("Other ports are written as ex01.contoso.com:8443 or, with the back end, "
           "ex01.contoso.com:8443:8444."),
        this));
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(u"servers"_s);
    m_text->setAccessibleName(label->text());
    m_text->setPlaceholderText(u"ex01.contoso.com\nex02.contoso.com"_s);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, m_notice, &Notice::clear);
}

void ServerList::show(const QList<wizard::Target> &targets)
{
    int line = 0;
    if (const auto shown = parse(m_text->toPlainText(), &line);
        targets.isEmpty() || (shown && *shown == targets))
        return;
    QStringList rows;
    for (const wizard::Target &target : targets)
        rows << written(target);
    m_text->setPlainText(rows.join(u'\n'));
}

std::optional<QList<wizard::Target>> ServerList::read()
{
    int line = 0;
    auto targets = parse(m_text->toPlainText(), &line);
    if (targets && !targets->isEmpty()) {
        m_notice->clear();
        return *targets;
    }
    // An empty list is as wrong as an empty name, and the same sentence helps.
    complain(targets ? 1 : line, targets ? wizard::parseTarget({}).error().message : targets.error().message);
    return std::nullopt;
}

void ServerList::complain(int line, const QString &message)
{
    m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(line - 1)));
    m_text->setFocus();
    const bool several = m_text->blockCount() > 1;
    m_notice->show(Tone::Bad, several ? tr("Line %1: %2").arg(line).arg(message) : message);
}

} // namespace ui
