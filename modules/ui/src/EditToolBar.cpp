// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditToolBar.h"

#include "FlowLayout.h"

#include "wm/ui/Theme.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QUndoStack>

namespace wm::ui {

namespace {

struct ToolText {
    const char* name;
    const char* text;
    const char* tip;
};
constexpr std::array<ToolText, EditToolBar::kToolCount> kToolTexts{{
    {"editAdd", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Add row"),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "A new row at the end of the table")},
    {"editDuplicate", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Duplicate"),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "The selected rows once more, at the end of the table")},
    {"editRemove", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Remove rows"),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "The selected rows are marked, and removed when you save")},
    {"editRevert", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "As stored"),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Takes back what was edited in the selected rows")},
    {"editFillDown", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Fill down"),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "The topmost selected cell into those below it")},
    {"editSetAll", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Set all selected"),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar",
                       "What you type next goes into all selected cells; so does Ctrl+Enter while typing")},
    {"editRevise", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Revise target..."),
     QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Sets a target anew by a later document; the old one stays")},
    {"editUndo", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Undo"), ""},
    {"editRedo", QT_TRANSLATE_NOOP("wm::ui::EditToolBar", "Redo"), ""},
}};

} // namespace

EditToolBar::EditToolBar(QUndoStack& steps, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    for (std::size_t tool = 0; tool < kToolCount; ++tool) {
        m_actions[tool] = new QAction(this);
        m_actions[tool]->setObjectName(QLatin1String(kToolTexts[tool].name));
        m_actions[tool]->setShortcutContext(Qt::WindowShortcut);
        auto* button = new QToolButton;
        button->setDefaultAction(m_actions[tool]);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_actions[Add]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_actions[Duplicate]->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_actions[Remove]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_actions[FillDown]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_actions[Undo]->setShortcut(QKeySequence::Undo);
    m_actions[Redo]->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(QKeySequence::Redo)});
    m_actions[Undo]->setEnabled(false);
    m_actions[Redo]->setEnabled(false);
    connect(m_actions[Undo], &QAction::triggered, &steps, &QUndoStack::undo);
    connect(m_actions[Redo], &QAction::triggered, &steps, &QUndoStack::redo);
    connect(&steps, &QUndoStack::canUndoChanged, m_actions[Undo], &QAction::setEnabled);
    connect(&steps, &QUndoStack::canRedoChanged, m_actions[Redo], &QAction::setEnabled);
    connect(&steps, &QUndoStack::undoTextChanged, this,
            [this](const QString& text) { m_actions[Undo]->setToolTip(tr("Undo: %1").arg(text)); });
    retranslate();
}

void EditToolBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EditToolBar::retranslate()
{
    for (std::size_t tool = 0; tool < kToolCount; ++tool) {
        const QString tip = *kToolTexts[tool].tip != '\0' ? tr(kToolTexts[tool].tip) : tr(kToolTexts[tool].text);
        const QString keys = m_actions[tool]->shortcut().toString(QKeySequence::NativeText);
        m_actions[tool]->setText(tr(kToolTexts[tool].text));
        m_actions[tool]->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    }
}

} // namespace wm::ui
