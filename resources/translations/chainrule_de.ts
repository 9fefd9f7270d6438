<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>chainrule</name>
    <message>
        <location filename="core/activations.py"/>
        <source>Gaussian</source>
        <comment>activation</comment>
        <translation>Gauß</translation>
    </message>
    <message>
        <location filename="core/activations.py"/>
        <source>Identity</source>
        <comment>activation</comment>
        <translation>Identität</translation>
    </message>
    <message>
        <location filename="core/activations.py"/>
        <location filename="core/sets.py"/>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <location filename="core/activations.py"/>
        <source>Softmax (all outputs)</source>
        <translation>Softmax (alle Ausgaben)</translation>
    </message>
    <message>
        <location filename="core/batch_trace.py"/>
        <source>A batch of {:,} rows is too large to step in this network: step one sample instead.</source>
        <translation>Ein Batch von {:,} Zeilen ist für dieses Netz zu groß zum Durchgehen: stattdessen ein einzelnes Beispiel nehmen.</translation>
    </message>
    <message>
        <location filename="core/batch_trace.py"/>
        <source>Row {} is held out for validation, so it is in no batch: step another row, or this one alone.</source>
        <translation>Zeile {} ist für die Validierung zurückgehalten und in keinem Batch: eine andere Zeile durchgehen, oder nur diese.</translation>
    </message>
    <message>
        <location filename="core/classes.py"/>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>An accuracy lies between 0 and 1; the goal is {:g}. All rows right is 1.</source>
        <translation>Die Genauigkeit liegt zwischen 0 und 1; das Ziel ist {:g}. 1 heißt: alle Zeilen richtig.</translation>
    </message>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>The gradient's norm to reach must be greater than 0; it is {:g}.</source>
        <translation>Die Norm des Gradienten, die erreicht werden soll, muss größer als 0 sein; sie ist {:g}.</translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>All seeds</source>
        <translation>Alle Startwerte</translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>At least one seed is needed, and none can be below 0.</source>
        <translation>Mindestens ein Startwert ist nötig, und keiner kann unter 0 liegen.</translation>
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
        <translation>Ergebnis von Startwert {} übernehmen</translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>Use the start of seed {}</source>
        <translation>Anfang mit Startwert {} übernehmen</translation>
    </message>
    <message>
        <location filename="core/dataset.py"/>
        <source>The block has {}, but there is room for {} from here on.</source>
        <translation>Der Block hat {}, ab hier ist aber nur Platz für {}.</translation>
    </message>
    <message>
        <location filename="core/dataset.py"/>
        <source>The data have {}, but the rows are not that long.</source>
        <translation>Die Daten haben {}, aber die Zeilen sind nicht so lang.</translation>
    </message>
    <message>
        <location filename="core/dataset.py"/>
        <source>The data hold an infinite number; every cell must be finite or empty.</source>
        <translation>Die Daten enthalten eine unendliche Zahl; jede Zelle muss endlich oder leer sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="core/dataset.py"/>
        <location filename="gui/data/data_tools.py"/>
        <location filename="gui/panels/pasted_block.py"/>
        <source>columns</source>
        <comment>column</comment>
        <translation>
            <numerusform>Spalte</numerusform>
            <numerusform>Spalten</numerusform>
        </translation>
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
        <translation>kein Weg zum Fehler</translation>
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
    <message numerus="yes">
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/doctor/of_run.py"/>
        <location filename="core/trainable.py"/>
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
        <translation>Andere Anfangsgewichte versuchen</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try other starting weights (seed {})</source>
        <translation>Andere Anfangsgewichte versuchen (Startwert {})</translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try η = {} from the same start</source>
        <translation>η = {} vom selben Anfang aus versuchen</translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_run.py"/>
        <location filename="core/headless.py"/>
        <location filename="core/patience.py"/>
        <location filename="core/stopping.py"/>
        <source>epochs</source>
        <comment>epoch</comment>
        <translation>
            <numerusform>Epoche</numerusform>
            <numerusform>Epochen</numerusform>
        </translation>
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
        <source>No path leads from {} to the loss.</source>
        <translation>Von {} führt kein Weg zum Fehler.</translation>
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
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
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
        <translation>Gewichte auslosen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Randomize weights by seed {}</source>
        <translation>Gewichte mit Startwert {} auslosen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Rename {} to {}</source>
        <translation>{} in {} umbenennen</translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
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
        <location filename="gui/panels/edge_section.py"/>
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
        <location filename="gui/panels/unit_section.py"/>
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
    <message numerus="yes">
        <location filename="core/equations.py"/>
        <source>({:,} terms)</source>
        <comment>({:,} term)</comment>
        <translation>
            <numerusform>({:,} Term)</numerusform>
            <numerusform>({:,} Terme)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/equations.py"/>
        <source>the sum over the other {}</source>
        <translation>Summe aller anderen {}</translation>
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
        <location filename="core/flatness.py"/>
        <source>The gradient's norm, {}, has come down to {}: it is nearly flat here.</source>
        <translation>Die Norm des Gradienten, {}, ist auf {} gefallen: hier ist es fast flach.</translation>
    </message>
    <message>
        <location filename="core/gauge.py"/>
        <location filename="core/health.py"/>
        <source>{:,} of {:,} rows</source>
        <translation>{:,} von {:,} Zeilen</translation>
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
        <location filename="core/initialization.py"/>
        <source>Constant r</source>
        <translation>Konstant r</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Even, by inputs</source>
        <translation>Gleichverteilt, nach Eingaben</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Even, ±r</source>
        <translation>Gleichverteilt, ±r</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Keep the weights</source>
        <translation>Gewichte behalten</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Normal, r</source>
        <translation>Normalverteilt, r</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>PDP, r wide</source>
        <translation>PDP, Breite r</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>b drawn like a weight</source>
        <translation>b wie ein Gewicht ausgelost</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>b stays as it is</source>
        <translation>b bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w = r: units alike stay alike</source>
        <translation>w = r: gleiche Einheiten bleiben gleich</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from ±1/√n, at least ±0.5</source>
        <translation>w gleichverteilt aus ±1/√n, mindestens ±0,5</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from ±√(6/(n + m))</source>
        <translation>w gleichverteilt aus ±√(6/(n + m))</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from −r to r</source>
        <translation>w gleichverteilt von −r bis r</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from −r/2 to r/2, the “wrange” of PDP</source>
        <translation>w gleichverteilt von −r/2 bis r/2, „wrange“ bei PDP</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w normal around 0 with standard deviation r</source>
        <translation>w normalverteilt um 0 mit Standardabweichung r</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w normal around 0 with standard deviation √(2/n)</source>
        <translation>w normalverteilt um 0 mit Standardabweichung √(2/n)</translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w stays as it is</source>
        <translation>w bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to no single unit or edge.</source>
        <translation>Sie gehört zu den Zeilen von: {}, und zu keiner einzelnen Einheit oder Kante.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to the edge {}.</source>
        <translation>Sie gehört zu den Zeilen von: {}, und zur Kante {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to the unit {}.</source>
        <translation>Sie gehört zu den Zeilen von: {}, und zur Einheit {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}.</source>
        <translation>Sie gehört zu den Zeilen von: {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is what you get if {}. {} = {}.</source>
        <translation>Das kommt heraus, wenn {}. {} = {}.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>No line of this trace can be falsified so that it shows: change the network, or step another row.</source>
        <translation>Keine Zeile dieser Rechnung lässt sich so verfälschen, dass man es sieht: das Netz ändern oder eine andere Datenzeile durchgehen.</translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>One line of this trace is falsified: find it.</source>
        <translation>Eine Zeile dieser Rechnung ist verfälscht: welche?</translation>
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
        <translation>{:,} Zeilen sind das Meiste, worin sich ein Fehler suchen lässt.</translation>
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
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>That makes {:,} blanks, and {:,} are the most: practise a smaller part.</source>
        <translation>Das ergibt {:,} Lücken, und höchstens {:,} gehen: einen kleineren Teil üben.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
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
        <source>The forward pass</source>
        <translation>Der Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
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
        <translation>Von dieser Art gibt es hier keine Zeile auszufüllen: vielleicht hat die Datenzeile keinen Zielwert y.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>What was typed before can't be read, so the exercise begins anew.</source>
        <translation>Was vorher getippt wurde, lässt sich nicht lesen; die Übung beginnt von vorn.</translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>{}: fill the lines in, from the first to the last.</source>
        <translation>{}: die Zeilen ausfüllen, von der ersten bis zur letzten.</translation>
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
        <translation>Hier heißt nichts {}.{}</translation>
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
        <translation>Die Zeilen ausfüllen, in der Leiste unter der Gleichung.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Guess sign and size of each line, in the bar under the equation.</source>
        <translation>Vorzeichen und Größe jeder Zeile raten, in der Leiste unter der Gleichung.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Predict it</source>
        <translation>Vorhersagen</translation>
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
        <source>Step {}: press N.</source>
        <translation>Durchgehen, {}: Taste N.</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Train it</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>one line</source>
        <translation>eine Zeile</translation>
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
        <translation>der Schritt den Gradienten hinauf geht, während der Abstieg hinunter geht</translation>
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
        <location filename="gui/panels/practice_bar.py"/>
        <location filename="gui/panels/predict_bar.py"/>
        <source>lines</source>
        <comment>line</comment>
        <translation>
            <numerusform>Zeile</numerusform>
            <numerusform>Zeilen</numerusform>
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
        <translation>{}: Vorzeichen und Größe jeder Zeile raten, bevor sie zu sehen ist.</translation>
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
        <location filename="core/losses.py"/>
        <source>Absolute error</source>
        <translation>Absoluter Fehler</translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Categorical cross-entropy</source>
        <translation>Kategoriale Kreuzentropie</translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>½ squared error</source>
        <translation>½ quadratischer Fehler</translation>
    </message>
    <message>
        <location filename="core/notation.py"/>
        <source>{:,}</source>
        <translation>{:,}</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>$v·$a or $v·$b</source>
        <translation>$v·$a oder $v·$b</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Growth η⁺</source>
        <translation>Wachstum η⁺</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Momentum μ</source>
        <translation>Momentum μ</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Shrinkage η⁻</source>
        <translation>Schrumpfung η⁻</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Smoothing ρ</source>
        <translation>Glättung ρ</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>how far its own step goes</source>
        <translation>wie weit sein eigener Schritt geht</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>its way so far: all gradients add up, older ones counting less and less</source>
        <translation>seinen Weg bisher: alle Gradienten zusammen, ältere zählen immer weniger</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>the mean of its gradients' squares, newer ones counting more</source>
        <translation>den Mittelwert der Quadrate seiner Gradienten, neuere zählen mehr</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>the mean of its gradients, newer ones counting more</source>
        <translation>den Mittelwert seiner Gradienten, neuere zählen mehr</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>the sum of its gradients' squares</source>
        <translation>die Summe der Quadrate seiner Gradienten</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>β₁, of the mean</source>
        <translation>β₁, des Mittelwerts</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>β₂, of the square</source>
        <translation>β₂, des Quadrats</translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>ε, against division by 0</source>
        <translation>ε, gegen Teilen durch 0</translation>
    </message>
    <message>
        <location filename="core/paths.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="core/patience.py"/>
        <source>The validation loss has not improved for {}: the weights after epoch {}, where it was {}, are kept.</source>
        <translation>Der Validierungsfehler ist seit {} nicht besser geworden: die Gewichte nach Epoche {}, wo er {} war, bleiben.</translation>
    </message>
    <message>
        <location filename="core/placing.py"/>
        <source>Draw a function</source>
        <translation>Funktion zeichnen</translation>
    </message>
    <message>
        <location filename="core/placing.py"/>
        <source>Erase {}</source>
        <translation>{} löschen</translation>
    </message>
    <message numerus="yes">
        <location filename="core/placing.py"/>
        <source>points</source>
        <comment>point</comment>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>No column is a target yet: choose one that the network is to tell.</source>
        <translation>Noch ist keine Spalte ein Zielwert: eine wählen, die das Netz vorhersagen soll.</translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>No column is an input yet: choose one that the network may see.</source>
        <translation>Noch ist keine Spalte eine Eingabe: eine wählen, die das Netz sehen darf.</translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>That network would have {:,} edges, too many to draw. Take fewer hidden units.</source>
        <translation>Dieses Netz hätte {:,} Kanten, zu viele zum Zeichnen. Weniger verdeckte Einheiten nehmen.</translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>Two columns feed the same unit: choose another unit for one of them.</source>
        <translation>Zwei Spalten speisen dieselbe Einheit: für eine davon eine andere Einheit wählen.</translation>
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
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source> Its own share in the loss is one more term.</source>
        <translation> Der eigene Anteil am Fehler ist ein weiterer Term.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>A number of the optimizer</source>
        <translation>Eine Zahl des Optimierers</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>A sum passes an error on unchanged: the edges from {} all receive the same δ, that of {}.</source>
        <translation>Eine Summe gibt einen Fehler unverändert weiter: die Kanten von {} erhalten alle dasselbe δ, das von {}.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The bias of {}: drawn or learned, it is where this trail ends.</source>
        <translation>Der Bias von {}: gezeichnet oder gelernt, hier endet diese Spur.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The learning rate</source>
        <translation>Die Lernrate</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The target of {}, from {}.</source>
        <translation>Der Zielwert von {}, aus {}.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The terms have opposite signs and {}: of their sizes together, {:.0%} is left.</source>
        <translation>Die Terme haben entgegengesetzte Vorzeichen und {}: von ihren Größen zusammen bleiben {:.0%}.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The value of the input unit {}, from {}.</source>
        <translation>Der Wert der Eingabeeinheit {}, aus {}.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The weight of the edge from {} to {}: drawn or learned, it is where this trail ends.</source>
        <translation>Das Gewicht der Kante von {} nach {}: gezeichnet oder gelernt, hier endet diese Spur.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>What the optimizer keeps of {}: 0 before the first update.</source>
        <translation>Was sich der Optimierer zu {} merkt: 0 vor der ersten Aktualisierung.</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>cancel in part</source>
        <translation>heben sich teilweise auf</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>nearly cancel</source>
        <translation>heben sich fast auf</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>row {} of the data</source>
        <translation>Zeile {} der Daten</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>{} and {} others</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>{} feeds {}, so the errors of all of them come back and add up.{}</source>
        <translation>{} speist {}, also kommen die Fehler von ihnen allen zurück und addieren sich.{}</translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>{}, from the training options.</source>
        <translation>{}, aus den Trainingsoptionen.</translation>
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
        <location filename="core/sentences.py"/>
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
        <location filename="core/sentences.py"/>
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
        <location filename="core/runs.py"/>
        <source>batches of {:,}</source>
        <translation>Batches zu {:,}</translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>Normalize</source>
        <translation>Normieren</translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>Standardize</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>The numbers of a column lie too far apart to be scaled.</source>
        <translation>Die Zahlen einer Spalte liegen zum Skalieren zu weit auseinander.</translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>mean 0, standard deviation 1</source>
        <translation>Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>smallest value 0, largest 1</source>
        <translation>kleinster Wert 0, größter 1</translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Constant</source>
        <comment>schedule</comment>
        <translation>Konstant</translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Cosine</source>
        <comment>schedule</comment>
        <translation>Kosinus</translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Exponential</source>
        <comment>schedule</comment>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Steps</source>
        <comment>schedule</comment>
        <translation>Stufen</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source> β₁ and β₂ make up for m and v having begun at 0; in update t they are raised to t.</source>
        <translation> β₁ und β₂ gleichen aus, dass m und v bei 0 begonnen haben; in Aktualisierung t stehen sie hoch t.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source> η is that of the first epoch.</source>
        <translation> η ist das der ersten Epoche.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>, and λ₂ draws it towards 0</source>
        <translation>, und λ₂ zieht es zur 0</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>, plus its bias</source>
        <translation>, plus ihr Bias</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>, with its sign turned</source>
        <translation>, mit umgedrehtem Vorzeichen</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>: this is the network's prediction ŷ</source>
        <translation>: das ist die Vorhersage ŷ des Netzes</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>A bias adds to {} directly, so its gradient is the error signal of {} {}.</source>
        <translation>Ein Bias geht unmittelbar in {} ein, sein Gradient ist also das Fehlersignal von {} {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How far the prediction is from the target: {}.</source>
        <translation>Wie weit die Vorhersage vom Zielwert entfernt ist: {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How long the gradient is: the root of the sum of the squares of all {:,} that train.</source>
        <translation>Wie lang der Gradient ist: die Wurzel aus der Summe der Quadrate aller {:,}, die trainiert werden.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How much the loss changes with {} of the output {}: here the way back begins.</source>
        <translation>Wie stark sich der Fehler mit {} der Ausgabe {} ändert: hier beginnt der Rückweg.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How much {} of {} changes with {} of {}</source>
        <translation>Wie stark sich {} von {} mit {} von {} ändert</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How steep the activation of {} is where it stands: so many times as much as {}, {} changes.</source>
        <translation>Wie steil die Aktivierung von {} an ihrer Stelle ist: so viel Mal so stark wie {} ändert sich {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>No edge leads into {}, so its preactivation is an empty sum.</source>
        <translation>Keine Kante führt in {}, die Präaktivierung ist also eine leere Summe.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>No edge leads into {}: its preactivation is its bias alone.</source>
        <translation>Keine Kante führt in {}: die Präaktivierung ist allein der Bias.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>Nothing that {} feeds reaches the loss, so its error signal is 0.</source>
        <translation>Nichts, was {} speist, erreicht den Fehler; das Fehlersignal ist also 0.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>Row {}: </source>
        <translation>Zeile {}: </translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The batch is all {} of the data</source>
        <translation>Der Batch besteht aus allen {} der Daten</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The batch is the {} learned from, without the {:,} held out</source>
        <translation>Der Batch besteht aus den {}, aus denen gelernt wird, ohne die {:,} zurückgehaltenen</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The error signal of {} is that first line of the cache{}.</source>
        <translation>Das Fehlersignal von {} ist jene erste Zeile des Caches{}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The error signal of {}: that of the unit it feeds, times how strongly it acts on it.</source>
        <translation>Das Fehlersignal von {}: das der Einheit, die sie speist, mal wie stark sie auf diese wirkt.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The error signals of the {:,} units that {} feeds come back along their edges and add up.</source>
        <translation>Die Fehlersignale der {:,} Einheiten, die {} speist, kommen entlang ihrer Kanten zurück und addieren sich.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient is longer than c, so all of it is scaled down by κ: its direction stays.</source>
        <translation>Der Gradient ist länger als c, er wird also ganz mit κ verkleinert: seine Richtung bleibt.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient is no longer than c, so it stays as it is: κ is 1.</source>
        <translation>Der Gradient ist nicht länger als c und bleibt, wie er ist: κ ist 1.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient of a weight: {} where its edge ends, {}, times what {} sent in.</source>
        <translation>Der Gradient eines Gewichts: {} dort, wo die Kante endet, {}, mal was {} hineinschickt.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient of the batch: the mean of what its {} contribute.</source>
        <translation>Der Gradient des Batches: der Mittelwert dessen, was seine {} beitragen.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient of the batch: the sum of what its {} contribute.</source>
        <translation>Der Gradient des Batches: die Summe dessen, was seine {} beitragen.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The loss is the sum over the output units.</source>
        <translation>Der Fehler ist die Summe über die Ausgabeeinheiten.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The loss of the batch: the mean over its {}.</source>
        <translation>Der Fehler des Batches: der Mittelwert über seine {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The loss of the batch: the sum over its {}.</source>
        <translation>Der Fehler des Batches: die Summe über seine {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The other {} together; their own lines are not written out.</source>
        <translation>Die anderen {} zusammen; ihre eigenen Zeilen sind nicht ausgeschrieben.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The share of {} in the loss: {}.</source>
        <translation>Der Anteil von {} am Fehler: {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>clipping scales it by κ</source>
        <translation>die Begrenzung skaliert ihn mit κ</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>its own line of the cache</source>
        <translation>ihre eigene Zeile des Caches</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>its own line of the cache, with its sign turned,</source>
        <translation>ihre eigene Zeile des Caches, mit umgedrehtem Vorzeichen,</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>itself</source>
        <comment>error signal</comment>
        <translation>selbst</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>minus the error signal</source>
        <translation>minus das Fehlersignal</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>the error signal</source>
        <translation>das Fehlersignal</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>the rows learned from</source>
        <translation>die Zeilen, aus denen gelernt wird</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>the whole data</source>
        <translation>alle Daten</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>with its sign turned</source>
        <translation>mit umgedrehtem Vorzeichen</translation>
    </message>
    <message numerus="yes">
        <location filename="core/sentences.py"/>
        <location filename="core/tables/intake.py"/>
        <source>{:,} rows</source>
        <comment>{:,} row</comment>
        <translation>
            <numerusform>{:,} Zeile</numerusform>
            <numerusform>{:,} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} adds up its {:,} inputs, each times the weight of its edge{}.</source>
        <translation>{} addiert ihre {:,} Eingaben, jede mal dem Gewicht ihrer Kante{}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} after the update. Press A to apply it to the network.</source>
        <translation>{} nach der Aktualisierung. Taste A wendet sie auf das Netz an.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} feeds others besides: {} and what comes back along its edges add up.</source>
        <translation>{} speist außerdem andere: {} und was entlang ihrer Kanten zurückkommt, addieren sich.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} goes {}, as {} has it{}.{}{}</source>
        <translation>{} geht {}, wie {} es will{}.{}{}</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} goes {}: against its gradient, as far as the learning rate η says.{}</source>
        <translation>{} geht {}: gegen seinen Gradienten, so weit die Lernrate η es sagt.{}</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} has a step of its own: before the first update d is η. Later it grows by {:g} while the gradient keeps its sign, and shrinks by {:g} when the sign turns.</source>
        <translation>{} hat einen eigenen Schritt: vor der ersten Aktualisierung ist d gleich η. Später wächst d auf das {:g}-fache, solange der Gradient sein Vorzeichen behält, und schrumpft auf das {:g}-fache, wenn das Vorzeichen wechselt.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} is frozen, so training leaves it alone.</source>
        <translation>{} ist eingefroren, das Training lässt das also in Ruhe.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} moves against this gradient: {}.</source>
        <translation>{} bewegt sich gegen diesen Gradienten: {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} passes its preactivation on unchanged{}.</source>
        <translation>{} gibt ihre Präaktivierung unverändert weiter{}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} remembers {}. Before the first update {} is 0.</source>
        <translation>{} merkt sich {}. Vor der ersten Aktualisierung ist {} gleich 0.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} sends its preactivation through {}{}.</source>
        <translation>{} schickt ihre Präaktivierung durch {}{}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} takes its one input times the edge's weight{}.</source>
        <translation>{} nimmt ihre eine Eingabe mal dem Gewicht der Kante{}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{}. Only row {} is written out; the others are too many to read, and stand in one line together.</source>
        <translation>{}. Nur Zeile {} ist ausgeschrieben; die anderen sind zu viele zum Lesen und stehen zusammen in einer Zeile.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{}: kept in the cache, since later lines use it again.</source>
        <translation>{}: im Cache behalten, weil spätere Zeilen es wieder brauchen.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{}; without a mark is row {}.</source>
        <translation>{}; ohne Kennzeichen ist Zeile {}.</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>λ₁ draws it towards 0 always alike</source>
        <translation>λ₁ zieht es immer gleich stark zur 0</translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>λ₂ draws the weight towards 0 the more, the larger it is</source>
        <translation>λ₂ zieht das Gewicht umso stärker zur 0, je größer es ist</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>150 flowers of three species, measured in centimetres (Fisher, 1936).</source>
        <translation>150 Blüten dreier Arten, in Zentimetern vermessen (Fisher, 1936).</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>A disk, and a ring around it.</source>
        <translation>Eine Scheibe, und ein Ring darum.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>A set has 2 to {:,} rows, not {:,}.</source>
        <translation>Ein Datensatz hat 2 bis {:,} Zeilen, nicht {:,}.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Encoder n–m–n</source>
        <translation>Encoder n–m–n</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Mirror symmetry</source>
        <translation>Spiegelsymmetrie</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Open the set {}</source>
        <translation>Datensatz {} öffnen</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Parity of n bits</source>
        <translation>Parität von n Bits</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Step</source>
        <comment>data set</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>The noise must lie between 0 and 10; it is {:g}.</source>
        <translation>Das Rauschen muss zwischen 0 und 10 liegen; es ist {:g}.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two Gaussians</source>
        <translation>Zwei Gauß-Wolken</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two clouds of points, side by side.</source>
        <translation>Zwei Punktwolken, nebeneinander.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two half circles that reach into each other.</source>
        <translation>Zwei Halbkreise, die ineinander greifen.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two opposite quadrants against the two others.</source>
        <translation>Zwei gegenüberliegende Quadranten gegen die beiden anderen.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two spirals wound around each other: hard, and a classic.</source>
        <translation>Zwei ineinander gewundene Spiralen: schwer, und ein Klassiker.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Whether n bits read the same backwards: every pattern of n bits.</source>
        <translation>Ob n Bits rückwärts gleich lauten: jedes Muster von n Bits.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Whether the number of ones is odd: every pattern of n bits.</source>
        <translation>Ob die Zahl der Einsen ungerade ist: jedes Muster von n Bits.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>XOR quadrants</source>
        <translation>XOR-Quadranten</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>even</source>
        <translation>gerade</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>first</source>
        <comment>class</comment>
        <translation>erste</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>inside</source>
        <translation>innen</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>lower</source>
        <translation>untere</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>lower left</source>
        <translation>links unten</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>n patterns with a single 1 pass through m hidden units and come out again.</source>
        <translation>n Muster mit einer einzigen 1 gehen durch m verdeckte Einheiten und kommen wieder heraus.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>not symmetric</source>
        <translation>nicht symmetrisch</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>odd</source>
        <translation>ungerade</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>second</source>
        <comment>class</comment>
        <translation>zweite</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>upper</source>
        <translation>obere</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>upper right</source>
        <translation>rechts oben</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>y = 0 below 0, and 1 above.</source>
        <translation>y = 0 unter 0, und 1 darüber.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>y = sin(x) from −π to π.</source>
        <translation>y = sin(x) von −π bis π.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>y is the mean of x_1 and x_2.</source>
        <translation>y ist der Mittelwert von x_1 und x_2.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>{} must be at least {} and at most {}; it is {}.</source>
        <translation>{} muss mindestens {} und höchstens {} sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>{} needs {} input and {} output units: draw them, or let the program draw the network.</source>
        <translation>{} braucht {} Eingabe- und {} Ausgabeeinheiten: zeichnen, oder das Programm das Netz zeichnen lassen.</translation>
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
        <translation>Keine Zeile enthält eine Antwort: in jeder stehen die Nummer der Zeile und die Antwort.</translation>
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
        <translation>„answers“ muss ein Objekt aus Zeile und Antwort sein.</translation>
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
        <translation>{}, Variante {} von Startwert {}</translation>
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
        <translation>Ein Blatt hat höchstens {:,} Zeilen, dieses Netz ergibt {:,}.</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
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
        <source>Forward pass</source>
        <translation>Vorwärtsschritt</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
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
        <translation>Variante auslosen</translation>
    </message>
    <message>
        <location filename="core/snapshot.py"/>
        <source> at iteration {:,}</source>
        <translation> bei Iteration {:,}</translation>
    </message>
    <message>
        <location filename="core/split.py"/>
        <source>The seed of the split must be at least 0; it is {}.</source>
        <translation>Der Startwert der Aufteilung muss mindestens 0 sein; er ist {}.</translation>
    </message>
    <message>
        <location filename="core/split.py"/>
        <source>The share of validation rows must lie between 0 and 1; it is {:g}.</source>
        <translation>Der Anteil der Validierungszeilen muss zwischen 0 und 1 liegen; er ist {:g}.</translation>
    </message>
    <message>
        <location filename="core/split.py"/>
        <source>The validation rows must be numbered in ascending order, each once.</source>
        <translation>Die Validierungszeilen müssen aufsteigend nummeriert sein, jede einmal.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>All {} are done.</source>
        <translation>Alle {} sind fertig.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>Stopped because you asked for it.</source>
        <translation>Auf Wunsch angehalten.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The loss, {}, has reached the target of {}.</source>
        <translation>Der Fehler, {}, hat das Ziel {} erreicht.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The one epoch is done.</source>
        <translation>Die eine Epoche ist fertig.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The time limit of {} s is over.</source>
        <translation>Die Zeitgrenze von {} s ist erreicht.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>Training diverged: update {} would have made the loss infinite. The weights from before it are kept; try a smaller learning rate.</source>
        <translation>Das Training ist divergiert: Aktualisierung {} hätte den Fehler unendlich gemacht. Die Gewichte davor bleiben; eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>With these weights the loss is not a finite number, so there is no slope to follow. Start from smaller weights.</source>
        <translation>Mit diesen Gewichten ist der Fehler keine endliche Zahl, es gibt also keine Steigung, der man folgen könnte. Mit kleineren Gewichten beginnen.</translation>
    </message>
    <message>
        <location filename="core/symbols.py"/>
        <source>others</source>
        <comment>superscript</comment>
        <translation>andere</translation>
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
        <translation>Zeile {:,}, Spalte „{}“: „{}“ ist nicht {}{}.</translation>
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
        <location filename="core/trace.py"/>
        <source>Row {} of the data has no value for {}: type it in the Data table.</source>
        <translation>Zeile {} der Daten hat keinen Wert für {}: in der Datentabelle eintragen.</translation>
    </message>
    <message>
        <location filename="core/trace.py"/>
        <source>There is no row {}: the data have {}.</source>
        <translation>Es gibt keine Zeile {}: die Daten haben {}.</translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>A cell of the data is empty or not a finite number. Fill it in, or remove its row.</source>
        <translation>Eine Zelle der Daten ist leer oder keine endliche Zahl. Ausfüllen, oder ihre Zeile entfernen.</translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>Every weight and bias is frozen, so training can change nothing. Thaw one.</source>
        <translation>Alle Gewichte und Biases sind eingefroren, das Training kann nichts ändern. Eines auftauen.</translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>The inputs have {}, but the targets {:,}.</source>
        <translation>Die Eingaben haben {}, die Zielwerte aber {:,}.</translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>There is no output unit, so there is no loss to make smaller. Draw one.</source>
        <translation>Es gibt keine Ausgabeeinheit, also keinen Fehler, der kleiner werden könnte. Eine zeichnen.</translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>There is nothing to learn from yet. Add a row of data.</source>
        <translation>Es gibt noch nichts, woraus zu lernen wäre. Eine Datenzeile hinzufügen.</translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>{} is computed together with {}: give every output unit that activation.</source>
        <translation>{} wird zusammen mit {} berechnet: jeder Ausgabeeinheit diese Aktivierung geben.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>L1 penalty</source>
        <translation>L1-Strafe</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>L2 penalty</source>
        <translation>L2-Strafe</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>Shuffling is either on or off, not {!r}.</source>
        <translation>Mischen ist entweder an oder aus, nicht {!r}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be a finite number; it is {!r}.</source>
        <translation>{}: muss eine endliche Zahl sein, nicht {!r}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be a whole number; it is {!r}.</source>
        <translation>{}: muss eine ganze Zahl sein, nicht {!r}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be at least {}; it is {}.</source>
        <translation>{}: muss mindestens {} sein, nicht {}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be greater than 0; it is {:g}.</source>
        <translation>{}: muss größer als 0 sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must not be negative; it is {:g}.</source>
        <translation>{}: darf nicht negativ sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>There is no {} “{}”. There are: {}.</source>
        <translation>{} „{}“ gibt es nicht. Es gibt: {}.</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>decay of the schedule</source>
        <translation>Abnahme des Lernratenplans</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>gradient norm to stop at</source>
        <translation>Gradientennorm zum Anhalten</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>largest gradient norm</source>
        <translation>größte Gradientennorm</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>loss</source>
        <translation>Fehlerfunktion</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>number of epochs</source>
        <translation>Zahl der Epochen</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>number of warm-up epochs</source>
        <translation>Zahl der Aufwärmepochen</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>reduction</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>rule for starting biases</source>
        <translation>Regel für Anfangsbiases</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>schedule's number of epochs</source>
        <translation>Epochenzahl des Lernratenplans</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>target loss</source>
        <translation>Ziel für den Fehler</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>way to draw starting weights</source>
        <translation>Art der Anfangsgewichte</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>width r of starting weights</source>
        <translation>Breite r der Anfangsgewichte</translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>{} must be at least {:g} and less than {:g}; it is {:g}.</source>
        <translation>{} muss mindestens {:g} und kleiner als {:g} sein, nicht {:g}.</translation>
    </message>
    <message>
        <location filename="core/unfold.py"/>
        <source>Unfolded, this line would hold {} numbers: too many to be read.</source>
        <translation>Entfaltet hätte diese Zeile {} Zahlen: zu viele zum Lesen.</translation>
    </message>
    <message>
        <location filename="core/unfold.py"/>
        <source>Unfolded: only the data, the weights and the biases are left.</source>
        <translation>Entfaltet: nur Daten, Gewichte und Biases sind übrig.</translation>
    </message>
    <message>
        <location filename="core/unfold.py"/>
        <source>Unfolded: weights are left, and {}, known since the forward pass.</source>
        <translation>Entfaltet: übrig sind Gewichte, und {}, seit dem Vorwärtsschritt bekannt.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>All at once is right: the gradient is the slope of E at one point, the old weights, and the central difference agrees. One by one mixes two points: the error signal comes back through weights that the forward pass did not use, and what comes out is the slope of E nowhere.</source>
        <translation>Alles auf einmal ist richtig: der Gradient ist die Steigung von E an einem Punkt, bei den alten Gewichten, und der zentrale Differenzenquotient stimmt überein. Eins nach dem anderen mischt zwei Punkte: das Fehlersignal kommt durch Gewichte zurück, die der Vorwärtsschritt nicht benutzt hat, und was herauskommt, ist nirgends die Steigung von E.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>Every gradient that may move a weight is 0, so nothing changes.</source>
        <translation>Jeder Gradient, der ein Gewicht bewegen darf, ist 0, es ändert sich also nichts.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>Here both orders agree: no error signal goes through a weight that moves before it is used. Feed a hidden unit into another one to see them differ.</source>
        <translation>Hier stimmen beide Reihenfolgen überein: kein Fehlersignal geht durch ein Gewicht, das sich vor seiner Benutzung bewegt. Eine verdeckte Einheit in eine andere führen, um den Unterschied zu sehen.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>Row {} of the data has no target y, so there is nothing to update by.</source>
        <translation>Zeile {} der Daten hat keinen Zielwert y, es gibt also nichts, wonach zu aktualisieren wäre.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss falls as the gradient promised: the step is small enough for E to look straight.</source>
        <translation>Der Fehler fällt, wie der Gradient es versprach: der Schritt ist klein genug, dass E gerade aussieht.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss falls by {:.0%} of what the gradient promised: along so long a step E is curved.</source>
        <translation>Der Fehler fällt um {:.0%} dessen, was der Gradient versprach: auf einem so langen Schritt ist E gekrümmt.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss rises: η is so large that the step jumps across the valley. Try a smaller one.</source>
        <translation>Der Fehler steigt: η ist so groß, dass der Schritt über das Tal springt. Ein kleineres versuchen.</translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss runs away to infinity: η is far too large.</source>
        <translation>Der Fehler läuft ins Unendliche davon: η ist viel zu groß.</translation>
    </message>
    <message>
        <location filename="core/wording.py"/>
        <source>{} and {}</source>
        <comment>list</comment>
        <translation>{} und {}</translation>
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
        <location filename="gui/compare/wish.py"/>
        <source>runs</source>
        <comment>run</comment>
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
    <message numerus="yes">
        <location filename="gui/panels/doctor_chip.py"/>
        <source>findings</source>
        <comment>finding</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/pasted_block.py"/>
        <source>cells</source>
        <comment>cell</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/pasted_block.py"/>
        <source>headings</source>
        <comment>heading</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/panels/practice_bar.py"/>
        <source>decimals</source>
        <comment>decimal</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/runner.py"/>
        <source>Train {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
