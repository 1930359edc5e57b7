"""Which letters lie where on the keyboard of the screen, for each script: plain values, so another script is a few lines more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layer:
    """What lies on top at one moment: rows of letters as they stand on the screen, from the left. `face` is the word on the key that brings it."""

    id: str
    face: str
    lines: tuple[str, ...]
    capitals: bool = False

    @property
    def letters(self) -> str:
        """All its letters, row after row."""
        return "".join(self.lines)


@dataclass(frozen=True, slots=True)
class Layout:
    """The keyboard of one script: its layers, the first of which it begins with, and the marks that always stand at the bottom."""

    id: str
    layers: tuple[Layer, ...]
    marks: str
    rtl: bool = False

    @property
    def first(self) -> Layer:
        """The layer to begin with."""
        return self.layers[0]

    @property
    def most(self) -> int:
        """How many letters its fullest layer has."""
        return max(len(layer.letters) for layer in self.layers)


LATIN = Layout(
    "latin",
    (
        Layer("letters", "abc", ("qwertyuiop", "asdfghjkl", "zxcvbnm"), capitals=True),
        Layer("accents", "é ü", ("áàâäãåæéèê", "ëęíìîïóòô", "öõøúùûü"), capitals=True),
        Layer("consonants", "ç ñ", ("çćčđğłñńř", "śşšșßťțýÿ", "źżžăąıœ"), capitals=True),
        Layer("digits", "123", ("1234567890", "/:;()€&@#", '?!"+_=%*')),
    ),
    ",.'-",
)
NEIGHBOURS = ("ٹڈڑںہھےڕڤڵۆ", "ێەټځڅډړږښې")  # Urdu, Sorani, Pashto
ARABIC = Layout(
    "arabic",
    (
        Layer("arabic", "ا ب ت", ("ضصثقفغعهخحج", "شسيبلاتنمكط", "ذءرىةوزظد")),
        Layer("arabic_more", "أ إ پ", ("أإآؤئپچژگکی", *NEIGHBOURS)),
        Layer("arabic_digits", "١٢٣", ("١٢٣٤٥٦٧٨٩٠", "1234567890", "/:()؛!@")),
    ),
    "،.؟-",
    rtl=True,
)
PERSIAN = Layout(
    "persian",
    (
        Layer("persian", "ا ب پ", ("ضصثقفغعهخحج", "شسیبلاتنمکگ", "ظطژزرذدپوچ")),
        Layer("persian_more", "أ آ ة", ("آأإؤئءةيكى", *NEIGHBOURS)),
        Layer("persian_digits", "۱۲۳", ("۱۲۳۴۵۶۷۸۹۰", "1234567890", "/:()؛!@")),
    ),
    "،.؟-",
    rtl=True,
)
LAYOUTS = {layout.id: layout for layout in (LATIN, ARABIC, PERSIAN)}
OF_LANGUAGE = {"ar": ARABIC, "ckb": ARABIC, "fa": PERSIAN, "prs": PERSIAN, "ur": PERSIAN, "ps": PERSIAN, "he": LATIN}


def layout_for(language: str, *, rtl: bool = False) -> Layout:
    """The keyboard of someone's language; of a language that is not known here, the one of its direction."""
    return OF_LANGUAGE.get(language.replace("_", "-").split("-")[0], ARABIC if rtl else LATIN)


def within_reach(home: str) -> tuple[Layout, ...]:
    """The keyboards of somebody with this one: their own, and the Latin one for the names of Dutch people."""
    return tuple(dict.fromkeys((LAYOUTS[home], LATIN)))


def layout_of(layer: str) -> Layout:
    """The keyboard that a layer belongs to."""
    return next(layout for layout in LAYOUTS.values() if any(one.id == layer for one in layout.layers))


def layer_called(layer: str) -> Layer:
    """A layer by its id."""
    return next(one for one in layout_of(layer).layers if one.id == layer)
