"""Make what `make run` and `make test` need: system libraries, a virtual environment, the locked packages.

Called by the Makefile as `python3 tools/setup.py run|test|peers`. It uses the standard library only and keeps to
syntax that old Pythons read, so that they can be told in a sentence that they are too old.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = ROOT / "requirements.txt"
INSTALLED = VENV / "installed.txt"  # a copy of the requirements that were installed last
PEERS = ROOT / "benchmarks" / "peers.txt"
OLDEST = (3, 11)
NEWER_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")

# Debian's and Ubuntu's package for each library or program that has to be there.
QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libglib2.0-0": "libgthread-2.0.so.0",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
}
SCREEN_PROGRAMS = {
    "xvfb": "Xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "dbus": "dbus-daemon",
    "at-spi2-core": "/usr/libexec/at-spi-bus-launcher",
}


class SetupError(Exception):
    """A reason to stop, in a sentence for the person at the keyboard."""


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries() -> list[str]:
    """Name the packages of the system libraries without which Qt cannot be imported."""
    return [package for package, library in QT_LIBRARIES.items() if not loads(library)]


def missing_window_libraries() -> list[str]:
    """Name the packages of the further libraries that Qt needs for a window under X."""
    return [package for package, library in WINDOW_LIBRARIES.items() if not loads(library)]


def missing_screen_programs() -> list[str]:
    """Name the packages with which the tests drive a real window on a virtual screen."""
    return [package for package, program in SCREEN_PROGRAMS.items() if shutil.which(program) is None]


def missing_venv_module() -> list[str]:
    """Name the package that Debian keeps Python's venv module in, if it is not installed."""
    try:
        import ensurepip  # noqa: F401, PLC0415  (Debian leaves it out of the plain python3 package)
    except ImportError:
        return ["python{}.{}-venv".format(*sys.version_info[:2])]
    return []


def is_debian() -> bool:
    """Tell whether packages are installed with apt here."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def install_command(packages: list[str]) -> str:
    """Return the one line that installs packages, to copy."""
    return "sudo apt-get install -y " + " ".join(packages)


def apt_prefix() -> list[str] | None:
    """Return what to write before apt-get, or None where installing would need somebody's password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def apt_install(packages: list[str]) -> bool:
    """Install packages if that is possible without asking, and tell whether it was."""
    prefix = apt_prefix()
    if prefix is None:
        return False
    print("Installing", " ".join(packages), flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL, check=False)
    command = [*apt, "install", "-y", "--no-install-recommends", *packages]
    return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0


def provide_packages(purpose: str) -> None:
    """Install the system packages that are missing for a purpose; stop or go on where that is not allowed."""
    if not is_debian():
        return
    needed = missing_libraries() + ([] if shutil.which("uv") else missing_venv_module())
    wanted = missing_window_libraries() + (missing_screen_programs() if purpose == "test" else [])
    if not needed + wanted or apt_install(needed + wanted):
        return
    command = install_command(needed + wanted)
    # On Wayland a window needs none of the X libraries; tests of a real window are skipped without them.
    if needed or (purpose == "run" and "WAYLAND_DISPLAY" not in os.environ):
        raise SetupError("System packages are missing. Please run, then try again:\n" + command)
    print("Not everything is installed; to have it all: " + command, file=sys.stderr)


def is_usable(python: Path) -> bool:
    """Tell whether an environment's Python starts, is new enough and has pip."""
    if not python.exists():
        return False
    check = f"import pip, sys; sys.exit(sys.version_info < {OLDEST})"
    return subprocess.run([str(python), "-c", check], capture_output=True, check=False).returncode == 0


def provide_environment() -> None:
    """Make the virtual environment and install the locked packages into it, with uv where there is uv."""
    if shutil.which("uv"):
        # Inexact: what a developer added, such as the benchmark's peers, stays.
        run(["uv", "sync", "--locked", "--inexact"])
        return
    usable = is_usable(PYTHON)
    locked = REQUIREMENTS.read_text(encoding="utf-8")
    if usable and INSTALLED.exists() and INSTALLED.read_text(encoding="utf-8") == locked:
        return
    print("Preparing .venv (once; takes a minute)", flush=True)
    if not usable:
        if missing_venv_module():
            raise SetupError("Python's venv module is missing. Please install it, then try again.")
        run([sys.executable, "-m", "venv", "--clear", str(VENV)])
    run([str(PYTHON), "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes", "-r", str(REQUIREMENTS)])
    INSTALLED.write_text(locked, encoding="utf-8")


def provide_peers() -> None:
    """Install the libraries that the benchmark compares with."""
    installer = [str(PYTHON), "-m", "pip"] if is_usable(PYTHON) else ["uv", "pip"]
    run([*installer, "install", "--quiet", "-r", str(PEERS)])


def run(command: list[str]) -> None:
    """Run a command in the repository, showing what it prints, or stop if it fails."""
    environment = {**os.environ, "UV_PROJECT_ENVIRONMENT": str(VENV), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    environment.pop("VIRTUAL_ENV", None)
    try:
        subprocess.run(command, cwd=str(ROOT), env=environment, check=True)
    except subprocess.CalledProcessError as error:
        raise SetupError("Set-up stopped, because this failed: " + " ".join(command)) from error


def use_newer_python() -> None:
    """Go on in a newer Python if this one is too old and another is installed, else say what is needed."""
    if sys.version_info >= OLDEST or shutil.which("uv"):
        return
    for name in NEWER_PYTHONS:
        path = shutil.which(name)
        if path:
            os.execv(path, [path, *sys.argv])
    raise SetupError(
        "Chainrule needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2])
        + " Please install a newer one (on Debian and Ubuntu: the package python3.11 or later), then try again."
    )


def main(purpose: str) -> None:
    """Make everything that one purpose needs: run, test or peers."""
    use_newer_python()
    if purpose == "peers":
        provide_peers()
        return
    provide_packages(purpose)
    provide_environment()


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except SetupError as error:
        sys.exit(str(error))
