// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/Filling.h"
#include "wm/workspace/FillQueue.h"

#include <QWidget>

#include <array>
#include <cstddef>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace wm::ui {

/// What is typed for a target and not saved yet.
struct FillDraft {
    QString value, page, year, upperValue, source, note;
    domain::Comparator comparator = domain::Comparator::Unstated;

    bool operator==(const FillDraft&) const = default;
};

/// The fields of one target that is to be filled in, below what is known of it. What is wrong is said beneath each
/// field while one types.
class FillForm : public QWidget {
    Q_OBJECT

public:
    explicit FillForm(QWidget* parent = nullptr);

    /// Shows a target with what is typed for it; `lastPage` of the same document is only a hint.
    void display(const workspace::FillSubject& subject, const domain::Target& target,
                 const domain::Indicator& indicator, const FillDraft& draft, const QString& lastPage);
    /// Other words for the same; what is typed stays.
    void displaySubject(const workspace::FillSubject& subject);
    [[nodiscard]] FillDraft draft() const;
    /// What is typed, if it has no faults; else says them all and goes to the first.
    [[nodiscard]] std::optional<domain::Filling> checkedFilling();
    /// The first field, ready to be typed over.
    void focusFirst();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Field : std::size_t { Value, Page, Year, Upper, Source, Note, kFieldCount };
    struct Row {
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr;
        QLabel* message = nullptr;
        bool isTouched = false;
    };

    void makeFacts();
    void makeFields(QFormLayout& form);
    [[nodiscard]] Row& row(Field field) { return m_rows[field]; }
    [[nodiscard]] QString textOf(Field field) const;
    void setRowShown(Field field, bool isShown);
    void showLink(const QString& address);
    [[nodiscard]] std::optional<double> numberOf(Field field, Issues& faults) const;
    [[nodiscard]] domain::Filling filling(Issues& faults) const;
    [[nodiscard]] Issues faults() const;
    [[nodiscard]] std::optional<Field> fieldOf(const Issue& fault) const;
    /// Also of fields that nobody has typed into when `areAll`.
    void showFaults(bool areAll);
    void retranslate();

    workspace::FillSubject m_subject;
    domain::Target m_target;
    domain::Indicator m_indicator;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_document = nullptr;
    QLabel* m_link = nullptr;
    QLabel* m_others = nullptr;
    QLabel* m_comparatorLabel = nullptr;
    QComboBox* m_comparator = nullptr;
    QString m_lastPage;
    std::array<Row, kFieldCount> m_rows;
};

} // namespace wm::ui
