<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>chainrule</name>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Root mean square over {}: {} {}; {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Wrong by more than half the range where σ′ is below {} of its largest: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>above {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>between {} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/doctor/of_run.py"/>
        <location filename="gui/data/data_tools.py"/>
        <location filename="gui/data/importing.py"/>
        <location filename="gui/panels/data_model.py"/>
        <source>rows</source>
        <comment>row</comment>
        <translation>
            <numerusform>Zeile</numerusform>
            <numerusform>Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} is {} times as large as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} of {} lies {}; {} of {} targets don't (they go from {} to {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/doctor/of_units.py"/>
        <source>{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{}: {} of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source> In a trial of {} at η = {} from the same start it fell from {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E began at {} and was last {} after {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E fell in {} of {} looked at, but by {} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E rose in {} of the last {} looked at, by {} at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>On {} ŷ of {} stays between {} and {}, while its targets go from {} to {}. E = {} a row; the best constant answer has {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The learning rate is too high: at η = {} an update jumps over the valley that the slope points into, and lands higher on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The learning rate is too low: at η = {} an update goes only a tiny part of the way that the slope would allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try η = {} from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_run.py"/>
        <location filename="core/patience.py"/>
        <location filename="core/stopping.py"/>
        <source>epochs</source>
        <comment>epoch</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>{} It began at {} and is now about {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>{}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>; and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Mean |δ| by layer, from the outputs back: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} on {} of the rows, mean σ′ {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} {} dead: {} is negative on every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{}: {} is at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>σ′ is below {} of its largest: {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Delete {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Move {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <location filename="gui/panels/edge_section.py"/>
        <source>edges</source>
        <comment>edge</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <source>items</source>
        <comment>item</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <source>notes</source>
        <comment>note</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>units</source>
        <comment>unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/flatness.py"/>
        <source>The gradient's norm, {}, has come down to {}: it is nearly flat here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/patience.py"/>
        <source>The validation loss has not improved for {}: the weights after epoch {}, where it was {}, are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/placing.py"/>
        <source>Erase {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/placing.py"/>
        <source>points</source>
        <comment>point</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>All {} are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The loss, {}, has reached the target of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The time limit of {} s is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>Training diverged: update {} would have made the loss infinite. The weights from before it are kept; try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/wording.py"/>
        <source>{} and {}</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Follow the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Speak English from the next start on.</source>
        <translation>Ab dem nächsten Start Englisch sprechen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Speak the desktop's language from the next start on, if the program knows it.</source>
        <translation>Ab dem nächsten Start die Sprache des Systems sprechen, wenn das Programm sie kann.</translation>
    </message>
    <message>
        <location filename="gui/app.py"/>
        <source>Something went wrong inside the program. Your network is still open: save it under another name.</source>
        <translation>Im Programm ist etwas schiefgegangen. Das Netz ist noch offen: am besten unter anderem Namen speichern.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/data/data_tools.py"/>
        <source>columns</source>
        <comment>column</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{} of {} held out{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{} scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Exported {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>{}: {}. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/main_window/slots.py"/>
        <source>The language changes when Chainrule is started the next time.</source>
        <translation>Die Sprache wechselt, wenn Chainrule das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Insert {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Remove {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>Train {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="gui/runner.py"/>
        <source>iterations</source>
        <comment>iteration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
