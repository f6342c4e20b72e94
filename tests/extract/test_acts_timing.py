"""Plans told by their time: what is moved, holds from a day, or is done until one."""

import pytest

from kamerdraad.extract.model import COMMITMENTS, Act
from tests.extract.test_acts import read, rule_of

CAUGHT = [
    (Act.PLAN, "is_moved", "De opening van het meldpunt verschuift daardoor naar het najaar."),
    (Act.PLAN, "is_moved", "De oplevering van de brug schuift op naar eind 2031."),
    (Act.PLAN, "is_moved", "De invoering wordt uitgesteld tot eind 2031."),
    (Act.PLAN, "is_moved", "De start van de proef is verplaatst naar begin september."),
    (Act.PLAN, "is_moved", "De regeling wordt verlengd tot eind 2031."),
    (Act.PLAN, "only_then", "Het besluit kan daarom pas in het najaar worden genomen."),
    (
        Act.PLAN,
        "only_then",
        "Anders dan ik eerder schreef, kan het havenplan pas na de zomer worden vastgesteld, als de vergunning er is.",
    ),
    (Act.PLAN, "only_then", "De proef met schone schepen kan pas na de zomer beginnen."),
    (Act.PLAN, "will_apply", "Vanaf volgend jaar geldt voor schippers een lager tarief."),
    (Act.PLAN, "will_apply", "Per 1 juli vervalt de heffing voor schippers."),
    (
        Act.PLAN,
        "does_meanwhile",
        "Tot die tijd wordt met een klein schip de vaargeul vrijgehouden.",
    ),
    (Act.PLAN, "does_meanwhile", "Tot die tijd houdt Rijkswaterstaat de vaargeul vrij."),
    (Act.PLAN, "does_from_now_on", "Voortaan volsta ik met één bericht per jaar."),
    (Act.PLAN, "does_from_now_on", "Kades worden voortaan elk jaar gemeten."),
    (Act.PLAN, "does_from_now_on", "In het vervolg meld ik storingen per kwartaal."),
    (Act.ASSURANCE, "stays_so", "Tot die tijd blijft de oude brug in gebruik."),
    (Act.ASSURANCE, "stays_so", "Zolang de bouw duurt, blijft de oude brug in gebruik."),
    (Act.ASSURANCE, "stays_so", "De huidige tarieven blijven tot 2031 ongewijzigd."),
    (Act.ASSURANCE, "stays_meanwhile", "Tijdens dat jaar blijft de zorg zoals zij was."),
]

LEFT_ALONE = [
    # what moves by itself, others move, can be moved, was so, is so for all
    "De aandacht verschuift daardoor naar de kleine havens.",
    "De vraag naar ligplaatsen schuift op naar het noorden.",
    "De gemeente stelt de bouw uit tot eind 2031.",
    "De zitting is verplaatst naar begin september.",
    "Door het warme weer verschuift het broedseizoen van de otter naar het voorjaar.",
    "De termijn kan worden verlengd tot eind 2031.",
    "Het plan kan pas worden vastgesteld als de raad instemt.",
    "In andere landen gelden andere tarieven.",
    "Tot die tijd werd de vaargeul vrijgehouden.",
    "Tot die tijd houdt de gemeente de vaargeul vrij.",
    "Tot die tijd moeten schippers omvaren.",
    "Schippers kunnen voortaan hun vergunning digitaal aanvragen.",
    "Tijdens de zomer blijven veel schepen in de haven liggen.",
    "Op 1 januari 2019 verviel de heffing.",
    "De gemeenten zullen voortaan zelf de kades meten.",
    "De stelling geldt per 100 inwoners.",
    "In de zomer verplaatst de drukte zich naar de kust.",
]


@pytest.mark.parametrize(("act", "rule", "text"), CAUGHT, ids=[c[2][:40] for c in CAUGHT])
def test_caught(act: Act, rule: str, text: str) -> None:
    assert rule_of(text) == (act, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert read(text)[0].act not in COMMITMENTS
