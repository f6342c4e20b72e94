"""One invented letter, written as each kind of file that letters come as."""

from collections.abc import Callable
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

ID = "ah-tk-20242025-9876"
ASKED = (
    "Vragen van het lid Molenbeek (VLP) aan de Minister van Wonen en Water over de dijk bij Oosterzee"
    " (ingezonden 4 maart 2025)."
)
ANSWERED = "Antwoord van Minister Terpstra (Wonen en Water) (ontvangen 25 maart 2025)."
NOTE = "Kamerstuk 39 902, nr. 17."
TURNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Vraag 1", ("Kent u het bericht «Dijk bij Oosterzee zakt weg»?",)),
    ("Antwoord 1", ("Ja.",)),
    (
        "Vraag 2",
        (
            "Klopt het dat de dijk in 2024 vier centimeter is gezakt? Zo ja, wat gaat u daaraan doen?",
        ),
    ),
    (
        "Antwoord 2",
        (
            "Dat klopt niet.* De dijk is volgens het waterschap één centimeter gezakt. Ik zal uw Kamer"
            " voor 1 juli 2025 informeren over de meting van dit jaar.",
            "Het waterschap neemt daarvoor twee maatregelen:",
            "- het meet elke maand hoe hoog de dijk ligt;",
            "- het legt klei aan waar dat nodig is.",
        ),
    ),
)
"""Labels and the paragraphs below them; "* " stands where the note is marked, "- " opens an item."""


def as_text() -> bytes:
    lines = [ASKED, "", ANSWERED, ""]
    for label, paragraphs in TURNS:
        lines += [label, *(p.replace("*", "1").replace("- ", "• ", 1) for p in paragraphs), ""]
    return "\n".join([*lines, f"1 {NOTE}"]).encode()


def as_xml() -> bytes:
    turns = []
    for label, paragraphs in TURNS:
        name = "vraag" if label.startswith("Vraag") else "antwoord"
        items = "".join(
            f"<li><li.nr>•</li.nr><al>{escape(p[2:])}</al></li>"
            for p in paragraphs
            if p.startswith("- ")
        )
        body = "".join(
            f"<al>{escape(p)}</al>".replace(
                "*",
                f'<noot id="n1" type="voet"><noot.nr>1</noot.nr><noot.al>{NOTE}</noot.al></noot>',
            )
            for p in paragraphs
            if not p.startswith("- ")
        )
        listed = f'<lijst type="ongeordend">{items}</lijst>' if items else ""
        turns.append(f"<{name}><nr>{label}</nr>{body}{listed}</{name}>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><metadata>'
        f'<meta name="DC.identifier" content="{ID}"/></metadata><kamervragen>'
        "<kamervraagkop><tekstregel inhoud='vergaderjaar'>Vergaderjaar 2024-2025</tekstregel>"
        "</kamervraagkop><kamervraagnummer>9876</kamervraagnummer>"
        f"<kamervraagomschrijving>{ASKED}</kamervraagomschrijving>"
        f"<kamervraagomschrijving>{ANSWERED}</kamervraagomschrijving>"
        f"{''.join(turns)}</kamervragen></officiele-publicatie>"
    ).encode()


def as_html() -> bytes:
    turns = []
    for label, paragraphs in TURNS:
        name = "vraag" if label.startswith("Vraag") else "antwoord"
        items = "".join(f"<li>{escape(p[2:])}</li>" for p in paragraphs if p.startswith("- "))
        body = "".join(
            f"<p>{escape(p)}\n   </p>".replace(
                "*", '<a class="nootnum supernote-click-n1" href="#n1">1</a>'
            )
            for p in paragraphs
            if not p.startswith("- ")
        )
        listed = f"<ul>{items}</ul>" if items else ""
        turns.append(
            f'<div class="{name}"><h2 class="stuktitel">{label}\n</h2>{body}{listed}</div>'
        )
    return (
        '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"/>'
        f'<meta name="DC.identifier" content="{ID}"/><meta name="OVERHEIDop.vergaderjaar"'
        ' content="2024-2025"/><title>Dijk</title><script>var Vraag = "Vraag 9";</script></head>'
        '<body><nav><a href="/">Zoeken in alle bekendmakingen</a></nav><div id="kopregel">Kop</div>'
        '<div id="broodtekst">'
        f'<h1 class="kamervraagomschrijving_kop">{ASKED}</h1>'
        f'<h1 class="kamervraagomschrijving_kop">{ANSWERED}</h1>{"".join(turns)}'
        '<div id="noten"><hr/><div class="voet noot" id="supernote-note-n1"><h5 class="note-close">'
        '<a class="note-close" href="#close-n1">X</a> Noot</h5><sup><span class="nootnum">'
        f'<a id="n1" name="n1"></a>1</span></sup><p>{NOTE}</p></div></div></div>'
        "<footer>Over deze website</footer></body></html>"
    ).encode()


def as_word() -> bytes:
    from docx import Document
    from docx.oxml import parse_xml

    document = Document()
    document.add_paragraph(ASKED)
    document.add_paragraph(ANSWERED)
    for label, paragraphs in TURNS:
        document.add_paragraph(label).runs[0].bold = True
        for text in paragraphs:
            if text.startswith("- "):
                document.add_paragraph(text[2:], style="List Bullet")
                continue
            before, star, after = text.partition("*")
            paragraph = document.add_paragraph(before)
            if star:
                paragraph._p.append(parse_xml(f'<w:r {W}><w:footnoteReference w:id="1"/></w:r>'))
            paragraph.add_run(after)
    saved = BytesIO()
    document.save(saved)
    notes = (
        f'<?xml version="1.0"?><w:footnotes {W}><w:footnote w:type="separator" w:id="0"><w:p/>'
        '</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r>'
        f'<w:t xml:space="preserve"> {NOTE}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    return with_part(saved.getvalue(), "footnotes", notes.encode())


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def with_part(document: bytes, kind: str, content: bytes) -> bytes:
    """The Word file with a further part, bound to its document."""
    relation = (
        f'<Relationship Id="rIdX{kind}" Target="{kind}.xml" Type='
        f'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
    )
    override = (
        f'<Override PartName="/word/{kind}.xml" ContentType="application/'
        f'vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"/>'
    )
    members = unpacked(document)
    rels = "word/_rels/document.xml.rels"
    members[rels] = members[rels].replace(
        b"</Relationships>", relation.encode() + b"</Relationships>"
    )
    types = "[Content_Types].xml"
    members[types] = members[types].replace(b"</Types>", override.encode() + b"</Types>")
    members[f"word/{kind}.xml"] = content
    return packed(members)


def unpacked(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return written.getvalue()


ODT = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{short}="{ODT}{name}:1.0"'
    for short, name in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("draw", "drawing"),
        ("meta", "meta"),
    )
)


def opendocument(body: str, styles: str = "", meta: str = "") -> bytes:
    """An ODT file with this body."""
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": (
                f"<office:document-content {SPACES}><office:automatic-styles>{styles}"
                f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
                "</office:body></office:document-content>"
            ).encode(),
            "meta.xml": (
                f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta>"
                "</office:document-meta>"
            ).encode(),
        }
    )


def as_opendocument() -> bytes:
    body = [
        "<table:table><table:table-row><table:table-cell><text:p>Tweede Kamer der Staten-Generaal"
        "</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell>"
        "</table:table-row><table:table-row><table:table-cell><text:p>Vergaderjaar 2024-2025"
        "</text:p></table:table-cell><table:table-cell><text:p>Aanhangsel van de Handelingen"
        "</text:p></table:table-cell></table:table-row></table:table>",
        "<text:p>9876</text:p>",
        f"<text:p>{ASKED}</text:p><text:p>{ANSWERED}</text:p>",
    ]
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        f"<text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>"
    )
    for label, paragraphs in TURNS:
        body.append(f"<text:p>{label}</text:p>")
        body += [
            f"<text:p>{escape(p)}</text:p>".replace("*", note)
            for p in paragraphs
            if not p.startswith("- ")
        ]
        items = "".join(
            f"<text:list-item><text:p>{escape(p[2:])}</text:p></text:list-item>"
            for p in paragraphs
            if p.startswith("- ")
        )
        body += [f"<text:list>{items}</text:list>"] if items else []
    named = '<meta:user-defined meta:name="OVERHEIDop.ParlID/DC.identifier">'
    return opendocument("".join(body), meta=f"{named}{ID}</meta:user-defined>")


FORMATS: dict[str, Callable[[], bytes]] = {
    "xml": as_xml,
    "html": as_html,
    "docx": as_word,
    "odt": as_opendocument,
    "txt": as_text,
}
"""Each writer by the ending of its files."""
