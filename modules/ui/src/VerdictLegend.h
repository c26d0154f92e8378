// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Words.h"

#include <QWidget>

#include <vector>

namespace wm::ui {

/// Which mark says what: all verdicts with their words, in as many lines as the width asks for. Thread: GUI.
class VerdictLegend : public QWidget {
    Q_OBJECT

public:
    explicit VerdictLegend(QWidget* parent = nullptr);

    void setWords(const presentation::Words& words);

    /// From the painter's origin, as high as heightForWidth() says: for pictures.
    void paintAll(QPainter& painter, int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The room of each verdict, mark and word, in the order of domain::kVerdicts.
    [[nodiscard]] std::vector<QRect> roomsIn(int width) const;

    presentation::Words m_words;
};

} // namespace wm::ui
