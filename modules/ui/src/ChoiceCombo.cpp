// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceCombo.h"

#include "ElidedLine.h"
#include "PlainToolTip.h"

#include "wm/ui/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr int kDepthRole = Qt::UserRole + 1;
constexpr int kGroupRole = Qt::UserRole + 2;
constexpr int kCodeRole = Qt::UserRole + 3;
constexpr int kFindRole = Qt::UserRole + 4; ///< what typing is looked for in
constexpr int kChoiceRowHeight = 26;
constexpr int kIndent = 14;
constexpr int kMostVisible = 20;

/// Indents by depth. The names themselves stay bare, so that typing finds them.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isMarked =
            option.state.testFlag(QStyle::State_Selected) || option.state.testFlag(QStyle::State_MouseOver);
        painter->fillRect(option.rect, toColour(isMarked ? colours().accentPale : colours().paper));
        if (index.data(kGroupRole).toBool()) {
            painter->setPen(toColour(colours().rule));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        painter->setFont(option.font);
        painter->setPen(toColour(colours().ink));
        const QRect room = option.rect.adjusted(kGap + kIndent * index.data(kDepthRole).toInt(), 0, -kGap, 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int indent = kIndent * index.data(kDepthRole).toInt();
        return {option.fontMetrics.horizontalAdvance(index.data().toString()) + indent + 3 * kGap, kChoiceRowHeight};
    }
};

/// Looks for what is typed in names and codes, and puts the name alone into the field.
class ChoiceCompleter : public QCompleter {
public:
    explicit ChoiceCompleter(QAbstractItemModel* choices, QObject* parent)
        : QCompleter(choices, parent)
    {
        setCompletionRole(kFindRole);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }
};

} // namespace

ChoiceCombo::ChoiceCombo(Kind kind, QWidget* parent)
    : ArrowCombo(parent)
{
    setModel(new QStandardItemModel(this));
    setItemDelegate(new ChoiceDelegate(this));
    setMaxVisibleItems(kMostVisible);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT keyActivated(currentKey()); });
    if (kind == Kind::Searchable)
        makeSearchable();
}

void ChoiceCombo::makeSearchable()
{
    setEditable(true);
    setLineEdit(new ElidedLine);
    setInsertPolicy(NoInsert);
    auto* completer = new ChoiceCompleter(model(), this);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(kMostVisible);
    setCompleter(completer);
    completer->popup()->setItemDelegate(new ChoiceDelegate(completer));
    // By index and not by text: two places may have the same name.
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        setCurrentKey(index.data(kKeyRole).toString());
        Q_EMIT keyActivated(currentKey());
    });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceCombo::finishTyping);
}

void ChoiceCombo::setChoices(const std::vector<Choice>& choices)
{
    const QSignalBlocker blocker(this);
    const QString key = currentKey();
    // Mostly the same are offered again, and new ones have the layout around them done anew.
    if (choices == m_choices)
        return setCurrentKey(key);
    m_choices = choices;
    auto* items = static_cast<QStandardItemModel*>(model());
    items->clear();
    for (const Choice& choice : choices) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.key, kKeyRole);
        item->setData(choice.depth, kDepthRole);
        item->setData(choice.startsGroup, kGroupRole);
        item->setData(choice.code, kCodeRole);
        item->setData(QString(choice.text + u'\n' + choice.code), kFindRole);
        items->appendRow(item);
    }
    m_isMeasured = false;
    setCurrentKey(key);
}

void ChoiceCombo::showPopup()
{
    // Only now: measuring hundreds of texts takes longer than all else that a new choice does.
    if (!std::exchange(m_isMeasured, true)) {
        int widest = 0;
        for (int row = 0; row < count(); ++row)
            widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(row)) +
                                          kIndent * itemData(row, kDepthRole).toInt());
        view()->setMinimumWidth(widest + 5 * kGap);
    }
    ArrowCombo::showPopup();
}

void ChoiceCombo::setCurrentKey(const QString& key)
{
    const QSignalBlocker blocker(this);
    setCurrentIndex(count() == 0 ? -1 : std::max(0, findData(key, kKeyRole)));
    if (lineEdit()) {
        lineEdit()->setText(currentIndex() < 0 ? QString() : itemText(currentIndex()));
        lineEdit()->setCursorPosition(0);
    }
    setToolTip(plainToolTip(currentText()));
}

QString ChoiceCombo::currentKey() const
{
    return currentData(kKeyRole).toString();
}

void ChoiceCombo::finishTyping()
{
    if (lineEdit()->text() == itemText(currentIndex()))
        return;
    const QString text = lineEdit()->text().trimmed();
    int typed = findText(text, Qt::MatchFixedString);
    if (typed < 0 && !text.isEmpty())
        typed = findData(text, kCodeRole, Qt::MatchFixedString);
    setCurrentKey(typed < 0 ? currentKey() : itemData(typed, kKeyRole).toString());
    if (typed >= 0)
        Q_EMIT keyActivated(currentKey());
}

void ChoiceCombo::focusInEvent(QFocusEvent* event)
{
    QComboBox::focusInEvent(event);
    if (!lineEdit())
        return;
    lineEdit()->selectAll();
    // After a click the line edit, which leaves the focus to the box, places its cursor; only then can everything be
    // selected for overtyping.
    if (event->reason() == Qt::MouseFocusReason)
        QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll);
}

} // namespace wm::ui
