"""Builds the documentation with Sphinx: `make docs`. It fetches nothing, and regenerates the pages that show facts."""

import builtins
import gc
import re
import sys
from pathlib import Path
from typing import Any

DOCS = Path(__file__).parent
_PAGES_DEEP = 2  # the pages, and those of features below one of them
sys.path.insert(0, str(DOCS.parent))  # where tools are

from sphinx.addnodes import pending_xref  # noqa: E402
from sphinx.application import Sphinx  # noqa: E402

from docs.reference_tables import tables  # noqa: E402
from tools.docs.feature_pages import bundled, write  # noqa: E402
from youcam_mock import __version__  # noqa: E402

project = "youcam-mock"
version = release = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build", "_generated"]
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
default_role = "code"
highlight_language = "text"

html_theme = "furo"
html_title = f"youcam-mock {__version__}"
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["wide.css"]

add_module_names = False
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
nitpicky = True
# Nothing is fetched, so there is nothing to link to of the standard library, of other packages, and of the generated
# client. Names that modules import for type checkers only come without their module.
nitpick_ignore_regex = [
    ("py:.*", r"(abc|collections|datetime|decimal|httpx|os|pathlib|random|typing|youcam_client)\..*"),
    ("py:class", r"App|Decimal|Path|PathLike|UploadRequest"),
    ("py:class", r"(youcam\.\w+\.)?[A-Z]+_co(ntra)?"),  # type variables
]


def setup(app: Sphinx) -> None:
    """Writes the generated pages before Sphinx looks for pages."""
    gc.disable()  # Pages are trees that stay until the end: the collector looked through all of them, again and again.
    catalogue = bundled()
    write(dict(catalogue.pages()), DOCS / "features")
    write({**tables(), "features": catalogue.index()}, DOCS / "_generated")
    app.connect("html-page-context", _no_sections_in_the_sidebar, priority=400)  # before the theme's own
    app.connect("autodoc-process-signature", _models_by_name)
    app.connect("doctree-read", _builtins_are_no_links)


def _no_sections_in_the_sidebar(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    # The theme asks for titles of every depth. Sphinx then copies all sections of all pages, and drops them again.
    usual = context["toctree"]
    context["toctree"] = lambda **options: usual(**options | {"maxdepth": _PAGES_DEEP})


def _models_by_name(app: Any, what: str, name: str, of: Any, options: Any, arguments: str, returns: str) -> Any:
    return arguments, returns and re.sub(r"\bm\.", "~youcam_client.models.", returns)


def _builtins_are_no_links(app: Sphinx, doctree: Any) -> None:
    # Sphinx would take `bytes` for the member of that name.
    for node in list(doctree.findall(pending_xref)):
        if node.get("reftarget") in vars(builtins):
            node.replace_self(node.children)
