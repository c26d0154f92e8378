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
    <message numerus="yes">
        <source>%n target(s) left in the queue.</source>
        <translation>
            <numerusform>%n target left in the queue.</numerusform>
            <numerusform>%n targets left in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n row(s) put back.</source>
        <translation>
            <numerusform>%n row put back.</numerusform>
            <numerusform>%n rows put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have been changed since and stay as they are.</source>
        <translation>
            <numerusform>%n row has been changed since and stays as it is.</numerusform>
            <numerusform>%n rows have been changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message numerus="yes">
        <source>%n feature(s) have no position and were left out.</source>
        <translation>
            <numerusform>%n feature has no position and was left out.</numerusform>
            <numerusform>%n features have no position and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) cannot be brought onto the map and were left out: %1</source>
        <translation>
            <numerusform>%n feature cannot be brought onto the map and was left out: %1</numerusform>
            <numerusform>%n features cannot be brought onto the map and were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie nowhere on the Earth and were left out: %1</source>
        <translation>
            <numerusform>%n feature lies nowhere on the Earth and was left out: %1</numerusform>
            <numerusform>%n features lie nowhere on the Earth and were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have too few points to be drawn and were left out: %1</source>
        <translation>
            <numerusform>%n feature has too few points to be drawn and was left out: %1</numerusform>
            <numerusform>%n features have too few points to be drawn and were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) crossed themselves and were repaired.</source>
        <translation>
            <numerusform>%n area crossed itself and was repaired.</numerusform>
            <numerusform>%n areas crossed themselves and were repaired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cross themselves and were kept as they are: %1</source>
        <translation>
            <numerusform>%n area crosses itself and was kept as it is: %1</numerusform>
            <numerusform>%n areas cross themselves and were kept as they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) go round a pole; their outline jumps across the map.</source>
        <translation>
            <numerusform>%n area goes round a pole; its outline jumps across the map.</numerusform>
            <numerusform>%n areas go round a pole; their outline jumps across the map.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were cut to 200 characters.</source>
        <translation>
            <numerusform>%n label was cut to 200 characters.</numerusform>
            <numerusform>%n labels were cut to 200 characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::AddLayersDialog</name>
    <message numerus="yes">
        <source>%1, %n feature(s)</source>
        <translation>
            <numerusform>%1, %n feature</numerusform>
            <numerusform>%1, %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::CardContent</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%n more in the history</source>
        <translation>
            <numerusform>%n more in the history</numerusform>
            <numerusform>%n more in the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::ChartBatchDialog</name>
    <message numerus="yes">
        <source>%n chart(s): %1</source>
        <translation>
            <numerusform>%n chart: %1</numerusform>
            <numerusform>%n charts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) written to %1</source>
        <translation>
            <numerusform>%n chart written to %1</numerusform>
            <numerusform>%n charts written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::EditChooser</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::EditDesk</name>
    <message numerus="yes">
        <source>Edits of %n row(s)</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>Edits of %n row</numerusform>
            <numerusform>Edits of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::EditDialog</name>
    <message numerus="yes">
        <source>The workspace was changed meanwhile and is loaded again. %n edit(s) of yours are left to be saved.</source>
        <translation>
            <numerusform>The workspace was changed meanwhile and is loaded again. %n edit of yours is left to be saved.</numerusform>
            <numerusform>The workspace was changed meanwhile and is loaded again. %n edits of yours are left to be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of yours no longer apply, because the same was changed meanwhile:</source>
        <translation>
            <numerusform>%n edit of yours no longer applies, because the same was changed meanwhile:</numerusform>
            <numerusform>%n edits of yours no longer apply, because the same was changed meanwhile:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <translation>
            <numerusform>%n to be removed</numerusform>
            <numerusform>%n to be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n problem(s) are left.</source>
        <translation>
            <numerusform>Not saved: %n problem is left.</numerusform>
            <numerusform>Not saved: %n problems are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n row(s), as one change that can be undone in the window.</source>
        <translation>
            <numerusform>Saved: %n row, as one change that can be undone in the window.</numerusform>
            <numerusform>Saved: %n rows, as one change that can be undone in the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are edited and not saved.</source>
        <translation>
            <numerusform>%n row is edited and not saved.</numerusform>
            <numerusform>%n rows are edited and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::EditFaultList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::EditView</name>
    <message numerus="yes">
        <source>%n cell(s) say nothing that is known here; they are marked.</source>
        <translation>
            <numerusform>%n cell says nothing that is known here; it is marked.</numerusform>
            <numerusform>%n cells say nothing that is known here; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be changed and stayed as they were: %1</source>
        <extracomment>%1: some of the cells</extracomment>
        <translation>
            <numerusform>%n cell cannot be changed and stayed as it was: %1</numerusform>
            <numerusform>%n cells cannot be changed and stayed as they were: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were right of the last column and are not pasted.</source>
        <translation>
            <numerusform>%n cell was right of the last column and is not pasted.</numerusform>
            <numerusform>%n cells were right of the last column and are not pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <extracomment>%1: what was done, as &quot;Paste&quot;</extracomment>
        <translation>
            <numerusform>%1: %n cell</numerusform>
            <numerusform>%1: %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FillQueueDialog</name>
    <message numerus="yes">
        <source>What is typed for %n target(s) is not saved.</source>
        <translation>
            <numerusform>What is typed for %n target is not saved.</numerusform>
            <numerusform>What is typed for %n targets is not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::FilterBar</name>
    <message numerus="yes">
        <source>%n region(s) marked</source>
        <translation>
            <numerusform>%n region marked</numerusform>
            <numerusform>%n regions marked</numerusform>
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
    <name>wm::ui::ImportWordsPage</name>
    <message numerus="yes">
        <source>%n word(s) are not known. That many cannot be decided here: is another column the one with the names?</source>
        <translation>
            <numerusform>%n word is not known. That many cannot be decided here: is another column the one with the names?</numerusform>
            <numerusform>%n words are not known. That many cannot be decided here: is another column the one with the names?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the table are not known. What do they mean?</source>
        <translation>
            <numerusform>%n word of the table is not known. What does it mean?</numerusform>
            <numerusform>%n words of the table are not known. What do they mean?</numerusform>
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
    <name>wm::ui::LayerController</name>
    <message numerus="yes">
        <source>%n place(s) were compared. The offsets are those of GCJ-02, the shifted positions of Chinese web maps; taken back, %1 m are left. The file is not changed, and the layer&apos;s properties have the choice again.</source>
        <translation>
            <numerusform>%n place was compared. The offsets are those of GCJ-02, the shifted positions of Chinese web maps; taken back, %1 m are left. The file is not changed, and the layer&apos;s properties has the choice again.</numerusform>
            <numerusform>%n places were compared. The offsets are those of GCJ-02, the shifted positions of Chinese web maps; taken back, %1 m are left. The file is not changed, and the layer&apos;s properties have the choice again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map of this workspace has layers from %n file(s) outside of its folder.</source>
        <translation>
            <numerusform>The map of this workspace has layers from %n file outside of its folder.</numerusform>
            <numerusform>The map of this workspace has layers from %n files outside of its folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::MeetingView</name>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n most pressing</source>
        <translation>
            <numerusform>the most pressing</numerusform>
            <numerusform>the %n most pressing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::MergeDesk</name>
    <message numerus="yes">
        <source>%n row(s) could not be taken and stay as they are here; the rest is merged.</source>
        <translation>
            <numerusform>%n row could not be taken and stays as it is here; the rest is merged.</numerusform>
            <numerusform>%n rows could not be taken and stay as they are here; the rest is merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken and stay as they are here. Nothing was merged.</source>
        <translation>
            <numerusform>%n row could not be taken and stays as it is here. Nothing was merged.</numerusform>
            <numerusform>%n rows could not be taken and stay as they are here. Nothing was merged.</numerusform>
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
    <name>wm::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>What %n later change(s) did is taken back. The history keeps them, and this can be undone.</source>
        <translation>
            <numerusform>What one later change did is taken back. The history keeps it, and this can be undone.</numerusform>
            <numerusform>What %n later changes did is taken back. The history keeps them, and this can be undone.</numerusform>
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
<context>
    <name>wm::ui::WindowProblems</name>
    <message numerus="yes">
        <source>%n problem(s) in the catalogue. No workspace was made.</source>
        <translation>
            <numerusform>%n problem in the catalogue. No workspace was made.</numerusform>
            <numerusform>%n problems in the catalogue. No workspace was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::WorkspaceEdits</name>
    <message numerus="yes">
        <source>No longer accept %n finding(s)</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>No longer accept %n finding</numerusform>
            <numerusform>No longer accept %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>Accept %n finding</numerusform>
            <numerusform>Accept %n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
