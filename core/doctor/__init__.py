"""Why isn't it learning? The doctor looks at a network, its data and its run, and says what it sees.

    for finding in examine(project, run):
        print(finding.sentence, finding.evidence, [remedy.label for remedy in finding.remedies])

It is conservative: of units, slopes and answers it speaks only where a run of some length has come to nothing.
"""

from core.doctor.examine import examine
from core.doctor.finding import Finding, Remedy, Run, Severity, Trouble

__all__ = ["Finding", "Remedy", "Run", "Severity", "Trouble", "examine"]
