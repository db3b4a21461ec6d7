"""Bytes to text, strictly: UTF-8, UTF-16, UTF-32 by their mark, else UTF-8, else Windows-1252, else a refusal.

Comes in: the bytes of a file.
Goes out: the text with LF line ends and no byte order mark, and the problems met.
Does not: guess. Windows-1252 decodes nearly any bytes, so it is taken only where the result is written in letters
and signs that Dutch, French, German and English texts use; anything else is refused.
"""

from __future__ import annotations

import codecs
import re

from pipeline.extract.content import Refusal
from pipeline.extract.seen import as_plain
from pipeline.records import Problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"BM", "a bitmap image"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3", "a database"),
)
_SHORT_SIGNATURES = (b"BM", b"MZ")  # two letters that a text may begin with: they count beside zero bytes only
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_ESCAPED = re.compile("[\udc80-\udcff]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MOJIBAKE = re.compile("Ã[\u00a0-\u00bf©«¯]|â€[™˜œ\u009d“”¦]|Â[\u00a0€°²³«»]")
_WESTERN = frozenset(
    "€‚„…†‡‰Šš‹›Œœ‘’“”•–—™Žž\u00a0¡£§¨©ª«¬\u00ad®°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüÿ"
)
_RARE = frozenset("‚„†‡‰Šš‹›ŽžªºÃÅÕØãåõøÀÌÍÎÑÒÓÔÙÚ¡¿¬¸¹ÿ¶×±²³¤¦¥¢")
_SIGN_IN_WORD = re.compile("[^\\W\\d_][‘“”•†‡‰€„‚™‹›¶§¤¢£¥©®°±²³¼½¾¿¡¸¯¨´ŽžŠšŸ\u00a0](?=[a-z])")
_ADVICE = "Save the file as UTF-8 and run again."


def decode(data: bytes, *, name: str, plain: bool = False) -> tuple[str, tuple[Problem, ...]]:
    """Text of ``data`` with LF line ends; a ``plain`` one as it is seen. ``name`` is the file's name for messages.

    Raises ``Refusal``: ``not_text`` (another kind of file, binary noise), ``encoding_unknown``, ``no_text``.
    """
    _refuse_other_kinds(data, name)
    text, problems = _by_mark(data, name) or _without_mark(data, name)
    text = as_plain(text) if plain else text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise Refusal("no_text", f"{name} holds only white space: fetch it again or remove it.")
    return text, (*problems, *_noise(text, name))


def _refuse_other_kinds(data: bytes, name: str) -> None:
    for signature, kind in _SIGNATURES:
        if data.startswith(signature) and (signature not in _SHORT_SIGNATURES or b"\x00" in data[:512]):
            advice = "give it the ending .pdf" if kind == "a PDF" else "save it as plain text, PDF or HTML"
            raise Refusal("not_text", f"{name} is {kind} by its first bytes, not a text: {advice} and run again.")


def _by_mark(data: bytes, name: str) -> tuple[str, tuple[Problem, ...]] | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom) and not (encoding == "utf-16-le" and data.startswith(codecs.BOM_UTF32_LE)):
            if encoding == "utf-8":
                return _utf8(data[len(bom) :], name)
            return _strict(data[len(bom) :], encoding, name), ()
    return None


def _strict(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"{name} says it is {encoding.upper()} and is not, at byte {error.start}. {_ADVICE}"
        raise Refusal("encoding_unknown", message) from error


def _without_mark(data: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    zeros = data.count(b"\x00")
    if zeros:
        wide = _utf16_without_mark(data)
        if wide is not None:
            return wide, ()
        if zeros > max(2, len(data) // 2000):
            raise Refusal("not_text", f"{name} is no text: it holds {zeros} zero bytes. Save it as UTF-8 text.")
    return _utf8(data, name)


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:4000]
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros and zeros.count(0) >= 0.8 * len(zeros):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                return None
    return None


def _utf8(data: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and len(data) > 3 and _MULTIBYTE.search(data):
            cut = f"{name} ends in the middle of a character: it may have been cut off; check its end."
            return data[: error.start].decode("utf-8"), (Problem("truncated_text", cut),)
    if _MULTIBYTE.search(data) and data.decode("utf-8", "replace").count("\ufffd") * 20 < len(_MULTIBYTE.findall(data)):
        return _mixed(data, name)
    return _windows(data, name), ()


def _mixed(data: bytes, name: str) -> tuple[str, tuple[Problem, ...]]:
    """UTF-8 with a few stray Windows-1252 bytes in it: each is read alone, and the reader is told."""
    escaped = data.decode("utf-8", "surrogateescape")  # a byte that is no UTF-8 becomes one surrogate
    strays = len(_ESCAPED.findall(escaped))
    text = _ESCAPED.sub(lambda found: _stray(found[0], name), escaped)
    message = f"{name} is UTF-8 with {strays} stray Windows-1252 character(s) in it, read as such: check the source."
    return text, (Problem("mixed_encoding", message),)


def _stray(escaped: str, name: str) -> str:
    text = escaped.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    if any(character not in _WESTERN or character in _RARE for character in text):
        raise Refusal("encoding_unknown", f"{name} is UTF-8 in part only. {_ADVICE}")
    return text


def _windows(data: bytes, name: str) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        message = f"{name} is neither UTF-8 nor Windows-1252 (byte {error.start}). {_ADVICE}"
        raise Refusal("encoding_unknown", message) from error
    high = [character for character in text if character > "\x7f"]
    rare = sum(character in _RARE for character in high)
    inside = len(_SIGN_IN_WORD.findall(text))
    alien = sum(character not in _WESTERN for character in high)
    if max(alien * 10, rare * 2, inside * 5, len(high) * 5 - len(text) + len(high)) > len(high) or _noisy(text):
        raise Refusal("encoding_unknown", f"{name} is in an encoding that is not known for certain. {_ADVICE}")
    return text


def _noisy(text: str) -> bool:
    return len(_CONTROL.findall(text)) * 200 > len(text)


def _noise(text: str, name: str) -> tuple[Problem, ...]:
    if _noisy(text):
        raise Refusal("not_text", f"{name} is no text: it is full of control characters. Save it as UTF-8 text.")
    found: list[Problem] = []
    for code, pattern, what in (
        ("mojibake", _MOJIBAKE, "letters that were decoded wrongly before (such as 'Ã«' for 'ë')"),
        ("replacement_characters", re.compile("\ufffd"), "replacement characters where letters were lost"),
        ("control_characters", _CONTROL, "control characters"),
    ):
        first = pattern.search(text)
        if first:
            message = f"{name} holds {what}, {len(pattern.findall(text))} time(s): fetch the source again if it can be."
            found.append(Problem(code, message, "warning", first.start(), first.end()))
    return tuple(found)
