// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddLayersDialog.h"

#include "CrsField.h"
#include "Labels.h"
#include "Paths.h"

#include "wm/ui/Theme.h"
#include "wm/wording/LayerText.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kLeastDialogWidth = 560;
constexpr int kMostListHeight = 360;

QString countText(const workspace::LayerOffer& offer)
{
    QString kind = wording::layerKindText(offer.layer.kind);
    if (offer.layer.kind == domain::LayerKind::Raster)
        return kind;
    return AddLayersDialog::tr("%1, %n feature(s)", nullptr, static_cast<int>(offer.featureCount)).arg(kind);
}

} // namespace

AddLayersDialog::AddLayersDialog(const workspace::LayerOffers& offers, const std::filesystem::path& file,
                                 QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("addLayersDialog"));
    setWindowTitle(tr("Add layers from %1").arg(toText(file.filename())));
    auto* list = new QWidget;
    auto* grid = new QGridLayout(list);
    grid->setHorizontalSpacing(2 * kGap);
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const workspace::LayerOffer& offer : offers.layers)
        addRow(offer, *grid, row++);
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setObjectName(QStringLiteral("content")); // looks like the dialog around it
    scroll->setMinimumHeight(std::min(list->sizeHint().height() + kGap, kMostListHeight));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addLayersAdd"));
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddLayersDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    if (std::ranges::any_of(m_rows, [](const Row& each) { return each.crs != nullptr; })) {
        QLabel* question = makeLabel("addLayersQuestion", kBaseFontSize, Ink::Normal);
        question->setWordWrap(true);
        question->setText(tr("The file does not say in which coordinate reference system its positions are. Whoever "
                             "made it knows; the wrong one puts everything in the wrong place."));
        layout->addWidget(question);
    }
    layout->addWidget(scroll, 1);
    for (const QString& note : wording::noteTexts(offers.notes)) {
        QLabel* label = makeLabel("addLayersNote", kSmallFontSize, Ink::Muted);
        label->setWordWrap(true);
        label->setText(note);
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
    setMinimumWidth(kLeastDialogWidth);
    check();
}

bool AddLayersDialog::isNeeded(const workspace::LayerOffers& offers)
{
    return offers.layers.size() > 1 ||
           std::ranges::any_of(offers.layers, [](const auto& offer) { return offer.crsName.empty(); });
}

void AddLayersDialog::addRow(const workspace::LayerOffer& offer, QGridLayout& grid, int row)
{
    Row next{offer.layer, new QCheckBox(QString::fromStdString(offer.layer.name).replace(u'&', QLatin1String("&&"))),
             nullptr};
    next.check->setChecked(true);
    grid.addWidget(next.check, row, 0);
    QLabel* count = makeLabel("addLayersCount", kSmallFontSize, Ink::Muted);
    count->setText(countText(offer));
    grid.addWidget(count, row, 1);
    connect(next.check, &QCheckBox::toggled, this, &AddLayersDialog::check);
    if (offer.crsName.empty()) {
        next.crs = new CrsField;
        next.crs->setChoices(offer.crsChoices);
        next.crs->setAccessibleName(tr("Coordinate reference system of %1").arg(next.check->text()));
        connect(next.crs, &CrsField::codeChanged, this, &AddLayersDialog::check);
        grid.addWidget(next.crs, row, 2);
    } else {
        QLabel* crs = makeLabel("addLayersCrs", kSmallFontSize, Ink::Muted);
        crs->setText(QString::fromStdString(offer.crsName));
        grid.addWidget(crs, row, 2);
    }
    m_rows.push_back(std::move(next));
}

void AddLayersDialog::check()
{
    const auto isReady = [](const Row& row) {
        return !row.check->isChecked() || !row.crs || row.crs->code();
    };
    const bool hasAny = std::ranges::any_of(m_rows, [](const Row& row) { return row.check->isChecked(); });
    if (m_add)
        m_add->setEnabled(hasAny && std::ranges::all_of(m_rows, isReady));
    for (const Row& row : m_rows) {
        if (row.crs)
            row.crs->setEnabled(row.check->isChecked());
    }
}

void AddLayersDialog::finish()
{
    std::vector<domain::MapLayer> layers;
    for (Row& row : m_rows) {
        if (!row.check->isChecked())
            continue;
        if (row.crs)
            row.layer.crs = row.crs->code().value_or(std::string());
        layers.push_back(row.layer);
    }
    Q_EMIT chosen(layers);
    accept();
}

} // namespace wm::ui
