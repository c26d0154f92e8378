// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace wm::ui {

/// The numbers of rows, and what the rows are called once the columns that say it are scrolled out of sight.
class EditRowHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit EditRowHeader(QTableView& table);

    /// What stands beside the number of that row: the first columns, as far as they are out of sight.
    [[nodiscard]] QString nameOf(int row) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;

private:
    /// Room for them is there from the start: a header that grew with its marks would push the table aside.
    [[nodiscard]] int widthOfMarks() const;
    /// Looks which columns are out of sight.
    void renew();

    QTableView& m_table;
    int m_hidden = 0; ///< so many columns of names
};

} // namespace wm::ui
