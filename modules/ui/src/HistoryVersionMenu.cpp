// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryVersionMenu.h"

#include <QAction>
#include <QInputDialog>

#include <ranges>

namespace wm::ui {

namespace {

constexpr int kNameWidth = 400; ///< of the box in which a version is named

} // namespace

HistoryVersionMenu::HistoryVersionMenu(HistorySession& session, QWidget* parent)
    : QMenu(parent)
    , m_session(session)
{
}

void HistoryVersionMenu::display(const std::shared_ptr<const LoadedHistory>& history)
{
    clear();
    m_names.clear();
    QAction* name = addAction(tr("&Name the present state..."));
    name->setEnabled(history && !history->history.changes.empty());
    connect(name, &QAction::triggered, this, [this] { askName(tr("Name of the version, as \"draft for review\":")); });
    if (!history || history->history.versions.empty())
        return;
    addSeparator();
    for (const domain::NamedVersion& version : history->history.versions | std::views::reverse)
        addVersion(version);
}

void HistoryVersionMenu::addVersion(const domain::NamedVersion& version)
{
    QString text = QString::fromStdString(version.name);
    m_names.append(text);
    text.replace(QLatin1Char('&'), QLatin1String("&&"));
    QMenu* menu = addMenu(text);
    connect(menu->addAction(tr("&Compare with the present")), &QAction::triggered, this, [this, version] {
        m_session.choose({workspace::HistoryMark::Kind::Version, version.change, version.madeAt, version.name});
    });
    connect(menu->addAction(tr("&Go back to it...")), &QAction::triggered, this,
            [this, version] { Q_EMIT goingBackWanted(version.change, QString::fromStdString(version.name)); });
    connect(menu->addAction(tr("&Remove the name")), &QAction::triggered, this,
            [this, version] { m_session.removeVersion(version.name); });
}

void HistoryVersionMenu::askName(const QString& label, const QString& suggestion)
{
    auto* ask = new QInputDialog(parentWidget());
    ask->setObjectName(QStringLiteral("versionDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Name the present state"));
    ask->setLabelText(label);
    ask->setTextValue(suggestion);
    ask->setMinimumWidth(kNameWidth);
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const QString name = text.simplified();
        if (m_names.contains(name))
            askName(tr("Another version has this name already. Please choose another one:"), name);
        else if (!name.isEmpty())
            m_session.nameVersion(name.toStdString());
    });
    ask->open();
}

} // namespace wm::ui
