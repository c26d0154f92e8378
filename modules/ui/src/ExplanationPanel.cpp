// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationPanel.h"

#include "ChoiceCombo.h"
#include "ExplanationText.h"
#include "ExplanationView.h"
#include "SuggestedName.h"
#include "TextPicture.h"

#include "wm/domain/Filling.h"
#include "wm/ui/Theme.h"
#include "wm/workspace/Views.h"
#include "wm/workspace/Workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <system_error>

namespace wm::ui {

namespace {

constexpr int kLeastExplanationWidth = 200;
constexpr int kExplanationWidth = 560; ///< of the picture, 1/96 inch
constexpr int kRoomyHeight = 320;      ///< from here on there is room for words above the list of methods

/// A workspace that lives in memory only has no place where a choice could be kept.
bool hasFile(const workspace::SnapshotPtr& snapshot)
{
    std::error_code ignored;
    return snapshot && std::filesystem::is_regular_file(snapshot->file(), ignored);
}

} // namespace

ExplanationPanel::ExplanationPanel(QWidget* parent)
    : QWidget(parent)
{
    setMinimumWidth(kLeastExplanationWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view = new ExplanationView;
    m_methodLabel = new QLabel;
    m_methodLabel->setFont(fontOf(kSmallFontSize));
    m_method = new ChoiceCombo(ChoiceCombo::Kind::List);
    m_method->setObjectName(QStringLiteral("methodCombo"));
    m_methodLabel->setBuddy(m_method);
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copyExplanation"));
    m_fill = new QPushButton;
    m_fill->setObjectName(QStringLiteral("fillExplained"));
    m_fill->hide();
    arrange();
    setFocusProxy(m_view);
    connect(m_fill, &QPushButton::clicked, this, [this] { Q_EMIT fillWanted(m_spec.target); });
    connect(m_copy, &QPushButton::clicked, this, &ExplanationPanel::copyWanted);
    connect(m_method, &ChoiceCombo::keyActivated, this, [this](const QString& profile) {
        if (const domain::Indicator* explained = indicator())
            Q_EMIT methodWanted(explained->id, profile.toStdString());
    });
}

void ExplanationPanel::arrange()
{
    auto* foot = new QGridLayout;
    foot->setContentsMargins(kMargin, 0, kMargin, 0);
    foot->setHorizontalSpacing(kGap);
    foot->setVerticalSpacing(kHalfGap);
    foot->addWidget(m_fill, 0, 0, 1, 2);
    foot->addWidget(m_methodLabel, 1, 0, 1, 2);
    foot->addWidget(m_method, 2, 0);
    foot->addWidget(m_copy, 2, 1);
    foot->setColumnStretch(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kGap);
    layout->setSpacing(kHalfGap);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
}

const domain::Indicator* ExplanationPanel::indicator() const
{
    if (m_spec.isEmpty())
        return nullptr;
    const domain::Target* target = m_shown->snapshot->findTarget(m_spec.target);
    return target ? m_shown->snapshot->findIndicator(target->indicator) : nullptr;
}

void ExplanationPanel::display(const ViewInput& input, domain::TargetId target)
{
    Shown next{input.snapshot, target, input.words.language};
    if (m_shown != next) {
        m_shown = std::move(next);
        renew(input);
    }
    // Always: a choice that could not be kept is taken back.
    markMethod();
}

void ExplanationPanel::renew(const ViewInput& input)
{
    m_spec = {};
    m_words = input.words;
    if (m_shown->snapshot)
        m_spec = workspace::explanationOf(*m_shown->snapshot, m_shown->target, input.words);
    retranslate();
    fillMethods(input.words);
    m_view->setExplanation(m_spec, m_shown->snapshot ? tr("Select a target in the table, on a card or in the chart to "
                                                          "see why it is judged as it is.")
                                                     : tr("No workspace is open."));
    m_copy->setEnabled(!m_spec.isEmpty());
    const domain::Target* explained = m_spec.isEmpty() ? nullptr : m_shown->snapshot->findTarget(m_spec.target);
    m_fill->setVisible(explained && (domain::isValueLost(*explained) || domain::isYearLost(*explained)));
}

void ExplanationPanel::fillMethods(const presentation::Words& words)
{
    std::vector<Choice> choices{{tr("Default", "method"), {}}};
    for (const std::string& profile : workspace::methodProfiles()) {
        choices.push_back({QString::fromStdString(words.phrase("profile." + profile)), QString::fromStdString(profile),
                           0, choices.size() == 1});
    }
    m_method->setChoices(choices);
}

void ExplanationPanel::markMethod()
{
    const bool canChoose = !m_spec.isEmpty() && hasFile(m_shown->snapshot);
    m_method->setEnabled(canChoose);
    m_methodLabel->setEnabled(canChoose);
    const domain::Indicator* explained = indicator();
    m_method->setCurrentKey(explained ? QString::fromStdString(explained->methodProfile) : QString());
}

ViewOutput ExplanationPanel::output() const
{
    if (m_spec.isEmpty())
        return {};
    const ExplanationText text(m_spec);
    ViewOutput output;
    output.facts.title = m_spec.title;
    output.facts.remarks = {m_spec.subtitle};
    output.name = suggestedName(m_spec.title);
    output.picture = textPicture({}, text.tableHtml(), kExplanationWidth);
    output.table = std::make_shared<const presentation::TableSpec>(text.table());
    output.text = text.plain();
    output.html = text.tableHtml();
    output.isPrintedAsText = true;
    output.workspaceDate = dateOfFile(m_shown->snapshot->file());
    output.words = m_words;
    return output;
}

void ExplanationPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_methodLabel->setVisible(height() >= kRoomyHeight);
}

void ExplanationPanel::retranslate()
{
    m_methodLabel->setText(tr("Method for this indicator"));
    m_method->setAccessibleName(m_methodLabel->text());
    m_fill->setText(tr("Fill in lost value..."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the explanation as text and as table"));
    m_view->setAccessibleName(tr("Explanation of the verdict"));
}

} // namespace wm::ui
