// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QMenu;
class QToolButton;

namespace wm::ui {

/// A slim title bar of a dock: its title (unless a tab says it already), what it shows now, and buttons to save, to
/// float and to close it. Mouse events go on to the dock, so that it can be dragged.
class DockTitleBar : public QWidget {
    Q_OBJECT

public:
    explicit DockTitleBar(QDockWidget& dock);

    /// What the view shows at the moment; cut off where there is no room.
    void setContext(const QString& text);
    [[nodiscard]] QString context() const { return m_context; }
    /// A control of the view that stands in the bar instead of the context; the bar takes it.
    void setControl(QWidget* control);

    /// What can be done with the view's content: a button opens it.
    void setOutputMenu(QMenu& menu);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool hasTab() const;
    [[nodiscard]] int titleWidth() const;
    void placeControl();
    void retranslate();

    QDockWidget& m_dock;
    QString m_context;
    QWidget* m_control = nullptr;
    QToolButton* m_output = nullptr; ///< hidden until there is a menu
    QToolButton* m_float = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace wm::ui
