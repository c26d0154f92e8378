// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExplanationView.h"

#include "ExplanationText.h"
#include "OutputActions.h"
#include "VerdictImage.h"

#include "wm/ui/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

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
    m_spec = spec;
    m_emptyText = emptyText;
    renew();
}

void ExplanationView::renew()
{
    const QString muted = toColour(colours().mutedInk).name();
    if (m_spec.isEmpty()) {
        setHtml(QStringLiteral("<p style=\"color: %1\">%2</p>").arg(muted, m_emptyText.toHtmlEscaped()));
        return;
    }
    // The address names all that makes the picture, as the document keeps what it has loaded.
    const QString mark =
        QStringLiteral("%1:%2?%3").arg(kMarkScheme).arg(static_cast<int>(m_spec.verdict)).arg(muted.mid(1));
    setHtml(ExplanationText(m_spec).panelHtml(mark));
}

bool ExplanationView::event(QEvent* event)
{
    // With a selection the key is the view's, which else leaves it to the window: that copies all of it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->setAccepted(textCursor().hasSelection());
        return event->isAccepted();
    }
    return QTextBrowser::event(event);
}

void ExplanationView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    addPageActions(*menu, *this);
    menu->popup(event->globalPos());
}

void ExplanationView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renew();
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
