// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewKeys.h"

#include <QCoreApplication>

namespace wm::ui {

namespace {

struct ViewKeyTexts {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::ViewKeys)
};

QString keyWords(const char* text)
{
    return ViewKeyTexts::tr(text);
}

constexpr int withShift(Qt::Key key)
{
    return QKeyCombination(Qt::ShiftModifier, key).toCombined();
}

ViewKeys cardKeys()
{
    return {KeyArea::Cards,
            keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Tiles, bars and cards")),
            {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Go to the next one on that side"))},
             {{Qt::Key_Return, Qt::Key_Space},
              {Qt::Key_Enter},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Select it in all views"))}}};
}

ViewKeys chartKeys()
{
    return {KeyArea::Chart,
            keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Chart")),
            {{{Qt::Key_Left, Qt::Key_Right},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Read the value of the next year on that side"))},
             {{Qt::Key_Return},
              {Qt::Key_Enter},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Select the target of that year"))},
             {{Qt::Key_Plus, Qt::Key_Minus},
              {Qt::Key_Equal},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Zoom in and out"))},
             {{Qt::Key_Home, Qt::Key_0}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Show everything"))},
             {{Qt::Key_Up, Qt::Key_Down},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Move the target while What if… is open"))}}};
}

ViewKeys compareKeys()
{
    return {
        KeyArea::Compare,
        keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Compare")),
        {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
          {},
          keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Go to the next mark on that side"))},
         {{withShift(Qt::Key_Left), withShift(Qt::Key_Right), withShift(Qt::Key_Up), withShift(Qt::Key_Down)},
          {},
          keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Mark the regions on the way"))},
         {{Qt::Key_Return}, {Qt::Key_Enter}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Select it in all views"))},
         {{Qt::Key_Escape}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Let the marked regions go"))},
         {{Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End},
          {},
          keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Scroll"))}}};
}

ViewKeys mapKeys()
{
    return {KeyArea::Map,
            keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Map")),
            {{{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Move the map"))},
             {{Qt::Key_Plus, Qt::Key_Minus},
              {Qt::Key_Equal},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Zoom in and out"))},
             {{Qt::Key_Home}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Show everything"))},
             {{Qt::Key_L}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Open or close the legend"))},
             {{Qt::Key_Backspace},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Measuring: take the last point back"))},
             {{Qt::Key_Return}, {Qt::Key_Enter}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Measuring: finish"))},
             {{Qt::Key_Escape},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Stop measuring or placing a facility"))}}};
}

ViewKeys meetingKeys()
{
    return {KeyArea::Meeting,
            keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Meeting")),
            {{{Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Next page"))},
             {{Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace},
              {},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Page before"))},
             {{Qt::Key_Home, Qt::Key_End}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "First and last page"))},
             {{Qt::Key_Up, Qt::Key_Down}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Scroll"))},
             {{Qt::Key_Plus, Qt::Key_Minus},
              {Qt::Key_Equal},
              keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Larger and smaller type"))},
             {{Qt::Key_0}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "Type as large as usual"))},
             {{Qt::Key_Escape, Qt::Key_F5}, {}, keyWords(QT_TRANSLATE_NOOP("wm::ui::ViewKeys", "End the meeting"))}}};
}

} // namespace

std::vector<ViewKeys> viewKeys()
{
    return {cardKeys(), chartKeys(), compareKeys(), mapKeys(), meetingKeys()};
}

} // namespace wm::ui
