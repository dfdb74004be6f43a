#include "ui/widgets/filepassword.h"

#include "ui/widgets/label.h"
#include "wizard/investigation/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

FilePassword::FilePassword(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Role::Section, {}, this))
    , m_line(new QLineEdit(this))
    , m_open(new QPushButton(tr("&Open it"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line);
    row->addWidget(m_open);
    layout->addLayout(row);
    m_title->setBuddy(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(500);
    m_line->setObjectName(u"filePassword"_s);
    m_open->setObjectName(u"openFile"_s);
    m_open->setEnabled(false);
    connect(m_line, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_open->setEnabled(!text.isEmpty()); });
    connect(m_line, &QLineEdit::returnPressed, this, &FilePassword::hand);
    connect(m_open, &QPushButton::clicked, this, &FilePassword::hand);
    setVisible(false);
}

void FilePassword::show(const QList<wizard::Case::File> &files)
{
    const QString before = m_path;
    m_path.clear();
    QString name;
    for (const wizard::Case::File &file : files) {
        wizard::eachImport(file.import, [&](const wizard::Import &import) {
            if (!import.locked || !m_path.isEmpty())
                return;
            m_path = file.path;
            name = import.name;
        });
    }
    if (m_path != before)
        m_line->clear();
    m_title->setText(tr("Password of %1").arg(wizard::visibleLine(name)));
    m_line->setAccessibleName(m_title->text());
    setVisible(!m_path.isEmpty());
}

void FilePassword::hand()
{
    if (m_line->text().isEmpty() || m_path.isEmpty())
        return;
    QString password = m_line->text();
    m_line->clear();
    Q_EMIT given(m_path, password);
    password.fill(QChar(0));
}

} // namespace ui
