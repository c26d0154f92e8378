// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ExplanationSpec.h"

#include <QTextBrowser>

namespace wm::ui {

/// Shows an explanation as text that can be selected with mouse and keyboard.
class ExplanationView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ExplanationView(QWidget* parent = nullptr);

    /// Shows `emptyText` where there is nothing to explain.
    void setExplanation(const presentation::ExplanationSpec& spec, const QString& emptyText);

    /// The marks of verdicts and nothing else: no text of a file is to reach other files through the view.
    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();

    presentation::ExplanationSpec m_spec;
    QString m_emptyText;
};

} // namespace wm::ui
