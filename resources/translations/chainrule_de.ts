<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>chainrule</name>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>An accuracy lies between 0 and 1; the goal is {:g}. All rows right is 1.</source>
        <translation>Die Genauigkeit liegt zwischen 0 und 1; das Ziel ist {:g}. 1 heißt: alle Zeilen richtig.</translation>
    </message>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>The goal is reached.</source>
        <translation>Das Ziel ist erreicht.</translation>
    </message>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>The gradient's norm to reach must be greater than 0; it is {:g}.</source>
        <translation>Die Norm des Gradienten, die erreicht werden soll, muss größer als 0 sein; sie ist {:g}.</translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>All seeds</source>
        <translation>Alle Seeds</translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>At least one seed is needed, and none can be below 0.</source>
        <translation>Mindestens ein Seed ist nötig, und keiner kann unter 0 liegen.</translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>These are {:,} runs; at most {:,} can be compared at once.</source>
        <translation>Das sind {:,} Läufe; höchstens {:,} lassen sich auf einmal vergleichen.</translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>The network has other units, edges or rules than the one compared, so that its weights don't fit. Undo these edits, or compare again.</source>
        <translation>Das Netz hat andere Einheiten, Kanten oder Regeln als das verglichene, die Gewichte passen also nicht. Diese Änderungen rückgängig machen oder neu vergleichen.</translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>These runs have too many weights to keep those at the end. Use their start, and train.</source>
        <translation>Diese Läufe haben zu viele Gewichte, um die vom Ende zu behalten. Ihren Anfang übernehmen und trainieren.</translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>Use the result of seed {}</source>
        <translation>Ergebnis von Seed {} übernehmen</translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>Use the start of seed {}</source>
        <translation>Anfang mit Seed {} übernehmen</translation>
    </message>
    <message>
        <location filename="core/data/classes.py"/>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <location filename="core/data/dataset.py"/>
        <source>The block has {}, but there is room for {} from here on.</source>
        <translation>Der Block hat {}, ab hier ist aber nur Platz für {}.</translation>
    </message>
    <message>
        <location filename="core/data/dataset.py"/>
        <source>The data have {}, but the rows are not that long.</source>
        <translation>Die Daten haben {}, aber die Zeilen sind nicht so lang.</translation>
    </message>
    <message>
        <location filename="core/data/dataset.py"/>
        <source>The data hold an infinite number; every cell must be finite or empty.</source>
        <translation>Die Daten enthalten eine unendliche Zahl; jede Zelle muss endlich oder leer sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/data/dataset.py"/>
        <location filename="gui/data/data_tools.py"/>
        <source>columns</source>
        <comment>column</comment>
        <translation>
            <numerusform>Spalte</numerusform>
            <numerusform>Spalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/data/placing.py"/>
        <source>Draw a function</source>
        <translation>Funktion zeichnen</translation>
    </message>
    <message>
        <location filename="core/data/placing.py"/>
        <source>Erase {}</source>
        <translation>{} löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="core/data/placing.py"/>
        <source>points</source>
        <comment>point</comment>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/data/populating.py"/>
        <location filename="gui/data/importing.py"/>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <location filename="core/data/populating.py"/>
        <source>No column is a target yet: choose one that the network is to tell.</source>
        <translation>Noch ist keine Spalte ein Zielwert: eine wählen, die das Netz vorhersagen soll.</translation>
    </message>
    <message>
        <location filename="core/data/populating.py"/>
        <source>No column is an input yet: choose one that the network may see.</source>
        <translation>Noch ist keine Spalte eine Eingabe: eine wählen, die das Netz sehen darf.</translation>
    </message>
    <message>
        <location filename="core/data/populating.py"/>
        <source>That network would have {:,} edges, too many to draw. Take fewer hidden units.</source>
        <translation>Dieses Netz hätte {:,} Kanten, zu viele zum Zeichnen. Weniger verdeckte Einheiten nehmen.</translation>
    </message>
    <message>
        <location filename="core/data/populating.py"/>
        <source>Two columns feed the same unit: choose another unit for one of them.</source>
        <translation>Zwei Spalten speisen dieselbe Einheit: für eine davon eine andere Einheit wählen.</translation>
    </message>
    <message>
        <location filename="core/data/scaling.py"/>
        <source>The numbers of a column lie too far apart to be scaled.</source>
        <translation>Die Zahlen einer Spalte liegen zum Skalieren zu weit auseinander.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>150 flowers of three species, measured in centimetres (Fisher, 1936).</source>
        <translation>150 Blüten dreier Arten, in Zentimetern vermessen (Fisher, 1936).</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>A disk, and a ring around it.</source>
        <translation>Eine Scheibe, und ein Ring darum.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>A set has 2 to {:,} rows, not {:,}.</source>
        <translation>Ein Datensatz hat 2 bis {:,} Zeilen, nicht {:,}.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <location filename="resources/examples/06 Circle.chainrule"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Encoder n–m–n</source>
        <translation>Encoder n–m–n</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>Mirror symmetry</source>
        <translation>Spiegelsymmetrie</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Open the set {}</source>
        <translation>Datensatz {} öffnen</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Parity of n bits</source>
        <translation>Parität von n Bits</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <location filename="core/formulae/activations.py"/>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Step</source>
        <comment>data set</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>The noise must lie between 0 and 10; it is {:g}.</source>
        <translation>Das Rauschen muss zwischen 0 und 10 liegen; es ist {:g}.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Two clouds of points, side by side.</source>
        <translation>Zwei Punktwolken, nebeneinander.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Two half circles that reach into each other.</source>
        <translation>Zwei Halbkreise, die ineinander greifen.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <location filename="resources/examples/07 Two moons.chainrule"/>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Two opposite quadrants against the two others.</source>
        <translation>Zwei gegenüberliegende Quadranten gegen die beiden anderen.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Two spirals wound around each other: hard, and a classic.</source>
        <translation>Zwei ineinander gewundene Spiralen: schwer, und ein Klassiker.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Whether n bits read the same backwards: every pattern of n bits.</source>
        <translation>Ob n Bits rückwärts gleich lauten: jedes Muster von n Bits.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>Whether the number of ones is odd: every pattern of n bits.</source>
        <translation>Ob die Zahl der Einsen ungerade ist: jedes Muster von n Bits.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>XOR quadrants</source>
        <translation>XOR-Quadranten</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>even</source>
        <translation>gerade</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>first</source>
        <comment>class</comment>
        <translation>erste</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>lower</source>
        <translation>untere</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>lower left</source>
        <translation>links unten</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>n patterns with a single 1 pass through m hidden units and come out again.</source>
        <translation>n Muster mit einer einzigen 1 gehen durch m verdeckte Einheiten und kommen wieder heraus.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>not symmetric</source>
        <translation>nicht symmetrisch</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>odd</source>
        <translation>ungerade</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>second</source>
        <comment>class</comment>
        <translation>zweite</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>upper</source>
        <translation>obere</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>upper right</source>
        <translation>rechts oben</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>y = 0 below 0, and 1 above.</source>
        <translation>y = 0 unter 0, und 1 darüber.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>y = sin(x) from −π to π.</source>
        <translation>y = sin(x) von −π bis π.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>y is the mean of x_1 and x_2.</source>
        <translation>y ist der Mittelwert von x_1 und x_2.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>{} must be at least {} and at most {}; it is {}.</source>
        <translation>{} muss mindestens {} und höchstens {} sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/data/sets.py"/>
        <source>{} needs {} input and {} output units: draw them, or let the program draw the network.</source>
        <translation>{} braucht {} Eingabe- und {} Ausgabeeinheiten: zeichnen, oder das Programm das Netz zeichnen lassen.</translation>
    </message>
    <message>
        <location filename="core/data/split.py"/>
        <source>The seed of the split must be at least 0; it is {}.</source>
        <translation>Der Seed der Aufteilung muss mindestens 0 sein; er ist {}.</translation>
    </message>
    <message>
        <location filename="core/data/split.py"/>
        <source>The share of validation rows must lie between 0 and 1; it is {:g}.</source>
        <translation>Der Anteil der Validierungszeilen muss zwischen 0 und 1 liegen; er ist {:g}.</translation>
    </message>
    <message>
        <location filename="core/data/split.py"/>
        <source>The validation rows must be numbered in ascending order, each once.</source>
        <translation>Die Validierungszeilen müssen aufsteigend nummeriert sein, jede einmal.</translation>
    </message>
    <message>
        <location filename="core/descent/flatness.py"/>
        <source>The gradient's norm, {}, has come down to {}: it is nearly flat here.</source>
        <translation>Die Norm des Gradienten, {}, ist auf {} gefallen: hier ist es fast flach.</translation>
    </message>
    <message>
        <location filename="core/descent/gauge.py"/>
        <location filename="core/health.py"/>
        <source>{:,} of {:,} rows</source>
        <translation>{:,} von {:,} Zeilen</translation>
    </message>
    <message>
        <location filename="core/descent/patience.py"/>
        <source>The validation loss has not improved for {}: the weights after epoch {}, where it was {}, are kept.</source>
        <translation>Der Validierungsfehler ist seit {} nicht besser geworden: die Gewichte nach Epoche {}, wo er {} war, bleiben.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/descent/patience.py"/>
        <location filename="core/descent/stopping.py"/>
        <location filename="core/doctor/of_run.py"/>
        <location filename="core/headless.py"/>
        <source>epochs</source>
        <comment>epoch</comment>
        <translation>
            <numerusform>Epoche</numerusform>
            <numerusform>Epochen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/descent/runs.py"/>
        <source>batches of {:,}</source>
        <translation>Batches zu {:,}</translation>
    </message>
    <message>
        <location filename="core/descent/snapshot.py"/>
        <source> at iteration {:,}</source>
        <translation> bei Iteration {:,}</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>All {} are done.</source>
        <translation>Alle {} sind fertig.</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>Stopped because you asked for it.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>The loss, {}, has reached the target of {}.</source>
        <translation>Der Fehler, {}, hat das Ziel {} erreicht.</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>The one epoch is done.</source>
        <translation>Die eine Epoche ist fertig.</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>The time limit of {} s is over.</source>
        <translation>Die Zeitgrenze von {} s ist erreicht.</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>Training diverged: update {} would have made the loss infinite. The weights from before it are kept; try a smaller learning rate.</source>
        <translation>Das Training ist divergiert: Aktualisierung {} hätte den Fehler unendlich gemacht. Die Gewichte davor bleiben; eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
        <location filename="core/descent/stopping.py"/>
        <source>With these weights the loss is not a finite number, so there is no slope to follow. Start from smaller weights.</source>
        <translation>Mit diesen Gewichten ist der Fehler keine endliche Zahl, es gibt also keine Steigung, der man folgen könnte. Mit kleineren Gewichten beginnen.</translation>
    </message>
    <message>
        <location filename="core/descent/trainable.py"/>
        <source>A cell of the data is empty or not a finite number. Fill it in, or remove its row.</source>
        <translation>Eine Zelle der Daten ist leer oder keine endliche Zahl. Ausfüllen, oder ihre Zeile entfernen.</translation>
    </message>
    <message>
        <location filename="core/descent/trainable.py"/>
        <source>Every weight and bias is frozen, so training can change nothing. Thaw one.</source>
        <translation>Alle Gewichte und Biases sind eingefroren, das Training kann nichts ändern. Eines auftauen.</translation>
    </message>
    <message>
        <location filename="core/descent/trainable.py"/>
        <source>The inputs have {}, but the targets {:,}.</source>
        <translation>Die Eingaben haben {}, die Zielwerte aber {:,}.</translation>
    </message>
    <message>
        <location filename="core/descent/trainable.py"/>
        <source>There is no output unit, so there is no loss to make smaller. Draw one.</source>
        <translation>Es gibt keine Ausgabeeinheit, also keinen Fehler, der kleiner werden könnte. Eine zeichnen.</translation>
    </message>
    <message>
        <location filename="core/descent/trainable.py"/>
        <source>There is nothing to learn from yet. Add a row of data.</source>
        <translation>Es gibt noch nichts, woraus zu lernen wäre. Eine Datenzeile hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/descent/trainable.py"/>
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
        <location filename="core/descent/trainable.py"/>
        <source>{} is computed together with {}: give every output unit that activation.</source>
        <translation>{} wird zusammen mit {} berechnet: jeder Ausgabeeinheit diese Aktivierung geben.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>L1 penalty</source>
        <translation>L1-Strafe</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>Shuffling is either on or off, not {!r}.</source>
        <translation>Mischen ist entweder an oder aus, nicht {!r}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>The {} must be a finite number; it is {!r}.</source>
        <translation>{}: muss eine endliche Zahl sein, nicht {!r}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>The {} must be a whole number; it is {!r}.</source>
        <translation>{}: muss eine ganze Zahl sein, nicht {!r}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>The {} must be at least {}; it is {}.</source>
        <translation>{}: muss mindestens {} sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>The {} must be greater than 0; it is {:g}.</source>
        <translation>{}: muss größer als 0 sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>The {} must not be negative; it is {:g}.</source>
        <translation>{}: darf nicht negativ sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>There is no {} “{}”. There are: {}.</source>
        <translation>{} „{}“ gibt es nicht. Es gibt: {}.</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>decay of the schedule</source>
        <translation>Abnahme des Lernratenplans</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>gradient norm to stop at</source>
        <translation>Gradientennorm zum Anhalten</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>largest gradient norm</source>
        <translation>größte Gradientennorm</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>loss</source>
        <comment>function</comment>
        <translation>Fehlerfunktion</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>number of epochs</source>
        <translation>Zahl der Epochen</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>number of warm-up epochs</source>
        <translation>Zahl der Aufwärmepochen</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>reduction</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>rule for starting biases</source>
        <translation>Regel für Startbiases</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>schedule's number of epochs</source>
        <translation>Epochenzahl des Lernratenplans</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>target loss</source>
        <translation>Ziel für den Fehler</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>way to draw starting weights</source>
        <translation>Art der Startgewichte</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>width r of starting weights</source>
        <translation>Breite r der Startgewichte</translation>
    </message>
    <message>
        <location filename="core/descent/training_settings.py"/>
        <source>{} must be at least {:g} and less than {:g}; it is {:g}.</source>
        <translation>{} muss mindestens {:g} und kleiner als {:g} sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/doctor/exam.py"/>
        <source>{:,} more</source>
        <translation>{:,} weitere</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>a constant answer</source>
        <translation>eine konstante Antwort</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>dead units</source>
        <translation>tote Einheiten</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>inputs of different scale</source>
        <translation>Eingaben verschiedener Größenordnung</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>learning rate too high</source>
        <translation>Lernrate zu hoch</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>learning rate too low</source>
        <translation>Lernrate zu niedrig</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>loss and output do not fit</source>
        <translation>Fehlerfunktion und Ausgabe passen nicht zusammen</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>no path to the loss</source>
        <translation>kein Pfad zum Fehler</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>saturated units</source>
        <translation>gesättigte Einheiten</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>targets out of range</source>
        <translation>Zielwerte außer Reichweite</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>twin units</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>vanishing gradients</source>
        <translation>verschwindende Gradienten</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Give the outputs the identity, and ½ squared error</source>
        <translation>Den Ausgaben die Identität geben, und ½ quadratischen Fehler</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Give the outputs {}</source>
        <translation>Den Ausgaben {} geben</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Give {} the identity</source>
        <translation>{} die Identität geben</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>However long it trains, the answer can only get as close as the activation's end, where its slope vanishes.</source>
        <translation>Wie lange auch trainiert wird: die Antwort kommt dem Ende der Aktivierung nur beliebig nahe, wo deren Steigung verschwindet.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Root mean square over {}: {} {}; {} {}.</source>
        <translation>Quadratisches Mittel über {}: {} {}; {} {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Scale the targets of {}</source>
        <translation>Zielwerte von {} skalieren</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="gui/data/data_tools.py"/>
        <source>Standardize the inputs</source>
        <translation>Eingaben standardisieren</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Take ½ squared error</source>
        <translation>½ quadratischen Fehler nehmen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>The gradient of a weight has its input as a factor. A learning rate small enough for the large input leaves the weights of the small one where they are.</source>
        <translation>Der Gradient eines Gewichts enthält dessen Eingabe als Faktor. Eine Lernrate, die für die große Eingabe klein genug ist, lässt die Gewichte der kleinen, wo sie sind.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Try binary cross-entropy from the same start</source>
        <translation>Binäre Kreuzentropie vom selben Anfang aus versuchen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>With a squared error the slope has the factor σ′, so that the surer an answer is, the less it is corrected, right or wrong. Cross-entropy has no such factor.</source>
        <translation>Beim quadratischen Fehler enthält die Steigung den Faktor σ′: je sicherer eine Antwort, desto weniger wird sie korrigiert, ob richtig oder falsch. Die Kreuzentropie hat keinen solchen Faktor.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Wrong by more than half the range where σ′ is below {} of its largest: {}.</source>
        <translation>Um mehr als den halben Wertebereich falsch, wo σ′ unter {} seines Höchstwerts liegt: {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/learning/prediction.py"/>
        <source>above {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>between {} and {}</source>
        <translation>zwischen {} und {}</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} can't give all of its targets.</source>
        <translation>{} kann nicht alle Zielwerte erreichen.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} does not fit the output {}.</source>
        <translation>{} passt nicht zur Ausgabe {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} is sure of wrong answers, and can't leave them.</source>
        <translation>{} ist sich falscher Antworten sicher und kommt nicht von ihnen los.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} is the loss of probabilities: it is computed together with {}, and means nothing for other answers.</source>
        <translation>{} ist die Fehlerfunktion für Wahrscheinlichkeiten: sie wird zusammen mit {} berechnet und sagt über andere Antworten nichts.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} is {} times as large as {}.</source>
        <translation>{} ist {}-mal so groß wie {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} of {} lies {}; {} of {} targets don't (they go from {} to {})</source>
        <translation>{} von {} liegt {}; {} von {} Zielwerten nicht (sie gehen von {} bis {})</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} of {} outputs: {} instead of {}.</source>
        <translation>{} von {} Ausgaben: {} statt {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/doctor/of_units.py"/>
        <source>{}, from the same start</source>
        <translation>{}, vom selben Anfang aus</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/doctor/of_units.py"/>
        <location filename="core/learning/experiment.py"/>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{}: {} of the rows</source>
        <translation>{}: {} der Zeilen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source> In a trial of {} at η = {} from the same start it fell from {} to {}.</source>
        <translation> In einem Probelauf von {} bei η = {} vom selben Anfang aus fiel E von {} auf {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Descent lies on a plateau around the targets' mean: the slopes of the rows nearly cancel there. An optimizer that scales its steps crosses it sooner; if none does, the network may have too few hidden units.</source>
        <translation>Der Abstieg liegt auf einem Plateau um den Mittelwert der Zielwerte: dort heben sich die Steigungen der Zeilen fast auf. Ein Optimierer, der seine Schritte skaliert, überquert es eher; wenn keiner es schafft, hat das Netz vielleicht zu wenige verdeckte Einheiten.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E = {} a row; the best constant answer has {}.</source>
        <translation>E = {} pro Zeile; die beste konstante Antwort hat {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E began at {} and was last {} after {}.</source>
        <translation>E begann bei {} und war zuletzt {}, nach {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E fell in {} of {} looked at, but by {} in all.</source>
        <translation>E fiel in {} von {}, insgesamt aber nur um {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E rose in {} of the last {} looked at, by {} at a time.</source>
        <translation>E stieg in {} der letzten betrachteten {}, jedes Mal um {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Go on with Adam at η = {}</source>
        <translation>Mit Adam bei η = {} weitermachen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Go on with Adam at η = {}, all rows at a time</source>
        <translation>Mit Adam bei η = {} weitermachen, alle Zeilen auf einmal</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>On {} ŷ of {} stays between {} and {}, while its targets go from {} to {}. {}</source>
        <translation>Auf {} bleibt ŷ von {} zwischen {} und {}, während die Zielwerte von {} bis {} gehen. {}</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The learning rate is too high: at η = {} an update jumps over the valley that the slope points into, and lands higher on the other side.</source>
        <translation>Die Lernrate ist zu hoch: bei η = {} springt eine Aktualisierung über das Tal, in das die Steigung weist, und landet auf der anderen Seite höher.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The learning rate is too low: at η = {} an update goes only a tiny part of the way that the slope would allow.</source>
        <translation>Die Lernrate ist zu niedrig: bei η = {} geht eine Aktualisierung nur einen winzigen Teil des Weges, den die Steigung erlauben würde.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The loss falls steadily, but hardly at all.</source>
        <translation>Der Fehler fällt stetig, aber kaum merklich.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The loss jumps up and down instead of falling.</source>
        <translation>Der Fehler springt auf und ab, statt zu fallen.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The mean of the targets is the best answer that needs no inputs. Around it the slopes of the rows cancel, so that descent stays there for long, or, without hidden units that could do better, for ever.</source>
        <translation>Der Mittelwert der Zielwerte ist die beste Antwort, die keine Eingaben braucht. Um ihn herum heben sich die Steigungen der Zeilen auf: der Abstieg bleibt lange dort, oder, ohne verdeckte Einheiten, die es besser könnten, für immer.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The run diverged: the loss grew until it was no finite number.</source>
        <translation>Der Lauf ist divergiert: der Fehler wuchs, bis er keine endliche Zahl mehr war.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The run stands still, and {} answers the same whatever the inputs are.</source>
        <translation>Der Lauf steht still, und {} antwortet immer dasselbe, was auch die Eingaben sind.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The run stands still, hardly better than an answer that needs no inputs.</source>
        <translation>Der Lauf steht still, kaum besser als eine Antwort, die keine Eingaben braucht.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try other starting weights</source>
        <translation>Andere Startgewichte versuchen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try other starting weights (seed {})</source>
        <translation>Andere Startgewichte versuchen (Seed {})</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try η = {} from the same start</source>
        <translation>η = {} vom selben Anfang aus versuchen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>{} It began at {} and is now about {}.</source>
        <translation>{} Am Anfang war E {}, jetzt etwa {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>{}{}</source>
        <translation>{}{}</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>; and {} more</source>
        <translation>; und {} weitere</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>An error that comes back through a unit is multiplied by σ′. Where that is next to 0, neither this unit nor those before it learn. The weights into it are too large for its inputs.</source>
        <translation>Ein Fehler, der durch eine Einheit zurückkommt, wird mit σ′ multipliziert. Ist das fast 0, lernen weder diese Einheit noch die davor. Die Gewichte in sie hinein sind für ihre Eingaben zu groß.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Connect {} to {}</source>
        <translation>{} mit {} verbinden</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Give the hidden units tanh</source>
        <translation>Den verdeckten Einheiten tanh geben</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Give {} leaky ReLU</source>
        <translation>{} Leaky ReLU geben</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Mean |δ| by layer, from the outputs back: {}.</source>
        <translation>Mittleres |δ| nach Schichten, von den Ausgaben zurück: {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <location filename="gui/panels/paths.py"/>
        <source>No path leads from {} to the loss.</source>
        <translation>Kein Pfad führt von {} zum Fehler.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Nudge {} apart</source>
        <translation>{} auseinanderstupsen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>On its way back the error is multiplied by w·σ′ for every layer that it crosses. Where that is below 1 each time (σ′ of a sigmoid is at most 0.25), little is left for the first layers.</source>
        <translation>Auf dem Rückweg wird der Fehler in jeder Schicht mit w·σ′ multipliziert. Liegt das jedes Mal unter 1 (σ′ der Sigmoidfunktion ist höchstens 0,25), bleibt für die ersten Schichten wenig übrig.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>On that side the slope of the activation is 0, so that no error comes back and the weights into the unit stay as they are for ever.</source>
        <translation>Auf dieser Seite ist die Steigung der Aktivierung 0: kein Fehler kommt zurück, und die Gewichte in die Einheit hinein bleiben für immer, wie sie sind.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Scale the weights into {} down</source>
        <translation>Gewichte in {} verkleinern</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Scale the weights of the hidden units</source>
        <translation>Gewichte der verdeckten Einheiten skalieren</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>The error comes back along the edges that lead to an output. Where there are none, nothing can be learned.</source>
        <translation>Der Fehler kommt entlang der Kanten zurück, die zu einer Ausgabe führen. Wo keine sind, lässt sich nichts lernen.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>The error hardly reaches {}, {} layers from the loss.</source>
        <translation>Der Fehler erreicht {} kaum, {} Schichten von der Fehlerfunktion entfernt.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>The same sources, targets, weights and biases, to the last bit: {}.</source>
        <translation>Dieselben Quellen, Ziele, Gewichte und Biases, bis aufs letzte Bit: {}.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Their gradients are the same, too, so that no training makes them differ: together they are worth one unit.</source>
        <translation>Auch ihre Gradienten sind gleich, so dass kein Training sie unterscheidet: zusammen sind sie eine einzige Einheit wert.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>Wake {1} by their biases</source>
        <comment>Wake {1} by its bias</comment>
        <translation>
            <numerusform>{1} durch den Bias aufwecken</numerusform>
            <numerusform>{1} durch ihre Biases aufwecken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{1} are saturated: flat on nearly all rows.</source>
        <comment>{1} is saturated: flat on nearly all rows.</comment>
        <translation>
            <numerusform>{1} ist gesättigt: flach auf fast allen Zeilen.</numerusform>
            <numerusform>{1} sind gesättigt: flach auf fast allen Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} are dead: {} is negative on every row.</source>
        <translation>{} sind tot: {} ist auf jeder Zeile negativ.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} are twins: they compute the same, and learn the same.</source>
        <translation>{} sind Zwillinge: sie berechnen dasselbe und lernen dasselbe.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{} biases</source>
        <comment>{} bias</comment>
        <translation>
            <numerusform>{} Bias</numerusform>
            <numerusform>{} Biases</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} from the same start</source>
        <translation>{} vom selben Anfang aus</translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{} groups of twins, {} units</source>
        <comment>{} group of twins, {} units</comment>
        <translation>
            <numerusform>{} Gruppe von Zwillingen, {} Einheiten</numerusform>
            <numerusform>{} Gruppen von Zwillingen, {} Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} is dead: {} is negative on every row.</source>
        <translation>{} ist tot: {} ist auf jeder Zeile negativ.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} on which no output depends: their gradient is 0 whatever the data are.</source>
        <translation>{}, von denen keine Ausgabe abhängt: ihr Gradient ist 0, was auch die Daten sind.</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} on {} of the rows, mean σ′ {}</source>
        <translation>{} auf {} der Zeilen, mittleres σ′ {}</translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{} weights</source>
        <comment>{} weight</comment>
        <translation>
            <numerusform>{} Gewicht</numerusform>
            <numerusform>{} Gewichte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{}: {} is at most {}</source>
        <translation>{}: {} ist höchstens {}</translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>σ′ is below {} of its largest: {}{}.</source>
        <translation>σ′ liegt unter {} des Höchstwerts: {}{}.</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <location filename="core/learning/mistakes.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add hidden unit</source>
        <translation>Verdeckte Einheit hinzufügen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add input unit</source>
        <translation>Eingabeeinheit hinzufügen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add output unit</source>
        <translation>Ausgabeeinheit hinzufügen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Change training options</source>
        <translation>Trainingsoptionen ändern</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Delete {}</source>
        <translation>{} löschen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Draw edge</source>
        <translation>Kante zeichnen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Draw edge and unit</source>
        <translation>Kante und Einheit zeichnen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Edit data</source>
        <translation>Daten bearbeiten</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <location filename="gui/canvas/menus.py"/>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Insert unit into edge</source>
        <translation>Einheit in Kante einfügen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Let δ be {}</source>
        <translation>δ sei {}</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Make hidden unit</source>
        <translation>Zur verdeckten Einheit machen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Make input unit</source>
        <translation>Zur Eingabeeinheit machen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Make output unit</source>
        <translation>Zur Ausgabeeinheit machen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Move {}</source>
        <translation>{} verschieben</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Name the network {}</source>
        <translation>Das Netz {} nennen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Only input and output units have data.</source>
        <translation>Nur Ein- und Ausgabeeinheiten haben Daten.</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Randomize weights</source>
        <translation>Gewichte auswürfeln</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Randomize weights by seed {}</source>
        <translation>Gewichte mit Seed {} auswürfeln</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Rename {} to {}</source>
        <translation>{} in {} umbenennen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <location filename="gui/canvas/editing.py"/>
        <source>Set {} of {}</source>
        <translation>{} von {} setzen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <location filename="core/rules.py"/>
        <source>There is no unit “{}” in this network.</source>
        <translation>In diesem Netz gibt es keine Einheit „{}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <location filename="gui/panels/document_section.py"/>
        <location filename="gui/panels/edge_section.py"/>
        <location filename="gui/status_line.py"/>
        <source>edges</source>
        <comment>edge</comment>
        <translation>
            <numerusform>Kante</numerusform>
            <numerusform>Kanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <source>items</source>
        <comment>item</comment>
        <translation>
            <numerusform>Element</numerusform>
            <numerusform>Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <source>notes</source>
        <comment>note</comment>
        <translation>
            <numerusform>Notiz</numerusform>
            <numerusform>Notizen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <location filename="core/tables/intake.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <location filename="core/edits.py"/>
        <location filename="gui/panels/document_section.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <location filename="gui/status_line.py"/>
        <source>units</source>
        <comment>unit</comment>
        <translation>
            <numerusform>Einheit</numerusform>
            <numerusform>Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/engine/__init__.py"/>
        <source>Training runs at a fraction of its speed, because the compiler numba could not be loaded ({}).</source>
        <translation>Das Training läuft mit einem Bruchteil der Geschwindigkeit, weil der Compiler numba nicht geladen werden konnte ({}).</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>Line {}, column {} is not JSON: {}.</source>
        <translation>Zeile {}, Spalte {} ist kein JSON: {}.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file ends in the middle: it is empty or cut off.</source>
        <translation>Die Datei endet mittendrin: sie ist leer oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file holds a number of {} digits.</source>
        <translation>Die Datei enthält eine Zahl mit {} Ziffern.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file holds the number {}; every number must be finite.</source>
        <translation>Die Datei enthält die Zahl {}; jede Zahl muss endlich sein.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file is nested too deeply to be a network.</source>
        <translation>Die Datei ist zu tief verschachtelt für ein Netz.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file is not UTF-8 text (at byte {}).</source>
        <translation>Die Datei ist kein UTF-8-Text (bei Byte {}).</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The key “{}” stands twice in one object.</source>
        <translation>Der Schlüssel „{}“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list […]</source>
        <translation>eine Liste […]</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list of rows</source>
        <translation>eine Liste von Zeilen</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <location filename="core/tables/table.py"/>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>an object {…}</source>
        <translation>ein Objekt {…}</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>one of {}</source>
        <translation>eins von {}</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>two numbers [x, y]</source>
        <translation>zwei Zahlen [x, y]</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} holds too large a number.</source>
        <translation>{} enthält eine zu große Zahl.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is a text of {:,} characters.</source>
        <translation>{} ist ein Text von {:,} Zeichen.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is missing.</source>
        <translation>{} fehlt.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is nested too deeply.</source>
        <translation>{} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is too large a number.</source>
        <translation>{} ist eine zu große Zahl.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} must be an object {{…}}, not {}.</source>
        <translation>{} muss ein Objekt {{…}} sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} must be {}, not {}.</source>
        <translation>{} muss {} sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{}[{}] must be a list of {} numbers.</source>
        <translation>{}[{}] muss eine Liste von {} Zahlen sein.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>The file is of version {}, made by a newer Chainrule; this one reads version {}. Update the program to open it.</source>
        <translation>Die Datei hat Version {} und stammt von einem neueren Chainrule; dieses liest Version {}. Zum Öffnen das Programm aktualisieren.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/table.py"/>
        <source>There is no file {}.</source>
        <translation>Es gibt keine Datei {}.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/table.py"/>
        <source>{} can't be read: {}.</source>
        <translation>{} lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/writing.py"/>
        <source>{} can't be written: {}. Save it elsewhere.</source>
        <translation>{} lässt sich nicht schreiben: {}. Anderswo speichern.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{} is larger than {} MB, too large for a network.</source>
        <translation>{} ist größer als {} MB, zu groß für ein Netz.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/table.py"/>
        <source>{} is not a file.</source>
        <translation>{} ist keine Datei.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: the id “{}” is empty.</source>
        <translation>{}: die id „{}“ ist leer.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: the id “{}” is taken.</source>
        <translation>{}: die id „{}“ ist vergeben.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: there are two edges from “{}” to “{}”.</source>
        <translation>{}: von „{}“ nach „{}“ gibt es zwei Kanten.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “factor” must be greater than 0, not {:g}.</source>
        <translation>{}: „factor“ muss größer als 0 sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “role” is “{}”, but “{}” is no {} unit.</source>
        <translation>{}: „role“ ist „{}“, aber „{}“ ist keine passende Einheit ({}).</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “rows” names row {}, but the last one is {}.</source>
        <translation>{}: „rows“ nennt Zeile {}, die letzte ist aber {}.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “unit” names “{}”, which is no unit of this file.</source>
        <translation>{}: „unit“ nennt „{}“, das ist keine Einheit dieser Datei.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “{}” has two columns.</source>
        <translation>{}: „{}“ hat zwei Spalten.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “{}” names “{}”, which is no unit of this file.</source>
        <translation>{}: „{}“ nennt „{}“, das ist keine Einheit dieser Datei.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“format” must be “{}”: this is no Chainrule network.</source>
        <translation>„format“ muss „{}“ sein: das ist kein Netz von Chainrule.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“graph”: “notes”[{}]</source>
        <translation>„graph“: „notes“[{}]</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“version” is {}; the first version is 1.</source>
        <translation>„version“ ist {}; die erste Version ist 1.</translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“{}” must be {}: a network is a simple directed graph.</source>
        <translation>„{}“ muss {} sein: ein Netz ist ein einfacher gerichteter Graph.</translation>
    </message>
    <message>
        <location filename="core/formulae/activations.py"/>
        <source>Gaussian</source>
        <comment>activation</comment>
        <translation>Gauß</translation>
    </message>
    <message>
        <location filename="core/formulae/activations.py"/>
        <source>Identity</source>
        <comment>activation</comment>
        <translation>Identität</translation>
    </message>
    <message>
        <location filename="core/formulae/activations.py"/>
        <source>Softmax (all outputs)</source>
        <translation>Softmax (alle Ausgaben)</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>Constant r</source>
        <translation>Konstant r</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>Even, by inputs</source>
        <translation>Gleichverteilt, nach Eingaben</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>Even, ±r</source>
        <translation>Gleichverteilt, ±r</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>Keep the weights</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>Normal, r</source>
        <translation>Normalverteilt, r</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>PDP, r wide</source>
        <translation>PDP, Breite r</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>b drawn like a weight</source>
        <translation>b wie ein Gewicht ausgewürfelt</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>b stays as it is</source>
        <translation>b bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w = r: units alike stay alike</source>
        <translation>w = r: gleiche Einheiten bleiben gleich</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w evenly from ±1/√n, at least ±0.5</source>
        <translation>w gleichverteilt aus ±1/√n, mindestens ±0,5</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w evenly from ±√(6/(n + m))</source>
        <translation>w gleichverteilt aus ±√(6/(n + m))</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w evenly from −r to r</source>
        <translation>w gleichverteilt von −r bis r</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w evenly from −r/2 to r/2, the “wrange” of PDP</source>
        <translation>w gleichverteilt von −r/2 bis r/2, „wrange“ bei PDP</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w normal around 0 with standard deviation r</source>
        <translation>w normalverteilt um 0 mit Standardabweichung r</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w normal around 0 with standard deviation √(2/n)</source>
        <translation>w normalverteilt um 0 mit Standardabweichung √(2/n)</translation>
    </message>
    <message>
        <location filename="core/formulae/initialization.py"/>
        <source>w stays as it is</source>
        <translation>w bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="core/formulae/losses.py"/>
        <source>Absolute error</source>
        <translation>Absoluter Fehler</translation>
    </message>
    <message>
        <location filename="core/formulae/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <location filename="core/formulae/losses.py"/>
        <source>Categorical cross-entropy</source>
        <translation>Kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <location filename="core/formulae/losses.py"/>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="core/formulae/losses.py"/>
        <source>½ squared error</source>
        <translation>½ quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>$v·$a or $v·$b</source>
        <translation>$v·$a oder $v·$b</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Growth η⁺</source>
        <translation>Wachstum η⁺</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Momentum μ</source>
        <translation>Momentum μ</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Shrinkage η⁻</source>
        <translation>Schrumpfung η⁻</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>Smoothing ρ</source>
        <translation>Glättung ρ</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>how far its own step goes</source>
        <translation>wie weit sein eigener Schritt geht</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>its way so far: all gradients add up, older ones counting less and less</source>
        <translation>seinen Weg bisher: alle Gradienten zusammen, ältere zählen immer weniger</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>the mean of its gradients' squares, newer ones counting more</source>
        <translation>den Mittelwert der Quadrate seiner Gradienten, neuere zählen mehr</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>the mean of its gradients, newer ones counting more</source>
        <translation>den Mittelwert seiner Gradienten, neuere zählen mehr</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>the sum of its gradients' squares</source>
        <translation>die Summe der Quadrate seiner Gradienten</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>β₁, of the mean</source>
        <translation>β₁, des Mittelwerts</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>β₂, of the square</source>
        <translation>β₂, des Quadrats</translation>
    </message>
    <message>
        <location filename="core/formulae/optimizers.py"/>
        <source>ε, against division by 0</source>
        <translation>ε, gegen Teilen durch 0</translation>
    </message>
    <message>
        <location filename="core/formulae/schedules.py"/>
        <source>Constant</source>
        <comment>schedule</comment>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="core/formulae/schedules.py"/>
        <source>Cosine</source>
        <comment>schedule</comment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <location filename="core/formulae/schedules.py"/>
        <source>Exponential</source>
        <comment>schedule</comment>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="core/formulae/schedules.py"/>
        <source>Steps</source>
        <comment>schedule</comment>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source> and {:,} more</source>
        <translation> und {:,} weitere</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <location filename="core/sheets/grading.py"/>
        <source> and {} more</source>
        <translation> und {} weitere</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>All {:,} agree with the loss.</source>
        <translation>Alle {:,} stimmen mit dem Fehler überein.</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <location filename="gui/panels/timeline_scale.py"/>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>Central</source>
        <translation>Zentral</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <location filename="gui/panels/timeline_scale.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>Row {} of the data is not complete: type what is missing in the Data table.</source>
        <translation>Zeile {} der Daten ist nicht vollständig: was fehlt, in der Datentabelle eintragen.</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>The network has no weight to check.</source>
        <translation>Das Netz hat kein Gewicht, das sich prüfen ließe.</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>Within h of here, {} of {}{} crosses 0, the kink of its ReLU: the quotient then mixes two slopes, and need not agree.</source>
        <translation>Innerhalb von h geht {} von {}{} durch 0, den Knick der ReLU: der Quotient mischt dann zwei Steigungen und muss nicht übereinstimmen.</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>look at the first lines: a kink of ReLU or a very steep place?</source>
        <translation>die ersten Zeilen ansehen: ein Knick der ReLU oder eine sehr steile Stelle?</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>they agree</source>
        <translation>sie stimmen überein</translation>
    </message>
    <message numerus="yes">
        <location filename="core/gradient_check.py"/>
        <source>{:,} gradients, at most {} apart: {}.</source>
        <comment>{:,} gradient, at most {} apart: {}.</comment>
        <translation>
            <numerusform>{:,} Gradient, höchstens {} Abweichung: {}.</numerusform>
            <numerusform>{:,} Gradienten, höchstens {} Abweichung: {}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>{:,} of {:,} agree with the loss</source>
        <translation>{:,} von {:,} stimmen mit dem Fehler überein</translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>{}. Not: {}{}.</source>
        <translation>{}. Nicht: {}{}.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/headless.py"/>
        <location filename="gui/runner.py"/>
        <source>iterations</source>
        <comment>iteration</comment>
        <translation>
            <numerusform>Iteration</numerusform>
            <numerusform>Iterationen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source> and others</source>
        <translation> und anderen</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Dead: on {} it lies on the flat side of its activation, slope {}. So {} gets back through it, and training leaves the weights into it as they are.</source>
        <translation>Tot: auf {} liegt sie auf der flachen Seite ihrer Aktivierung, Steigung {}. So kommt {} durch sie zurück, und das Training lässt die Gewichte in sie hinein, wie sie sind.</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Saturated on this row: its activation is almost flat here (slope {}, {}), so {}</source>
        <translation>Auf dieser Zeile gesättigt: ihre Aktivierung ist hier fast flach (Steigung {}, {}), also {}</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Saturated: on {} its activation is almost flat ({}, {}), so {}</source>
        <translation>Gesättigt: auf {} ist ihre Aktivierung fast flach ({}, {}), also {}</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Twin of {}: the same sources, targets and weights, so all compute the same and learn the same for ever. Give one another weight to let them differ.</source>
        <translation>Zwilling von {}: dieselben Quellen, Ziele und Gewichte, so dass alle für immer dasselbe berechnen und lernen. Einem ein anderes Gewicht geben, damit sie sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Twin of {}: the same sources, targets and weights, so both compute the same and learn the same for ever. Give one another weight to let them differ.</source>
        <translation>Zwilling von {}: dieselben Quellen, Ziele und Gewichte, so dass beide für immer dasselbe berechnen und lernen. Einem ein anderes Gewicht geben, damit sie sich unterscheiden.</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>all {:,} rows</source>
        <translation>allen {:,} Zeilen</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>all {:,} rows looked at (the data have {:,})</source>
        <translation>allen {:,} betrachteten Zeilen (die Daten haben {:,})</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>at most {}</source>
        <translation>höchstens {}</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>below {:.0%} of the steepest, {}</source>
        <translation>unter {:.0%} der größten, {}</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>hardly any error gets back through this unit.</source>
        <translation>kommt durch diese Einheit kaum ein Fehler zurück.</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>mean slope {}</source>
        <translation>mittlere Steigung {}</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>practically no error</source>
        <translation>praktisch kein Fehler</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>slope {}</source>
        <translation>Steigung {}</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>the only row</source>
        <translation>der einzigen Zeile</translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>{:,} of {:,} rows looked at (the data have {:,})</source>
        <translation>{:,} von {:,} betrachteten Zeilen (die Daten haben {:,})</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to no single unit or edge.</source>
        <translation>Er gehört zu den Schritten: {}, und zu keiner einzelnen Einheit oder Kante.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to the edge {}.</source>
        <translation>Er gehört zu den Schritten: {}, und zur Kante {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to the unit {}.</source>
        <translation>Er gehört zu den Schritten: {}, und zur Einheit {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}.</source>
        <translation>Er gehört zu den Schritten: {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is what you get if {}. {} = {}.</source>
        <translation>Das kommt heraus, wenn {}. {} = {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>No line of this trace can be falsified so that it shows: change the network, or step another row.</source>
        <translation>Kein Schritt dieser Rechnung lässt sich so verfälschen, dass man es sieht: das Netz ändern oder eine andere Zeile durchgehen.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>One line of this trace is falsified: find it.</source>
        <translation>Ein Schritt dieser Rechnung ist verfälscht: welcher?</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>Shown: {} = {}. In truth: {}{}</source>
        <translation>Gezeigt: {} = {}. In Wahrheit: {}{}</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>backward</source>
        <comment>phase</comment>
        <translation>Rückwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>forward</source>
        <comment>phase</comment>
        <translation>Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>gradients</source>
        <comment>phase</comment>
        <translation>Gradienten</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>loss</source>
        <comment>phase</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>update</source>
        <comment>phase</comment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>{:,} lines are the most in which a bug can be looked for.</source>
        <translation>{:,} Schritte sind das Meiste, worin sich ein Fehler suchen lässt.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/bug.py"/>
        <source>{:,} tries</source>
        <comment>{:,} try</comment>
        <translation>
            <numerusform>{:,} Versuch</numerusform>
            <numerusform>{:,} Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/bug.py"/>
        <source>{} hints</source>
        <comment>{} hint</comment>
        <translation>
            <numerusform>{} Hinweis</numerusform>
            <numerusform>{} Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Not right yet.</source>
        <translation>Noch nicht richtig.</translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Not right yet. This is what you get if {}.</source>
        <translation>Noch nicht richtig. Das kommt heraus, wenn {}.</translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Not right yet: right to {} of the {} decimals that are asked for.</source>
        <translation>Noch nicht richtig: richtig auf {} der {} Nachkommastellen, die verlangt sind.</translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Right, as numbers rounded to {} decimals come to.</source>
        <translation>Richtig, wie es mit auf {} Stellen gerundeten Zahlen herauskommt.</translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>Everything is filled in already.</source>
        <translation>Alles ist schon ausgefüllt.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>Everything, from the forward pass to the new weights</source>
        <translation>Alles, vom Vorwärtsschritt bis zu den neuen Gewichten</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>One line</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>That makes {:,} blanks, and {:,} are the most: practise a smaller part.</source>
        <translation>Das ergibt {:,} Lücken, und höchstens {:,} gehen: einen kleineren Teil üben.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>The backward pass</source>
        <translation>Der Rückwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The cache</source>
        <translation>Der Cache</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The error signals</source>
        <translation>Die Fehlersignale</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>The forward pass</source>
        <translation>Der Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>The gradients</source>
        <translation>Die Gradienten</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The loss</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The update</source>
        <translation>Die Aktualisierung</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>There is no line of that kind to fill in here: the row may have no target y.</source>
        <translation>Von dieser Art gibt es hier keinen Schritt auszufüllen: vielleicht hat die Zeile keinen Zielwert y.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>What was typed before can't be read, so the exercise begins anew.</source>
        <translation>Was vorher getippt wurde, lässt sich nicht lesen; die Übung beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>{}: fill the lines in, from the first to the last.</source>
        <translation>{}: die Schritte ausfüllen, vom ersten bis zum letzten.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Ends when</source>
        <translation>Zu Ende, wenn</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Error E</source>
        <translation>Fehler E</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Momentum α</source>
        <translation>Momentum α</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Skip edges</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Starting weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Targets</source>
        <translation>Zielwerte</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>The experiment in this file can't be read: it does not say how it was done.</source>
        <translation>Das Experiment in dieser Datei lässt sich nicht lesen: es sagt nicht, wie es gemacht wurde.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>The experiment in this file can't be read: it names what is no setting.</source>
        <translation>Das Experiment in dieser Datei lässt sich nicht lesen: es nennt etwas, das keine Einstellung ist.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>The experiment in this file can't be read: sweeps and seeds are whole numbers above 0.</source>
        <translation>Das Experiment in dieser Datei lässt sich nicht lesen: sweeps und seeds sind ganze Zahlen über 0.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>The experiment in this file can't be read: title, where and why are texts.</source>
        <translation>Das Experiment in dieser Datei lässt sich nicht lesen: title, where und why sind Texte.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <location filename="gui/panels/values.py"/>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>Weights change</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>a quarter within {:,}</source>
        <translation>ein Viertel in {:,}</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>after each pattern</source>
        <translation>nach jedem Muster</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>after each sweep</source>
        <translation>nach jedem Durchgang</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>after {} patterns each</source>
        <translation>nach je {} Mustern</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>half within {:,}</source>
        <translation>die Hälfte in {:,}</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <location filename="gui/panels/training_form.py"/>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>other numbers</source>
        <translation>andere Zahlen</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>three quarters within {:,}</source>
        <translation>drei Viertel in {:,}</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{:,} of {:,} runs got there</source>
        <translation>{:,} von {:,} Läufen kamen ans Ziel</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{:,} sweeps are printed: quicker than all {:,} runs here that got there.</source>
        <translation>Gedruckt sind {:,} Durchgänge: schneller als alle {:,} Läufe hier, die ans Ziel kamen.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{:,} sweeps are printed: quicker than {:.0f} % of the {:,} runs here that got there.</source>
        <translation>Gedruckt sind {:,} Durchgänge: schneller als {:.0f} % der {:,} Läufe hier, die ans Ziel kamen.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{:,} sweeps are printed: slower than all {:,} runs here that got there.</source>
        <translation>Gedruckt sind {:,} Durchgänge: langsamer als alle {:,} Läufe hier, die ans Ziel kamen.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{:,} sweeps are printed; no run here got there.</source>
        <translation>Gedruckt sind {:,} Durchgänge; hier kam kein Lauf ans Ziel.</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{}, mean of the rows</source>
        <translation>{}, Mittel über die Zeilen</translation>
    </message>
    <message>
        <location filename="core/learning/experiment.py"/>
        <source>{}, summed</source>
        <translation>{}, summiert</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source> Did you mean {}?</source>
        <translation> Gemeint: {}?</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <location filename="core/learning/vocabulary.py"/>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>A sign is missing before “{}”: write · or * between factors.</source>
        <translation>Vor „{}“ fehlt ein Zeichen: zwischen Faktoren · oder * schreiben.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>A “{}” is missing before “{}”.</source>
        <translation>Vor „{1}“ fehlt ein „{0}“.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>A “{}” is missing.</source>
        <translation>Ein „{}“ fehlt.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>Nothing is written here yet: type a number, or an expression like sigmoid(2)*5.</source>
        <translation>Hier steht noch nichts: eine Zahl eintippen, oder einen Ausdruck wie sigmoid(2)*5.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>Something is missing before “{}”.</source>
        <translation>Vor „{}“ fehlt etwas.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That asks for the root or the logarithm of a number that has none.</source>
        <translation>Das verlangt die Wurzel oder den Logarithmus einer Zahl, die keine hat.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That comes to a number that is too large.</source>
        <translation>Das ergibt eine zu große Zahl.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That comes to no finite number.</source>
        <translation>Das ergibt keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That divides by 0.</source>
        <translation>Das teilt durch 0.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That has more than {} parentheses in one another: write it more simply.</source>
        <translation>Das hat mehr als {} ineinander geschachtelte Klammern: einfacher schreiben.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That has more than {} powers of powers: write it more simply.</source>
        <translation>Das hat mehr als {} Potenzen von Potenzen: einfacher schreiben.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That is longer than {:,} characters: write it in fewer.</source>
        <translation>Das ist länger als {:,} Zeichen: kürzer schreiben.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>There is nothing here by the name of {}.{}</source>
        <translation>Einen Namen {} gibt es hier nicht.{}</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>{} is a function: write {}(…) with a number in the parentheses.</source>
        <translation>{} ist eine Funktion: {}(…) schreiben, mit einer Zahl in den Klammern.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>{}(…) takes one number, and here it has {}.</source>
        <translation>{}(…) nimmt eine Zahl, hier sind es {}.</translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>“{}” can't be read: use numbers, names, + − · / ^ and ( ).</source>
        <translation>„{}“ ist nicht lesbar: Zahlen, Namen, + − · / ^ und ( ) verwenden.</translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>The printed figures in this file can't be read: </source>
        <translation>Die gedruckten Zahlen in dieser Datei lassen sich nicht lesen: </translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{} of {} printed figures are what the program computes, to the last printed digit.</source>
        <translation>{} von {} gedruckten Zahlen berechnet das Programm genauso, bis zur letzten gedruckten Stelle.</translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{}that of {} is no number.</source>
        <translation>{}die von {} ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{}there are none.</source>
        <translation>{}es gibt keine.</translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{}title, where and why are texts.</source>
        <translation>{}title, where und why sind Texte.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Bring E below {}: press T to train.</source>
        <translation>E unter {} bringen: Taste T trainiert.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Change something: a weight, an input, a target, or the network.</source>
        <translation>Etwas ändern: ein Gewicht, eine Eingabe, einen Zielwert oder das Netz.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Change the network</source>
        <translation>Das Netz ändern</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Fill it in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Fill the lines in, in the bar under the equation.</source>
        <translation>Die Schritte ausfüllen, in der Leiste unter der Gleichung.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Guess sign and size of each line, in the bar under the equation.</source>
        <translation>Vorzeichen und Größe jedes Schritts raten, in der Leiste unter der Gleichung.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Predict it</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Press N to step {}.</source>
        <translation>Mit N geht es {}.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Read, and go on.</source>
        <translation>Lesen, dann weiter.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Step through it</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Train it</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>one line</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>through the backward pass</source>
        <translation>durch den Rückwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>through the forward pass</source>
        <translation>durch den Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>through the gradients</source>
        <translation>durch die Gradienten</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>to the end of the update</source>
        <translation>bis zum Ende der Aktualisierung</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>to the loss</source>
        <translation>bis zum Fehler</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>A lesson has 1 to {} stages, and the one in this file has {}.</source>
        <translation>Eine Lektion hat 1 bis {} Abschnitte, die in dieser Datei hat {}.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>The lesson in this file can't be read: </source>
        <translation>Die Lektion in dieser Datei lässt sich nicht lesen: </translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>stage {}</source>
        <translation>Abschnitt {}</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>the lesson</source>
        <translation>die Lektion</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}it has no stages.</source>
        <translation>{}sie hat keine Abschnitte.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}the {} of {} is no text of at most {:,} letters.</source>
        <translation>{}{} von {} ist kein Text von höchstens {:,} Zeichen.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}{} is no stage.</source>
        <translation>{}{} ist kein Abschnitt.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“finer” of {} must name numbers.</source>
        <translation>{}„finer“ von {} muss Zahlen nennen.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“loss” of {} must be a positive number.</source>
        <translation>{}„loss“ von {} muss eine positive Zahl sein.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“{}” of {} must be 1 to 8.</source>
        <translation>{}„{}“ von {} muss 1 bis 8 sein.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“{}” of {} must be one of {}.</source>
        <translation>{}„{}“ von {} muss eins von {} sein.</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>it is doubled: the 2 of the square and the ½ of the loss cancel</source>
        <translation>es verdoppelt wird: die 2 des Quadrats und das ½ der Fehlerfunktion heben sich auf</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>only the input from {} is used</source>
        <translation>nur die Eingabe von {} verwendet wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the 2 of the square is left out: this loss has no ½ to cancel it</source>
        <translation>die 2 des Quadrats weggelassen wird: diese Fehlerfunktion hat kein ½, das sie aufhebt</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the bias {} is left out</source>
        <translation>der Bias {} weggelassen wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the input from {} is left out</source>
        <translation>die Eingabe von {} weggelassen wird</translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/mistakes.py"/>
        <source>the numbers before are rounded to {} decimals: keep more of them</source>
        <comment>the numbers before are rounded to {} decimal: keep more of them</comment>
        <translation>
            <numerusform>die Zahlen davor auf {} Stelle gerundet werden: mehr davon behalten</numerusform>
            <numerusform>die Zahlen davor auf {} Stellen gerundet werden: mehr davon behalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the sign is turned</source>
        <translation>das Vorzeichen umgedreht wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the slope is taken at {}, where it belongs at {}</source>
        <translation>die Steigung bei {} genommen wird, obwohl sie bei {} hingehört</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the slope {} is left out</source>
        <translation>die Steigung {} weggelassen wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the step goes up the gradient, and descent goes down</source>
        <translation>der Schritt den Gradienten hinaufgeht, während der Abstieg hinuntergeht</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the weight is the one after the update: all weights move at once, at the end</source>
        <translation>das Gewicht nach der Aktualisierung genommen wird: alle Gewichte bewegen sich auf einmal, am Schluss</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the ½ of the loss is left out</source>
        <translation>das ½ der Fehlerfunktion weggelassen wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>there is a slope for {}, which squashes nothing</source>
        <translation>für {} eine Steigung steht, obwohl dort nichts gestaucht wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>there is a ½ that this loss doesn't have</source>
        <translation>ein ½ dazukommt, das diese Fehlerfunktion nicht hat</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>what comes back from {} is left out</source>
        <translation>weggelassen wird, was von {} zurückkommt</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>you take {}, where {} is asked for</source>
        <translation>{} genommen wird, wo nach {} gefragt ist</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>{} is not applied to {}</source>
        <translation>{} nicht auf {} angewandt wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>δ of {} is multiplied by the activation of {}</source>
        <translation>δ von {} mit der Aktivierung von {} multipliziert wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>η is left out</source>
        <translation>η weggelassen wird</translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>σ is applied, and {} passes its sum on as it is</source>
        <translation>σ angewandt wird, obwohl {} seine Summe unverändert weitergibt</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>; where you were off, you mostly guessed too large</source>
        <translation>; wo es daneben ging, war es meist zu groß geraten</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>; where you were off, you mostly guessed too small</source>
        <translation>; wo es daneben ging, war es meist zu klein geraten</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Everything is guessed already.</source>
        <translation>Alles ist schon geraten.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>It is exactly zero.</source>
        <translation>Es ist genau null.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>It is no number: something before it has become too large.</source>
        <translation>Es ist keine Zahl: etwas davor ist zu groß geworden.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Nothing was guessed yet.</source>
        <translation>Noch ist nichts geraten.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Of {}, {} and {:,} at most one size off{}.</source>
        <translation>Von {}: {}, und {:,} lagen höchstens eine Größe daneben{}.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Right: it is exactly zero.</source>
        <translation>Richtig: es ist genau null.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Sign and size are right.</source>
        <translation>Vorzeichen und Größe sind richtig.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>The sign is right</source>
        <translation>Das Vorzeichen ist richtig</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>The sign is wrong, it is {}</source>
        <translation>Das Vorzeichen ist falsch, es ist {}</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>What was guessed before can't be read, so it begins anew.</source>
        <translation>Was vorher geraten wurde, lässt sich nicht lesen; es beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>below {}</source>
        <translation>unter {}</translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/prediction.py"/>
        <source>lines</source>
        <comment>line</comment>
        <translation>
            <numerusform>Schritt</numerusform>
            <numerusform>Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>the size is right</source>
        <translation>die Größe ist richtig</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>the size is {}, {}</source>
        <translation>die Größe ist {}, {}</translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>{:,} had the right sign, {:,} the right size</source>
        <translation>{:,} hatten das richtige Vorzeichen, {:,} die richtige Größe</translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/prediction.py"/>
        <source>{} sizes less than you guessed</source>
        <comment>one size less than you guessed</comment>
        <translation>
            <numerusform>eine Größe weniger als geraten</numerusform>
            <numerusform>{} Größen weniger als geraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/prediction.py"/>
        <source>{} sizes more than you guessed</source>
        <comment>one size more than you guessed</comment>
        <translation>
            <numerusform>eine Größe mehr als geraten</numerusform>
            <numerusform>{} Größen mehr als geraten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>{}: guess each line's sign and size before you see it.</source>
        <translation>{}: Vorzeichen und Größe jedes Schritts raten, bevor er zu sehen ist.</translation>
    </message>
    <message>
        <location filename="core/learning/vocabulary.py"/>
        <source>{} is not known yet: write how it is worked out instead.</source>
        <translation>{} ist noch nicht bekannt: stattdessen den Rechenweg schreiben.</translation>
    </message>
    <message>
        <location filename="core/learning/vocabulary.py"/>
        <source>{} may mean {}: write it in full.</source>
        <translation>{} kann {} bedeuten: ganz ausschreiben.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>A softmax output can't feed another unit: delete the edges out of it.</source>
        <translation>Eine Softmax-Ausgabe kann keine andere Einheit speisen: die Kanten aus ihr heraus löschen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Every weight and bias is frozen, so there is nothing to train.</source>
        <translation>Alle Gewichte und Biases sind eingefroren, es gibt nichts zu trainieren.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>No path leads from an input to the output {}: draw an edge towards it.</source>
        <translation>Kein Weg führt von einer Eingabe zur Ausgabe {}: eine Kante zu ihr zeichnen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Patience watches the loss of rows held out for validation, and none are: hold some out (Data menu), or empty Patience in the training options.</source>
        <translation>Die Geduld betrachtet den Fehler von Zeilen, die für die Validierung zurückgehalten sind, und es gibt keine: welche zurückhalten (Menü Daten) oder die Geduld in den Trainingsoptionen leeren.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Row {} of the data has no target y for {}: type it in the Data table.</source>
        <translation>Zeile {} der Daten hat keinen Zielwert y für {}: in der Datentabelle eintragen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Row {} of the data has no value x for {}: type it in the Data table.</source>
        <translation>Zeile {} der Daten hat keinen Wert x für {}: in der Datentabelle eintragen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Softmax works on the output units only: choose another activation here.</source>
        <translation>Softmax geht nur bei Ausgabeeinheiten: hier eine andere Aktivierung wählen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Softmax works over all output units together: give it to every output, or to none.</source>
        <translation>Softmax geht über alle Ausgabeeinheiten zusammen: jeder Ausgabe geben oder keiner.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>The canvas is empty: double-click it to place a unit.</source>
        <translation>Die Zeichenfläche ist leer: ein Doppelklick setzt eine Einheit.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>There is no data row: add one in the Data table.</source>
        <translation>Es gibt keine Datenzeile: in der Datentabelle eine hinzufügen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>There is no input unit: place one, or make a unit an input in the Inspector.</source>
        <translation>Es gibt keine Eingabeeinheit: eine setzen, oder eine Einheit im Inspektor zur Eingabe machen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>There is no output unit: place one, or make a unit an output in the Inspector.</source>
        <translation>Es gibt keine Ausgabeeinheit: eine setzen, oder eine Einheit im Inspektor zur Ausgabe machen.</translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>{} needs outputs with {}: change the activation, or choose another loss.</source>
        <translation>{} braucht Ausgaben mit {}: die Aktivierung ändern oder eine andere Fehlerfunktion wählen.</translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>A network needs a name.</source>
        <translation>Ein Netz braucht einen Namen.</translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>The data's columns must match the input and output units.</source>
        <translation>Die Spalten der Daten müssen zu den Ein- und Ausgabeeinheiten passen.</translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>The document has changed since this edit was made. Please do it again.</source>
        <translation>Das Dokument hat sich geändert, seit diese Änderung entstand. Bitte noch einmal machen.</translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>The position of a note</source>
        <translation>Die Position einer Notiz</translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <location filename="gui/asking.py"/>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>A name can't hold line breaks or control characters.</source>
        <translation>Ein Name kann keine Zeilenumbrüche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>A name has at most {} characters.</source>
        <translation>Ein Name hat höchstens {} Zeichen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>A unit needs a name: some letters or digits, without spaces around them.</source>
        <translation>Eine Einheit braucht einen Namen: ein paar Buchstaben oder Ziffern, ohne Leerzeichen ringsum.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>An edge from {} to itself would need its value before it is computed. Connect it to another unit.</source>
        <translation>Eine Kante von {} zu sich selbst bräuchte ihren Wert, bevor er berechnet ist. Mit einer anderen Einheit verbinden.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <location filename="core/writing/sentences.py"/>
        <source>The bias of {}</source>
        <translation>Der Bias von {}</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>The edge {} names “{}”, which is no unit.</source>
        <translation>Die Kante {} nennt „{}“, das ist keine Einheit.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>The network has changed since this edit was made. Please do it again.</source>
        <translation>Das Netz hat sich geändert, seit diese Änderung entstand. Bitte noch einmal machen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>The position of {}</source>
        <translation>Die Position von {}</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <location filename="core/writing/sentences.py"/>
        <source>The weight from {} to {}</source>
        <translation>Das Gewicht von {} nach {}</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>There is a unit named {} already. Choose another name.</source>
        <translation>Eine Einheit namens {} gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>There is no activation “{}”. There are: {}.</source>
        <translation>Es gibt keine Aktivierung „{}“. Es gibt: {}.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>There is no edge from {} to {}.</source>
        <translation>Von {} nach {} gibt es keine Kante.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>This would close a loop: {}. A forward pass could never finish; leave one edge out.</source>
        <translation>Das würde eine Schleife schließen: {}. Ein Vorwärtsschritt käme nie zu Ende; eine Kante weglassen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} and {} are connected already. Select that edge to change its weight.</source>
        <translation>{} und {} sind schon verbunden. Um das Gewicht zu ändern, diese Kante auswählen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} has incoming edges, so it can't become an input unit. Delete them first.</source>
        <translation>{} hat eingehende Kanten und kann keine Eingabeeinheit werden. Die Kanten zuerst löschen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} is an input unit: its value comes from the data, so it has no bias.</source>
        <translation>{} ist eine Eingabeeinheit: ihr Wert kommt aus den Daten, sie hat also keinen Bias.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} is an input unit: its value comes from the data, so no edge can lead into it.</source>
        <translation>{} ist eine Eingabeeinheit: ihr Wert kommt aus den Daten, also kann keine Kante hineinführen.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} must be a finite number, not {}.</source>
        <translation>{} muss eine endliche Zahl sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} must lie within ±{:,}: at {:g} there is no canvas.</source>
        <translation>{} muss innerhalb von ±{:,} liegen: bei {:g} ist keine Zeichenfläche.</translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} still has edges; remove them with it.</source>
        <translation>{} hat noch Kanten; sie mit entfernen.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>A JSON file of answers holds an object: {“answers”: {“1”: “2.5”, …}}.</source>
        <translation>Eine JSON-Datei mit Antworten enthält ein Objekt: {“answers”: {“1”: “2.5”, …}}.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>It holds no answers: nothing was practised in it, or it was not saved afterwards.</source>
        <translation>Sie enthält keine Antworten: es wurde nichts darin geübt, oder danach nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>The answers in it can't be read: they are damaged.</source>
        <translation>Die Antworten darin lassen sich nicht lesen: sie sind beschädigt.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>There is no line with an answer in it: each row holds the line's number and the answer.</source>
        <translation>Keine Zeile enthält eine Antwort: in jeder stehen die Nummer des Schritts und die Antwort.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>This is no table of text.</source>
        <translation>Das ist keine Texttabelle.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>{} is no file of answers: those end in {}, .csv or .json.</source>
        <translation>{} ist keine Datei mit Antworten: die enden auf {}, .csv oder .json.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>{} is too large for a table of answers.</source>
        <translation>{} ist für eine Tabelle mit Antworten zu groß.</translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>“answers” must be an object of line and answer.</source>
        <translation>„answers“ muss ein Objekt aus Schritt und Antwort sein.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>A table of answers holds no network: say which file or folder was handed out.</source>
        <translation>Eine Tabelle mit Antworten enthält kein Netz: angeben, welche Datei oder welcher Ordner ausgeteilt wurde.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>Graded {:,} of {}: on average {} % of the blanks are right.</source>
        <translation>{:,} von {} bewertet: im Mittel sind {} % der Lücken richtig.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>It can't be read: {}.</source>
        <translation>Sie lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>None of {} could be graded{}.</source>
        <translation>Keine von {} ließ sich bewerten{}.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>Not among the blanks: {}.</source>
        <translation>Nicht unter den Lücken: {}.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>Not right yet. </source>
        <translation>Noch nicht richtig. </translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>The answers in it can't be read: what was practised is unknown.</source>
        <translation>Die Antworten darin lassen sich nicht lesen: was geübt wurde, ist unbekannt.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>can't be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <location filename="core/sheets/grading.py"/>
        <source>{:,} files</source>
        <comment>{:,} file</comment>
        <translation>
            <numerusform>{:,} Datei</numerusform>
            <numerusform>{:,} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>{} Not graded: {}.</source>
        <translation>{} Nicht bewertet: {}.</translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>{} can't be written: {}. Write it elsewhere.</source>
        <translation>{} lässt sich nicht schreiben: {}. Anderswohin schreiben.</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>There is no {} file in {}.</source>
        <translation>In {1} ist keine Datei {0}.</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>This is not a network that was handed out: {}.</source>
        <translation>Das ist kein Netz, das ausgeteilt wurde: {}.</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>an activation or a setting of the training is another</source>
        <translation>eine Aktivierung oder eine Trainingsoption ist eine andere</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>in it, {} (compared with {})</source>
        <translation>darin: {} (verglichen mit {})</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>the update or the loss is another</source>
        <translation>Aktualisierung oder Fehlerfunktion ist eine andere</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>there are other edges</source>
        <translation>es sind andere Kanten</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>there are other units</source>
        <translation>es sind andere Einheiten</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>{} is {}, not {}</source>
        <translation>{} ist {}, nicht {}</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>{}, variant {} of seed {}</source>
        <translation>{}, Variante {} von Seed {}</translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>“{}” names none of the networks that were handed out.</source>
        <translation>„{}“ nennt keines der ausgeteilten Netze.</translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>Row {} of the data</source>
        <translation>Zeile {} der Daten</translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>This network has at most {} different variants: ask for no more.</source>
        <translation>Dieses Netz hat höchstens {} verschiedene Varianten: nicht mehr verlangen.</translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>Variant 1 of {}</source>
        <translation>Variante 1 von {}</translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>Variant {} of {}</source>
        <translation>Variante {} von {}</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>Given:</source>
        <translation>Gegeben:</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>With:</source>
        <translation>Mit:</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <source>blank</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>A sheet has at most {:,} lines, and this network makes {:,}.</source>
        <translation>Ein Blatt hat höchstens {:,} Schritte, dieses Netz ergibt {:,}.</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <location filename="gui/panels/equation_painting.py"/>
        <location filename="gui/panels/steps_model.py"/>
        <source>Backward pass</source>
        <translation>Rückwärtsschritt</translation>
    </message>
    <message numerus="yes">
        <location filename="core/sheets/sheet.py"/>
        <source>Fill in the {} blanks, to 4 decimals.</source>
        <comment>Fill in the blank, to 4 decimals.</comment>
        <translation>
            <numerusform>Die Lücke ausfüllen, auf 4 Nachkommastellen.</numerusform>
            <numerusform>Die {} Lücken ausfüllen, auf 4 Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <location filename="gui/panels/equation_painting.py"/>
        <location filename="gui/panels/steps_model.py"/>
        <source>Forward pass</source>
        <translation>Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <location filename="gui/panels/equation_painting.py"/>
        <location filename="gui/panels/steps_model.py"/>
        <location filename="gui/panels/timeline_scale.py"/>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <location filename="gui/panels/equation_painting.py"/>
        <location filename="gui/panels/steps_model.py"/>
        <location filename="gui/panels/timeline_scale.py"/>
        <location filename="gui/panels/training_form.py"/>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Loss</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Update</source>
        <comment>phase</comment>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Worked solution; the values asked for are marked.</source>
        <translation>Lösung mit Rechenweg; die gefragten Werte sind hervorgehoben.</translation>
    </message>
    <message>
        <location filename="core/sheets/variants.py"/>
        <source>Draw a variant</source>
        <translation>Variante auswürfeln</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Column “{}” holds every row out: none is left to learn from.</source>
        <translation>Spalte „{}“ hält jede Zeile zurück: keine bleibt zum Lernen.</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Column “{}” holds {}: that is no choice between 2 and {} classes.</source>
        <translation>Spalte „{}“ enthält {}: das ist keine Auswahl aus 2 bis {} Klassen.</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Column “{}” needs {} units, not {}.</source>
        <translation>Spalte „{}“ braucht {} Einheiten, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Two columns mark the validation rows: choose one.</source>
        <translation>Zwei Spalten kennzeichnen die Validierungszeilen: eine wählen.</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <location filename="core/tables/table.py"/>
        <source>column {}</source>
        <translation>Spalte {}</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>only one text</source>
        <translation>nur einen Text</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>{:,} different texts</source>
        <translation>{:,} verschiedene Texte</translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>“train” or “validation”</source>
        <translation>„train“ oder „validation“</translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <source> and adds {} units without edges</source>
        <comment> and adds {} unit without edges</comment>
        <translation>
            <numerusform> und fügt {} Einheit ohne Kanten hinzu</numerusform>
            <numerusform> und fügt {} Einheiten ohne Kanten hinzu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source> in place of the present network</source>
        <translation> anstelle des vorhandenen Netzes</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source> · {:,} empty</source>
        <translation> · {:,} leer</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>, {} hidden</source>
        <translation>, {} verdeckte</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>Draws {}{}, and takes {}.</source>
        <translation>Zeichnet {}{} und übernimmt {}.</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>Feeds {} of the units there are with {}{}.</source>
        <translation>Speist {} der vorhandenen Einheiten mit {}{}.</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <location filename="gui/data/import_dialog.py"/>
        <source>Import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>numbers, {:.6g} to {:.6g}{}</source>
        <translation>Zahlen, {:.6g} bis {:.6g}{}</translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <source>{:,} classes: {}{}</source>
        <comment>{:,} class: {}{}</comment>
        <translation>
            <numerusform>{:,} Klasse: {}{}</numerusform>
            <numerusform>{:,} Klassen: {}{}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <location filename="core/writing/sentences.py"/>
        <location filename="gui/data/import_dialog.py"/>
        <location filename="gui/plots/curve_pages.py"/>
        <location filename="gui/plots/surface_panel.py"/>
        <location filename="gui/widgets/number_text.py"/>
        <source>{:,} rows</source>
        <comment>{:,} row</comment>
        <translation>
            <numerusform>{:,} Zeile</numerusform>
            <numerusform>{:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>{} input{} and {}</source>
        <translation>{} Eingabe-{} und {}</translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <source>{} {} output units</source>
        <comment>{} {} output unit</comment>
        <translation>
            <numerusform>{} Ausgabeeinheit ({})</numerusform>
            <numerusform>{} Ausgabeeinheiten ({})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>Row {:,} holds a zero byte: this is no table of text.</source>
        <translation>Zeile {:,} enthält ein Nullbyte: das ist keine Texttabelle.</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>The file is not {} text (at byte {:,}). Choose another encoding.</source>
        <translation>Die Datei ist kein {}-Text (bei Byte {:,}). Eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>bar</source>
        <comment>delimiter</comment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>point</source>
        <comment>decimal</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>space</source>
        <comment>delimiter</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>tab</source>
        <comment>delimiter</comment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source> (and {:,} more)</source>
        <translation> (und {:,} weitere)</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>Row {:,} has {}, but the first one has {}. Is the delimiter right?</source>
        <translation>Zeile {:,} hat {}, die erste aber {}. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>Row {:,} is no row of a table: {}.</source>
        <translation>Zeile {:,} ist keine Tabellenzeile: {}.</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>Row {:,}, column “{}”: “{}” is not {}{}.</source>
        <translation>Zeile {:,}, Spalte „{}“: „{}“; erwartet wird {}{}.</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>The first row has {:,} columns; a table has at most {:,}.</source>
        <translation>Die erste Zeile hat {:,} Spalten; eine Tabelle hat höchstens {:,}.</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>The table has more than {:,} cells.</source>
        <translation>Die Tabelle hat mehr als {:,} Zellen.</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>There is no table: the file is empty.</source>
        <translation>Es gibt keine Tabelle: die Datei ist leer.</translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>There is only one row, and it names the columns. Is it a row of data?</source>
        <translation>Es gibt nur eine Zeile, und sie benennt die Spalten. Ist sie eine Datenzeile?</translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/table.py"/>
        <source>{:,} cells</source>
        <comment>{:,} cell</comment>
        <translation>
            <numerusform>{:,} Zelle</numerusform>
            <numerusform>{:,} Zellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>{} is larger than {} MB.</source>
        <translation>{} ist größer als {} MB.</translation>
    </message>
    <message>
        <location filename="core/tables/writing.py"/>
        <source>There are no data to export yet: draw an input and an output unit.</source>
        <translation>Es gibt noch keine Daten zu exportieren: eine Eingabe- und eine Ausgabeeinheit zeichnen.</translation>
    </message>
    <message>
        <location filename="core/tracing/batch_trace.py"/>
        <source>A batch of {:,} rows is too large to step in this network: step one sample instead.</source>
        <translation>Ein Batch von {:,} Zeilen ist für dieses Netz zu groß zum Durchgehen: stattdessen ein einzelnes Beispiel nehmen.</translation>
    </message>
    <message>
        <location filename="core/tracing/batch_trace.py"/>
        <source>Row {} is held out for validation, so it is in no batch: step another row, or this one alone.</source>
        <translation>Zeile {} ist für die Validierung zurückgehalten und in keinem Batch: eine andere Zeile durchgehen, oder nur diese.</translation>
    </message>
    <message>
        <location filename="core/tracing/paths.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source> Its own share in the loss is one more term.</source>
        <translation> Der eigene Anteil am Fehler ist ein weiterer Term.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>A number of the optimizer</source>
        <translation>Eine Zahl des Optimierers</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>A sum passes an error on unchanged: the edges from {} all receive the same δ, that of {}.</source>
        <translation>Eine Summe gibt einen Fehler unverändert weiter: die Kanten von {} erhalten alle dasselbe δ, das von {}.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>The bias of {}: drawn or learned, it is where this trail ends.</source>
        <translation>Der Bias von {}: gezeichnet oder gelernt, hier endet diese Spur.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>The target of {}, from {}.</source>
        <translation>Der Zielwert von {}, aus {}.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>The terms have opposite signs and {}: of their sizes together, {:.0%} is left.</source>
        <translation>Die Terme haben entgegengesetzte Vorzeichen und {}: von ihren Größen zusammen bleiben {:.0%}.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>The value of the input unit {}, from {}.</source>
        <translation>Der Wert der Eingabeeinheit {}, aus {}.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>The weight of the edge from {} to {}: drawn or learned, it is where this trail ends.</source>
        <translation>Das Gewicht der Kante von {} nach {}: gezeichnet oder gelernt, hier endet diese Spur.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>What the optimizer keeps of {}: 0 before the first update.</source>
        <translation>Was sich der Optimierer zu {} merkt: 0 vor der ersten Aktualisierung.</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>cancel in part</source>
        <translation>heben sich teilweise auf</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>nearly cancel</source>
        <translation>heben sich fast auf</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <location filename="gui/export/storyboard.py"/>
        <source>row {} of the data</source>
        <translation>Zeile {} der Daten</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>{} and {} others</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>{} feeds {}, so the errors of all of them come back and add up.{}</source>
        <translation>{} speist {}, also kommen die Fehler von ihnen allen zurück und addieren sich.{}</translation>
    </message>
    <message>
        <location filename="core/tracing/provenance.py"/>
        <source>{}, from the training options.</source>
        <translation>{}, aus den Trainingsoptionen.</translation>
    </message>
    <message>
        <location filename="core/tracing/trace.py"/>
        <source>Row {} of the data has no value for {}: type it in the Data table.</source>
        <translation>Zeile {} der Daten hat keinen Wert für {}: in der Datentabelle eintragen.</translation>
    </message>
    <message>
        <location filename="core/tracing/trace.py"/>
        <source>There is no row {}: the data have {}.</source>
        <translation>Es gibt keine Zeile {}: die Daten haben {}.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>All at once is right: the gradient is the slope of E at one point, the old weights, and the central difference agrees. One by one mixes two points: the error signal comes back through weights that the forward pass did not use, and what comes out is the slope of E nowhere.</source>
        <translation>Alles auf einmal ist richtig: der Gradient ist die Steigung von E an einem Punkt, bei den alten Gewichten, und der zentrale Differenzenquotient stimmt überein. Eins nach dem anderen mischt zwei Punkte: das Fehlersignal kommt durch Gewichte zurück, die der Vorwärtsschritt nicht benutzt hat, und was herauskommt, ist nirgends die Steigung von E.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>Every gradient that may move a weight is 0, so nothing changes.</source>
        <translation>Jeder Gradient, der ein Gewicht bewegen darf, ist 0, es ändert sich also nichts.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>Here both orders agree: no error signal goes through a weight that moves before it is used. Feed a hidden unit into another one to see them differ.</source>
        <translation>Hier stimmen beide Reihenfolgen überein: kein Fehlersignal geht durch ein Gewicht, das sich vor seiner Benutzung bewegt. Eine verdeckte Einheit in eine andere führen, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>Row {} of the data has no target y, so there is nothing to update by.</source>
        <translation>Zeile {} der Daten hat keinen Zielwert y, es gibt also nichts, wonach zu aktualisieren wäre.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>The loss falls as the gradient promised: the step is small enough for E to look straight.</source>
        <translation>Der Fehler fällt, wie der Gradient es versprach: der Schritt ist klein genug, dass E gerade aussieht.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>The loss falls by {:.0%} of what the gradient promised: along so long a step E is curved.</source>
        <translation>Der Fehler fällt um {:.0%} dessen, was der Gradient versprach: auf einem so langen Schritt ist E gekrümmt.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>The loss rises: η is so large that the step jumps across the valley. Try a smaller one.</source>
        <translation>Der Fehler steigt: η ist so groß, dass der Schritt über das Tal springt. Ein kleineres versuchen.</translation>
    </message>
    <message>
        <location filename="core/tracing/update_story.py"/>
        <source>The loss runs away to infinity: η is far too large.</source>
        <translation>Der Fehler läuft ins Unendliche davon: η ist viel zu groß.</translation>
    </message>
    <message>
        <location filename="core/wording.py"/>
        <source>{} and {}</source>
        <comment>list</comment>
        <translation>{} und {}</translation>
    </message>
    <message numerus="yes">
        <location filename="core/writing/equations.py"/>
        <location filename="gui/panels/equation_fit.py"/>
        <source>({:,} terms)</source>
        <comment>({:,} term)</comment>
        <translation>
            <numerusform>({:,} Term)</numerusform>
            <numerusform>({:,} Terme)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/writing/equations.py"/>
        <source>the sum over the other {}</source>
        <translation>Summe aller anderen {}</translation>
    </message>
    <message>
        <location filename="core/writing/notation.py"/>
        <source>{:,}</source>
        <translation>{:,}</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source> β₁ and β₂ make up for m and v having begun at 0; in update t they are raised to t.</source>
        <translation> β₁ und β₂ gleichen aus, dass m und v bei 0 begonnen haben; in Aktualisierung t stehen sie hoch t.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source> η is that of the first epoch.</source>
        <translation> η ist das der ersten Epoche.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>, and λ₂ draws it towards 0</source>
        <translation>, und λ₂ zieht es zur 0</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>, plus its bias</source>
        <translation>, plus ihr Bias</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>, with its sign turned</source>
        <translation>, mit umgedrehtem Vorzeichen</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>: this is the network's prediction ŷ</source>
        <translation>: das ist die Vorhersage ŷ des Netzes</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>A bias adds to {} directly, so its gradient is the error signal of {} {}.</source>
        <translation>Ein Bias geht unmittelbar in {} ein, sein Gradient ist also das Fehlersignal von {} {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>How far the prediction is from the target: {}.</source>
        <translation>Wie weit die Vorhersage vom Zielwert entfernt ist: {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>How long the gradient is: the root of the sum of the squares of all {:,} that train.</source>
        <translation>Wie lang der Gradient ist: die Wurzel aus der Summe der Quadrate aller {:,}, die trainiert werden.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>How much the loss changes with {} of the output {}: here the way back begins.</source>
        <translation>Wie stark sich der Fehler mit {} der Ausgabe {} ändert: hier beginnt der Rückweg.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>How much {} of {} changes with {} of {}</source>
        <translation>Wie stark sich {} von {} mit {} von {} ändert</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>How steep the activation of {} is where it stands: so many times as much as {}, {} changes.</source>
        <translation>Wie steil die Aktivierung von {} an ihrer Stelle ist: ändert sich {} ein wenig, so ändert sich {} so viel mal so stark.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>No edge leads into {}, so its preactivation is an empty sum.</source>
        <translation>Keine Kante führt in {}, die Präaktivierung ist also eine leere Summe.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>No edge leads into {}: its preactivation is its bias alone.</source>
        <translation>Keine Kante führt in {}: die Präaktivierung ist allein der Bias.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>Nothing that {} feeds reaches the loss, so its error signal is 0.</source>
        <translation>Nichts, was {} speist, erreicht den Fehler; das Fehlersignal ist also 0.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>Row {}: </source>
        <translation>Zeile {}: </translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The batch is all {} of the data</source>
        <translation>Der Batch besteht aus allen {} der Daten</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The batch is the {} learned from, without the {:,} held out</source>
        <translation>Der Batch besteht aus den {}, aus denen gelernt wird, ohne die {:,} zurückgehaltenen</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The error signal of {} is that first line of the cache{}.</source>
        <translation>Das Fehlersignal von {} ist jener erste Eintrag des Caches{}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The error signal of {}: that of the unit it feeds, times how strongly it acts on it.</source>
        <translation>Das Fehlersignal von {0}: das der Einheit, die von {0} gespeist wird, mal der Stärke, mit der {0} auf sie wirkt.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The error signals of the {:,} units that {} feeds come back along their edges and add up.</source>
        <translation>Die Fehlersignale der {:,} Einheiten, die {} speist, kommen entlang ihrer Kanten zurück und addieren sich.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The gradient is longer than c, so all of it is scaled down by κ: its direction stays.</source>
        <translation>Der Gradient ist länger als c, er wird also ganz mit κ verkleinert: seine Richtung bleibt.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The gradient is no longer than c, so it stays as it is: κ is 1.</source>
        <translation>Der Gradient ist nicht länger als c und bleibt, wie er ist: κ ist 1.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The gradient of a weight: {} where its edge ends, {}, times what {} sent in.</source>
        <translation>Der Gradient eines Gewichts: {} dort, wo die Kante endet ({}), mal dem, was {} hineinschickt.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The gradient of the batch: the mean of what its {} contribute.</source>
        <translation>Der Gradient des Batches: der Mittelwert dessen, was seine {} beitragen.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The gradient of the batch: the sum of what its {} contribute.</source>
        <translation>Der Gradient des Batches: die Summe dessen, was seine {} beitragen.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The loss is the sum over the output units.</source>
        <translation>Der Fehler ist die Summe über die Ausgabeeinheiten.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The loss of the batch: the mean over its {}.</source>
        <translation>Der Fehler des Batches: der Mittelwert über seine {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The loss of the batch: the sum over its {}.</source>
        <translation>Der Fehler des Batches: die Summe über seine {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The other {} together; their own lines are not written out.</source>
        <translation>Die anderen {} zusammen; ihre eigenen Schritte sind nicht ausgeschrieben.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>The share of {} in the loss: {}.</source>
        <translation>Der Anteil von {} am Fehler: {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>clipping scales it by κ</source>
        <translation>die Begrenzung skaliert ihn mit κ</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>its own line of the cache</source>
        <translation>ihr eigener Eintrag im Cache</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>its own line of the cache, with its sign turned,</source>
        <translation>ihr eigener Eintrag im Cache, mit umgedrehtem Vorzeichen,</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>itself</source>
        <comment>error signal</comment>
        <translation>selbst</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>minus the error signal</source>
        <translation>minus das Fehlersignal</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>the error signal</source>
        <translation>das Fehlersignal</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>the rows learned from</source>
        <translation>die Zeilen, aus denen gelernt wird</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>the whole data</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>with its sign turned</source>
        <translation>mit umgedrehtem Vorzeichen</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} adds up its {:,} inputs, each times the weight of its edge{}.</source>
        <translation>{} addiert ihre {:,} Eingaben, jede mal dem Gewicht ihrer Kante{}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} after the update. Press A to apply it to the network.</source>
        <translation>{} nach der Aktualisierung. Taste A wendet sie auf das Netz an.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} feeds others besides: {} and what comes back along its edges add up.</source>
        <translation>{} speist außerdem andere: {} und was entlang ihrer Kanten zurückkommt, addieren sich.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} goes {}, as {} has it{}.{}{}</source>
        <translation>{} geht {}, wie {} es vorgibt{}.{}{}</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} goes {}: against its gradient, as far as the learning rate η says.{}</source>
        <translation>{} geht {}: gegen seinen Gradienten, so weit, wie die Lernrate η es vorgibt.{}</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} has a step of its own: before the first update d is η. Later it grows by {:g} while the gradient keeps its sign, and shrinks by {:g} when the sign turns.</source>
        <translation>{} hat einen eigenen Schritt: vor der ersten Aktualisierung ist d gleich η. Später wächst d auf das {:g}-Fache, solange der Gradient sein Vorzeichen behält, und schrumpft auf das {:g}-Fache, wenn das Vorzeichen wechselt.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} is frozen, so training leaves it alone.</source>
        <translation>{} ist eingefroren, das Training lässt das also in Ruhe.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} moves against this gradient: {}.</source>
        <translation>{} bewegt sich gegen diesen Gradienten: {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} passes its preactivation on unchanged{}.</source>
        <translation>{} gibt ihre Präaktivierung unverändert weiter{}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} remembers {}. Before the first update {} is 0.</source>
        <translation>{} merkt sich {}. Vor der ersten Aktualisierung ist {} gleich 0.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} sends its preactivation through {}{}.</source>
        <translation>{} schickt ihre Präaktivierung durch die Funktion {}{}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{} takes its one input times the edge's weight{}.</source>
        <translation>{} nimmt ihre eine Eingabe mal dem Gewicht der Kante{}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{}. Only row {} is written out; the others are too many to read, and stand in one line together.</source>
        <translation>{}. Nur Zeile {} ist ausgeschrieben; die anderen sind zu viele zum Lesen und stehen zusammen in einem Schritt.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{}: kept in the cache, since later lines use it again.</source>
        <translation>{}: im Cache behalten, weil spätere Schritte es wieder brauchen.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>{}; without a mark is row {}.</source>
        <translation>{}; ohne Kennzeichen ist Zeile {}.</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>λ₁ draws it towards 0 always alike</source>
        <translation>λ₁ zieht es immer gleich stark zur 0</translation>
    </message>
    <message>
        <location filename="core/writing/sentences.py"/>
        <source>λ₂ draws the weight towards 0 the more, the larger it is</source>
        <translation>λ₂ zieht das Gewicht umso stärker zur 0, je größer es ist</translation>
    </message>
    <message>
        <location filename="core/writing/symbols.py"/>
        <source>others</source>
        <comment>superscript</comment>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="core/writing/unfold.py"/>
        <source>Unfolded, this line would hold {} numbers: too many to be read.</source>
        <translation>Entfaltet hätte dieser Schritt {} Zahlen: zu viele zum Lesen.</translation>
    </message>
    <message>
        <location filename="core/writing/unfold.py"/>
        <source>Unfolded: only the data, the weights and the biases are left.</source>
        <translation>Entfaltet: nur Daten, Gewichte und Biases sind übrig.</translation>
    </message>
    <message>
        <location filename="core/writing/unfold.py"/>
        <source>Unfolded: weights are left, and {}, known since the forward pass.</source>
        <translation>Entfaltet: übrig sind Gewichte, und {}, seit dem Vorwärtsschritt bekannt.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Bias</source>
        <translation>&amp;Bias</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Built-in sets…</source>
        <translation>&amp;Eingebaute Daten…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Conventions…</source>
        <translation>Kon&amp;ventionen…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <location filename="gui/export/picture_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <location filename="gui/plots/chart_sharing.py"/>
        <location filename="gui/plots/response_plot.py"/>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Curve, large</source>
        <translation>&amp;Kurve, groß</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Delta δ, the error signal</source>
        <translation>&amp;Fehlersignal δ</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Edge tool</source>
        <translation>&amp;Kanten ziehen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Export picture…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Fit the network</source>
        <translation>Netz ein&amp;passen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <location filename="gui/canvas/menus.py"/>
        <source>&amp;Freeze</source>
        <translation>Ein&amp;frieren</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Gradient ∂E/∂w</source>
        <translation>G&amp;radient ∂E/∂w</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Hold out rows for validation…</source>
        <translation>Zeilen zur &amp;Validierung zurückhalten…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Marks of saturated, dead and twin units</source>
        <translation>&amp;Marken: gesättigt, tot, Zwilling</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;More digits</source>
        <translation>&amp;Mehr Ziffern</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;New weight</source>
        <translation>&amp;Neues Gewicht</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Normal equations</source>
        <translation>&amp;Normale Gleichungen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Normalize the inputs</source>
        <translation>Eingaben &amp;normalisieren</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Randomize weights</source>
        <translation>Gewichte aus&amp;würfeln</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <location filename="gui/faces.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Ring as broad as |δ|</source>
        <translation>&amp;Ring so breit wie |δ|</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Snap to grid</source>
        <translation>Am Gitter ein&amp;rasten</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Standardize the inputs</source>
        <translation>Eingaben &amp;standardisieren</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <location filename="gui/faces.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Undo the scaling</source>
        <translation>Skalierung &amp;rückgängig</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Unit tool</source>
        <translation>&amp;Einheiten setzen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Update Δw</source>
        <translation>&amp;Aktualisierung Δw</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>&amp;Weight w</source>
        <translation>&amp;Gewicht w</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Acti&amp;vation $z</source>
        <translation>&amp;Aktivierung $z</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Actual si&amp;ze</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Add &amp;hidden unit</source>
        <translation>Ver&amp;deckte Einheit hinzufügen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Add &amp;input unit</source>
        <translation>Ein&amp;gabeeinheit hinzufügen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Add &amp;output unit</source>
        <translation>A&amp;usgabeeinheit hinzufügen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Begin a new, empty network.</source>
        <translation>Ein neues, leeres Netz beginnen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Bring a table (CSV, TSV) in: each column feeds a unit, drawn if need be.</source>
        <translation>Eine Tabelle (CSV, TSV) hereinholen: jede Spalte speist eine Einheit, die nötigenfalls gezeichnet wird.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Bring a table in that was copied in a spreadsheet.</source>
        <translation>Eine Tabelle hereinholen, die in einer Tabellenkalkulation kopiert wurde.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Bring the numbers back as they came.</source>
        <translation>Die Zahlen wiederherstellen, wie sie kamen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Cached &amp;factor C</source>
        <translation>Gemerkter &amp;Faktor C</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Choose letters, digits, the ½ and the sign of δ as your course writes them.</source>
        <translation>Buchstaben, Ziffern, das ½ und das Vorzeichen von δ so wählen, wie der Kurs sie schreibt.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Choose what stands on units and edges.</source>
        <translation>Wählen, was an Einheiten und Kanten steht.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Circle, spirals, parity, iris …: data with a network that can learn them.</source>
        <translation>Kreis, Spiralen, Parität, Iris …: Daten mit einem Netz, das sie lernen kann.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Click to place a note.</source>
        <translation>Klicken, um eine Notiz zu setzen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Click to place units.</source>
        <translation>Klicken, um Einheiten zu setzen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Close the program.</source>
        <translation>Das Programm schließen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Copy a picture of the network, to paste into a slide.</source>
        <translation>Ein Bild des Netzes kopieren, um es in eine Folie einzufügen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Copy and paste what is selected at once.</source>
        <translation>Kopieren und gleich einfügen, was ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Copy what is selected and delete it.</source>
        <translation>Kopieren, was ausgewählt ist, und löschen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Copy what is selected.</source>
        <translation>Kopieren, was ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>Au&amp;sschneiden</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Dar&amp;k</source>
        <translation>Dunke&amp;l</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Delete what is selected, units with their edges.</source>
        <translation>Löschen, was ausgewählt ist, Einheiten samt ihren Kanten.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Do again what was taken back.</source>
        <translation>Noch einmal tun, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Drag from a unit to another to draw an edge.</source>
        <translation>Von einer Einheit zur anderen ziehen, um eine Kante zu zeichnen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Draw an edge from the selected unit: arrow keys choose where to, Return draws it.</source>
        <translation>Von der ausgewählten Einheit aus eine Kante zeichnen: Pfeiltasten wählen, wohin, Return zeichnet sie.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Draw the starting weights of the seed in the training options: the same start again.</source>
        <translation>Die Startgewichte zum Seed der Trainingsoptionen ziehen: noch einmal derselbe Start.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Edit nu&amp;mber</source>
        <translation>&amp;Zahl ändern</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Enlarge t&amp;he panel</source>
        <translation>Bereich als großes &amp;Fenster</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Equations for a pro&amp;jector</source>
        <translation>Gleichungen für &amp;den Beamer</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Export &amp;data…</source>
        <translation>Daten ex&amp;portieren…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Export &amp;film…</source>
        <translation>Fil&amp;m exportieren…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Export story&amp;board…</source>
        <translation>Storyboar&amp;d exportieren…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Fewer &amp;digits</source>
        <translation>&amp;Weniger Ziffern</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Follow the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Give each input column mean 0 and standard deviation 1.</source>
        <translation>Jeder Eingabespalte Mittelwert 0 und Standardabweichung 1 geben.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Give the selected units a bias, or take it away.</source>
        <translation>Den ausgewählten Einheiten einen Bias geben oder nehmen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <location filename="gui/panels/training_options.py"/>
        <source>Go on to the next seed, and draw its starting weights.</source>
        <translation>Zum nächsten Seed weitergehen und dessen Startgewichte ziehen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Gradient ∂&amp;E/∂$z</source>
        <translation>Gradient ∂&amp;E/∂$z</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Hold out the selected &amp;rows</source>
        <translation>&amp;Ausgewählte Zeilen zurückhalten</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Import what was &amp;copied…</source>
        <translation>&amp;Kopiertes importieren…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Keep a share of the rows from being learned from.</source>
        <translation>Einen Teil der Zeilen vom Lernen ausnehmen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Keep the rows selected in the Data table from being learned from, or let them.</source>
        <translation>Die in der Datentabelle ausgewählten Zeilen vom Lernen ausnehmen oder wieder zulassen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Keep training from changing what is selected, or let it again.</source>
        <translation>Nicht mittrainieren, was ausgewählt ist, oder wieder mittrainieren.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Large e&amp;quations</source>
        <translation>Große Glei&amp;chungen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Let each input column go from 0 to 1.</source>
        <translation>Jede Eingabespalte von 0 bis 1 gehen lassen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Let what flows along the edges stand still, as arrows.</source>
        <translation>Was an den Kanten fließt, stillstehen lassen, als Pfeile.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Make a GIF or MP4 of a pass, line by line.</source>
        <translation>Ein GIF oder MP4 eines Durchgangs machen, Schritt für Schritt.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Make a handout: a panel for each line, on pages.</source>
        <translation>Ein Handout machen: ein Feld für jeden Schritt, auf Seiten.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Make an SVG, PDF or PNG of the network, for a slide or a page.</source>
        <translation>Ein SVG, PDF oder PNG des Netzes machen, für eine Folie oder Seite.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Mark units that can hardly learn; the tool tip says why.</source>
        <translation>Einheiten markieren, die kaum lernen können; der Tooltip sagt, warum.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Name the selected unit.</source>
        <translation>Die ausgewählte Einheit benennen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Note too&amp;l</source>
        <translation>&amp;Notizen setzen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Open a network from a file.</source>
        <translation>Ein Netz aus einer Datei öffnen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Paste what was copied.</source>
        <translation>Einfügen, was kopiert wurde.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Place a hidden unit.</source>
        <translation>Eine verdeckte Einheit setzen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Place an input unit.</source>
        <translation>Eine Eingabeeinheit setzen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Place an output unit.</source>
        <translation>Eine Ausgabeeinheit setzen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Projec&amp;tor mode</source>
        <translation>Beamermod&amp;us</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Randomize by the next see&amp;d</source>
        <translation>Mit dem nächsten &amp;Seed auswürfeln</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Res&amp;ponse map</source>
        <translation>An&amp;twortkarte</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Save the network in another file.</source>
        <translation>Das Netz in einer anderen Datei speichern.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Save the network in its file.</source>
        <translation>Das Netz in seiner Datei speichern.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Select and drag units; drag from a unit's rim to draw an edge.</source>
        <translation>Einheiten auswählen und ziehen; vom Rand einer Einheit aus eine Kante ziehen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Select everything on the canvas.</source>
        <translation>Alles auf der Zeichenfläche auswählen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Sho&amp;w…</source>
        <translation>&amp;Zeigen…</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show $s in each unit.</source>
        <translation>$s in jeder Einheit zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show $z in each unit.</source>
        <translation>$z in jeder Einheit zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show &amp;grid</source>
        <translation>G&amp;itter zeigen</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show each unit's activation large, with the point where it works and its slope there.</source>
        <translation>Die Aktivierung jeder Einheit groß zeigen, mit dem Punkt, an dem sie arbeitet, und ihrer Steigung dort.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show equations as at a desk.</source>
        <translation>Gleichungen wie am Schreibtisch zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show in each unit what it answers over the inputs: a map over two, a curve over one.</source>
        <translation>In jeder Einheit zeigen, was sie auf die Eingaben antwortet: eine Karte über zweien, eine Kurve über einer.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show one more significant digit.</source>
        <translation>Eine signifikante Ziffer mehr zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show one significant digit less.</source>
        <translation>Eine signifikante Ziffer weniger zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the equation larger.</source>
        <translation>Die Gleichung größer zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the equation so large that the last row can read it.</source>
        <translation>Die Gleichung so groß zeigen, dass die letzte Reihe sie lesen kann.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the grid on the canvas.</source>
        <translation>Das Gitter auf der Zeichenfläche zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the network at its own size.</source>
        <translation>Das Netz in seiner eigenen Größe zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the network larger.</source>
        <translation>Das Netz größer zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the network smaller.</source>
        <translation>Das Netz kleiner zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the new w on each edge.</source>
        <translation>Das neue w an jeder Kante zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the panel that has the keyboard, else the chart, large in a window of its own, or put it back.</source>
        <translation>Den Bereich, in dem die Tastatur ist, sonst das Diagramm, groß in einem eigenen Fenster zeigen oder ihn zurückstellen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the size of δ as a ring: whole where δ is positive, dashed where negative.</source>
        <translation>Die Größe von δ als Ring zeigen: ganz, wo δ positiv ist, gestrichelt, wo negativ.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show the whole network.</source>
        <translation>Das ganze Netz zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show w on each edge.</source>
        <translation>w an jeder Kante zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show Δw on each edge.</source>
        <translation>Δw an jeder Kante zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show δ = $delta below each unit.</source>
        <translation>δ = $delta unter jeder Einheit zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show ∂$s/∂$s on each edge.</source>
        <translation>∂$s/∂$s an jeder Kante zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show ∂E/∂$z below each unit: what comes back to it, before its own slope.</source>
        <translation>∂E/∂$z unter jeder Einheit zeigen: was zu ihr zurückkommt, vor ihrer eigenen Steigung.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Show ∂E/∂w on each edge.</source>
        <translation>∂E/∂w an jeder Kante zeigen.</translation>
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
        <location filename="gui/actions.py"/>
        <source>Take the last edit back, training included.</source>
        <translation>Die letzte Änderung zurücknehmen, auch ein Training.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>The network, the equation and the lesson alone, large, on the whole screen; F11 leaves it.</source>
        <translation>Nur Netz, Gleichung und Lektion, groß, auf dem ganzen Bildschirm; F11 beendet es.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Type the weight, bias or data value of what is selected.</source>
        <translation>Gewicht, Bias oder Datenwert des Ausgewählten eintippen.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Units snap to the grid while they are dragged.</source>
        <translation>Einheiten rasten beim Ziehen am Gitter ein.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Use dark colours.</source>
        <translation>Dunkle Farben verwenden.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Use light colours.</source>
        <translation>Helle Farben verwenden.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Use the desktop's colours.</source>
        <translation>Die Farben des Desktops verwenden.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>We&amp;ighted sum $s</source>
        <translation>Ge&amp;wichtete Summe $s</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Write the data as CSV.</source>
        <translation>Die Daten als CSV schreiben.</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <location filename="gui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;About Chainrule</source>
        <translation>&amp;Über Chainrule</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Apply the update</source>
        <translation>Ak&amp;tualisierung anwenden</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Backward pass</source>
        <translation>&amp;Rückwärtsschritt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Cache</source>
        <translation>&amp;Cache</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Compare…</source>
        <translation>Ver&amp;gleichen…</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;End the exercise</source>
        <translation>Übung be&amp;enden</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Explain</source>
        <translation>Erk&amp;lären</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;First</source>
        <translation>&amp;Anfang</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Forward pass</source>
        <translation>&amp;Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Full speed</source>
        <translation>&amp;Volles Tempo</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Go on where you left off</source>
        <translation>&amp;Weitermachen, wo aufgehört wurde</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Gradients</source>
        <translation>Gra&amp;dienten</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Hint</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Keep playing through updates</source>
        <translation>Ü&amp;ber Aktualisierungen weiterspielen</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Last</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Loss</source>
        <translation>&amp;Fehler E</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Make a lesson…</source>
        <translation>Lekti&amp;on schreiben…</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Next stage</source>
        <translation>&amp;Nächster Abschnitt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Open files by double-click</source>
        <translation>Dateien per Dop&amp;pelklick öffnen</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <location filename="gui/faces.py"/>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Reset to the weights before</source>
        <translation>&amp;Zurück zu den Gewichten davor</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Spot the bug</source>
        <translation>&amp;Fehler finden</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;This is it</source>
        <translation>&amp;Das ist er</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;This line</source>
        <translation>Nur diesen Schri&amp;tt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <location filename="gui/faces.py"/>
        <location filename="gui/menus.py"/>
        <source>&amp;Train</source>
        <translation>T&amp;rainieren</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Update</source>
        <translation>A&amp;ktualisierung</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Why isn't it learning?</source>
        <translation>&amp;Warum lernt es nicht?</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Arbeitsblatt…</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>A hint on what is asked for: in words, in symbols, with the numbers, the value.</source>
        <translation>Ein Hinweis zum Gefragten: in Worten, in Symbolen, mit den Zahlen, der Wert.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Ba&amp;ckward pass</source>
        <translation>Rückwärtss&amp;chritt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Check the gra&amp;dients</source>
        <translation>Gradienten &amp;nachprüfen</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Coarser steps</source>
        <translation>Gröbere Schritte</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute every line.</source>
        <translation>Alle Schritte berechnen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute the next line, unit or phase; after the last line, apply the update.</source>
        <translation>Den nächsten Schritt, die nächste Einheit oder Phase berechnen; nach dem letzten Schritt die Aktualisierung anwenden.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute the whole backward pass.</source>
        <translation>Den ganzen Rückwärtsschritt berechnen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute the whole forward pass.</source>
        <translation>Den ganzen Vorwärtsschritt berechnen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute up to the last gradient.</source>
        <translation>Bis zum letzten Gradienten rechnen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute up to the last new weight.</source>
        <translation>Bis zum letzten neuen Gewicht rechnen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Compute up to the loss.</source>
        <translation>Bis zum Fehler E rechnen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>E&amp;quation by equation</source>
        <translation>&amp;Gleichung für Gleichung</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Error &amp;signals δ</source>
        <translation>Fehler&amp;signale δ</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Error s&amp;urface</source>
        <translation>&amp;Fehlerfläche</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Explain the number before</source>
        <translation>Die vorige Zahl erklären</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Explain the number gone back from</source>
        <translation>Die verlassene Zahl erklären</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>F&amp;orward pass</source>
        <translation>&amp;Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill $delta of every unit in.</source>
        <translation>$delta jeder Einheit ausfüllen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill $s and $z of every unit in.</source>
        <translation>$s und $z jeder Einheit ausfüllen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill C₁, C₂ … in, and be shown all else.</source>
        <translation>C₁, C₂ … ausfüllen; alles andere wird gezeigt.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill E in.</source>
        <translation>E ausfüllen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill every line in, from the forward pass to the new weights.</source>
        <translation>Jeden Schritt ausfüllen, vom Vorwärtsschritt bis zu den neuen Gewichten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill slopes, cache and δ in.</source>
        <translation>Steigungen, Cache und δ ausfüllen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill the line in that comes next.</source>
        <translation>Den Schritt ausfüllen, der als Nächstes kommt.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill Δw and the new weights in.</source>
        <translation>Δw und die neuen Gewichte ausfüllen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Fill ∂E/∂w and ∂E/∂b in.</source>
        <translation>∂E/∂w und ∂E/∂b ausfüllen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Finer steps</source>
        <translation>Feinere Schritte</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Give every weight its new value, for this one sample.</source>
        <translation>Jedem Gewicht seinen neuen Wert geben, für dieses eine Beispiel.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go &amp;on where you left off</source>
        <translation>&amp;Weitermachen, wo aufgehört wurde</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go back before the first line.</source>
        <translation>Vor den ersten Schritt zurückgehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go back on the trail of numbers explained.</source>
        <translation>Auf der Spur der erklärten Zahlen zurückgehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go back to the weights before training.</source>
        <translation>Zu den Gewichten vor dem Training zurückgehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go forward on the trail of numbers explained.</source>
        <translation>Auf der Spur der erklärten Zahlen vorwärtsgehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go to the end of the unit, or phase, and step more coarsely.</source>
        <translation>Zum Ende der Einheit oder Phase gehen, und gröber weitergehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go to the first line of the unit, or unit of the phase, and step more finely.</source>
        <translation>Zum ersten Schritt der Einheit oder zur ersten Einheit der Phase gehen, und feiner weitergehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go to the lesson's next stage.</source>
        <translation>Zum nächsten Abschnitt der Lektion gehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Go to the lesson's stage before.</source>
        <translation>Zum vorigen Abschnitt der Lektion gehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Gr&amp;ade answers…</source>
        <translation>Antwo&amp;rten bewerten…</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Grade a folder of answers about this network, or its variants, into a table.</source>
        <translation>Einen Ordner mit Antworten zu diesem Netz oder seinen Varianten bewerten, in eine Tabelle.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess $delta of every unit.</source>
        <translation>$delta jeder Einheit raten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess $s and $z of every unit.</source>
        <translation>$s und $z jeder Einheit raten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess C₁, C₂ …, and be shown all else.</source>
        <translation>C₁, C₂ … raten; alles andere wird gezeigt.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess E.</source>
        <translation>E raten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess sign and size of every line before you see it.</source>
        <translation>Vorzeichen und Größe jedes Schritts raten, bevor er zu sehen ist.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess slopes, cache and δ.</source>
        <translation>Steigungen, Cache und δ raten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess the line that comes next.</source>
        <translation>Den Schritt raten, der als Nächstes kommt.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess Δw and the new weights.</source>
        <translation>Δw und die neuen Gewichte raten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Guess ∂E/∂w and ∂E/∂b.</source>
        <translation>∂E/∂w und ∂E/∂b raten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Have the file manager open .chainrule files with this program, or no longer.</source>
        <translation>Den Dateimanager .chainrule-Dateien mit diesem Programm öffnen lassen, oder nicht mehr.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Lo&amp;ss</source>
        <translation>Fehle&amp;r E</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Look at the network, its data and its run, and say what is seen.</source>
        <translation>Netz, Daten und Lauf ansehen und sagen, was auffällt.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Look for the one line that the program falsifies; again for another one.</source>
        <translation>Den einen Schritt suchen, den das Programm verfälscht; noch einmal für einen anderen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Make a worksheet of this network, its solution and variants of it: PDF, HTML or LaTeX.</source>
        <translation>Ein Arbeitsblatt zu diesem Netz machen, dazu Lösung und Varianten: PDF, HTML oder LaTeX.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Ne&amp;xt sample</source>
        <translation>N&amp;ächstes Beispiel</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Next, Back and Play do a whole phase at a time.</source>
        <translation>„Weiter“, „Zurück“ und „Abspielen“ gehen um je eine ganze Phase.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Next, Back and Play do all lines of one unit at a time.</source>
        <translation>„Weiter“, „Zurück“ und „Abspielen“ gehen um alle Schritte je einer Einheit.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Next, Back and Play do one line at a time.</source>
        <translation>„Weiter“, „Zurück“ und „Abspielen“ gehen um je einen Schritt.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>One &amp;epoch</source>
        <translation>Eine &amp;Epoche</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>One &amp;iteration</source>
        <translation>Eine &amp;Iteration</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>P&amp;hase by phase</source>
        <translation>Phase &amp;für Phase</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>P&amp;revious sample</source>
        <translation>V&amp;origes Beispiel</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Play on through the update into the next iteration.</source>
        <translation>Durch die Aktualisierung hindurch in die nächste Iteration weiterspielen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Play what Next does, again and again, or pause.</source>
        <translation>Immer wieder tun, was „Weiter“ tut, oder anhalten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Pr&amp;inted figures…</source>
        <translation>&amp;Gedruckte Zahlen…</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Prove every gradient against difference quotients of the loss.</source>
        <translation>Jeden Gradienten mit Differenzenquotienten des Fehlers belegen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Say that the current line is the falsified one.</source>
        <translation>Sagen, dass der aktuelle Schritt der verfälschte ist.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Show E over the one or two weights that are selected, and the way of descent on it.</source>
        <translation>E über den ein oder zwei ausgewählten Gewichten zeigen, und den Weg des Abstiegs darauf.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Show all numbers again.</source>
        <translation>Alle Zahlen wieder zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Show every key of the program.</source>
        <translation>Alle Tasten des Programms zeigen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Stage &amp;before</source>
        <translation>&amp;Voriger Abschnitt</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step &amp;into</source>
        <translation>&amp;Hinein</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step more coarsely: units rather than lines, or phases.</source>
        <translation>Gröber vorgehen: in Einheiten statt Schritten, oder in Phasen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step more finely: units rather than phases, or lines.</source>
        <translation>Feiner vorgehen: in Einheiten statt Phasen, oder in Schritten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step ou&amp;t</source>
        <translation>Hina&amp;us</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step the &amp;whole batch</source>
        <translation>&amp;Mit dem ganzen Batch rechnen</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step the data row above.</source>
        <translation>Die Datenzeile darüber durchgehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step the data row below.</source>
        <translation>Die Datenzeile darunter durchgehen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Step the whole data as one batch, as seen from this row, or one sample.</source>
        <translation>Alle Daten als einen Batch durchgehen, von dieser Zeile aus gesehen, oder ein Beispiel.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Take one line, unit or phase back; before the first line, the last update.</source>
        <translation>Einen Schritt, eine Einheit oder Phase zurücknehmen; vor dem ersten Schritt die letzte Aktualisierung.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Take up the exercise that was left, also in another session.</source>
        <translation>Die liegen gebliebene Übung wieder aufnehmen, auch in einer anderen Sitzung.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Take up the guesses that were left, also in another session.</source>
        <translation>Das liegen gebliebene Raten wieder aufnehmen, auch in einer anderen Sitzung.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Tell where a number of what is selected, or of the current line, comes from; again for the next.</source>
        <translation>Sagen, woher eine Zahl des Ausgewählten oder des aktuellen Schritts kommt; noch einmal für die nächste.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Train for one pass over the data.</source>
        <translation>Einen Durchgang durch die Daten trainieren.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Train from many seeds, at several learning rates or by several optimizers, and compare.</source>
        <translation>Mit vielen Seeds, mehreren Lernraten oder Optimierern trainieren und vergleichen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Train short runs, too, as fast as they can, rather than at a pace to watch.</source>
        <translation>Auch kurze Läufe so schnell wie möglich trainieren, statt in einem Tempo zum Zuschauen.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Train the network, or pause.</source>
        <translation>Das Netz trainieren, oder anhalten.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Unfold the line</source>
        <translation>Schritt entfalten</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Unit b&amp;y unit</source>
        <translation>E&amp;inheit für Einheit</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Update the weights once.</source>
        <translation>Die Gewichte einmal aktualisieren.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>What the source of a network in the gallery prints, beside what is computed here.</source>
        <translation>Was die Quelle eines Netzes der Galerie druckt, neben dem, was hier berechnet wird.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>What this program is.</source>
        <translation>Was dieses Programm ist.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Write stages for this network: what is read, seen, guessed, filled in, changed or trained.</source>
        <translation>Abschnitte zu diesem Netz schreiben: was gelesen, angesehen, geraten, ausgefüllt, geändert oder trainiert wird.</translation>
    </message>
    <message>
        <location filename="gui/actions_of_learning.py"/>
        <source>Write the line out, down to inputs and weights, or fold it again.</source>
        <translation>Den Schritt bis zu Eingaben und Gewichten entfalten, oder wieder falten.</translation>
    </message>
    <message>
        <location filename="gui/app.py"/>
        <source>Something went wrong inside the program. Your network is still open: save it under another name.</source>
        <translation>Im Programm ist etwas schiefgegangen. Das Netz ist noch offen: am besten unter anderem Namen speichern.</translation>
    </message>
    <message>
        <location filename="gui/asking.py"/>
        <source>{} exists already. Replace it?</source>
        <translation>{} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <source>Edge {} to {}, weight {}</source>
        <translation>Kante {} nach {}, Gewicht {}</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <source>Note: {}</source>
        <translation>Notiz: {}</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <location filename="gui/plots/response_words.py"/>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <location filename="gui/plots/curve_pages.py"/>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="gui/canvas/accessible.py"/>
        <source>{}, gradient {}</source>
        <translation>{}, Gradient {}</translation>
    </message>
    <message>
        <location filename="gui/canvas/asking.py"/>
        <source>E&amp;xplain	W</source>
        <translation>&amp;Erklären	W</translation>
    </message>
    <message>
        <location filename="gui/canvas/asking.py"/>
        <source>Select a unit or an edge first; then W explains its numbers one by one.</source>
        <translation>Erst eine Einheit oder Kante auswählen; dann erklärt W ihre Zahlen nacheinander.</translation>
    </message>
    <message>
        <location filename="gui/canvas/canvas.py"/>
        <source>Network canvas</source>
        <translation>Zeichenfläche des Netzes</translation>
    </message>
    <message>
        <location filename="gui/canvas/clipboard.py"/>
        <source>There is nothing to paste: copy some units first.</source>
        <translation>Es gibt nichts einzufügen: erst Einheiten kopieren.</translation>
    </message>
    <message>
        <location filename="gui/canvas/clipboard.py"/>
        <source>What is on the clipboard holds no units, so there is nothing to paste.</source>
        <translation>In der Zwischenablage sind keine Einheiten, also gibt es nichts einzufügen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/clipboard.py"/>
        <source>What is on the clipboard is not a part of a network, so it was not pasted.</source>
        <translation>Was in der Zwischenablage liegt, ist kein Teil eines Netzes und wurde deshalb nicht eingefügt.</translation>
    </message>
    <message>
        <location filename="gui/canvas/clipboard.py"/>
        <source>What is on the clipboard is too large to be pasted here.</source>
        <translation>Was in der Zwischenablage liegt, ist zu groß, um hier eingefügt zu werden.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>Add bias</source>
        <translation>Bias hinzufügen</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Nothing is selected.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>Remove bias</source>
        <translation>Bias entfernen</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Select a hidden or output unit first; an input unit has no bias.</source>
        <translation>Erst eine verdeckte oder Ausgabeeinheit auswählen; eine Eingabeeinheit hat keinen Bias.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Select a unit first; then Insert adds a hidden unit that it leads to.</source>
        <translation>Erst eine Einheit auswählen; dann fügt Einfg eine verdeckte Einheit hinzu, zu der sie führt.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Select edges, or units with a bias, first.</source>
        <translation>Erst Kanten oder Einheiten mit Bias auswählen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Select some units first.</source>
        <translation>Erst Einheiten auswählen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Select some units first; the edges among them are copied with them.</source>
        <translation>Erst Einheiten auswählen; die Kanten zwischen ihnen werden mitkopiert.</translation>
    </message>
    <message>
        <location filename="gui/canvas/commands.py"/>
        <source>Unfreeze</source>
        <translation>Auftauen</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <location filename="gui/panels/unit_form.py"/>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <location filename="gui/export/sheet_blocks.py"/>
        <location filename="gui/panels/document_section.py"/>
        <location filename="gui/panels/unit_form.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <source>Select a unit first; then F2 renames it.</source>
        <translation>Erst eine Einheit auswählen; dann benennt F2 sie um.</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <source>Select an edge or a unit first; then type its number.</source>
        <translation>Erst eine Kante oder Einheit auswählen; dann ihre Zahl eintippen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <source>Select an output unit first; then Y sets its target y.</source>
        <translation>Erst eine Ausgabeeinheit auswählen; dann setzt Y ihren Zielwert y.</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <source>Set bias of {}</source>
        <translation>Bias von {} setzen</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <location filename="gui/panels/edge_section.py"/>
        <source>Set weight</source>
        <translation>Gewicht setzen</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/canvas/editing.py"/>
        <source>Set {} biases</source>
        <comment>Set {} bias</comment>
        <translation>
            <numerusform>{} Bias setzen</numerusform>
            <numerusform>{} Biases setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/canvas/editing.py"/>
        <source>Set {} weights</source>
        <comment>Set {} weight</comment>
        <translation>
            <numerusform>{} Gewicht setzen</numerusform>
            <numerusform>{} Gewichte setzen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>Target y</source>
        <translation>Zielwert y</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <source>There is no such row in the data.</source>
        <translation>Eine solche Zeile gibt es in den Daten nicht.</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>Value x</source>
        <translation>Wert x</translation>
    </message>
    <message>
        <location filename="gui/canvas/editing.py"/>
        <location filename="gui/panels/edge_section.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="gui/canvas/figures.py"/>
        <source>Ring: |δ| is {}% of the largest known now; its breadth grows as the square root ({}).</source>
        <translation>Ring: |δ| ist {} % des größten jetzt bekannten; seine Breite wächst mit der Wurzel ({}).</translation>
    </message>
    <message>
        <location filename="gui/canvas/figures.py"/>
        <source>dashed, as δ is negative</source>
        <translation>gestrichelt, da δ negativ ist</translation>
    </message>
    <message>
        <location filename="gui/canvas/figures.py"/>
        <source>frozen: training leaves it as it is</source>
        <translation>eingefroren: das Training lässt es, wie es ist</translation>
    </message>
    <message>
        <location filename="gui/canvas/figures.py"/>
        <source>new {}</source>
        <translation>neues {}</translation>
    </message>
    <message>
        <location filename="gui/canvas/figures.py"/>
        <source>none, as δ is 0</source>
        <translation>keiner, da δ 0 ist</translation>
    </message>
    <message>
        <location filename="gui/canvas/figures.py"/>
        <source>whole, as δ is positive</source>
        <translation>ganz, da δ positiv ist</translation>
    </message>
    <message>
        <location filename="gui/canvas/gestures.py"/>
        <source>Arrows choose the unit to connect to; Return connects, Esc backs out.</source>
        <translation>Pfeiltasten wählen die Einheit, zu der verbunden wird; Return verbindet, Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="gui/canvas/gestures.py"/>
        <source>Drag a rectangle round what you want to select; Shift adds to the selection, Ctrl turns it round.</source>
        <translation>Ein Rechteck um das Auszuwählende ziehen; Umschalt erweitert die Auswahl, Strg kehrt sie um.</translation>
    </message>
    <message>
        <location filename="gui/canvas/gestures.py"/>
        <source>Drag to move the view.</source>
        <translation>Ziehen, um die Ansicht zu verschieben.</translation>
    </message>
    <message>
        <location filename="gui/canvas/gestures.py"/>
        <source>Drag to move; Alt lets go of the grid; Esc puts everything back.</source>
        <translation>Ziehen, um zu verschieben; Alt löst vom Gitter; Esc stellt alles zurück.</translation>
    </message>
    <message>
        <location filename="gui/canvas/gestures.py"/>
        <source>Let go on a unit to connect it, or on empty canvas to add a hidden unit; Esc backs out.</source>
        <translation>Auf einer Einheit loslassen, um sie zu verbinden, oder auf freier Fläche, um eine verdeckte Einheit hinzuzufügen; Esc bricht ab.</translation>
    </message>
    <message>
        <location filename="gui/canvas/handling.py"/>
        <source>Drag from here onto another unit to connect them, or onto empty canvas to add a hidden unit.</source>
        <translation>Von hier auf eine andere Einheit ziehen, um sie zu verbinden, oder auf freie Fläche, um eine verdeckte Einheit hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/handling.py"/>
        <source>Select a unit first; then C draws an edge from it.</source>
        <translation>Erst eine Einheit auswählen; dann zeichnet C eine Kante von ihr aus.</translation>
    </message>
    <message>
        <location filename="gui/canvas/inline_editor.py"/>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <location filename="gui/canvas/inline_editor.py"/>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>&amp;Activation</source>
        <translation>Ak&amp;tivierung</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>&amp;Freeze bias</source>
        <translation>Bias ein&amp;frieren</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>&amp;Insert a unit here</source>
        <translation>Einheit &amp;hier einfügen</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Add &amp;note here</source>
        <translation>&amp;Notiz hier einfügen</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Add b&amp;ias</source>
        <translation>Bias h&amp;inzufügen</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Add c&amp;onnected unit	Ins</source>
        <translation>&amp;Verbundene Einheit hinzufügen	Einfg</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Edit &amp;bias</source>
        <translation>&amp;Bias ändern</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Edit &amp;target	Y</source>
        <translation>&amp;Zielwert ändern	Y</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Edit &amp;value</source>
        <translation>Wert ä&amp;ndern</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Edit &amp;weight</source>
        <translation>&amp;Gewicht ändern</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Remove b&amp;ias</source>
        <translation>Bias entfe&amp;rnen</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Set activation {}</source>
        <translation>Aktivierung {} setzen</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Un&amp;freeze</source>
        <translation>Au&amp;ftauen</translation>
    </message>
    <message>
        <location filename="gui/canvas/menus.py"/>
        <source>Un&amp;freeze bias</source>
        <translation>Bias au&amp;ftauen</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>By keyboard: I, H and O place units, C connects them. File has examples, Learn has lessons.</source>
        <translation>Mit der Tastatur: I, H und O setzen Einheiten, C verbindet sie. Datei hat Beispiele, Lernen hat Lektionen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>Double-click to place a unit.</source>
        <translation>Doppelklick setzt eine Einheit.</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>Drag from a unit’s rim to another unit to draw an edge, and type its weight.</source>
        <translation>Vom Rand einer Einheit zu einer anderen ziehen zeichnet eine Kante; dann das Gewicht eintippen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>Turn the wheel, or press Ctrl and +, to read the numbers.</source>
        <translation>Am Rad drehen oder Strg und + drücken, um die Zahlen zu lesen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>With Shift it is an input, with Ctrl an output.</source>
        <translation>Mit Umschalt wird es eine Eingabe, mit Strg eine Ausgabe.</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="gui/canvas/paint_marks.py"/>
        <source>row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <location filename="gui/canvas/question.py"/>
        <source>{} is asked for</source>
        <translation>{} ist gefragt</translation>
    </message>
    <message>
        <location filename="gui/canvas/question.py"/>
        <location filename="gui/learning/session.py"/>
        <source>{} is asked for: {}.</source>
        <translation>{} ist gefragt: {}.</translation>
    </message>
    <message>
        <location filename="gui/canvas/tools.py"/>
        <source>Click places a hidden unit, Shift+click an input, Ctrl+click an output; I, H, O choose.</source>
        <translation>Klick setzt eine verdeckte Einheit, Umschalt+Klick eine Eingabe, Strg+Klick eine Ausgabe; I, H, O wählen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/tools.py"/>
        <source>Click places an input unit, Shift+click an input, Ctrl+click an output; I, H, O choose.</source>
        <translation>Klick setzt eine Eingabeeinheit, Umschalt+Klick eine Eingabe, Strg+Klick eine Ausgabe; I, H, O wählen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/tools.py"/>
        <source>Click places an output unit, Shift+click an input, Ctrl+click an output; I, H, O choose.</source>
        <translation>Klick setzt eine Ausgabeeinheit, Umschalt+Klick eine Eingabe, Strg+Klick eine Ausgabe; I, H, O wählen.</translation>
    </message>
    <message>
        <location filename="gui/canvas/tools.py"/>
        <source>Click to place a note; Ctrl+Return keeps its text.</source>
        <translation>Klicken setzt eine Notiz; Strg+Return behält ihren Text.</translation>
    </message>
    <message>
        <location filename="gui/canvas/tools.py"/>
        <source>Double-click places a unit; drag from a unit's rim draws an edge; type a number to set what is selected.</source>
        <translation>Doppelklick setzt eine Einheit; Ziehen vom Rand einer Einheit zeichnet eine Kante; eine Zahl eintippen setzt, was ausgewählt ist.</translation>
    </message>
    <message>
        <location filename="gui/canvas/tools.py"/>
        <source>Drag from a unit to another to draw an edge, or onto empty canvas to add a hidden unit.</source>
        <translation>Von einer Einheit zur anderen ziehen zeichnet eine Kante, auf freie Fläche fügt es eine verdeckte Einheit hinzu.</translation>
    </message>
    <message>
        <location filename="gui/compare/compare_runner.py"/>
        <source>Cancelled: {} had ended and are kept.</source>
        <translation>Abgebrochen: {} waren zu Ende und bleiben.</translation>
    </message>
    <message>
        <location filename="gui/compare/compare_runner.py"/>
        <source>Waiting for the compiled kernels, which make it a hundred times as fast …</source>
        <translation>Wartet auf den kompilierten Rechenkern, mit dem es hundertmal so schnell geht …</translation>
    </message>
    <message>
        <location filename="gui/compare/compare_runner.py"/>
        <source>{:,} of {:,} runs</source>
        <translation>{:,} von {:,} Läufen</translation>
    </message>
    <message>
        <location filename="gui/compare/compare_runner.py"/>
        <source>{:,} runs in {:.1f} s.</source>
        <translation>{:,} Läufe in {:.1f} s.</translation>
    </message>
    <message>
        <location filename="gui/compare/compare_runner.py"/>
        <source>{} done</source>
        <translation>{} fertig</translation>
    </message>
    <message>
        <location filename="gui/compare/compare_runner.py"/>
        <source>{} done · {} left</source>
        <translation>{} fertig · noch {}</translation>
    </message>
    <message>
        <location filename="gui/compare/curves_chart.py"/>
        <source>Loss of the runs compared</source>
        <translation>Fehler der verglichenen Läufe</translation>
    </message>
    <message>
        <location filename="gui/compare/curves_chart.py"/>
        <location filename="gui/plots/curve_pages.py"/>
        <location filename="gui/plots/loss_points.py"/>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <location filename="gui/compare/curves_chart.py"/>
        <location filename="gui/plots/curve_pages.py"/>
        <source>loss E</source>
        <translation>Fehler E</translation>
    </message>
    <message>
        <location filename="gui/compare/curves_chart.py"/>
        <source>loss E: median, middle half shaded</source>
        <translation>Fehler E: Median, mittlere Hälfte schattiert</translation>
    </message>
    <message>
        <location filename="gui/compare/curves_chart.py"/>
        <source>{} · seed {}</source>
        <translation>{} · Seed {}</translation>
    </message>
    <message>
        <location filename="gui/compare/drift.py"/>
        <source>another network is open now</source>
        <translation>ein anderes Netz ist jetzt offen</translation>
    </message>
    <message>
        <location filename="gui/compare/drift.py"/>
        <source>it has been edited since</source>
        <translation>es wurde seitdem geändert</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>&amp;Epochs</source>
        <translation>E&amp;pochen</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>&amp;First seed</source>
        <translation>&amp;Erster Seed</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>&amp;Learning rates</source>
        <translation>&amp;Lernraten</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>&amp;Seeds</source>
        <translation>&amp;Seeds</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>A run needs at least one epoch.</source>
        <translation>Ein Lauf braucht mindestens eine Epoche.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>Accuracy at least</source>
        <translation>Genauigkeit mindestens</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>Check at least one optimizer.</source>
        <translation>Mindestens einen Optimierer ankreuzen.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>E at most</source>
        <translation>E höchstens</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>Each run</source>
        <translation>Jeder Lauf</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>Goal &amp;value</source>
        <translation>Ziel&amp;wert</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>How many epochs a run makes at most.</source>
        <translation>Wie viele Epochen ein Lauf höchstens macht.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>How many seeds each group is tried with.</source>
        <translation>Mit wie vielen Seeds jede Gruppe versucht wird.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>Optimizer {}</source>
        <translation>Optimierer {}</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>Optimizers</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>The first seed; the others follow.</source>
        <translation>Der erste Seed; die anderen folgen.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>The number to be reached.</source>
        <translation>Die zu erreichende Zahl.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>These data have no classes, so that there is no accuracy: choose another goal.</source>
        <translation>Diese Daten haben keine Klassen, also gibt es keine Genauigkeit: ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>What a run is to reach; it ends there.</source>
        <translation>Was ein Lauf erreichen soll; dann endet er.</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>What varies</source>
        <translation>Was variiert</translation>
    </message>
    <message>
        <location filename="gui/compare/form.py"/>
        <source>‖∇E‖ at most</source>
        <translation>‖∇E‖ höchstens</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_chart.py"/>
        <location filename="gui/compare/run_words.py"/>
        <source>E at the end</source>
        <translation>E am Ende</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_chart.py"/>
        <source>What the groups came to</source>
        <translation>Was die Gruppen erreicht haben</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_chart.py"/>
        <source>epochs needed for {}</source>
        <translation>nötige Epochen für {}</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_chart.py"/>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_chart.py"/>
        <source>reached after {} epochs</source>
        <translation>nach {} Epochen erreicht</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_chart.py"/>
        <location filename="gui/panels/training_options.py"/>
        <source>seed {}</source>
        <translation>Seed {}</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <source>none reached it</source>
        <translation>keiner hat es erreicht</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <source>printed: {:,}</source>
        <translation>gedruckt: {:,}</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <source>reached the goal</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <source>{:,} div.</source>
        <translation>{:,} div.</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <source>{:,} diverged</source>
        <translation>{:,} divergiert</translation>
    </message>
    <message>
        <location filename="gui/compare/groups_view.py"/>
        <location filename="gui/panels/practice_bar.py"/>
        <location filename="gui/panels/predict_bar.py"/>
        <source>{:,} of {:,}</source>
        <translation>{:,} von {:,}</translation>
    </message>
    <message>
        <location filename="gui/compare/rates_field.py"/>
        <source>A learning rate must be greater than 0; “{}” is not.</source>
        <translation>Eine Lernrate muss größer als 0 sein; „{}“ ist es nicht.</translation>
    </message>
    <message>
        <location filename="gui/compare/rates_field.py"/>
        <source>A list, like {}; or steps of equal ratio: {} to 1 in 7. Empty: the document's η.</source>
        <translation>Eine Liste wie {}; oder Stufen mit gleichem Verhältnis: {} bis 1 in 7. Leer: das η des Dokuments.</translation>
    </message>
    <message>
        <location filename="gui/compare/rates_field.py"/>
        <source>Between 2 and {} learning rates can be compared; these are {}.</source>
        <translation>Zwischen 2 und {} Lernraten können verglichen werden; das sind {}.</translation>
    </message>
    <message>
        <location filename="gui/compare/rates_field.py"/>
        <source>The learning rates must go from a smaller one to a greater one.</source>
        <translation>Die Lernraten müssen von einer kleineren zu einer größeren gehen.</translation>
    </message>
    <message>
        <location filename="gui/compare/rates_field.py"/>
        <source>These are {} learning rates; at most {} can be compared.</source>
        <translation>Das sind {} Lernraten; höchstens {} können verglichen werden.</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/plots/curves_panel.py"/>
        <source>&amp;Logarithmic axis</source>
        <translation>&amp;Logarithmische Achse</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>&amp;Single runs</source>
        <translation>&amp;Einzelne Läufe</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Choose at the left what varies, and press Compare.</source>
        <translation>Links wählen, was variiert, und „Vergleichen“ drücken.</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/main_window/docks.py"/>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/compare/run_tables.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Loss by epoch</source>
        <translation>Fehler je Epoche</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Nothing compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Save CS&amp;V…</source>
        <translation>&amp;CSV speichern…</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Save every run as a line of a table, in full precision.</source>
        <translation>Jeden Lauf als Zeile einer Tabelle speichern, in voller Genauigkeit.</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Save the runs</source>
        <translation>Die Läufe speichern</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/filing.py"/>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Saved {}.</source>
        <translation>{} gespeichert.</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Share</source>
        <comment>copy or save</comment>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>Share that got there, and the epochs needed</source>
        <translation>Anteil, der es schaffte, und die nötigen Epochen</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>The printed count</source>
        <translation>Die gedruckte Zahl</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/plots/curves_panel.py"/>
        <location filename="gui/plots/surface_head.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>What can be done with the {} chart</source>
        <translation>Was mit dem Diagramm „{}“ getan werden kann</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <source>compare {}</source>
        <translation>vergleich {}</translation>
    </message>
    <message>
        <location filename="gui/compare/results_view.py"/>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>{} can't be written: choose another place.</source>
        <translation>{} kann nicht geschrieben werden: einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="gui/compare/run_tables.py"/>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <location filename="gui/compare/run_tables.py"/>
        <source>All runs ({})</source>
        <translation>Alle Läufe ({})</translation>
    </message>
    <message>
        <location filename="gui/compare/run_tables.py"/>
        <source>No run has ended yet.</source>
        <translation>Noch ist kein Lauf zu Ende.</translation>
    </message>
    <message>
        <location filename="gui/compare/run_tables.py"/>
        <source>Of the selected run:</source>
        <translation>Vom ausgewählten Lauf:</translation>
    </message>
    <message>
        <location filename="gui/compare/run_tables.py"/>
        <source>Use its &amp;result</source>
        <translation>E&amp;rgebnis übernehmen</translation>
    </message>
    <message>
        <location filename="gui/compare/run_tables.py"/>
        <source>Use its &amp;starting weights</source>
        <translation>Star&amp;tgewichte übernehmen</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>E, median</source>
        <translation>E, Median</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <location filename="gui/panels/training_form.py"/>
        <location filename="gui/panels/training_options.py"/>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Epochs 25 %</source>
        <translation>Epochen 25 %</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Epochs 50 %</source>
        <translation>Epochen 50 %</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Epochs 75 %</source>
        <translation>Epochen 75 %</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Epochs needed</source>
        <translation>Nötige Epochen</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <location filename="gui/panels/training_form.py"/>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <location filename="gui/plots/runs_button.py"/>
        <location filename="gui/plots/runs_list.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/panels/training_form.py"/>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <location filename="gui/panels/paths.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>all epochs done</source>
        <translation>alle Epochen gelaufen</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <location filename="gui/plots/curve_words.py"/>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="gui/compare/run_words.py"/>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <location filename="gui/compare/use_run.py"/>
        <source>The network has the result of seed {}</source>
        <translation>Das Netz hat das Ergebnis von Seed {}</translation>
    </message>
    <message>
        <location filename="gui/compare/use_run.py"/>
        <source>The network starts as seed {} did</source>
        <translation>Das Netz beginnt wie Seed {}</translation>
    </message>
    <message>
        <location filename="gui/compare/use_run.py"/>
        <source>{}: nothing had to be changed.</source>
        <translation>{}: nichts musste geändert werden.</translation>
    </message>
    <message>
        <location filename="gui/compare/use_run.py"/>
        <source>{}; Ctrl+Z takes that back.</source>
        <translation>{}; Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>Compare — {}</source>
        <translation>Vergleichen — {}</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>Compare — {}, as it was</source>
        <translation>Vergleichen — {}, wie es war</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <location filename="gui/export/dialog.py"/>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>“{}”, as it is now.</source>
        <translation>„{}“, wie es jetzt ist.</translation>
    </message>
    <message>
        <location filename="gui/compare/window.py"/>
        <source>“{}”, as it was when the runs began: {}.</source>
        <translation>„{}“, wie es beim Beginn der Läufe war: {}.</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>Each seed draws starting weights: {} (Training → Options…).</source>
        <translation>Jeder Seed zieht Startgewichte: {} (Training → Optionen…).</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>Weights are kept as they are (Training → Options…) and each update sees all rows in one order: all seeds do the same.</source>
        <translation>Die Gewichte bleiben, wie sie sind (Training → Optionen…), und jede Aktualisierung sieht alle Zeilen in einer Reihenfolge: alle Seeds tun dasselbe.</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>Weights are kept as they are (Training → Options…): seeds draw the biases only.</source>
        <translation>Die Gewichte bleiben, wie sie sind (Training → Optionen…): Seeds ziehen nur die Biases.</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>Weights are kept as they are (Training → Options…): seeds only vary the order of the rows.</source>
        <translation>Die Gewichte bleiben, wie sie sind (Training → Optionen…): Seeds ändern nur die Reihenfolge der Zeilen.</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>about a second</source>
        <translation>etwa eine Sekunde</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>about {:.0f} min</source>
        <translation>etwa {:.0f} min</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>about {:.0f} s</source>
        <translation>etwa {:.0f} s</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>about {} h</source>
        <translation>etwa {} h</translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>accuracy ≥ </source>
        <translation>Genauigkeit ≥ </translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/compare/wish.py"/>
        <source>{:,} learning rates</source>
        <comment>{:,} learning rate</comment>
        <translation>
            <numerusform>{:,} Lernrate</numerusform>
            <numerusform>{:,} Lernraten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/compare/wish.py"/>
        <source>{:,} optimizers</source>
        <comment>{:,} optimizer</comment>
        <translation>
            <numerusform>{:,} Optimierer</numerusform>
            <numerusform>{:,} Optimierer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/compare/wish.py"/>
        <source>{:,} runs</source>
        <comment>{:,} run</comment>
        <translation>
            <numerusform>{:,} Lauf</numerusform>
            <numerusform>{:,} Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/compare/wish.py"/>
        <source>{:,} seeds</source>
        <comment>{:,} seed</comment>
        <translation>
            <numerusform>{:,} Seed</numerusform>
            <numerusform>{:,} Seeds</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/compare/wish.py"/>
        <source>{}, at most {}.</source>
        <translation>{}, höchstens {}.</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Conventions</source>
        <translation>Konventionen</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>For every document on this computer</source>
        <translation>Für alle Dokumente auf diesem Rechner</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>In this document, and saved with it; each choice can be undone</source>
        <translation>In diesem Dokument und mit ihm gespeichert; jede Wahl lässt sich rückgängig machen</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <location filename="gui/panels/document_section.py"/>
        <source>Mean over samples</source>
        <translation>Mittel über Beispiele</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Numbers have a</source>
        <translation>Zahlen haben</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Preactivation and activation are called</source>
        <translation>Präaktivierung und Aktivierung heißen</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Significant di&amp;gits</source>
        <translation>Signifikante &amp;Ziffern</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Significant digits</source>
        <translation>Signifikante Ziffern</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <location filename="gui/panels/document_section.py"/>
        <source>Sum over samples</source>
        <translation>Summe über Beispiele</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>The error signal δ has the sign</source>
        <translation>Das Fehlersignal δ hat das Vorzeichen</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>The loss is {}, which has no ½ to leave out.</source>
        <translation>Der Fehler ist „{}“; darin ist kein ½, das wegfallen könnte.</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>The loss of a batch is the</source>
        <translation>Der Fehler eines Batches ist</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>The squared error is</source>
        <translation>Der quadratische Fehler ist</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>With ½</source>
        <translation>Mit ½</translation>
    </message>
    <message>
        <location filename="gui/conventions_dialog.py"/>
        <source>Without ½</source>
        <translation>Ohne ½</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Feeds</source>
        <translation>Speist</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Ignore</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <location filename="gui/panels/unit_form.py"/>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Marks validation rows</source>
        <translation>Markiert Validierungszeilen</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Target (class)</source>
        <translation>Zielwert (Klasse)</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>Target (number)</source>
        <translation>Zielwert (Zahl)</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>The units that this column feeds.</source>
        <translation>Die Einheiten, die diese Spalte speist.</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>The units that {} feeds</source>
        <translation>Die Einheiten, die {} speist</translation>
    </message>
    <message>
        <location filename="gui/data/column_table.py"/>
        <source>What becomes of {}</source>
        <translation>Was aus {} wird</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/data/column_table.py"/>
        <source>{} new units</source>
        <comment>a new unit</comment>
        <translation>
            <numerusform>eine neue Einheit</numerusform>
            <numerusform>{} neue Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>&amp;Hold out</source>
        <translation>&amp;Zurückhalten</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>(value − {}) / {}</source>
        <translation>(Wert − {}) / {}</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>At least one row must be left to learn from.</source>
        <translation>Mindestens eine Zeile muss zum Lernen bleiben.</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Hold out {}</source>
        <translation>{} zurückhalten</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Hold out {} % of the rows</source>
        <translation>{} % der Zeilen zurückhalten</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Learn from all rows</source>
        <translation>Von allen Zeilen lernen</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Learn from {}</source>
        <translation>Von {} lernen</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>No column is scaled.</source>
        <translation>Keine Spalte ist skaliert.</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>No input column holds numbers to scale.</source>
        <translation>Keine Eingabespalte enthält Zahlen zum Skalieren.</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Normalize the inputs</source>
        <translation>Eingaben normalisieren</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Rows for validation</source>
        <translation>Zeilen zur Validierung</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <location filename="gui/data/import_dialog.py"/>
        <location filename="gui/data/sets_dialog.py"/>
        <source>S&amp;eed</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Select rows in the Data table first.</source>
        <translation>Erst Zeilen in der Datentabelle auswählen.</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Training does not see the rows that are held out; their loss tells what the network makes of new ones.</source>
        <translation>Das Training sieht die zurückgehaltenen Zeilen nicht; ihr Fehler zeigt, was das Netz aus neuen macht.</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>Undo the scaling</source>
        <translation>Skalierung rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/data/data_tools.py"/>
        <source>{:,} rows are held out</source>
        <comment>{:,} row is held out</comment>
        <translation>
            <numerusform>{:,} Zeile wird zurückgehalten</numerusform>
            <numerusform>{:,} Zeilen werden zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{} of {} held out</source>
        <translation>{} von {} zurückgehalten</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{} of {} held out, seed {}</source>
        <translation>{} von {} zurückgehalten, Seed {}</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{} scaled</source>
        <translation>{} skaliert</translation>
    </message>
    <message>
        <location filename="gui/data/data_tools.py"/>
        <source>{}; {:,} are learned from.</source>
        <translation>{}; aus {:,} wird gelernt.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>&amp;Draw units for these columns</source>
        <translation>Einheiten für diese Spalten &amp;zeichnen</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>&amp;Feed the units there are</source>
        <translation>Vor&amp;handene Einheiten speisen</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>&amp;Hidden units</source>
        <translation>Verdeckte &amp;Einheiten</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>&amp;Standardize numbers</source>
        <translation>Zahlen &amp;standardisieren</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Draws the starting weights and the rows that are held out.</source>
        <translation>Zieht die Startgewichte und die zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>First row &amp;names the columns</source>
        <translation>Erste Zeile &amp;nennt die Spalten</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Give every column of numbers mean 0 and standard deviation 1; kept, undoable.</source>
        <translation>Jeder Zahlenspalte Mittelwert 0 und Standardabweichung 1 geben; wird gemerkt, umkehrbar.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Hidden tanh units between inputs and outputs, with every edge; 0 for none.</source>
        <translation>Verdeckte tanh-Einheiten zwischen Eingaben und Ausgaben, mit allen Kanten; 0 für keine.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Hold &amp;out for validation</source>
        <translation>Zur &amp;Validierung zurückhalten</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>How letters are stored in the file.</source>
        <translation>Wie Buchstaben in der Datei gespeichert sind.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>Inputs at the left, outputs at the right, in place of the present network; undo it.</source>
        <translation>Eingaben links, Ausgaben rechts, anstelle des jetzigen Netzes; umkehrbar.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <location filename="gui/data/importing.py"/>
        <source>Reading {} …</source>
        <translation>{} wird gelesen …</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>The columns feed units that are drawn already; units that are missing are added.</source>
        <translation>Die Spalten speisen schon gezeichnete Einheiten; fehlende werden hinzugefügt.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>The decimal mark in numbers.</source>
        <translation>Das Dezimalzeichen der Zahlen.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>The first rows, as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>This share of the rows is not learned from: it tells what was learned.</source>
        <translation>Aus diesem Anteil der Zeilen wird nicht gelernt: er zeigt, was gelernt wurde.</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>What becomes of the columns</source>
        <translation>Was aus den Spalten wird</translation>
    </message>
    <message>
        <location filename="gui/data/import_dialog.py"/>
        <source>What stands between the cells.</source>
        <translation>Was zwischen den Zellen steht.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/data/import_dialog.py"/>
        <location filename="gui/panels/pasted_block.py"/>
        <location filename="gui/widgets/number_text.py"/>
        <source>{:,} columns</source>
        <comment>{:,} column</comment>
        <translation>
            <numerusform>{:,} Spalte</numerusform>
            <numerusform>{:,} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/data/import_dialog.py"/>
        <source>{:,} of them are held out.</source>
        <comment>{:,} of them is held out.</comment>
        <translation>
            <numerusform>{:,} davon wird zurückgehalten.</numerusform>
            <numerusform>{:,} davon werden zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <location filename="gui/export/grading_dialog.py"/>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Exported {} to {}, with the numbers from before scaling.</source>
        <translation>{} nach {} exportiert, mit den Zahlen von vor dem Skalieren.</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Exported {} to {}.</source>
        <translation>{} nach {} exportiert.</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Press T to train.</source>
        <translation>T drücken, um zu trainieren.</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>Tables of text ({});;All files (*)</source>
        <translation>Texttabellen ({});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>The clipboard holds no text: copy a table first.</source>
        <translation>In der Zwischenablage ist kein Text: erst eine Tabelle kopieren.</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>{} is a spreadsheet: save it as CSV, or copy its cells and import those.</source>
        <translation>{} ist eine Tabellenkalkulation: als CSV speichern, oder ihre Zellen kopieren und importieren.</translation>
    </message>
    <message>
        <location filename="gui/data/importing.py"/>
        <source>{}: {}. {}</source>
        <translation>{}: {}. {}</translation>
    </message>
    <message>
        <location filename="gui/data/preview_table.py"/>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <location filename="gui/data/preview_table.py"/>
        <source>“{}” is not a number.</source>
        <translation>„{}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="gui/data/set_preview.py"/>
        <source>How the set looks</source>
        <translation>Wie der Datensatz aussieht</translation>
    </message>
    <message>
        <location filename="gui/data/set_preview.py"/>
        <source>{:,} rows, {} inputs</source>
        <translation>{:,} Zeilen, {} Eingaben</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>&amp;Draw a network that can learn it</source>
        <translation>&amp;Netz zeichnen, das es lernen kann</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>&amp;Noise</source>
        <translation>&amp;Rauschen</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>Built-in sets</source>
        <translation>Eingebaute Daten</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>How many rows are drawn.</source>
        <translation>Wie viele Zeilen gezogen werden.</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>Sets</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>The same seed draws the same rows and weights.</source>
        <translation>Derselbe Seed zieht dieselben Zeilen und Gewichte.</translation>
    </message>
    <message>
        <location filename="gui/data/sets_dialog.py"/>
        <source>The standard deviation of what is added at random.</source>
        <translation>Die Standardabweichung dessen, was zufällig hinzukommt.</translation>
    </message>
    <message>
        <location filename="gui/data/waiting.py"/>
        <location filename="gui/export/dialog.py"/>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>Apply the update</source>
        <translation>Aktualisierung anwenden</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>The update changes nothing: every Δ is 0, so the descent has come to rest.</source>
        <translation>Die Aktualisierung ändert nichts: jedes Δ ist 0, der Abstieg ist zur Ruhe gekommen.</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>This is a past moment of a run: branch from it to go on from here.</source>
        <translation>Das ist ein vergangener Moment eines Laufs: von ihm abzweigen, um hier weiterzumachen.</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>This is the beginning: no update has been applied.</source>
        <translation>Das ist der Anfang: noch keine Aktualisierung wurde angewendet.</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>Updated: Iteration {} begins.</source>
        <translation>Aktualisiert: Iteration {} beginnt.</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>Updated: {} Iteration {} begins.</source>
        <translation>Aktualisiert: {} Iteration {} beginnt.</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>on this sample</source>
        <translation>an diesem Beispiel</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <location filename="gui/status_line.py"/>
        <source>over {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>{} E went from {} to {}.</source>
        <translation>{} ging E von {} auf {}.</translation>
    </message>
    <message>
        <location filename="gui/descent.py"/>
        <source>“{}” was done after the update: undo it first (Ctrl+Z), then step back.</source>
        <translation>„{}“ geschah nach der Aktualisierung: erst rückgängig machen (Strg+Z), dann zurückgehen.</translation>
    </message>
    <message>
        <location filename="gui/export/captions.py"/>
        <location filename="gui/player.py"/>
        <source>line {:,} of {:,}</source>
        <translation>Schritt {:,} von {:,}</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>Exported {}.</source>
        <translation>{} exportiert.</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>Light colours suit paper and most slides.</source>
        <translation>Helle Farben passen zu Papier und den meisten Folien.</translation>
    </message>
    <message>
        <location filename="gui/export/dialog.py"/>
        <source>{} files (*{});;All files (*)</source>
        <translation>{}-Dateien (*{});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="gui/export/exporting.py"/>
        <source>Copied a picture of the network.</source>
        <translation>Ein Bild des Netzes wurde kopiert.</translation>
    </message>
    <message>
        <location filename="gui/export/exporting.py"/>
        <source>There are no lines to show.</source>
        <translation>Es gibt keine Schritte zu zeigen.</translation>
    </message>
    <message>
        <location filename="gui/export/exporting.py"/>
        <source>There is nothing to export yet: draw a network first.</source>
        <translation>Es gibt noch nichts zu exportieren: erst ein Netz zeichnen.</translation>
    </message>
    <message>
        <location filename="gui/export/exporting.py"/>
        <source>Training changes the numbers all the time: pause it (T), then export.</source>
        <translation>Das Training ändert die Zahlen ständig: anhalten (T), dann exportieren.</translation>
    </message>
    <message>
        <location filename="gui/export/film.py"/>
        <source>There is nothing in this part of the trace to be filmed.</source>
        <translation>In diesem Teil der Rechnung gibt es nichts zu filmen.</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source> frames a second</source>
        <translation> Bilder pro Sekunde</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <location filename="gui/export/picture_dialog.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>Frame shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>GIF, for web pages and chats</source>
        <translation>GIF, für Webseiten und Chats</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>How large the film is.</source>
        <translation>Wie groß der Film ist.</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>How much is done from frame to frame.</source>
        <translation>Wie viel von Bild zu Bild getan wird.</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>Look at another frame.</source>
        <translation>Ein anderes Bild ansehen.</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>MP4, for slides</source>
        <translation>MP4, für Folien</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <location filename="gui/export/picture_dialog.py"/>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>What kind of file it becomes.</source>
        <translation>Welche Art von Datei es wird.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/export/film_dialog.py"/>
        <source>{:,} frames, {}</source>
        <comment>{:,} frame, {}</comment>
        <translation>
            <numerusform>{:,} Bild, {}</numerusform>
            <numerusform>{:,} Bilder, {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <location filename="gui/export/picture_dialog.py"/>
        <source>{:,} × {:,} pixels</source>
        <translation>{:,} × {:,} Pixel</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>{} min {} s</source>
        <translation>{} min {} s</translation>
    </message>
    <message>
        <location filename="gui/export/film_dialog.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>&amp;Grade…</source>
        <translation>&amp;Bewerten…</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Answers (*.chainrule *.csv *.json)</source>
        <translation>Antworten (*.chainrule *.csv *.json)</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>As handed out</source>
        <translation>Wie ausgegeben</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Asked for</source>
        <translation>Gefragt war</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Choose the files with the answers, or the folder in which they are.</source>
        <translation>Die Dateien mit den Antworten wählen oder den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Every number is judged anew against “{}”, or the variant of it that a file holds. Answers about any other network are refused by name.</source>
        <translation>Jede Zahl wird neu geprüft, gegen „{}“ oder die Variante davon, die eine Datei enthält. Antworten zu anderen Netzen werden namentlich abgewiesen.</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Files of answers</source>
        <translation>Dateien mit Antworten</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Files that were practised in (.chainrule), or tables of line and answer (.csv, .json).</source>
        <translation>Dateien, in denen geübt wurde (.chainrule), oder Tabellen aus Schritt und Antwort (.csv, .json).</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Folder of answers</source>
        <translation>Ordner mit Antworten</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Grade answers</source>
        <translation>Antworten bewerten</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>There are no answers in {}.</source>
        <translation>In {} sind keine Antworten.</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>There is no {}.</source>
        <translation>{} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>What was to be filled in.</source>
        <translation>Was auszufüllen war.</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>Write the marks</source>
        <translation>Bewertung schreiben</translation>
    </message>
    <message>
        <location filename="gui/export/grading_dialog.py"/>
        <source>{} marks.csv</source>
        <translation>{} Bewertung.csv</translation>
    </message>
    <message>
        <location filename="gui/export/mp4.py"/>
        <source>MP4 needs the package “av”, which is not installed here. A GIF needs nothing.</source>
        <translation>MP4 braucht das Paket „av“, das hier nicht installiert ist. Ein GIF braucht nichts.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Copied the picture.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Copy the picture, to paste it into a slide.</source>
        <translation>Das Bild kopieren, um es in eine Folie einzufügen.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>How many pixels lie on an inch where it is printed.</source>
        <translation>Wie viele Pixel gedruckt auf einem Zoll liegen.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>How wide the picture is.</source>
        <translation>Wie breit das Bild ist.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Lights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Nothing behind the network, so that a slide shines through.</source>
        <translation>Nichts hinter dem Netz, so dass eine Folie durchscheint.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>PDF, for documents and LaTeX</source>
        <translation>PDF, für Dokumente und LaTeX</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>PNG, pixels</source>
        <translation>PNG, Pixel</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>SVG, for slides and the web</source>
        <translation>SVG, für Folien und das Web</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>The names of the units.</source>
        <translation>Die Namen der Einheiten.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>The notes beside the network.</source>
        <translation>Die Notizen neben dem Netz.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>The numbers as they stand at the current line.</source>
        <translation>Die Zahlen, wie sie beim aktuellen Schritt stehen.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Transparent</source>
        <translation>Durchsichtig</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <location filename="gui/main_window/docks.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>What the current line reads and writes.</source>
        <translation>Was der aktuelle Schritt liest und schreibt.</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="gui/export/picture_dialog.py"/>
        <source>{:,} × {:,} mm</source>
        <translation>{:,} × {:,} mm</translation>
    </message>
    <message>
        <location filename="gui/export/pictures.py"/>
        <source>A neural network, drawn with Chainrule.</source>
        <translation>Ein neuronales Netz, gezeichnet mit Chainrule.</translation>
    </message>
    <message>
        <location filename="gui/export/pictures.py"/>
        <source>{:,} × {:,} pixels are too many: make it smaller.</source>
        <translation>{:,} × {:,} Pixel sind zu viele: kleiner machen.</translation>
    </message>
    <message>
        <location filename="gui/export/preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_blocks.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_blocks.py"/>
        <location filename="gui/export/sheet_pages.py"/>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_blocks.py"/>
        <location filename="gui/export/sheet_pages.py"/>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Also write each network as a file that students practise in and return, to be graded.</source>
        <translation>Auch jedes Netz als Datei schreiben, in der geübt und die zum Bewerten zurückgegeben wird.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Blank</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/panels/cache.py"/>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <source>Error signals δ</source>
        <translation>Fehlersignale δ</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Files to practise in</source>
        <translation>Dateien zum Üben</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Give each blank its formula in symbols, as a help.</source>
        <translation>Jeder Lücke ihre Formel in Symbolen geben, als Hilfe.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>HTML, for a browser</source>
        <translation>HTML, für einen Browser</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>LaTeX, with TikZ</source>
        <translation>LaTeX, mit TikZ</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Make</source>
        <translation>Machen</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>So many networks with friendly numbers of their own, one for each student.</source>
        <translation>So viele Netze mit eigenen freundlichen Zahlen, eines für jeden.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Solutions</source>
        <translation>Lösungen</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>The files go into “{}”, beside the sheets.</source>
        <translation>Die Dateien kommen in „{}“, neben die Blätter.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>The same seed draws the same variants again.</source>
        <translation>Derselbe Seed zieht dieselben Varianten noch einmal.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/export/stops.py"/>
        <location filename="gui/learning/stage_form.py"/>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/panels/equation_painting.py"/>
        <location filename="gui/panels/steps_model.py"/>
        <location filename="gui/panels/timeline_scale.py"/>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>What is to be filled in.</source>
        <translation>Was auszufüllen ist.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>What it is printed on.</source>
        <translation>Worauf gedruckt wird.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>What stands at the top of each sheet.</source>
        <translation>Was oben auf jedem Blatt steht.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Which sheets are in the file.</source>
        <translation>Welche Blätter in der Datei sind.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>With formulas</source>
        <translation>Mit Formeln</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Worksheets</source>
        <translation>Arbeitsblätter</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>Worksheets, then solutions</source>
        <translation>Arbeitsblätter, dann Lösungen</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_dialog.py"/>
        <source>none: as drawn</source>
        <translation>keine: wie gezeichnet</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_files.py"/>
        <source>There are only {} different variants of this network: ask for no more.</source>
        <translation>Von diesem Netz gibt es nur {} verschiedene Varianten: nicht mehr verlangen.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_files.py"/>
        <source>There is a folder “{}” already: choose another name, or move it away.</source>
        <translation>Es gibt schon einen Ordner „{}“: einen anderen Namen wählen, oder ihn verschieben.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_files.py"/>
        <source>{} can't be made: {}.</source>
        <translation>{} kann nicht angelegt werden: {}.</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_pages.py"/>
        <location filename="gui/export/storyboard.py"/>
        <source>page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_pages.py"/>
        <source>solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <location filename="gui/export/sheet_pages.py"/>
        <source>worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>Backward pass and gradients</source>
        <translation>Rückwärtsschritt und Gradienten</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>Each line</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>Each phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>Each unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>Forward pass and loss</source>
        <translation>Vorwärtsschritt und Fehler</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>The current phase</source>
        <translation>Die aktuelle Phase</translation>
    </message>
    <message>
        <location filename="gui/export/stops.py"/>
        <source>The whole trace</source>
        <translation>Die ganze Rechnung</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard.py"/>
        <source>There is nothing in this part of the trace to be shown.</source>
        <translation>In diesem Teil der Rechnung gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Export storyboard</source>
        <translation>Storyboard exportieren</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>How much is done from panel to panel.</source>
        <translation>Wie viel von Feld zu Feld getan wird.</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>How the paper lies.</source>
        <translation>Wie das Papier liegt.</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Numbers that would be too small in print are left out of the networks.</source>
        <translation>Zahlen, die gedruckt zu klein wären, werden in den Netzen weggelassen.</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>PDF, pages</source>
        <translation>PDF, Seiten</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>PNG, one strip</source>
        <translation>PNG, ein Streifen</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Panels side by side: as many as leave every number readable, or so many. {}</source>
        <translation>Felder nebeneinander: so viele, dass jede Zahl lesbar bleibt, oder so viele wie gewählt. {}</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>SVG, one strip</source>
        <translation>SVG, ein Streifen</translation>
    </message>
    <message>
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>{1} on {0:,} pages</source>
        <comment>{1} on {0:,} page</comment>
        <translation>
            <numerusform>{1} auf {0:,} Seite</numerusform>
            <numerusform>{1} auf {0:,} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/export/storyboard_dialog.py"/>
        <source>{:,} panels</source>
        <comment>{:,} panel</comment>
        <translation>
            <numerusform>{:,} Feld</numerusform>
            <numerusform>{:,} Felder</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/export/target.py"/>
        <source>{} can't be written: {}. Export it elsewhere.</source>
        <translation>{} kann nicht geschrieben werden: {}. Anderswohin exportieren.</translation>
    </message>
    <message>
        <location filename="gui/export/telling_dialog.py"/>
        <source>By</source>
        <translation>Je</translation>
    </message>
    <message>
        <location filename="gui/export/telling_dialog.py"/>
        <source>Tell</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <location filename="gui/export/telling_dialog.py"/>
        <source>The part of the trace that is told.</source>
        <translation>Der Teil der Rechnung, der erzählt wird.</translation>
    </message>
    <message>
        <location filename="gui/faces.py"/>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <location filename="gui/faces.py"/>
        <source>&amp;Pause training</source>
        <translation>Training &amp;anhalten</translation>
    </message>
    <message>
        <location filename="gui/faces.py"/>
        <source>&amp;Redo {}</source>
        <translation>&amp;Wiederholen: {}</translation>
    </message>
    <message>
        <location filename="gui/faces.py"/>
        <source>&amp;Undo {}</source>
        <translation>&amp;Rückgängig: {}</translation>
    </message>
    <message>
        <location filename="gui/file_type.py"/>
        <source>The desktop can't be told: “update-mime-database” (package shared-mime-info) and “xdg-mime” (package xdg-utils) are needed.</source>
        <translation>Dem Desktop kann es nicht gesagt werden: „update-mime-database“ (Paket shared-mime-info) und „xdg-mime“ (Paket xdg-utils) werden gebraucht.</translation>
    </message>
    <message>
        <location filename="gui/file_type.py"/>
        <source>macOS opens files by double-click with application bundles only: use File ▸ Open, or drop it here.</source>
        <translation>macOS öffnet Dateien per Doppelklick nur mit Programmpaketen: Datei ▸ Öffnen nehmen, oder die Datei hierher ziehen.</translation>
    </message>
    <message>
        <location filename="gui/file_type.py"/>
        <source>“{}” failed: {}</source>
        <translation>„{}“ schlug fehl: {}</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>Chainrule networks (*{});;All files (*)</source>
        <translation>Chainrule-Netze (*{});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>Open a network</source>
        <translation>Ein Netz öffnen</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>Opened {}.</source>
        <translation>{} geöffnet.</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>Save the changes to “{}”?</source>
        <translation>Die Änderungen an „{}“ speichern?</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>Save the network</source>
        <translation>Das Netz speichern</translation>
    </message>
    <message>
        <location filename="gui/filing.py"/>
        <source>They are lost if you don't.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <location filename="gui/follower.py"/>
        <source>Stepping {}.</source>
        <translation>Durchgegangen wird: {}.</translation>
    </message>
    <message>
        <location filename="gui/follower.py"/>
        <source>The network changed: the trace fell back {}; what was computed after it is cleared.</source>
        <translation>Das Netz hat sich geändert: die Rechnung fiel {} zurück; was danach berechnet wurde, ist gelöscht.</translation>
    </message>
    <message>
        <location filename="gui/follower.py"/>
        <source>one sample</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <location filename="gui/follower.py"/>
        <source>to its beginning</source>
        <translation>an ihren Anfang</translation>
    </message>
    <message>
        <location filename="gui/follower.py"/>
        <source>to line {:,}, {}</source>
        <translation>auf Schritt {:,}, {},</translation>
    </message>
    <message>
        <location filename="gui/follower.py"/>
        <source>{} as one batch, as seen from row {}</source>
        <translation>{} als ein Batch, von Zeile {} aus gesehen</translation>
    </message>
    <message>
        <location filename="gui/learning/exercise_record.py"/>
        <source>The exercise in the file can't be read: begin a new one.</source>
        <translation>Die Übung in der Datei kann nicht gelesen werden: eine neue beginnen.</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>&amp;Run over {:,} seeds</source>
        <translation>Übe&amp;r {:,} Seeds laufen lassen</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>How it was done</source>
        <translation>Wie es gemacht wurde</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>No printed count of sweeps is known here.</source>
        <translation>Hier ist keine gedruckte Zahl von Durchgängen bekannt.</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>Train it from many starting weights in Compare, with progress and Cancel.</source>
        <translation>Unter „Vergleichen“ von vielen Startgewichten aus trainieren, mit Fortschritt und Abbrechen.</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>not printed, or not found</source>
        <translation>nicht gedruckt, oder nicht gefunden</translation>
    </message>
    <message>
        <location filename="gui/learning/experiment_dialog.py"/>
        <source>{:,} sweeps are printed.</source>
        <translation>Gedruckt sind {:,} Durchgänge.</translation>
    </message>
    <message>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="gui/learning/gallery_dialog.py"/>
        <source>This document has no printed figures: Learn → Gallery has networks that do.</source>
        <translation>Dieses Dokument hat keine gedruckten Zahlen: Lernen → Galerie hat Netze mit welchen.</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson.py"/>
        <source>This stage of the lesson leaves the numbers as they are. Go on to where it asks you to change them.</source>
        <translation>Dieser Abschnitt der Lektion lässt die Zahlen, wie sie sind. Dahin weitergehen, wo sie geändert werden sollen.</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>&amp;Title</source>
        <translation>Tite&amp;l</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Add</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Make a lesson</source>
        <translation>Lektion schreiben</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>New stage</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Read this first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <location filename="gui/panels/data.py"/>
        <source>Remove</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Remove the lesson</source>
        <translation>Lektion entfernen</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Stage {} needs a title.</source>
        <translation>Abschnitt {} braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Stages</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>The lesson needs a title.</source>
        <translation>Die Lektion braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <location filename="gui/learning/lesson_dialog.py"/>
        <source>What is this network, and what is there to find out about it?</source>
        <translation>Was ist dieses Netz, und was lässt sich daran herausfinden?</translation>
    </message>
    <message>
        <location filename="gui/learning/practice.py"/>
        <source>All are right.</source>
        <translation>Alle sind richtig.</translation>
    </message>
    <message>
        <location filename="gui/learning/practice.py"/>
        <source>Nothing is being practised.</source>
        <translation>Es wird nichts geübt.</translation>
    </message>
    <message>
        <location filename="gui/learning/practice.py"/>
        <source>{} is noted; it is checked when you ask for it.</source>
        <translation>{} ist notiert; geprüft wird auf Wunsch.</translation>
    </message>
    <message>
        <location filename="gui/learning/practice.py"/>
        <source>{} of {} are right. Go on with {}: {}</source>
        <translation>{} von {} sind richtig. Weiter mit {}: {}</translation>
    </message>
    <message>
        <location filename="gui/learning/predicting.py"/>
        <source>Nothing is to be guessed.</source>
        <translation>Es gibt nichts zu raten.</translation>
    </message>
    <message>
        <location filename="gui/learning/predicting.py"/>
        <source>Return goes on to the next line that is guessed.</source>
        <translation>Return geht weiter zum nächsten Schritt, der geraten wird.</translation>
    </message>
    <message>
        <location filename="gui/learning/predicting.py"/>
        <source>click, and guess it in the bar</source>
        <translation>anklicken und in der Leiste raten</translation>
    </message>
    <message>
        <location filename="gui/learning/predicting.py"/>
        <source>guess its sign and size, then Return shows it</source>
        <translation>Vorzeichen und Größe raten, dann zeigt Return es</translation>
    </message>
    <message>
        <location filename="gui/learning/session.py"/>
        <source>A line is falsified, so what the network truly computes is not shown until the end.</source>
        <translation>Ein Schritt ist gefälscht; was das Netz in Wahrheit rechnet, wird darum bis zum Ende nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="gui/learning/session.py"/>
        <source>The numbers changed, so the exercise ended: what was done was about others.</source>
        <translation>Die Zahlen haben sich geändert, also ist die Übung zu Ende: was getan war, galt anderen.</translation>
    </message>
    <message>
        <location filename="gui/learning/session.py"/>
        <source>click, or type it while the canvas has the keyboard</source>
        <translation>anklicken, oder eintippen, während die Zeichenfläche die Tastatur hat</translation>
    </message>
    <message>
        <location filename="gui/learning/session.py"/>
        <source>fill it in, or ask for a hint</source>
        <translation>ausfüllen, oder um einen Hinweis bitten</translation>
    </message>
    <message>
        <location filename="gui/learning/session.py"/>
        <source>{} is asked for, and this could give it away: answer the lines first, or end the exercise.</source>
        <translation>Nach {} ist gefragt, und das hier könnte es verraten: erst die Schritte beantworten oder die Übung beenden.</translation>
    </message>
    <message>
        <location filename="gui/learning/spotting.py"/>
        <source>These numbers are falsified: end the search (Esc in its bar) before you apply the update.</source>
        <translation>Diese Zahlen sind verfälscht: erst die Suche beenden (Esc in ihrer Leiste), dann die Aktualisierung anwenden.</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>&amp;Decimals</source>
        <translation>&amp;Dezimalen</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>&amp;E below</source>
        <translation>&amp;E unter</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>&amp;Part</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>A blank line begins a paragraph; write names like s_j or w_{i→j}.</source>
        <translation>Eine Leerzeile beginnt einen Absatz; Namen wie s_j oder w_{i→j} schreiben.</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>E comes below a positive number only: write one, e.g. 0.01.</source>
        <translation>E kommt nur unter eine positive Zahl: eine schreiben, z. B. 0.01.</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>Network, data and training may be changed</source>
        <translation>Netz, Daten und Training dürfen geändert werden</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>To &amp;do</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>Training is done when E comes below this.</source>
        <translation>Das Training ist erledigt, wenn E darunter kommt.</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>What there is to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <location filename="gui/learning/stage_form.py"/>
        <source>Which part of the trace is seen, guessed or filled in.</source>
        <translation>Welcher Teil der Rechnung angesehen, geraten oder ausgefüllt wird.</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/panels/data.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/plots/surface_canvas.py"/>
        <source>Error surface</source>
        <translation>Fehlerfläche</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/panels/paths.py"/>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <source>Proof</source>
        <translation>Probe</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/plots/response_plot.py"/>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <location filename="gui/panels/steps.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="gui/main_window/docks.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="gui/main_window/moment_banner.py"/>
        <source>&amp;Branch from here</source>
        <translation>Von hier &amp;abzweigen</translation>
    </message>
    <message>
        <location filename="gui/main_window/moment_banner.py"/>
        <source>Back to &amp;now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <location filename="gui/main_window/moment_banner.py"/>
        <source>Give the network these weights, to train on from here: one edit.</source>
        <translation>Dem Netz diese Gewichte geben, um von hier weiterzutrainieren: eine Änderung.</translation>
    </message>
    <message>
        <location filename="gui/main_window/moment_banner.py"/>
        <source>Show the document's own weights again (Esc).</source>
        <translation>Wieder die eigenen Gewichte des Dokuments zeigen (Esc).</translation>
    </message>
    <message>
        <location filename="gui/main_window/moment_banner.py"/>
        <source>not the document’s weights</source>
        <translation>nicht die Gewichte des Dokuments</translation>
    </message>
    <message>
        <location filename="gui/main_window/moment_banner.py"/>
        <source>training goes on</source>
        <translation>das Training läuft weiter</translation>
    </message>
    <message>
        <location filename="gui/main_window/slots.py"/>
        <source>A double-click on a .chainrule file opens it with this program now.</source>
        <translation>Ein Doppelklick auf eine .chainrule-Datei öffnet sie jetzt mit diesem Programm.</translation>
    </message>
    <message>
        <location filename="gui/main_window/slots.py"/>
        <source>A double-click on a .chainrule file opens this program no longer.</source>
        <translation>Ein Doppelklick auf eine .chainrule-Datei öffnet dieses Programm nicht mehr.</translation>
    </message>
    <message>
        <location filename="gui/main_window/slots.py"/>
        <source>The language changes when Chainrule is started the next time.</source>
        <translation>Die Sprache wechselt, wenn Chainrule das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <location filename="gui/main_window/window.py"/>
        <source>&amp;Panels</source>
        <translation>Fens&amp;ter</translation>
    </message>
    <message>
        <location filename="gui/main_window/window.py"/>
        <source>&lt;h3&gt;Chainrule&lt;/h3&gt;&lt;p&gt;Draw a neural network, click through the chain rule, and watch it learn.&lt;/p&gt;&lt;p&gt;Every number on the screen comes from an equation that you can step to.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Chainrule&lt;/h3&gt;&lt;p&gt;Ein neuronales Netz zeichnen, sich durch die Kettenregel klicken und ihm beim Lernen zusehen.&lt;/p&gt;&lt;p&gt;Jede Zahl auf dem Bildschirm kommt aus einer Gleichung, zu der man gehen kann.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="gui/main_window/window.py"/>
        <source>About Chainrule</source>
        <translation>Über Chainrule</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Data</source>
        <translation>Da&amp;ten</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Experiments, over many seeds</source>
        <translation>Experimente, über viele Startwerte</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Galler&amp;y</source>
        <translation>Galer&amp;ie</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache (Language)</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Open {}.</source>
        <translation>{} öffnen.</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>P&amp;redict</source>
        <translation>Vorher&amp;sagen</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Show on &amp;edges</source>
        <translation>Zeigen an K&amp;anten</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Show on &amp;units</source>
        <translation>Zeigen an &amp;Einheiten</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <location filename="gui/panels/data.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <location filename="gui/panels/training.py"/>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="gui/menus.py"/>
        <source>Worked examples</source>
        <translation>Durchgerechnete Beispiele</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>Branch from {}</source>
        <translation>Abzweigen von {}</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>Pause the training (T) first: branching starts another run.</source>
        <translation>Erst das Training anhalten (T): Abzweigen beginnt einen anderen Lauf.</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>The network has other units or edges than in {}.</source>
        <translation>Das Netz hat andere Einheiten oder Kanten als in {}.</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>The weights are those of {}: train on from here.</source>
        <translation>Die Gewichte sind die von {}: von hier weitertrainieren.</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <location filename="gui/plots/curve_sources.py"/>
        <source>epoch {:,}</source>
        <translation>Epoche {:,}</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <location filename="gui/panels/timeline.py"/>
        <source>iteration {:,}</source>
        <translation>Iteration {:,}</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>{} has no history.</source>
        <translation>{} hat keinen Verlauf.</translation>
    </message>
    <message>
        <location filename="gui/moments.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="gui/panels/answer_line.py"/>
        <source>Answer: {}</source>
        <translation>Antwort: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/answer_line.py"/>
        <source>a number or an expression</source>
        <translation>eine Zahl oder ein Ausdruck</translation>
    </message>
    <message>
        <location filename="gui/panels/batch_choice.py"/>
        <source>Row {} by itself</source>
        <translation>Zeile {} für sich</translation>
    </message>
    <message>
        <location filename="gui/panels/batch_choice.py"/>
        <source>Step one row of the data, or all that are learned from as one batch, with one E and one gradient.  (Alt+B)</source>
        <translation>Eine Zeile der Daten durchgehen, oder alle, aus denen gelernt wird, als einen Batch mit einem E und einem Gradienten.  (Alt+B)</translation>
    </message>
    <message>
        <location filename="gui/panels/batch_choice.py"/>
        <source>The whole batch</source>
        <translation>Der ganze Batch</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/batch_choice.py"/>
        <source>The whole batch: {1} rows</source>
        <comment>The whole batch: {1} row</comment>
        <translation>
            <numerusform>Der ganze Batch: {1} Zeile</numerusform>
            <numerusform>Der ganze Batch: {1} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/batch_choice.py"/>
        <source>This row</source>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <location filename="gui/panels/batch_choice.py"/>
        <source>What is stepped</source>
        <translation>Was durchgegangen wird</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>All gradients take {} multiplications: here the cache saves none.</source>
        <translation>Alle Gradienten brauchen {} Multiplikationen: hier spart der Cache keine.</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>Nothing is cached yet</source>
        <translation>Noch ist nichts gemerkt</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>The cache is filled on the way back from the loss: give this row of the data a target y.</source>
        <translation>Der Cache füllt sich auf dem Rückweg vom Fehler: dieser Zeile der Daten einen Zielwert y geben.</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>The cache of this large network is being counted …</source>
        <translation>Der Cache dieses großen Netzes wird gezählt …</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <location filename="gui/panels/explain.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>With the cache, all gradients together take {} multiplications; multiplying out every path anew would take {}. It saves {:.0%}.</source>
        <translation>Mit dem Cache brauchen alle Gradienten zusammen {} Multiplikationen; jeden Pfad neu auszumultiplizieren bräuchte {}. Er spart {:.0%}.</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>line {:,}</source>
        <translation>Schritt {:,}</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>line {}</source>
        <translation>Schritt {}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/cache.py"/>
        <source>{1} error signals</source>
        <comment>{1} error signal</comment>
        <translation>
            <numerusform>{1} Fehlersignal</numerusform>
            <numerusform>{1} Fehlersignale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/cache.py"/>
        <source>{1} gradients</source>
        <comment>{1} gradient</comment>
        <translation>
            <numerusform>{1} Gradienten</numerusform>
            <numerusform>{1} Gradienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/cache.py"/>
        <source>{1}: lines {2}, lit in Steps.</source>
        <comment>{1}: line {2}, lit in Steps.</comment>
        <translation>
            <numerusform>{1}: Schritt {2}, bei den Schritten beleuchtet.</numerusform>
            <numerusform>{1}: Schritte {2}, bei den Schritten beleuchtet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="gui/panels/cache.py"/>
        <source>{} is made in line {}, and its number goes into {} and {}</source>
        <translation>{} entsteht in Schritt {}, und seine Zahl geht ein in {} und {}</translation>
    </message>
    <message>
        <location filename="gui/panels/cell_pointing.py"/>
        <location filename="gui/panels/equation_menu.py"/>
        <source>&amp;Explain this number</source>
        <translation>Diese Zahl &amp;erklären</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Add an empty row at the end.  (Insert: above the current row)</source>
        <translation>Eine leere Zeile am Ende hinzufügen.  (Einfg: über der aktuellen Zeile)</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Add row</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Drop a table (CSV) on the window, or open a built-in set. Or place an input and an output unit: their columns appear here.</source>
        <translation>Eine Tabelle (CSV) auf das Fenster ziehen, oder eingebaute Daten öffnen. Oder eine Eingabe- und eine Ausgabeeinheit setzen: hier erscheinen ihre Spalten.</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Pasted {} into the columns that the first row names: {}.</source>
        <translation>{} in die Spalten eingefügt, die die erste Zeile nennt: {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Pasted {}.</source>
        <translation>{} eingefügt.</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Pasted {}; the first row, “{}”, names no units of this network and was left out.</source>
        <translation>{} eingefügt; die erste Zeile, „{}“, nennt keine Einheiten dieses Netzes und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Remove the selected rows.  (Ctrl+−)</source>
        <translation>Die ausgewählten Zeilen entfernen.  (Strg+−)</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Step the current row.  (Ctrl+Return, or click its number)</source>
        <translation>Die aktuelle Zeile durchgehen.  (Strg+Return, oder Klick auf ihre Nummer)</translation>
    </message>
    <message>
        <location filename="gui/panels/data.py"/>
        <source>Step this sample</source>
        <translation>Dieses Beispiel durchgehen</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/data.py"/>
        <location filename="gui/plots/response_words.py"/>
        <source>{1} rows</source>
        <comment>{1} row</comment>
        <translation>
            <numerusform>{1} Zeile</numerusform>
            <numerusform>{1} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>1 means {}, 0 {}.</source>
        <translation>1 bedeutet {}, 0 {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>1 means {}.</source>
        <translation>1 bedeutet {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Clear data</source>
        <translation>Daten leeren</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Click to step row {}.</source>
        <translation>Klicken, um Zeile {} durchzugehen.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Empty.</source>
        <translation>Leer.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>From the column “{}”.</source>
        <translation>Aus der Spalte „{}“.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Insert {}</source>
        <translation>{} einfügen</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>It is held out for validation: training does not see it.</source>
        <translation>Sie ist zur Validierung zurückgehalten: das Training sieht sie nicht.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>The target y.</source>
        <translation>Der Zielwert y.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>The value x.</source>
        <translation>Der Wert x.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>Type here to add a row.</source>
        <translation>Hier tippen, um eine Zeile hinzuzufügen.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>input</source>
        <comment>in a heading</comment>
        <translation>Eing.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>target</source>
        <comment>in a heading</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="gui/panels/data_model.py"/>
        <source>{} Scaled: {}.</source>
        <translation>{} Skaliert: {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/data_state.py"/>
        <source>Rows…</source>
        <translation>Zeilen…</translation>
    </message>
    <message>
        <location filename="gui/panels/data_state.py"/>
        <source>Unscale</source>
        <translation>Unskaliert</translation>
    </message>
    <message>
        <location filename="gui/panels/doctor.py"/>
        <source>Looking…</source>
        <translation>Sehe nach…</translation>
    </message>
    <message>
        <location filename="gui/panels/doctor.py"/>
        <source>Nothing keeps this run from learning, as far as can be seen.</source>
        <translation>Nichts hindert diesen Lauf am Lernen, soweit zu sehen ist.</translation>
    </message>
    <message>
        <location filename="gui/panels/doctor.py"/>
        <source>The network and its data go together, as far as can be seen. Train it (T): the doctor looks at the run.</source>
        <translation>Netz und Daten passen zusammen, soweit zu sehen ist. Trainieren (T): der Doktor sieht sich den Lauf an.</translation>
    </message>
    <message>
        <location filename="gui/panels/doctor.py"/>
        <source>Why isn't it learning?</source>
        <translation>Warum lernt es nicht?</translation>
    </message>
    <message>
        <location filename="gui/panels/doctor_chip.py"/>
        <source>Doctor: {}</source>
        <translation>Doktor: {}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/doctor_chip.py"/>
        <source>findings</source>
        <comment>finding</comment>
        <translation>
            <numerusform>Befund</numerusform>
            <numerusform>Befunde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/doctor_chip.py"/>
        <source>{} Click to see why, and what to try.  (Y)</source>
        <translation>{} Klicken, um zu sehen, warum, und was zu versuchen ist.  (Y)</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <location filename="gui/panels/training_form.py"/>
        <source>Batch loss</source>
        <translation>Batchfehler</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <location filename="gui/panels/training_form.py"/>
        <source>How the samples of a batch make one loss.</source>
        <translation>Wie aus den Beispielen eines Batches ein Fehler wird.</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <source>Loss E</source>
        <translation>Fehler E</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <source>Select what this is about.</source>
        <translation>Auswählen, worum es geht.</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <source>Still missing</source>
        <translation>Fehlt noch</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <source>The network's name.</source>
        <translation>Der Name des Netzes.</translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <source>What training makes small.</source>
        <translation>Was das Training klein macht.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/document_section.py"/>
        <location filename="gui/status_line.py"/>
        <source>parameters</source>
        <comment>parameter</comment>
        <translation>
            <numerusform>Parameter</numerusform>
            <numerusform>Parameter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/document_section.py"/>
        <source>✓ Ready to step and to train.</source>
        <translation>✓ Bereit zum Durchgehen und Trainieren.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_list.py"/>
        <source>Double-click to select this edge.</source>
        <translation>Doppelklick wählt diese Kante aus.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_list.py"/>
        <location filename="gui/panels/values.py"/>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_list.py"/>
        <source>Edges of the unit</source>
        <translation>Kanten der Einheit</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_list.py"/>
        <location filename="gui/panels/values_model.py"/>
        <location filename="gui/widgets/number_label.py"/>
        <location filename="gui/widgets/parameter_table.py"/>
        <source>Not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_list.py"/>
        <source>Set weight {}</source>
        <translation>Gewicht {} setzen</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <source>Freeze weight</source>
        <translation>Gewicht einfrieren</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <location filename="gui/panels/values_model.py"/>
        <source>Gradient: ${minus}δ of the target times $z of the source.</source>
        <translation>Gradient: ${minus}δ des Ziels mal $z der Quelle.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <source>The cached factor w·σ′($s) of the source: how much $s of the target changes with it.</source>
        <translation>Der gemerkte Faktor w·σ′($s) der Quelle: wie stark sich $s des Ziels mit ihm ändert.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <source>The weight w.</source>
        <translation>Das Gewicht w.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <source>Training leaves a frozen weight alone.</source>
        <translation>Ein eingefrorenes Gewicht lässt das Training in Ruhe.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <source>Unfreeze weight</source>
        <translation>Gewicht auftauen</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <location filename="gui/panels/values_model.py"/>
        <source>What the update adds to the weight.</source>
        <translation>Was die Aktualisierung zum Gewicht addiert.</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <location filename="gui/panels/unit_form.py"/>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <location filename="gui/panels/edge_section.py"/>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_menu.py"/>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_menu.py"/>
        <source>&amp;Unfold the line</source>
        <translation>Schritt e&amp;ntfalten</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_menu.py"/>
        <source>Copy as &amp;LaTeX</source>
        <translation>Als &amp;LaTeX kopieren</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_menu.py"/>
        <source>Copy as &amp;picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_picture.py"/>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_picture.py"/>
        <source>Press N or ▶ to compute the first line.</source>
        <translation>N oder ▶ drücken, um den ersten Schritt zu berechnen.</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_picture.py"/>
        <source>There is nothing behind this line to unfold: all that it reads is given, or kept from the forward pass.</source>
        <translation>Hinter diesem Schritt gibt es nichts zu entfalten: alles, was er liest, ist gegeben oder vom Vorwärtsschritt behalten.</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_picture.py"/>
        <source>Unfold</source>
        <translation>Entfalten</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_picture.py"/>
        <source>Unfolded, this line is too long for this window.</source>
        <translation>Entfaltet ist dieser Schritt zu lang für dieses Fenster.</translation>
    </message>
    <message>
        <location filename="gui/panels/equation_picture.py"/>
        <source>Write the line out, down to inputs and weights, or fold it again.  (Shift+U)</source>
        <translation>Den Schritt bis zu Eingaben und Gewichten entfalten, oder wieder falten.  (Umschalt+U)</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Click a number on the canvas, or select a unit or an edge and press W: here it is told which line made it, and of what.</source>
        <translation>Auf der Zeichenfläche eine Zahl anklicken, oder eine Einheit oder Kante auswählen und W drücken: hier steht dann, welcher Schritt sie gemacht hat, und woraus.</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Go to line {}, which computes it</source>
        <translation>Zu Schritt {} gehen, der sie berechnet</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>How much the loss changes with {} of {}: known beside its δ.</source>
        <translation>Wie stark sich der Fehler mit {} von {} ändert: bekannt neben ihrem δ.</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Line {}</source>
        <translation>Schritt {}</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Made from</source>
        <translation>Entsteht aus</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Not computed yet: line {} does it.</source>
        <translation>Noch nicht berechnet: Schritt {} tut es.</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Sum: {}</source>
        <translation>Summe: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Terms of the sum</source>
        <translation>Terme der Summe</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>That number is there no more: the network has changed. Ask about another one.</source>
        <translation>Diese Zahl gibt es nicht mehr: das Netz hat sich geändert. Nach einer anderen fragen.</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>The number before</source>
        <translation>Die Zahl davor</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>The number gone back from</source>
        <translation>Die verlassene Zahl</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="gui/panels/explain.py"/>
        <source>Where does a number come from?</source>
        <translation>Woher kommt eine Zahl?</translation>
    </message>
    <message>
        <location filename="gui/panels/finding_card.py"/>
        <source>One edit, which Ctrl+Z takes back, and a run from there.</source>
        <translation>Eine Änderung, die Strg+Z zurücknimmt, und ein Lauf von dort.</translation>
    </message>
    <message>
        <location filename="gui/panels/finding_card.py"/>
        <source>One edit, which Ctrl+Z takes back.</source>
        <translation>Eine Änderung, die Strg+Z zurücknimmt.</translation>
    </message>
    <message>
        <location filename="gui/panels/inspector.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="gui/panels/inspector.py"/>
        <source>{} → {} · edge</source>
        <translation>{} → {} · Kante</translation>
    </message>
    <message>
        <location filename="gui/panels/lesson.py"/>
        <source>Done, and the lesson with it: Learn → Lessons has others.</source>
        <translation>Erledigt, und damit die ganze Lektion: Lernen → Lektionen hat weitere.</translation>
    </message>
    <message>
        <location filename="gui/panels/lesson.py"/>
        <source>Done: {} goes on.</source>
        <translation>Erledigt: weiter mit {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/lesson.py"/>
        <source>It was ended: {} takes it up again.</source>
        <translation>Beendet: {} nimmt es wieder auf.</translation>
    </message>
    <message>
        <location filename="gui/panels/lesson.py"/>
        <source>Stage {} of {}</source>
        <translation>Abschnitt {} von {}</translation>
    </message>
    <message>
        <location filename="gui/panels/note_section.py"/>
        <source>Ctrl+Return keeps the text, Esc restores it.</source>
        <translation>Strg+Return behält den Text, Esc stellt ihn wieder her.</translation>
    </message>
    <message>
        <location filename="gui/panels/note_section.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/pasted_block.py"/>
        <source>Row {1} of what you paste has {0:,} cells, but the widest row has {2}. Nothing was pasted.</source>
        <comment>Row {1} of what you paste has {0:,} cell, but the widest row has {2}. Nothing was pasted.</comment>
        <translation>
            <numerusform>Zeile {1} des Einzufügenden hat {0:,} Zelle, die breiteste aber {2}. Nichts wurde eingefügt.</numerusform>
            <numerusform>Zeile {1} des Einzufügenden hat {0:,} Zellen, die breiteste aber {2}. Nichts wurde eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/pasted_block.py"/>
        <source>Row {}, column {} of what you paste is “{}”, which is not a number. Nothing was pasted.</source>
        <translation>Zeile {}, Spalte {} des Einzufügenden ist „{}“, und das ist keine Zahl. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <location filename="gui/panels/pasted_block.py"/>
        <source>There is nothing to paste: the clipboard holds no numbers.</source>
        <translation>Es gibt nichts einzufügen: in der Zwischenablage sind keine Zahlen.</translation>
    </message>
    <message>
        <location filename="gui/panels/pasted_block.py"/>
        <source>What you paste has {}, but {} of numbers. Nothing was pasted.</source>
        <translation>Das Einzufügende hat {}, aber {} mit Zahlen. Nichts wurde eingefügt.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/pasted_block.py"/>
        <source>{:,} headings</source>
        <comment>{:,} heading</comment>
        <translation>
            <numerusform>{:,} Überschrift</numerusform>
            <numerusform>{:,} Überschriften</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>All paths to the loss</source>
        <translation>Alle Pfade zum Fehler</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Compute them</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Its product is {} = {}.</source>
        <translation>Sein Produkt ist {} = {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Nothing behind it reaches the loss, so {} is 0.</source>
        <translation>Nichts dahinter erreicht den Fehler, also ist {} 0.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Paths lead to the loss: give this row of the data a target y.</source>
        <translation>Pfade führen zum Fehler: dieser Zeile der Daten einen Zielwert y geben.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>Select an edge or a unit: all paths from it to the loss are listed and drawn here.</source>
        <translation>Eine Kante oder Einheit auswählen: alle Pfade von ihr zum Fehler werden hier aufgelistet und gezeichnet.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>The products add up to {} = {}.</source>
        <translation>Die Produkte ergeben zusammen {} = {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>The sum is 0.</source>
        <translation>Die Summe ist 0.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>The {} largest add up to {}, all of them to {} = {}.</source>
        <translation>Die {} größten ergeben zusammen {}, alle {} = {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/paths.py"/>
        <source>{1} multiplications</source>
        <comment>{1} multiplication</comment>
        <translation>
            <numerusform>{1} Multiplikation</numerusform>
            <numerusform>{1} Multiplikationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/paths.py"/>
        <source>{1} paths from {2} to the loss</source>
        <comment>{1} path from {2} to the loss</comment>
        <translation>
            <numerusform>{1} Pfad von {2} zum Fehler</numerusform>
            <numerusform>{1} Pfade von {2} zum Fehler</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>{} Path by path: {}. Back from the loss, each edge once: {}.</source>
        <translation>{} Pfad für Pfad: {}. Vom Fehler zurück, jede Kante einmal: {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/paths.py"/>
        <source>{} of the sum</source>
        <translation>{} der Summe</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/practice_bar.py"/>
        <source>&amp;{} decimals</source>
        <comment>&amp;{} decimal</comment>
        <translation>
            <numerusform>&amp;{} Dezimale</numerusform>
            <numerusform>&amp;{} Dezimalen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>&lt;b&gt;Hint {} of {}:&lt;/b&gt; {}</source>
        <translation>&lt;b&gt;Hinweis {} von {}:&lt;/b&gt; {}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/practice_bar.py"/>
        <source>All {:,} lines are filled in: check them.</source>
        <comment>All {:,} line are filled in: check them.</comment>
        <translation>
            <numerusform>{:,} Schritt ist ausgefüllt: prüfen.</numerusform>
            <numerusform>Alle {:,} Schritte sind ausgefüllt: prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Check at once, or go on with your own numbers and check on request; and how many decimals must be right: of very small numbers, two digits.</source>
        <translation>Gleich prüfen, oder mit eigenen Zahlen weitermachen und auf Wunsch prüfen; und wie viele Dezimalen stimmen müssen: bei sehr kleinen Zahlen zwei Ziffern.</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Check on &amp;request only</source>
        <translation>Nur auf &amp;Wunsch prüfen</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Done: {}, {:,} right at once, {:,} shown.</source>
        <translation>Fertig: {}, {:,} auf Anhieb richtig, {:,} gezeigt.</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Done: {}, {:,} right at once.</source>
        <translation>Fertig: {}, {:,} auf Anhieb richtig.</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>End practising; Learn → Go on where you left off takes it up again.</source>
        <translation>Üben beenden; Lernen → Weitermachen, wo aufgehört wurde nimmt es wieder auf.</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <location filename="gui/panels/severity_mark.py"/>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>Type a number, or an expression like w·x or sigmoid(2): Return checks it, {} gives a hint.</source>
        <translation>Eine Zahl tippen oder einen Ausdruck wie w·x oder sigmoid(2): Return prüft, {} gibt einen Hinweis.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/practice_bar.py"/>
        <source>{:,} lines</source>
        <comment>{:,} line</comment>
        <translation>
            <numerusform>{:,} Schritt</numerusform>
            <numerusform>{:,} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/practice_bar.py"/>
        <source>{}, {:,} at once</source>
        <translation>{}, {:,} auf Anhieb</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Choose a sign and a size first; of exactly zero, the sign is enough.</source>
        <translation>Erst Vorzeichen und Größe wählen; bei genau null genügt das Vorzeichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/predict_bar.py"/>
        <source>Done: {:,} lines.</source>
        <comment>Done: {:,} line.</comment>
        <translation>
            <numerusform>Fertig: {:,} Schritt.</numerusform>
            <numerusform>Fertig: {:,} Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>End predicting (Esc); Learn → Predict → Go on where you left off takes it up again.</source>
        <translation>Vorhersagen beenden (Esc); Lernen → Vorhersagen → Weitermachen, wo aufgehört wurde nimmt es wieder auf.</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Guess the sign (keys −, 0, +) and the size without it (keys 1 to 6); Return shows the line.</source>
        <translation>Das Vorzeichen raten (Tasten −, 0, +) und die Größe ohne es (Tasten 1 bis 6); Return zeigt den Schritt.</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Return closes this.</source>
        <translation>Mit Return wird das geschlossen.</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Return goes on.</source>
        <translation>Return geht weiter.</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Sign: {}</source>
        <translation>Vorzeichen: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Size: {}</source>
        <translation>Größe: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>Size: {} (key {})</source>
        <translation>Größe: {} (Taste {})</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>at most one size off</source>
        <translation>höchstens eine Größe daneben</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>exactly zero</source>
        <translation>genau null</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>lines</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>sign right</source>
        <translation>Vorzeichen richtig</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>size right</source>
        <translation>Größe richtig</translation>
    </message>
    <message>
        <location filename="gui/panels/predict_bar.py"/>
        <source>{} is</source>
        <translation>{} ist</translation>
    </message>
    <message>
        <location filename="gui/panels/section.py"/>
        <location filename="gui/panels/unit_form.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="gui/panels/section.py"/>
        <source>Training goes on: an edit here ends it and drops its result.</source>
        <translation>Das Training läuft: eine Änderung hier beendet es und verwirft sein Ergebnis.</translation>
    </message>
    <message>
        <location filename="gui/panels/session_bar.py"/>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="gui/panels/severity_mark.py"/>
        <source>Hinders learning</source>
        <translation>Behindert das Lernen</translation>
    </message>
    <message>
        <location filename="gui/panels/severity_mark.py"/>
        <source>Prevents learning</source>
        <translation>Verhindert das Lernen</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Another</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Check gradients</source>
        <translation>Zur Probe</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Found.</source>
        <translation>Gefunden.</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Go to the line whose equation does not come out (N and P, or click it in Steps), then press “This is it”. The lines behind it follow from the wrong number.</source>
        <translation>Zu dem Schritt gehen, dessen Gleichung nicht aufgeht (N und P, oder bei den Schritten anklicken), dann „Das ist er“ drücken. Die Schritte dahinter folgen aus der falschen Zahl.</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Line {:,}, {}, is right: it comes to what it says.</source>
        <translation>Schritt {:,}, {}, ist richtig: er ergibt, was er sagt.</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Line {:,}. {}</source>
        <translation>Schritt {:,}. {}</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>One line is falsified. Which?</source>
        <translation>Welcher Schritt ist falsch?</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>Show the true numbers again (Esc).</source>
        <translation>Wieder die wahren Zahlen zeigen (Esc).</translation>
    </message>
    <message>
        <location filename="gui/panels/spot_bar.py"/>
        <source>This is it</source>
        <translation>Das ist er</translation>
    </message>
    <message>
        <location filename="gui/panels/steps.py"/>
        <source>Nothing to step yet</source>
        <translation>Noch nichts durchzugehen</translation>
    </message>
    <message>
        <location filename="gui/panels/steps.py"/>
        <location filename="gui/panels/update.py"/>
        <source>Row {} of the data has no target y: type it in the Data table to go on.</source>
        <translation>Zeile {} der Daten hat keinen Zielwert y: in der Datentabelle eintippen, um weiterzumachen.</translation>
    </message>
    <message>
        <location filename="gui/panels/steps_model.py"/>
        <source>Click to compute up to here: {}.</source>
        <translation>Klicken, um bis hierher zu rechnen: {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/steps_model.py"/>
        <source>To be filled in: double-click, or type in the bar under the equation.</source>
        <translation>Auszufüllen: Doppelklick, oder in der Leiste unter der Gleichung eintippen.</translation>
    </message>
    <message>
        <location filename="gui/panels/timeline.py"/>
        <source>Line {}: {}</source>
        <translation>Schritt {}: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/timeline.py"/>
        <source>Timeline of the trace</source>
        <translation>Zeitleiste der Rechnung</translation>
    </message>
    <message>
        <location filename="gui/panels/timeline.py"/>
        <source>before the first of {} lines</source>
        <translation>vor dem ersten von {} Schritten</translation>
    </message>
    <message>
        <location filename="gui/panels/timeline.py"/>
        <source>line {} of {}, {}, {}</source>
        <translation>Schritt {} von {}, {}, {}</translation>
    </message>
    <message>
        <location filename="gui/panels/timeline.py"/>
        <source>{}, iteration {:,}</source>
        <translation>{}, Iteration {:,}</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>1 iteration</source>
        <translation>1 Iteration</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>Epoch {}</source>
        <translation>Epoche {}</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>Not trained yet.</source>
        <translation>Noch nicht trainiert.</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>Randomize</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>Reset</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>iteration {}</source>
        <translation>Iteration {}</translation>
    </message>
    <message>
        <location filename="gui/panels/training.py"/>
        <source>{} iterations/s</source>
        <translation>{} Iterationen/s</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>How many epochs one run makes.</source>
        <translation>Wie viele Epochen ein Lauf macht.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>Samples per update; empty for all of them.</source>
        <translation>Beispiele pro Aktualisierung; leer für alle.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>The learning rate η, on a logarithmic scale.</source>
        <translation>Die Lernrate η, auf logarithmischer Skala.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>The run stops once E is this small.</source>
        <translation>Der Lauf hält an, sobald E so klein ist.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>The seed of shuffling and of random weights.</source>
        <translation>Der Seed des Mischens und der Zufallsgewichte.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>Until E ≤</source>
        <translation>Bis E ≤</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>Whether mini-batches are drawn anew each epoch.</source>
        <translation>Ob Mini-Batches in jeder Epoche neu gezogen werden.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>shuffle</source>
        <translation>mischen</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>{} needs the gradient of all samples: empty “Batch”.</source>
        <translation>{} braucht den Gradienten aller Beispiele: „Batch“ leeren.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_form.py"/>
        <source>η, the learning rate: how far an update goes.</source>
        <translation>η, die Lernrate: wie weit eine Aktualisierung geht.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>A longer gradient is scaled down to this norm.</source>
        <translation>Ein längerer Gradient wird auf diese Norm verkleinert.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>After how many epochs the schedule takes effect.</source>
        <translation>Nach wie vielen Epochen der Plan wirkt.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>After so many epochs without a lower validation loss the run stops, and keeps the best weights. Needs rows held out for validation (Data menu).</source>
        <translation>Nach so vielen Epochen ohne kleineren Validierungsfehler hält der Lauf an und behält die besten Gewichte. Braucht zur Validierung zurückgehaltene Zeilen (Menü „Daten“).</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Biases</source>
        <translation>Biases</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Clip at</source>
        <translation>Kappen bei</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Draw the starting weights of the present seed.</source>
        <translation>Die Startgewichte des jetzigen Seeds ziehen.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>How wide starting weights are drawn.</source>
        <translation>Wie breit Startgewichte gezogen werden.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>How η changes from epoch to epoch.</source>
        <translation>Wie sich η von Epoche zu Epoche ändert.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>How “Randomize” draws starting weights.</source>
        <translation>Wie „Würfeln“ Startgewichte zieht.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Next seed</source>
        <translation>Nächster Seed</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Options of the training</source>
        <translation>Optionen des Trainings</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Over so many epochs η first grows to its full size; 0 for none.</source>
        <translation>Über so viele Epochen wächst η erst zu voller Größe; 0 für keine.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Patience, epochs</source>
        <translation>Geduld, Epochen</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Same start again</source>
        <translation>Derselbe Start</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>The optimizer's own numbers, how η changes, L1 and L2, clipping, limits and starting weights.</source>
        <translation>Die eigenen Zahlen des Optimierers, wie sich η ändert, L1 und L2, Kappen, Grenzen und Startgewichte.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>The run stops after so many seconds of training.</source>
        <translation>Der Lauf hält nach so vielen Sekunden Training an.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>The run stops once the gradient is this short.</source>
        <translation>Der Lauf hält an, sobald der Gradient so kurz ist.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Time limit, s</source>
        <translation>Zeitgrenze, s</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Until ‖∇E‖ ≤</source>
        <translation>Bis ‖∇E‖ ≤</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>Warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>What η is multiplied by each time.</source>
        <translation>Womit η jedes Mal multipliziert wird.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>What “Randomize” makes of biases.</source>
        <translation>Was „Würfeln“ aus Biases macht.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>{}: usually {:g}.</source>
        <translation>{}: meist {:g}.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>η over the {:,} epochs of a run</source>
        <translation>η über die {:,} Epochen eines Laufs</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>λ₁·|w| is made small besides E: weights that hardly help go to 0.</source>
        <translation>λ₁·|w| wird neben E klein gemacht: Gewichte, die kaum helfen, gehen gegen 0.</translation>
    </message>
    <message>
        <location filename="gui/panels/training_options.py"/>
        <source>λ₂·w²/2 is made small besides E: no weight grows large.</source>
        <translation>λ₂·w²/2 wird neben E klein gemacht: kein Gewicht wird groß.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/values_model.py"/>
        <source>Activation: σ($s).</source>
        <translation>Aktivierung: σ($s).</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/values.py"/>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/values_model.py"/>
        <source>Error signal: $delta.</source>
        <translation>Fehlersignal: $delta.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/values_model.py"/>
        <source>Gradient of the bias.</source>
        <translation>Gradient des Bias.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>Hidden</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>Position downwards, in scene units.</source>
        <translation>Position nach unten, in Einheiten der Szene.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>Position to the right, in scene units.</source>
        <translation>Position nach rechts, in Einheiten der Szene.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/values_model.py"/>
        <source>Preactivation: Σ w·$z over the incoming edges, plus the bias.</source>
        <translation>Präaktivierung: Σ w·$z über die eingehenden Kanten, plus Bias.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>The bias b, added to $s.</source>
        <translation>Der Bias b, zu $s addiert.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>The name; what follows “_” is a subscript.</source>
        <translation>Der Name; was auf „_“ folgt, steht tiefgestellt.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>The rule $z = σ($s).</source>
        <translation>Die Regel $z = σ($s).</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>What the unit is for.</source>
        <translation>Wozu die Einheit da ist.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>Whether a bias is added to $s.</source>
        <translation>Ob zu $s ein Bias addiert wird.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_form.py"/>
        <location filename="gui/panels/unit_section.py"/>
        <source>has a bias</source>
        <translation>hat einen Bias</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>An input unit's value comes from the data, so it has no bias.</source>
        <translation>Der Wert einer Eingabeeinheit kommt aus den Daten, also hat sie keinen Bias.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>Freeze bias</source>
        <translation>Bias einfrieren</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>Set activation</source>
        <translation>Aktivierung setzen</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>Set bias</source>
        <translation>Bias setzen</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>Set the data of {}</source>
        <translation>Daten setzen: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>The target in row {} of the data, the one that is shown.</source>
        <translation>Der Zielwert in Zeile {} der Daten, der gezeigten.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>The value in row {} of the data, the one that is shown.</source>
        <translation>Der Wert in Zeile {} der Daten, der gezeigten.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>Training leaves a frozen bias alone.</source>
        <translation>Einen eingefrorenen Bias lässt das Training in Ruhe.</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>Unfreeze bias</source>
        <translation>Bias auftauen</translation>
    </message>
    <message>
        <location filename="gui/panels/unit_section.py"/>
        <source>{} of {}</source>
        <comment>an edit, and the units it is made on</comment>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Compute the update</source>
        <translation>Aktualisierung berechnen</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Do every line up to the last new weight (F9).</source>
        <translation>Alle Schritte bis zum letzten neuen Gewicht tun (F9).</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>E is {} before the update; after it {} with all weights moved at once, {} with one moved after the other.

{}</source>
        <translation>E ist {} vor der Aktualisierung; danach {}, wenn alle Gewichte zugleich bewegt werden, {}, wenn eines nach dem anderen.

{}</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Hidden δ use already updated weights</source>
        <translation>Verdeckte δ: neue Gewichte</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Hidden δ use the old weights</source>
        <translation>Verdeckte δ: alte Gewichte</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Nothing to update yet</source>
        <translation>Noch nichts zu aktualisieren</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>On row {}</source>
        <translation>Auf Zeile {}</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>On {}</source>
        <translation>Auf {}</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Promised by the gradient: Σ ∂E/∂w·Δw = {}. Bought: {}.</source>
        <translation>Vom Gradienten versprochen: Σ ∂E/∂w·Δw = {}. Bekommen: {}.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Step to the end of the update to see what it buys.</source>
        <translation>Bis zum Ende der Aktualisierung gehen, um zu sehen, was sie bringt.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>The difference quotient (E(w + h) − E(w − h))/2h, judging without any error signal.</source>
        <translation>Der Differenzenquotient (E(w + h) − E(w − h))/2h: er urteilt ohne jedes Fehlersignal.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>The learning rate.</source>
        <translation>Die Lernrate.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>The update of every weight and bias</source>
        <translation>Die Aktualisierung aller Gewichte und Biases</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>The weight or bias after the update.</source>
        <translation>Gewicht oder Bias nach der Aktualisierung.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>The weight or bias as it is.</source>
        <translation>Gewicht oder Bias, wie es ist.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>Through which weights the error signals come back.</source>
        <translation>Durch welche Gewichte die Fehlersignale zurückkommen.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>What comes out where the error signal comes back through weights updated already.</source>
        <translation>Was herauskommt, wenn das Fehlersignal durch schon aktualisierte Gewichte zurückkommt.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>What the update adds: −η·∂E/∂w.</source>
        <translation>Was die Aktualisierung addiert: −η·∂E/∂w.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <location filename="gui/plots/proof_panel.py"/>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>old weights</source>
        <translation>alte Gewichte</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>updated</source>
        <translation>neue</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>{}: —, since a row is incomplete or there is too much to compute.</source>
        <translation>{}: —, da eine Zeile unvollständig ist oder es zu viel zu rechnen gibt.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>∂E/∂w or ∂E/∂b.</source>
        <translation>∂E/∂w oder ∂E/∂b.</translation>
    </message>
    <message>
        <location filename="gui/panels/update.py"/>
        <source>∂E/∂w with the error signal coming back through the old weights.</source>
        <translation>∂E/∂w, wenn das Fehlersignal durch die alten Gewichte zurückkommt.</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>Copy this number in full</source>
        <translation>Diese Zahl ganz kopieren</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>No edges yet.</source>
        <translation>Noch keine Kanten.</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>No units yet.</source>
        <translation>Noch keine Einheiten.</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>Values of edges</source>
        <translation>Werte der Kanten</translation>
    </message>
    <message>
        <location filename="gui/panels/values.py"/>
        <source>Values of units</source>
        <translation>Werte der Einheiten</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>Bias.</source>
        <translation>Bias.</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>Row {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>The cached factor w·σ′($s): how much $s of the target changes with it.</source>
        <translation>Der gemerkte Faktor w·σ′($s): wie stark sich $s des Ziels mit ihm ändert.</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>The cached ∂E/∂$s of an output unit.</source>
        <translation>Das gemerkte ∂E/∂$s einer Ausgabeeinheit.</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>This unit has no bias.</source>
        <translation>Diese Einheit hat keinen Bias.</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>Weight.</source>
        <translation>Gewicht.</translation>
    </message>
    <message>
        <location filename="gui/panels/values_model.py"/>
        <source>What the update adds to the bias.</source>
        <translation>Was die Aktualisierung zum Bias addiert.</translation>
    </message>
    <message>
        <location filename="gui/player.py"/>
        <source>Row {} of the data has no target y: type it in the Data table to go on from the forward pass.</source>
        <translation>Zeile {} der Daten hat keinen Zielwert y: in der Datentabelle eintippen, um nach dem Vorwärtsschritt weiterzumachen.</translation>
    </message>
    <message>
        <location filename="gui/player.py"/>
        <source>Row {} of {}.</source>
        <translation>Zeile {} von {}.</translation>
    </message>
    <message>
        <location filename="gui/player.py"/>
        <source>lines {:,}–{:,} of {:,}</source>
        <translation>Schritte {:,}–{:,} von {:,}</translation>
    </message>
    <message>
        <location filename="gui/plots/chart.py"/>
        <source>true {}, taken for {}: {} of {} of its rows</source>
        <translation>wahr {}, gehalten für {}: {} von {} Zeilen</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_painting.py"/>
        <source>predicted class</source>
        <translation>vorhergesagte Klasse</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_painting.py"/>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Copy &amp;numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>PNG picture (*.png);;SVG picture (*.svg);;PDF (*.pdf)</source>
        <translation>PNG-Bild (*.png);;SVG-Bild (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Save &amp;picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Save numbers as CS&amp;V…</source>
        <translation>Zahlen als CS&amp;V speichern…</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_sharing.py"/>
        <source>Save the numbers</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <location filename="gui/plots/chart_view.py"/>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Confusion matrix, {}</source>
        <translation>Konfusionsmatrix, {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Gradient norm</source>
        <translation>Norm des Gradienten</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>No answer is a number.</source>
        <translation>Keine Antwort ist eine Zahl.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Nothing selected has numbers.</source>
        <translation>Nichts Ausgewähltes hat Zahlen.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Prediction and target</source>
        <translation>Vorhersage und Zielwert</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Prediction and target, {}</source>
        <translation>Vorhersage und Zielwert, {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Press Train: how what is selected changes appears here.</source>
        <translation>„Trainieren“ drücken: hier erscheint, wie das Ausgewählte sich ändert.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Press Train: the curve appears here.</source>
        <translation>„Trainieren“ drücken: hier erscheint die Kurve.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Press Train: the loss appears here.</source>
        <translation>„Trainieren“ drücken: hier erscheint der Fehler.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Press Train: η appears here, as its schedule has it.</source>
        <translation>„Trainieren“ drücken: hier erscheint η, wie der Plan es vorsieht.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Select edges or units on the canvas: how they changed appears here.</source>
        <translation>Auf der Zeichenfläche Kanten oder Einheiten auswählen: hier erscheint, wie sie sich änderten.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Selected in {}</source>
        <translation>Ausgewählt in {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>The targets are no classes: 0 and 1, −1 and 1, or one 1 in each row.</source>
        <translation>Die Zielwerte sind keine Klassen: 0 und 1, −1 und 1, oder eine 1 pro Zeile.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>There are no complete rows of data to classify.</source>
        <translation>Es gibt keine vollständigen Datenzeilen zum Klassifizieren.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>There are no complete rows of data to measure on.</source>
        <translation>Es gibt keine vollständigen Datenzeilen, an denen zu messen wäre.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>There are no complete rows of data to predict.</source>
        <translation>Es gibt keine vollständigen Datenzeilen zum Vorhersagen.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>There are no weights.</source>
        <translation>Es gibt keine Gewichte.</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>Weight histogram</source>
        <translation>Histogramm der Gewichte</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>What is selected</source>
        <translation>Das Ausgewählte</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>b of {}</source>
        <translation>b von {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <location filename="gui/plots/loss_points.py"/>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <location filename="gui/plots/response_words.py"/>
        <source>prediction ŷ</source>
        <translation>Vorhersage ŷ</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <location filename="gui/plots/response_words.py"/>
        <source>target y</source>
        <translation>Zielwert y</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>the first {} of {} selected</source>
        <translation>die ersten {} von {} ausgewählten</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>z of {}</source>
        <translation>z von {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>{} (validation)</source>
        <translation>{} (Validierung)</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>{} learned from, not the {:,} held out</source>
        <translation>{} zum Lernen, ohne {:,} zurückgehaltene</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_pages.py"/>
        <source>δ of {}</source>
        <translation>δ von {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_sources.py"/>
        <location filename="gui/plots/scrubber.py"/>
        <location filename="gui/plots/surface_marks.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_words.py"/>
        <location filename="gui/status_line.py"/>
        <source>epoch {}</source>
        <translation>Epoche {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curve_words.py"/>
        <source>validation {}</source>
        <translation>Validierung {}</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>&amp;Smooth, over what was measured</source>
        <translation>&amp;Glätten, über dem Gemessenen</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>How the curves are shown</source>
        <translation>Wie die Kurven gezeigt werden</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>Per &amp;iteration</source>
        <translation>Pro &amp;Iteration</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>What is shown.</source>
        <translation>Was gezeigt wird.</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>What the curves show</source>
        <translation>Was die Kurven zeigen</translation>
    </message>
    <message>
        <location filename="gui/plots/curves_panel.py"/>
        <source>{} · accuracy {}</source>
        <translation>{} · Genauigkeit {}</translation>
    </message>
    <message>
        <location filename="gui/plots/legend.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="gui/plots/legend.py"/>
        <source>thin: validation</source>
        <translation>dünn: Validierung</translation>
    </message>
    <message>
        <location filename="gui/plots/legend.py"/>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>loss</source>
        <comment>a column of numbers</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>loss ({})</source>
        <translation>Fehler ({})</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>mean loss</source>
        <translation>mittlerer Fehler</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>mean while training</source>
        <translation>Mittel beim Trainieren</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>sum loss</source>
        <translation>Fehlersumme</translation>
    </message>
    <message>
        <location filename="gui/plots/loss_points.py"/>
        <source>sum while training</source>
        <translation>Summe beim Trainieren</translation>
    </message>
    <message>
        <location filename="gui/plots/placing.py"/>
        <source>Draw by hand</source>
        <translation>Freihand zeichnen</translation>
    </message>
    <message>
        <location filename="gui/plots/placing.py"/>
        <source>Erase points</source>
        <translation>Punkte löschen</translation>
    </message>
    <message>
        <location filename="gui/plots/placing.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="gui/plots/placing.py"/>
        <source>Place points</source>
        <translation>Punkte setzen</translation>
    </message>
    <message>
        <location filename="gui/plots/placing.py"/>
        <source>Place {}</source>
        <translation>{} setzen</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_canvas.py"/>
        <source>Difference between quotient and gradient, over h</source>
        <translation>Unterschied von Quotient und Gradient, über h</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_canvas.py"/>
        <source>relative difference</source>
        <translation>relativer Unterschied</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_canvas.py"/>
        <source>round-off ∝ {}</source>
        <translation>Rundung ∝ {}</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_canvas.py"/>
        <source>truncation ∝ {}</source>
        <translation>Abbruch ∝ {}</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Backpropagation {} · h = {} · apart {}</source>
        <translation>Backpropagation {} · h = {} · Abstand {}</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Checking: {:,} of {:,} gradients…</source>
        <translation>Geprüft: {:,} von {:,} Gradienten…</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <location filename="gui/plots/surface_panel.py"/>
        <source>Computing…</source>
        <translation>Rechne…</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Difference quotient</source>
        <translation>Differenzenquotient</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Gradients and differences</source>
        <translation>Gradienten und Differenzen</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Nothing proved yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>On which sides of w the loss is looked at.</source>
        <translation>Auf welchen Seiten von w der Fehler betrachtet wird.</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Press Shift+F8 to check every gradient against difference quotients of the loss.</source>
        <translation>Umschalt+F8 drücken, um jeden Gradienten gegen Differenzenquotienten des Fehlers zu prüfen.</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Stopped before this h.</source>
        <translation>Vor diesem h angehalten.</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>Stopped. So far: {}</source>
        <translation>Angehalten. Bisher: {}</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>The central difference (E(w + h) − E(w − h))/2h with h = 1e−5.</source>
        <translation>Der zentrale Differenzenquotient (E(w + h) − E(w − h))/2h mit h = 1e−5.</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>The network has no weight to check: draw an edge.</source>
        <translation>Das Netz hat kein Gewicht zu prüfen: eine Kante zeichnen.</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>of row {}</source>
        <translation>von Zeile {}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/plots/proof_panel.py"/>
        <source>of the batch, {:,} rows</source>
        <comment>of the batch, {:,} row</comment>
        <translation>
            <numerusform>des Batches, {:,} Zeile</numerusform>
            <numerusform>des Batches, {:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>|a − b| / max(|a|, |b|, 1e−8): the relative difference of the two.</source>
        <translation>|a − b| / max(|a|, |b|, 1e−8): der relative Unterschied der beiden.</translation>
    </message>
    <message>
        <location filename="gui/plots/proof_panel.py"/>
        <source>∂E/∂w or ∂E/∂b by backpropagation.</source>
        <translation>∂E/∂w oder ∂E/∂b durch Backpropagation.</translation>
    </message>
    <message>
        <location filename="gui/plots/response_panel.py"/>
        <source>&amp;Mouse</source>
        <translation>&amp;Maus</translation>
    </message>
    <message>
        <location filename="gui/plots/response_panel.py"/>
        <source>Look at the answers, place points of a class, erase them, or draw a function; arrow keys and Return do it, too.</source>
        <translation>Die Antworten ansehen, Punkte einer Klasse setzen, löschen, oder eine Funktion zeichnen; Pfeiltasten und Return tun es auch.</translation>
    </message>
    <message>
        <location filename="gui/plots/response_panel.py"/>
        <source>What the mouse does on the plot</source>
        <translation>Was die Maus auf dem Bild tut</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>Predictions against targets</source>
        <translation>Vorhersagen gegen Zielwerte</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>The class that wins over {} and {}</source>
        <translation>Die Klasse, die gewinnt, über {} und {}</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>row {} · {}</source>
        <translation>Zeile {} · {}</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>{} of {} rows</source>
        <translation>{} von {} Zeilen</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>{} over {}</source>
        <translation>{} über {}</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>{} over {} and {}</source>
        <translation>{} über {} und {}</translation>
    </message>
    <message>
        <location filename="gui/plots/response_words.py"/>
        <source>ŷ against y</source>
        <translation>ŷ gegen y</translation>
    </message>
    <message>
        <location filename="gui/plots/runs_button.py"/>
        <source>The list of runs: show, hide, rename and delete them.</source>
        <translation>Die Liste der Läufe: zeigen, verbergen, umbenennen und löschen.</translation>
    </message>
    <message>
        <location filename="gui/plots/runs_list.py"/>
        <source>branched from {}</source>
        <translation>abgezweigt von {}</translation>
    </message>
    <message>
        <location filename="gui/plots/runs_list.py"/>
        <source>{}&lt;br&gt;F2 renames, Space shows or hides, Del deletes.</source>
        <translation>{}&lt;br&gt;F2 benennt um, Leertaste zeigt oder verbirgt, Entf löscht.</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>Go back and forth in {}; at the right end is now.</source>
        <translation>Vor und zurück in {}; ganz rechts ist jetzt.</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>Moment of the run</source>
        <translation>Moment des Laufs</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>{:,.0f} MB</source>
        <translation>{:,.0f} MB</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>{:,.0f} kB</source>
        <translation>{:,.0f} kB</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>{:,.1f} MB</source>
        <translation>{:,.1f} MB</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>{:,} kept, {}</source>
        <translation>{:,} behalten, {}</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>{:,} moments of {:,} epochs, {}</source>
        <translation>{:,} Momente aus {:,} Epochen, {}</translation>
    </message>
    <message>
        <location filename="gui/plots/scrubber.py"/>
        <source>{} keeps {}; all runs keep {}. Early moments lie close together; when the room is full, every second of the later ones goes.</source>
        <translation>{} behält {}; alle Läufe behalten {}. Frühe Momente liegen dicht; ist der Platz voll, geht jeder zweite der späteren.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>&amp;Follow the selection</source>
        <translation>Der &amp;Auswahl folgen</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>&amp;Logarithm of E</source>
        <translation>&amp;Logarithmus von E</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>&amp;Reset the zoom	0</source>
        <translation>Zoom zurückse&amp;tzen	0</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>&amp;Type the limits</source>
        <translation>G&amp;renzen eintippen</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>An axis must end above where it begins.</source>
        <translation>Eine Achse muss über ihrem Anfang enden.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Draw E over two weights as a landscape, to be turned, rather than by contour lines.</source>
        <translation>E über zwei Gewichten als drehbare Landschaft zeichnen statt mit Höhenlinien.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>First weight</source>
        <translation>Erstes Gewicht</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>How the error surface is shown</source>
        <translation>Wie die Fehlerfläche gezeigt wird</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Landscape in 3-D</source>
        <translation>Landschaft in 3-D</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Second weight</source>
        <translation>Zweites Gewicht</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>The weight or bias that goes to the right.</source>
        <translation>Das Gewicht oder der Bias, das nach rechts geht.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>The weight or bias that goes upwards; none gives a curve.</source>
        <translation>Das Gewicht oder der Bias, das nach oben geht; keins ergibt eine Kurve.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Where the axis begins.</source>
        <translation>Wo die Achse beginnt.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Where the axis ends.</source>
        <translation>Wo die Achse endet.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Zoom &amp;in	+</source>
        <translation>Ver&amp;größern	+</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>Zoom &amp;out	−</source>
        <translation>Verklei&amp;nern	−</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>bias of {}</source>
        <translation>Bias von {}</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>one only</source>
        <translation>nur eines</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>{} from</source>
        <translation>{} von</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_head.py"/>
        <source>{} to</source>
        <translation>{} bis</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_marks.py"/>
        <source>path of descent</source>
        <translation>Weg des Abstiegs</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_marks.py"/>
        <source>−gradient</source>
        <translation>−Gradient</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_panel.py"/>
        <source>E of {}, {}</source>
        <translation>E von {}, {}</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_panel.py"/>
        <source>No error surface yet</source>
        <translation>Noch keine Fehlerfläche</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_panel.py"/>
        <source>Select one or two weights or biases on the canvas (Shift adds the second), or choose them above.</source>
        <translation>Auf der Zeichenfläche ein oder zwei Gewichte oder Biases auswählen (Umschalt fügt das zweite hinzu), oder oben wählen.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_panel.py"/>
        <source>error surface</source>
        <translation>Fehlerfläche</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_scene.py"/>
        <source>Error surface over {}</source>
        <translation>Fehlerfläche über {}</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_source.py"/>
        <source>the others as at epoch {}</source>
        <translation>die anderen wie bei Epoche {}</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_source.py"/>
        <source>the others as at {}</source>
        <translation>die anderen wie bei {}</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_source.py"/>
        <source>the others as they are now</source>
        <translation>die anderen, wie sie jetzt sind</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_start.py"/>
        <source>Pause the training (T) to start from another place of the error surface.</source>
        <translation>Das Training anhalten (T), um an einem anderen Ort der Fehlerfläche zu beginnen.</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_start.py"/>
        <source>Start from here</source>
        <translation>Von hier beginnen</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_start.py"/>
        <source>the error surface at {}</source>
        <translation>der Fehlerfläche bei {}</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_start.py"/>
        <source>{}: train on from here, or undo it (Ctrl+Z).</source>
        <translation>{}: von hier weitertrainieren, oder rückgängig machen (Strg+Z).</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_words.py"/>
        <source>{} is frozen</source>
        <translation>{} ist eingefroren</translation>
    </message>
    <message>
        <location filename="gui/plots/surface_words.py"/>
        <source>{} · E is not a number here</source>
        <translation>{} · E ist hier keine Zahl</translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>Nothing has been trained since the network was last edited.</source>
        <translation>Seit der letzten Änderung am Netz wurde nichts trainiert.</translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>Reset the weights</source>
        <translation>Gewichte zurücksetzen</translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>The data were edited while the network trained, so that run's result was dropped.</source>
        <translation>Die Daten wurden während des Trainings bearbeitet; das Ergebnis dieses Laufs wurde darum verworfen.</translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>The network was edited while it trained, so that run's result was dropped.</source>
        <translation>Das Netz wurde während des Trainings geändert, also ist das Ergebnis dieses Laufs verworfen.</translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>Train {}</source>
        <translation>{} trainieren</translation>
    </message>
    <message>
        <location filename="gui/runs.py"/>
        <source>A run in the file can't be read; all else is as it was.</source>
        <translation>Ein Lauf in der Datei kann nicht gelesen werden; alles andere ist, wie es war.</translation>
    </message>
    <message>
        <location filename="gui/runs.py"/>
        <source>Deleted {}.</source>
        <translation>{} gelöscht.</translation>
    </message>
    <message>
        <location filename="gui/runs.py"/>
        <source>Run {}</source>
        <translation>Lauf {}</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Back out</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Double-click the canvas</source>
        <translation>Doppelklick auf die Zeichenfläche</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Drag from a unit's rim to a unit</source>
        <translation>Vom Rand einer Einheit zu einer Einheit ziehen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Drag from a unit's rim to empty canvas</source>
        <translation>Vom Rand einer Einheit auf freie Fläche ziehen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Draw an edge</source>
        <translation>Eine Kante zeichnen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Draw an edge and a unit at its end</source>
        <translation>Eine Kante und an ihrem Ende eine Einheit zeichnen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Middle or right button, Shift+Ctrl+drag</source>
        <translation>Mittlere oder rechte Taste, Umschalt+Strg+Ziehen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Nudge what is selected; with Ctrl, go to the neighbour</source>
        <translation>Das Ausgewählte verrücken; mit Strg zum Nachbarn gehen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>On the canvas</source>
        <translation>Auf der Zeichenfläche</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Place a hidden unit</source>
        <translation>Eine verdeckte Einheit setzen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Set the weight, bias or data value of what is selected</source>
        <translation>Gewicht, Bias oder Datenwert des Ausgewählten setzen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Shift+click, Shift+drag</source>
        <translation>Umschalt+Klick, Umschalt+Ziehen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Type a number</source>
        <translation>Eine Zahl tippen</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <location filename="gui/shortcut_sheet.py"/>
        <source>Zoom to the pointer</source>
        <translation>Zum Zeiger zoomen</translation>
    </message>
    <message>
        <location filename="gui/show_button.py"/>
        <source>Show on the canvas</source>
        <translation>Zeigen auf der Zeichenfläche</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>Speed of play</source>
        <translation>Abspieltempo</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>Speed of play: {} lines a second</source>
        <translation>Abspieltempo: {} Schritte pro Sekunde</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>Speed of play: {} phases a second</source>
        <translation>Abspieltempo: {} Phasen pro Sekunde</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>Speed of play: {} units a second</source>
        <translation>Abspieltempo: {} Einheiten pro Sekunde</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>lines/s</source>
        <translation>Schritte/s</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>phases/s</source>
        <translation>Phasen/s</translation>
    </message>
    <message>
        <location filename="gui/speed_slider.py"/>
        <source>units/s</source>
        <translation>Einheiten/s</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>The loss {}: {}</source>
        <translation>Der Fehler {}: {}</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>epoch 0</source>
        <translation>Epoche 0</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>no edges</source>
        <translation>keine Kanten</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>no parameters</source>
        <translation>keine Parameter</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>no units</source>
        <translation>keine Einheiten</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>of row {:,}</source>
        <translation>von Zeile {:,}</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>over the data</source>
        <translation>über die Daten</translation>
    </message>
    <message>
        <location filename="gui/status_line.py"/>
        <source>{}: the loss is not computed yet.</source>
        <translation>{}: der Fehler ist noch nicht berechnet.</translation>
    </message>
    <message>
        <location filename="gui/trace_builder.py"/>
        <source>The lines of this large network are being computed …</source>
        <translation>Die Schritte dieses großen Netzes werden berechnet …</translation>
    </message>
    <message>
        <location filename="gui/widgets/enlarge_button.py"/>
        <source>Enlarge the panel</source>
        <translation>Bereich vergrößern</translation>
    </message>
    <message>
        <location filename="gui/widgets/enlarge_button.py"/>
        <source>Put this panel back among the others (Shift+F11).</source>
        <translation>Diesen Bereich zu den anderen zurückstellen (Umschalt+F11).</translation>
    </message>
    <message>
        <location filename="gui/widgets/enlarge_button.py"/>
        <source>Show this panel large, in a window of its own (Shift+F11).</source>
        <translation>Diesen Bereich groß zeigen, in einem eigenen Fenster (Umschalt+F11).</translation>
    </message>
    <message>
        <location filename="gui/widgets/field.py"/>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="gui/widgets/number_label.py"/>
        <source>Copy in full</source>
        <translation>Ganz kopieren</translation>
    </message>
    <message>
        <location filename="gui/widgets/number_text.py"/>
        <source>A number is needed here, e.g. {}.</source>
        <translation>Hier wird eine Zahl gebraucht, z. B. {}.</translation>
    </message>
    <message>
        <location filename="gui/widgets/number_text.py"/>
        <source>“{}” is not a number. Write it like {}, −2 or 1e−3.</source>
        <translation>„{}“ ist keine Zahl. So schreiben: {}, −2 oder 1e−3.</translation>
    </message>
    <message>
        <location filename="gui/widgets/number_text.py"/>
        <source>“{}” is not a whole number.</source>
        <translation>„{}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="gui/widgets/number_text.py"/>
        <source>“{}” is too large; the largest number is about {}e308.</source>
        <translation>„{}“ ist zu groß; die größte Zahl ist etwa {}e308.</translation>
    </message>
    <message>
        <location filename="gui/widgets/parameter_table.py"/>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="gui/widgets/plain_table.py"/>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="gui/widgets/sorting.py"/>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <location filename="gui/widgets/sorting.py"/>
        <source>Click to sort by this column, again for the other way round.</source>
        <translation>Anklicken sortiert nach dieser Spalte, noch einmal andersherum.</translation>
    </message>
    <message>
        <location filename="gui/widgets/sorting.py"/>
        <source>Nothing: their own order</source>
        <translation>Nichts: in ihrer eigenen Reihenfolge</translation>
    </message>
    <message>
        <location filename="gui/widgets/unit_words.py"/>
        <source>hidden unit</source>
        <translation>verdeckte Einheit</translation>
    </message>
    <message>
        <location filename="gui/widgets/unit_words.py"/>
        <source>input unit</source>
        <translation>Eingabeeinheit</translation>
    </message>
    <message>
        <location filename="gui/widgets/unit_words.py"/>
        <source>output unit</source>
        <translation>Ausgabeeinheit</translation>
    </message>
    <message>
        <location filename="gui/workspace.py"/>
        <source>Training is running. Pause it (T) to step through what it has learned.</source>
        <translation>Das Training läuft. Anhalten (T), um durchzugehen, was es gelernt hat.</translation>
    </message>
    <message>
        <location filename="resources/examples/01 Chain.chainrule"/>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location filename="resources/examples/02 Split network.chainrule"/>
        <source>Split network</source>
        <translation>Netz mit Verzweigung</translation>
    </message>
    <message>
        <location filename="resources/examples/03 XOR with two hidden units.chainrule"/>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <source>XOR with two hidden units</source>
        <translation>XOR mit zwei verdeckten Einheiten</translation>
    </message>
    <message>
        <location filename="resources/examples/04 XOR with one hidden unit and skip edges.chainrule"/>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <source>XOR with one hidden unit and skip edges</source>
        <translation>XOR mit einer verdeckten Einheit und Abkürzungen</translation>
    </message>
    <message>
        <location filename="resources/examples/05 Fit a function.chainrule"/>
        <source>Fit a function</source>
        <translation>Eine Funktion annähern</translation>
    </message>
    <message>
        <location filename="resources/examples/05 Fit a function.chainrule"/>
        <source>Fit a sine</source>
        <translation>Einen Sinus annähern</translation>
    </message>
    <message>
        <location filename="resources/gallery/01 The notebook's chain.chainrule"/>
        <location filename="resources/gallery/02 The notebook's split network.chainrule"/>
        <source>A course notebook on backpropagation (the one that Chainrule's notation follows)</source>
        <translation>Ein Kursnotebook über Backpropagation (das, dessen Schreibweise Chainrule folgt)</translation>
    </message>
    <message>
        <location filename="resources/gallery/01 The notebook's chain.chainrule"/>
        <source>Nothing differs.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <location filename="resources/gallery/01 The notebook's chain.chainrule"/>
        <source>The notebook's chain</source>
        <translation>Die Kette des Notebooks</translation>
    </message>
    <message>
        <location filename="resources/gallery/02 The notebook's split network.chainrule"/>
        <source>The notebook prints the forward pass and E of this network; its error signals and changes are left to the reader.</source>
        <translation>Das Notebook druckt Vorwärtsschritt und E dieses Netzes; Fehlersignale und Änderungen bleiben dem Leser überlassen.</translation>
    </message>
    <message>
        <location filename="resources/gallery/02 The notebook's split network.chainrule"/>
        <source>The notebook's split network</source>
        <translation>Das verzweigte Netz des Notebooks</translation>
    </message>
    <message>
        <location filename="resources/gallery/03 A step by step backpropagation example.chainrule"/>
        <source>A step by step backpropagation example</source>
        <translation>Ein Beispiel für Backpropagation, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="resources/gallery/03 A step by step backpropagation example.chainrule"/>
        <source>Matt Mazur, “A Step by Step Backpropagation Example”, mattmazur.com, 2015</source>
        <translation>Matt Mazur, „A Step by Step Backpropagation Example“, mattmazur.com, 2015</translation>
    </message>
    <message>
        <location filename="resources/gallery/03 A step by step backpropagation example.chainrule"/>
        <source>The source leaves the biases as they are, so they are frozen here. It has one bias for a layer; here each unit has its own, of the same value.</source>
        <translation>Die Quelle lässt die Biases, wie sie sind; darum sind sie hier eingefroren. Sie hat einen Bias je Schicht; hier hat jede Einheit ihren eigenen, mit demselben Wert.</translation>
    </message>
    <message>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <location filename="resources/gallery/06 Parity of four bits.chainrule"/>
        <source>0.5</source>
        <translation>0,5</translation>
    </message>
    <message>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <source>2–1–1</source>
        <translation>2–1–1</translation>
    </message>
    <message>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <source>D. E. Rumelhart, G. E. Hinton and R. J. Williams, “Learning internal representations by error propagation”, in: Parallel Distributed Processing, vol. 1, MIT Press, 1986, chapter 8, p. 331</source>
        <translation>D. E. Rumelhart, G. E. Hinton und R. J. Williams, „Learning internal representations by error propagation“, in: Parallel Distributed Processing, Bd. 1, MIT Press, 1986, Kapitel 8, S. 331</translation>
    </message>
    <message>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <source>What is printed was taken from later readers of the chapter, who give its pages; “—” is what they don't say, and α is that of most simulations there. The weights that the document opens with are those of the chapter's Figure 3, to one decimal: they give 0.10, 0.88, 0.88 and 0.11, so that the targets must have been about 0.1 and 0.9.

Where weights started, and when a run was taken to have learned, is not known. Here weights start within ±0.5, and a run ends at E ≤ 0.02, when outputs are 0.1 from their targets on average (PDP's later programs stop there, too: a total squared error of 0.04). It matters: from ±0.3 runs need about twice as many sweeps, from ±1 half as many, and without momentum eight times as many. One run's count is one draw of many.</source>
        <translation>Was gedruckt ist, stammt von späteren Lesern des Kapitels, die dessen Seiten angeben; „—“ ist, was sie nicht sagen, und α ist das der meisten Simulationen dort. Die Gewichte, mit denen sich das Dokument öffnet, sind die aus Abbildung 3 des Kapitels, auf eine Stelle: sie ergeben 0,10, 0,88, 0,88 und 0,11, die Zielwerte müssen also etwa 0,1 und 0,9 gewesen sein.

Wo die Gewichte begannen und wann ein Lauf als gelernt galt, ist nicht bekannt. Hier beginnen die Gewichte innerhalb von ±0,5, und ein Lauf endet bei E ≤ 0,02, wenn die Ausgaben im Mittel 0,1 von ihren Zielwerten entfernt sind (auch spätere Programme von PDP halten dort: ein gesamter quadratischer Fehler von 0,04). Es kommt darauf an: von ±0,3 aus brauchen Läufe etwa doppelt so viele Durchgänge, von ±1 aus halb so viele, und ohne Momentum achtmal so viele. Die Zahl eines Laufs ist eine Ziehung von vielen.</translation>
    </message>
    <message>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <source>XOR with one hidden unit</source>
        <translation>XOR mit einer verdeckten Einheit</translation>
    </message>
    <message>
        <location filename="resources/gallery/04 XOR with one hidden unit.chainrule"/>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <location filename="resources/gallery/06 Parity of four bits.chainrule"/>
        <source>≈ 0.9</source>
        <translation>≈ 0,9</translation>
    </message>
    <message>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <source>0.25</source>
        <translation>0,25</translation>
    </message>
    <message>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <source>2–2–1</source>
        <translation>2–2–1</translation>
    </message>
    <message>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <source>D. E. Rumelhart, G. E. Hinton and R. J. Williams, “Learning internal representations by error propagation”, in: Parallel Distributed Processing, vol. 1, MIT Press, 1986, chapter 8, pp. 331–333</source>
        <translation>D. E. Rumelhart, G. E. Hinton und R. J. Williams, „Learning internal representations by error propagation“, in: Parallel Distributed Processing, Bd. 1, MIT Press, 1986, Kapitel 8, S. 331–333</translation>
    </message>
    <message>
        <location filename="resources/gallery/05 XOR with two hidden units.chainrule"/>
        <source>What is printed was taken from later readers of the chapter, who give its pages; “—” is what they don't say, and α is that of most simulations there. 245 is no single run: Yves Chauvin found that H hidden units need 280 − 33·log₂ H presentations on average, that is about 245 for two and 120 for 32.

The chapter saw two local minima in hundreds of runs, both of this network. Here more runs get stuck: 15 of 100. Where weights started is not known, and it matters again: here within ±1; from ±0.3 no run of 100 is as quick as 245 sweeps, from ±2 more than half of those that get there are, but one in four does not get there.</source>
        <translation>Was gedruckt ist, stammt von späteren Lesern des Kapitels, die dessen Seiten angeben; „—“ ist, was sie nicht sagen, und α ist das der meisten Simulationen dort. 245 ist kein einzelner Lauf: Yves Chauvin fand, dass H verdeckte Einheiten im Mittel 280 − 33·log₂ H Darbietungen brauchen, also etwa 245 bei zweien und 120 bei 32.

Das Kapitel sah in Hunderten von Läufen zwei lokale Minima, beide bei diesem Netz. Hier bleiben mehr Läufe hängen: 15 von 100. Wo die Gewichte begannen, ist nicht bekannt, und wieder kommt es darauf an: hier innerhalb von ±1; von ±0,3 aus ist keiner von 100 Läufen so schnell wie 245 Durchgänge, von ±2 aus mehr als die Hälfte derer, die ans Ziel kommen, aber einer von vieren kommt nicht ans Ziel.</translation>
    </message>
    <message>
        <location filename="resources/gallery/06 Parity of four bits.chainrule"/>
        <source>4–4–1</source>
        <translation>4–4–1</translation>
    </message>
    <message>
        <location filename="resources/gallery/06 Parity of four bits.chainrule"/>
        <source>D. E. Rumelhart, G. E. Hinton and R. J. Williams, “Learning internal representations by error propagation”, in: Parallel Distributed Processing, vol. 1, MIT Press, 1986, chapter 8, p. 335</source>
        <translation>D. E. Rumelhart, G. E. Hinton und R. J. Williams, „Learning internal representations by error propagation“, in: Parallel Distributed Processing, Bd. 1, MIT Press, 1986, Kapitel 8, S. 335</translation>
    </message>
    <message>
        <location filename="resources/gallery/06 Parity of four bits.chainrule"/>
        <source>Parity of four bits</source>
        <translation>Parität von vier Bits</translation>
    </message>
    <message>
        <location filename="resources/gallery/06 Parity of four bits.chainrule"/>
        <source>What is printed was taken from later readers of the chapter, who give its pages; “—” is what they don't say, and α is that of most simulations there. Neighbouring patterns, which differ by one bit, must have opposite answers, and n hidden units are the fewest that can do it: they come to count the ones.

Here weights start within ±1, and a run ends when outputs are 0.1 from their targets on average. About three in ten have not got there after 20,000 sweeps; from ±0.3 seven in ten have not. The axis is logarithmic, because some runs need a hundred times as many sweeps as others.</source>
        <translation>Was gedruckt ist, stammt von späteren Lesern des Kapitels, die dessen Seiten angeben; „—“ ist, was sie nicht sagen, und α ist das der meisten Simulationen dort. Benachbarte Muster, die sich in einem Bit unterscheiden, müssen entgegengesetzte Antworten haben, und mit weniger als n verdeckten Einheiten geht es nicht: sie lernen, die Einsen zu zählen.

Hier beginnen die Gewichte innerhalb von ±1, und ein Lauf endet, wenn die Ausgaben im Mittel 0,1 von ihren Zielwerten entfernt sind. Etwa drei von zehn sind nach 20 000 Durchgängen nicht am Ziel; von ±0,3 aus sieben von zehn. Die Achse ist logarithmisch, weil manche Läufe hundertmal so viele Durchgänge brauchen wie andere.</translation>
    </message>
    <message>
        <location filename="resources/gallery/07 Encoder 8-3-8.chainrule"/>
        <source>8–3–8</source>
        <translation>8–3–8</translation>
    </message>
    <message>
        <location filename="resources/gallery/07 Encoder 8-3-8.chainrule"/>
        <source>D. E. Rumelhart, G. E. Hinton and R. J. Williams, “Learning internal representations by error propagation”, in: Parallel Distributed Processing, vol. 1, MIT Press, 1986, chapter 8, pp. 335–338</source>
        <translation>D. E. Rumelhart, G. E. Hinton und R. J. Williams, „Learning internal representations by error propagation“, in: Parallel Distributed Processing, Bd. 1, MIT Press, 1986, Kapitel 8, S. 335–338</translation>
    </message>
    <message>
        <location filename="resources/gallery/07 Encoder 8-3-8.chainrule"/>
        <source>Eight patterns with a single 1 pass through three hidden units, which must find a code for them. No count of sweeps is known from the chapter, but the code that was found: in its Table 5 most values are 0 or 1, and four patterns have a half. Train the network, and look at z of the hidden units for each row: a code in bits, more or less.

η, the start and the end are ours: with η 0.25 and momentum all 100 runs get there, within 400 sweeps most of them. With targets 0.1 and 0.9 E does not go to 0, because three hidden units can't hold all the far outputs at just 0.1; a run ends when outputs are 0.1 from their targets on average.</source>
        <translation>Acht Muster mit einer einzigen 1 gehen durch drei verdeckte Einheiten, die einen Code für sie finden müssen. Aus dem Kapitel ist keine Zahl von Durchgängen bekannt, aber der gefundene Code: in seiner Tabelle 5 sind die meisten Werte 0 oder 1, und vier Muster haben ein Halb. Das Netz trainieren und für jede Zeile z der verdeckten Einheiten ansehen: ein Code aus Bits, mehr oder weniger.

η, der Start und das Ende sind unsere: mit η 0,25 und Momentum kommen alle 100 Läufe ans Ziel, die meisten innerhalb von 400 Durchgängen. Mit Zielwerten 0,1 und 0,9 geht E nicht gegen 0, weil drei verdeckte Einheiten nicht alle fernen Ausgaben genau bei 0,1 halten können; ein Lauf endet, wenn die Ausgaben im Mittel 0,1 von ihren Zielwerten entfernt sind.</translation>
    </message>
    <message>
        <location filename="resources/gallery/07 Encoder 8-3-8.chainrule"/>
        <source>Encoder 8-3-8</source>
        <translation>Encoder 8-3-8</translation>
    </message>
    <message>
        <location filename="resources/gallery/07 Encoder 8-3-8.chainrule"/>
        <source>Encoder 8–3–8</source>
        <translation>Encoder 8–3–8</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>0.1</source>
        <translation>0,1</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>0.9</source>
        <translation>0,9</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>6–2–1</source>
        <translation>6–2–1</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>D. E. Rumelhart, G. E. Hinton and R. J. Williams, “Learning representations by back-propagating errors”, Nature 323, 1986, pp. 533–536, Figure 1</source>
        <translation>D. E. Rumelhart, G. E. Hinton und R. J. Williams, „Learning representations by back-propagating errors“, Nature 323, 1986, S. 533–536, Abbildung 1</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>Mirror symmetry of six bits</source>
        <translation>Spiegelsymmetrie von sechs Bits</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>The weights that the document opens with are those that Figure 9 of the authors' longer chapter (Parallel Distributed Processing, vol. 1) prints for this task: weights that face each other cancel, and they grow as 1 : 2 : 4, so that no other pattern than a symmetric one gives both hidden units 0. They answer 0.86 and 0.07 to 0.15: the targets there were 0.1 and 0.9, it seems.

The paper itself says all but its targets and when a run was taken to have learned. Here the targets are 0 and 1, and a run ends when outputs are 0.1 from them on average. With 0.1 and 0.9 fewer than half of the runs get there, and all of those before 1,425 sweeps.</source>
        <translation>Die Gewichte, mit denen sich das Dokument öffnet, sind die, welche Abbildung 9 des längeren Kapitels derselben Autoren (Parallel Distributed Processing, Bd. 1) für diese Aufgabe druckt: Gewichte, die sich gegenüberliegen, heben sich auf, und sie wachsen wie 1 : 2 : 4, so dass nur ein symmetrisches Muster beiden verdeckten Einheiten 0 gibt. Sie antworten 0,86 und 0,07 bis 0,15: die Zielwerte waren dort wohl 0,1 und 0,9.

Der Artikel selbst sagt alles außer seinen Zielwerten und wann ein Lauf als gelernt galt. Hier sind die Zielwerte 0 und 1, und ein Lauf endet, wenn die Ausgaben im Mittel 0,1 von ihnen entfernt sind. Mit 0,1 und 0,9 kommt nicht einmal die Hälfte der Läufe ans Ziel, und die alle vor 1 425 Durchgängen.</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>±0.3</source>
        <translation>±0,3</translation>
    </message>
    <message>
        <location filename="resources/gallery/08 Mirror symmetry.chainrule"/>
        <source>½·(ŷ − y)^2, summed</source>
        <translation>½·(ŷ − y)^2, summiert</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>A network is a chain of small sums. Each unit takes what comes in along its edges, times the weight of the edge, and adds it up: that sum is s. Then it sends s through its activation, and what comes out is z.

Here is the smallest network in which everything happens: one input x_i, two hidden units j and k with a sigmoid, and an output unit o that passes its sum on as it is.

Every unit's name stands above it, every weight on its edge.</source>
        <translation>Ein Netz ist eine Kette kleiner Summen. Jede Einheit nimmt, was entlang ihrer Kanten hereinkommt, mal dem Gewicht der Kante, und addiert es: diese Summe ist s. Dann schickt sie s durch ihre Aktivierung, und was herauskommt, ist z.

Hier ist das kleinste Netz, in dem alles vorkommt: eine Eingabe x_i, zwei verdeckte Einheiten j und k mit Sigmoid und eine Ausgabeeinheit o, die ihre Summe unverändert weitergibt.

Der Name jeder Einheit steht über ihr, jedes Gewicht an seiner Kante.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Click a weight on the canvas, or go to it with Tab, and type another number. Change the input x in the Data table, or add a unit if you like: everything that comes next is worked out for what you have drawn.</source>
        <translation>Auf der Zeichenfläche ein Gewicht anklicken oder mit Tab ansteuern und eine andere Zahl tippen. In der Datentabelle die Eingabe x ändern, oder eine Einheit hinzufügen: alles, was jetzt kommt, wird für das gezeichnete Netz ausgerechnet.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Do it</source>
        <translation>Selbst rechnen</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Do it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>Forward, each line uses numbers that were worked out before. The program keeps all of them, because the way back will need them again: that is why training a network takes so much more memory than using it.

The next lesson, The backward pass, goes back.</source>
        <translation>Vorwärts benutzt jeder Schritt Zahlen, die vorher ausgerechnet wurden. Das Programm behält sie alle, weil der Rückweg sie wieder braucht: darum nimmt das Training eines Netzes so viel mehr Speicher als seine Benutzung.

Die nächste Lektion, Der Rückwärtsschritt, geht zurück.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>How wrong is it?</source>
        <translation>Wie falsch ist es?</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Now make it yours</source>
        <translation>Jetzt ein eigenes Netz</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>Now you are the network. Each line is a question: type the number, or what it is worked out from, e.g. sigmoid(2). Four decimals are enough. Names are typed as you see them, without arrows: wxij times xi is wxij*xi. (The course says w_in, w_j and w_k, after the unit that the edge leaves: win, wj and wk mean the same.)

If you are stuck, Ctrl+H gives a hint: first in words, then the formula, then the formula with the numbers.</source>
        <translation>Jetzt bist du das Netz. Jeder Schritt ist eine Frage: die Zahl eintippen oder woraus sie sich ergibt, z. B. sigmoid(2). Vier Nachkommastellen genügen. Namen werden getippt, wie sie dastehen, ohne Pfeile: wxij mal xi ist wxij*xi. (Der Kurs schreibt w_in, w_j und w_k, nach der Einheit, von der die Kante ausgeht: win, wj und wk bedeuten dasselbe.)

Wer nicht weiterweiß, bekommt mit Strg+H einen Hinweis: erst in Worten, dann die Formel, dann die Formel mit den Zahlen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>Once more from the start, without the numbers. Before each line: is it negative, zero or positive, and about how large? Press −, 0 or + for the sign and 1 to 6 for the size; Return shows the line.

No arithmetic is needed. A sum is large if its weights are; what a sigmoid sends out lies between 0 and 1.</source>
        <translation>Noch einmal von vorn, ohne die Zahlen. Vor jedem Schritt: ist er negativ, null oder positiv, und etwa wie groß? Die Tasten −, 0 und + sind das Vorzeichen, 1 bis 6 die Größe; die Eingabetaste zeigt den Schritt.

Zu rechnen ist nichts. Eine Summe ist groß, wenn ihre Gewichte es sind; was ein Sigmoid abgibt, liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>Press N for the next line. The equation at the top is the line, first in symbols, then with the numbers; on the canvas the same numbers light up in the same colours.

Watch how every line needs nothing but what stood in the lines before it. That is why one walk from left to right is enough.</source>
        <translation>Die Taste N führt zum nächsten Schritt. Die Gleichung oben ist dieser Schritt, erst mit Symbolen, dann mit Zahlen; auf der Zeichenfläche leuchten dieselben Zahlen in denselben Farben auf.

Jeder Schritt braucht nur, was in den Schritten davor stand. Darum genügt ein einziger Gang von links nach rechts.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>The network says ŷ_o = 2.9638, and it should have said y_o = 3. The error E says how far off that is: half of the difference, squared. The half is there for one reason: it will cancel a 2 when we take the derivative.</source>
        <translation>Das Netz sagt ŷ_o = 2,9638, und es hätte y_o = 3 sagen sollen. Der Fehler E sagt, wie weit das daneben liegt: die Hälfte der Differenz zum Quadrat. Die Hälfte steht da aus einem einzigen Grund: sie hebt eine 2 auf, wenn wir ableiten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>The same questions, your numbers.</source>
        <translation>Dieselben Fragen, deine Zahlen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>What a network does</source>
        <translation>Was ein Netz tut</translation>
    </message>
    <message>
        <location filename="resources/lessons/01 The forward pass.chainrule"/>
        <source>What to keep</source>
        <translation>Was zu behalten ist</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>And its derivatives</source>
        <translation>Und seine Ableitungen</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Before you work the three derivatives out: which sign will they have, and about how large will they be? Press −, 0 or +, then 1 to 6, and Return.

A product has the sign of its factors, and is small if one of them is. Look at the cache: how much of the error is left at the first weight?</source>
        <translation>Bevor die drei Ableitungen ausgerechnet werden: welches Vorzeichen haben sie, und etwa wie groß sind sie? Die Tasten −, 0 oder +, dann 1 bis 6, dann die Eingabetaste.

Ein Produkt hat das Vorzeichen seiner Faktoren, und es ist klein, wenn einer von ihnen es ist. Im Cache nachsehen: wie viel vom Fehler ist beim ersten Gewicht noch übrig?</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Every number here can be checked without the chain rule: change the weight a little, and look how E changes. Step → Check the gradients (Shift+F8) does that for all weights at once, whenever you doubt. Press it now: the Proof panel shows the three derivatives that you found, beside what comes out without the chain rule.</source>
        <translation>Jede Zahl hier lässt sich ohne die Kettenregel nachprüfen: das Gewicht ein wenig ändern und sehen, wie E sich ändert. Schritt → Gradienten nachprüfen (Umschalt+F8) tut das für alle Gewichte auf einmal, wann immer Zweifel bestehen. Jetzt drücken: die Probe zeigt die drei gefundenen Ableitungen neben dem, was ohne Kettenregel herauskommt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Every one of them is built from what you have just filled in.</source>
        <translation>Jede von ihnen besteht aus dem, was gerade ausgefüllt wurde.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Fill the cache</source>
        <translation>Den Cache füllen</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Go on with N. E depends on s_o, s_o on z_k, z_k on s_k, and so on: a chain, and its derivative is the product of the links.

Each link is kept under a name: C_1, C_2, C_3. C_1 = ∂E/∂s_o is how E changes with the output's sum. C_2 = ∂s_o/∂s_k leads back over the edge from k to o: the weight, times the slope of the sigmoid at k.</source>
        <translation>Mit N weiter. E hängt von s_o ab, s_o von z_k, z_k von s_k und so fort: eine Kette, und ihre Ableitung ist das Produkt der Glieder.

Jedes Glied wird unter einem Namen behalten: C_1, C_2, C_3. C_1 = ∂E/∂s_o ist, wie sich E mit der Summe der Ausgabe ändert. C_2 = ∂s_o/∂s_k führt über die Kante von k nach o zurück: das Gewicht mal der Steigung des Sigmoids bei k.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Now you. What is known may be named: yhat - y, wko or, for short, wk, sigmoid'(sk) … The slope of the sigmoid is z·(1 − z).

C_4, the last link, leads to the input. No sigmoid lies there, so it is the weight alone; no derivative of a weight needs it.</source>
        <translation>Jetzt du. Was bekannt ist, darf beim Namen genannt werden: yhat - y, wko oder kurz wk, sigmoid'(sk) … Die Steigung des Sigmoids ist z·(1 − z).

C_4, das letzte Glied, führt zur Eingabe. Dort liegt kein Sigmoid, also ist es das Gewicht allein; keine Ableitung nach einem Gewicht braucht es.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Predict them</source>
        <translation>Vorhersagen, was kommt</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>Prove it</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>The cache of your network.</source>
        <translation>Der Cache deines Netzes.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>The error E is 0.0007. Which weight is to blame, and by how much?

The answer is a derivative: ∂E/∂w says by how much E changes if w is changed a little. There is one for each weight, and the chain rule gives them all in one walk back.</source>
        <translation>Der Fehler E ist 0,0007. Welches Gewicht ist schuld, und wie sehr?

Die Antwort ist eine Ableitung: ∂E/∂w sagt, wie sehr sich E ändert, wenn w ein wenig geändert wird. Für jedes Gewicht gibt es eine, und die Kettenregel liefert sie alle in einem einzigen Gang zurück.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>The partial derivatives</source>
        <translation>Die partiellen Ableitungen</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>The question</source>
        <translation>Die Frage</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>The way back needs the numbers of the way there. Step through the forward pass and the loss.</source>
        <translation>Der Rückweg braucht die Zahlen des Hinwegs. Vorwärtsschritt und Fehler durchgehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>There first</source>
        <translation>Zuerst hin</translation>
    </message>
    <message>
        <location filename="resources/lessons/02 The backward pass.chainrule"/>
        <source>With the cache, each derivative is a short product. For the last weight it is C_1·z_k. One edge farther back it is C_1·C_2·z_j, and for the first weight C_1·C_2·C_3·x_i.

Four decimals; for the first weight, which hardly matters to the error, six.</source>
        <translation>Mit dem Cache ist jede Ableitung ein kurzes Produkt. Für das letzte Gewicht ist es C_1·z_k. Eine Kante weiter hinten ist es C_1·C_2·z_j, und für das erste Gewicht C_1·C_2·C_3·x_i.

Vier Nachkommastellen; für das erste Gewicht, das für den Fehler kaum zählt, sechs.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>A network that splits</source>
        <translation>Ein Netz, das sich verzweigt</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>A sum hands the error on undamped, to everybody who took part. Networks that are to be deep are built around that: an edge that skips a layer is such a sum.</source>
        <translation>Eine Summe gibt den Fehler ungedämpft weiter, an alle Beteiligten. Netze, die tief werden sollen, sind darum herum gebaut: eine Kante, die eine Schicht überspringt, ist so eine Summe.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Does a branch pull the other way in your network? Then the two terms of δ_i cancel in part.</source>
        <translation>Zieht ein Zweig in deinem Netz in die andere Richtung? Dann heben sich die beiden Terme von δ_i teilweise auf.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Error signals</source>
        <translation>Fehlersignale</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Error signals: several inputs and outputs</source>
        <translation>Fehlersignale: mehrere Ein- und Ausgänge</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Fill it in. At o there are two terms: w_j·z_j + w_k·z_k, where w_j is short for w_{j→o}.</source>
        <translation>Ausfüllen. Bei o gibt es zwei Terme: w_j·z_j + w_k·z_k, wobei w_j kurz für w_{j→o} steht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Fill the error signals in. The cache is given: δ_k = δ_o·C_2, and at i, which feeds two units, δ_i = δ_j·C_4 + δ_k·C_5. Or write it out: deltao*wk*sigmoid'(sk).

The last one, at the input, has no slope: x is not squashed.</source>
        <translation>Die Fehlersignale ausfüllen. Der Cache ist gegeben: δ_k = δ_o·C_2, und bei i, das zwei Einheiten speist, δ_i = δ_j·C_4 + δ_k·C_5. Oder ausgeschrieben: deltao*wk*sigmoid'(sk).

Das letzte, an der Eingabe, hat keine Steigung: x wird nicht gestaucht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>In a real network units have several inputs and several outputs. This one splits at i and comes together at o.

For the forward pass that changes one thing only: at o, what comes in along both edges is added up.</source>
        <translation>In einem richtigen Netz haben Einheiten mehrere Eingänge und mehrere Ausgänge. Dieses verzweigt sich bei i und kommt bei o wieder zusammen.

Für den Vorwärtsschritt ändert das nur eines: bei o wird addiert, was entlang beider Kanten hereinkommt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Now without looking: which sign has each δ, and about how large is it? Press −, 0 or +, then 1 to 6, and Return.

The error at o is what everything begins with. On its way back it is multiplied by the weights and by the slopes, and a sigmoid that is nearly 1 has hardly any slope.</source>
        <translation>Jetzt ohne hinzusehen: welches Vorzeichen hat jedes δ, und etwa wie groß ist es? Die Tasten −, 0 oder +, dann 1 bis 6, dann die Eingabetaste.

Alles beginnt mit dem Fehler bei o. Auf dem Rückweg wird er mit den Gewichten und den Steigungen multipliziert, und ein Sigmoid, das fast 1 ist, hat kaum eine Steigung.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>One number for each unit</source>
        <translation>Eine Zahl für jede Einheit</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>The error</source>
        <translation>Der Fehler</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>The target is 8.</source>
        <translation>Der Zielwert ist 8.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Two rules are all there is. Where a unit adds its inputs up, its δ goes back along every edge unchanged: j and k both get δ_o. Where a unit feeds several others, what comes back from all of them is added up: look at δ_i.</source>
        <translation>Mehr als zwei Regeln gibt es nicht. Wo eine Einheit ihre Eingaben addiert, geht ihr δ unverändert entlang jeder Kante zurück: j und k bekommen beide δ_o. Wo eine Einheit mehrere andere speist, wird addiert, was von ihnen allen zurückkommt: siehe δ_i.</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Why sums matter</source>
        <translation>Warum Summen wichtig sind</translation>
    </message>
    <message>
        <location filename="resources/lessons/03 Error signals.chainrule"/>
        <source>Writing the whole chain for each weight is tedious, and most of it is the same again and again. So we keep one number for each unit: its error signal δ = ∂E/∂s, which says how E changes with the unit's sum.

If you know δ of the units that a unit feeds, its own is near: δ_j = δ_o·w_j·σ'(s_j).</source>
        <translation>Für jedes Gewicht die ganze Kette hinzuschreiben ist mühsam, und das meiste ist immer wieder dasselbe. Also behalten wir eine Zahl für jede Einheit: ihr Fehlersignal δ = ∂E/∂s. Es sagt, wie sich E mit der Summe der Einheit ändert.

Sind die δ der Einheiten bekannt, die eine Einheit speist, ist ihr eigenes nicht weit: δ_j = δ_o·w_j·σ'(s_j).</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>A step downhill</source>
        <translation>Ein Schritt bergab</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Again, and again</source>
        <translation>Wieder und wieder</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Fill them in, e.g. delta_o*z_j.</source>
        <translation>Ausfüllen, z. B. delta_o*z_j.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Forward, error, error signals, gradients, update: you have worked out every number of backpropagation by hand. A network with a billion weights does the same.</source>
        <translation>Vorwärts, Fehler, Fehlersignale, Gradienten, Aktualisierung: jede Zahl der Backpropagation ist von Hand ausgerechnet. Ein Netz mit einer Milliarde Gewichten tut dasselbe.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>From error signals to weight updates</source>
        <translation>Von Fehlersignalen zu neuen Gewichten</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Predict the step</source>
        <translation>Den Schritt vorhersagen</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Step through to the gradients. There is not a single derivative left in them, only products.</source>
        <translation>Bis zu den Gradienten durchgehen. Keine einzige Ableitung ist mehr darin, nur noch Produkte.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>That was one step of gradient descent. Training is that, over and over: press T, and watch E fall. Bring it below 0.0001.</source>
        <translation>Das war ein Schritt des Gradientenabstiegs. Training ist dasselbe, immer und immer wieder: die Taste T, und E fällt. E unter 0,0001 bringen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>The changes of your own network.</source>
        <translation>Die Änderungen deines eigenen Netzes.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>The gradient points uphill, to where E grows. We go the other way, by a small step: Δw = −η·∂E/∂w. The learning rate η says how small: here it is 0.01.

Fill the five changes in (-eta*deltao*zj, say), and the five new weights (a change is typed dwj or dwij). The changes are small: two digits of them count.</source>
        <translation>Der Gradient zeigt bergauf, dorthin, wo E wächst. Wir gehen andersherum, in einem kleinen Schritt: Δw = −η·∂E/∂w. Die Lernrate η sagt, wie klein: hier ist sie 0,01.

Die fünf Änderungen ausfüllen (etwa -eta*deltao*zj) und die fünf neuen Gewichte (eine Änderung tippt man dwj oder dwij). Die Änderungen sind klein: zwei Ziffern davon zählen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Weight updates</source>
        <translation>Neue Gewichte</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>Which weights will grow, which will shrink, and by about how much? Press −, 0 or +, then 1 to 6, and Return. Each Δw is followed by the new weight.

Δw is the gradient with its sign turned, times η = 0.01: two decades smaller.</source>
        <translation>Welche Gewichte werden wachsen, welche schrumpfen, und etwa um wie viel? Die Tasten −, 0 oder +, dann 1 bis 6, dann die Eingabetaste. Auf jedes Δw folgt das neue Gewicht.

Δw ist der Gradient mit umgedrehtem Vorzeichen, mal η = 0,01: zwei Zehnerpotenzen kleiner.</translation>
    </message>
    <message>
        <location filename="resources/lessons/04 From error signals to weight updates.chainrule"/>
        <source>You know δ of every unit. How much does E change with a weight? The weight multiplies the z of the unit that it comes from, and adds to the sum of the unit that it leads to. So ∂E/∂w_{i→j} = δ_j·z_i: the error signal at its head, times the activation at its tail.</source>
        <translation>Das δ jeder Einheit ist bekannt. Wie sehr ändert sich E mit einem Gewicht? Das Gewicht multipliziert das z der Einheit, von der es kommt, und geht in die Summe der Einheit ein, zu der es führt. Also ist ∂E/∂w_{i→j} = δ_j·z_i: das Fehlersignal an seiner Spitze mal der Aktivierung an seinem Anfang.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>A long chain</source>
        <translation>Eine lange Kette</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>Change what you like: larger weights, ReLU in place of sigmoid, an edge that skips. What keeps δ of the first unit from vanishing?</source>
        <translation>Ändern, was beliebt: größere Gewichte, ReLU statt Sigmoid, eine Abkürzung. Was bewahrt das δ der ersten Einheit vor dem Verschwinden?</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>Fill the error signals in. Their first digits wander off to the right, unit by unit.</source>
        <translation>Die Fehlersignale ausfüllen. Ihre ersten Ziffern wandern nach rechts davon, Einheit für Einheit.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>Make it better</source>
        <translation>Besser machen</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>Six sigmoids in a row, every weight 1. The slope of a sigmoid is never more than 0.25, and each step back multiplies by one of them.</source>
        <translation>Sechs Sigmoide hintereinander, jedes Gewicht 1. Die Steigung eines Sigmoids ist nie größer als 0,25, und jeder Schritt zurück multipliziert mit einer davon.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>Step through the backward pass, and read δ from right to left.</source>
        <translation>Den Rückwärtsschritt durchgehen und δ von rechts nach links lesen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>The error signals of your chain.</source>
        <translation>Die Fehlersignale deiner Kette.</translation>
    </message>
    <message>
        <location filename="resources/lessons/05 Vanishing gradients.chainrule"/>
        <source>Vanishing gradients</source>
        <translation>Verschwindende Gradienten</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Both hidden units have the same weights, so they compute the same. Their δ are the same too, and so are their updates: whatever happens, they stay twins.</source>
        <translation>Beide verdeckten Einheiten haben dieselben Gewichte, also berechnen sie dasselbe. Auch ihre δ sind gleich, und ihre Aktualisierungen: was auch geschieht, sie bleiben Zwillinge.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Break the tie</source>
        <translation>Den Gleichstand brechen</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Equal weights</source>
        <translation>Gleiche Gewichte</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Fill the gradients in: half of them you need not work out.</source>
        <translation>Die Gradienten ausfüllen: die Hälfte davon ist nicht auszurechnen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Now it learns</source>
        <translation>Jetzt lernt es</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Press T: it doesn't learn XOR, however long it trains. Then change a weight of b, or press Randomize; that is what it takes.</source>
        <translation>Die Taste T: XOR wird nicht gelernt, wie lange das Training auch dauert. Dann ein Gewicht von b ändern, oder Gewichte auswürfeln; mehr braucht es nicht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Step through to the gradients, and compare those of a with those of b.</source>
        <translation>Bis zu den Gradienten durchgehen und die von a mit denen von b vergleichen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Train until E is below 0.05. If it gets stuck, Randomize and try once more: two hidden units are few.</source>
        <translation>Trainieren, bis E unter 0,05 ist. Wenn es hängen bleibt: Gewichte auswürfeln und noch einmal versuchen; zwei verdeckte Einheiten sind wenig.</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Two units, one job</source>
        <translation>Zwei Einheiten, eine Aufgabe</translation>
    </message>
    <message>
        <location filename="resources/lessons/06 Why we don't start all weights equal.chainrule"/>
        <source>Why we don't start all weights equal</source>
        <translation>Warum nicht alle Gewichte gleich anfangen</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>A learning rate that is too high</source>
        <translation>Eine zu hohe Lernrate</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>Down the valley</source>
        <translation>Hinunter ins Tal</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>How large may it be?</source>
        <translation>Wie groß darf sie sein?</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>One weight, one bias, four points on a line: E over w is a valley, and descent walks down its side. The learning rate η is the length of its steps, in gradients.</source>
        <translation>Ein Gewicht, ein Bias, vier Punkte auf einer Geraden: E über w ist ein Tal, und der Abstieg geht an seiner Seite hinunter. Die Lernrate η ist die Länge seiner Schritte, in Gradienten.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>See one step</source>
        <translation>Einen Schritt ansehen</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>Step through to the update. Is the new weight nearer to 2, or beyond it?</source>
        <translation>Bis zur Aktualisierung durchgehen. Ist das neue Gewicht näher an 2, oder darüber hinaus?</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>Too far</source>
        <translation>Zu weit</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>Too high</source>
        <translation>Zu hoch</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>Try to find the largest η with which it still learns. The second derivative decides it: a step is too long where η times the curvature is more than 2.</source>
        <translation>Das größte η suchen, mit dem das Netz noch lernt. Die zweite Ableitung entscheidet darüber: ein Schritt ist zu lang, wo η mal die Krümmung größer als 2 ist.</translation>
    </message>
    <message>
        <location filename="resources/lessons/07 A learning rate that is too high.chainrule"/>
        <source>With η = 0.9 every step jumps to the other side of the valley, and lands higher than it was. Press T and look at the curve; then make η smaller, until E falls below 0.0001.</source>
        <translation>Mit η = 0,9 springt jeder Schritt auf die andere Seite des Tals und landet höher als vorher. Die Taste T, und die Kurve ansehen; dann η kleiner machen, bis E unter 0,0001 fällt.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>A way round</source>
        <translation>Ein Weg außen herum</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Delete the skip edge, and look at δ of h_1 again.</source>
        <translation>Die Abkürzung löschen und sich das δ von h_1 noch einmal ansehen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Fill the error signals in.</source>
        <translation>Die Fehlersignale ausfüllen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Highways</source>
        <translation>Schnellstraßen</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Skip edges as gradient highways</source>
        <translation>Abkürzungen als Schnellstraßen für Gradienten</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Skip edges as highways</source>
        <translation>Abkürzungen als Schnellstraßen</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Step through the backward pass. δ of the first unit has two terms: compare them.</source>
        <translation>Den Rückwärtsschritt durchgehen. Das δ der ersten Einheit hat zwei Terme: vergleichen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Take it away</source>
        <translation>Wieder wegnehmen</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>The same chain of sigmoids, and one edge that goes from the first hidden unit straight to the output. The sum at o hands its δ to both.</source>
        <translation>Dieselbe Kette von Sigmoiden, und eine Kante von der ersten verdeckten Einheit geradewegs zur Ausgabe. Die Summe bei o gibt ihr δ an beide weiter.</translation>
    </message>
    <message>
        <location filename="resources/lessons/08 Skip edges as highways.chainrule"/>
        <source>Without the highway.</source>
        <translation>Ohne die Schnellstraße.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Another loss</source>
        <translation>Eine andere Fehlerfunktion</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Cross-entropy against saturation</source>
        <translation>Kreuzentropie gegen Sättigung</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Fill it in.</source>
        <translation>Ausfüllen.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>In the Training panel choose binary cross-entropy as the loss. Its derivative divides by just what the sigmoid multiplies by.</source>
        <translation>Im Bereich Training die binäre Kreuzentropie als Fehlerfunktion wählen. Ihre Ableitung teilt durch genau das, womit das Sigmoid multipliziert.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Step through the backward pass. The error is nearly 1; but σ' is 0.0025, and δ is their product.</source>
        <translation>Den Rückwärtsschritt durchgehen. Der Fehler ist fast 1; aber σ' ist 0,0025, und δ ist das Produkt der beiden.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>The slope is gone: δ_o = ŷ_o − y_o.</source>
        <translation>Die Steigung ist verschwunden: δ_o = ŷ_o − y_o.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>The unit says 0.9975, and should say 0. It is as wrong as can be, so its δ should be large.</source>
        <translation>Die Einheit sagt 0,9975 und sollte 0 sagen. Falscher geht es nicht, ihr δ sollte also groß sein.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Train until E is below 0.1, and compare how long the squared error takes.</source>
        <translation>Trainieren, bis E unter 0,1 ist, und vergleichen, wie lange der quadratische Fehler braucht.</translation>
    </message>
    <message>
        <location filename="resources/lessons/09 Cross-entropy against saturation.chainrule"/>
        <source>Very sure, and wrong</source>
        <translation>Ganz sicher, und falsch</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="vanished">&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="vanished">Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="vanished">&amp;Sprache (Language)</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation type="vanished">Normalisieren</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation type="vanished">Standardisieren</translation>
    </message>
    <message>
        <source>mean 0, standard deviation 1</source>
        <translation type="vanished">Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
        <source>smallest value 0, largest 1</source>
        <translation type="vanished">kleinster Wert 0, größter 1</translation>
    </message>
    <message numerus="yes">
        <source>{:,} columns</source>
        <comment>{:,} columns</comment>
        <translation type="vanished">
            <numerusform>{:,} Spalte</numerusform>
            <numerusform>{:,} Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{:,} of them are held out.</source>
        <comment>{:,} of them are held out.</comment>
        <translation type="vanished">
            <numerusform>{:,} davon wird zurückgehalten.</numerusform>
            <numerusform>{:,} davon werden zurückgehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{:,} rows</source>
        <comment>{:,} rows</comment>
        <translation type="vanished">
            <numerusform>{:,} Zeile</numerusform>
            <numerusform>{:,} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{:,} rows are held out</source>
        <comment>{:,} rows are held out</comment>
        <translation type="vanished">
            <numerusform>{:,} Zeile wird zurückgehalten</numerusform>
            <numerusform>{:,} Zeilen werden zurückgehalten</numerusform>
        </translation>
    </message>
</context>
</TS>
