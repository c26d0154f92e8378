// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/Theme.h"

#include "ProgramStyle.h"
#include "StyleScope.h"

#include "wm/charts/FontFamilies.h"
#include "wm/ui/ApplicationIcon.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

namespace wm::ui {

namespace {

/// One sheet for the program: a sheet of its own on a widget would be parsed again for each of them. Where headings
/// have no place for the sort arrow, Qt paints it over them; with one, headings of rows would lose it as well. A
/// disabled field is told from others by its border too: in high contrast there is one ground for both.
constexpr auto kSheet = R"(
QMainWindow, QDialog { background: @canvas; }
QMainWindow::separator { background: @canvas; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @accentPale; }
QMenuBar { background: @paper; padding: 2px 6px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentPale; color: @ink; }
QMenu { background: @paper; border: 1px solid @rule; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @accentPale; color: @ink; }
QMenu::item:disabled { color: @disabled; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::icon { margin-left: 6px; }
QMenu::separator { height: 1px; background: @rule; margin: 4px 6px; }
QToolBar { background: @paper; border: none; border-bottom: 1px solid @rule; padding: 3px 8px; spacing: 6px; }
QToolBar QLabel { color: @mutedInk; }
QComboBox, QLineEdit, QAbstractSpinBox { background: @paper; border: 1px solid @rule; border-radius: 5px; padding: 3px 8px; min-height: 20px;
    selection-background-color: @accent; selection-color: @onAccent; }
QComboBox:hover, QLineEdit:hover, QAbstractSpinBox:hover { border-color: @strongRule; }
QComboBox:focus, QComboBox:on, QLineEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QComboBox:disabled, QLineEdit:disabled, QAbstractSpinBox:disabled { background: @canvas; border-style: dashed; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; padding: 0; background: transparent; }
QComboBox QLineEdit:disabled, QAbstractSpinBox QLineEdit:disabled { border: none; background: transparent; }
QComboBox QAbstractItemView { background: @paper; border: 1px solid @rule; padding: 2px; outline: none;
    selection-background-color: @accentPale; selection-color: @ink; }
QLineEdit[isWrong="true"], QComboBox[isWrong="true"] { border-color: @target; }
QLineEdit[isTextWrong="true"], QComboBox[isWrong="true"] { color: @target; }
QTableView#editTable { gridline-color: @rule; }
QTableView#editTable QLineEdit, QTableView#editTable QComboBox { border: 1px solid @accent; border-radius: 0; padding: 0 5px; min-height: 0; }
QTableView#editTable QComboBox QLineEdit { border: none; padding: 0; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; }
QToolButton#verdictChip { background: @accentPale; color: @accent; margin: 6px 8px 2px 8px; padding: 3px 10px 3px 6px; }
QToolButton#dockButton { padding: 2px; }
QToolButton#dockButton::menu-indicator { image: none; }
QWidget#mapTools, QWidget#mapCard { background: @paper; border: 1px solid @rule; border-radius: 5px; }
QWidget#mapCard QLabel { border: none; background: transparent; }
QWidget#layerPanel { background: @paper; border-right: 1px solid @rule; }
QListView { background: @paper; border: none; outline: none; selection-background-color: @accentPale; selection-color: @ink; }
QListView#fieldChoices { border: 1px solid @rule; padding: 2px; }
QListView::item { padding: 2px; }
QWidget#mapTools QToolButton { padding: 4px; }
QToolButton[isCompact="true"] { padding: 4px 3px; }
QToolButton[popupMode="2"] { padding-right: 18px; }
QToolButton#dockButton[popupMode="2"] { padding-right: 2px; }
QToolButton::menu-indicator { subcontrol-origin: border; subcontrol-position: center right; right: 5px; }
QToolButton:focus, QPushButton:focus { border-color: @accent; }
QToolButton:hover { background: @accentPale; }
QToolButton:pressed, QToolButton:checked { background: @accentPale; border-color: @rule; }
QPushButton { background: @paper; border: 1px solid @rule; border-radius: 5px; padding: 5px 14px; min-height: 18px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:hover { border-color: @accent; }
QPushButton:default { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton:disabled { background: @paper; border-color: @rule; color: @disabled; }
QDockWidget { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @mutedInk; padding: 7px 14px 6px 14px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 600; }
QTableView { background: @paper; border: none; gridline-color: @canvas; alternate-background-color: @paper;
    selection-background-color: @accentPale; selection-color: @ink; outline: none; }
QHeaderView { background: @paper; border: none; }
QTableCornerButton::section { background: @paper; border: none; border-bottom: 1px solid @rule; }
QHeaderView::section { background: @paper; color: @mutedInk; border: none; border-bottom: 1px solid @rule; padding: 0 6px; }
QHeaderView::section:horizontal { padding: 0 2px 0 6px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { width: 0; height: 0; }
QHeaderView::up-arrow:horizontal, QHeaderView::down-arrow:horizontal { subcontrol-origin: padding;
    subcontrol-position: center right; right: 1px; width: 7px; height: 7px; }
QHeaderView::section:hover { color: @ink; background: @canvas; }
QScrollArea, QScrollArea > QWidget > QWidget#content { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @strongRule; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @mutedInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { background: @paper; border-top: 1px solid @rule; color: @mutedInk; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @mutedInk; padding: 2px 8px; }
QLabel[ink="muted"] { color: @mutedInk; }
QLabel[ink="onMap"] { color: @mapInk; }
QLabel[ink="alert"] { color: @target; }
QWidget#ruleLine { background: @rule; }
QTextBrowser { background: @paper; color: @ink; border: none; }
QProgressBar { background: @canvas; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QToolTip { background: @tipPaper; color: @tipInk; border: none; padding: 5px 8px; }
)";

QString sheet(const presentation::Palette& palette)
{
    const std::pair<const char*, presentation::Rgb> names[] = {
        // Longer names first: "@accent" is also the beginning of "@accentPale".
        {"@accentPale", palette.accentPale},
        {"@accent", palette.accent},
        {"@onAccent", palette.onAccent},
        {"@canvas", palette.canvas},
        {"@paper", palette.paper},
        {"@mutedInk", palette.mutedInk},
        {"@strongRule", palette.strongRule},
        {"@ink", palette.ink},
        {"@rule", palette.rule},
        {"@disabled", palette.faintInk},
        {"@tipPaper", palette.tipPaper},
        {"@tipInk", palette.tipInk},
        {"@target", palette.target},
        {"@mapInk", presentation::kLightPalette.mutedInk},
    };
    QString text = QString::fromUtf8(kSheet);
    for (const auto& [name, colour] : names)
        text.replace(QLatin1String(name), toColour(colour).name());
    return text;
}

QPalette widgetPalette(const presentation::Palette& palette)
{
    const std::pair<QPalette::ColorRole, presentation::Rgb> roles[] = {
        {QPalette::Window, palette.canvas},        {QPalette::Base, palette.paper},
        {QPalette::AlternateBase, palette.canvas}, {QPalette::Button, palette.paper},
        {QPalette::WindowText, palette.ink},       {QPalette::Text, palette.ink},
        {QPalette::ButtonText, palette.ink},       {QPalette::HighlightedText, palette.ink},
        {QPalette::BrightText, palette.ink},       {QPalette::PlaceholderText, palette.mutedInk},
        {QPalette::Highlight, palette.accentPale}, {QPalette::Link, palette.accent},
        {QPalette::LinkVisited, palette.accent},   {QPalette::ToolTipBase, palette.tipPaper},
        {QPalette::ToolTipText, palette.tipInk},   {QPalette::Light, palette.strongRule},
        {QPalette::Midlight, palette.rule},        {QPalette::Mid, palette.rule},
        {QPalette::Dark, palette.strongRule},
    };
    QPalette result;
    for (const auto& [role, colour] : roles)
        result.setColor(role, toColour(colour));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, role, toColour(palette.faintInk));
    return result;
}

presentation::FigureStyle& current()
{
    static presentation::FigureStyle style;
    return style;
}

} // namespace

void applyTheme(QApplication& application, presentation::ThemeName theme)
{
    current() = {theme, presentation::Typeface::Sans};
    const presentation::Palette& palette = colours();
    QApplication::setStyle(new ProgramStyle); // the application owns it
    QApplication::setPalette(widgetPalette(palette));
    QApplication::setFont(fontOf(kBaseFontSize));
    QApplication::setWindowIcon(applicationIcon());
    application.setStyleSheet(sheet(palette));
}

StyleScope::StyleScope(const presentation::FigureStyle& style)
    : m_outside(current())
{
    current() = style;
}

StyleScope::~StyleScope()
{
    current() = m_outside;
}

const presentation::Palette& colours()
{
    return current().palette();
}

QColor toColour(presentation::Rgb rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

QColor paleColour(presentation::Rgb rgb, double share)
{
    const auto mix = [share](std::uint8_t channel, std::uint8_t ground) {
        return qRound(ground + (channel - ground) * share);
    };
    const presentation::Rgb ground = colours().paper;
    return {mix(rgb.red, ground.red), mix(rgb.green, ground.green), mix(rgb.blue, ground.blue)};
}

QColor inkOn(presentation::Rgb background)
{
    // Weights of ITU-R BT.709; the limit keeps white text only where its contrast is above 3 : 1.
    const double luma = 0.2126 * background.red + 0.7152 * background.green + 0.0722 * background.blue;
    return luma > 150.0 ? toColour(presentation::kLightPalette.ink) : QColor(Qt::white);
}

QFont fontOf(int pixelSize, QFont::Weight weight)
{
    const presentation::Typeface typeface = current().typeface;
    QFont font;
    charts::setTypeface(font, typeface);
    if (typeface == presentation::Typeface::Sans) // with lines as close as those of other programs
        font.setFamilies(QStringList{QStringLiteral("Microsoft YaHei UI")} + font.families());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

} // namespace wm::ui
