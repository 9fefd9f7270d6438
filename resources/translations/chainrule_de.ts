<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>chainrule</name>
    <message>
        <location filename="core/activations.py"/>
        <source>Gaussian</source>
        <comment>activation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/activations.py"/>
        <source>Identity</source>
        <comment>activation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/activations.py"/>
        <location filename="core/sets.py"/>
        <source>Sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/activations.py"/>
        <source>Softmax (all outputs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/batch_trace.py"/>
        <source>A batch of {:,} rows is too large to step in this network: step one sample instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/batch_trace.py"/>
        <source>Row {} is held out for validation, so it is in no batch: step another row, or this one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/classes.py"/>
        <source>not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>An accuracy lies between 0 and 1; the goal is {:g}. All rows right is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/goal.py"/>
        <source>The gradient's norm to reach must be greater than 0; it is {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>All seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>At least one seed is needed, and none can be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/plan.py"/>
        <source>These are {:,} runs; at most {:,} can be compared at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>The network has other units, edges or rules than the one compared, so that its weights don't fit. Undo these edits, or compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>These runs have too many weights to keep those at the end. Use their start, and train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>Use the result of seed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/compare/use.py"/>
        <source>Use the start of seed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/dataset.py"/>
        <source>The block has {}, but there is room for {} from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/dataset.py"/>
        <source>The data have {}, but the rows are not that long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/dataset.py"/>
        <source>The data hold an infinite number; every cell must be finite or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/dataset.py"/>
        <location filename="gui/data/data_tools.py"/>
        <location filename="gui/panels/pasted_block.py"/>
        <source>columns</source>
        <comment>column</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/exam.py"/>
        <source>{:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>a constant answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>dead units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>inputs of different scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>learning rate too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>learning rate too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>loss and output do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>no path to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>saturated units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>targets out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>twin units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/finding.py"/>
        <source>vanishing gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Give the outputs the identity, and ½ squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Give the outputs {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Give {} the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>However long it trains, the answer can only get as close as the activation's end, where its slope vanishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Root mean square over {}: {} {}; {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Scale the targets of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Standardize the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Take ½ squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>The gradient of a weight has its input as a factor. A learning rate small enough for the large input leaves the weights of the small one where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Try binary cross-entropy from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>With a squared error the slope has the factor σ′, so that the surer an answer is, the less it is corrected, right or wrong. Cross-entropy has no such factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>Wrong by more than half the range where σ′ is below {} of its largest: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/learning/prediction.py"/>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} does not fit the output {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} is sure of wrong answers, and can't leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <source>{} is the loss of probabilities: it is computed together with {}, and means nothing for other answers.</source>
        <translation type="unfinished"></translation>
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
        <source>{} of {} outputs: {} instead of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_data.py"/>
        <location filename="core/doctor/of_units.py"/>
        <source>{}, from the same start</source>
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
        <source>Descent lies on a plateau around the targets' mean: the slopes of the rows nearly cancel there. An optimizer that scales its steps crosses it sooner; if none does, the network may have too few hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>E = {} a row; the best constant answer has {}.</source>
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
        <source>Go on with Adam at η = {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Go on with Adam at η = {}, all rows at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>On {} ŷ of {} stays between {} and {}, while its targets go from {} to {}. {}</source>
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
        <source>The loss falls steadily, but hardly at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The loss jumps up and down instead of falling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The mean of the targets is the best answer that needs no inputs. Around it the slopes of the rows cancel, so that descent stays there for long, or, without hidden units that could do better, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The run diverged: the loss grew until it was no finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The run stands still, and {} answers the same whatever the inputs are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>The run stands still, hardly better than an answer that needs no inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try other starting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try other starting weights (seed {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_run.py"/>
        <source>Try η = {} from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_run.py"/>
        <location filename="core/headless.py"/>
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
        <source>An error that comes back through a unit is multiplied by σ′. Where that is next to 0, neither this unit nor those before it learn. The weights into it are too large for its inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Connect {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Give the hidden units tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Give {} leaky ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Mean |δ| by layer, from the outputs back: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>No path leads from {} to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Nudge {} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>On its way back the error is multiplied by w·σ′ for every layer that it crosses. Where that is below 1 each time (σ′ of a sigmoid is at most 0.25), little is left for the first layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>On that side the slope of the activation is 0, so that no error comes back and the weights into the unit stay as they are for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Scale the weights into {} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Scale the weights of the hidden units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>The error comes back along the edges that lead to an output. Where there are none, nothing can be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>The error hardly reaches {}, {} layers from the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>The same sources, targets, weights and biases, to the last bit: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>Their gradients are the same, too, so that no training makes them differ: together they are worth one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>Wake {1} by their biases</source>
        <comment>Wake {1} by its bias</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{1} are saturated: flat on nearly all rows.</source>
        <comment>{1} is saturated: flat on nearly all rows.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} are dead: {} is negative on every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} are twins: they compute the same, and learn the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{} biases</source>
        <comment>{} bias</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{} groups of twins, {} units</source>
        <comment>{} group of twins, {} units</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} is dead: {} is negative on every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} on which no output depends: their gradient is 0 whatever the data are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/doctor/of_units.py"/>
        <source>{} on {} of the rows, mean σ′ {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/doctor/of_units.py"/>
        <source>{} weights</source>
        <comment>{} weight</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <location filename="core/learning/mistakes.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add input unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Add output unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Change training options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Delete {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Draw edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Draw edge and unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Edit data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Insert unit into edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Let δ be {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Make hidden unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Make input unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Make output unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Move {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Name the network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Only input and output units have data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Randomize weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Randomize weights by seed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Rename {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <source>Set {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/edits.py"/>
        <location filename="core/rules.py"/>
        <source>There is no unit “{}” in this network.</source>
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
    <message>
        <location filename="core/edits.py"/>
        <location filename="core/tables/intake.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
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
        <location filename="core/engine/__init__.py"/>
        <source>Training runs at a fraction of its speed, because the compiler numba could not be loaded ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/equations.py"/>
        <source>({:,} terms)</source>
        <comment>({:,} term)</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/equations.py"/>
        <source>the sum over the other {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>Line {}, column {} is not JSON: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file ends in the middle: it is empty or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file holds a number of {} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file holds the number {}; every number must be finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file is nested too deeply to be a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The file is not UTF-8 text (at byte {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>The key “{}” stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list […]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a list of whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <location filename="core/tables/table.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>an object {…}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>one of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>two numbers [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} holds too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is a text of {:,} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} must be an object {{…}}, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{} must be {}, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/fields.py"/>
        <source>{}[{}] must be a list of {} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>The file is of version {}, made by a newer Chainrule; this one reads version {}. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/table.py"/>
        <source>There is no file {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/table.py"/>
        <source>{} can't be read: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/writing.py"/>
        <source>{} can't be written: {}. Save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{} is larger than {} MB, too large for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <location filename="core/tables/table.py"/>
        <source>{} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: the id “{}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: the id “{}” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: there are two edges from “{}” to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “factor” must be greater than 0, not {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “role” is “{}”, but “{}” is no {} unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “rows” names row {}, but the last one is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “unit” names “{}”, which is no unit of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “{}” has two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>{}: “{}” names “{}”, which is no unit of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“format” must be “{}”: this is no Chainrule network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“graph”: “notes”[{}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“version” is {}; the first version is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/files.py"/>
        <source>“{}” must be {}: a network is a simple directed graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/flatness.py"/>
        <source>The gradient's norm, {}, has come down to {}: it is nearly flat here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gauge.py"/>
        <location filename="core/health.py"/>
        <source>{:,} of {:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source> and {:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <location filename="core/sheets/grading.py"/>
        <source> and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>All {:,} agree with the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>Row {} of the data is not complete: type what is missing in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>The network has no weight to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>Within h of here, {} of {}{} crosses 0, the kink of its ReLU: the quotient then mixes two slopes, and need not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>look at the first lines: a kink of ReLU or a very steep place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/gradient_check.py"/>
        <source>{:,} gradients, at most {} apart: {}.</source>
        <comment>{:,} gradient, at most {} apart: {}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>{:,} of {:,} agree with the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/gradient_check.py"/>
        <source>{}. Not: {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/headless.py"/>
        <location filename="gui/runner.py"/>
        <source>iterations</source>
        <comment>iteration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source> and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Dead: on {} it lies on the flat side of its activation, slope {}. So {} gets back through it, and training leaves the weights into it as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Saturated on this row: its activation is almost flat here (slope {}, {}), so {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Saturated: on {} its activation is almost flat ({}, {}), so {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Twin of {}: the same sources, targets and weights, so all compute the same and learn the same for ever. Give one another weight to let them differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>Twin of {}: the same sources, targets and weights, so both compute the same and learn the same for ever. Give one another weight to let them differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>all {:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>all {:,} rows looked at (the data have {:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>at most {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>below {:.0%} of the steepest, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>hardly any error gets back through this unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>mean slope {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>practically no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>slope {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>the only row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/health.py"/>
        <source>{:,} of {:,} rows looked at (the data have {:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Constant r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Even, by inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Even, ±r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Keep the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>Normal, r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>PDP, r wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>b drawn like a weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>b stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w = r: units alike stay alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from ±1/√n, at least ±0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from ±√(6/(n + m))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from −r to r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w evenly from −r/2 to r/2, the “wrange” of PDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w normal around 0 with standard deviation r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w normal around 0 with standard deviation √(2/n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/initialization.py"/>
        <source>w stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to no single unit or edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to the edge {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}, and belongs to the unit {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is among the lines of: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>It is what you get if {}. {} = {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>No line of this trace can be falsified so that it shows: change the network, or step another row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>One line of this trace is falsified: find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>Shown: {} = {}. In truth: {}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>backward</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>forward</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>gradients</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>loss</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>update</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/bug.py"/>
        <source>{:,} lines are the most in which a bug can be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/bug.py"/>
        <source>{:,} tries</source>
        <comment>{:,} try</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/bug.py"/>
        <source>{} hints</source>
        <comment>{} hint</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Not right yet. This is what you get if {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Right, as numbers rounded to {} decimals come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/examiner.py"/>
        <source>Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>Everything is filled in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>Everything, from the forward pass to the new weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>One line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>That makes {:,} blanks, and {:,} are the most: practise a smaller part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The error signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>The update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>There is no line of that kind to fill in here: the row may have no target y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>What was typed before can't be read, so the exercise begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/exercise.py"/>
        <source>{}: fill the lines in, from the first to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source> Did you mean {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <location filename="core/learning/vocabulary.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>A sign is missing before “{}”: write · or * between factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>A “{}” is missing before “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>A “{}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>Nothing is written here yet: type a number, or an expression like sigmoid(2)*5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>Something is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>Something is missing before “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That asks for the root or the logarithm of a number that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That comes to a number that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That comes to no finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That divides by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That has more than {} parentheses in one another: write it more simply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That has more than {} powers of powers: write it more simply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>That is longer than {:,} characters: write it in fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>There is nothing here by the name of {}.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>{} is a function: write {}(…) with a number in the parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>{}(…) takes one number, and here it has {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/expression.py"/>
        <source>“{}” can't be read: use numbers, names, + − · / ^ and ( ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>The printed figures in this file can't be read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{} of {} printed figures are what the program computes, to the last printed digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{}that of {} is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{}there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/gallery.py"/>
        <source>{}title, where and why are texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Bring E below {}: press T to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Change something: a weight, an input, a target, or the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Change the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Fill the lines in, in the bar under the equation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Guess sign and size of each line, in the bar under the equation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Predict it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Read, and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Step through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Step {}: press N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>Train it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>through the backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>through the forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>through the gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>to the end of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson.py"/>
        <source>to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>A lesson has 1 to {} stages, and the one in this file has {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>The lesson in this file can't be read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>stage {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}it has no stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}the {} of {} is no text of at most {:,} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}{} is no stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“finer” of {} must name numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“loss” of {} must be a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“{}” of {} must be 1 to 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/lesson_files.py"/>
        <source>{}“{}” of {} must be one of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>it is doubled: the 2 of the square and the ½ of the loss cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>only the input from {} is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the 2 of the square is left out: this loss has no ½ to cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the bias {} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the input from {} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/mistakes.py"/>
        <source>the numbers before are rounded to {} decimals: keep more of them</source>
        <comment>the numbers before are rounded to {} decimal: keep more of them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the sign is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the slope is taken at {}, where it belongs at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the slope {} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the step goes up the gradient, and descent goes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the weight is the one after the update: all weights move at once, at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>the ½ of the loss is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>there is a ½ that this loss doesn't have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>what comes back from {} is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>you take {}, where {} is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>{} is not applied to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>δ of {} is multiplied by the activation of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>η is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/mistakes.py"/>
        <source>σ is applied, and {} passes its sum on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>; where you were off, you mostly guessed too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>; where you were off, you mostly guessed too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Everything is guessed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>It is exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>It is no number: something before it has become too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Nothing was guessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Of {}, {} and {:,} at most one size off{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Right: it is exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>Sign and size are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>The sign is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>The sign is wrong, it is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>What was guessed before can't be read, so it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>below {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/prediction.py"/>
        <location filename="gui/panels/practice_bar.py"/>
        <location filename="gui/panels/predict_bar.py"/>
        <source>lines</source>
        <comment>line</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>the size is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>the size is {}, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>{:,} had the right sign, {:,} the right size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/prediction.py"/>
        <source>{} sizes less than you guessed</source>
        <comment>one size less than you guessed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="core/learning/prediction.py"/>
        <source>{} sizes more than you guessed</source>
        <comment>one size more than you guessed</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/learning/prediction.py"/>
        <source>{}: guess each line's sign and size before you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/vocabulary.py"/>
        <source>{} is not known yet: write how it is worked out instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/learning/vocabulary.py"/>
        <source>{} may mean {}: write it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Categorical cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>Squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/losses.py"/>
        <source>½ squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/notation.py"/>
        <source>{:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>$v·$a or $v·$b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Growth η⁺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Momentum μ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Shrinkage η⁻</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>Smoothing ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>how far its own step goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>its way so far: all gradients add up, older ones counting less and less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>the mean of its gradients' squares, newer ones counting more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>the mean of its gradients, newer ones counting more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>the sum of its gradients' squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>β₁, of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>β₂, of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/optimizers.py"/>
        <source>ε, against division by 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/paths.py"/>
        <source>about {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/patience.py"/>
        <source>The validation loss has not improved for {}: the weights after epoch {}, where it was {}, are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/placing.py"/>
        <source>Draw a function</source>
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
        <location filename="core/populating.py"/>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>No column is a target yet: choose one that the network is to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>No column is an input yet: choose one that the network may see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>That network would have {:,} edges, too many to draw. Take fewer hidden units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/populating.py"/>
        <source>Two columns feed the same unit: choose another unit for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>A softmax output can't feed another unit: delete the edges out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Every weight and bias is frozen, so there is nothing to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>No path leads from an input to the output {}: draw an edge towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Patience watches the loss of rows held out for validation, and none are: hold some out (Data menu), or empty Patience in the training options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Row {} of the data has no target y for {}: type it in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Row {} of the data has no value x for {}: type it in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Softmax works on the output units only: choose another activation here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>Softmax works over all output units together: give it to every output, or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>The canvas is empty: double-click it to place a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>There is no data row: add one in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>There is no input unit: place one, or make a unit an input in the Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>There is no output unit: place one, or make a unit an output in the Inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/problems.py"/>
        <source>{} needs outputs with {}: change the activation, or choose another loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>A network needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>The data's columns must match the input and output units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>The document has changed since this edit was made. Please do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>The position of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/project.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source> Its own share in the loss is one more term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>A number of the optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>A sum passes an error on unchanged: the edges from {} all receive the same δ, that of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The bias of {}: drawn or learned, it is where this trail ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The target of {}, from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The terms have opposite signs and {}: of their sizes together, {:.0%} is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The value of the input unit {}, from {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>The weight of the edge from {} to {}: drawn or learned, it is where this trail ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>What the optimizer keeps of {}: 0 before the first update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>cancel in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>nearly cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>row {} of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>{} and {} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>{} feeds {}, so the errors of all of them come back and add up.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/provenance.py"/>
        <source>{}, from the training options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>A name can't hold line breaks or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>A name has at most {} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>A unit needs a name: some letters or digits, without spaces around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>An edge from {} to itself would need its value before it is computed. Connect it to another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <location filename="core/sentences.py"/>
        <source>The bias of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>The edge {} names “{}”, which is no unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>The network has changed since this edit was made. Please do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>The position of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <location filename="core/sentences.py"/>
        <source>The weight from {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>There is a unit named {} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>There is no activation “{}”. There are: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>There is no edge from {} to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>This would close a loop: {}. A forward pass could never finish; leave one edge out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} and {} are connected already. Select that edge to change its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} has incoming edges, so it can't become an input unit. Delete them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} is an input unit: its value comes from the data, so it has no bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} is an input unit: its value comes from the data, so no edge can lead into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} must be a finite number, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} must lie within ±{:,}: at {:g} there is no canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/rules.py"/>
        <source>{} still has edges; remove them with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/runs.py"/>
        <source>batches of {:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>Normalize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>Standardize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>The numbers of a column lie too far apart to be scaled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>mean 0, standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/scaling.py"/>
        <source>smallest value 0, largest 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Constant</source>
        <comment>schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Cosine</source>
        <comment>schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Exponential</source>
        <comment>schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/schedules.py"/>
        <source>Steps</source>
        <comment>schedule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source> β₁ and β₂ make up for m and v having begun at 0; in update t they are raised to t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source> η is that of the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>, and λ₂ draws it towards 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>, plus its bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>, with its sign turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>: this is the network's prediction ŷ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>A bias adds to {} directly, so its gradient is the error signal of {} {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How far the prediction is from the target: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How long the gradient is: the root of the sum of the squares of all {:,} that train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How much the loss changes with {} of the output {}: here the way back begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How much {} of {} changes with {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>How steep the activation of {} is where it stands: so many times as much as {}, {} changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>No edge leads into {}, so its preactivation is an empty sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>No edge leads into {}: its preactivation is its bias alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>Nothing that {} feeds reaches the loss, so its error signal is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>Row {}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The batch is all {} of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The batch is the {} learned from, without the {:,} held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The error signal of {} is that first line of the cache{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The error signal of {}: that of the unit it feeds, times how strongly it acts on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The error signals of the {:,} units that {} feeds come back along their edges and add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient is longer than c, so all of it is scaled down by κ: its direction stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient is no longer than c, so it stays as it is: κ is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient of a weight: {} where its edge ends, {}, times what {} sent in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient of the batch: the mean of what its {} contribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The gradient of the batch: the sum of what its {} contribute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The loss is the sum over the output units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The loss of the batch: the mean over its {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The loss of the batch: the sum over its {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The other {} together; their own lines are not written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>The share of {} in the loss: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>clipping scales it by κ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>its own line of the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>its own line of the cache, with its sign turned,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>itself</source>
        <comment>error signal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>minus the error signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>the error signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>the rows learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>the whole data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>with its sign turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/sentences.py"/>
        <location filename="core/tables/intake.py"/>
        <source>{:,} rows</source>
        <comment>{:,} row</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} adds up its {:,} inputs, each times the weight of its edge{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} after the update. Press A to apply it to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} feeds others besides: {} and what comes back along its edges add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} goes {}, as {} has it{}.{}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} goes {}: against its gradient, as far as the learning rate η says.{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} has a step of its own: before the first update d is η. Later it grows by {:g} while the gradient keeps its sign, and shrinks by {:g} when the sign turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} is frozen, so training leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} moves against this gradient: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} passes its preactivation on unchanged{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} remembers {}. Before the first update {} is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} sends its preactivation through {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{} takes its one input times the edge's weight{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{}. Only row {} is written out; the others are too many to read, and stand in one line together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{}: kept in the cache, since later lines use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>{}; without a mark is row {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>λ₁ draws it towards 0 always alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sentences.py"/>
        <source>λ₂ draws the weight towards 0 the more, the larger it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>150 flowers of three species, measured in centimetres (Fisher, 1936).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>A disk, and a ring around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>A set has 2 to {:,} rows, not {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Encoder n–m–n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Mirror symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Open the set {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Parity of n bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Step</source>
        <comment>data set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>The noise must lie between 0 and 10; it is {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two Gaussians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two clouds of points, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two half circles that reach into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two opposite quadrants against the two others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Two spirals wound around each other: hard, and a classic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Whether n bits read the same backwards: every pattern of n bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>Whether the number of ones is odd: every pattern of n bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>XOR quadrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>first</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>n patterns with a single 1 pass through m hidden units and come out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>not symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>second</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>y = 0 below 0, and 1 above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>y = sin(x) from −π to π.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>y is the mean of x_1 and x_2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>{} must be at least {} and at most {}; it is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sets.py"/>
        <source>{} needs {} input and {} output units: draw them, or let the program draw the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>A JSON file of answers holds an object: {“answers”: {“1”: “2.5”, …}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>It holds no answers: nothing was practised in it, or it was not saved afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>The answers in it can't be read: they are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>There is no line with an answer in it: each row holds the line's number and the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>This is no table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>{} is no file of answers: those end in {}, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>{} is too large for a table of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/answers.py"/>
        <source>“answers” must be an object of line and answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>A table of answers holds no network: say which file or folder was handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>Graded {:,} of {}: on average {} % of the blanks are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>It can't be read: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>None of {} could be graded{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>Not among the blanks: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>Not right yet. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>The answers in it can't be read: what was practised is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/sheets/grading.py"/>
        <source>{:,} files</source>
        <comment>{:,} file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>{} Not graded: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/grading.py"/>
        <source>{} can't be written: {}. Write it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>There is no {} file in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>This is not a network that was handed out: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>an activation or a setting of the training is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>in it, {} (compared with {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>the update or the loss is another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>there are other edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>there are other units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>{} is {}, not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>{}, variant {} of seed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handed_out.py"/>
        <source>“{}” names none of the networks that were handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>Row {} of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>Variant 1 of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/handout.py"/>
        <source>Variant {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>Date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>Given:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <source>The network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <location filename="core/sheets/latex.py"/>
        <source>With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/html.py"/>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>A sheet has at most {:,} lines, and this network makes {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Backward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/sheets/sheet.py"/>
        <source>Fill in the {} blanks, to 4 decimals.</source>
        <comment>Fill in the blank, to 4 decimals.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Update</source>
        <comment>phase</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/sheet.py"/>
        <source>Worked solution; the values asked for are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/sheets/variants.py"/>
        <source>Draw a variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/snapshot.py"/>
        <source> at iteration {:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/split.py"/>
        <source>The seed of the split must be at least 0; it is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/split.py"/>
        <source>The share of validation rows must lie between 0 and 1; it is {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/split.py"/>
        <source>The validation rows must be numbered in ascending order, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>All {} are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>Stopped because you asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The loss, {}, has reached the target of {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/stopping.py"/>
        <source>The one epoch is done.</source>
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
        <location filename="core/stopping.py"/>
        <source>With these weights the loss is not a finite number, so there is no slope to follow. Start from smaller weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/symbols.py"/>
        <source>others</source>
        <comment>superscript</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Column “{}” holds every row out: none is left to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Column “{}” holds {}: that is no choice between 2 and {} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Column “{}” needs {} units, not {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>Two columns mark the validation rows: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <location filename="core/tables/table.py"/>
        <source>column {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>only one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>{:,} different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/binding.py"/>
        <source>“train” or “validation”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <source> and adds {} units without edges</source>
        <comment> and adds {} unit without edges</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source> in place of the present network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source> · {:,} empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>, {} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>Draws {}{}, and takes {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>Feeds {} of the units there are with {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>Import {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>numbers, {:.6g} to {:.6g}{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <source>{:,} classes: {}{}</source>
        <comment>{:,} class: {}{}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/intake.py"/>
        <source>{} input{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/intake.py"/>
        <source>{} {} output units</source>
        <comment>{} {} output unit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>Row {:,} holds a zero byte: this is no table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>The file is not {} text (at byte {:,}). Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>bar</source>
        <comment>delimiter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>point</source>
        <comment>decimal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>space</source>
        <comment>delimiter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/layout.py"/>
        <source>tab</source>
        <comment>delimiter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source> (and {:,} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>Row {:,} has {}, but the first one has {}. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>Row {:,} is no row of a table: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>Row {:,}, column “{}”: “{}” is not {}{}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>The first row has {:,} columns; a table has at most {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>The table has more than {:,} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>There is no table: the file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>There is only one row, and it names the columns. Is it a row of data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="core/tables/table.py"/>
        <source>{:,} cells</source>
        <comment>{:,} cell</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="core/tables/table.py"/>
        <source>{} is larger than {} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/tables/writing.py"/>
        <source>There are no data to export yet: draw an input and an output unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trace.py"/>
        <source>Row {} of the data has no value for {}: type it in the Data table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trace.py"/>
        <source>There is no row {}: the data have {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>A cell of the data is empty or not a finite number. Fill it in, or remove its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>Every weight and bias is frozen, so training can change nothing. Thaw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>The inputs have {}, but the targets {:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>There is no output unit, so there is no loss to make smaller. Draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>There is nothing to learn from yet. Add a row of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/trainable.py"/>
        <source>{} is computed together with {}: give every output unit that activation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>L1 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>L2 penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>Shuffling is either on or off, not {!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be a finite number; it is {!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be a whole number; it is {!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be at least {}; it is {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must be greater than 0; it is {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>The {} must not be negative; it is {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>There is no {} “{}”. There are: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>decay of the schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>gradient norm to stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>largest gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>number of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>number of warm-up epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>rule for starting biases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>schedule's number of epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>target loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>way to draw starting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>width r of starting weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/training_settings.py"/>
        <source>{} must be at least {:g} and less than {:g}; it is {:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/unfold.py"/>
        <source>Unfolded, this line would hold {} numbers: too many to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/unfold.py"/>
        <source>Unfolded: only the data, the weights and the biases are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/unfold.py"/>
        <source>Unfolded: weights are left, and {}, known since the forward pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>All at once is right: the gradient is the slope of E at one point, the old weights, and the central difference agrees. One by one mixes two points: the error signal comes back through weights that the forward pass did not use, and what comes out is the slope of E nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>Every gradient that may move a weight is 0, so nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>Here both orders agree: no error signal goes through a weight that moves before it is used. Feed a hidden unit into another one to see them differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>Row {} of the data has no target y, so there is nothing to update by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss falls as the gradient promised: the step is small enough for E to look straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss falls by {:.0%} of what the gradient promised: along so long a step E is curved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss rises: η is so large that the step jumps across the valley. Try a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="core/update_story.py"/>
        <source>The loss runs away to infinity: η is far too large.</source>
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
