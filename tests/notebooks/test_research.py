"""The notebook of the examples runs as it stands, and is kept without what it printed."""

import warnings
from importlib.resources import files
from pathlib import Path

import pytest

NOTEBOOK = Path(str(files("kamerdraad") / "examples" / "research.ipynb"))


def test_it_is_kept_without_output() -> None:
    import nbformat

    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert not cell.outputs and cell.execution_count is None
    assert notebook.metadata.kernelspec.name == "python3"


def test_it_answers_its_questions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Jupyter's own parts say of each other
        import nbformat
        from nbclient import NotebookClient

        notebook = nbformat.read(NOTEBOOK, as_version=4)
        resources = {"metadata": {"path": str(tmp_path)}}
        NotebookClient(notebook, timeout=600, resources=resources).execute()
    shown = {
        cell.id: {kind for output in cell.outputs for kind in output.get("data", {})}
        for cell in notebook.cells
        if cell.cell_type == "code"
    }
    assert {cell for cell, kinds in shown.items() if "image/png" in kinds} == {
        "answers-plot",
        "overdue-plot",
    }
    assert all("text/html" in kinds for cell, kinds in shown.items() if cell.endswith("-query"))
    assert "image/svg+xml" in shown["picture-draw"]
    assert not [
        o for c in notebook.cells for o in c.get("outputs", ()) if o.output_type == "stream"
    ]
