// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportDialog.h"

#include "ImportDifferencePage.h"
#include "ImportTablePage.h"
#include "ImportWordsPage.h"
#include "Labels.h"
#include "Paths.h"
#include "ScreenFit.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace wm::ui {

namespace {

constexpr QSize kImportSize(1080, 680);

Result<workspace::ImportPreview> read(const workspace::Snapshot& snapshot, const workspace::ImportSource& source,
                                      const std::optional<domain::ImportRecipe>& recipe,
                                      const std::optional<workspace::ImportSubject>& subject,
                                      const TaskContext& context)
{
    WM_TRY(const workspace::Workspace opened, workspace::Workspace::open(snapshot.file()));
    WM_TRY(const workspace::RememberedRecipes remembered, opened.loadRecipes());
    return workspace::previewImport(snapshot, source, recipe, remembered, context, recipe ? std::nullopt : subject);
}

} // namespace

ImportDialog::ImportDialog(workspace::SnapshotPtr snapshot, const presentation::Words& words,
                           std::filesystem::path file, QWidget* parent)
    : TrialDialog(parent)
    , m_snapshot(std::move(snapshot))
{
    setObjectName(QStringLiteral("importDialog"));
    m_source.file = std::move(file);
    setWindowTitle(tr("Import %1").arg(fileName()));
    m_table = new ImportTablePage(m_snapshot, words);
    m_words = new ImportWordsPage(m_snapshot, words);
    m_difference = new ImportDifferencePage(m_snapshot, words);
    arrange();
    connect(m_table, &ImportTablePage::sheetWanted, this, [this](const QString& name) {
        m_source.sheet = name.toStdString();
        m_source.headingRow.reset(); // that of another sheet
        preview(std::nullopt);
    });
    connect(m_table, &ImportTablePage::headingRowWanted, this, [this](int row) {
        noteDecision();
        m_source.sheet = m_preview->sheets.at(m_preview->sheet).name;
        m_source.headingRow = row > 0 ? std::optional(row) : std::nullopt;
        preview(std::nullopt);
    });
    connect(m_table, &ImportTablePage::encodingWanted, this, [this](const QString& name) {
        m_source.encoding = name.toStdString();
        preview(std::nullopt);
    });
    connect(m_table, &ImportTablePage::separatorWanted, this, [this](const QString& sign) {
        m_source.separator = sign.front().toLatin1();
        preview(std::nullopt);
    });
    connect(m_table, &ImportTablePage::subjectWanted, this, [this](const workspace::ImportSubject& subject) {
        noteDecision();
        m_subject = subject;
        preview(std::nullopt);
    });
    connect(m_table, &ImportTablePage::recipeChanged, this, [this](domain::ImportRecipe recipe) {
        noteDecision();
        // The table knows nothing of what was decided in the next step.
        recipe.regions = m_recipe.regions;
        recipe.indicators = m_recipe.indicators;
        recipe.terms = m_recipe.terms;
        preview(recipe);
    });
    connect(m_table, &ImportTablePage::periodTyped, this, &ImportDialog::noteDecision);
    connect(m_words, &ImportWordsPage::changedByUser, this, &ImportDialog::noteDecision);
    connect(m_difference, &ImportDifferencePage::changedByUser, this, &ImportDialog::noteDecision);
    connect(m_difference, &ImportDifferencePage::readinessChanged, this, &ImportDialog::enableButtons);
    connect(&m_tasks, &TaskRunner::busyChanged, this, &ImportDialog::setBusy);
    connect(&m_tasks, &TaskRunner::progressChanged, this, &ImportDialog::showProgress);
    resize(roomyBefore(parent, kImportSize));
    showStep(TableStep);
    preview(std::nullopt);
}

void ImportDialog::arrange()
{
    m_steps = makeLabel("importSteps", kBaseFontSize, Ink::Muted);
    m_steps->setTextFormat(Qt::RichText);
    m_message = makeLabel("importMessage", kBaseFontSize, Ink::Alert);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_pages = new QStackedWidget;
    m_pages->setObjectName(QStringLiteral("importPages"));
    for (QWidget* const page :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_difference)})
        m_pages->addWidget(page);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    const auto makeButton = [this](const char* name, const QString& text, auto slot) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_back = makeButton("importBack", tr("&Back"), &ImportDialog::goBack);
    m_next = makeButton("importNext", tr("&Next"), &ImportDialog::goOn);
    m_import = makeButton("importStore", tr("&Import"), &ImportDialog::goOn);
    m_cancel = makeButton("importCancel", tr("Cancel"), &ImportDialog::reject);
    m_another = makeButton("importAnother", tr("Choose another &file..."), &ImportDialog::anotherFileWanted);
    m_another->hide();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    for (QPushButton* const button : {m_back, m_next, m_import, m_cancel})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    layout->addStretch(0);
    layout->addWidget(m_message);
    layout->addWidget(m_another, 0, Qt::AlignHCenter);
    layout->addStretch(0);
    layout->addLayout(buttons);
    m_layout = layout;
}

void ImportDialog::showUnreadable(const QString& text)
{
    constexpr int kAboveMessage = 2, kBelowIt = 5;
    const bool isUnreadable = !text.isEmpty();
    m_pages->setVisible(!isUnreadable);
    m_another->setVisible(isUnreadable);
    m_message->setAlignment(isUnreadable ? Qt::AlignCenter : Qt::AlignLeading | Qt::AlignVCenter);
    for (const int place : {kAboveMessage, kBelowIt})
        m_layout->setStretch(place, isUnreadable ? 1 : 0);
    tell(text);
    if (!isUnreadable)
        return;
    m_another->setDefault(true);
    m_another->setFocus();
}

QString ImportDialog::fileName() const
{
    return toText(m_source.file.filename());
}

ProposedDocument ImportDialog::proposedDocument() const
{
    const QString title = QString::fromStdString(m_preview->documentTitle);
    return {title.isEmpty() ? toText(m_source.file.stem()) : title, QString::fromStdString(m_preview->documentDate)};
}

void ImportDialog::preview(const std::optional<domain::ImportRecipe>& recipe)
{
    m_tasks.cancel();
    m_tasks.start([snapshot = m_snapshot, source = m_source, recipe, subject = m_subject](
                      const TaskContext& context) { return read(*snapshot, source, recipe, subject, context); },
                  [this, isFirst = !recipe](Result<workspace::ImportPreview> found) {
                      const QString refused = !found         ? wording::errorText(found.error())
                                              : found->issue ? wording::issueText(*found->issue)
                                                             : QString();
                      if (!refused.isEmpty())
                          return m_preview ? tell(refused) : showUnreadable(refused);
                      showUnreadable({});
                      tell(found->failure ? wording::errorText(*found->failure) : QString());
                      m_preview = *std::move(found);
                      m_recipe = m_preview->recipe;
                      if (isFirst) {
                          m_rememberedAs = QString::fromStdString(m_preview->rememberedAs);
                          m_remembered = m_recipe;
                      }
                      m_table->display(*m_preview);
                      enableButtons();
                      m_focus.giveBack(*m_pages);
                  });
}

void ImportDialog::tryOut(Step next)
{
    domain::ImportRecipe recipe = m_recipe;
    workspace::ImportAdditions additions;
    additions.indicators = m_words->newIndicators();
    if (next == DifferenceStep)
        additions.document = m_words->newDocument();
    else
        recipe.document.clear(); // said in the next step, perhaps a second time
    m_tasks.cancel();
    m_tasks.start(
        [snapshot = m_snapshot, source = m_source, recipe = std::move(recipe), additions = std::move(additions)](
            const TaskContext& context) { return workspace::tryImport(*snapshot, source, recipe, additions, context); },
        [this, next](const Result<workspace::ImportTrialPtr>& trial) { takeTrial(trial, next); });
}

void ImportDialog::takeTrial(const Result<workspace::ImportTrialPtr>& trial, Step next)
{
    if (!trial)
        return tell(wording::errorText(trial.error()));
    m_trial = *trial;
    if (next == WordsStep) {
        m_words->display(*m_trial, m_recipe, proposedDocument());
    } else if (m_trial->withoutDocument() > 0) {
        return tell((m_trial->records() ? tr("%1 rows have no source: choose a document, or describe a new one.")
                                        : tr("%1 values have no source: choose a document, or describe a new one."))
                        .arg(m_trial->withoutDocument()));
    } else {
        m_difference->display(m_trial, m_rememberedAs.isEmpty() ? toText(m_source.file.stem()) : m_rememberedAs);
        const auto kept = [this](const domain::ImportRecipe& recipe) {
            return workspace::recipeToRemember(recipe, m_preview->proposed);
        };
        if (!m_rememberedAs.isEmpty() && kept(m_recipe) != kept(m_remembered))
            m_difference->proposeRemembering();
    }
    showStep(next);
}

void ImportDialog::goOn()
{
    switch (m_pages->currentIndex()) {
    case TableStep:
        return tryOut(WordsStep);
    case WordsStep:
        if (const QString problem = m_words->problem(); !problem.isEmpty())
            return tell(problem);
        m_recipe = m_words->decided(m_recipe);
        return tryOut(DifferenceStep);
    default:
        break;
    }
    WantedImport import;
    import.source = fileName().toStdString();
    import.trial = m_trial;
    import.choice = m_difference->choice();
    import.reason = m_difference->reason();
    import.recipeName = m_difference->recipeName();
    import.recipe = workspace::recipeToRemember(m_recipe, m_preview->proposed);
    Q_EMIT wanted(import);
}

void ImportDialog::goBack()
{
    if (m_pages->currentIndex() > TableStep)
        showStep(static_cast<Step>(m_pages->currentIndex() - 1));
}

void ImportDialog::showStep(Step step)
{
    m_pages->setCurrentIndex(step);
    const QStringList names{tr("1 Table"), tr("2 Words and source"), tr("3 What changes")};
    QStringList shown;
    for (int i = 0; i < names.size(); ++i)
        shown.append(i == step ? QStringLiteral("<b>%1</b>").arg(names[i]) : names[i]);
    m_steps->setText(shown.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
    tell({});
    enableButtons();
    m_focus.giveBack(*m_pages);
}

void ImportDialog::enableButtons()
{
    const bool isFree = !m_tasks.isBusy() && !isStoring();
    const int step = m_pages->currentIndex();
    const bool hasTable = m_preview && !m_preview->columns.empty();
    const bool comesBack = isFree && !m_pages->isEnabled();
    if (!isFree && m_pages->isEnabled())
        m_focus.keep(*m_pages, focusWidget());
    m_pages->setEnabled(isFree);
    m_back->setEnabled(isFree && step > TableStep);
    m_next->setVisible(step != DifferenceStep);
    m_next->setEnabled(isFree && hasTable);
    m_import->setVisible(step == DifferenceStep);
    m_import->setEnabled(isFree && m_difference->isReady());
    (step == DifferenceStep ? m_import : m_next)->setDefault(true);
    if (comesBack)
        m_focus.giveBack(*m_pages);
}

void ImportDialog::setBusy(bool isBusy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(isBusy);
    enableButtons();
}

void ImportDialog::showStoring()
{
    tell({});
    setBusy(true);
}

void ImportDialog::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ImportDialog::showFailure(const QString& failure)
{
    setBusy(false);
    tell(failure);
}

QString ImportDialog::lossText() const
{
    return tr("Nothing of this table is imported yet. What you decided about it would be lost.");
}

void ImportDialog::tell(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    enableButtons();
}

} // namespace wm::ui
