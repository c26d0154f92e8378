<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n problem(s) found; nothing was written.</source>
        <translation>
            <numerusform>%n problem found; nothing was written.</numerusform>
            <numerusform>%n problems found; nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::GroupBars</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::IssuesDialog</name>
    <message numerus="yes">
        <source>%n problem(s) found. The workspace was left as it was.</source>
        <translation>
            <numerusform>%n problem found. The workspace was left as it was.</numerusform>
            <numerusform>%n problems found. The workspace was left as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n problem(s) in the catalogue. No workspace was made.</source>
        <translation>
            <numerusform>%n problem in the catalogue. No workspace was made.</numerusform>
            <numerusform>%n problems in the catalogue. No workspace was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 most pressing of %n target(s); the table has all of them.</source>
        <translation>
            <numerusform>The %1 most pressing of %n target; the table has all of them.</numerusform>
            <numerusform>The %1 most pressing of %n targets; the table has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n target(s) listed</source>
        <translation>
            <numerusform>%n target listed</numerusform>
            <numerusform>%n targets listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::VerdictTiles</name>
    <message numerus="yes">
        <source>%1: %n target(s). Click to list them.</source>
        <comment>%1 is an assessment</comment>
        <translation>
            <numerusform>%1: %n target. Click to list it.</numerusform>
            <numerusform>%1: %n targets. Click to list them.</numerusform>
        </translation>
    </message>
</context>
</TS>
