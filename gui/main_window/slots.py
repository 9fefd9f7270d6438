"""What the actions of exporting and of whole data do."""

from collections.abc import Callable

from gui.actions import Act
from gui.data.data_tools import DataTools
from gui.data.importing import Importing
from gui.export.exporting import Exporting
from gui.main_window.docks import Docks

Slots = dict[Act, Callable[[], object]]


def export_slots(exporting: Exporting) -> Slots:
    """Return what exports pictures and films."""
    return {
        Act.EXPORT_PICTURE: exporting.export_picture,
        Act.COPY_PICTURE: exporting.copy_picture,
        Act.EXPORT_FILM: exporting.export_film,
        Act.EXPORT_STORYBOARD: exporting.export_storyboard,
    }


def data_slots(importing: Importing, tools: DataTools, docks: Docks) -> Slots:
    """Return what brings whole data in and out, scales them, and holds rows out."""
    return {
        Act.IMPORT_DATA: importing.import_data,
        Act.IMPORT_CLIPBOARD: importing.import_clipboard,
        Act.EXPORT_DATA: importing.export_data,
        Act.OPEN_SET: importing.open_set,
        Act.STANDARDIZE: tools.standardize,
        Act.NORMALIZE: tools.normalize,
        Act.UNSCALE: tools.unscale,
        Act.HOLD_OUT_SHARE: tools.hold_out_share,
        Act.HOLD_OUT_ROWS: lambda: tools.hold_out(docks.data.table.selected_rows()),
    }
