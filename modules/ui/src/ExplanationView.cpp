// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationView.h"

#include "ExplanationText.h"
#include "VerdictImage.h"

#include "wm/ui/Theme.h"

namespace wm::ui {

namespace {

constexpr int kMarkPixels = 14;
constexpr QLatin1String kMarkScheme("verdict");

} // namespace

ExplanationView::ExplanationView(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("explanationView"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(kMargin);
}

void ExplanationView::setExplanation(const presentation::ExplanationSpec& spec, const QString& emptyText)
{
    if (spec.isEmpty()) {
        setHtml(QStringLiteral("<p style=\"color: %1\">%2</p>")
                    .arg(toColour(presentation::palette::kMutedInk).name(), emptyText.toHtmlEscaped()));
        return;
    }
    // The address names the verdict, as the document keeps what it has loaded.
    const QString mark = QStringLiteral("%1:%2").arg(kMarkScheme).arg(static_cast<int>(spec.verdict));
    setHtml(ExplanationText(spec).panelHtml(mark));
}

QVariant ExplanationView::loadResource(int type, const QUrl& name)
{
    bool isNumber = false;
    const int verdict = name.path().toInt(&isNumber);
    const bool isMark = type == QTextDocument::ImageResource && name.scheme() == kMarkScheme && isNumber &&
                        verdict >= 0 && verdict < static_cast<int>(domain::kVerdicts.size());
    return isMark ? QVariant(verdictImage(domain::kVerdicts[static_cast<std::size_t>(verdict)], kMarkPixels,
                                          devicePixelRatioF()))
                  : QVariant();
}

} // namespace wm::ui
