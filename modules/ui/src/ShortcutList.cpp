// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortcutList.h"

#include "ViewKeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QShortcut>
#include <QStringList>

#include <algorithm>

namespace wm::ui {

namespace {

struct ShortcutListTexts {
    Q_DECLARE_TR_FUNCTIONS(wm::ui::ShortcutList)
};

/// Without the marks that menus understand.
QString plainText(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    text = text.section(u'\t', 0, 0).remove(inBrackets);
    text.replace(QLatin1String("&&"), QLatin1String("\n")).remove(u'&').replace(u'\n', u'&');
    while (text.endsWith(u'.') || text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

QString textOf(const QAction& action)
{
    return plainText(action.whatsThis().isEmpty() ? action.text() : action.whatsThis());
}

QString keyText(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The shortcuts in a menu and in those below it, which are left out of `others`.
void addMenuLines(const QMenu& menu, ShortcutGroup& group, QList<QAction*>& others)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            addMenuLines(*action->menu(), group, others);
        if (others.removeOne(action))
            group.lines.push_back({textOf(*action), keyText(action->shortcut())});
    }
}

ShortcutGroup windowGroup(const QMainWindow& window, const QList<QAction*>& others)
{
    ShortcutGroup group{ShortcutListTexts::tr("Window"), {}};
    for (const QAction* action : others)
        group.lines.push_back({textOf(*action), keyText(action->shortcut())});
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        if (!shortcut->whatsThis().isEmpty())
            group.lines.push_back({plainText(shortcut->whatsThis()), keyText(shortcut->key())});
    }
    std::ranges::sort(group.lines, {}, &ShortcutLine::keys);
    return group;
}

ShortcutGroup viewGroup(const ViewKeys& view)
{
    ShortcutGroup group{view.name, {}};
    for (const ViewKey& key : view.keys) {
        QStringList keys;
        for (const int each : key.keys)
            keys.append(keyText(QKeySequence(each)));
        group.lines.push_back({key.text, keys.join(QStringLiteral("  "))});
    }
    return group;
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMainWindow& window)
{
    QList<QAction*> others = window.findChildren<QAction*>();
    others.removeIf([](const QAction* action) { return action->shortcut().isEmpty(); });
    std::vector<ShortcutGroup> groups;
    for (const QAction* entry : window.menuBar()->actions()) {
        ShortcutGroup group{plainText(entry->text()), {}};
        if (entry->menu())
            addMenuLines(*entry->menu(), group, others);
        groups.push_back(std::move(group));
    }
    groups.push_back(windowGroup(window, others));
    for (const ViewKeys& view : viewKeys())
        groups.push_back(viewGroup(view));
    std::erase_if(groups, [](const ShortcutGroup& group) { return group.lines.empty(); });
    return groups;
}

} // namespace wm::ui
