"""Where local services keep their files: the same answer in every process of one checkout."""

import hashlib
import os
import pwd
import stat
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from hls.local.errors import LocalError, unusable

CHECKOUT = Path(__file__).resolve().parents[2]
# The system allows 103 to 107 bytes for a socket's path; ".s.PGSQL.5432.lock" is the longest name.
LONGEST_SOCKET_FOLDER = 80
DATABASE_NAME = "hls"


@dataclass(frozen=True)
class Owner:
    """Whom the services run as, where it is not the person who starts them."""

    uid: int
    gid: int


@dataclass(frozen=True)
class Place:
    """The private folder of one pair of services, its sockets' folder and its owner.

    ``owner`` is set for root only: PostgreSQL refuses to run as root, so it runs as ``nobody``.
    """

    folder: Path
    sockets: Path
    owner: Owner | None

    @property
    def database_url(self) -> str:
        """Address of this place's PostgreSQL, for ``DATABASE_URL``."""
        return f"postgresql://postgres@/{DATABASE_NAME}?host={quote(str(self.sockets))}"

    @property
    def redis_url(self) -> str:
        """Address of this place's Valkey, for ``REDIS_URL``."""
        return f"redis+socket://{quote(str(self.valkey_socket))}"

    @property
    def valkey_socket(self) -> Path:
        return self.sockets / "valkey.sock"

    @property
    def logs(self) -> Path:
        return self.folder / "log"

    def make(self) -> None:
        """Create the folders, private to their owner; raises ``LocalError`` where that fails."""
        try:
            self.folder.parent.mkdir(parents=True, exist_ok=True)
            if self.owner:
                self.folder.parent.chmod(0o711)
            for folder in dict.fromkeys((self.folder, self.sockets, self.logs)):
                folder.mkdir(exist_ok=True)
                self._take(folder)
        except OSError as error:
            raise unusable(self.folder, error) from error

    def _take(self, folder: Path) -> None:
        # Names in /tmp can be guessed: never use a folder or link that somebody else put there.
        found = folder.lstat()
        ours = {os.geteuid()} | ({self.owner.uid} if self.owner else set())
        if not stat.S_ISDIR(found.st_mode) or found.st_uid not in ours:
            raise LocalError(
                f"The data folder {folder} belongs to somebody else. "
                "Move it away or name another in HLS_LOCAL_FOLDER."
            )
        if self.owner:
            os.chown(folder, self.owner.uid, self.owner.gid)
        folder.chmod(0o700)


def place(name: str) -> Place:
    """The place called ``name`` (``run`` or ``test``) of this checkout.

    Lies in ``.local/`` of the checkout or in ``HLS_LOCAL_FOLDER``; for root in ``/var/tmp`` where
    ``nobody`` cannot reach that.
    """
    base = Path(os.environ.get("HLS_LOCAL_FOLDER") or CHECKOUT / ".local").resolve()
    owner = None
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        owner = Owner(nobody.pw_uid, nobody.pw_gid)
        if not _open_to_all(base.parent):
            base = Path("/var/tmp") / _short_name(base)  # noqa: S108 - ownership is checked in make()
    folder = base / name
    sockets = folder
    if len(os.fsencode(folder)) > LONGEST_SOCKET_FOLDER:
        sockets = Path("/tmp") / _short_name(folder)  # noqa: S108 - ownership is checked in make()
    return Place(folder, sockets, owner)


def default_addresses(name: str) -> None:
    """Point this process at the place ``name``, unless the environment names servers."""
    here = place(name)
    os.environ.setdefault("DATABASE_URL", here.database_url)
    os.environ.setdefault("REDIS_URL", here.redis_url)


def _open_to_all(folder: Path) -> bool:
    return all(step.stat().st_mode & stat.S_IXOTH for step in (folder, *folder.parents))


def _short_name(folder: Path) -> str:
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    return f"hls-{os.geteuid()}-{digest}"
