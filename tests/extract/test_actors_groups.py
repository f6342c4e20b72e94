import pytest

from kamerdraad.extract.actors.groups import find_groups


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # called a group in so many words, alone or after each other
        ("De leden van de fractie van de Molenpartij vragen dit.", ["Molenpartij"]),
        ("De fracties van Getij en de Molenpartij vragen dit.", ["Getij", "Molenpartij"]),
        ("De leden van de fracties van de VVD en Getij vragen dit.", ["Getij"]),
        ("De Molenpartij-fractie vraagt dit.", ["Molenpartij"]),
        # behind a member's name
        ("Vragen van het lid Van Duinen (Lijst Zeewering) over dijken.", ["Lijst Zeewering"]),
        ("De leden Zandstra (SP) en De Bos-Ruit (Getij) vragen dit.", ["Getij"]),
        ("De leden Zandstra en Duinkerk (beiden Getij) vragen dit.", ["Getij"]),
        # in a list of members
        ("Samenstelling: Zandstra (Getij), Van de Velde (Molenpartij) (voorzitter), Ruit (SP)", ["Getij", "Molenpartij"]),
        ("Leden: Zandstra (Getij), De Bos (SP). Plv. leden: Duinkerk (Molenpartij)", ["Getij", "Molenpartij"]),
        ("De leden van de Fractie-Duinkerk vragen dit. Samenstelling: Ruit (SP), Bos (Fractie-Bos)", ["Fractie-Bos"]),
    ],
)  # fmt: skip
def test_finds(text: str, names: list[str]) -> None:
    assert sorted(find_groups(text).names.values()) == names


@pytest.mark.parametrize(
    "text",
    [
        # groups that the register has
        "De leden van de fractie van de VVD en het lid Zandstra (SP) vragen dit.",
        # brackets that hold a paper, a year, another body
        "Het lid Zandstra (Kamerstuk 12 345) vraagt dit, en het lid Ruit (2019) ook.",
        "De leden Zandstra en Ruit (Raad van State) adviseren.",
        # other lists
        "Bezocht zijn: Zwolle (Overijssel), Assen (Drenthe).",
        "De fractievoorzitter van Zwolle zweeg.",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert find_groups(text).names == {}


def test_a_group_of_one_in_a_list_of_members_is_no_body() -> None:
    text = "Samenstelling: Ruit (Getij), Bos (Fractie-Bos)"
    assert [text[start:end] for start, end in find_groups(text).places] == ["Getij"]
