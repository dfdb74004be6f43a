#include "ui/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {
namespace {

/// The accent that Qt shows where no desktop names one.
constexpr QRgb unthemedHighlight = 0xff308cc6;

/// Linear light of the 256 channel values: every painted control asks, and the power is slow.
const std::array<double, 256> &linearLight()
{
    static const std::array<double, 256> table = [] {
        std::array<double, 256> light{};
        for (std::size_t i = 0; i < light.size(); ++i) {
            const double channel = double(i) / 255.0;
            light[i] = channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        }
        return light;
    }();
    return table;
}

double luminance(const QColor &colour)
{
    const auto &light = linearLight();
    const QRgb rgb = colour.rgb();
    return 0.2126 * light[std::size_t(qRed(rgb))] + 0.7152 * light[std::size_t(qGreen(rgb))]
        + 0.0722 * light[std::size_t(qBlue(rgb))];
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(
        part(from.redF(), to.redF()), part(from.greenF(), to.greenF()), part(from.blueF(), to.blueF()));
}

/// Moves a colour towards black or white until it can be told from every surface.
QColor readable(const QColor &colour, const std::array<QColor, 4> &surfaces, double ratio)
{
    const QColor end = luminance(surfaces.front()) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mixed(colour, end, step / 20.0);
        if (std::ranges::all_of(surfaces, [&](const QColor &s) { return contrast(candidate, s) >= ratio; }))
            return candidate;
    }
    return end;
}

struct Hues {
    QRgb good, caution, bad, codeWord, codeString;
};
constexpr Hues onLight{0x1a7f4b, 0x9a5b00, 0xc0392b, 0x7c4dcc, 0x0f766e};
constexpr Hues onDark{0x4cc38a, 0xf0b04a, 0xff8a7a, 0xb99cf5, 0x5fcfc0};

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Base) == palette.color(QPalette::Window)
        && contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > 18.0;
}

void separate(Colours &colours, const QPalette &palette)
{
    colours.line = colours.highContrast ? colours.text : mixed(colours.page, colours.text, 0.14);
    colours.outline = colours.highContrast ? colours.text : mixed(colours.page, colours.text, 0.28);
    colours.selected =
        colours.highContrast ? colours.page : mixed(colours.page, palette.color(QPalette::Highlight), 0.14);
}

QPalette palette(const std::array<QRgb, 8> &c)
{
    QPalette p;
    const auto set = [&p](std::initializer_list<QPalette::ColorRole> roles, QRgb rgb) {
        for (const auto role : roles)
            p.setColor(role, QColor::fromRgb(rgb));
    };
    set({QPalette::Base}, c[0]);
    set({QPalette::Window}, c[1]);
    set({QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase}, c[2]);
    set({QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText,
            QPalette::BrightText},
        c[3]);
    set({QPalette::Highlight}, c[4]);
    set({QPalette::HighlightedText}, c[5]);
    set({QPalette::Mid, QPalette::Midlight, QPalette::Dark}, c[6]);
    set({QPalette::Light}, c[0]);
    set({QPalette::Shadow}, c[7]);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mixed(p.color(QPalette::Text), p.color(QPalette::Base), 0.4));
    return p;
}

/// Adds what this window reads from a palette and what desktops often leave faint.
QPalette completed(QPalette p)
{
    const Colours colours = coloursFor(p);
    p.setColor(QPalette::PlaceholderText, colours.muted);
    p.setColor(QPalette::Link, colours.accent);
    p.setColor(QPalette::LinkVisited, colours.accent);
    return p;
}

} // namespace

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    }
    return text;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Colours coloursFor(const QPalette &palette)
{
    Colours colours;
    colours.highContrast = isHighContrast(palette);
    colours.page = palette.color(QPalette::Active, QPalette::Base);
    colours.rail = palette.color(QPalette::Active, QPalette::Window);
    colours.text = palette.color(QPalette::Active, QPalette::Text);
    colours.card = colours.highContrast ? colours.page : mixed(colours.page, colours.rail, 0.5);
    separate(colours, palette);

    const std::array surfaces{colours.page, colours.rail, colours.card, colours.selected};
    const auto legible = [&](const QColor &colour) { return readable(colour, surfaces, 4.5); };
    const auto meaning = [&](QRgb rgb) {
        return colours.highContrast ? colours.text : legible(QColor::fromRgb(rgb));
    };
    const Hues &hues = luminance(colours.page) > 0.18 ? onLight : onDark;
    colours.muted = colours.highContrast ? colours.text : legible(mixed(colours.text, colours.page, 0.35));
    colours.accent = legible(palette.color(QPalette::Active, QPalette::Highlight));
    const QColor given = palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor extreme = luminance(colours.accent) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    colours.onAccent = contrast(given, colours.accent) >= 4.5 ? given : extreme;
    colours.good = meaning(hues.good);
    colours.caution = meaning(hues.caution);
    colours.bad = meaning(hues.bad);
    colours.codeWord = meaning(hues.codeWord);
    colours.codeString = meaning(hues.codeString);
    colours.codeRemark = colours.muted;
    colours.outline = readable(colours.outline, surfaces, 3.0);
    return colours;
}

QPalette paletteFor(Scheme scheme, const QPalette &system)
{
    static constexpr std::array<QRgb, 8> light{
        0xffffff, 0xf3f4f6, 0xf8f9fb, 0x1b2430, 0x1f6feb, 0xffffff, 0xd9dce1, 0x9aa1ab};
    static constexpr std::array<QRgb, 8> dark{
        0x1e2126, 0x17191e, 0x23272e, 0xe6e8eb, 0x6ea6ff, 0x10151c, 0x3a3f47, 0x000000};
    static constexpr std::array<QRgb, 8> highContrast{
        0x000000, 0x000000, 0x000000, 0xffffff, 0xffff00, 0x000000, 0xffffff, 0xffffff};
    switch (scheme) {
    case Scheme::System:
        // Without a desktop theme there is nothing to honour, so the program's own light colours are used.
        if (system.color(QPalette::Highlight).rgb() == unthemedHighlight)
            return completed(palette(light));
        return completed(system);
    case Scheme::Light:
        return completed(palette(light));
    case Scheme::Dark:
        return completed(palette(dark));
    case Scheme::HighContrast:
        return completed(palette(highContrast));
    }
    return completed(system);
}

} // namespace ui
