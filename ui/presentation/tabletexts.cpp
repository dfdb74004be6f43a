#include "ui/presentation/tabletexts.h"

#include "wizard/investigation/plaintext.h"

namespace ui {

QString causeText(const char *text)
{
    return wizard::translated("Causes", text);
}

QString remedyText(const char *text)
{
    return wizard::translated("Remedies", text);
}

QString symptomText(const char *text)
{
    return wizard::translated("Symptoms", text);
}

QString checkText(const char *text)
{
    return wizard::translated("Checks", text);
}

QString factText(const char *text)
{
    return wizard::translated("Facts", text);
}

QString unlistedText(const char *text)
{
    return wizard::translated("Unlisted", text);
}

} // namespace ui
